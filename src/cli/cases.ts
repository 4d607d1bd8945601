import { nameFit, type NameFit } from '../case/client-name.ts';
import { lastAct } from '../case/undo.ts';
import { viewOf } from '../case/next-step.ts';
import type { CaseRecord } from '../case/schema.ts';
import type { EventBody } from '../case/events.ts';
import { formatDayShort } from '../dates.ts';
import { nameSuggestion } from '../playbook/suggestion.ts';
import type { CaseStore } from '../store/case-store.ts';
import { EXIT, UserError } from './errors.ts';
import { EVERY_CASE } from '../store/case-problems.ts';
import { append } from './recording.ts';
import type { Session } from './session.ts';

/**
 * The case that a person means: `R-7`, `7`, `@last` (the newest event), or whole words of a client's name, open cases
 * before closed ones.
 *
 * @throws UserError exit 4 if there is none, or several
 */
export async function findCase(session: Session, words: string): Promise<CaseRecord> {
  const store = await session.store();
  const id = idOf(words);
  if (id !== undefined) return store.load(id);
  if (words === LAST) return newestCase(store, lastAt, { typed: words });
  const { named, clients } = await casesNamed(store, words);
  const open = named.filter((record) => record.closedAt === undefined);
  const fitting = open.length > 0 ? open : named;
  if (fitting.length > 1) throw several(`“${words}” fits ${fitting.length} cases.`, fitting, words);
  const [only] = fitting;
  if (only !== undefined) return only;
  const near = nameSuggestion(words, clients);
  throw notFound(`There is no case “${words}”${near === '' ? '.' : near}`, EVERY_CASE);
}

const LAST = '@last';

/** The case with the newest thing that can be taken back, if any has one. An undo is none, nor is what it took back. */
export async function lastDoneCase(session: Session): Promise<CaseRecord> {
  const none = notFound('There is nothing to take back.', 'See what happened: repair log');
  return newestCase(await session.store(), doneAt, { none });
}

/**
 * Of all cases no more is kept than fits: there may be very many.
 *
 * @param changedAt undefined for a case that cannot be meant
 * @param more.typed the word in whose place the number of a case would do
 * @param more.none  what is said where no case is meant
 * @throws UserError exit 4 if nobody can tell which of several changed last
 */
async function newestCase(
  store: CaseStore,
  changedAt: (record: CaseRecord) => number | undefined,
  { typed, none }: { readonly typed?: string; readonly none?: UserError },
): Promise<CaseRecord> {
  let newest: CaseRecord[] = [];
  let newestAt = -Infinity;
  await store.each((record) => {
    const at = changedAt(record);
    if (at === undefined) return;
    if (at > newestAt) newest = [];
    if (at >= newestAt) newest.push(record);
    newestAt = Math.max(at, newestAt);
  });
  if (newest.length > 1)
    throw several(`${newest.length} cases changed last, in the same second.`, newest, typed);
  const [only] = newest;
  if (only !== undefined) return only;
  throw none ?? notFound('There is no case yet.', 'Begin with: repair new');
}

/** @param typed the word in whose place the number of one of them would do; undefined if it was left out */
function several(message: string, cases: readonly CaseRecord[], typed: string | undefined): UserError {
  return new UserError(message, {
    exit: EXIT.notFound,
    hint: 'Name one of them by its number.',
    instead: { ...(typed !== undefined && { typed }), by: cases[0]?.id ?? '' },
    problems: cases.map((one) => listed(one)),
  });
}

function listed({ id, client, title }: CaseRecord, mark = ''): { where: string; message: string } {
  return { where: id, message: `${client.name}: ${title}${mark}` };
}

/** The cases in whose client's name the words stand whole, else those in which words begin so; and all clients there are. */
async function casesNamed(
  store: CaseStore,
  words: string,
): Promise<{ named: readonly CaseRecord[]; clients: readonly string[] }> {
  const found: Record<NameFit, CaseRecord[]> = { whole: [], begun: [] };
  const clients = new Set<string>();
  await store.each((record) => {
    const { name } = record.client;
    clients.add(name);
    const fit = nameFit(name, words);
    if (fit !== undefined) found[fit].push(record);
  });
  return { named: found.whole.length > 0 ? found.whole : found.begun, clients: [...clients] };
}

/**
 * The named case, or each there is, one after the other. A file that cannot be read is told: what it holds is missing.
 *
 * @param options.live only those in which something is still to come
 */
export async function eachCase(
  session: Session,
  words: string | undefined,
  visit: (record: CaseRecord) => void,
  options: { readonly live?: boolean } = {},
): Promise<void> {
  if (words !== undefined) {
    visit(await findCase(session, words));
    return;
  }
  const unreadable = await (await session.store()).each(visit, options);
  for (const { file, error } of unreadable) session.output.hint(`${file}: ${error} It is not in this list.`);
}

/**
 * The case meant by an optional argument: the only open one, if none is named.
 *
 * @param likely where several are open: the only one of them that fits, and what a list says of those that do
 */
export async function findCaseOrOnly(
  session: Session,
  words: string | undefined,
  likely?: { readonly fits: (record: CaseRecord) => boolean; readonly mark: string },
): Promise<CaseRecord> {
  if (words !== undefined) return findCase(session, words);
  const { cases } = await (await session.store()).list({ live: true });
  const open = cases.filter((record) => record.closedAt === undefined);
  const [only] = open;
  if (only === undefined) throw notFound('There is no open case.', 'Begin with: repair new');
  if (open.length === 1) return only;
  const fitting = open.filter((record) => likely?.fits(record));
  const [likeliest = only] = fitting;
  if (fitting.length === 1) return likeliest;
  throw new UserError(`There are ${open.length} open cases.`, {
    exit: EXIT.notFound,
    hint: 'Name one.',
    instead: { by: likeliest.id },
    problems: open.map((one) => listed(one, fitting.includes(one) ? ` (${likely?.mark})` : '')),
  });
}

/** `R-7.2` → the case and the promise. @throws UserError exit 4 */
export async function findPromise(
  session: Session,
  words: string,
): Promise<{ record: CaseRecord; promise: CaseRecord['promises'][number] }> {
  const [, number, part] = /^(?:R-?)?(\d+)\.(\d+)$/i.exec(words) ?? [];
  if (number === undefined) throw await noPromise(session, words);
  const record = await findCase(session, `R-${number}`);
  const id = `${record.id}.${part}`;
  const promise = record.promises.find((candidate) => candidate.id === id);
  if (promise !== undefined) return { record, promise };
  throw notFound(`${record.id} has no promise ${id}.`, `See them with: repair promise list ${record.id}`);
}

/** Where the words are a client's, their promises are what was meant. */
async function noPromise(session: Session, words: string): Promise<UserError> {
  const message = `“${words}” is not the number of a promise.`;
  const owner = await findCase(session, words).catch((error: unknown) => {
    if (error instanceof UserError && error.details.exit === EXIT.notFound) return undefined;
    throw error;
  });
  if (owner === undefined)
    return notFound(message, 'It looks like R-7.2; see them with: repair promise list');
  const pending = owner.promises.filter(({ state }) => state === 'open' || state === 'planned');
  const [first] = pending;
  return new UserError(message, {
    exit: EXIT.notFound,
    hint: `See them with: repair promise list ${owner.id}.`,
    ...(first !== undefined && { instead: { typed: words, by: first.id } }),
    problems: pending.map(({ id, text, due }) => ({
      where: id,
      message: `${text}, by ${formatDayShort(due, session.today)}`,
    })),
  });
}

/**
 * @param unchanged what did not happen
 * @throws UserError exit 1: with a client whose case is closed nothing goes on
 */
export function requireOpenCase(
  { id, closedAt }: Pick<CaseRecord, 'id' | 'closedAt'>,
  unchanged = 'Nothing was changed.',
): void {
  if (closedAt === undefined) return;
  throw new UserError(`${id} is closed. ${unchanged}`, {
    exit: EXIT.failed,
    hint: `If it goes on: repair reopen ${id} --why "what went wrong again"`,
  });
}

/**
 * Add events to a case, and say it as every writing command does: JSON whole, or a line and the next command.
 *
 * @param done may hold words of people, so a command in it is `typed` before
 */
export async function record(
  session: Session,
  before: CaseRecord,
  events: readonly EventBody[],
  done: string,
): Promise<CaseRecord> {
  const after = await append(session, before, events);
  await report(session, after, done);
  return after;
}

/** What a writing command ends with. */
async function report(session: Session, after: CaseRecord, done: string): Promise<void> {
  const view = viewOf(after, session.today, await session.workTime());
  if (session.json) session.output.json(view);
  else session.output.result(done);
  if (view.next !== null) session.output.next(view.next);
}

function idOf(words: string): string | undefined {
  const [, number] = /^(?:R-?)?(\d{1,9})$/i.exec(words.trim()) ?? [];
  return number === undefined ? undefined : `R-${Number(number)}`;
}

function lastAt(record: CaseRecord): number {
  return Date.parse(record.events.at(-1)?.at ?? record.openedAt);
}

/** Undefined where nothing is left to take back. */
function doneAt({ events }: CaseRecord): number | undefined {
  const last = lastAct(events)?.at(-1);
  return last && Date.parse(last.at);
}

function notFound(message: string, hint: string): UserError {
  return new UserError(message, { exit: EXIT.notFound, hint });
}
