import type { Day } from '../dates.ts';
import { compareMoney, formatMoney, isPositive, isZero, multiplyMoney, type Money } from '../money.ts';
import type { Comparison } from '../remedy/comparison.ts';
import type { Line } from '../remedy/lines.ts';
import type { RemedyPackage } from '../remedy/packages.ts';
import { leftOpenWords } from '../remedy/left-open.ts';
import { asksWords, givenBack, packageWords, PACKAGE_TITLES } from '../remedy/summary.ts';
import { ALOUD, labelled, wrap, wrapLines } from './layout.ts';
import { safe, safeAll } from './safe-text.ts';
import type { Look } from './theme.ts';

const ITEM = '- ';

/** What the playbook calls things: a remedy by its id, and whose advice a citation is. */
export interface RemedyWords {
  readonly labels: ReadonlyMap<string, string>;
  readonly source: (citation: string) => string;
}

/** What is owed, what is affordable, and the packages side by side, with the rules that decided. */
export function remedyTable(
  unsafe: Comparison,
  today: Day,
  words: RemedyWords,
  { columns, theme }: Look,
): string[] {
  const comparison = safeAll(unsafe);
  const plain = columns === ALOUD;
  const listed = (pairs: readonly (readonly [string, string])[]): string[] =>
    labelled(pairs, { columns, style: theme.dim });
  // A label is as long as its remedy: the reason goes on under it, not in a column beside it.
  const items = (pairs: readonly (readonly [string, string])[]): string[] =>
    plain
      ? listed(pairs)
      : pairs.flatMap(([label, text]) =>
          wrapLines(`${label}: ${text}`, columns - ITEM.length).map(
            (line, index) => (index === 0 ? ITEM : ' '.repeat(ITEM.length)) + line,
          ),
        );
  const sections: [string, string[]][] = [
    ['', listed(sums(comparison))],
    ['', listed((plain ? packagesAloud : packageRows)(comparison, today))],
    ['Why', items(reasons(comparison, words))],
    ['Left out', items(leftOut(comparison, words))],
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
    told.push(['Gestures', gestureWords(cap.result, cap.inputs['percent'])]);
  if (budget !== undefined) told.push(['Your budget', budgetWords(budget)]);
  if (counter !== undefined) {
    const { asks, between } = counter;
    const neutral = between === null ? '' : neutralWords(between, asks);
    const words = [formatMoney(asks), neutral, asksWords(comparison)].filter((one) => one !== '');
    told.push(['They ask', words.join('; ')]);
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

/** What the rule says, so that the sum does not look like one to give. */
function gestureWords(most: Money, percent: Line['inputs'][string] | undefined): string {
  const share = typeof percent === 'number' ? `, ${percent / 100} times the fee` : '';
  return `only until all they get is worth ${formatMoney(most)}${share}`;
}

function harmsIn(line: Line | undefined): string {
  const parts = Object.values(line?.inputs ?? {}).filter((input) => typeof input === 'string');
  const proved = parts.filter((input) => input.includes('(documented)'));
  return proved.length === 0 ? '' : `: ${proved.join('; ').replaceAll(' (documented)', '')}`;
}

function nothingIn({ packages, rejected }: Comparison): (readonly [string, string])[] {
  if (packages.length > 0) return [];
  const words = rejected.length > 0 ? 'nothing now' : 'nothing beyond your apology, as things stand';
  return [[PACKAGE_TITLES.recommended, words]];
}

function idsOf({ parts }: RemedyPackage): string {
  return parts
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
}

interface Offer {
  readonly title: string;
  readonly one: RemedyPackage;
  /** What of all that is owed the chosen one leaves. */
  readonly open: string;
}

/** The packages, and among them what the person chose: marked where it is one of them, else beside them. */
function offersIn({ packages, yours, restoreFloor }: Comparison): Offer[] {
  const left = yours === undefined ? '' : leftOpenWords(yours.parts, restoreFloor);
  const isYours = (one: RemedyPackage): boolean => yours !== undefined && idsOf(one) === idsOf(yours);
  const offers = packages.map((one) => {
    const title = PACKAGE_TITLES[one.name];
    if (!isYours(one)) return { title, one, open: '' };
    return { title: `${title}, ${PACKAGE_TITLES.yours.toLowerCase()}`, one, open: left };
  });
  if (yours === undefined || packages.some(isYours)) return offers;
  return [...offers, { title: PACKAGE_TITLES.yours, one: yours, open: left }];
}

/** One package below the other: the longest label of a remedy has no room in a column of its own. */
function packageRows(comparison: Comparison, today: Day): (readonly [string, string])[] {
  return [
    ...nothingIn(comparison),
    ...offersIn(comparison).flatMap(({ title, one, open }) => {
      const parts = one.parts.map(({ label, hours, costToMe }) => {
        const work = hours === undefined ? '' : `${hours} h, `;
        const cost = costToMe === null ? 'cost not known' : formatMoney(costToMe);
        // Words cost nothing: no sum is named.
        const isFree = work === '' && costToMe !== null && isZero(costToMe);
        return ['', `- ${label}${isFree ? '' : ` (${work}${cost})`}`] as const;
      });
      const words = packageWords(one, comparison, today);
      return [[title, open === '' ? words : `${words}. ${open}`] as const, ...parts];
    }),
  ];
}

function packagesAloud(comparison: Comparison, today: Day): (readonly [string, string])[] {
  const offers = offersIn(comparison).map(({ title, one, open }) => {
    const parts = one.parts.map(({ label }) => label).join('; ');
    return [
      title,
      `${parts}. It ${packageWords(one, comparison, today)}.${open === '' ? '' : ` ${open}`}`,
    ] as const;
  });
  return [...nothingIn(comparison), ...offers];
}

/** Every reason once, beside what it speaks for, in the order in which the rules are tried. */
function reasons({ packages }: Comparison, { labels, source }: RemedyWords): (readonly [string, string])[] {
  const trace = packages.find(({ name }) => name === 'recommended')?.trace ?? [];
  return trace
    .filter(({ supports }) => supports.length > 0)
    .map((hit) => [
      supportedWords(hit.supports, labels),
      `${hit.because} (after ${safe(source(hit.source))})`,
    ]);
}

function leftOut({ rejected }: Comparison, { labels }: RemedyWords): (readonly [string, string])[] {
  return [...new Set(rejected.map(({ because }) => because))].map((because) => {
    const ids = rejected.filter((one) => one.because === because).map(({ id }) => id);
    return [supportedWords(ids, labels), because];
  });
}

function supportedWords(ids: readonly string[], labels: ReadonlyMap<string, string>): string {
  return ids.map((id) => labels.get(id) ?? id).join('; ');
}
