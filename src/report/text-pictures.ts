import { counted } from '../counted.ts';
import { daysBetween } from '../dates.ts';
import type { PromiseMark } from '../promises/ledger.ts';
import { markedLine } from '../terminal/bars.ts';
import { cut, pad, wrap, wrapLines } from '../terminal/layout.ts';
import type { Theme } from '../terminal/theme.ts';
import { clientWords, laneWords, spanWords, stripWords } from './picture-words.ts';
import type { Lane, Report, Strip } from './report.ts';
import type { TextForm } from './text-report.ts';

/** A picture of more clients than this is no picture. */
const MOST_CLIENTS = 8;
const NAME = 20;

/** Cases over time and promises, client by client: drawn, or told line by line. */
export function picturesOf(report: Report, form: TextForm): string[] {
  const lanes = report.lanes.slice(0, MOST_CLIENTS);
  const strips = report.strips.slice(0, MOST_CLIENTS);
  const { theme } = form;
  return [
    ...(report.cases.total < 3
      ? []
      : [
          '',
          theme.heading('Cases over time'),
          ...laneLines(report, lanes, form),
          ...others(report.lanes.length, form),
        ]),
    ...(strips.length === 0
      ? []
      : [
          '',
          theme.heading('Promises to each client'),
          ...stripLines(strips, form),
          ...others(report.strips.length, form),
        ]),
  ];
}

function others(count: number, { theme }: TextForm): string[] {
  return count <= MOST_CLIENTS ? [] : [theme.dim(`  and ${counted(count - MOST_CLIENTS, 'more client')}`)];
}

/** What the signs mean. */
function legend(entries: readonly string[], { columns, theme }: TextForm): string[] {
  return wrapLines(entries.join('  '), columns - 2).map((line) => theme.dim(`  ${line}`));
}

const SIZES: Readonly<Record<string, string>> = { minor: '∙', moderate: '•', serious: '●', critical: '◆' };

function laneLines({ cases, day }: Report, lanes: readonly Lane[], form: TextForm): string[] {
  const { columns, pictures, theme } = form;
  const first = cases.first ?? day;
  if (!pictures) return lanes.map((lane) => wrap(`${clientWords(lane)}: ${laneWords(lane)}`, columns, 2));
  const room = columns - 2 - NAME - 2;
  const span = Math.max(1, daysBetween(first, day));
  const lines = lanes.map((lane) => {
    const marks = lane.cases.map(({ opened, closed, severity }) => ({
      at: daysBetween(first, opened) / span,
      mark: closed === null ? '○' : (SIZES[severity ?? 'moderate'] ?? '•'),
    }));
    return `  ${pad(cut(clientWords(lane), NAME), NAME)}  ${markedLine(marks, room)}`;
  });
  const [from, to] = spanWords(first, day);
  const axis = `${' '.repeat(NAME + 4)}${pad(from, room - to.length)}${to}`;
  return [
    ...lines,
    theme.dim(axis),
    ...legend(['∙ minor', '• moderate', '● serious', '◆ critical', '○ still open'], form),
  ];
}

const SIGNS: Readonly<Record<PromiseMark, string>> = {
  kept: '●',
  agreed: '◉',
  late: '◐',
  broken: '×',
  overdue: '!',
  open: '○',
  released: '–',
};

function stripLines(strips: readonly Strip[], form: TextForm): string[] {
  const { columns, pictures, theme } = form;
  if (!pictures)
    return strips.map((strip) => wrap(`${clientWords(strip)}: ${stripWords(strip)}`, columns, 2));
  const room = columns - 2 - NAME - 2;
  const lines = strips.map((strip) => {
    const signs = strip.promises.slice(-room).map(({ mark }) => styled(mark, theme));
    return `  ${pad(cut(clientWords(strip), NAME), NAME)}  ${signs.join('')}`;
  });
  return [
    ...lines,
    ...legend(['● kept', '◉ as agreed', '◐ late', '× not kept', '! overdue', '○ to come', '– let off'], form),
  ];
}

function styled(mark: PromiseMark, theme: Theme): string {
  const sign = SIGNS[mark];
  if (mark === 'kept' || mark === 'agreed') return theme.good(sign);
  if (mark === 'late') return theme.warn(sign);
  return mark === 'broken' || mark === 'overdue' ? theme.bad(sign) : theme.dim(sign);
}
