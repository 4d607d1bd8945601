import { formatDayLong, isDay } from '../../dates.ts';
import { readExport, type ImportDocument } from '../../store/import-document.ts';
import { planImport } from '../../store/import-plan.ts';
import { wrap } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { asBareWord } from '../../terminal/shell-word.ts';
import { counted } from '../../counted.ts';
import { EXIT, UserError, type ExitCode } from '../errors.ts';
import { carryOut, type ImportResult } from '../importing.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface ImportOptions {
  readonly dryRun?: boolean;
}

export function registerImport({ program, perform, about }: Registrar): void {
  program
    .command('import <file>')
    .description(about)
    .option('-n, --dry-run', 'say what would be done, and do nothing')
    .addHelpText(
      'after',
      `
What is here already stays as it is: cases are added, or go on where the file has more of the same case. Where both went on, nothing is changed and the case is named (exit 6). Doing it twice does no harm.

Examples:
  repair import repair-backup.json --dry-run
  repair import repair-backup.json
  age -d -i KEY repair-backup.age | repair import -`,
    )
    .action(perform(runImport));
}

/** @returns 6 if something was left as it is because it differs here; 7 if a case in the file is damaged */
async function runImport(
  session: Session,
  { dryRun = false }: ImportOptions,
  file: string,
): Promise<ExitCode> {
  const document = readExport(
    file === '-' ? 'What came through the pipe' : file,
    await textOf(session, file),
  );
  const upkeep = await session.upkeep();
  const here = upkeep.contents();
  const plan = planImport(here, document, upkeep.highestNumber());
  const result = await carryOut(session, { document, here, plan, dryRun });
  if (session.json)
    session.output.json({ schema: 'repair.import/1', dryRun, madeAt: document.madeAt, ...result });
  else tell(session, document, result, { dryRun, file });
  if (document.unreadable.length > 0) return EXIT.unreadable;
  return result.conflicts.length > 0 ? EXIT.conflict : EXIT.done;
}

async function textOf({ world }: Session, file: string): Promise<string> {
  if (file === '-') return world.stdin.text();
  try {
    return await world.readFile(file);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UserError(isMissing ? `There is no file ${file}.` : `${file} cannot be read.`, {
      exit: isMissing ? EXIT.notFound : EXIT.unreadable,
      hint: 'Nothing was changed.',
    });
  }
}

function tell(
  { output }: Session,
  document: ImportDocument,
  result: ImportResult,
  { dryRun, file: name }: { readonly dryRun: boolean; readonly file: string },
): void {
  const { added, extended, same, forgotten, erased, conflicts, playbooks, settings, halfTyped, words } =
    result;
  const day = document.madeAt.slice(0, 10);
  const made = isDay(day) ? `, made on ${formatDayLong(day)}` : '';
  const others = added.filter(({ from, id }) => from !== id);
  const lines = [
    ...cases(added.length, 'new here'),
    ...others.map(({ from, id }) => `  ${from} there is ${id} here: its number was taken`),
    ...cases(extended.length, 'brought up to date with what came after'),
    ...cases(same, 'here already'),
    ...cases(forgotten, 'forgotten here, and not brought back'),
    ...cases(erased, 'here already, with a name that stays erased'),
    ...(halfTyped > 0 ? [counted(halfTyped, 'half-typed line')] : []),
    ...(words.length > 0
      ? [`words lost here that cases began with: ${counted(words.length, 'playbook')}`]
      : []),
    ...(playbooks.length > 0 ? [`your own playbooks: ${playbooks.join(', ')}`] : []),
    ...(settings.length > 0 ? [`settings: ${settings.join(', ')}`] : []),
  ];
  if (lines.length === 0) lines.push('nothing that is not here already');
  const title = dryRun ? `Import${made}, if it were done:` : `Imported${made}:`;
  output.result([title, ...lines].map((line) => wrap(safe(line), output.columns)));
  for (const { file, error } of document.unreadable) output.hint(`Left out: ${file}: ${error}.`);
  for (const { what, reason } of conflicts) output.hint(`Not changed: ${what}: ${reason}.`);
  if (conflicts.length > 0) output.hint(choices(conflicts, name === '-' ? 'FILE' : asBareWord(name)));
  if (dryRun) output.hint('Nothing was changed.');
  else output.next({ text: 'See your cases', command: 'repair status', overdue: false });
}

/** What can be done about what was left as it is, each with its commands. */
function choices(conflicts: ImportResult['conflicts'], file: string): string {
  const apart = conflicts.filter(({ id }) => id !== undefined);
  const commands = conflicts.flatMap(({ command }) => (command === undefined ? [] : [`  ${command}`]));
  return [
    '',
    'What is here stays, and what the file says of these is still in the file. That may be all you want. Else:',
    ...(apart.length > 0
      ? [
          'See what went on there:',
          `  repair import ${file} --store ./there`,
          ...apart.map(({ what }) => `  repair log ${what} --store ./there`),
          'Write here what only the file knows; then delete the folder ./there:',
          ...apart.map(({ id }) => `  repair note ${id} "what is missing here"`),
        ]
      : []),
    ...(commands.length > 0 ? ['Take what the file says:', ...commands] : []),
    ...(conflicts.some(({ what }) => what.startsWith('playbook '))
      ? ['Take the playbook of the file: give yours another name, then import once more.']
      : []),
  ].join('\n');
}

function cases(count: number, what: string): string[] {
  return count === 0 ? [] : [`${counted(count, 'case')} ${what}`];
}
