import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effective, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import { actOf, lastAct } from '../../src/case/undo.ts';
import { answers, changes, drafts, eventsOf, fills, promises, says, TODAY, undoes } from '../support/case.ts';
import { anyHistory } from '../support/histories.ts';

const numbers = (bodies: readonly EventBody[]): number[] | undefined =>
  lastAct(eventsOf(...bodies))?.map(({ n }) => n);

const letter = [says({ about: 'apology' }), { type: 'offered', parts: ['gift'] }] as const;
const byDefault = answers('severity', 'minor') as EventBody & { type: 'answered' };
const choice = fills('remedy.chosen', ['gift']) as EventBody & { type: 'answered' };
const gift = { id: 'gift', type: 'goodwill', purpose: 'goodwill', cash: false } as const;
const checkIn = (id: string): EventBody & { type: 'promised' } =>
  promises(id, { to: 'self', kind: 'check-in' }) as EventBody & { type: 'promised' };
const closed: EventBody = { type: 'closed', outcome: 'repaired', prevention: 'R-7.1' };

describe('the newest act', () => {
  // Event 1 is `opened`; the first of the list is event 2.
  test.each<[string, readonly EventBody[], number[] | undefined]>([
    ['nothing but the beginning', [], undefined],
    ['one event', [answers('a', 1), drafts()], [3]],
    ['a letter goes with its offer', letter, [2, 3]],
    ['an offer alone', [drafts(), letter[1]], [3]],
    ['a note of the client’s and an offer', [says({ from: 'client', to: 'me' }), letter[1]], [3]],
    ['an answer with what it hid', [answers('a', 1), { type: 'parked', steps: ['b'] }], [2, 3]],
    [
      'an answer with the default that follows it',
      [{ ...byDefault, by: 'default' }, answers('a', 1), { ...byDefault, value: 'serious', by: 'default' }],
      [3, 4],
    ],
    ['a default that was accepted', [answers('a', 1), { ...byDefault, by: 'default' }], [3]],
    ['the same question twice', [answers('a', 1), answers('a', 2)], [3]],
    ['a promise that they know', [promises('R-7.1'), changes('R-7.1', 'told', TODAY)], [2, 3]],
    ['told later', [promises('R-7.1'), drafts(), changes('R-7.1', 'told', TODAY)], [4]],
    [
      'words of the client that let me off',
      [
        says({ from: 'client', to: 'me', text: 'Leave it.' }),
        changes('R-7.1', 'released', TODAY, { why: 'Leave it.' }),
      ],
      [2, 3],
    ],
    [
      'an answer with the promise it withdrew',
      [promises('R-7.1', { to: 'self' }), answers('a', 1), changes('R-7.1', 'released', TODAY)],
      [3, 4],
    ],
    ['a close with the promise made in it', [promises('R-7.1', { to: 'self' }), closed], [2, 3]],
    ['a close with a promise made before', [promises('R-7.2', { to: 'self' }), closed], [3]],
    [
      'what a question brought back goes with it',
      [answers('a', 1), { type: 'unparked', steps: ['b'] }],
      [2, 3],
    ],
    ['a word to the insurer and an offer', [says({ to: 'insurer', about: 'apology' }), letter[1]], [3]],
    ['a word about nothing and an offer', [says(), letter[1]], [3]],
    [
      'a close with the check-ins it proposes',
      [drafts(), closed, checkIn('R-7.2'), checkIn('R-7.3')],
      [3, 4, 5],
    ],
    ['a check-in promised later', [closed, { ...checkIn('R-7.2'), by: 'person' }], [3]],
    ['one after that', [closed, { ...checkIn('R-7.2'), by: 'person' }, drafts(), checkIn('R-7.3')], [5]],
    ['a check-in after another promise', [promises('R-7.1', { to: 'self' }), checkIn('R-7.2')], [3]],
    ['another promise after a close', [closed, promises('R-7.2', { to: 'self' })], [3]],
    ['another promise told', [promises('R-7.1'), changes('R-7.2', 'told', TODAY)], [3]],
    ['a promise kept after an answer', [answers('a', 1), changes('R-7.1', 'kept', TODAY)], [3]],
    ['a promise kept after a word', [says(), changes('R-7.1', 'kept', TODAY, { why: 'Hello' })], [3]],
    [
      'words of the client, and another reason',
      [
        says({ from: 'client', to: 'me', text: 'Thanks.' }),
        changes('R-7.1', 'released', TODAY, { why: 'Leave it.' }),
      ],
      [3],
    ],
    [
      'my words, and the same as a reason',
      [says({ text: 'Leave it.' }), changes('R-7.1', 'released', TODAY, { why: 'Leave it.' })],
      [3],
    ],
    [
      'an answer with all it withdrew and hid',
      [
        answers('a', 1),
        changes('R-7.1', 'released', TODAY),
        { type: 'parked', steps: ['b'] },
        changes('R-7.2', 'released', TODAY),
        { type: 'unparked', steps: ['c'] },
        changes('R-7.3', 'released', TODAY),
      ],
      [2, 3, 4, 5, 6, 7],
    ],
    [
      'one released with words, one without',
      [changes('R-7.1', 'released', TODAY, { why: 'x' }), changes('R-7.2', 'released', TODAY)],
      [3],
    ],
    ['a draft, and a promise to myself given up', [drafts(), changes('R-7.1', 'released', TODAY)], [3]],
    ['one kept, one released', [changes('R-7.1', 'kept', TODAY), changes('R-7.2', 'released', TODAY)], [3]],
    [
      'an answer, and the choice whose sums follow it',
      [{ ...choice, parts: [gift] }, answers('a', 1), { ...choice, parts: [{ ...gift, hours: 2 }] }],
      [3, 4],
    ],
    ['another choice', [{ ...choice, parts: [] }, answers('a', 1), { ...choice, value: [], parts: [] }], [4]],
    ['the same answer, typed again', [choice, answers('a', 1), choice], [4]],
    ['what was undone is passed over', [answers('a', 1), drafts(), undoes(3)], [2]],
    [
      'and so is what was undone in one',
      [answers('a', 1), ...letter, { type: 'undone', event: 4, also: [3] }],
      [2],
    ],
    ['all is undone', [answers('a', 1), undoes(2)], undefined],
    ['half an act is left', [...letter, undoes(3)], [2]],
  ])('%s', (_title, bodies, act) => {
    expect(numbers(bodies)).toEqual(act);
  });

  test('is found from any of its events', () => {
    const events = eventsOf(fills('facts', 'It broke.'), ...letter, drafts());
    for (const at of [2, 3]) {
      const event = events[at];
      expect(event && actOf(events, event).map(({ n }) => n)).toEqual([3, 4]);
    }
  });
});

const { stringify } = JSON;
const undoing = (events: ReturnType<typeof eventsOf>): EventBody | undefined => {
  const [event, ...also] = (lastAct(events) ?? []).map(({ n }) => n).toReversed();
  return event === undefined ? undefined : { type: 'undone', event, also };
};

describe('laws', () => {
  test('each undo goes one act further, down to the beginning', () => {
    fc.assert(
      fc.property(anyHistory, (bodies) => {
        let history: readonly EventBody[] = bodies;
        let left = effective(eventsOf(...history)).length;
        for (let body = undoing(eventsOf(...history)); body; body = undoing(eventsOf(...history))) {
          history = [...history, body];
          const now = effective(eventsOf(...history)).length;
          expect(now).toBeLessThan(left);
          left = now;
        }
        expect(effective(eventsOf(...history)).map(({ type }) => type)).toEqual([
          'opened',
          ...bodies.flatMap(({ type }) => (type === 'forgotten' ? [type] : [])),
        ]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('undoing any event, and then that, brings back exactly the fold that was', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(40), (bodies, at) => {
        const events = eventsOf(...bodies);
        const event = events[at % events.length];
        if (event === undefined) return;
        const act = actOf(events, event);
        const undone: EventBody = { type: 'undone', event: event.n, also: act.map(({ n }) => n) };
        const both = fold('R-7', eventsOf(...bodies, undone, undoes(events.length + 1)));
        const { rev: _rev, events: _events, ...facts } = both;
        const { rev: _before, events: _all, ...factsBefore } = fold('R-7', events);
        expect(stringify(facts)).toBe(stringify(factsBefore));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
