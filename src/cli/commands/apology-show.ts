import { differenceOf } from '../../apology/difference.ts';
import { letterOf } from '../../apology/subject-line.ts';
import { viewOf } from '../../case/next-step.ts';
import type { CaseRecord, Draft } from '../../case/schema.ts';
import { suggestion } from '../../playbook/suggestion.ts';
import { wrap } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { findCaseOrOnly } from '../cases.ts';
import { DRAFT_FORM_NAMES, type DraftForm } from '../draft-forms.ts';
import { draftOf } from '../drafts.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Output } from '../output.ts';
import type { Session } from '../session.ts';

export interface ShowOptions {
  readonly version?: string;
  readonly diff?: boolean;
  readonly as?: string;
}

export async function runShow(
  session: Session,
  options: ShowOptions,
  words: string | undefined,
): Promise<void> {
  const form = DRAFT_FORM_NAMES.find((one) => one === (options.as ?? 'text'));
  if (form === undefined) throw unknownForm(options.as ?? '');
  if (options.diff && options.as !== undefined)
    throw new UserError('--diff and --as do not go together.', {
      exit: EXIT.usage,
      hint: `What changed is printed as text: repair apology show ${words ?? 'R-7'} --diff`,
    });
  const owner = await findCaseOrOnly(session, words);
  const draft = draftOf(owner, options.version);
  if (session.json) session.output.json(viewOf(owner, session.today, await session.workTime()));
  else if (options.diff) session.output.result(changes(owner, draft, session.output));
  else session.world.stdout.write(await asForm(owner, draft, form));
  if (draft.stale && !session.json)
    session.output.hint(
      `\nSomething it says has changed since. Anew from the case: repair apology draft ${owner.id}`,
    );
}

function unknownForm(word: string): UserError {
  return new UserError(`“${word}” is no form a draft has${suggestion(word, DRAFT_FORM_NAMES)}`, {
    exit: EXIT.usage,
    hint: `It may be ${DRAFT_FORM_NAMES.join(', ')}.`,
  });
}

async function asForm(owner: CaseRecord, draft: Draft, form: DraftForm): Promise<string> {
  if (form === 'eml') {
    const { mailFile } = await import('../../apology/mail.ts');
    return mailFile(draft.text, `${owner.id}.${draft.n}`, draft.at);
  }
  if (form === 'html') {
    const { webPage } = await import('../../apology/web-page.ts');
    return webPage(draft.text, owner.client.name);
  }
  const text = form === 'phone' ? cards(draft) : draft.text;
  return safe(text, { multiline: true });
}

/** As cards for a call, a card a paragraph: none of its words is changed. */
function cards({ channel, text }: Draft): string {
  if (channel === 'phone') return text;
  const paragraphs = letterOf(text)
    .body.trim()
    .split(/\n{2,}/);
  return `${paragraphs.map((paragraph, index) => `${index + 1}. ${paragraph}`).join('\n\n')}\n`;
}

/** Sentence by sentence, against the draft of its kind before it. */
function changes(owner: CaseRecord, draft: Draft, { theme, columns }: Output): string[] {
  const before = owner.apology.drafts.findLast(({ n, about }) => n < draft.n && about === draft.about);
  if (before === undefined) return [`Draft ${draft.n} is the first of its kind.`];
  const style = { ' ': theme.dim, '-': theme.bad, '+': theme.good };
  return [
    `Draft ${before.n} and draft ${draft.n}`,
    ...differenceOf(before.text, draft.text).map(({ sign, text }) =>
      `${sign}${wrap(safe(text), columns, 2).slice(1)}`.split('\n').map(style[sign]).join('\n'),
    ),
  ];
}
