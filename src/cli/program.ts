import { Command } from 'commander';
import type { ExitCode } from './errors.ts';
import type { everyday as everydayCommands } from './everyday.ts';
import type { Registrar } from './registrar.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

type Register = (registrar: Registrar) => void;

interface Entry {
  readonly name: string;
  readonly arguments: string;
  readonly about: string;
  readonly group: string;
  /** Loads its module, when it is run or its help is asked for. */
  readonly load: () => Promise<Register>;
}

const everyday = async (name: keyof (typeof everydayCommands)['commands']): Promise<Register> =>
  (await import('./everyday.ts')).everyday.commands[name];

/** Every command. A new one gets its line here, and a file in `commands/`. */
const COMMANDS: readonly Entry[] = [
  {
    name: 'new',
    arguments: '[client]',
    about: 'Start a new incident and be walked through it',
    group: 'Start here',
    load: async () => (await import('./walking.ts')).walking.new,
  },
  {
    name: 'resume',
    arguments: '[case]',
    about: 'Go on where you stopped',
    group: 'Start here',
    load: async () => (await import('./walking.ts')).walking.resume,
  },
  {
    name: 'status',
    arguments: '',
    about: 'List open cases, the most urgent first',
    group: 'Start here',
    load: () => everyday('status'),
  },
  {
    name: 'show',
    arguments: '<case>',
    about: 'Show one case on one page',
    group: 'Start here',
    load: () => everyday('show'),
  },
  {
    name: 'note',
    arguments: '<case> [text]',
    about: 'Keep what was said or done',
    group: 'Start here',
    load: () => everyday('note'),
  },
  {
    name: 'log',
    arguments: '[case]',
    about: 'Show what happened, event by event',
    group: 'Start here',
    load: () => everyday('log'),
  },
  {
    name: 'remedy',
    arguments: '',
    about: 'Compare what you could offer, and record the offer and its answer',
    group: 'Follow through',
    load: () => everyday('remedy'),
  },
  {
    name: 'promise',
    arguments: '',
    about: 'Add, keep, move, release or list what you promised',
    group: 'Follow through',
    load: () => everyday('promise'),
  },
  {
    name: 'apology',
    arguments: '',
    about: 'Write the letter, show and check it, and say that it was sent',
    group: 'Follow through',
    load: () => everyday('apology'),
  },
  {
    name: 'calendar',
    arguments: '[case]',
    about: 'Write your promises as a calendar file',
    group: 'Follow through',
    load: async () => (await import('./commands/calendar.ts')).registerCalendar,
  },
  {
    name: 'close',
    arguments: '<case>',
    about: 'Close a case and keep its lesson',
    group: 'Follow through',
    load: async () => (await import('./commands/close.ts')).registerClose,
  },
  {
    name: 'reopen',
    arguments: '<case>',
    about: 'Open a closed case again',
    group: 'Follow through',
    load: () => everyday('reopen'),
  },
  {
    name: 'score',
    arguments: '<case> [number]',
    about: 'Keep how content they are, and how you stand with them',
    group: 'Follow through',
    load: async () => (await import('./commands/score.ts')).registerScore,
  },
  {
    name: 'undo',
    arguments: '[case]',
    about: 'Take back the last thing you did',
    group: 'Follow through',
    load: () => everyday('undo'),
  },
  {
    name: 'report',
    arguments: '',
    about: 'Summarise what your own record teaches',
    group: 'Look back',
    load: () => everyday('report'),
  },
  {
    name: 'client',
    arguments: '',
    about: 'See your clients, join two spellings, or forget one',
    group: 'Look back',
    load: async () => (await import('./commands/client.ts')).registerClient,
  },
  {
    name: 'playbook',
    arguments: '',
    about: 'List, read, check and test playbooks',
    group: 'Set up',
    load: async () => (await import('./commands/playbook.ts')).registerPlaybook,
  },
  {
    name: 'config',
    arguments: '',
    about: 'Show or change a setting',
    group: 'Set up',
    load: () => everyday('config'),
  },
];

/** The command tree with the one command that this line needs loaded; the others stand there for help and hints. */
export async function buildProgram(
  argv: readonly string[],
  world: World,
): Promise<{ program: Command; exitCode: () => ExitCode }> {
  let code: ExitCode = 0;
  const program = frame(world);
  const wanted = commandIn(argv);
  // A command may have a --version of its own, as `apology show` has.
  if (wanted === undefined) program.version(world.version, '-V, --version', 'Print the version');
  const perform: Registrar['perform'] =
    (action) =>
    async (...args) => {
      const command = args.at(-1) as Command;
      const options = command.optsWithGlobals();
      // Help and hints need none of what a session opens.
      const { openSession } = (await import('./everyday.ts')).everyday;
      const session = await openSession(world, options);
      const given = args.slice(0, -2) as Parameters<typeof action> extends [Session, unknown, ...infer A]
        ? A
        : never;
      code = (await action(session, options as never, ...(given as never))) ?? 0;
    };
  for (const entry of COMMANDS) {
    program.commandsGroup(`${entry.group}:`);
    if (entry.name === wanted) (await entry.load())({ program, perform, about: entry.about });
    else program.command([entry.name, entry.arguments].join(' ').trim()).description(entry.about);
  }
  if (wanted === undefined && !argv.some(isHelp)) await bare(program, perform, world);
  return { program, exitCode: () => code };
}

/** Bare `repair` is `status` for a person, and help for a pipe. */
async function bare(program: Command, perform: Registrar['perform'], world: World): Promise<void> {
  if (!world.stdout.isTTY) {
    program.action(() => program.outputHelp());
    return;
  }
  program.action(perform((await import('./everyday.ts')).everyday.runStatus));
}

function frame(world: World): Command {
  const program = new Command('repair');
  program
    .description('A calm coach for the day you let a client down. Nothing leaves this machine.')
    .helpOption('-h, --help', 'Show help')
    .helpCommand('help [command]', 'Show help for a command')
    .option('--json', 'print one JSON object')
    .option('--plain', 'plain lines, for a screen reader or a pipe')
    .option('--no-input', 'never ask; say what is missing instead')
    .option('-y, --yes', 'answer yes where it only asks to go on')
    .addOption(
      program
        .createOption('--color <when>', 'when to use colour')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--store <folder>', 'keep the cases in this folder')
    .addOption(program.createOption('--now <instant>', 'for tests: the time it is').hideHelp())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: () => undefined, // told once, by run.ts
      getOutHelpWidth: () => Math.min(world.stdout.columns ?? 80, 88),
    })
    .addHelpText(
      'after',
      `
Examples:
  repair new "Harbour Dental"                 start, and be asked one question at a time
  repair new --playbook costly-mistake        start with the playbook that fits
  repair status                               what is due, and for whom
  repair promise keep R-7.2                   say that a promise is kept

A case is R-7, 7, @last, or words of a client's name.
Exit codes: 0 done, 1 failed, 2 wrong use or answers missing, 3 paused, 4 not found,
5 a check found something, 6 conflict, 7 unreadable data, 8 nothing written,
10 overdue, 70 a bug.`,
    );
  return program;
}

/** The first word that is no flag and no flag's value. */
function commandIn(argv: readonly string[]): string | undefined {
  const valued = new Set(['--color', '--store', '--now']);
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (valued.has(word)) index += 1;
    else if (word === 'help') return argv[index + 1];
    else if (!word.startsWith('-')) return word;
  }
  return undefined;
}

function isHelp(word: string): boolean {
  return word === '-h' || word === '--help';
}
