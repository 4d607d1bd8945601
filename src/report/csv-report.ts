import { stringify } from 'csv-stringify/sync';
import type { Money } from '../money.ts';
import type { Figure, Range } from './figures.ts';
import type { Bar, Owed, RemedyRow, Report, Signal } from './report.ts';
import { figureWords } from './words.ts';

/** The columns, in order; new ones go to the end. */
export const CSV_COLUMNS = [
  'section',
  'key',
  'measure',
  'in_words',
  'count',
  'of',
  'value',
  'low',
  'high',
  'unit',
  'cost',
  'currency',
  'cases',
  'not_known',
] as const;

type Row = Partial<Record<(typeof CSV_COLUMNS)[number], string | number | null>>;

/**
 * The report as a table, a line for each figure, bar, row and signal. A cell that begins as a formula does has an
 * apostrophe before it, so that no spreadsheet runs what a client is called (OWASP, CSV injection).
 */
export function csvReport(report: Report): string {
  const rows = [
    ...report.figures.map(figureRow),
    ...report.breakdowns.flatMap(({ section, bars, n }) => bars.map((bar) => barRow(section, bar, n))),
    ...report.remedies.map(remedyRow),
    ...report.signals.map(signalRow),
    ...report.owed.months.map((month) => owedRow(report.owed.label, month)),
    ...report.written.flatMap(({ key, label, lessons }) =>
      lessons.map(
        ({ id, lesson }): Row => ({ section: 'written', key, measure: label, in_words: lesson, cases: id }),
      ),
    ),
  ];
  return stringify(rows, { header: true, columns: [...CSV_COLUMNS], escape_formulas: true });
}

function barRow(section: string, { key, label, count, ids, cost }: Bar, of: number): Row {
  return { section, key, measure: label, count, of, ...moneyOf(cost), cases: ids.join(' ') };
}

function remedyRow({ key, label, ids, active, cost }: RemedyRow): Row {
  return {
    section: 'after',
    key,
    measure: label,
    ...numbersOf(active),
    ...moneyOf(cost),
    cases: ids.join(' '),
  };
}

function signalRow({ key, label, said, numbers, ids }: Signal): Row {
  const p = numbers['p'] ?? null;
  return {
    section: 'signals',
    key,
    measure: label,
    in_words: said,
    value: p,
    unit: 'probability',
    cases: ids.join(' '),
  };
}

function owedRow(label: string, { month, amount, ids }: Owed['months'][number]): Row {
  return {
    section: 'cost',
    key: `owed.${month}`,
    measure: `${label}: ${month}`,
    ...moneyOf(amount),
    cases: ids.join(' '),
  };
}

function moneyOf(money: Money | null): Row {
  return { cost: money?.amount ?? null, currency: money?.currency ?? null };
}

function figureRow(figure: Figure): Row {
  const { section, key, label, ids, unknown, value } = figure;
  return {
    section,
    key,
    measure: label,
    in_words: figureWords(figure),
    cases: ids.join(' '),
    not_known: unknown.join(' '),
    ...numbersOf(value),
  };
}

function numbersOf(value: Figure['value']): Row {
  switch (value.kind) {
    case 'count':
      return { count: value.count, of: value.of };
    case 'sum':
      return { count: value.n, ...moneyOf(value.sum) };
    case 'ratio':
      return { count: value.n, value: value.ratio, unit: 'ratio' };
    case 'rate':
      return { count: value.k, of: value.n, value: value.percent, unit: 'percent', ...rangeOf(value) };
    case 'duration':
      return { count: value.n, value: value.median, unit: value.unit, ...rangeOf(value) };
    case 'frequency':
      break;
  }
  const { count, exposure, rate, per } = value;
  return { count, of: exposure, value: rate, unit: `per_${per}`, ...rangeOf(value) };
}

function rangeOf({ range }: { readonly range: Range | null }): Row {
  return { low: range?.low ?? null, high: range?.high ?? null };
}
