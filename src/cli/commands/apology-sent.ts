import type { EventBody } from '../../case/events.ts';
import { FIELDS } from '../../case/fields.ts';
import type { CaseRecord, Draft } from '../../case/schema.ts';
import { newestDraft, waitsForInsurer } from '../../case/stage.ts';
import { planOf } from '../../interview/plan.ts';
import { fieldOf } from '../../playbook/playbook.ts';
import { findCase, record, requireOpenCase } from '../cases.ts';
import { draftFor, draftWords } from '../drafts.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Session } from '../session.ts';
import { requireChannel, saidAtOf } from '../telling.ts';
import { resumeCase, takeAnswers } from '../walks.ts';

export interface SentOptions {
  readonly via?: string;
  readonly at?: string;
  readonly insurerConsent?: string;
}

/** The draft has gone out: what it promises is open, and a letter makes the offer. */
export async function runSent(session: Session, options: SentOptions, words: string): Promise<void> {
  const { via, at } = options;
  requireChannel(via);
  const when = at === undefined ? {} : { saidAt: await saidAtOf(at, session) };
  const found = await findCase(session, words);
  requireFresh(found, draftFor(found, via));
  const { owner, consent } = await withConsent(session, found, options);
  const draft = draftFor(owner, via);
  const about = draft.about ?? 'apology';
  const events: EventBody[] = [
    ...consent,
    {
      type: 'said',
      from: 'me',
      to: 'client',
      via: via ?? draft.channel,
      text: draft.text,
      about,
      ...when,
    },
  ];
  if (about === 'apology' && owner.remedy.chosen.length > 0)
    events.push({ type: 'offered', parts: owner.remedy.chosen, ...when });
  await record(
    session,
    owner,
    events,
    `${owner.id}: recorded as sent. What you promised in it counts from now on.`,
  );
}

function requireFresh(owner: CaseRecord, draft: Draft): void {
  // What it promises would be open in a case that is closed.
  requireOpenCase(owner, 'Nothing was recorded.');
  const about = draft.about ?? 'apology';
  if (owner.messages.some((message) => message.about === about && message.text === draft.text))
    throw failed('This draft is recorded as sent already. Nothing was changed.');
  if (draft.stale)
    throw failed(
      `Draft ${draft.n}, ${draftWords(draft)}, is older than what the case says now. Nothing was recorded.`,
      `Write it anew with: ${draft === newestDraft(owner, about) ? `repair resume ${owner.id}` : `repair apology draft ${owner.id} --channel ${draft.channel}`}`,
    );
}

/**
 * A letter that is held goes out with the insurer's consent alone, and under a red gate the first words, too
 * (`indemnity-brokers#1`). For the letter their reference answers the question that asks for it; for the first words
 * it is kept as what they said, so that cause and money go on waiting.
 */
async function withConsent(
  session: Session,
  owner: CaseRecord,
  { via, insurerConsent }: SentOptions,
): Promise<{ owner: CaseRecord; consent: readonly EventBody[] }> {
  const reference = insurerConsent?.trim();
  const isLetter = draftFor(owner, via).about !== 'ack';
  if (!waitsForInsurer(owner, isLetter ? 'apology' : 'ack')) return { owner, consent: [] };
  if (reference === undefined || reference === '') throw held(owner, isLetter);
  const problem = FIELDS['insurer.consent']?.problem?.(reference);
  if (problem !== undefined)
    throw new UserError(`“${reference}”: ${problem}.`, { exit: EXIT.usage, hint: 'Nothing was recorded.' });
  if (isLetter) return { owner: await agreed(session, owner, reference), consent: [] };
  const said = { type: 'said', from: 'insurer', to: 'me', via: 'other' } as const;
  return { owner, consent: [{ ...said, text: `Agreed to the first words: ${reference}` }] };
}

function held({ id }: CaseRecord, isLetter: boolean): UserError {
  const waits = isLetter
    ? `${id} waits for the insurer. Nothing was recorded.`
    : `${id}: with a claim in sight, even first words wait for the insurer. Nothing was recorded.`;
  return failed(
    waits,
    `When they agree: repair apology sent ${id} --insurer-consent "their reference"\nWhat to tell them: repair apology facts ${id}\nThis is not legal advice, and rules differ by country.`,
  );
}

/** The reference as an answer, with all that follows from it; then the letter may still have questions of its own. */
async function agreed(session: Session, owner: CaseRecord, reference: string): Promise<CaseRecord> {
  const start = await resumeCase(session, owner);
  const { steps } = start.situation.program.playbook;
  const step = steps.find((candidate) => fieldOf(candidate) === 'insurer.consent');
  if (step === undefined) throw failed(`The playbook of ${owner.id} does not ask for the insurer's consent.`);
  const { situation } = await takeAnswers(session, start, { [step.id]: reference });
  const after = situation.record;
  if (planOf(situation).next === undefined) return after;
  throw failed(
    `${owner.id}: their consent is kept. The letter is not up to date, so it was not recorded as sent.`,
    `Go on with: repair resume ${owner.id}`,
  );
}

function failed(message: string, hint?: string): UserError {
  return new UserError(message, { exit: EXIT.failed, ...(hint !== undefined && { hint }) });
}
