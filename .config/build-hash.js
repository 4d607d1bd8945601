// What a build is made of, as one hash: the build skips when it has not changed, and a test that runs the built program
// says when it has.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const INPUTS = [
  'src',
  'playbooks',
  'package.json',
  'package-lock.json',
  '.config/build.js',
  '.config/build-hash.js',
  '.config/licences',
];

/** Hash over the names and bytes of every file that a build reads. */
export function sourceHash(/** @type {string} */ root) {
  const sum = createHash('sha256');
  for (const path of INPUTS.flatMap((input) => filesBelow(join(root, input)))) {
    const bytes = readFileSync(path);
    sum.update(`${relative(root, path)}\0${bytes.length}\0`).update(bytes);
  }
  return sum.digest('hex');
}

/** @returns {string[]} the file itself, or every file of the folder, in a fixed order */
function filesBelow(/** @type {string} */ path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}
