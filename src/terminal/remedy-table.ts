import { compareMoney, formatMoney, isPositive, isZero, multiplyMoney, type Money } from '../money.ts';
import type { Comparison } from '../remedy/comparison.ts';
import type { Line } from '../remedy/lines.ts';
import { givenBack, packageWords, PACKAGE_TITLES } from '../remedy/summary.ts';
import type { CardLook } from './case-card.ts';
import { labelled, wrap } from './layout.ts';
import { safeAll } from './safe-text.ts';

/** What is owed, what is affordable, and the packages side by side, with the rules that decided. */
export function remedyTable(
  unsafe: Comparison,
  labels: ReadonlyMap<string, string>,
  look: CardLook,
): string[] {
  const comparison = safeAll(unsafe);
  const columns = look.form === 'plain' ? Number.POSITIVE_INFINITY : look.columns;
  const { theme } = look;
  const listed = (pairs: readonly (readonly [string, string])[]): string[] =>
    look.form === 'plain'
      ? pairs.map(([label, text]) => `${label}: ${text}`)
      : labelled(pairs, { columns, style: theme.dim });
  const sections: [string, string[]][] = [
    ['', listed(sums(comparison))],
    ['', listed((look.form === 'plain' ? packagesAloud : packageRows)(comparison))],
    ['Why', listed(reasons(comparison))],
    ['Left out', listed(leftOut(comparison, labels))],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([heading, lines], index) => [
      ...(index === 0 ? [] : ['']),
      ...(heading === '' ? [] : [theme.heading(wrap(heading, columns))]),
      ...lines,
    ]);
}

/** The sums that matter before anything is chosen, each with what went into it. */
function sums(comparison: Comparison): (readonly [string, string])[] {
  const { restoreFloor, ifDocumented, rentLine, stake, counter, budget } = comparison;
  const line = (id: string): Line | undefined => comparison.lines.find((one) => one.id === id);
  const cap = line('cap');
  const told: (readonly [string, string])[] = [
    ['You owe', owedWords(comparison, harmsIn(line('restore_floor')))],
  ];
  if (ifDocumented.amount !== restoreFloor.amount)
    told.push(['If they show it', `${formatMoney(ifDocumented)}, so ask for the bill`]);
  if (rentLine !== null) told.push(['You can pay now', roomWords(rentLine)]);
  if (stake !== null) told.push(['At stake', `${formatMoney(stake)} of margin, as you expect it`]);
  if (cap !== undefined && typeof cap.result === 'object' && cap.result !== null && isPositive(cap.result))
    told.push(['No more than', `${formatMoney(cap.result)} in all`]);
  if (budget !== undefined) told.push(['Your budget', budgetWords(budget)]);
  if (counter !== undefined) {
    const between = counter.between === null ? '' : `; ${neutralWords(counter.between, counter.asks)}`;
    told.push(['They ask', `${formatMoney(counter.asks)}${between}`]);
  }
  return told;
}

/** What is owed is not cut: then the least of it is told, so that it can be found or paid in parts. */
function budgetWords({ most, least }: NonNullable<Comparison['budget']>): string {
  const words = formatMoney(most);
  if (least === null || compareMoney(least, most) <= 0) return words;
  return `${words}. The least that puts it right costs ${formatMoney(least)}, more than that; what you owe is not cut for a budget`;
}

/** What they can show that they lost, and what they paid for nothing: with neither, no sum is named. */
function owedWords(comparison: Comparison, harms: string): string {
  const { restoreFloor } = comparison;
  const back = givenBack(comparison);
  const shown = isPositive(restoreFloor) ? `${formatMoney(restoreFloor)}${harms}` : '';
  const unused = back === undefined ? '' : `${formatMoney(back)} that they paid for what they cannot use`;
  if (shown !== '' && unused !== '') return `${shown}; and ${unused}`;
  return shown || unused || 'no money that they have shown so far';
}

function roomWords(rentLine: Money): string {
  if (isPositive(rentLine)) return `${formatMoney(rentLine)} without missing the rent`;
  const short = isZero(rentLine) ? '' : `: ${formatMoney(multiplyMoney(rentLine, -1))} is missing already`;
  return `nothing without missing the rent${short}`;
}

/** Who asks for no more than they are to get is met at once, and never below what is owed. */
function neutralWords(between: Money, asks: Money): string {
  const comparedWith = compareMoney(between, asks);
  if (comparedWith === 0) return 'that is no more than you would give';
  return comparedWith > 0
    ? `but you owe them ${formatMoney(between)}`
    : `half-way lies ${formatMoney(between)}`;
}

function harmsIn(line: Line | undefined): string {
  const parts = Object.values(line?.inputs ?? {}).filter((input) => typeof input === 'string');
  const proved = parts.filter((input) => input.includes('(documented)'));
  return proved.length === 0 ? '' : `: ${proved.join('; ').replaceAll(' (documented)', '')}`;
}

function nothingIn({ rejected }: Comparison): (readonly [string, string])[] {
  const words = rejected.length > 0 ? 'nothing now' : 'nothing beyond your apology, as things stand';
  return [[PACKAGE_TITLES.recommended, words]];
}

/** One package below the other: the longest label of a remedy has no room in a column of its own. */
function packageRows(comparison: Comparison): (readonly [string, string])[] {
  if (comparison.packages.length === 0) return nothingIn(comparison);
  return comparison.packages.flatMap((one) => {
    const parts = one.parts.map(({ label, hours, costToMe }) => {
      const work = hours === undefined ? '' : `${hours} h, `;
      const cost = costToMe === null ? 'cost not known' : formatMoney(costToMe);
      return ['', `- ${label} (${work}${cost})`] as const;
    });
    return [[PACKAGE_TITLES[one.name], packageWords(one, comparison)] as const, ...parts];
  });
}

function packagesAloud(comparison: Comparison): (readonly [string, string])[] {
  if (comparison.packages.length === 0) return nothingIn(comparison);
  return comparison.packages.map((one) => {
    const parts = one.parts.map(({ label }) => label).join('; ');
    return [PACKAGE_TITLES[one.name], `${parts}. It ${packageWords(one, comparison)}.`] as const;
  });
}

/** Every rule once, in the order in which they are tried. */
function reasons({ packages }: Comparison): (readonly [string, string])[] {
  const trace = packages.find(({ name }) => name === 'recommended')?.trace ?? [];
  return trace.map(({ rule, because, source }) => [rule, `${because} (${source})`] as const);
}

function leftOut(
  { rejected }: Comparison,
  labels: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  return rejected.map(({ id, because }) => [labels.get(id) ?? id, because] as const);
}
