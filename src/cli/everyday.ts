import { registerApology } from './commands/apology.ts';
import { registerConfig } from './commands/config.ts';
import { registerLog } from './commands/log.ts';
import { registerNote } from './commands/note.ts';
import { registerPromise } from './commands/promise.ts';
import { registerRemedy } from './commands/remedy.ts';
import { registerReopen } from './commands/reopen.ts';
import { registerShow } from './commands/show.ts';
import { registerUndo } from './commands/undo.ts';
import type { Registrar } from './registrar.ts';

/** The other commands that work with cases that are there: loaded as one file, smaller than one library. */
export const everyday = {
  show: registerShow,
  note: registerNote,
  log: registerLog,
  promise: registerPromise,
  apology: registerApology,
  remedy: registerRemedy,
  reopen: registerReopen,
  undo: registerUndo,
  config: registerConfig,
} satisfies Record<string, (registrar: Registrar) => void>;
