/** The forms in which a draft can be printed, and what each is for. */
export const DRAFT_FORMS = {
  text: 'as it is',
  eml: 'for a mail program',
  html: 'a page',
  phone: 'what to say on a call',
  meeting: 'what to say when you meet',
} as const;

export type DraftForm = keyof typeof DRAFT_FORMS;

export const DRAFT_FORM_NAMES = Object.keys(DRAFT_FORMS) as readonly DraftForm[];
