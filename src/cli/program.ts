import { Command } from 'commander';
import { fill, wrapTalk } from '../terminal/layout.ts';
import { COMMANDS } from './command-list.ts';
import type { ExitCode } from './errors.ts';
import type { Registrar, Run } from './registrar.ts';
import { columnsOf } from './talk.ts';
import type { World } from './world.ts';

/** What a shell asks: it needs the tree with the command that is being typed. */
const COMPLETE = 'complete';

/** In fewer columns the words beside a flag are not broken. */
const LEAST_WIDTH = 20;

const HELP_COMMAND = ['help [command]', 'Show help for a command'] as const;

const BELOW_HELP = `
Examples:
  repair new "Harbour Dental"  begin, one question at a time
  repair resume                go on where you stopped
  repair status                what is due, and for whom
  repair promise keep R-7.2    say that a promise is kept

A case is R-7, 7, @last, or words of a client's name.
${[
  'Exit codes: 0 done, 1 failed, 2 wrong use or answers missing, 3 paused, 4 not found,',
  '5 a check found something, 6 conflict, 7 unreadable data, 8 nothing written, 10 overdue, 70 a bug.',
].join(' ')}`;

/** The command tree with the one command that this line needs loaded; the others stand there for help and hints. */
export async function buildProgram(
  argv: readonly string[],
  world: World,
  run: Run,
): Promise<{ program: Command; exitCode: () => ExitCode }> {
  let code: ExitCode = 0;
  const program = frame(world);
  const wanted = commandIn(argv);
  // A command may have a --version of its own, as `apology show` has.
  if (wanted === undefined) program.version(world.version, '-V, --version', 'print the version');
  const perform: Registrar['perform'] =
    (action) =>
    async (...args) => {
      const command = args.at(-1) as Command;
      const options = command.optsWithGlobals();
      // Help and hints need none of what a session opens.
      const { openSession } = (await import('./opening.ts')).opening;
      const session = await openSession(world, options);
      code = (await action(session, options as never, ...(args.slice(0, -2) as never))) ?? 0;
    };
  if (wanted === COMPLETE) {
    const { registerComplete } = await import('./commands/completion.ts');
    registerComplete({ program, perform, run, about: '' });
  }
  const loaded = wanted === COMPLETE ? commandIn(argv.slice(argv.indexOf(COMPLETE) + 1)) : wanted;
  for (const entry of COMMANDS) {
    program.commandsGroup(`${entry.group}:`);
    if (entry.name === loaded) (await entry.load())({ program, perform, run, about: entry.about });
    else program.command([entry.name, entry.arguments].join(' ').trim()).description(entry.about);
  }
  // Among what one starts with, not alone at the end.
  program.commandsGroup('Start here:').helpCommand(...HELP_COMMAND);
  if (wanted === undefined && !argv.some(isHelp)) await bare(program, perform, world);
  return { program, exitCode: () => code };
}

/** Bare `repair` is `status` for a person, and help for a pipe. */
async function bare(program: Command, perform: Registrar['perform'], world: World): Promise<void> {
  if (!world.stdout.isTTY) {
    program.action(() => program.outputHelp());
    return;
  }
  program.action(perform((await import('./opening.ts')).opening.runStatus));
}

function frame(world: World): Command {
  const program = new Command('repair');
  const columns = columnsOf(world, world.stdout);
  program
    .description('A calm coach for the day you let a client down. Nothing leaves this machine.')
    .helpOption('-h, --help', 'show help')
    .helpCommand(...HELP_COMMAND)
    .configureHelp({
      minWidthToWrap: LEAST_WIDTH,
      boxWrap: (text, width) => (width < LEAST_WIDTH ? text : fill(text, width).join('\n')),
      subcommandTerm: (below) => `${below.name()} ${below.usage()}`.replace(' [options]', '').trim(),
      optionDescription: ({ description, argChoices }) =>
        argChoices === undefined ? description : `${description} (${argChoices.join(', ')})`,
    })
    .option('--json', 'print one JSON object')
    .option('--plain', 'plain lines, for a screen reader or a pipe')
    .option('--no-input', 'never ask; say what is missing instead')
    .option('-y, --yes', 'answer yes where it only asks to go on')
    .addOption(
      program.createOption('--color <when>', 'when to use colour').choices(['auto', 'always', 'never']),
    )
    .option('--store <folder>', 'keep the cases in this folder')
    .addOption(program.createOption('--now <instant>', 'for tests: the time it is').hideHelp())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(wrapTalk(text, columns)),
      writeErr: () => undefined, // told once, by run.ts
      getOutHelpWidth: () => columns,
    })
    .addHelpText('after', BELOW_HELP);
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
