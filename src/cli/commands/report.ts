import type { Ledger } from '../../promises/ledger.ts';
import { lessonsOf, type Counted, type Lessons } from '../../report/lessons.ts';
import { formatDayLong } from '../../dates.ts';
import { labelled, wrap } from '../../terminal/layout.ts';
import { safeAll } from '../../terminal/safe-text.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

export function registerReport({ program, perform, about }: Registrar): void {
  program
    .command('report')
    .description(about)
    .addHelpText('after', '\nExamples:\n  repair report\n  repair report --json')
    .action(perform(runReport));
}

async function runReport(session: Session): Promise<void> {
  const { cases, unreadable } = await (await session.store()).list();
  const lessons = lessonsOf(cases, session.today);
  for (const { file, error } of unreadable)
    session.output.hint(`${file}: ${error} It is not in the figures.`);
  if (session.json) {
    session.output.json({ schema: 'repair.report/1', asOf: session.now, ...lessons, unreadable });
    return;
  }
  if (lessons.cases.total === 0) {
    session.output.result('There is no case to learn from yet.');
    return;
  }
  session.output.result(told(safeAll(lessons), session));
}

function told(lessons: Lessons, { output, today }: Session): string[] {
  const { columns, theme } = output;
  const { cases } = lessons;
  const rows: (readonly [string, string])[] = [
    ['To clients', lessons.promises.made === 0 ? 'no promise told yet' : promisesLine(lessons.promises)],
    ['To yourself', lessons.ownPromises.made === 0 ? '' : promisesLine(lessons.ownPromises)],
    ['Outcomes', list(lessons.outcomes)],
    ['Severity', list(lessons.severities)],
    ['Causes', list(lessons.causes)],
    ['Got past', list(lessons.escapes)],
    [
      'Closed early',
      lessons.closedWithOpenPromises.length === 0
        ? ''
        : `with a promise still open: ${lessons.closedWithOpenPromises.join(', ')}`,
    ],
    ['Opened again', lessons.reopened.join(', ')],
  ];
  const said = lessons.lessons.map(({ id, client, lesson }) => [id, `${lesson} (${client})`] as const);
  return [
    `Lessons, ${formatDayLong(today)}: ${cases.total} ${cases.total === 1 ? 'case' : 'cases'}, ${cases.closed} closed`,
    '',
    ...labelled(
      rows.filter(([, text]) => text !== ''),
      { columns, style: theme.dim },
    ),
    ...(said.length === 0 ? [] : ['', theme.heading('What you wrote down'), ...labelled(said, { columns })]),
    '',
    ...lessons.caution.map((sentence) => theme.dim(wrap(sentence, columns))),
  ];
}

/** Counts only: a share without its interval would say more than so few cases can tell. */
function promisesLine({
  made,
  judged,
  keptOnTime,
  keptAsAgreed,
  keptLate,
  broken,
  released,
  givenUp,
  overdue,
}: Ledger): string {
  const others = [
    [keptAsAgreed > keptOnTime ? keptAsAgreed : 0, 'counting days the client agreed to in time'],
    [keptLate, 'kept late'],
    [overdue, 'overdue'],
    [broken, 'broken'],
    [givenUp, 'given up'],
    [released, 'let off in time'],
  ] as const;
  const rest = others.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return [
    `${made} made`,
    `${keptOnTime} of ${judged} kept by the first day, of those whose day has come`,
    ...rest,
  ].join('; ');
}

function list(counted: readonly Counted[]): string {
  return counted
    .map(
      ({ name, count, ids }) =>
        `${name.replaceAll('_', ' ')} ${count} (${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''})`,
    )
    .join('; ');
}
