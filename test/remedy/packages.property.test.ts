import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import { GRADES, HARM_KINDS, type Harm } from '../../src/case/harms.ts';
import { SEVERITIES } from '../../src/case/schema.ts';
import { addDays } from '../../src/dates.ts';
import type { WalkSettings } from '../../src/interview/situation.ts';
import {
  compareMoney,
  fromMinor,
  isPositive,
  splitMoney,
  sumMoney,
  toMinor,
  zero,
  type Money,
} from '../../src/money.ts';
import { isMoreThan, restoreFloor } from '../../src/remedy/arithmetic.ts';
import { excludes, isInsteadOf } from '../../src/remedy/rules.ts';
import { staged, type Payment } from '../../src/remedy/staging.ts';
import { fills, TODAY } from '../support/case.ts';
import { problemsOf } from '../support/playbook-files.ts';
import { compared, everyRemedy, REMEDY_IDS, situationOf, type Facts } from '../support/remedies.ts';

const RUNS = { numRuns: 300 };
const program = everyRemedy();

/** No decimals, two, three, and those whose own minor unit is no hundredth. */
const currencies = fc.constantFrom('USD', 'JPY', 'KWD', 'HUF', 'MRU', 'MGA');
const moneyOf = (currency: string, least = 0): fc.Arbitrary<Money> =>
  fc.oneof(
    fc.integer({ min: least, max: 9 }).map((minor) => fromMinor(BigInt(minor), currency)),
    fc.integer({ min: least, max: 2_000_000 }).map((minor) => fromMinor(BigInt(minor), currency)),
  );

const harmOf = (currency: string): fc.Arbitrary<Harm> =>
  fc.record(
    {
      kind: fc.constantFrom(...HARM_KINDS),
      grade: fc.constantFrom(...GRADES),
      amount: moneyOf(currency),
      minePercent: fc.integer({ min: 0, max: 100 }),
      repaid: moneyOf(currency),
    },
    { requiredKeys: ['kind', 'grade'] },
  );

function pick(as: string, values: readonly string[]): fc.Arbitrary<EventBody> {
  return fc.constantFrom(...values).map((value) => fills(as, value));
}

function eventsFor(currency: string): fc.Arbitrary<EventBody[]> {
  const money = (as: string): fc.Arbitrary<EventBody> => moneyOf(currency).map((amount) => fills(as, amount));
  const fault = fc
    .constantFrom(0, 30, 50, 99, 100)
    .map((mine) => fills('fault', { mine, client: 100 - mine, third: 0, chance: 0 }));
  const harms = fc.tuple(
    ...(['direct_cost', 'third_party_claim'] as const).map((kind) =>
      fc.record({ amount: moneyOf(currency), grade: fc.constantFrom(...GRADES) }).map(
        ({ amount, grade }): EventBody => ({
          ...fills(`harms.${kind}`, amount),
          ...(grade !== 'documented' && { grade }),
        }),
      ),
    ),
  );
  const facts = fc.subarray([
    fills('remedyWanted', 'Put it right'),
    fills('harms.embarrassment', true),
    fills('harms.data_or_safety', true),
    fills('client.relation', 'over'),
    fills('insurer.covered', true),
    fills('insurer.consent', 'Ms Park'),
  ]);
  return fc
    .tuple(
      harms,
      facts,
      fault,
      money('exposure.feeAffected'),
      money('harms.repaid'),
      pick('severity', SEVERITIES),
      pick('causes.primary', ['defect', 'silence', 'scope_unwritten', 'overcommitted']),
    )
    .map(([lost, known, ...rest]) => [...lost, ...known, ...rest]);
}

function settingsFor(currency: string): fc.Arbitrary<WalkSettings> {
  const sum = moneyOf(currency);
  return fc
    .record(
      {
        rate: sum,
        soldShare: fc.integer({ min: 0, max: 100 }),
        cash: sum,
        essentials: sum,
        taxSetAside: sum,
        'insurance.excess': sum,
      },
      { requiredKeys: [] },
    )
    .map((profile) => ({ currency, ...profile }));
}

const cases: fc.Arbitrary<Facts & { currency: string }> = currencies.chain((currency) =>
  fc.record({
    currency: fc.constant(currency),
    can: fc.subarray(REMEDY_IDS, { minLength: 1 }).map((ids) => ids.join(' ')),
    events: eventsFor(currency),
    settings: settingsFor(currency),
  }),
);

function sum(payments: readonly Payment[], currency: string): Money {
  return sumMoney(
    payments.map(({ amount }) => amount),
    currency,
  );
}

function dueSoon(payments: readonly Payment[], currency: string): Money {
  return sum(
    payments.filter(({ due }) => due < addDays(TODAY, 30)),
    currency,
  );
}

/** The floor, and what is recommended to restore. */
function restoring({ comparison: { restoreFloor: floor, packages } }: ReturnType<typeof compared>): unknown {
  const parts = packages.find(({ name }) => name === 'recommended')?.parts ?? [];
  return [floor, parts.filter(({ purpose }) => purpose === 'restore').map(({ id, amount }) => [id, amount])];
}

describe('the floor', () => {
  test('never depends on what the client is worth, and neither does what restores', () => {
    fc.assert(
      fc.property(cases, fc.nat(1_000_000), fc.nat(60), (facts, margin, months) => {
        const worth = [
          fills('exposure.monthlyMargin', fromMinor(BigInt(margin), facts.currency)),
          fills('exposure.monthsLeft', months),
        ];
        const without = compared(situationOf(program, facts));
        const valued = compared(situationOf(program, { ...facts, events: [...facts.events, ...worth] }));
        expect(restoring(valued)).toEqual(restoring(without));
      }),
      RUNS,
    );
  });

  const someHarms = currencies.chain((currency) =>
    fc.tuple(fc.constant(currency), fc.array(harmOf(currency), { maxLength: 6 }), harmOf(currency)),
  );

  test('is never lower with one harm more, and never below zero, whatever was repaid', () => {
    fc.assert(
      fc.property(someHarms, ([currency, harms, one]) => {
        const floor = restoreFloor(harms, currency);
        expect(compareMoney(floor, zero(currency))).toBeGreaterThanOrEqual(0);
        expect(compareMoney(restoreFloor([...harms, one], currency), floor)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

describe('what is paid, and when', () => {
  const plans = currencies.chain((currency) =>
    fc.record({
      room: fc.integer({ min: -500_000, max: 500_000 }).map((minor) => fromMinor(BigInt(minor), currency)),
      payments: fc.array(
        fc.record({
          due: fc.integer({ min: 0, max: 120 }).map((days) => addDays(TODAY, days)),
          amount: moneyOf(currency, 1),
        }),
        { maxLength: 5 },
      ),
    }),
  );
  test('in parts it is exactly what was owed, within the rent line, in the order of the days', () => {
    fc.assert(
      fc.property(plans, ({ room, payments }) => {
        const paid = staged(payments, room, TODAY);
        expect(sum(paid, room.currency)).toEqual(sum(payments, room.currency));
        expect(paid.every(({ amount }) => isPositive(amount))).toBe(true);
        expect(paid.map(({ due }) => due)).toEqual(paid.map(({ due }) => due).toSorted());
        const most = isPositive(room) ? room : zero(room.currency);
        expect(isMoreThan(dueSoon(paid, room.currency), most)).toBe(false);
      }),
      RUNS,
    );
  });

  test('what is due later than a month from now is left as it was promised', () => {
    fc.assert(
      fc.property(plans, ({ room, payments }) => {
        const paid = staged(payments, room, TODAY);
        for (const later of payments.filter(({ due }) => due >= addDays(TODAY, 30)))
          expect(paid).toContainEqual(later);
      }),
      RUNS,
    );
  });

  test('no minor unit is lost by splitting', () => {
    fc.assert(
      fc.property(
        currencies.chain((currency) => moneyOf(currency)),
        fc.integer({ min: 1, max: 12 }),
        (owed, parts) => {
          const shares = splitMoney(
            owed,
            Array.from({ length: parts }, () => 1),
          ).map(toMinor);
          expect(shares.reduce((left, right) => left + right, 0n)).toBe(toMinor(owed));
          expect((shares[0] ?? 0n) - (shares.at(-1) ?? 0n)).toBeLessThanOrEqual(1n);
        },
      ),
      RUNS,
    );
  });
});

describe('every package', () => {
  test('pays in cash within a month no more than the rent line allows', () => {
    fc.assert(
      fc.property(cases, (facts) => {
        const { plan, comparison } = compared(situationOf(program, facts));
        const { rentLine, packages } = comparison;
        const most = rentLine !== null && isPositive(rentLine) ? rentLine : zero(plan.scope.currency);
        const soon = packages.map((one) => dueSoon(one.cashBy, plan.scope.currency));
        expect(rentLine === null || !soon.some((amount) => isMoreThan(amount, most))).toBe(true);
      }),
      RUNS,
    );
  });

  test('pays in cash what its parts come to', () => {
    fc.assert(
      fc.property(cases, (facts) => {
        const { plan, comparison } = compared(situationOf(program, facts));
        for (const { parts, cashBy } of comparison.packages) {
          const due = parts
            .filter(({ cash }) => cash)
            .flatMap(({ type, amount, costToMe }) => (type === 'insurer_claim' ? costToMe : amount) ?? []);
          expect(sum(cashBy, plan.scope.currency)).toEqual(sumMoney(due, plan.scope.currency));
        }
      }),
      RUNS,
    );
  });

  test('costs no less and is worth no less than the one before', () => {
    fc.assert(
      fc.property(cases, (facts) => {
        const { packages } = compared(situationOf(program, facts)).comparison;
        const order = ['lean', 'recommended', 'generous'];
        const places = packages.map(({ name }) => order.indexOf(name));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const key of ['costToMe', 'valueToClient'] as const) {
          const known = packages.flatMap((one) => one[key] ?? []);
          for (const [index, sum] of known.slice(1).entries())
            expect(isMoreThan(known[index] ?? sum, sum)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('keeps to the budget, but for what puts it right', () => {
    const budgeted = cases.chain((facts) =>
      fc.record({ facts: fc.constant(facts), most: moneyOf(facts.currency) }),
    );
    fc.assert(
      fc.property(budgeted, ({ facts, most }) => {
        const situation = situationOf(program, facts);
        const { currency } = facts;
        const free = compared(situation);
        const { comparison } = compared(situation, most);
        for (const { parts } of comparison.packages) {
          const cost = sumMoney(
            parts.flatMap(({ costToMe }) => costToMe ?? []),
            currency,
          );
          const onTop = parts.filter(({ purpose, costToMe }) => purpose !== 'restore' && costToMe !== null);
          expect(
            isMoreThan(cost, most) && onTop.some((part) => isPositive(part.costToMe ?? zero(currency))),
          ).toBe(false);
        }
        expect(restoring({ ...free, comparison })).toEqual(restoring(free));
      }),
      RUNS,
    );
  });

  test('holds only what is possible and not forbidden, each once, and nothing that excludes another', () => {
    fc.assert(
      fc.property(cases, (facts) => {
        const { plan, comparison } = compared(situationOf(program, facts));
        const held = plan.rules.filter(({ then }) => then === 'hold');
        for (const { parts } of comparison.packages) {
          const chosen = plan.possible.filter(({ remedy }) => parts.some(({ id }) => id === remedy.id));
          expect(chosen).toHaveLength(parts.length);
          for (const { remedy, part } of chosen) {
            const banned = held.some(
              ({ types, purpose }) =>
                (types ?? [remedy.type]).includes(remedy.type) &&
                (purpose ?? remedy.purpose) === remedy.purpose,
            );
            expect(banned).toBe(false);
            expect(part.amount === undefined || isPositive(part.amount)).toBe(true);
            expect(chosen.some((other) => excludes(other.remedy, remedy))).toBe(false);
            // A refund of the loss itself is no price for the work.
            const instead = chosen.some((other) => isInsteadOf(other.remedy, remedy));
            expect(instead && !parts.some(({ id }) => id === 'refund_loss')).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });
});

function body(rule: string, remedy = ''): string {
  return `include: [coaching/remedies]
steps:
  - { id: margin, kind: money, phase: diagnosis, ask: Margin?, as: exposure.monthlyMargin }
  - { id: choose, kind: offer, phase: remedy, ask: Which? }
compute:
  precious: case.stake > 1000
  very_precious: precious && case.my_fault > 0
rules:
  - { id: mine, ${rule}, because: They matter, source: lifehack#9 }
remedies:
  - { id: redo, type: redo, purpose: restore, label: Redo, source: phso#1${remedy} }
promises:
  - { id: redo, for: redo, to: client, kind: remedy, text: Redo, due: fri, done: Done }
letter:
  - { id: redo, component: repair, for: redo, text: I do it again. }
`;
}

function codes(text: string): string[] {
  return problemsOf(text).map(({ code }) => code);
}

describe('what restores may not be decided by what the client is worth: the check refuses', () => {
  test.each([
    ['the stake', body('when: case.stake > 100, then: require')],
    ['whether it is known', body('when: case.stake_known, then: hold, types: [redo]')],
    ['a purpose that is owed', body('when: case.stake > 100, then: avoid, purpose: restore')],
    ['a compute', body('when: precious, then: require')],
    ['a compute of a compute', body('when: very_precious, then: require')],
    ['the answer itself', body('when: margin > 100, then: require')],
    ['a remedy that is only there for some', body('when: "true", then: require', ', when: precious')],
    ['a remedy that is larger for some', body('when: "true", then: require', ', amount: margin')],
  ])('%s', (_title, text) => {
    expect(codes(text)).toEqual(['worth']);
  });

  test.each([
    ['a gesture', body('when: very_precious, then: prefer, purpose: goodwill')],
    ['the relationship', body('when: case.stake > 100, then: prefer, purpose: relationship')],
    ['the fee', body('when: case.affected_fee > 100, then: require')],
  ])('but not %s', (_title, text) => {
    expect(codes(text)).toEqual([]);
  });
});
