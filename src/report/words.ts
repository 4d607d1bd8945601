import { outcomeWords } from '../case/labels.ts';
import { counted } from '../counted.ts';
import { formatDayLong, formatYearMonth } from '../dates.ts';
import { formatMoney, isZero, type Money } from '../money.ts';
import {
  SECTIONS,
  type Duration,
  type Figure,
  type Frequency,
  type Range,
  type Ratio,
  type Section,
  type Sum,
} from './figures.ts';
import type { Bar, Owed, RemedyRow, Report, Satisfaction } from './report.ts';

/*
 * Every figure in words, for all renderers alike: what is said in the terminal is said in the file. Words of people
 * come through as they are; whoever shows them makes them harmless.
 */

export const SECTION_TITLES: Readonly<Record<Section, string>> = {
  promises: 'Promises',
  speed: 'How long they waited',
  again: 'How often, and again',
  causes: 'Causes',
  cost: 'What it cost',
  after: 'What happened after',
};

export const TITLE = 'What your own record teaches';

/** “12 cases, 3 of them open, from 4 January 2025 to 20 November 2026”. */
export function scopeWords({ cases, filter }: Report): string {
  const only = Object.entries(filter).map(([key, value]) =>
    key === 'since' || key === 'until' ? `${key} ${dayWords(value)}` : `${key} ${value.replaceAll('_', ' ')}`,
  );
  return [countWords(cases), ...(only.length > 0 ? [`only ${only.join(', ')}`] : [])].join('; ');
}

function countWords({ total, open, first, last }: Report['cases']): string {
  if (total === 0 || first === null || last === null) return 'No case to learn from';
  const count = `${counted(total, 'case')}${open === 0 ? ', all closed' : open === total ? ', all open' : `, ${open} open`}`;
  const span =
    first === last ? `opened on ${dayWords(first)}` : `opened from ${dayWords(first)} to ${dayWords(last)}`;
  return `${count}, ${span}`;
}

/** What “(35 to 68 %)” is, where there is one: whoever reads it has no other page to look it up on. */
export function bracketsIn({ figures }: Report): string[] {
  const has = figures.some(({ value }) => 'range' in value && value.range !== null);
  return has
    ? ['In brackets stands how far luck alone could move a figure: the fewer cases, the wider it is.']
    : [];
}

/** Whether there is anything to say of a figure. */
function isEmpty({ value, unknown }: Figure): boolean {
  switch (value.kind) {
    case 'count':
    case 'frequency':
      return value.count === 0;
    case 'sum':
      return unknown.length === 0 && (value.n === 0 || (value.sum !== null && isZero(value.sum)));
    case 'ratio':
      if (value.ratio === null && value.over + value.under === 0) return true;
      break;
    case 'rate':
    case 'duration':
      break;
  }
  return value.n === 0 && unknown.length === 0;
}

/** “9 of 12, 75 % (47 to 91 %)”, and what is not known. */
export function figureWords(figure: Figure): string {
  const { unknown } = figure;
  return [valueWords(figure), ...unknownWords(unknown)].join('; ');
}

/** “not known in 3 cases”, if there are any. */
export function unknownWords(unknown: readonly string[]): string[] {
  return unknown.length === 0 ? [] : [`not known in ${counted(unknown.length, 'case')}`];
}

/** “9 of 12, 75 % (47 to 91 %)”. */
export function valueWords({ key, value }: Figure): string {
  switch (value.kind) {
    case 'count':
      return `${value.count} of ${value.of}`;
    case 'frequency':
      return frequencyWords(value);
    case 'sum':
      return sumWords(value, key === 'remedy_cost');
    case 'rate':
      if (value.n === 0) return NONE;
      return `${value.k} of ${value.n}${percentWords(value.percent, value.range)}`;
    case 'duration':
      return value.n === 0 ? NONE : durationWords(value);
    case 'ratio':
      break;
  }
  return value.n === 0 ? NONE : ratioWords(key, value);
}

const NONE = 'none to count';

function ratioWords(key: string, value: Ratio): string {
  if (key === 'severity_changed') return `raised in ${value.over}, lowered in ${value.under} of ${value.n}`;
  const apart = value.over + value.under === 0 ? '' : `; more in ${value.over}, less in ${value.under}`;
  return `${value.ratio ?? 'not known'}, over ${counted(value.n, 'case')}${apart}`;
}

function frequencyWords({ count, per, exposure, rate, range }: Frequency): string {
  if (exposure === null || rate === null) return counted(count, 'case');
  const { low, high } = range ?? { low: 0, high: 0 };
  return `${counted(count, 'case')} in ${counted(exposure, per)}, ${short(rate)} for each ${per} (${short(low)} to ${short(high ?? 0)})`;
}

/** The middle one is told of the whole only: of its parts it says little. */
function sumWords({ sum, n, median, ofRevenue }: Sum, isWhole: boolean): string {
  if (sum === null) return 'not known';
  const middle = median === null || !isWhole ? '' : `; usually ${formatMoney(median)}`;
  const share = ofRevenue === null ? '' : `; ${ofRevenue} % of what you earned meanwhile`;
  return `${formatMoney(sum)} in ${counted(n, 'case')}${middle}${share}`;
}

function percentWords(percent: number | null, range: Range | null): string {
  return percent === null || range === null
    ? ''
    : `, ${Math.round(percent)} % (${Math.round(range.low)} to ${Math.round(range.high ?? 100)} %)`;
}

function rangeWords(range: Range | null): string {
  if (range === null) return '';
  return ` (${range.high === null ? `${range.low} or more` : `${range.low} to ${range.high}`})`;
}

function durationWords({ unit, n, open, median, atLeast, range, worst, values }: Duration): string {
  const word = unit === 'days' ? 'day' : 'working day';
  if (values.length > 0)
    return values
      .map(({ id, value, open: going }) => `${lastedWords(value, word, going)} (${id})`)
      .join(', ');
  const going = open === 0 ? '' : `; still running in ${open} of ${n}`;
  const usual =
    median === null ? `usually ${counted(atLeast ?? 0, word)} or more` : `usually ${counted(median, word)}`;
  return `${usual}${rangeWords(range)}, longest ${worst}${going}`;
}

/** What goes on since today has no length yet. */
function lastedWords(value: number, word: string, going: boolean): string {
  if (!going) return counted(value, word);
  return value === 0 ? 'not known yet' : `${counted(value, word)} or more`;
}

/** “4 (R-1, R-2, R-5, R-9)”. */
export function barWords({ count, ids }: Bar): string {
  return `${count} (${idsWords(ids)})`;
}

export function idsWords(ids: readonly string[], most = 5): string {
  return ids.length <= most
    ? ids.join(', ')
    : `${ids.slice(0, most).join(', ')} and ${ids.length - most} more`;
}

export function nameWords({ name }: Pick<Bar, 'name'>): string {
  return name === 'unknown' ? 'not known' : outcomeWords(name);
}

export function moneyWords(money: Money | null): string {
  return money === null ? 'not known' : formatMoney(money);
}

export function remedyWords({ active, cost, value, leverage }: RemedyRow): string {
  const after =
    active.n === 0
      ? 'nobody knows yet'
      : `${active.k} of ${active.n} still clients${percentWords(active.percent, active.range)}`;
  const worth =
    leverage === null || leverage === 1
      ? ''
      : `; cost ${moneyWords(cost)}, worth ${moneyWords(value)} to them (${leverage} for each 1)`;
  return `${after}${worth}`;
}

/** One line a pair, and the sums. */
export function satisfactionWords({ pairs, better, worse, p, answered }: Satisfaction): string[] {
  const asked = `${answered.k} of ${counted(answered.n, 'settled case')} with a score from the client${percentWords(answered.percent, answered.range)}`;
  if (pairs.length === 0) return [asked];
  const same = pairs.length - better - worse;
  const luck = p === null ? '' : p <= 0.05 ? '; more than luck usually gives' : '; luck could do as much';
  return [
    `${counted(pairs.length, 'pair')}: up in ${better}, down in ${worse}, the same in ${same}${luck}`,
    ...pairs
      .slice(0, 10)
      .map(
        ({ id, client, before, after, day90 }) =>
          `${id} ${client}: ${before} to ${after}${day90 === null ? '' : `, ${day90} after 90 days`}`,
      ),
    ...(pairs.length > 10 ? [`and ${pairs.length - 10} more`] : []),
    asked,
  ];
}

export function owedWords({ rentLine, months, unpriced }: Owed): (readonly [string, string])[] {
  const rows = months.map(({ month, amount, ids, withinRentLine }) => {
    const fits =
      withinRentLine === null
        ? ''
        : withinRentLine
          ? '; fits under the rent line'
          : '; crosses the rent line';
    return [formatYearMonth(month), `${formatMoney(amount)} (${idsWords(ids)})${fits}`] as const;
  });
  return [
    ...rows,
    ...(rows.length > 0
      ? [
          [
            'rent line',
            rentLine === null ? 'not known: set cash and essentials' : formatMoney(rentLine),
          ] as const,
        ]
      : []),
    ...(unpriced.length > 0 ? [['no sum', idsWords(unpriced)] as const] : []),
  ];
}

/** Figures by section, without those of which there is nothing to say. */
export function figuresBySection({
  figures,
}: Pick<Report, 'figures'>): (readonly [Section, readonly Figure[]])[] {
  return SECTIONS.map((section) => [
    section,
    figures.filter((figure) => figure.section === section && !isEmpty(figure)),
  ]);
}

/** Two digits that say something. */
function short(value: number): string {
  return String(Number(value.toPrecision(2)));
}

/** “4 January 2025”. */
export function dayWords(text: string): string {
  return formatDayLong(text).replace(/^\w+ /, '');
}
