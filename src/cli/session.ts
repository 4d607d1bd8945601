import { join } from 'node:path';
import type { WorkTime } from '../case/clocks.ts';
import { instant, isDay, today, type Day } from '../dates.ts';
import type { WalkSettings } from '../interview/situation.ts';
import type { PlaybookFiles } from '../playbook/files.ts';
import type { CaseStore } from '../store/case-store.ts';
import type { Upkeep } from '../store/upkeep.ts';
import { EXIT, UserError } from './errors.ts';
import { isOn, wantsPlain, type GlobalFlags } from './flags.ts';
import { foldersOf } from './folders.ts';
import { outputOf, type Output } from './output.ts';
import { walkSettings, type SettingsFile } from './settings.ts';
import type { Folders, World } from './world.ts';

/** One run of one command: the flags applied, and the parts of the world it may use, opened when first needed. */
export interface Session {
  readonly world: World;
  readonly folders: Folders;
  readonly output: Output;
  readonly json: boolean;
  readonly yes: boolean;
  /** How questions may be put; undefined where nobody is there to answer. */
  readonly prompting: 'terminal' | 'plain' | undefined;
  /** The instant of this run, with its offset. */
  readonly now: string;
  readonly today: Day;
  /** The instant of this moment: a walk may last an hour. */
  readonly instant: () => string;
  readonly store: () => Promise<CaseStore>;
  /** The store as a whole: what `export`, `import` and `doctor` work with. */
  readonly upkeep: () => Promise<Upkeep>;
  /** The person's own folders of playbooks; the first wins, and a new one goes there. */
  readonly playbookFolders: readonly [string, ...string[]];
  /** @param also folders that come before all others */
  readonly playbooks: (also?: readonly string[]) => Promise<PlaybookFiles>;
  readonly settings: () => Promise<SettingsFile>;
  readonly walkSettings: () => Promise<WalkSettings>;
  /** By which the clocks of a case run: this moment, and the days that are worked. */
  readonly workTime: () => Promise<WorkTime>;
}

export async function openSession(world: World, flags: GlobalFlags): Promise<Session> {
  const folders = foldersOf(world, flags.store);
  const output = await outputOf(world, flags);
  const now = nowOf(world, flags.now);
  const own = (world.env['REPAIR_PLAYBOOKS'] ?? '')
    .split(world.platform === 'win32' ? ';' : ':')
    .filter((path) => path !== '');
  const usual = join(folders.config, 'playbooks');
  const playbookFolders: Session['playbookFolders'] = [own[0] ?? usual, ...[...own, usual].slice(1)];
  const warn = (message: string): void => output.hint(message);
  const settings = once(() => world.openSettings(folders.config));
  const forWalks = async (): Promise<WalkSettings> => walkSettings((await settings()).read());
  return {
    world,
    folders,
    output,
    json: flags.json === true,
    yes: flags.yes === true,
    get prompting() {
      return promptingOf(world, flags);
    },
    now,
    today: today(now),
    instant: () => (flags.now === undefined ? instant(world.clock()) : now),
    store: once(() => world.openStore(folders, warn)),
    upkeep: once(() => world.openUpkeep(folders, playbookFolders, warn)),
    playbookFolders,
    playbooks: (also = []) => world.openPlaybooks([...also, ...playbookFolders]),
    settings,
    walkSettings: forWalks,
    workTime: async () => ({ now, calendar: await forWalks() }),
  };
}

/** Prompting needs stdin and stderr to be terminals, unless `--plain` is typed: then a slow pipe may answer, too. */
function promptingOf(world: World, flags: GlobalFlags): Session['prompting'] {
  if (flags.input === false || isOn(world.env['REPAIR_NO_INPUT'])) return undefined;
  const person = world.stdin.isTTY && world.stderr.isTTY;
  if (!person) return flags.plain === true ? 'plain' : undefined;
  return wantsPlain(world, flags) ? 'plain' : 'terminal';
}

function nowOf(world: World, flag: string | undefined): string {
  if (flag === undefined) return instant(world.clock());
  const parsed = new Date(flag);
  if (!isDay(flag.slice(0, 10)) || Number.isNaN(parsed.getTime())) {
    throw new UserError(`“${flag}” is no instant`, {
      exit: EXIT.usage,
      hint: 'Write it as 2026-01-15T09:00:00+01:00.',
    });
  }
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/.test(flag) ? flag : instant(parsed);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
