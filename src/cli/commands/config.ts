import type { Money } from '../../money.ts';
import { labelled } from '../../terminal/layout.ts';
import { safeAll } from '../../terminal/safe-text.ts';
import { aboutOf, type Registrar } from '../program.ts';
import type { Session } from '../session.ts';
import { readSetting, SETTINGS, type SettingValue } from '../settings.ts';

export function register({ program, perform }: Registrar): void {
  program
    .command('config [key] [value]')
    .description(aboutOf('config'))
    .addHelpText(
      'after',
      '\nExamples:\n  repair config\n  repair config currency EUR\n  repair config name "Sam Reed"\n  repair config name ""          take a setting away',
    )
    .action(perform(runConfig));
}

async function runConfig(
  session: Session,
  _options: object,
  key: string | undefined,
  value: string | undefined,
): Promise<void> {
  const file = await session.settings();
  if (key === 'set') return runConfig(session, _options, value, undefined);
  if (key !== undefined && value !== undefined) {
    await file.write(
      key,
      value.trim() === '' ? emptied(key, file.read()) : readSetting(key, value, file.read()),
    );
  } else if (key !== undefined) readSetting(key, '', {});
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
        data[name] === undefined ? `not set. ${SETTINGS[name]?.about ?? ''}` : shown(data[name]),
      ] as const,
  );
  session.output.result(
    labelled(safeAll(rows), { columns: session.output.columns, style: session.output.theme.dim }),
  );
  session.output.hint(`Kept in ${file.path}`);
}

function emptied(key: string, data: Parameters<typeof readSetting>[2]): undefined {
  if (!Object.hasOwn(SETTINGS, key)) readSetting(key, '', data);
  return undefined;
}

function shown(value: SettingValue): string {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'object'
    ? `${(value as Money).amount} ${(value as Money).currency}`
    : String(value);
}
