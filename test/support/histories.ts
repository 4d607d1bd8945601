import fc from 'fast-check';
import type { EventBody } from '../../src/case/events.ts';
import { addDays } from '../../src/dates.ts';
import { answers, changes, drafts, fills, promises, says, TODAY, undoes, usd } from './case.ts';

/** A day around the one on which tests happen. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: -20, max: 20 })
  .map((offset) => addDays(TODAY, offset));

const id = fc.constantFrom('R-7.1', 'R-7.2', 'R-7.3');

const change: fc.Arbitrary<EventBody> = fc
  .record({
    promise: id,
    kind: fc.constantFrom('told', 'kept', 'moved', 'released', 'broken'),
    on: anyDay,
    due: anyDay,
    agreed: fc.boolean(),
    why: fc.constantFrom(undefined, 'So it was'),
  })
  .map(({ promise, kind, on, due, agreed, why }) =>
    changes(promise, kind, on, { ...(kind === 'moved' && { due, agreed }), ...(why && { why }) }),
  );

const made: fc.Arbitrary<EventBody> = fc
  .record({
    id,
    to: fc.constantFrom('client', 'self'),
    kind: fc.constantFrom('remedy', 'update', 'prevention', 'check-in'),
    due: anyDay,
    part: fc.constantFrom('gift', 'redo'),
  })
  .map(({ id: number, ...terms }) => promises(number, terms));

const words: fc.Arbitrary<EventBody> = fc
  .record({
    from: fc.constantFrom('me', 'client'),
    to: fc.constantFrom('me', 'client', 'self', 'insurer'),
    about: fc.constantFrom(undefined, 'ack', 'apology', 'offer'),
    answer: fc.constantFrom(undefined, 'accepted', 'countered', 'refused', 'silent'),
  })
  .map(({ about, answer, ...whom }) => says({ ...whom, ...(about && { about }), ...(answer && { answer }) }));

const answer: fc.Arbitrary<EventBody> = fc.constantFrom(
  answers('wanted', null),
  fills('acknowledgedOn', TODAY),
  fills('clientWords', 'Help'),
  fills('harms.direct_cost', usd(40)),
  fills('severity', 'minor', { by: 'default' }),
  fills('severity', 'serious', { by: 'default' }),
  fills('fault', { mine: 100 }),
  fills('causes.primary', 'defect'),
  fills('causes.escape', 'check_absent'),
  fills('remedy.chosen', ['gift']),
);

/** Any event after the first one, of every type, likely to fit the others. */
export const anyBody: fc.Arbitrary<EventBody> = fc.oneof(
  { weight: 4, arbitrary: answer },
  { weight: 3, arbitrary: made },
  { weight: 4, arbitrary: change },
  { weight: 3, arbitrary: words },
  fc.constantFrom<EventBody>(
    drafts(),
    drafts({ about: 'ack' }),
    { type: 'offered', parts: ['gift'] },
    { type: 'scored', moment: 'at_close', score: 8, source: 'client' },
    { type: 'closed', outcome: 'repaired', prevention: 'R-7.1' },
    { type: 'reopened', why: 'They wrote' },
    { type: 'parked', steps: ['severity'] },
    { type: 'unparked', steps: ['severity'] },
  ),
  fc
    .record({ event: fc.nat(20), also: fc.array(fc.nat(20), { maxLength: 2 }) })
    .map(({ event, also }): EventBody => ({ ...undoes(event), also }) as EventBody),
);

/** What may follow `opened` in a case. */
export const anyHistory: fc.Arbitrary<readonly EventBody[]> = fc.array(anyBody, { maxLength: 20 });

/** A case from its first day to its second close. */
const LIFE: readonly EventBody[] = [
  fills('acknowledgedOn', TODAY),
  fills('clientWords', 'Help'),
  fills('harms.direct_cost', usd(40)),
  fills('severity', 'serious'),
  fills('fault', { mine: 100 }),
  fills('causes.primary', 'defect'),
  fills('causes.escape', 'check_absent'),
  fills('remedy.chosen', ['gift']),
  promises('R-7.1', { part: 'gift' }),
  says({ about: 'apology' }),
  { type: 'offered', parts: ['gift'] },
  says({ from: 'client', to: 'me', answer: 'accepted' }),
  changes('R-7.1', 'kept', TODAY),
  { type: 'closed', outcome: 'repaired' },
  { type: 'reopened', why: 'They wrote' },
  says(),
  promises('R-7.2'),
  changes('R-7.2', 'told', TODAY),
  changes('R-7.2', 'kept', TODAY),
  { type: 'closed', outcome: 'repaired_cooler' },
];

/** The beginning of a life in which little is left out, and some things come in between. */
export const anyLife: fc.Arbitrary<readonly EventBody[]> = fc
  .record({
    life: fc.subarray([...LIFE], { minLength: LIFE.length - 2 }),
    end: fc.nat(LIFE.length),
    between: fc.array(fc.tuple(anyBody, fc.nat(LIFE.length)), { maxLength: 4 }),
  })
  .map(({ life, end, between }) =>
    between.reduce<EventBody[]>(
      (all, [body, at]) => all.toSpliced(Math.min(at, all.length), 0, body),
      life.slice(0, end),
    ),
  );
