import { composeDraft } from '../../apology/compose.ts';
import { differenceOf } from '../../apology/difference.ts';
import { letterOf } from '../../apology/subject-line.ts';
import { viewOf } from '../../case/next-step.ts';
import type { CaseRecord, Draft } from '../../case/schema.ts';
import { planOf } from '../../interview/plan.ts';
import { suggestion } from '../../playbook/suggestion.ts';
import { wrap } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { findCaseOrOnly } from '../cases.ts';
import { draftOf } from '../drafts.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Output } from '../output.ts';
import type { Session } from '../session.ts';
import { resumeCase } from '../walks.ts';

export interface ShowOptions {
  readonly version?: string;
  readonly diff?: boolean;
  readonly as?: string;
}

const FORMS = ['text', 'eml', 'phone', 'html'] as const;

export async function runShow(
  session: Session,
  options: ShowOptions,
  words: string | undefined,
): Promise<void> {
  const form = FORMS.find((one) => one === (options.as ?? 'text'));
  if (form === undefined) throw unknownForm(options.as ?? '');
  const owner = await findCaseOrOnly(session, words);
  const draft = draftOf(owner, options.version);
  if (session.json) session.output.json(viewOf(owner, session.today, await session.workTime()));
  else if (options.diff) session.output.result(changes(owner, draft, session.output));
  else session.world.stdout.write(await asForm(session, owner, draft, form));
  if (draft.stale && !session.json)
    session.output.hint(
      `\nSomething it says has changed since. Anew from the case: repair apology draft ${owner.id}`,
    );
}

function unknownForm(word: string): UserError {
  return new UserError(`“${word}” is no form a draft has${suggestion(word, FORMS)}`, {
    exit: EXIT.usage,
    hint: `It may be ${FORMS.join(', ')}.`,
  });
}

async function asForm(
  session: Session,
  owner: CaseRecord,
  draft: Draft,
  form: (typeof FORMS)[number],
): Promise<string> {
  if (form === 'eml') {
    const { mailFile } = await import('../../apology/mail.ts');
    return mailFile(draft.text, `${owner.id}.${draft.n}`, draft.at);
  }
  if (form === 'html') {
    const { webPage } = await import('../../apology/web-page.ts');
    return webPage(draft.text, owner.client.name);
  }
  const text = form === 'phone' ? await cards(session, owner, draft) : draft.text;
  return safe(text, { multiline: true });
}

/** The same matter as cards for a call; nothing is stored. */
async function cards(session: Session, owner: CaseRecord, draft: Draft): Promise<string> {
  if (draft.channel === 'phone') return draft.text;
  if (draft.by === 'person') return numbered(letterOf(draft.text).body);
  const { situation } = await resumeCase(session, owner);
  return composeDraft(situation, planOf(situation), { about: draft.about ?? 'apology' }, 'phone').text;
}

/** Words of one's own are no one else's to change: a card a paragraph. */
function numbered(text: string): string {
  const paragraphs = text.trim().split(/\n{2,}/);
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
