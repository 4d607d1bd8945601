import { answerCommand } from '../../case/command-lines.ts';
import { WHEN_THEY_ANSWER } from '../../case/gates.ts';
import type { CaseRecord } from '../../case/schema.ts';
import { addDays, formatDayLong, formatDayShort, type Day } from '../../dates.ts';
import { compareUrgency } from '../../promises/urgency.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { wrap } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { EXIT } from '../errors.ts';
import type { Output } from '../output.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { lineOf, listed, listedAs, tabbed, type Listed } from '../status-lines.ts';

interface StatusOptions {
  readonly exitCode?: boolean;
  readonly within?: string;
}

export function registerStatus({ program, perform, about }: Registrar): void {
  program
    .command('status')
    .description(about)
    .option('--within <time>', 'only those that need you by then, as in 2d or fri')
    .option('--exit-code', 'end with 10 if anything is overdue')
    .addHelpText(
      'after',
      '\nExamples:\n  repair status\n  repair status --within fri\n  repair status --exit-code && echo "nothing overdue"\n  repair status --json',
    )
    .action(perform(runStatus));
}

/**
 * Open cases, and closed ones in which a promise is still open, the most urgent first; with `--within` those alone in
 * which something is for that day or before, a day in a letter that is not sent yet among it.
 */
export async function runStatus(session: Session, options: StatusOptions): Promise<10 | void> {
  const { today } = session;
  const store = await session.store();
  const time = await session.workTime();
  const until = options.within === undefined ? undefined : await dayTyped(session, options.within);
  const cases: Listed[] = [];
  const unreadable = await store.each(
    (record: CaseRecord) => {
      const one = listedAs(record, today, time);
      if (until === undefined || (one.nearest !== undefined && one.nearest <= until)) cases.push(one);
    },
    { live: true },
  );
  const urgent = cases.toSorted(compareUrgency);
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
    if (urgent.length > 0 || (await hasCases(store))) show(session, urgent, { open, overdue, until });
    else if (unreadable.length === 0) welcome(session.output);
    for (const { file, error } of unreadable) session.output.hint(`${file}: ${error} The others are listed.`);
  }
  return options.exitCode && overdue > 0 ? EXIT.overdue : undefined;
}

/** A day is read where one is typed: the grammar of dates is more than the rest of this command. */
async function dayTyped(session: Session, words: string): Promise<Day> {
  return (await import('../promise-days.ts')).typedDay(session, words, 'future');
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

/** A closed case is listed from this many days before something in it is due. */
const SOON = 14;

function show(
  { output, today }: Session,
  urgent: readonly Listed[],
  {
    open,
    overdue,
    until,
  }: { readonly open: number; readonly overdue: number; readonly until: Day | undefined },
): void {
  if (output.form === 'piped') {
    if (urgent.length > 0) output.result(urgent.map((entry) => tabbed(lineOf(entry, today, true), output)));
    return;
  }
  const near = urgent.filter(
    ({ stage, next }) => stage !== 'closed' || (next?.due ?? '') <= (until ?? addDays(today, SOON)),
  );
  const isWhole = output.form === 'plain';
  const lines = near.map((entry) => lineOf(entry, today, isWhole));
  const [first] = lines;
  const far = urgent.length - near.length;
  const later =
    far === 0 ? [] : [output.typed(`${far} closed, with something to come later: repair promise list`)];
  if (first === undefined && until !== undefined) {
    output.result(wrap(`Nothing needs you until ${formatDayShort(until, today)}.`, output.columns));
    return;
  }
  if (first === undefined) {
    output.result(['No open cases.', ...later.map((line) => wrap(line, output.columns))]);
    output.hint('When something goes wrong with a client: repair new');
    return;
  }
  const closed = lines.length === open ? '' : `, ${lines.length - open} closed with something to come`;
  const late = overdue === 0 ? 'nothing overdue' : `${overdue} with something overdue`;
  const count = `${open === 0 ? 'No' : open} open ${open === 1 ? 'case' : 'cases'}${closed}, ${late}`;
  const reach = until === undefined ? '' : `Until ${formatDayShort(until, today)}: `;
  const heading = wrap(`${formatDayLong(today)}. ${reach}${count}`, output.columns);
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
