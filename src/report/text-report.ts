import { counted } from '../counted.ts';
import { countBar, intervalBar, styledInterval } from '../terminal/bars.ts';
import { ALOUD, labelled, pad, table, wrap } from '../terminal/layout.ts';
import { safeAll } from '../terminal/safe-text.ts';
import type { Theme } from '../terminal/theme.ts';
import { width } from '../terminal/width.ts';
import type { Figure, Section } from './figures.ts';
import type { Breakdown, Report, Signal } from './report.ts';
import { lessonLines } from './text-lessons.ts';
import { picturesOf } from './text-pictures.ts';
import {
  barWords,
  bracketsIn,
  figuresBySection,
  figureWords,
  idsWords,
  moneyWords,
  nameWords,
  owedWords,
  remedyWords,
  satisfactionWords,
  scopeWords,
  SECTION_TITLES,
  TITLE,
  unknownWords,
  valueWords,
} from './words.ts';

export interface TextForm {
  readonly columns: number;
  readonly theme: Theme;
  /** Bars and pictures; without them everything is said in words, line by line. */
  readonly pictures: boolean;
}

/** The report as lines for a terminal, or for a screen reader; every word of people is made harmless. */
export function textReport(unsafe: Report, form: TextForm): string[] {
  const report = safeAll(unsafe);
  const { columns, theme } = form;
  const said = report.caution.map((sentence) => wrap(sentence, columns));
  // So few that it has to be known before anything else is read.
  const [first, ...rest] = report.few ? said : ['', ...said];
  return [
    theme.heading(TITLE),
    wrap(scopeWords(report), columns),
    ...bracketsIn(report).map((line) => theme.dim(wrap(line, columns))),
    ...(first ? ['', theme.strong(first)] : []),
    ...section('What to do', lessonLines(report.lessons, form), form),
    ...(report.cases.total === 0 ? [] : signalSections(report.signals, form)),
    ...figuresBySection(report).flatMap(([name, figures]) =>
      section(SECTION_TITLES[name], [...figureLines(figures, form), ...tablesOf(report, name, form)], form),
    ),
    ...picturesOf(report, form),
    ...section('What you wrote down', writtenLines(report, form), form),
    ...(rest.length > 0 ? ['', ...rest.map((sentence) => theme.dim(sentence))] : []),
  ];
}

function section(title: string, lines: readonly string[], { theme }: TextForm): string[] {
  return lines.length === 0 ? [] : ['', theme.heading(title), ...lines];
}

/** The three answers to “Is it me?” stand together, and apart from the first signal. */
function signalSections([worse, ...own]: readonly Signal[], form: TextForm): string[] {
  if (worse === undefined) return [];
  return [
    ...section(worse.label, answerLines(worse, form), form),
    ...section(
      'Is it me?',
      own.flatMap((signal) => [wrap(`${signal.label}:`, form.columns, 2), ...answerLines(signal, form)]),
      form,
    ),
  ];
}

function answerLines(
  { verdict, said, reckoned, toTell, caution }: Signal,
  { columns, theme }: TextForm,
): string[] {
  const words = [said, reckoned, ...(toTell === null ? [] : [toTell])].join(' ');
  // Where nothing is claimed there is nothing to warn of.
  return [wrap(words, columns, 4), ...(verdict === 'too_few' ? [] : [theme.dim(wrap(caution, columns, 4))])];
}

/** Label and words side by side; a share with its bar at the end of the line, if there is room for it. */
function figureLines(figures: readonly Figure[], form: TextForm): string[] {
  const { columns, theme } = form;
  return figures.flatMap((figure, index) => {
    const bar = barOf(figure, form);
    const words = valueWords(figure);
    const room = columns - LABEL - BAR - 2;
    if (bar === '' || width(words) > room) return rows([[figure.label, figureWords(figure)]], form);
    return [
      `${pad(`  ${figure.label}`, LABEL)}${pad(words, room)}  ${styledInterval(bar, theme)}`,
      // Whose it was is one question: what is not known of it is said once.
      ...(String(figure.unknown) === String(figures[index - 1]?.unknown)
        ? []
        : rows(
            unknownWords(figure.unknown).map((missing) => ['', missing] as const),
            form,
          )),
    ];
  });
}

/** Of the longest label and what stands around it. */
const LABEL = 38;

/** A label for which there is no room stands above its words. */
function rows(pairs: readonly (readonly [string, string])[], { columns }: TextForm): string[] {
  if (columns === ALOUD) return indented(labelled(pairs, { columns }), 2);
  const hang = Math.min(LABEL, Math.floor(columns / 2));
  return pairs.flatMap(([label, text]) => {
    if (width(label) > hang - 3) return [wrap(label, columns, 2), wrap(text, columns, 4)];
    return wrap(text, columns - hang)
      .split('\n')
      .map((line, index) => pad(index === 0 ? `  ${label}` : '', hang) + line);
  });
}

/** Columns of a bar, and of a terminal that has none to spare for those of causes. */
const BAR = 12;
const NARROW = 60;

function barOf({ value }: Figure, { pictures }: TextForm): string {
  if (!pictures || value.kind !== 'rate' || value.percent === null || value.range === null) return '';
  return intervalBar(value.percent, value.range.low, value.range.high ?? 100, BAR);
}

/** The main causes with bars; the others in a line. Groups are in the files, where there is room for them. */
function tablesOf(report: Report, name: Section, form: TextForm): string[] {
  const here = report.breakdowns.filter(
    ({ key, section: where, bars }) => where === name && bars.length > 0 && key !== 'cause_groups',
  );
  return [
    ...here.flatMap((breakdown) =>
      breakdown.key === 'causes'
        ? breakdownLines(breakdown, form)
        : rows(
            [[breakdown.label, breakdown.bars.map((bar) => `${nameWords(bar)} ${bar.count}`).join(', ')]],
            form,
          ),
    ),
    ...(name === 'cost' ? owedLines(report, form) : []),
    ...(name === 'after' ? afterLines(report, form) : []),
  ];
}

function breakdownLines({ label, bars, n }: Breakdown, form: TextForm): string[] {
  const { columns, pictures, theme } = form;
  const most = Math.max(...bars.map(({ count }) => count));
  const head = `  ${label}, ${counted(n, 'case')}`;
  if (!pictures || columns < NARROW)
    return [
      head,
      ...bars.map((bar) => {
        const cost = bar.cost === null ? '' : `; ${moneyWords(bar.cost)}`;
        return wrap(`${nameWords(bar)}: ${barWords(bar)}${cost}`, columns, 4);
      }),
    ];
  const cells = bars.map((bar) => [
    nameWords(bar),
    countBar(bar.count, most, 14),
    String(bar.count),
    bar.cost === null ? '' : moneyWords(bar.cost),
    bar.ids.length <= 4 ? bar.ids.join(', ') : idsWords(bar.ids, 2),
  ]);
  const lines = table(cells, {
    columns: columns - 4,
    align: ['left', 'left', 'right', 'right', 'left'],
    fixed: [1, 2, 3],
    style: (cell, _row, column) => (column === 4 ? theme.dim(cell) : cell),
  });
  return [head, ...lines.map((line) => `    ${line}`)];
}

function owedLines({ owed }: Report, { columns }: TextForm): string[] {
  const due = owedWords(owed);
  return due.length === 0 ? [] : [`  ${owed.label}`, ...indented(labelled(due, { columns: columns - 4 }))];
}

function afterLines({ remedies, comparisons, satisfaction }: Report, { columns }: TextForm): string[] {
  const known = remedies.filter(({ active }) => active.n > 0);
  return [
    ...(known.length === 0 ? [] : ['  What was given, and what happened after it']),
    ...known.map((row) => wrap(`${row.label}: ${remedyWords(row)}`, columns, 4)),
    ...comparisons.map(({ label, said }) => wrap(`${label}: ${said}`, columns, 4)),
    ...(satisfaction.answered.n === 0
      ? []
      : [
          wrap(satisfaction.label, columns, 2),
          ...satisfactionWords(satisfaction).map((line) => wrap(line, columns, 4)),
        ]),
  ];
}

function writtenLines({ written }: Report, { columns }: TextForm): string[] {
  return written.flatMap(({ label, lessons }) => [
    wrap(label, columns, 2),
    ...indented(
      labelled(
        lessons.map(({ id, client, lesson }) => [id, `${lesson} (${client})`] as const),
        { columns: columns - 4 },
      ),
    ),
  ]);
}

function indented(lines: readonly string[], by = 4): string[] {
  return lines.map((line) => ' '.repeat(by) + line);
}
