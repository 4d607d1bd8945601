import { daysBetween, type Day } from '../dates.ts';
import { SEVERITIES, type Severity } from '../case/schema.ts';
import { ratioOf, type Money } from '../money.ts';
import { totalKnown } from '../remedy/arithmetic.ts';
import type { CaseFacts } from './case-facts.ts';
import { binomialTest, fisher } from './exact-tests.ts';
import type { Figure } from './figures.ts';
import type { RemedyComparison, RemedyRow, Satisfaction } from './report.ts';
import { groupedBy, idsOf, rateFigure, rateOf, thousandths } from './values.ts';

/** Fewer on one side, and no comparison is made: Fisher's exact test could hardly tell. */
const ENOUGH_TO_COMPARE = 8;
/** Six pairs that all go one way are the first that a sign test can tell. */
const ENOUGH_PAIRS = 6;
/** Half-way between the two check-ins: from here on it is told of the 90 days. */
const LATER_DAYS = 60;
const QUARTER_DAYS = 90;

/** Which relationship there was, months after the close. */
export function afterFigures(facts: readonly CaseFacts[], today: Day): Figure[] {
  return [
    rateFigure(
      {
        key: 'active_90',
        label: 'Still a client after 90 days',
        section: 'after',
        formula: 'active, or sent somebody else / cases closed 90 days ago of which it is noted',
      },
      facts.filter(({ closed }) => closed !== undefined && daysBetween(closed, today) >= QUARTER_DAYS),
      isActive,
    ),
  ];
}

/** Undefined where nobody noted it, or not long enough after the close. */
function isActive({ record, closed }: CaseFacts): boolean | undefined {
  const later = (record.relationship ?? []).filter(
    ({ on }) => closed !== undefined && daysBetween(closed, on) >= LATER_DAYS,
  );
  const status = later.at(-1)?.status;
  return status === undefined ? undefined : status.startsWith('active') || status === 'referred_someone';
}

/** What was given, at each severity, and what happened after it: never that one works better than another. */
export function remedyRows(facts: readonly CaseFacts[], currency: string | null): RemedyRow[] {
  const given = facts.flatMap((one) =>
    (one.cost?.parts ?? []).map((part) => ({ one, ...part, type: part.part.type })),
  );
  const groups = groupedBy(given, ({ one, type }) => `${type}.${one.record.severity ?? 'unknown'}`);
  const rows = [...groups].flatMap(([name, parts]): RemedyRow[] => {
    const [first] = parts;
    if (first === undefined) return [];
    const cases = [...new Set(parts.map(({ one }) => one))];
    const known = cases.map(isActive).filter((active) => active !== undefined);
    const cost = sum(
      parts.map((part) => part.cost),
      currency,
    );
    const value = sum(
      parts.map((part) => part.value),
      currency,
    );
    const severity = first.one.record.severity ?? null;
    return [
      {
        key: `remedies.${name}`,
        label: `${first.type.replaceAll('_', ' ')}, ${severity ?? 'severity not known'}`,
        ids: idsOf(cases),
        type: first.type,
        severity,
        active: rateOf(known.filter(Boolean).length, known.length),
        cost,
        value,
        leverage: cost === null || value === null ? null : (ratioOf(value, cost, 2) ?? null),
      },
    ];
  });
  return rows.toSorted((a, b) => rank(b.severity) - rank(a.severity) || (a.key < b.key ? -1 : 1));
}

function sum(amounts: readonly (Money | undefined)[], currency: string | null): Money | null {
  return currency === null ? null : (totalKnown(amounts, currency) ?? null);
}

function rank(severity: Severity | null): number {
  return severity === null ? -1 : SEVERITIES.indexOf(severity);
}

/** Two types at one severity, where there are enough of both. */
export function comparisonsOf(rows: readonly RemedyRow[]): RemedyComparison[] {
  const enough = rows.filter(({ active }) => active.n >= ENOUGH_TO_COMPARE);
  return enough.flatMap((one, index) => {
    const { severity } = one;
    if (severity === null) return [];
    const others = enough.slice(index + 1).filter((other) => other.severity === severity);
    return others.map((other) => comparison(one, other, severity));
  });
}

function comparison(one: RemedyRow, other: RemedyRow, severity: Severity): RemedyComparison {
  const p = fisher(
    one.active.k,
    one.active.n - one.active.k,
    other.active.k,
    other.active.n - other.active.k,
  );
  const types = [one.type, other.type] as const;
  const [first, second] = types.map((type) => type.replaceAll('_', ' '));
  return {
    key: `compared.${severity}.${types.join('.')}`,
    label: `${first} and ${second}, ${severity}`,
    ids: [...new Set([...one.ids, ...other.ids])],
    severity,
    types,
    p: thousandths(p),
    said:
      p <= 0.05
        ? 'What happened after them differs by more than luck usually makes. Clients chose and cases differ, so it does not say that one of them works better.'
        : 'No difference that luck could not make.',
  };
}

/** What clients said; guesses of one's own are in nothing. */
export function satisfactionOf(facts: readonly CaseFacts[]): Satisfaction {
  const said = facts.map((one) => ({
    one,
    before: scoreOf(one, 'before'),
    after: scoreOf(one, 'settled'),
    day90: scoreOf(one, 'day90') ?? null,
  }));
  const pairs = said.flatMap(({ one, before, after, day90 }) =>
    before === undefined || after === undefined
      ? []
      : [{ id: one.id, client: one.record.client.name, before, after, day90 }],
  );
  const better = pairs.filter(({ before, after }) => after > before).length;
  const worse = pairs.filter(({ before, after }) => after < before).length;
  const settled = said.filter(({ one }) => one.settled !== undefined);
  return {
    key: 'satisfaction',
    label: 'How content they were, from 0 to 10',
    ids: pairs.map(({ id }) => id),
    pairs,
    better,
    worse,
    p: better + worse < ENOUGH_PAIRS ? null : thousandths(binomialTest(better, better + worse, 0.5)),
    answered: rateOf(settled.filter(({ after }) => after !== undefined).length, settled.length),
  };
}

function scoreOf({ record }: CaseFacts, moment: string): number | undefined {
  return record.scores.findLast((score) => score.moment === moment && score.source === 'client')?.score;
}
