import { CommanderError } from 'commander';
import { safe, safeJson } from '../terminal/safe-text.ts';
import { EXIT, reportOf, type ErrorReport } from './errors.ts';
import { buildProgram } from './program.ts';
import type { World } from './world.ts';

/**
 * Run one command line.
 *
 * @param argv the words after the program's name
 * @returns the exit code; every error has been told on stderr by then
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const json = argv.includes('--json');
  try {
    const { program, exitCode } = await buildProgram(argv, world);
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode();
  } catch (error) {
    if (error instanceof CommanderError) return commanderCode(error, json, world);
    const report = reportOf(error);
    tell(report, json, world);
    if (report.exit === EXIT.bug && isDebug(world)) world.stderr.write(`${stackOf(error)}\n`);
    return report.exit;
  }
}

/** Help and version are answers; every other stop of commander's is a wrong use, which it has told already. */
function commanderCode(error: CommanderError, json: boolean, world: World): number {
  if (error.exitCode === 0) return EXIT.done;
  const message = error.message.replace(/^error: /, '');
  const hint = 'See what there is with: repair --help';
  tell({ schema: 'repair.error/1', code: 'usage', exit: EXIT.usage, message, hint }, json, world);
  return EXIT.usage;
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
  world.stderr.write(`${lines.map((line) => safe(line, { multiline: true })).join('\n')}\n`);
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
