import { isAbsolute, join } from 'node:path';
import type { Folders, World } from './world.ts';

/**
 * Where a person's files are: `REPAIR_HOME` puts all under one folder, else the XDG folders, else their defaults
 * (`%APPDATA%` and `%LOCALAPPDATA%` on Windows). A relative XDG path is ignored, as its specification asks.
 * Hand-written, because the usual package reads the process's own environment and could not be tested in memory.
 */
export function foldersOf(
  { env, home, platform }: Pick<World, 'env' | 'home' | 'platform'>,
  store?: string,
): Folders {
  const own = env['REPAIR_HOME'];
  const folders =
    own !== undefined && own !== '' ? under(own) : platform === 'win32' ? windows(env, home) : xdg(env, home);
  // Another store has cases of the same numbers: what was half typed for one is none of the other's.
  return store === undefined ? folders : { ...folders, data: store, state: join(store, 'state') };
}

function under(base: string): Folders {
  return { data: join(base, 'data'), config: join(base, 'config'), state: join(base, 'state') };
}

function xdg(env: World['env'], home: string): Folders {
  const base = (name: string, usual: string): string => {
    const set = env[name];
    return join(set !== undefined && isAbsolute(set) ? set : join(home, usual), 'repair');
  };
  return {
    data: base('XDG_DATA_HOME', '.local/share'),
    config: base('XDG_CONFIG_HOME', '.config'),
    state: base('XDG_STATE_HOME', '.local/state'),
  };
}

function windows(env: World['env'], home: string): Folders {
  const roaming = join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'repair');
  const local = join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'repair');
  return { data: join(local, 'data'), config: join(roaming, 'config'), state: join(local, 'state') };
}
