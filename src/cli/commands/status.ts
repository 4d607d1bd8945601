import type { WorkTime } from '../../case/clocks.ts';
import type { CaseRecord, NextStep, Overlay, Stage } from '../../case/schema.ts';
import { wholeTitle } from '../../case/title.ts';
import { answerCommand } from '../../case/command-lines.ts';
import { stageOf, WHEN_THEY_ANSWER } from '../../case/gates.ts';
import { overlaysOf } from '../../case/stage.ts';
import { addDays, daysBetween, formatDayLong, relativeDays, type Day } from '../../dates.ts';
import { compareUrgency, urgencyOf, type Urgency } from '../../promises/urgency.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { closed, table, wrap } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { EXIT } from '../errors.ts';
import type { Output } from '../output.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface StatusOptions {
  readonly exitCode?: boolean;
}

export function registerStatus({ program, perform, about }: Registrar): void {
  program
    .command('status')
    .description(about)
    .option('--exit-code', 'end with 10 if anything is overdue')
    .addHelpText(
      'after',
      '\nExamples:\n  repair status\n  repair status --exit-code && echo "nothing overdue"\n  repair status --json',
    )
    .action(perform(runStatus));
}

/** Open cases, and closed ones in which a promise is still open, the most urgent first. */
export async function runStatus(session: Session, options: StatusOptions): Promise<10 | void> {
  const { today } = session;
  const store = await session.store();
  const time = await session.workTime();
  const listed: Listed[] = [];
  const visit = (record: CaseRecord): void => void listed.push(listedAs(record, today, time));
  const unreadable = await store.each(visit, { live: true });
  const urgent = listed.toSorted(compareUrgency);
  const overdue = urgent.filter((one) => one.overdue).length;
  const open = urgent.filter(({ stage }) => stage !== 'closed').length;
  if (session.json) {
    session.output.json({
      schema: 'repair.status/1',
      asOf: session.now,
      counts: { open, overdue, unreadable: unreadable.length },
      cases: urgent.map(statusEntry),
      unreadable,
    });
  } else {
    if (urgent.length > 0 || (await hasCases(store))) show(session, urgent, { open, overdue });
    else if (unreadable.length === 0) welcome(session.output);
    for (const { file, error } of unreadable) session.output.hint(`${file}: ${error} The others are listed.`);
  }
  return options.exitCode && overdue > 0 ? EXIT.overdue : undefined;
}

async function hasCases(store: CaseStore): Promise<boolean> {
  let has = false;
  await store.each(() => {
    has = true;
    return 'enough';
  });
  return has;
}

/** A store without a case: the first time. */
function welcome(output: Output): void {
  const { form, columns, theme } = output;
  if (form === 'piped') return;
  output.result([
    ...[
      'A calm coach for the day you let a client down.',
      'It asks what happened, drafts an honest apology, finds what you can afford to offer, and reminds you of what you promised.',
      'Nothing leaves this machine, and nothing you type is lost.',
    ].map((line) => wrap(line, columns)),
    '',
    `Start with ${theme.command('repair new')}, or look around first with ${theme.command('repair demo')}`,
  ]);
}

/** What is listed of a case: of a thousand, all else need not be kept in memory. */
interface Listed extends Urgency, Pick<CaseRecord, 'id' | 'client' | 'title' | 'openedAt'> {
  readonly whole: string;
  readonly severity: CaseRecord['severity'] | undefined;
  readonly stage: Stage;
  readonly overlays: readonly Overlay[];
}

function listedAs(record: CaseRecord, today: Day, time: WorkTime): Listed {
  const { id, client, title, severity, openedAt } = record;
  const sits = { stage: stageOf(record), overlays: overlaysOf(record) };
  return {
    id,
    client,
    title,
    whole: wholeTitle(record),
    severity,
    openedAt,
    ...sits,
    ...urgencyOf(record, today, time),
  };
}

function statusEntry({
  id,
  client,
  title,
  severity,
  stage,
  overlays,
  openedAt,
  next,
  reason,
}: Listed): object {
  return {
    id,
    client: client.name,
    title,
    ...(severity !== undefined && { severity }),
    stage,
    overlays,
    openedAt,
    next,
    reason,
  };
}

/** One case as a line shows it, harmless to the terminal. */
interface Line {
  readonly id: string;
  readonly client: string;
  readonly title: string;
  readonly severity: string;
  readonly stage: string;
  readonly overlays: readonly string[];
  readonly when: string;
  readonly next: NextStep | null;
}

function lineOf({ id, client, stage, next, ...others }: Listed, today: Day, isWhole: boolean): Line {
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
  if (days === 0) return 'overdue';
  return `${days} ${days === 1 ? 'day' : 'days'} overdue`;
}

/** A closed case is listed from this many days before something in it is due. */
const SOON = 14;

function show(
  { output, today }: Session,
  urgent: readonly Listed[],
  { open, overdue }: { readonly open: number; readonly overdue: number },
): void {
  if (output.form === 'piped') {
    if (urgent.length > 0) output.result(urgent.map((entry) => tabbed(lineOf(entry, today, true))));
    return;
  }
  const near = urgent.filter(
    ({ stage, next }) => stage !== 'closed' || (next?.due ?? '') <= addDays(today, SOON),
  );
  const isWhole = output.form === 'plain';
  const lines = near.map((entry) => lineOf(entry, today, isWhole));
  const [first] = lines;
  const far = urgent.length - near.length;
  const later = far === 0 ? [] : [`${far} closed, with something to come later: repair promise list`];
  if (first === undefined) {
    output.result(['No open cases.', ...later.map((line) => wrap(line, output.columns))]);
    output.hint('When something goes wrong with a client: repair new');
    return;
  }
  const closed = lines.length === open ? '' : `, ${lines.length - open} closed with something to come`;
  const late = overdue === 0 ? 'nothing overdue' : `${overdue} with something overdue`;
  const count = `${open === 0 ? 'No' : open} open ${open === 1 ? 'case' : 'cases'}${closed}, ${late}`;
  const heading = wrap(`${formatDayLong(today)}. ${count}`, output.columns);
  output.result([heading, '', ...listed(output, lines), ...later, '']);
  if (first.next === null) return;
  const reason = near[0]?.reason ?? '';
  const why = reason === '' ? [] : [wrap(`Why first: ${reason}`, output.columns)];
  const words = wrap(`First: ${first.id}. ${safe(first.next.text)}`, output.columns);
  const told = [words, ...why, `  ${output.theme.command(first.next.command)}`];
  const answer = answerCommand(first.id);
  if (first.overlays.includes('waiting') && first.next.command !== answer)
    told.push('', wrap(WHEN_THEY_ANSWER, output.columns), `  ${output.theme.command(answer)}`);
  output.result(told);
}

function listed({ form, columns, theme }: Output, lines: readonly Line[]): string[] {
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
function tabbed({ id, client, title, severity, stage, next }: Line): string {
  const fields = [
    id,
    client,
    title,
    severity,
    stage,
    next?.due ?? '',
    next?.overdue ? 'overdue' : '',
    next?.command ?? '',
  ];
  return fields.map((field) => field.replaceAll(/[\t\n]/g, ' ')).join('\t');
}
