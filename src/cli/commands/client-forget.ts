import type { Command } from 'commander';
import { nameFit, sameClient } from '../../case/client-name.ts';
import { ERASED } from '../../case/name-places.ts';
import { unsentDraft } from '../../case/stage.ts';
import { counted } from '../../counted.ts';
import type { CaseStore, ClientTraces, Erase } from '../../store/case-store.ts';
import { safe } from '../../terminal/safe-text.ts';
import { asWord } from '../../terminal/shell-word.ts';
import { clientNamed, findClient, namedCases, noClient, type NamedCases } from '../clients.ts';
import { EXIT, UserError } from '../errors.ts';
import { eraseMeant, mentionLine, placeOf } from '../name-erasing.ts';
import { namesakes, staying, type Line } from '../name-staying.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface ForgetOptions {
  readonly confirm?: string;
  readonly erase?: string;
}

export function registerForget(client: Command, perform: Registrar['perform']): void {
  client
    .command('forget <name>')
    .description('Remove all of a client, for good: their cases, and their name in the cases of others')
    .option('--confirm <name>', 'the name once more; without it, it only says what would go')
    .option('--erase <places>', 'where the cases of others name them: all, none, or a list as R-4:3,R-9')
    .addHelpText(
      'after',
      `
First it lists what would go, and the command that does it. Where another case names them, [name erased] takes the place of the name; nothing else of it changes.
A name that has no case, as of somebody who works for a client, is erased too.

Examples:
  repair client forget "Harbour Dental"
  repair client forget "Harbour Dental" --confirm "Harbour Dental" --erase all`,
    )
    .action(perform(runForget));
}

const BEYOND_REACH =
  'It cannot reach letters already sent, exports, calendar files, backups, your shell’s history and other people’s machines.';

/** What was found, and what becomes of it. */
interface Plan {
  readonly name: string;
  readonly traces: ClientTraces;
  /** Where the name is erased in what is others', and where it stays. */
  readonly erased: ClientTraces['mentions'];
  readonly rest: readonly Line[];
  readonly cases: NamedCases['cases'];
}

/**
 * Remove a client's cases and every copy of them, and erase their name in what others' cases say of them. It asks
 * nothing: the name typed twice is the yes, in a terminal and in a script, and `--erase` says where, once that was seen.
 *
 * @throws UserError exit 2 without `--confirm`, or without `--erase` where others' cases name them, saying what would
 * go; exit 4 if the name is found nowhere, or fits several
 */
async function runForget(session: Session, { confirm, erase }: ForgetOptions, words: string): Promise<void> {
  const store = await session.store();
  const isMeant = eraseMeant(erase ?? 'all');
  const plan = await planOf(session, store, words, isMeant);
  const { name, traces, erased, rest, cases } = plan;
  if (traces.cases.length + traces.files.length + erased.length === 0) {
    if (rest.length === 0) throw noClient(cases, words);
    throw new UserError(`“${name}” has no case here. These mention them. Nothing was removed.`, {
      exit: EXIT.notFound,
      hint: 'What an event of a case says is in: repair log, by its number.',
      problems: rest,
    });
  }
  if (confirm === undefined) throw preview(session, plan, erase);
  if (!sameClient(confirm, name))
    throw new UserError(`“${confirm}” is not “${name}”. Nothing was removed.`, {
      exit: EXIT.usage,
      hint: `To go on: ${commandOf(plan, erase)}`,
    });
  if (erase === undefined && erased.length > 0) throw preview(session, plan, erase);
  await store.forgetClient(name, session.instant(), isMeant);
  report(session, plan);
  await tellNext(session, store, plan);
}

async function planOf(session: Session, store: CaseStore, words: string, isMeant: Erase): Promise<Plan> {
  const { cases } = await namedCases(store);
  const { name, traces } = await meant(store, cases, words);
  const left = traces.mentions.filter(({ id, n }) => !isMeant(id, n));
  const rest = [
    ...left.map((mention) => mentionLine(mention, cases, session.today, 'stays: ')),
    ...(await staying(session, name, traces)),
    ...(traces.cases.length > 0 ? [] : namesakes(cases, words)),
  ];
  return { name, traces, erased: traces.mentions.filter((one) => !left.includes(one)), rest, cases };
}

/**
 * The client of exactly that name, also where only a file beside the cases is theirs; or who has no case, and is named in
 * those of others. Else the one it is a part of.
 */
async function meant(
  store: CaseStore,
  cases: NamedCases['cases'],
  words: string,
): Promise<{ readonly name: string; readonly traces: ClientTraces }> {
  const exact = clientNamed(cases, words)?.name ?? words.trim();
  const traces = await store.tracesOf(exact);
  const isTheirs = traces.cases.length + traces.files.length > 0;
  const fitting = new Set(cases.filter(({ client }) => nameFit(client.name, words)).map(({ id }) => id));
  const isNamed = traces.mentions.some(({ id }) => !fitting.has(id));
  if (isTheirs || isNamed || fitting.size === 0) return { name: exact, traces };
  const { name } = findClient(cases, words);
  return { name, traces: await store.tracesOf(name) };
}

function commandOf({ name, traces }: Plan, erase = 'all'): string {
  const places = traces.mentions.length === 0 ? '' : ` --erase ${erase.replaceAll(/\s/g, '')}`;
  return `repair client forget ${asWord(name)} --confirm ${asWord(name)}${places}`;
}

function preview({ today }: Session, plan: Plan, erase: string | undefined): UserError {
  const { name, traces, erased, rest, cases } = plan;
  const titleOf = (id: string): string => {
    const record = cases.find((one) => one.id === id);
    return record === undefined ? 'a damaged file of theirs' : record.title || 'nothing told yet';
  };
  const [first] = erased;
  const some =
    first === undefined || erase !== undefined
      ? ''
      : `\nIf some of these are not their name, list those that are, as in --erase ${placeOf(first)}. For none: --erase none.`;
  return new UserError(`Forgetting “${name}” ${planWords(plan)}, for good. Nothing was changed yet.`, {
    exit: EXIT.usage,
    kept: BEYOND_REACH,
    hint: `To go on: ${commandOf(plan, erase)}${some}`,
    problems: [
      ...traces.cases.map((id) => ({ where: id, message: titleOf(id) })),
      ...traces.files.map((file) => ({ where: file, message: 'holds their words' })),
      ...erased.map((mention) => mentionLine(mention, cases, today)),
      ...rest,
    ],
  });
}

/** What goes, in words that follow “Forgetting …”. */
function planWords({ traces, erased }: Plan): string {
  const removed = tracesWords(traces);
  const places = `erases the name in ${counted(erased.length, 'place')} of others’ cases`;
  return [...(removed === '' ? [] : [`removes ${removed}`]), ...(erased.length === 0 ? [] : [places])].join(
    ', and ',
  );
}

function tracesWords({ cases, files }: ClientTraces): string {
  return [
    ...(cases.length > 0 ? [counted(cases.length, 'case')] : []),
    ...(files.length > 0 ? [counted(files.length, 'file beside them', 'files beside them')] : []),
  ].join(' and ');
}

function report(session: Session, { name, traces, erased, rest }: Plan): void {
  const { cases, files } = traces;
  const places = [...new Set(erased.map(placeOf))];
  if (session.json) {
    session.output.json({
      schema: 'repair.client-forget/1',
      forgotten: cases,
      files,
      erased: places,
      stays: rest,
    });
  } else {
    const gone = tracesWords(traces);
    const ids = cases.length === 0 ? '' : ` (${cases.join(', ')})`;
    const done = [
      ...(gone === '' ? [] : [`is forgotten: ${gone}${ids}`]),
      ...(erased.length === 0
        ? []
        : [`is erased in ${counted(erased.length, 'place')} of others’ cases (${safe(places.join(', '))})`]),
    ];
    session.output.result(`“${safe(name)}” ${done.join('; it ')}.`);
    for (const { where, message } of rest) session.output.hint(`  ${where}: ${message}`);
    session.output.hint(BEYOND_REACH);
  }
}

/** A letter that is still to go out must not go out with the mark in it. */
async function tellNext({ output }: Session, store: CaseStore, { erased }: Plan): Promise<void> {
  const drafted = new Set(erased.flatMap(({ id, kind }) => (kind === 'drafted' ? [id] : [])));
  for (const id of drafted) {
    const record = await store.load(id);
    if (record.closedAt !== undefined || unsentDraft(record)?.text.includes(ERASED) !== true) continue;
    output.next({
      text: `Go over the letter, which has ${ERASED} in it`,
      command: `repair resume ${id}`,
      overdue: false,
    });
    return;
  }
  output.next({ text: 'See what is left', command: 'repair status', overdue: false });
}
