import { differenceOf } from '../../apology/difference.ts';
import { letterOf } from '../../apology/subject-line.ts';
import { viewOf } from '../../case/next-step.ts';
import type { CaseRecord, Draft } from '../../case/schema.ts';
import { isSpoken, newestDraft } from '../../case/stage.ts';
import { wrap } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { findCaseOrOnly } from '../cases.ts';
import { DRAFT_FORM_NAMES, type DraftForm } from '../draft-forms.ts';
import { draftOf } from '../drafts.ts';
import { EXIT, UserError } from '../errors.ts';
import { oneOf, usage } from '../flag-words.ts';
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
  const form = oneOf(DRAFT_FORM_NAMES, options.as ?? 'text', '--as');
  if (options.diff && options.as !== undefined)
    throw usage(
      '--diff and --as do not go together.',
      `What changed is printed as text: repair apology show ${words ?? 'R-7'} --diff`,
    );
  const owner = await findCaseOrOnly(session, words);
  const draft = await shownDraft(session, owner, form, options.version);
  if (session.json) session.output.json(viewOf(owner, session.today, await session.workTime()));
  else if (options.diff) session.output.result(changes(owner, draft, session.output));
  else session.world.stdout.write(await asForm(owner, draft, form));
  const changed = options.version === undefined && isSpoken(draft.channel) && changedLetter(owner, draft);
  if (changed && !session.json)
    session.output.hint(
      `\nThis is made from your answers, not from the letter you changed. That one as cards: repair apology show ${owner.id} --as ${draft.channel} --version ${changed.n}`,
    );
  if (draft.stale && !session.json)
    session.output.hint(
      `\nSomething it says has changed since. Anew from the case: repair apology draft ${owner.id}${isSpoken(draft.channel) ? ` --channel ${draft.channel}` : ''}`,
    );
}

/** What to say is up to date, whatever was kept; a version is the one that was kept. */
async function shownDraft(
  session: Session,
  owner: CaseRecord,
  form: DraftForm,
  version: string | undefined,
): Promise<Draft> {
  if ((form !== 'phone' && form !== 'meeting') || version !== undefined) return draftOf(owner, version);
  const kept = owner.apology.drafts.findLast(({ channel }) => channel === form);
  if (kept !== undefined && (!kept.stale || owner.closedAt !== undefined)) return kept;
  const { composedFor } = await import('./apology-draft.ts');
  const { composed, step } = await composedFor(session, owner, form, false);
  const { channel, text } = composed;
  const kind = step.about === 'ack' ? { about: step.about } : {};
  const n = owner.apology.drafts.length + 1;
  return { n, at: session.now, ...kind, channel, by: 'composer', stale: false, text };
}

/** The letter, where the person has words of their own in it and what to say has none of them. */
function changedLetter(owner: CaseRecord, { by, about }: Draft): Draft | undefined {
  const letter = newestDraft(owner, about ?? 'apology');
  return by === 'composer' && letter?.by === 'person' ? letter : undefined;
}

async function asForm(owner: CaseRecord, draft: Draft, form: DraftForm): Promise<string> {
  if ((form === 'eml' || form === 'html') && isSpoken(draft.channel)) throw notes(owner, draft);
  if (form === 'eml') {
    const { mailFile } = await import('../../apology/mail.ts');
    return mailFile(draft.text, `${owner.id}.${draft.n}`, draft.at);
  }
  if (form === 'html') {
    const { webPage } = await import('../../apology/web-page.ts');
    return webPage(draft.text, owner.client.name);
  }
  return safe(form === 'text' ? draft.text : cards(draft), { multiline: true });
}

/** What is said has notes for oneself alone, which no client is to read. */
function notes({ id }: CaseRecord, { n, channel }: Draft): UserError {
  const what = channel === 'phone' ? 'a call' : 'a meeting';
  return new UserError(`Draft ${n} of ${id} is for ${what}, with notes for you alone, and no letter.`, {
    exit: EXIT.failed,
    hint: `The letter: repair apology draft ${id} --channel email`,
  });
}

/** A version as cards, a card a paragraph: none of its words is changed. */
function cards({ channel, text }: Draft): string {
  if (isSpoken(channel)) return text;
  const paragraphs = letterOf(text)
    .body.trim()
    .split(/\n{2,}/);
  return `${paragraphs.map((paragraph, index) => `${index + 1}. ${paragraph}`).join('\n\n')}\n`;
}

/** Sentence by sentence, against the draft of its kind before it. */
function changes(owner: CaseRecord, draft: Draft, { theme, columns }: Output): string[] {
  const before = owner.apology.drafts.findLast(
    ({ n, about, channel }) =>
      n < draft.n && about === draft.about && isSpoken(channel) === isSpoken(draft.channel),
  );
  if (before === undefined) return [`Draft ${draft.n} is the first of its kind.`];
  const style = { ' ': theme.dim, '-': theme.bad, '+': theme.good };
  return [
    `Draft ${before.n} and draft ${draft.n}`,
    ...differenceOf(before.text, draft.text).map(({ sign, text }) =>
      `${sign}${wrap(safe(text), columns, 2).slice(1)}`.split('\n').map(style[sign]).join('\n'),
    ),
  ];
}
