import type { WorkTime } from '../case/clocks.ts';
import type { CaseRecord, NextStep, Overlay, Stage } from '../case/schema.ts';
import { stageOf } from '../case/gates.ts';
import { overlaysOf } from '../case/stage.ts';
import { wholeTitle } from '../case/title.ts';
import { counted } from '../counted.ts';
import { daysBetween, relativeDays, type Day } from '../dates.ts';
import { urgencyOf, type Urgency } from '../promises/urgency.ts';
import { closed, table } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import type { Output } from './output.ts';

/** What is listed of a case: of a thousand, all else need not be kept in memory. */
export interface Listed extends Urgency, Pick<CaseRecord, 'id' | 'client' | 'title' | 'openedAt'> {
  readonly whole: string;
  readonly severity: CaseRecord['severity'] | undefined;
  readonly stage: Stage;
  readonly overlays: readonly Overlay[];
  /** The first day for which anything is: the next step, or a promise, told or in a draft. */
  readonly nearest: Day | undefined;
}

export function listedAs(record: CaseRecord, today: Day, time: WorkTime): Listed {
  const { id, client, title, severity, openedAt } = record;
  const sits = { stage: stageOf(record), overlays: overlaysOf(record) };
  const urgency = urgencyOf(record, today, time);
  const promised = record.promises.filter(({ state }) => state === 'open' || state === 'planned');
  const days = [urgency.next?.due, ...promised.map(({ due }) => due)].filter((day) => day !== undefined);
  return {
    id,
    client,
    title,
    whole: wholeTitle(record),
    severity,
    openedAt,
    ...sits,
    nearest: days.toSorted()[0],
    ...urgency,
  };
}

/** One case as a line shows it, harmless to the terminal. */
export interface Line {
  readonly id: string;
  readonly client: string;
  readonly title: string;
  readonly severity: string;
  readonly stage: string;
  readonly overlays: readonly string[];
  readonly when: string;
  readonly next: NextStep | null;
}

export function lineOf({ id, client, stage, next, ...others }: Listed, today: Day, isWhole: boolean): Line {
  const severity = others.severity ?? '';
  const due =
    next === null ? 'nothing to do' : next.due === undefined ? 'when ready' : relativeDays(next.due, today);
  const when = next?.overdue === true && next.due !== undefined ? overdueWords(next.due, today) : due;
  const overlays = others.overlays.map((overlay) => overlay.replaceAll('_', ' '));
  const title = safe(isWhole ? others.whole : others.title);
  return { id, client: safe(client.name), title, severity, stage, overlays, when, next };
}

/** “2 days overdue”. */
function overdueWords(due: Day, today: Day): string {
  const days = daysBetween(due, today);
  return days === 0 ? 'overdue' : `${counted(days, 'day')} overdue`;
}

export function listed({ form, columns, theme }: Output, lines: readonly Line[]): string[] {
  if (form === 'plain') {
    return lines.map(
      ({ id, client, title, stage, overlays, when, next }) =>
        `${id}: ${client}. ${closed(title)} ${capital([stage, ...overlays].join(', '))}. ${nextWords(when, next)}`,
    );
  }
  const cells = lines.map(({ id, client, title, stage, overlays, when, next }) => [
    next?.overdue ? '!' : '',
    id,
    client,
    title,
    overlays.find((overlay) => overlay !== 'reopened') ?? stage,
    when,
  ]);
  return table([['', 'CASE', 'CLIENT', 'WHAT', 'STAGE', 'NEXT'], ...cells], {
    columns,
    fixed: [0, 1, 4, 5],
    style: (cell, row, column) => {
      if (row === 0) return theme.dim(cell);
      return column === 5 && lines[row - 1]?.next?.overdue ? theme.bad(cell) : cell;
    },
  });
}

/** “Its next step is 2 days overdue.” */
function nextWords(when: string, next: NextStep | null): string {
  if (next === null) return 'There is nothing to do.';
  if (next.due === undefined) return 'Its next step has no date.';
  return `Its next step is ${next.overdue ? '' : 'due '}${when}.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** For a pipe: no header, exact dates, tabs. */
export function tabbed({ id, client, title, severity, stage, next }: Line, { typed }: Output): string {
  const fields = [
    id,
    client,
    title,
    severity,
    stage,
    next?.due ?? '',
    next?.overdue ? 'overdue' : '',
    typed(next?.command ?? ''),
  ];
  return fields.map((field) => field.replaceAll(/[\t\n]/g, ' ')).join('\t');
}
