import type { PlaybookFiles } from '../playbook/files.ts';
import type { CaseStore } from '../store/case-store.ts';
import type { Upkeep } from '../store/upkeep.ts';
import type { Prompter, Typing } from '../interview/prompter.ts';
import type { SettingsFile } from './settings.ts';

interface OutStream {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  write(text: string): void;
}

/** The folders of one person's data, settings and state. */
export interface Folders {
  readonly data: string;
  readonly config: string;
  readonly state: string;
}

/**
 * Everything outside the program. `main.ts` makes the real one; a test makes one in memory. Parts that cost time to
 * load come as functions that load them.
 */
export interface World {
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly platform: string;
  readonly clock: () => Date;
  readonly stdin: { readonly isTTY: boolean; readonly text: () => Promise<string> };
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  /** Shows a text that is longer than the screen; false if that cannot be, and nothing was shown. */
  readonly page: (text: string, from: 'start' | 'end') => Promise<boolean>;
  readonly readFile: (path: string) => Promise<string>;
  /** Writes a file for other programs; false if something stands there that is not ours. */
  readonly writeExport: (path: string, text: string, isOurs: (before: string) => boolean) => Promise<boolean>;
  /** A new folder for a sandbox, which nothing else uses; its path. */
  readonly makeSandbox: () => Promise<string>;
  /** Makes a folder of the person's own, and those above it. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** The JSON Schema of a playbook, as it was shipped. */
  readonly editorSchema: () => Promise<string>;
  readonly openStore: (folders: Folders, warn: (message: string) => void) => Promise<CaseStore>;
  /** The store as a whole. @param own the person's own playbook folders, of which the last is written to */
  readonly openUpkeep: (
    folders: Folders,
    own: readonly string[],
    warn: (message: string) => void,
  ) => Promise<Upkeep>;
  /** @param own the person's own playbook folders, the first wins */
  readonly openPlaybooks: (own: readonly string[]) => Promise<PlaybookFiles>;
  readonly openSettings: (folder: string) => Promise<SettingsFile>;
  /**
   * @param onTyping told what stands in the line, so that it can be kept
   * @param own      the folder for a text while it is in an editor
   */
  readonly openPrompter: (form: 'terminal' | 'plain', onTyping: Typing, own: string) => Promise<Prompter>;
}
