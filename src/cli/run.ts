import { CommanderError, type Command } from 'commander';
import { suggestion } from '../playbook/suggestion.ts';
import { safeJson } from '../terminal/safe-text.ts';
import { asBareWord } from '../terminal/shell-word.ts';
import { EXIT, reportOf, UserError, type ErrorReport } from './errors.ts';
import { usage } from './flag-words.ts';
import { wantsPlain, type GlobalFlags } from './flags.ts';
import { withStore } from './own-store.ts';
import { buildProgram } from './program.ts';
import { talk } from './talk.ts';
import type { World } from './world.ts';

/**
 * Run one command line.
 *
 * @param argv the words after the program's name
 * @returns the exit code; every error has been told on stderr by then
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  let program: Command | undefined;
  try {
    const built = await buildProgram(argv, world, run);
    program = built.program;
    await program.parseAsync([...argv], { from: 'user' });
    return built.exitCode();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done; // help and version are answers
    const store = program?.opts<GlobalFlags>().store;
    const report = reported(
      error instanceof CommanderError ? wrongUse(error, argv, program) : error,
      argv,
      store,
    );
    tell(report, argv, world);
    if (report.exit === EXIT.bug && isDebug(world)) world.stderr.write(`${stackOf(error)}\n`);
    return report.exit;
  }
}

/** Where another word would do, the hint ends with the command as it was typed, and that word in it. */
function reported(error: unknown, argv: readonly string[], store: string | undefined): ErrorReport {
  const report = inStore(reportOf(error), store);
  const instead = error instanceof UserError ? error.details.instead : undefined;
  if (instead === undefined) return report;
  const at = instead.typed === undefined ? argv.length : argv.indexOf(instead.typed);
  if (at < 0) return report;
  const words = argv.toSpliced(at, 1, instead.by).map(asBareWord);
  return { ...report, hint: `${report.hint} As in: repair ${words.join(' ')}` };
}

/** The commands that it names, in the store in which this one was typed. */
function inStore(report: ErrorReport, store: string | undefined): ErrorReport {
  const typed = (text: string): string => withStore(text, store);
  const { message, hint, kept, problems } = report;
  return {
    ...report,
    message: typed(message),
    hint: typed(hint),
    ...(kept !== undefined && { kept: typed(kept) }),
    ...(problems !== undefined && {
      problems: problems.map((one) => ({ where: one.where, message: typed(one.message) })),
    }),
  };
}

/** Every other stop of commander's, with the help of the command that was meant. */
function wrongUse(error: CommanderError, argv: readonly string[], program: Command | undefined): UserError {
  const path = program === undefined ? [] : meant(program, argv);
  const name = ['repair', ...path.map((one) => one.name())].join(' ');
  const command = path.at(-1);
  const hint = excessHint(error, name, command) ?? `See what there is with: ${name} --help`;
  return usage(wrongUseMessage(error, argv, program, path[0]), hint);
}

/** The command that was meant, and the ones above it. */
function meant(program: Command, argv: readonly string[]): Command[] {
  const path: Command[] = [];
  for (const word of argv) {
    const found = (path.at(-1) ?? program).commands.find((candidate) => candidate.name() === word);
    if (found !== undefined) path.push(found);
  }
  return path;
}

/** The number of a case or a promise. */
const NUMBERED = /^(?:R-?)?\d+(?:\.\d+)?$/i;

/** Words too many are a name without quotes, a file without its flag, or a client. */
function excessHint(error: CommanderError, name: string, command: Command | undefined): string | undefined {
  if (error.code !== 'commander.excessArguments' || command === undefined) return undefined;
  const { args, registeredArguments: expected, options } = command;
  const all = asBareWord(args.join(' '));
  if (expected.length > 0 && args.every((word) => NUMBERED.test(word)))
    return `One at a time: ${name} ${args[0]}`;
  if (expected.length === 1 && NUMBERED.test(args[0] ?? '') && options.some(({ long }) => long === '--why'))
    return `Why stands behind its flag: ${name} ${args[0]} --why ${asBareWord(args.slice(1).join(' '))}`;
  if (expected.length > 0) {
    const kept = args.slice(0, expected.length - 1).map(asBareWord);
    const rest = asBareWord(args.slice(expected.length - 1).join(' '));
    return `Put quotes around words that belong together: ${[name, ...kept, rest].join(' ')}`;
  }
  if (command.name() === 'status') return `All about one client: repair client show ${all}`;
  return options.some(({ long }) => long === '--output') ? `To a file: ${name} -o ${all}` : undefined;
}

function wrongUseMessage(
  error: CommanderError,
  argv: readonly string[],
  program: Command | undefined,
  command: Command | undefined,
): string {
  if (error.code !== 'commander.help') return error.message.replace(/^error: /, '');
  const names = (command ?? program)?.commands.map((candidate) => candidate.name()) ?? [];
  if (command !== undefined) return `repair ${command.name()} needs one of: ${names.join(', ')}.`;
  const word = argv[argv.indexOf('help') + 1] ?? ''; // `repair help WORD`
  return `unknown command '${word}'${suggestion(word, names)}`;
}

function tell(report: ErrorReport, argv: readonly string[], world: World): void {
  if (argv.includes('--json')) {
    world.stderr.write(`${safeJson(JSON.stringify(report, null, 2))}\n`);
    return;
  }
  const lines = [
    report.message,
    ...(report.problems ?? []).map(({ where, message }) => `  ${where}: ${message}`),
    ...(report.kept === undefined ? [] : [report.kept]),
    ...(report.hint === '' ? [] : [report.hint]),
  ];
  const plain = wantsPlain(world, { plain: argv.includes('--plain') });
  world.stderr.write(`${talk(lines.join('\n'), world, plain)}\n`);
}

function isDebug(world: World): boolean {
  return (world.env['REPAIR_DEBUG'] ?? '') !== '';
}

/** The places, not the message: a message could hold words of the client's. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [error.name, ...frames].join('\n');
}
