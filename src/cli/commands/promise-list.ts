import { isOverdue, promiseState } from '../../case/labels.ts';
import { agreedDue } from '../../case/promise-changes.ts';
import type { CasePromise, CaseRecord } from '../../case/schema.ts';
import { formatDayLong, formatDayShort, type Day } from '../../dates.ts';
import { closed, table } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { eachCase } from '../cases.ts';
import { EXIT } from '../errors.ts';
import { typedDay } from '../promise-days.ts';
import type { Output } from '../output.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface ListOptions {
  readonly open?: boolean;
  readonly kept?: boolean;
  readonly overdue?: boolean;
  readonly within?: string;
  readonly exitCode?: boolean;
}

type Listed = CasePromise & { readonly client: string };
type Fits = (promise: CasePromise) => boolean;

export function registerPromiseList({ program, perform }: Pick<Registrar, 'program' | 'perform'>): void {
  program
    .command('list [case]')
    .description('List promises by their day')
    .option('--open', 'those still to be kept, overdue ones too')
    .option('--overdue', 'those whose day has passed')
    .option('--kept', 'those that were kept, of closed cases too')
    .option('--within <time>', 'those due by then, as in 3d or fri, planned ones too')
    .option('--exit-code', 'end with 10 if one in the list is overdue')
    .addHelpText(
      'after',
      '\nSeveral of these together show what fits any of them.\n\nExamples:\n  repair promise list --within 3d\n  repair promise list R-7 --open\n  repair promise list --overdue --exit-code',
    )
    .action(perform(runList));
}

async function runList(
  session: Session,
  options: ListOptions,
  words: string | undefined,
): Promise<10 | undefined> {
  const fits = await filterOf(session, options);
  const { output, today } = session;
  const found: Listed[] = [];
  const visit = ({ promises: own, client: { name: client } }: CaseRecord): void =>
    void found.push(...own.filter(fits).map((promise) => ({ ...promise, client })));
  // Closed cases with nothing to come are read only for what was kept in them.
  await eachCase(session, words, visit, { live: options.kept !== true });
  const promises = found.toSorted((a, b) => a.due.localeCompare(b.due));
  if (session.json)
    output.json({
      schema: 'repair.promises/1',
      promises: promises.map((promise) => ({ ...promise, overdue: isOverdue(promise, today) })),
    });
  else if (promises.length === 0) {
    // A pipe reads an empty list off its rows; words on stderr would be mailed by cron each morning.
    if (output.form !== 'piped') output.hint(filtered(options) ? 'None.' : 'Nothing is promised.');
  } else if (output.form === 'piped') output.result(promises.map((promise) => tabbed(promise, today)));
  else output.result(listed(promises, today, output, words === undefined));
  return options.exitCode && promises.some((promise) => isOverdue(promise, today)) ? EXIT.overdue : undefined;
}

function filtered({ open, kept, overdue, within }: ListOptions): boolean {
  return [open, kept, overdue, within].some((flag) => flag !== undefined);
}

/** What fits any of the flags; with none, everything. */
async function filterOf(session: Session, options: ListOptions): Promise<Fits> {
  const { today } = session;
  if (!filtered(options)) return () => true;
  const any: Fits[] = [];
  if (options.open) any.push(({ state }) => state === 'open');
  if (options.overdue) any.push((promise) => isOverdue(promise, today));
  if (options.kept) any.push(({ state }) => state === 'kept');
  if (options.within !== undefined) {
    const until = await typedDay(session, options.within, 'future');
    // A day that stands in a letter not sent yet comes as near as one that was told.
    any.push(({ state, due }) => (state === 'open' || state === 'planned') && due <= until);
  }
  return (promise) => any.some((fits) => fits(promise));
}

function tabbed(promise: Listed, today: Day): string {
  const { id, client, due, text } = promise;
  return [id, safe(client), due, promiseState(promise, today), safe(text)].join('\t');
}

/** “: overdue since Friday 30 October 2026. Gannet Books. Send the account” */
function sentence(promise: Listed, today: Day): string {
  const { id, client, due } = promise;
  const link = isOverdue(promise, today) ? ' since' : ', due';
  return `${id}: ${stateWithMove(promise, today)}${link} ${formatDayLong(due)}. ${closed(safe(client))} ${closed(what(promise))}`;
}

/** It is to the client, unless it says otherwise, first of all: the end of a line may be cut. */
function what({ text, to }: Listed): string {
  return to === 'self' ? `To yourself: ${safe(text)}` : safe(text);
}

/** @param ofMany are there several cases? Of one it need not be said on every line whose it is */
function listed(
  promises: readonly Listed[],
  today: Day,
  { form, columns }: Output,
  ofMany: boolean,
): string[] {
  if (form === 'plain') return promises.map((promise) => sentence(promise, today));
  const rows = promises.map((promise) => [
    promise.id,
    stateWithMove(promise, today),
    formatDayShort(promise.due, today),
    ...(ofMany ? [safe(promise.client)] : []),
    what(promise),
  ]);
  return table([['PROMISE', 'STATE', 'DUE', ...(ofMany ? ['CLIENT'] : []), 'WHAT'], ...rows], {
    columns,
    fixed: [0, 1, 2],
  });
}

/** “open, moved” and “open, agreed” are two things: the client knows of the second day, and said yes. */
function stateWithMove(promise: Listed, today: Day): string {
  const state = promiseState(promise, today);
  if (promise.state !== 'open' || promise.due === promise.originalDue) return state;
  return `${state}, ${promise.due === agreedDue(promise) ? 'agreed' : 'moved'}`;
}
