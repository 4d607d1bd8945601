import { labelled } from '../../terminal/layout.ts';
import { safeAll } from '../../terminal/safe-text.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { readSetting, requireSetting, SETTINGS, settingWords } from '../settings.ts';

export function registerConfig({ program, perform, about }: Registrar): void {
  program
    .command('config [setting...]')
    .usage('[set] [key] [value]')
    .description(about)
    .addHelpText(
      'after',
      '\nExamples:\n  repair config                  every setting, or what it is for\n  repair config currency EUR\n  repair config name "Sam Reed"\n  repair config name ""          take a setting away',
    )
    .action(perform(runConfig));
}

/** `config`, `config KEY`, `config KEY VALUE`; a `set` before them reads well and changes nothing. */
async function runConfig(session: Session, _options: object, words: readonly string[]): Promise<void> {
  const [key, value, ...rest] = words[0] === 'set' ? words.slice(1) : words;
  if (rest.length > 0)
    throw new UserError(`repair config takes one value; “${rest.join(' ')}” is left over.`, {
      exit: EXIT.usage,
      hint: `Put quotes around it: repair config ${key} "${[value, ...rest].join(' ')}"`,
    });
  const file = await session.settings();
  if (key !== undefined) {
    requireSetting(key);
    if (value !== undefined)
      await file.write(key, value.trim() === '' ? undefined : readSetting(key, value, file.read()));
  }
  const data = file.read();
  if (session.json) {
    session.output.json({ schema: 'repair.settings/1', settings: data, path: file.path });
    return;
  }
  const keys = key === undefined ? Object.keys(SETTINGS) : [key];
  const rows = keys.map(
    (name) =>
      [
        name,
        data[name] === undefined ? `not set. ${SETTINGS[name]?.about ?? ''}` : settingWords(name, data[name]),
      ] as const,
  );
  session.output.result(
    labelled(safeAll(rows), { columns: session.output.columns, style: session.output.theme.dim }),
  );
  session.output.hint(`Kept in ${file.path}`);
}
