import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './case-store.ts';

type Value = string | number | boolean | object;

/**
 * The settings, in `config.json`. Reading parses the file itself, because `status` and `new` need it and `conf` costs
 * several times Node's own start-up; writing is `conf`'s, which replaces the file as a whole.
 */
export function settingsFile(folder: string): {
  read(): Record<string, never>;
  write(key: string, value: Value | undefined): Promise<void>;
  readonly path: string;
} {
  const path = join(folder, 'config.json');
  return {
    path,
    read: () => readSettings(path) as Record<string, never>,
    write: async (key, value) => {
      const before = readSettings(path);
      const { default: Conf } = await import('conf');
      const conf = new Conf<Record<string, unknown>>({
        cwd: folder,
        projectName: 'repair',
        projectSuffix: '',
        configFileMode: 0o600,
        clearInvalidConfig: false,
        accessPropertiesByDotNotation: false,
      });
      const { [key]: _old, ...rest } = before;
      try {
        conf.store = value === undefined ? rest : { ...rest, [key]: value };
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
        throw new StoreError(
          'unwritable',
          `${path} could not be written (${code}). Nothing was changed.`,
          'Check the disk and its permissions.',
        );
      }
    },
  };
}

function readSettings(path: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new StoreError('unreadable', `${path} cannot be read.`, 'Check its permissions.');
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // told below, in words
  }
  throw new StoreError(
    'unreadable',
    `${path} is no settings file any more.`,
    'It was left as it is. Mend it, or move it away to start with no settings.',
  );
}
