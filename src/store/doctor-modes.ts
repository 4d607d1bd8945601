import { chmodSync, constants, lstatSync } from 'node:fs';
import { relative } from 'node:path';
import type { WriterContext } from './case-writer.ts';
import { entriesBelow, shownName, type Problem } from './doctor-findings.ts';
import { FILE_MODE, FOLDER_MODE } from './durable-write.ts';
import type { Layout } from './layout.ts';

/** Windows has no modes. */
const HAS_MODES = constants.O_NOFOLLOW !== undefined;

/** What others could read, and what the person cannot. The folder of the store itself may be the person's own. */
export function examineModes({ layout }: WriterContext, settings: string): Problem[] {
  if (!HAS_MODES) return [];
  const { root, cases, archive, playbooks, tmp, quarantine, format, state } = layout;
  const below = [cases, archive, playbooks, tmp, quarantine].flatMap((path) => [path, ...entriesBelow(path)]);
  const inState = entriesBelow(state).filter((path) => !path.startsWith(root));
  return [...below, format, ...inState, settings].flatMap(
    (path) => modeProblem(layout, path, settings) ?? [],
  );
}

function modeProblem(layout: Layout, path: string, settings: string): Problem | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !(stat.isFile() || stat.isDirectory())) return undefined;
  const wanted = stat.isDirectory() ? FOLDER_MODE : FILE_MODE;
  const mode = stat.mode & 0o777;
  if ((mode & 0o077) === 0 && (mode & wanted) === wanted) return undefined;
  const who =
    (mode & 0o077) === 0
      ? 'you may not read and write it yourself'
      : 'others on this computer could look into it';
  return {
    path,
    file: path === settings ? 'config.json' : shownPath(layout, path),
    code: 'mode',
    message: `its mode is ${mode.toString(8).padStart(4, '0')}: ${who}`,
    fix: `make it ${wanted.toString(8).padStart(4, '0')}`,
    first: () => chmodSync(path, wanted),
  };
}

/** Folders as they are called in every store; of a file what may be told. */
function shownPath({ root, state }: Layout, path: string): string {
  const inRoot = !relative(root, path).startsWith('..');
  const parts = relative(inRoot ? root : state, path).split(/[\\/]/);
  const name = parts.pop() ?? '';
  const folder = [
    ...(inRoot ? [] : ['state']),
    ...parts.map((part) => (/^[a-z]+$|^[0-9]{4,6}$/.test(part) ? part : '…')),
  ];
  const known = /^(?:[a-z]+|[0-9]{4,6}|[0-9a-f]{64}\.json|store\.json|[0-9]+\.[0-9a-f-]{36})$/.test(name);
  return [...folder, known ? name : shownName(name)].join('/');
}
