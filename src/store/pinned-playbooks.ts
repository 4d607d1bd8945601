import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unreadable } from './case-problems.ts';
import type { CaseStore } from './case-store.ts';
import { commit, underLock, type WriterContext } from './case-writer.ts';
import { makeFolder, placeNew } from './durable-write.ts';
import { isSha256 } from './layout.ts';
import { readText } from './safe-read.ts';

/** The words that cases began with, by the hash of their source. */
export function pinnedPlaybooks(context: WriterContext): Pick<CaseStore, 'pinPlaybook' | 'pinnedPlaybook'> {
  const folder = context.layout.playbooks;
  return {
    pinPlaybook: async (sha256, compiled) => {
      if (!isSha256(sha256)) throw new RangeError('not a SHA-256 in lower-case hexadecimal digits');
      const name = `${sha256}.json`;
      const to = { path: join(folder, name), file: `playbooks/${name}` };
      if (existsSync(to.path)) return;
      await underLock(context, async (lock) => {
        makeFolder(folder);
        await commit(context, lock, Buffer.from(compiled), to, placeNew);
      });
    },
    pinnedPlaybook: async (sha256) => {
      if (!isSha256(sha256)) return undefined;
      const path = join(folder, `${sha256}.json`);
      const read = readText(path);
      if (read.kind === 'bad') throw unreadable(path, 'bad', read.problem);
      return read.kind === 'text' ? read.text : undefined;
    },
  };
}
