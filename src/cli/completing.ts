import type { Command } from 'commander';
import { CHANNELS, OUTCOMES, PARTIES, PROMISE_KINDS, SEVERITIES, type CaseRecord } from '../case/schema.ts';
import { MOMENTS, STANDINGS } from '../case/scores.ts';
import { COMPLETION_SCRIPTS } from './completion-scripts.ts';
import type { Session } from './session.ts';
import { SETTINGS } from './settings.ts';

/** What could stand at the cursor, and what it is. */
export interface Candidate {
  readonly word: string;
  readonly about: string;
}

/**
 * What could complete the last of these words: subcommands, flags, and what stands for the arguments and the flags'
 * values, by the names they have in the help (`<case>`, `<promise>`, `<id>` …).
 *
 * @param program the tree, with the command of these words loaded
 * @param words   what was typed after the program's name; the last is the one being typed, perhaps empty
 */
export async function candidatesFor(
  session: Session,
  program: Command,
  words: readonly string[],
): Promise<readonly Candidate[]> {
  const typed = (words.at(-1) ?? '').replaceAll(/["'\\]/g, '');
  const at = placeOf(program, words.slice(0, -1));
  const all =
    at.flagValue !== undefined
      ? await valuesOf(session, at.flagValue)
      : typed.startsWith('-')
        ? flagsOf(at.command)
        : [...subcommandsOf(at), ...(await valuesOf(session, at.argument))];
  return all.filter(({ word }) => word.toLowerCase().startsWith(typed.toLowerCase()));
}

interface Place {
  readonly command: Command;
  /** The name of the value of the flag before the cursor; undefined if none stands there. */
  readonly flagValue?: string;
  /** The name of the argument at the cursor. */
  readonly argument: string;
  readonly given: number;
}

function placeOf(program: Command, before: readonly string[]): Place {
  let command = program;
  let given = 0;
  let flagValue: string | undefined;
  for (const word of before) {
    if (flagValue !== undefined) {
      flagValue = undefined;
      continue;
    }
    if (word.startsWith('-')) {
      const flag = optionsOf(command).find(({ short, long }) => word === short || word === long);
      if (flag?.required === true) flagValue = flag.argChoices?.join('|') ?? nameIn(flag.flags);
      continue;
    }
    const below = given === 0 ? command.commands.find((candidate) => candidate.name() === word) : undefined;
    if (below === undefined) given += 1;
    else command = below;
  }
  const arguments_ = command.registeredArguments;
  const argument =
    arguments_[given] ?? (arguments_.at(-1)?.variadic === true ? arguments_.at(-1) : undefined);
  return { command, given, argument: argument?.name() ?? '', ...(flagValue !== undefined && { flagValue }) };
}

/** `-p, --playbook <id>` → `id` */
function nameIn(flags: string): string {
  return /<(.+)>/.exec(flags)?.[1] ?? '';
}

/** A flag of every command may stand behind any of them. */
function optionsOf(command: Command): Command['options'] {
  return [...command.options, ...(command.parent === null ? [] : optionsOf(command.parent))].filter(
    ({ hidden }) => !hidden,
  );
}

function flagsOf(command: Command): Candidate[] {
  return optionsOf(command).map(({ long, short, description }) => ({
    word: long ?? short ?? '',
    about: description,
  }));
}

function subcommandsOf({ command, given }: Place): Candidate[] {
  if (given > 0) return [];
  return command
    .createHelp()
    .visibleCommands(command)
    .map((below) => ({ word: below.name(), about: below.description() }));
}

/** What stands for a value, by its name in the help. A name without an entry is a text or a day: only the person knows. */
async function valuesOf(session: Session, name: string): Promise<readonly Candidate[]> {
  if (name.includes('|')) return name.split('|').map(plain);
  const values = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
  return values === undefined ? [] : values(session);
}

const plain = (word: string): Candidate => ({ word, about: '' });

const VALUES: Readonly<Record<string, (session: Session) => Promise<readonly Candidate[]>>> = {
  case: async (session) =>
    ofEach(session, true, ({ id, client, title }) => [{ word: id, about: `${client.name}: ${title}` }]),
  promise: async (session) =>
    ofEach(session, true, ({ client, promises }) =>
      promises
        .filter(({ state }) => state === 'open' || state === 'planned')
        .map(({ id, text }) => ({ word: id, about: `${client.name}: ${text}` })),
    ),
  client: clients,
  name: clients,
  from: clients,
  into: clients,
  id: async (session) =>
    (await session.playbooks())
      .names()
      .filter((one) => !one.includes('/'))
      .map(plain),
  setting: async () => Object.entries(SETTINGS).map(([word, { about }]) => ({ word, about })),
  how: async () => CHANNELS.map(plain),
  standing: async () => STANDINGS.map(plain),
  shell: async () => Object.keys(COMPLETION_SCRIPTS).map(plain),
  severity: async () => SEVERITIES.map(plain),
  cause: async (session) => {
    const leaves = await ofEach(session, false, ({ causes }) => causes.map(({ leaf }) => leaf));
    return [...new Set(leaves)].toSorted().map(plain);
  },
  outcome: async () => OUTCOMES.map(plain),
  kind: async () => PROMISE_KINDS.map(plain),
  moment: async () => MOMENTS.map(plain),
  who: async () => PARTIES.filter((party) => party !== 'self').map(plain),
};

async function clients(session: Session): Promise<readonly Candidate[]> {
  const names = await ofEach(session, false, ({ client }) => [client.name]);
  return [...new Set(names)].toSorted().map(plain);
}

/** What the cases give, one after the other. */
async function ofEach<T>(
  session: Session,
  live: boolean,
  give: (record: CaseRecord) => readonly T[],
): Promise<readonly T[]> {
  const given: T[] = [];
  await (await session.store()).each((record) => void given.push(...give(record)), { live });
  return given;
}
