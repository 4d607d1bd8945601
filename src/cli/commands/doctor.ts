import { openPlaybook } from '../../playbook/open.ts';
import type { Checkup } from '../../store/doctor.ts';
import { wrapLines } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { pinnedForm } from '../case-writing.ts';
import { counted } from '../../counted.ts';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface DoctorOptions {
  readonly fix?: boolean;
}

export function registerDoctor({ program, perform, about }: Registrar): void {
  program
    .command('doctor')
    .description(about)
    .option('--fix', 'mend what can be mended; nothing is deleted, what is in the way goes to quarantine/')
    .addHelpText(
      'after',
      `
Without --fix nothing is changed. What it prints holds no name and no word of a case, so that you can show it to somebody who helps you.

Examples:
  repair doctor
  repair doctor --fix`,
    )
    .action(perform(runDoctor));
}

/** @returns 5 if something is left that is not in order */
async function runDoctor(session: Session, { fix = false }: DoctorOptions): Promise<ExitCode> {
  const upkeep = await session.upkeep();
  const words = await wordsOf(session, upkeep.playbooksInUse());
  const settings = (await session.settings()).path;
  const checkup = await upkeep.checkUp({ fix, settings, words });
  const { problems } = checkup;
  if (session.json)
    session.output.json({ schema: 'repair.doctor/1', version: session.world.version, ...checkup });
  else tell(session, checkup, fix);
  return problems.every(({ fixed }) => fixed) ? EXIT.done : EXIT.found;
}

/** The compiled form of every playbook that a case began with, as it is on this machine. */
async function wordsOf(session: Session, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const files = await session.playbooks();
  const words = new Map<string, string>();
  for (const id of ids) {
    const opened = await openPlaybook(id, files);
    if (opened?.ok === true) words.set(opened.playbook.sha256, pinnedForm(opened.compiled));
  }
  return words;
}

function tell({ output, world }: Session, { cases, problems, quarantine }: Checkup, fix: boolean): void {
  const looked = `repair ${world.version} on ${world.platform}: ${counted(cases, 'case')}`;
  output.result(problems.length === 0 ? `${looked}, and everything is in order.` : `${looked}.`);
  for (const [words, files] of sameWords(problems))
    output.result([
      ...files.slice(0, MOST_FILES).map((file) => safe(file)),
      ...(files.length > MOST_FILES ? [`and ${files.length - MOST_FILES} more, which --json names`] : []),
      ...wrapLines(words, output.columns - 2).map((line) => `  ${line}`),
    ]);
  const left = problems.filter(({ fixed }) => !fixed);
  const mendable = left.filter((problem) => problem.fix !== undefined).length;
  if (quarantine > 0)
    output.hint(
      `${counted(quarantine, 'file')} in quarantine/, kept for you. Remove them when you need them no more.`,
    );
  if (left.length === 0 && problems.length > 0) output.hint('Everything is in order now.');
  if (!fix && mendable > 0)
    output.next({
      text: 'Mend what can be mended; no word is deleted',
      command: 'repair doctor --fix',
      overdue: false,
    });
  else if (left.length > 0) output.hint('The rest is for you to decide; nothing of it was changed.');
}

/** Of what is found alike in very many files this many are named. */
const MOST_FILES = 6;

/** What is found, each said once with the files of which it is true, in the order in which they were found. */
function sameWords(problems: Checkup['problems']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const problem of problems) {
    const words = wordsFor(problem);
    const files = found.get(words);
    if (files === undefined) found.set(words, [problem.file]);
    else files.push(problem.file);
  }
  return found;
}

function wordsFor({ message, fix, fixed }: Checkup['problems'][number]): string {
  const what = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`;
  if (!fixed) return fix === undefined ? what : `${what} To mend it: ${fix}.`;
  return `${what} Mended${fix?.includes('quarantine/') === true ? '; the file is in quarantine/ now' : ''}.`;
}
