/** The forms in which a draft can be printed, and what those are for that do not say it themselves. */
export const DRAFT_FORMS = {
  text: '',
  eml: 'for a mail program',
  html: '',
  phone: 'what to say on a call',
  meeting: 'and when you meet',
} as const;

export type DraftForm = keyof typeof DRAFT_FORMS;

export const DRAFT_FORM_NAMES = Object.keys(DRAFT_FORMS) as readonly DraftForm[];
