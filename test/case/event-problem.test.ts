import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventProblem } from '../../src/case/event-problem.ts';
import type { EventBody, EventType } from '../../src/case/events.ts';
import { foldChecked } from '../../src/case/fold.ts';
import { viewOf } from '../../src/case/next-step.ts';
import {
  AT,
  changes,
  drafts,
  eventsOf,
  fills,
  opened,
  promises,
  says,
  TODAY,
  undoes,
  usd,
} from '../support/case.ts';

/** One whole event of every type, and the keys it cannot do without. */
const WHOLE: { readonly [T in EventType]: readonly [EventBody, readonly string[]] } = {
  opened: [opened, ['playbook']],
  answered: [fills('facts', 'It broke.'), ['step', 'value', 'by']],
  parked: [{ type: 'parked', steps: ['a'] }, ['steps']],
  unparked: [{ type: 'unparked', steps: ['a'] }, ['steps']],
  said: [says({ saidAt: AT, about: 'offer', answer: 'refused' }), ['from', 'to', 'via', 'text']],
  drafted: [drafts({ about: 'ack' }), ['channel', 'by', 'text']],
  offered: [{ type: 'offered', parts: ['gift'], saidAt: AT }, ['parts']],
  promised: [promises('R-7.1', { part: 'gift' }), ['promise']],
  'promise-changed': [
    changes('R-7.1', 'moved', TODAY, { due: TODAY, agreed: true }),
    ['promise', 'change', 'on'],
  ],
  scored: [{ type: 'scored', moment: 'at_close', score: 8, source: 'client' }, ['moment', 'source']],
  closed: [{ type: 'closed', outcome: 'repaired', actualCost: usd(1), forced: [] }, ['outcome']],
  reopened: [{ type: 'reopened', why: 'They wrote' }, ['why']],
  undone: [undoes(1), ['event']],
  forgotten: [{ type: 'forgotten' }, []],
};

describe.each(Object.entries(WHOLE))('%s', (type, [body, keys]) => {
  const event = { n: 2, at: AT, ...body };

  test('is taken whole', () => {
    expect(eventProblem(event, 2)).toBeUndefined();
    expect(eventProblem({ ...event, added_by_a_later_version: 1 }, 2)).toBeUndefined();
  });

  test.each(keys.map((key) => [key]))('is refused without “%s”', (key) => {
    const message = `event 2 (${type}) has no usable “${key}”`;
    expect(eventProblem(Object.fromEntries(Object.entries(event).filter(([name]) => name !== key)), 2)).toBe(
      message,
    );
  });

  test.each(keys.filter((key) => key !== 'value').map((key) => [key]))(
    'and with another kind of “%s”',
    (key) => {
      expect(eventProblem({ ...event, [key]: [{}] }, 2)).toBe(`event 2 (${type}) has no usable “${key}”`);
    },
  );
});

describe('what is no event', () => {
  test.each([
    ['null', null, 'event 2 is not an object'],
    ['a list', [], 'event 2 is not an object'],
    ['another number', { n: 3, at: AT, type: 'forgotten' }, 'event 2 is numbered 3'],
    ['no number', { at: AT, type: 'forgotten' }, 'event 2 is numbered undefined'],
    ['no time', { n: 2, type: 'forgotten' }, 'event 2 has no time'],
    ['no type', { n: 2, at: AT }, 'event 2 is of a type that is not known'],
    ['a type of tomorrow', { n: 2, at: AT, type: 'wept' }, 'event 2 is of a type that is not known'],
    ['a type in a list', { n: 2, at: AT, type: ['forgotten'] }, 'event 2 is of a type that is not known'],
    ['a word of JavaScript', { n: 2, at: AT, type: 'constructor' }, 'event 2 is of a type that is not known'],
  ])('%s', (_title, value, problem) => {
    expect(eventProblem(value, 2)).toBe(problem);
  });

  test.each([
    ['said', { about: 5 }],
    ['said', { answer: [] }],
    ['said', { saidAt: {} }],
    ['answered', { as: 5 }],
    ['answered', { grade: {} }],
    ['answered', { parts: [null] }],
    ['answered', { parts: [{ id: 'gift', type: 'goodwill', purpose: 'goodwill', amount: 5 }] }],
    ['promised', { promise: { ...promises('a'), id: 'a' } }],
    ['promised', { promise: { ...(promises('a') as { promise: object }).promise, part: 5 } }],
    ['promise-changed', { due: 5 }],
    ['closed', { lesson: {} }],
    ['closed', { actualCost: 'much' }],
    ['closed', { forced: 'R-7.1' }],
    ['closed', { unmet: 'told' }],
    ['closed', { prevention: 5 }],
    ['closed', { notPreventing: {} }],
    ['promised', { by: 'playbook' }],
    ['undone', { also: [1, 'two'] }],
    ['opened', { currency: 5 }],
    ['opened', { clocks: ['2 hours'] }],
    ['opened', { clocks: { offered: '2 hours', silence: 2 } }],
    ['opened', { origin: { store: 'a' } }],
    ['answered', { clocks: { offered: null } }],
    ['answered', { causes: [{ leaf: 'defect' }, {}] }],
    ['answered', { why: [{ rule: 'r', because: 'b' }, { rule: 'r' }] }],
    ['said', { asks: 300 }],
    ['scored', { score: 7.5 }],
    ['scored', { relationship: 5 }],
    ['drafted', { about: 5 }],
  ] as const)('%s with %j is refused, though the key may be left out', (type, damage) => {
    const [key = ''] = Object.keys(damage);
    const event = { n: 2, at: AT, ...WHOLE[type][0], ...damage };
    expect(eventProblem(event, 2)).toBe(`event 2 (${type}) has no usable “${key}”`);
  });
});

test('what may be left out is taken, where it is whole', () => {
  const part = { id: 'gift', type: 'goodwill', purpose: 'goodwill', amount: usd(5) };
  const whole: readonly object[] = [
    { ...opened, currency: 'USD', clocks: { offered: '2 hours' }, origin: { store: 'a', id: 'R-1' } },
    {
      ...fills('offer', ['gift']),
      parts: [part],
      causes: [{ leaf: 'defect' }],
      clocks: { closed: '2 days' },
    },
    { ...undoes(1), also: [2, 3] },
  ];
  for (const body of whole) expect(eventProblem({ n: 2, at: AT, ...body }, 2)).toBeUndefined();
});

describe('foldChecked', () => {
  const secret = 'Harbour Dental';
  test.each([
    ['no list', { events: secret }, 'it has no list of events'],
    ['an empty list', [], 'it has no list of events'],
    ['a hole', [...eventsOf(fills('facts', secret)), null], 'event 3 is not an object'],
    [
      'a gap',
      eventsOf(fills('facts', secret), fills('title', secret)).toSpliced(1, 1),
      'event 2 is numbered 3',
    ],
    ['another first', [{ n: 1, at: AT, type: 'forgotten' }], 'its first event is not “opened”'],
    [
      'a value of another kind',
      eventsOf(fills('facts', { amount: secret, currency: secret })),
      'one of its values does not fit the field it fills',
    ],
  ])('%s: a problem without the words of the case', (_title, events, problem) => {
    expect(foldChecked('R-7', events)).toEqual({ ok: false, problem });
    expect(problem).not.toContain(secret);
  });

  test.each([
    ['client.name', 5],
    ['facts', ['a']],
    ['acknowledgedOn', true],
    ['severity', {}],
    ['fault', 'mine'],
    ['fault', { mine: 'all' }],
    ['causes', 'defect'],
    ['causes', [5]],
    ['causes.primary', ['defect']],
    ['causes', ['defect', 5]],
    ['causes.whys', ['because']],
    ['causes.whys', [['because']]],
    ['causes.whys', [null]],
    ['causes.whys', [{ why: null }]],
    ['causes.whys', [{ why: 'So', more: {} }]],
    ['causes.whys', 'because'],
    ['fault', { mine: 60, client: 'the rest' }],
    ['fault', [60, 40]],
    ['actualCost', { amount: 5, currency: 'JPY' }],
    ['actualCost', { amount: '5.00' }],
    ['harms.direct_cost', 'much'],
    ['harms.direct_cost', { amount: '12.5', currency: 'USD' }],
    ['harms.direct_cost', { amount: '1e309', currency: 'USD' }],
    ['harms.direct_cost', { amount: '1.00', currency: 'usd' }],
    ['exposure.monthlyFee', 12],
    ['exposure.monthsLeft', usd(12)],
    ['insurer.covered', 'yes'],
    ['insurer.excess', { amount: 5, currency: 'USD' }],
    ['remedy.chosen', { gift: true }],
    ['remedy.chosen', ['gift', 5]],
  ])('%s filled with %j is a problem', (as, value) => {
    expect(foldChecked('R-7', eventsOf(fills(as, value as never)))).toEqual({
      ok: false,
      problem: 'one of its values does not fit the field it fills',
    });
  });

  test('a sound list folds', () => {
    expect(foldChecked('R-7', eventsOf(fills('facts', 'It broke.')))).toMatchObject({
      ok: true,
      record: { title: 'It broke.' },
    });
  });

  /** JSON in which the words that folding looks for are likely. */
  const words = fc.oneof(
    fc.constantFrom(...Object.keys(WHOLE)),
    fc.constantFrom(
      'n',
      'at',
      'type',
      'step',
      'value',
      'as',
      'by',
      'facts',
      'fault',
      'causes',
      'severity',
      AT,
    ),
    fc.constantFrom('harms.direct_cost', 'exposure.monthlyFee', 'remedy.chosen', 'amount', 'currency'),
    fc.constantFrom('400.00', 'USD', 'client', 'kept', 'moved'),
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(words, fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
      fc.array(tie('json'), { maxLength: 4 }),
      fc.dictionary(words, tie('json'), { maxKeys: 6 }),
    ),
  }));
  const damaged = fc
    .tuple(fc.constantFrom(...Object.values(WHOLE)), fc.dictionary(words, json, { maxKeys: 3 }))
    .map(([[body], damage]) => ({ ...body, ...damage, type: body.type }));

  test('whatever stands in the file, it is a record that can be shown, or a problem', () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.array(fc.oneof(json, damaged), { maxLength: 8 })), (anything) => {
        const events = Array.isArray(anything)
          ? [opened, ...anything].map((event, index) =>
              typeof event === 'object' && event !== null ? { ...event, n: index + 1, at: AT } : event,
            )
          : anything;
        const result = foldChecked('R-7', structuredClone(events));
        expect(result.ok ? viewOf(result.record, TODAY, {}).id : result.problem).not.toBe('');
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
