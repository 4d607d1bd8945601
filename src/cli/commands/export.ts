import { exportText, EXPORT_SCHEMA, isExportOf, type ExportDocument } from '../../store/export-document.ts';
import { safe } from '../../terminal/safe-text.ts';
import { counted } from '../../counted.ts';
import { findClient } from '../clients.ts';
import { EXIT, UserError, type ExitCode } from '../errors.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { SETTINGS } from '../settings.ts';

interface ExportOptions {
  readonly output?: string;
  readonly client?: string;
}

export function registerExport({ program, perform, about }: Registrar): void {
  program
    .command('export')
    .description(about)
    .option('-o, --output <file>', 'write to a file; an earlier export of the same cases is replaced')
    .option('--client <name>', 'their cases alone, as one file to hand to them')
    .addHelpText(
      'after',
      `
Everything is in it: cases, closed ones too, the words they began with, half-typed lines, your own playbooks and your settings. It is not encrypted: keep it where you would keep the letters themselves. On the new machine: repair import FILE

Examples:
  repair export -o repair-backup.json
  repair export --client "Harbour Dental" -o harbour-dental.json
  repair export | age -e -r RECIPIENT > repair-backup.age`,
    )
    .action(perform(runExport));
}

/** @returns 7 if something could not be read: the rest is written, and what is missing is named */
async function runExport(session: Session, { output: file = '-', client }: ExportOptions): Promise<ExitCode> {
  if (file === '-' && session.world.stdout.isTTY)
    throw new UserError('An export is for a file, not for the screen. Nothing was written.', {
      exit: EXIT.usage,
      hint: `As in: repair export -o repair-${session.today}.json`,
    });
  const all = await documentOf(session);
  const document = client === undefined ? all : ofClient(all, client);
  const text = textOf(document);
  await verify(text, document);
  if (file === '-') session.world.stdout.write(text);
  else await write(session, file, text, { document, isAll: client === undefined });
  for (const { file: name, error } of document.unreadable)
    session.output.hint(`Not in it: ${name}: ${error}`);
  if (document.unreadable.length > 0)
    session.output.hint('Keep the folder itself, too, until that is mended. See: repair doctor');
  return document.unreadable.length > 0 ? EXIT.unreadable : EXIT.done;
}

function textOf(document: ExportDocument): string {
  try {
    return exportText(document);
  } catch {
    throw new UserError('There are too many cases for one file. Nothing was written.', {
      exit: EXIT.failed,
      hint: 'Copy the folder instead; it holds one file a case.',
    });
  }
}

async function documentOf(session: Session): Promise<ExportDocument> {
  const upkeep = await session.upkeep();
  const { store, unreadable, ...contents } = upkeep.contents();
  const settings = await settingsOf(session);
  return {
    schema: EXPORT_SCHEMA,
    madeAt: session.now,
    // An empty store has no name, nor has one that lost its store.json; the file needs one all the same.
    store: store ?? crypto.randomUUID(),
    ...contents,
    ownPlaybooks: upkeep.ownPlaybooks(),
    settings: settings ?? {},
    unreadable:
      settings === undefined
        ? [...unreadable, { file: 'config.json', error: 'the settings cannot be read.' }]
        : unreadable,
  };
}

/** What is one client's: their cases, what was half typed in them and the words they began with. */
function ofClient(document: ExportDocument, words: string): ExportDocument {
  const { cases } = findClient(document.cases, words);
  const ids = new Set(cases.map(({ id }) => id));
  const begunWith = new Set(cases.map(({ playbook }) => playbook.sha256));
  const playbooks = Object.entries(document.playbooks).filter(([sha256]) => begunWith.has(sha256));
  return {
    ...document,
    cases,
    forgotten: [],
    playbooks: Object.fromEntries(playbooks),
    halfTyped: document.halfTyped.filter((line) => ids.has(line.case)),
    ownPlaybooks: [],
    settings: {},
  };
}

async function settingsOf(session: Session): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return (await session.settings()).read();
  } catch {
    return undefined; // the cases matter more
  }
}

/** Read the text as an import will, and compare case by case. */
async function verify(text: string, document: ExportDocument): Promise<void> {
  const [{ readExport }, { isDeepStrictEqual }] = await Promise.all([
    import('../../store/import-document.ts'),
    import('node:util'),
  ]);
  const back = readExport('export', text);
  if (back.unreadable.length === 0 && isDeepStrictEqual(back.cases, document.cases)) return;
  throw new Error('the export does not read back as what was written');
}

async function write(
  session: Session,
  file: string,
  text: string,
  { document, isAll }: { readonly document: ExportDocument; readonly isAll: boolean },
): Promise<void> {
  const { world } = session;
  // One client's cases must not take the place of everything.
  const isOurs = (before: string): boolean => isAll && isExportOf(document.store, before);
  if (!(await world.writeExport(file, text, isOurs)))
    throw new UserError(
      `${file} is there already${isAll ? ' and is no export of these cases' : ''}. Nothing was changed.`,
      {
        exit: EXIT.failed,
        hint: `Choose another name, as in: repair export -o repair-${session.today}.json`,
      },
    );
  if ((await world.readFile(file)) !== text)
    throw new UserError(`${file} does not read back as it was written.`, {
      exit: EXIT.unwritable,
      hint: 'Do not rely on it: check the disk, or write it elsewhere.',
    });
  tellWritten(session, file, document, isAll);
}

function tellWritten(
  { output, json }: Session,
  file: string,
  document: ExportDocument,
  isAll: boolean,
): void {
  const { cases, forgotten, halfTyped, ownPlaybooks, settings, unreadable } = document;
  const counts = {
    cases: cases.length,
    forgotten: forgotten.length,
    halfTyped: halfTyped.length,
    ownPlaybooks: ownPlaybooks.length,
    settings: Object.keys(settings).filter((key) => Object.hasOwn(SETTINGS, key)).length,
  };
  if (json) {
    output.json({ schema: 'repair.exported/1', file, madeAt: document.madeAt, ...counts, unreadable });
    return;
  }
  const besides = [
    ...(counts.halfTyped > 0 ? [counted(counts.halfTyped, 'half-typed line')] : []),
    ...(counts.ownPlaybooks > 0
      ? [counted(counts.ownPlaybooks, 'playbook of your own', 'playbooks of your own')]
      : []),
    ...(counts.settings > 0 ? [counted(counts.settings, 'setting')] : []),
  ];
  output.result(
    `Written to ${safe(file)} and read back: ${[counted(counts.cases, 'case'), ...besides].join(', ')}.`,
  );
  output.hint('It holds your clients’ words and is not encrypted. You alone can read it as it lies there.');
  if (!isAll)
    return output.hint(
      'Your private notes, every draft and what others said are in it, too: read it before you hand it to anybody.',
    );
  output.next({ text: 'On the other machine', command: `repair import ${file}`, overdue: false });
}
