import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './case-store.ts';
import { unwritable } from './disk-errors.ts';
import { discard, makeRoot, writeWhole } from './durable-write.ts';

type Value = string | number | boolean | object;

/**
 * The settings, in `config.json`. Reading parses the file itself, because `status` and `new` need it and `conf` costs
 * several times Node's own start-up. Writing is `conf`'s; but on a nearly full disk `conf` replaces a good file by a
 * short one and says nothing, so a whole copy is on the disk before it begins, and takes its place if need be.
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
      const { [key]: _old, ...rest } = readSettings(path);
      const settings = value === undefined ? rest : { ...rest, [key]: value };
      const { default: Conf } = await import('conf');
      try {
        makeRoot(folder);
        const spare = join(folder, `config.${crypto.randomUUID()}.tmp`);
        writeWhole(spare, Buffer.from(`${JSON.stringify(settings, null, '\t')}\n`));
        const conf = new Conf<Record<string, unknown>>({ ...CONF, cwd: folder });
        ignoringErrors(() => (conf.store = settings));
        if (holds(path, settings)) discard(spare);
        else renameSync(spare, path);
      } catch (error) {
        throw unwritable(error, folder);
      }
    },
  };
}

const CONF = {
  projectName: 'repair',
  projectSuffix: '',
  configFileMode: 0o600,
  clearInvalidConfig: false,
  accessPropertiesByDotNotation: false,
} as const;

/** Whether it wrote well is judged by the file, not by what it says. */
function ignoringErrors(call: () => void): void {
  try {
    call();
  } catch {
    // the spare copy takes the file's place
  }
}

function holds(path: string, settings: Record<string, unknown>): boolean {
  try {
    return JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))) === JSON.stringify(settings);
  } catch {
    return false;
  }
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
