import { CommanderError, type Command } from 'commander';
import { safeJson } from '../terminal/safe-text.ts';
import { asBareWord } from '../terminal/shell-word.ts';
import { EXIT, reportOf, UserError, type ErrorReport } from './errors.ts';
import type { GlobalFlags } from './flags.ts';
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
    let told = error;
    if (error instanceof CommanderError) {
      const { wordsJoined, wrongUse } = await import('./wrong-use.ts'); // what most runs need not read
      const joined = program === undefined ? undefined : wordsJoined(error, argv, program);
      if (joined !== undefined) return run(joined, world);
      told = wrongUse(error, argv, program);
    }
    const report = reported(told, argv, program?.opts<GlobalFlags>().store);
    tell(report, argv, world);
    if (report.exit === EXIT.bug && isDebug(world)) world.stderr.write(`${stackOf(error)}\n`);
    return report.exit;
  }
}

/** Where another word would do, the hint ends with the command as it was typed, and that word in it. */
function reported(error: unknown, argv: readonly string[], store: string | undefined): ErrorReport {
  const report = reportOf(error, (text) => withStore(text, store));
  const instead = error instanceof UserError ? error.details.instead : undefined;
  if (instead === undefined) return report;
  const at = instead.typed === undefined ? argv.length : argv.indexOf(instead.typed);
  if (at < 0) return report;
  const words = argv.toSpliced(at, 1, instead.by).map(asBareWord);
  return { ...report, hint: `${report.hint} As in: repair ${words.join(' ')}` };
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
