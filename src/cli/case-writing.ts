import type { EventBody } from '../case/events.ts';
import type { CaseRecord } from '../case/schema.ts';
import { after } from '../interview/engine.ts';
import type { Situation } from '../interview/situation.ts';
import { parseCompiled } from '../playbook/open.ts';
import { clocksFor } from '../playbook/playbook.ts';
import { EXIT, UserError } from './errors.ts';
import { appendRetrying } from './recording.ts';
import type { Session } from './session.ts';

/** What a walk starts from, and stores into: a case that is there, or one that gets its number with its first events. */
export interface Start {
  readonly situation: Situation;
  /** Of a case that is not there yet: the bytes that pin its playbook. */
  readonly toPin?: string;
}

/**
 * Store events. The first of a case take its number, and pin its playbook before that. If another terminal has
 * written to the case meanwhile, both changes stay, unless they answer the same question.
 *
 * @throws UserError exit 6 if the other change is about the same question
 */
export async function storeEvents(
  session: Session,
  { situation, toPin }: Start,
  bodies: readonly EventBody[],
): Promise<CaseRecord> {
  const { record } = situation;
  if (toPin !== undefined) {
    const cases = await session.store();
    await cases.pinPlaybook(record.playbook.sha256, pinnedForm(toPin));
    return cases.create(
      (id) => [opening(situation, bodies), ...renumbered(bodies, record.id, id)],
      session.instant(),
    );
  }
  if (bodies.length === 0) return record;
  return appendRetrying(session, record, bodies, session.instant(), (latest, known) => {
    refuseSameQuestion(latest, known, bodies);
    return true;
  });
}

/** A case needs no tests to go on, and the people they tell of may have the name of a client who is to be forgotten. */
export function pinnedForm(compiled: string): string {
  return JSON.stringify({ ...parseCompiled(compiled), tests: [] });
}

/** The case begins with its playbook, and its currency where the first events name one. */
function opening(situation: Situation, bodies: readonly EventBody[]): EventBody {
  const { record } = situation;
  const currency = record.currency ?? after(situation, bodies).record.currency;
  const clocks = clocksFor(situation.program.playbook);
  return {
    type: 'opened',
    playbook: record.playbook,
    ...(currency !== undefined && { currency }),
    ...(clocks !== undefined && { clocks }),
  };
}

/** Promises carry the number of their case, which is known only now. */
function renumbered(bodies: readonly EventBody[], from: string, to: string): EventBody[] {
  return bodies.map((body) =>
    body.type === 'promised'
      ? { ...body, promise: { ...body.promise, id: body.promise.id.replace(`${from}.`, `${to}.`) } }
      : body,
  );
}

function refuseSameQuestion(latest: CaseRecord, rev: number, bodies: readonly EventBody[]): void {
  const theirs = new Set(latest.events.slice(rev).flatMap(subjects));
  const both = bodies.flatMap(subjects).filter((subject) => theirs.has(subject));
  if (both.length === 0) return;
  throw new UserError(
    `${latest.id} was changed in another terminal, too: ${[...new Set(both)].join(', ')}.`,
    {
      exit: EXIT.conflict,
      kept: 'The other change is kept. Yours was not stored; it is above, to be copied.',
      hint: `Look at it with: repair show ${latest.id}`,
    },
  );
}

/** What an event is about: two changes with no subject in common go together. */
function subjects(event: EventBody): string[] {
  if (event.type === 'answered') return [event.step];
  if (event.type === 'promised' || event.type === 'promise-changed') return ['promises'];
  return event.type === 'drafted' || event.type === 'closed' ? [event.type] : [];
}
