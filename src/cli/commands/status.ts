import { stageOf, overlaysOf } from '../../case/stage.ts';
import { formatDayLong, relativeDays, type Day } from '../../dates.ts';
import { byUrgency, overduePromises, type Urgent } from '../../promises/urgency.ts';
import { table, wrap } from '../../terminal/layout.ts';
import { safeAll } from '../../terminal/safe-text.ts';
import { EXIT } from '../errors.ts';
import type { Output } from '../output.ts';
import { aboutOf, type Registrar } from '../program.ts';
import type { Session } from '../session.ts';

interface StatusOptions {
  readonly exitCode?: boolean;
}

export function register({ program, perform }: Registrar): void {
  program
    .command('status')
    .description(aboutOf('status'))
    .option('--exit-code', 'end with 10 if anything is overdue')
    .addHelpText(
      'after',
      '\nExamples:\n  repair status\n  repair status --exit-code && echo "nothing overdue"\n  repair status --json',
    )
    .action(perform(runStatus));
}

/** Open cases, and closed ones in which a promise is still open, the most urgent first. */
export async function runStatus(session: Session, options: StatusOptions): Promise<10 | void> {
  const { cases, unreadable } = await (await session.store()).list({ live: true });
  const urgent = byUrgency(cases, session.today);
  const overdue = urgent.filter(({ record }) => overduePromises(record, session.today).length > 0).length;
  if (session.json) {
    session.output.json({
      schema: 'repair.status/1',
      asOf: session.now,
      counts: { open: urgent.length, overdue, unreadable: unreadable.length },
      cases: urgent.map(statusEntry),
      unreadable,
    });
  } else {
    show(session, urgent, overdue);
    for (const { file, error } of unreadable) session.output.hint(`${file}: ${error} The others are listed.`);
  }
  return options.exitCode && overdue > 0 ? EXIT.overdue : undefined;
}

function statusEntry({ record, next }: Urgent): object {
  const { id, client, title, severity, openedAt } = record;
  return {
    id,
    client: client.name,
    title,
    ...(severity !== undefined && { severity }),
    stage: stageOf(record),
    overlays: overlaysOf(record),
    openedAt,
    next,
  };
}

function show({ output, today }: Session, unsafe: readonly Urgent[], overdue: number): void {
  const urgent = unsafe.map(safeAll);
  if (output.form === 'piped') {
    if (urgent.length > 0) output.result(urgent.map(tabbed));
    return;
  }
  const [first] = urgent;
  if (first === undefined) {
    output.result('No open cases.');
    output.hint('When something goes wrong with a client: repair new');
    return;
  }
  const promises = overdue === 0 ? 'nothing overdue' : `${overdue} with something overdue`;
  const count = `${urgent.length} open ${urgent.length === 1 ? 'case' : 'cases'}, ${promises}`;
  output.result([`${count}   ${formatDayLong(today)}`, '', ...rows(output, urgent, today), '']);
  if (first.next === null) return;
  const why = first.reason === '' ? '' : ` (${first.reason})`;
  output.result([
    wrap(`First: ${first.record.id}${why}. ${first.next.text}:`, output.columns),
    `  ${output.theme.command(first.next.command)}`,
  ]);
}

function rows(output: Output, urgent: readonly Urgent[], today: Day): string[] {
  if (output.form === 'plain') {
    return urgent.map(
      ({ record, next }) =>
        `${record.id}: ${record.client.name}. ${record.title} Stage ${stageOf(record)}. ${when(next, today)}.`,
    );
  }
  const cells = urgent.map(({ record, next }) => [
    next?.overdue ? '!' : '',
    record.id,
    record.client.name,
    record.title,
    stageOf(record),
    when(next, today),
  ]);
  return table([['', 'CASE', 'CLIENT', 'WHAT', 'STAGE', 'NEXT'], ...cells], {
    columns: output.columns,
    fixed: [0, 1, 4, 5],
    style: (cell, row, column) =>
      row === 0
        ? output.theme.dim(cell)
        : column === 5 && urgent[row - 1]?.next?.overdue
          ? output.theme.bad(cell)
          : cell,
  });
}

function when(next: Urgent['next'], today: Day): string {
  if (next === null) return 'nothing to do';
  if (next.due === undefined) return 'when ready';
  return next.overdue ? `overdue ${relativeDays(next.due, today)}` : relativeDays(next.due, today);
}

/** For a pipe: no header, exact dates, tabs. */
function tabbed({ record, next }: Urgent): string {
  const fields = [
    record.id,
    record.client.name,
    record.title,
    record.severity ?? '',
    stageOf(record),
    next?.due ?? '',
    next?.overdue ? 'overdue' : '',
    next?.command ?? '',
  ];
  return fields.map((field) => field.replaceAll(/[\t\n]/g, ' ')).join('\t');
}
