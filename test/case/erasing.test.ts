import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erased, isErasedFrom, namingEvents } from '../../src/case/erasing.ts';
import type { EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import { ERASED, wantedIn } from '../../src/case/name-places.ts';
import type { AnswerValue } from '../../src/case/schema.ts';
import { anyEvent } from '../store/case-events.ts';
import { answers, eventsOf, fills, promises, recordOf, says, usd } from '../support/case.ts';

const all = (): boolean => true;
const wanted = (name: string) => wantedIn(name, [], []);

describe('words of people lose the name, words of the program do not', () => {
  test.each<{ title: string; name: string; event: EventBody }>([
    { title: 'the sides and ways of a message', name: 'email', event: says({ via: 'email' }) },
    { title: 'a party', name: 'client', event: says() },
    { title: 'the kind of a promise', name: 'remedy', event: promises('R-7.1') },
    { title: 'an option that several words make', name: 'web', event: answers('how', 'copied_from_web') },
    { title: 'a severity', name: 'serious', event: fills('severity', 'serious') },
    { title: 'a list of options', name: 'price', event: answers('ways', ['price', 'time']) },
    { title: 'a currency', name: 'usd', event: fills('exposure.unpaid', usd(5)) },
    {
      title: 'the kind of a harm',
      name: 'embarrassment',
      event: fills('harms', [{ kind: 'embarrassment', grade: 'my_estimate' }] as AnswerValue),
    },
    { title: 'a playbook', name: 'core', event: answers('a', true) },
  ])('$title', ({ name, event }) => {
    const events = eventsOf(event);
    expect(erased(events, wanted(name), all)).toEqual(events);
    expect(namingEvents(recordOf(event), wanted(name))).toEqual([]);
  });

  test.each<[string, EventBody]>([
    ['an answer in small letters', answers('who', 'harbour')],
    ['an entry of a list', fills('causes.whys', [{ why: 'Harbour was in a hurry' }])],
    ['a way that is the person’s own', says({ via: 'Harbour’s portal' })],
    [
      'a reason that was proposed',
      { ...answers('a', 'b'), why: [{ rule: 'r', because: 'Harbour' }] } as EventBody,
    ],
  ])('%s', (_title, event) => {
    const [, after] = erased(eventsOf(event), wanted('harbour'), all);
    expect(JSON.stringify(after)).toContain(ERASED);
    expect(JSON.stringify(after)).not.toMatch(/harbour/i);
  });
});

test('whatever was erased folds, and is known again as what was there before', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), fc.string({ unit: 'grapheme' }), (bodies, name) => {
      const before = eventsOf(...bodies);
      const after = erased(before, wanted(name), all);
      expect(fold('R-7', after).rev).toBe(before.length);
      expect(after.map(({ n, at, type }) => [n, at, type])).toEqual(
        before.map(({ n, at, type }) => [n, at, type]),
      );
      expect(isErasedFrom(after, before)).toBe(true);
    }),
  );
});

test.each<[left: unknown, whole: unknown, is: boolean]>([
  [`as with ${ERASED}.`, 'as with Ann.', true],
  [`${ERASED} and ${ERASED}`, 'Ann and Ann', true],
  [`${ERASED} and ${ERASED}`, 'Ann or Ann', false],
  [`${ERASED}aa`, 'a', false],
  ['Ann', 'Ann', true],
  ['Ann', 'Bob', false],
  [{ a: [ERASED, 1] }, { a: ['Ann', 1] }, true],
  [{ a: [ERASED, 1] }, { a: ['Ann', 2] }, false],
  [{ a: ERASED }, { a: 'Ann', b: 1 }, false],
  [{ a: ERASED }, { b: 'Ann' }, false],
  [[ERASED], { 0: 'Ann' }, false],
  [null, {}, false],
])('%j is what erasing left of %j: %s', (left, whole, is) => {
  expect(isErasedFrom(left, whole)).toBe(is);
});
