import { CommanderError, type Command } from 'commander';
import { suggestion } from '../playbook/suggestion.ts';
import { safeJson } from '../terminal/safe-text.ts';
import { EXIT, reportOf, type ErrorReport } from './errors.ts';
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
  const json = argv.includes('--json');
  let program: Command | undefined;
  try {
    const built = await buildProgram(argv, world, run);
    program = built.program;
    await program.parseAsync([...argv], { from: 'user' });
    return built.exitCode();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done; // help and version are answers
    const report = error instanceof CommanderError ? wrongUse(error, argv, program) : reportOf(error);
    tell(report, json, world);
    if (report.exit === EXIT.bug && isDebug(world)) world.stderr.write(`${stackOf(error)}\n`);
    return report.exit;
  }
}

/** Every other stop of commander's, with the help of the command that was meant. */
function wrongUse(error: CommanderError, argv: readonly string[], program: Command | undefined): ErrorReport {
  const command = program?.commands.find((candidate) => argv.includes(candidate.name()));
  const name = ['repair', command?.name() ?? ''].join(' ').trim();
  const hint = `See what there is with: ${name} --help`;
  const message = wrongUseMessage(error, argv, program, command);
  return { schema: 'repair.error/1', code: 'usage', exit: EXIT.usage, message, hint };
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

function tell(report: ErrorReport, json: boolean, world: World): void {
  if (json) {
    world.stderr.write(`${safeJson(JSON.stringify(report, null, 2))}\n`);
    return;
  }
  const lines = [
    report.message,
    ...(report.problems ?? []).map(({ where, message }) => `  ${where}: ${message}`),
    ...(report.kept === undefined ? [] : [report.kept]),
    ...(report.hint === '' ? [] : [report.hint]),
  ];
  world.stderr.write(`${talk(lines.join('\n'), world)}\n`);
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
