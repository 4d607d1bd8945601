import { createHash } from 'node:crypto';
import type { PlaybookFile } from './files.ts';

/** One hash over every file's name and bytes: changing a word anywhere makes another playbook. */
export function hashOf(files: readonly Pick<PlaybookFile, 'name' | 'text'>[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\0${Buffer.byteLength(text)}\0`).update(text);
  return hash.digest('hex');
}
