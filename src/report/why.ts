import { counted } from '../counted.ts';
import type { Owed, RemedyRow, Report } from './report.ts';
import type { ReportedCase } from './reported-case.ts';
import { figureWords, idsWords } from './words.ts';

/** Something that the report says, and the cases behind it. */
export interface Reason {
  readonly key: string;
  readonly label: string;
  /** What it says, in words. */
  readonly said: string;
  /** What it is made of; absent where the words say it. */
  readonly formula?: string;
  readonly ids: readonly string[];
  /** Of them those in which it is so. */
  readonly hits?: readonly string[];
  readonly unknown: readonly string[];
}

/** Whatever can be asked for with `--why`, by its key. */
export function reasonsOf(report: Report): ReadonlyMap<string, Reason> {
  const { figures, breakdowns, remedies, comparisons, satisfaction, owed, signals, lessons, written } =
    report;
  const all: Reason[] = [
    ...figures.map((figure) => ({
      ...plain(figure, figureWords(figure)),
      formula: figure.formula,
      unknown: figure.unknown,
      ...(figure.hits !== undefined && { hits: figure.hits }),
    })),
    ...breakdowns.flatMap(({ bars, label, n }) =>
      bars.map((bar) => plain({ ...bar, label: `${label}: ${bar.label}` }, `${bar.count} of ${n}`)),
    ),
    ...remedies.map((row) => plain(row, activeWords(row))),
    ...comparisons.map((one) => plain(one, one.said)),
    plain(satisfaction, counted(satisfaction.pairs.length, 'pair')),
    plain(owed, dueWords(owed)),
    ...signals.map((signal) => plain(signal, `${signal.said} ${signal.reckoned}`)),
    ...lessons.map((lesson) => plain(lesson, lesson.said)),
    ...written.map((one) => plain(one, `${one.lessons.length} written down`)),
  ];
  return new Map(all.map((reason) => [reason.key, reason]));
}

function activeWords({ active: { k, n } }: RemedyRow): string {
  return n === 0 ? 'nobody knows yet' : `${k} of ${n} still clients after 90 days`;
}

function dueWords({ months }: Owed): string {
  return months.length === 0 ? 'nothing is due' : `due: ${idsWords(months.map(({ month }) => month))}`;
}

function plain(
  { key, label, ids }: { readonly key: string; readonly label: string; readonly ids: readonly string[] },
  said: string,
): Reason {
  return { key, label, ids, said, unknown: [] };
}

/** A case as `--why` lists it. */
export interface ReasonCase {
  readonly id: string;
  readonly openedOn: string;
  readonly client: string;
  readonly title: string;
  readonly part: 'so' | 'counted' | 'not_known';
}

/** The cases of a reason: those in which it is so first, each part as they were opened. */
export function casesOf(
  reason: Reason,
  records: readonly ReportedCase[],
  titleOf = ({ title }: ReportedCase): string => title,
): ReasonCase[] {
  const known = new Map(records.map((record) => [record.id, record]));
  const so = new Set(reason.hits ?? reason.ids);
  const row =
    (part: ReasonCase['part']) =>
    (id: string): ReasonCase[] => {
      const record = known.get(id);
      if (record === undefined) return [];
      const { opened: openedOn, client } = record;
      return [{ id, openedOn, client: client.name, title: titleOf(record), part }];
    };
  return [
    ...[...so].flatMap(row('so')),
    ...reason.ids.filter((id) => !so.has(id)).flatMap(row('counted')),
    ...reason.unknown.flatMap(row('not_known')),
  ];
}
