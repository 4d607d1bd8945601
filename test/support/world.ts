import { run } from '../../src/cli/run.ts';
import type { SettingsData, SettingValue } from '../../src/cli/settings.ts';
import type { World } from '../../src/cli/world.ts';
import type { DraftShown, Question, Reviewed } from '../../src/interview/prompter.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import type { PlaybookFiles } from '../../src/playbook/files.ts';
import { compiledText } from '../../src/playbook/playbook.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import type { Upkeep } from '../../src/store/upkeep.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { filesOf, shippedFiles } from './playbook-files.ts';
import { scriptedPrompter, type ScriptedAnswers } from './scripted-prompter.ts';

/** The Thursday on which tests happen. */
export const NOW = '2026-01-15T09:00:00+01:00';

export interface WorldOptions {
  /** What the person answers when asked; implies a terminal. */
  readonly answers?: ScriptedAnswers;
  /** Is stdout a terminal? */
  readonly screen?: boolean;
  /** How many lines it has; longer results then come in a pager. */
  readonly rows?: number;
  /** Files that can be read: path → text. */
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly settings?: SettingsData;
  /** The person's own playbooks: name → YAML. */
  readonly playbooks?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly store?: CaseStore;
  readonly upkeep?: Upkeep;
  readonly now?: string;
}

export interface TestWorld {
  /** Run one command line; `screen` then holds what it printed. */
  readonly repair: (...argv: readonly string[]) => Promise<number>;
  readonly screen: { out: string; err: string; paged?: string; pagedFrom?: string };
  /** What the last command printed, as JSON. */
  // oxlint-disable-next-line no-unnecessary-type-parameters -- the test says which document it expects
  readonly json: <T = Record<string, unknown>>() => T;
  readonly store: CaseStore;
  /** The store in a folder: the person's own, or that of a sandbox. */
  readonly storeAt: (data: string) => CaseStore;
  /** Lets the clock go on to an instant, or to nine o'clock of a day. */
  readonly travel: (to: string) => void;
  readonly settings: Record<string, SettingValue>;
  /** The files there are, also those that a command has written: path → text. */
  readonly files: Readonly<Record<string, string>>;
  /** Every question that was put to the person. */
  readonly asked: readonly Question[];
  /** Every review that was shown. */
  readonly reviews: readonly (readonly Reviewed[])[];
  /** Every draft that was shown. */
  readonly drafts: readonly DraftShown[];
  /** Answers that nobody asked for: a failure too. */
  readonly unused: readonly string[];
}

/**
 * The whole program in memory: no module is mocked, only what `main.ts` brings from outside is a stand-in.
 * Playbooks are the repository's own.
 */
export function world(options: WorldOptions = {}): TestWorld {
  const screen: TestWorld['screen'] = { out: '', err: '' };
  const store = options.store ?? memoryStore();
  const settings: Record<string, SettingValue> = { ...options.settings };
  const files: Record<string, string> = { ...options.files };
  const person = scriptedPrompter(options.answers ?? {}, (text) => {
    screen.err += `${text}\n`;
  });
  let now = options.now ?? NOW;
  const sandboxes = new Map<string, CaseStore>();
  const storeAt = (data: string): CaseStore => {
    if (!data.startsWith('/tmp/sandbox')) return store;
    const known = sandboxes.get(data) ?? memoryStore();
    sandboxes.set(data, known);
    return known;
  };
  const outside: World = {
    version: '0.0.0-test',
    env: options.env ?? {},
    home: '/home/sam',
    platform: 'linux',
    clock: () => new Date(now),
    stdin: { isTTY: options.answers !== undefined, text: async () => options.stdin ?? '' },
    stdout: {
      isTTY: options.screen ?? false,
      columns: 80,
      rows: options.rows,
      write: (text) => void (screen.out += text),
    },
    stderr: {
      isTTY: options.answers !== undefined,
      columns: 80,
      rows: options.rows,
      write: (text) => void (screen.err += text),
    },
    readFile: async (path) => fileOf(files, path),
    writeExport: async (path, text, isOurs) => {
      const isFree = !Object.hasOwn(files, path) || isOurs(fileOf(files, path));
      if (isFree) files[path] = text;
      return isFree;
    },
    page: async (text, from) => {
      screen.paged = text;
      screen.pagedFrom = from;
      return options.rows !== undefined;
    },
    makeSandbox: async () => '/tmp/sandbox',
    openStore: async ({ data }) => storeAt(data),
    openUpkeep: async () => {
      if (options.upkeep === undefined) throw new Error('this world has no upkeep');
      return options.upkeep;
    },
    makeFolder: async () => undefined,
    editorSchema: async () => '{ "title": "A playbook of repair, format 1" }',
    openPlaybooks: async (own) => playbooksWith({ ...options.playbooks, ...writtenIn(own, files) }),
    openSettings: async (folder) => ({
      path: `${folder}/config.json`,
      read: () => settings,
      write: async (key, value) => {
        if (value === undefined) delete settings[key];
        else settings[key] = value;
      },
    }),
    openPrompter: async (_form, onTyping) => person.open(onTyping),
  };
  return {
    repair: async (...argv) => {
      screen.out = '';
      screen.err = '';
      const code = await run(argv, outside);
      const failure = person.failure();
      if (failure !== undefined) throw failure;
      return code;
    },
    screen,
    // oxlint-disable-next-line no-unnecessary-type-parameters -- as above
    json: <T>() => JSON.parse(screen.out) as T,
    store,
    storeAt,
    travel: (to) => {
      now = to.length === 10 ? `${to}T09:00:00+01:00` : to;
    },
    settings,
    files,
    asked: person.asked,
    reviews: person.reviews,
    drafts: person.drafts,
    unused: person.unused,
  };
}

function fileOf(files: Readonly<Record<string, string>>, path: string): string {
  const text = Object.hasOwn(files, path) ? files[path] : undefined;
  if (text !== undefined) return text;
  throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
}

/** The playbooks that a command has written into the person's folders. */
function writtenIn(
  folders: readonly string[],
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => {
      const folder = folders.find((one) => path.startsWith(`${one}/`));
      const name = /^([a-z-]+)\.yaml$/.exec(path.slice((folder?.length ?? 0) + 1))?.[1];
      return folder === undefined || name === undefined ? [] : [[name, text]];
    }),
  );
}

function playbooksWith(own: Readonly<Record<string, string>>): PlaybookFiles {
  const mine = filesOf(own);
  return {
    find: (name) => {
      const own = mine.find(name);
      const shipped = shippedFiles.find(name);
      return own !== undefined && shipped !== undefined ? { ...own, replaces: true } : (own ?? shipped);
    },
    names: () => [...new Set([...mine.names(), ...shippedFiles.names()])].toSorted(),
    summaries: () =>
      shippedFiles
        .names()
        .filter((id) => mine.find(id) === undefined)
        .map(summaryOnce),
    compiled: (id) => (Object.keys(own).length === 0 ? compiledOnce(id) : undefined),
  };
}

type PlaybookSummary = ReturnType<PlaybookFiles['summaries']>[number];

const summaries = new Map<string, PlaybookSummary>();

/** As the build notes it. */
function summaryOnce(id: string): PlaybookSummary {
  const known = summaries.get(id);
  if (known !== undefined) return known;
  const { title, when_to_use } = JSON.parse(compiledOnce(id) ?? '{}') as PlaybookSummary;
  const summary = { id, title, when_to_use };
  summaries.set(id, summary);
  return summary;
}

const compiledForms = new Map<string, string>();

/** As the build compiles what is shipped: read and merged once, because checking it anew for every command is slow. */
function compiledOnce(id: string): string | undefined {
  const known = compiledForms.get(id);
  if (known !== undefined) return known;
  const { playbook } = shippedFiles.find(id) === undefined ? {} : loadPlaybook(id, shippedFiles);
  if (playbook === undefined) return undefined;
  compiledForms.set(id, compiledText(playbook));
  return compiledForms.get(id);
}
