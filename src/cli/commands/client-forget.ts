import { clientKey, mentions, sameClient } from '../../case/client-name.ts';
import { counted } from '../../counted.ts';
import type { CaseStore, ClientTraces } from '../../store/case-store.ts';
import { safe } from '../../terminal/safe-text.ts';
import { asWord } from '../../terminal/shell-word.ts';
import { clientNamed, findClient, fitsAny, namedCases, noClient, type NamedCases } from '../clients.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Session } from '../session.ts';

interface ForgetOptions {
  readonly confirm?: string;
}

const BEYOND_REACH =
  'It cannot reach letters already sent, exports, calendar files, backups, your shell’s history and other people’s machines.';

/**
 * Remove a client's cases and every copy of them; what others' cases say of them stays, and is named. It asks nothing:
 * the name typed twice is the yes, in a terminal and in a script.
 *
 * @throws UserError exit 2 without `--confirm`, saying what would go; exit 4 if the name is found nowhere, or fits several
 */
export async function runForget(session: Session, { confirm }: ForgetOptions, words: string): Promise<void> {
  const store = await session.store();
  const { cases } = await namedCases(store);
  const { name, traces } = await meant(store, cases, words);
  const rest = [
    ...(await mentionLines(store, traces, name)),
    ...staying(traces),
    ...(await inSettings(session, name)),
  ];
  if (traces.cases.length + traces.files.length === 0) {
    if (rest.length === 0) throw noClient(cases, words);
    throw new UserError(`“${name}” has no case here. These mention them. Nothing was removed.`, {
      exit: EXIT.notFound,
      hint: 'What an event of a case says is in: repair log, by its number.',
      problems: rest,
    });
  }
  if (confirm === undefined) throw preview(name, traces, cases, rest);
  if (!sameClient(confirm, name))
    throw new UserError(`“${confirm}” is not “${name}”. Nothing was removed.`, {
      exit: EXIT.usage,
      hint: `To go on: repair client forget ${asWord(name)} --confirm ${asWord(name)}`,
    });
  report(session, name, await store.forgetClient(name, session.instant()), rest);
}

/** The client of exactly that name, also where only a file beside the cases is theirs; else the one it is a part of. */
async function meant(
  store: CaseStore,
  cases: NamedCases['cases'],
  words: string,
): Promise<{ readonly name: string; readonly traces: ClientTraces }> {
  const exact = clientNamed(cases, words)?.name ?? words.trim();
  const traces = await store.tracesOf(exact);
  const isTheirs = traces.cases.length + traces.files.length > 0;
  if (isTheirs || !fitsAny(cases, words)) return { name: exact, traces };
  const { name } = findClient(cases, words);
  return { name, traces: await store.tracesOf(name) };
}

interface Line {
  readonly where: string;
  readonly message: string;
}

function preview(
  name: string,
  traces: ClientTraces,
  cases: NamedCases['cases'],
  rest: readonly Line[],
): UserError {
  const titleOf = (id: string): string => {
    const record = cases.find((one) => one.id === id);
    return record === undefined ? 'a damaged file of theirs' : record.title || 'nothing told yet';
  };
  return new UserError(
    `Forgetting “${name}” removes ${tracesWords(traces)}, for good. Nothing was removed yet.`,
    {
      exit: EXIT.usage,
      kept: BEYOND_REACH,
      hint: `To go on: repair client forget ${asWord(name)} --confirm ${asWord(name)}`,
      problems: [
        ...traces.cases.map((id) => ({ where: id, message: titleOf(id) })),
        ...traces.files.map((file) => ({ where: file, message: 'holds their words' })),
        ...rest,
      ],
    },
  );
}

function tracesWords({ cases, files }: ClientTraces): string {
  return [
    ...(cases.length > 0 ? [counted(cases.length, 'case')] : []),
    ...(files.length > 0 ? [counted(files.length, 'file beside them', 'files beside them')] : []),
  ].join(' and ');
}

const PINNED = /[\\/]playbooks[\\/][0-9a-f]{64}\.json$/;

/** Files that name the client and are not theirs, so that nobody but the person can judge them. */
function staying({ stays }: ClientTraces): Line[] {
  return stays.map((file) => ({
    where: file,
    message: PINNED.test(file) ? 'stays: other cases go on with this playbook' : 'stays; look at it yourself',
  }));
}

/** Where other clients' cases mention them: in which events, by the numbers that `log` shows. */
async function mentionLines(
  store: CaseStore,
  { mentionedIn }: ClientTraces,
  name: string,
): Promise<readonly Line[]> {
  const key = clientKey(name);
  const records = await Promise.all(mentionedIn.map((id) => store.load(id)));
  return records.map(({ id, client, events }) => {
    const numbers = events.filter((event) => mentions(JSON.stringify(event), key)).map(({ n }) => n);
    const at = numbers.length === 0 ? '' : `, in event ${numbers.join(', ')}`;
    return { where: id, message: `stays, and mentions them${at}: ${client.name}` };
  });
}

/** The person's own words beside the cases: settings and playbooks. */
async function inSettings(session: Session, name: string): Promise<Line[]> {
  const key = clientKey(name);
  const settings = Object.entries((await session.settings()).read())
    .filter(([, value]) => mentions(JSON.stringify(value), key))
    .map(([setting]) => ({
      where: `setting ${setting}`,
      message: `stays; change it with: repair config ${setting}`,
    }));
  const playbooks = await session.playbooks();
  const own = playbooks.names().flatMap((id) => {
    const file = playbooks.find(id);
    return file?.origin === 'own' && mentions(`${id} ${file.text}`, key)
      ? [{ where: file.path, message: 'stays; it is a playbook of yours' }]
      : [];
  });
  return [...settings, ...own];
}

function report(session: Session, name: string, gone: ClientTraces, rest: readonly Line[]): void {
  const { cases, files } = gone;
  if (session.json) {
    session.output.json({ schema: 'repair.client-forget/1', forgotten: cases, files, stays: rest });
  } else {
    const ids = cases.length === 0 ? '' : ` (${cases.join(', ')})`;
    session.output.result(`“${safe(name)}” is forgotten: ${tracesWords(gone)}${ids}.`);
    for (const { where, message } of rest) session.output.hint(`  ${where}: ${message}`);
    session.output.hint(BEYOND_REACH);
  }
  session.output.next({ text: 'See what is left', command: 'repair status', overdue: false });
}
