import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effective, stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import {
  answers,
  AT,
  changes,
  drafts,
  eventsOf,
  fills,
  opened,
  promises,
  says,
  undoes,
} from '../support/case.ts';

const { stringify } = JSON;
const given = (step: string): EventBody => answers(step, step);

describe('effective', () => {
  // Event 1 is `opened`; the first of the list is event 2.
  test.each<[string, EventBody[], number[]]>([
    ['nothing is undone', [given('a'), given('b')], [1, 2, 3]],
    ['what is undone is gone, and so is the undoing', [given('a'), given('b'), undoes(2)], [1, 3]],
    ['an undone that is undone cancels nothing', [given('a'), undoes(2), undoes(3)], [1, 2]],
    ['and the third turn takes it away again', [given('a'), undoes(2), undoes(3), undoes(4)], [1]],
    ['twice undone is undone', [given('a'), undoes(2), undoes(2)], [1]],
    ['one of two undoings is undone: the other stands', [given('a'), undoes(2), undoes(2), undoes(4)], [1]],
    ['an undone of what does not exist does nothing', [given('a'), undoes(99), undoes(0)], [1, 2]],
    ['an undone of itself does nothing', [given('a'), undoes(3)], [1, 2]],
    ['that it was forgotten cannot be taken back', [{ type: 'forgotten' }, undoes(2)], [1, 2]],
    ['an undone of what comes later does nothing', [undoes(3), given('a')], [1, 3]],
  ])('%s', (_title, bodies, left) => {
    expect(effective(eventsOf(...bodies)).map(({ n }) => n)).toEqual(left);
  });

  const body: fc.Arbitrary<EventBody> = fc.oneof(
    fc.tuple(fc.constantFrom('a', 'b'), fc.integer()).map(([step, value]) => answers(step, value)),
    fc.constantFrom('R-7.1', 'R-7.2').map((id) => promises(id)),
    fc.constant(changes('R-7.1', 'kept', '2026-01-20')),
    fc.constant(says({ about: 'apology' })),
    fc.constant(drafts()),
    fc.constant(fills('harms.direct_cost', { amount: '5.00', currency: 'USD' })),
    fc.nat(12).map(undoes),
    fc.subarray(['a', 'b']).map((steps): EventBody => ({ type: 'parked', steps })),
    fc.constant<EventBody>({ type: 'closed', outcome: 'repaired' }),
    fc.constant<EventBody>({ type: 'reopened', why: 'They wrote' }),
  );

  test('undoing an event, and then that, brings back exactly what was', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 12 }), fc.nat(12), (bodies, at) => {
        const before = [opened, ...bodies];
        const undone = (at % before.length) + 1;
        const n = before.length + 1;
        const both = fold('R-7', stamp([...before, undoes(undone), undoes(n)], 0, AT));
        const { rev, events, ...facts } = both;
        const { rev: revBefore, events: _, ...factsBefore } = fold('R-7', stamp(before, 0, AT));
        expect(stringify(facts)).toBe(stringify(factsBefore));
        expect([rev, events.length]).toEqual([revBefore + 2, revBefore + 2]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('undoing the last event brings back exactly what was before it', () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 12 }), body, (bodies, last) => {
        fc.pre(last.type !== 'undone');
        const before = [opened, ...bodies];
        const after = stamp([...before, last, undoes(before.length + 1)], 0, AT);
        expect(effective(after)).toEqual(effective(stamp(before, 0, AT)));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
