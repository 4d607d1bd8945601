import { composeDraft, type Composed } from '../../apology/compose.ts';
import { viewOf } from '../../case/next-step.ts';
import type { CaseRecord, Channel, Draft } from '../../case/schema.ts';
import { newestDraft } from '../../case/stage.ts';
import { beside } from '../../interview/draft-at-hand.ts';
import { draftEvents } from '../../interview/engine.ts';
import { planOf, type Plan } from '../../interview/plan.ts';
import { asksForValue, isOptional } from '../../playbook/playbook.ts';
import type { Step, StepOf } from '../../playbook/schema.ts';
import { safe } from '../../terminal/safe-text.ts';
import { findCaseOrOnly, requireOpenCase } from '../cases.ts';
import { storeEvents, type Start } from '../case-writing.ts';
import { remarksOn } from '../draft-critic.ts';
import { ownWordsHint } from '../drafts.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Session } from '../session.ts';
import { requireChannel } from '../telling.ts';
import { resumeCase } from '../walks.ts';

export interface DraftOptions {
  readonly channel?: string;
  readonly firstWords?: boolean;
}

/** The letter as the case stands now; while it waits for the insurer, the first words. Older drafts stay. */
export async function runDraft(
  session: Session,
  { channel, firstWords }: DraftOptions,
  words: string | undefined,
): Promise<void> {
  requireChannel(channel);
  const owner = await findCaseOrOnly(session, words);
  const { start, step, composed } = await composedFor(
    session,
    owner,
    channel as Channel | undefined,
    firstWords === true,
  );
  const kept = await keep(session, start, step, composed);
  if (session.json) session.output.json(viewOf(kept, session.today, await session.workTime()));
  else session.world.stdout.write(safe(composed.text, { multiline: true }));
  await tell(session, start, kept, step, composed);
}

/** As the case stands now; nothing is kept. @throws UserError exit 1 if there is nothing to write yet, or no more */
export async function composedFor(
  session: Session,
  owner: CaseRecord,
  channel: Channel | undefined,
  firstWords: boolean,
): Promise<{ start: Start; step: StepOf<'draft'>; composed: Composed }> {
  const start = await resumeCase(session, owner);
  const plan = planOf(start.situation);
  const step = draftStep(owner, plan, firstWords);
  const composed = composeDraft(start.situation, plan, step, channel);
  if (composed.text.trim() === '') throw refused(owner, 'the playbook has no words for that channel.');
  return { start, step, composed };
}

function draftStep(owner: CaseRecord, { visible, isOpen }: Plan, firstWords: boolean): StepOf<'draft'> {
  requireOpenCase(owner, 'Nothing was drafted.');
  const drafts = visible.filter((step) => step.kind === 'draft');
  const step = firstWords ? drafts.find(({ about }) => about === 'ack') : drafts.at(-1);
  if (step === undefined) throw refused(owner, 'first words are no longer needed: they know already.');
  // Where a letter is made already, a question that came up since, as by a setting, and may be left open holds nothing back.
  const isMade = newestDraft(owner, step.about ?? 'apology') !== undefined;
  const isNeeded = (one: Step): boolean =>
    one.kind === 'promises' || (asksForValue(one) && !(isMade && isOptional(one)));
  if (visible.slice(0, visible.indexOf(step)).some((one) => isNeeded(one) && isOpen(one)))
    throw refused(owner, 'some questions that it is made of are still open.');
  return step;
}

function refused({ id }: CaseRecord, why: string): UserError {
  return new UserError(`${id}: ${why} Nothing was drafted.`, {
    exit: EXIT.failed,
    hint: `Go on with: repair resume ${id}`,
  });
}

/** The same words twice are one draft. */
async function keep(
  session: Session,
  start: Start,
  step: StepOf<'draft'>,
  composed: Composed,
): Promise<CaseRecord> {
  const { record } = start.situation;
  const newest = sameKind(record, step, composed);
  const isSame = newest !== undefined && !newest.stale && newest.text === composed.text;
  const events = isSame ? [] : draftEvents(step, composed);
  return storeEvents(session, start, events);
}

/** The newest draft of its kind for that channel. */
function sameKind(
  { apology }: CaseRecord,
  { about }: StepOf<'draft'>,
  { channel }: Composed,
): Draft | undefined {
  return apology.drafts.findLast(
    (draft) => draft.channel === channel && (draft.about ?? 'apology') === (about ?? 'apology'),
  );
}

const HOW: Readonly<Record<Channel, string>> = {
  email: 'by e-mail',
  phone: 'as cards for a call',
  meeting: 'as an agenda for a meeting',
  letter: 'on paper',
  chat: 'by chat',
};

async function tell(
  session: Session,
  { situation }: Start,
  kept: CaseRecord,
  step: StepOf<'draft'>,
  composed: Composed,
): Promise<void> {
  const { output } = session;
  const about = step.about ?? 'apology';
  const number = sameKind(kept, step, composed)?.n ?? 0;
  const what = about === 'ack' ? 'first words' : 'the letter';
  output.hint(`\n${kept.id}: kept as draft ${number}, ${what} ${HOW[composed.channel]}.`);
  const critic = await remarksOn(
    session,
    { ...situation, record: kept },
    { about, channel: composed.channel },
    composed.text,
  );
  const own = ownWordsHint(kept, situation.record.apology.drafts.length);
  const { words, most = words } = composed.length;
  const long = words > most ? [`It has ${words} words; about ${most} do.`] : [];
  const gaps = beside({ ...composed, gaps: composed.gaps.map(({ ask }) => ask) });
  for (const line of [...gaps, ...long, ...critic, ...(own === undefined ? [] : [own])]) output.hint(line);
  const { next } = viewOf(kept, session.today, await session.workTime());
  if (next !== null) output.next(next);
}
