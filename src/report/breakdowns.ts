import { outcomeWords } from '../case/labels.ts';
import { SEVERITIES } from '../case/schema.ts';
import { addMoney, isPositive, ratioOf, sumMoney, zero, type Money } from '../money.ts';
import { isMoreThan } from '../remedy/arithmetic.ts';
import type { CaseFacts } from './case-facts.ts';
import type { Bar, Breakdown } from './report.ts';
import { tenths } from './values.ts';

/** What a cause is called, and which group it is of. */
export interface CauseName {
  readonly id: string;
  readonly label: string;
  readonly group: string;
}

/** From here on there is an order of causes; among fewer it would be chance. */
const ENOUGH_FOR_ORDER = 8;

const UNKNOWN = 'unknown';

/**
 * By cause, severity, outcome and flaw.
 *
 * @param flaws what the critic found in the apologies of a case; none where they were not looked at
 */
export function breakdownsOf(
  facts: readonly CaseFacts[],
  causes: readonly CauseName[],
  flaws: ReadonlyMap<string, readonly string[]>,
): Breakdown[] {
  const labels = new Map(causes.map(({ id, label }) => [id, label]));
  const groups = new Map(causes.map(({ id, group }) => [id, group]));
  const closed = facts.filter((one) => one.closed !== undefined);
  const judged = facts.filter(({ id }) => flaws.has(id));
  const none = new Map<string, string>();
  return [
    of(
      'causes',
      'Main causes',
      'causes',
      bars('causes', facts, ({ leaf }) => [leaf ?? UNKNOWN], labels),
    ),
    of(
      'cause_groups',
      'Groups of causes',
      'causes',
      bars('cause_groups', facts, ({ leaf }) => [(leaf && groups.get(leaf)) || UNKNOWN], none),
    ),
    of(
      'escapes',
      'What should have caught it',
      'causes',
      bars('escapes', facts, ({ escape }) => [escape ?? UNKNOWN], labels),
    ),
    of(
      'severities',
      'How bad they were',
      'causes',
      inOrder(bars('severities', facts, ({ record }) => [record.severity ?? UNKNOWN], none)),
    ),
    of(
      'outcomes',
      'How they ended',
      'after',
      bars('outcomes', closed, ({ record }) => [record.outcome ?? UNKNOWN], none),
    ),
    of(
      'flaws',
      'Flaws in your apologies',
      'after',
      bars('flaws', judged, ({ id }) => flaws.get(id) ?? [], none),
    ),
  ];
}

function of(
  key: Breakdown['key'],
  label: string,
  section: Breakdown['section'],
  counted: Pick<Breakdown, 'n' | 'bars'>,
): Breakdown {
  return { key, label, section, ...counted };
}

function bars(
  key: Breakdown['key'],
  facts: readonly CaseFacts[],
  namesOf: (one: CaseFacts) => readonly string[],
  labels: ReadonlyMap<string, string>,
): Pick<Breakdown, 'n' | 'bars'> {
  const found = new Map<string, CaseFacts[]>();
  for (const one of facts) {
    for (const name of new Set(namesOf(one))) {
      const own = found.get(name);
      if (own === undefined) found.set(name, [one]);
      else own.push(one);
    }
  }
  const sorted = [...found]
    .map(([name, own]) => ({ name, own, cost: costOf(own) }))
    .toSorted(
      (a, b) =>
        Number(a.name === UNKNOWN) - Number(b.name === UNKNOWN) ||
        b.own.length - a.own.length ||
        (a.name < b.name ? -1 : 1),
    );
  const enough = facts.length >= ENOUGH_FOR_ORDER;
  const costShares = enough ? sharesOfCost(sorted) : new Map<string, number>();
  const all = sorted.reduce((sum, { own }) => sum + own.length, 0);
  let upTo = 0;
  return {
    n: facts.length,
    bars: sorted.map(({ name, own, cost }): Bar => {
      upTo += own.length;
      const ranked = enough && name !== UNKNOWN;
      return {
        key: `${key}.${slugOf(name)}`,
        name,
        label: labels.get(name) ?? wordsOf(name),
        ids: own.map(({ id }) => id),
        count: own.length,
        rank: ranked
          ? 1 + sorted.filter((other) => other.name !== UNKNOWN && other.own.length > own.length).length
          : null,
        cumulative: enough ? tenths((100 * upTo) / all) : null,
        cost,
        costCumulative: costShares.get(name) ?? null,
      };
    }),
  };
}

function costOf(facts: readonly CaseFacts[]): Money | null {
  const known = facts.flatMap(({ cost }) => cost?.cost ?? []);
  const [first] = known;
  return first === undefined ? null : sumMoney(known, first.currency);
}

/** Percent of all that it cost, with what was dearer. */
function sharesOfCost(
  all: readonly { readonly name: string; readonly cost: Money | null }[],
): Map<string, number> {
  const dearest = all
    .flatMap(({ name, cost }) => (cost === null || !isPositive(cost) ? [] : [{ name, cost }]))
    .toSorted((a, b) => Number(isMoreThan(b.cost, a.cost)) - Number(isMoreThan(a.cost, b.cost)));
  const [first] = dearest;
  if (first === undefined) return new Map();
  const { currency } = first.cost;
  const whole = sumMoney(
    dearest.map(({ cost }) => cost),
    currency,
  );
  let upTo = zero(currency);
  return new Map(
    dearest.map(({ name, cost }) => {
      upTo = addMoney(upTo, cost);
      return [name, tenths(100 * (ratioOf(upTo, whole, 6) ?? 0))];
    }),
  );
}

/** The worst first, whatever is more frequent. */
function inOrder({ n, bars: unordered }: Pick<Breakdown, 'n' | 'bars'>): Pick<Breakdown, 'n' | 'bars'> {
  return { n, bars: unordered.toSorted((a, b) => place(b) - place(a)) };
}

function place({ name }: Bar): number {
  return SEVERITIES.findIndex((severity) => severity === name);
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '_');
}

function wordsOf(name: string): string {
  return name === UNKNOWN ? 'Not known' : outcomeWords(name);
}
