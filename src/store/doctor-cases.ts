import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { FOLD_VERSION } from '../case/fold.ts';
import type { CaseRecord } from '../case/schema.ts';
import { isLive } from '../case/stage.ts';
import { decodeCase, encodeCase } from './case-file.ts';
import { isTaken, namesIn, newestFirst, placeIn, readCase, type Found, type Place } from './case-finder.ts';
import { commit, type WriterContext } from './case-writer.ts';
import { aside, shownIn, type Problem } from './doctor-findings.ts';
import { makeFolder, placeOver, syncFolder } from './durable-write.ts';
import { isBucket, numberAtStart, numberInName, numberOf, type Layout } from './layout.ts';
import { copyIntoQuarantine, putIntoQuarantine } from './quarantine.ts';
import { readText } from './safe-read.ts';

/** What was seen of the cases: for the checks that look at all of them. */
export interface CasesSeen {
  readonly problems: readonly Problem[];
  readonly cases: readonly CaseRecord[];
}

/** A file where no case has its own. */
interface Stranger {
  readonly path: string;
  readonly file: string;
}

/** Every file in the folders of cases, whether it is one or not. */
export function examineCases(context: WriterContext): CasesSeen {
  const problems: Problem[] = [];
  const found = new Map<number, Found[]>();
  const strangers: Stranger[] = [];
  for (const { folder, path, shown } of foldersOf(context.layout)) {
    const { names, problem } = namesIn(path);
    if (problem !== undefined) problems.push({ file: shown, path, code: 'unreadable', message: problem });
    for (const name of names) {
      const number = numberInName(name);
      const place = number === undefined ? undefined : placeIn(context.layout, folder, number);
      if (number !== undefined && place?.path === join(path, name)) {
        const one = readCase(place, `R-${number}`);
        if (one !== undefined) found.set(number, [...(found.get(number) ?? []), one]);
      } else if (name.endsWith('.json') || numberAtStart(name) !== undefined) {
        strangers.push({ path: join(path, name), file: shownIn(shown, name) });
      }
    }
  }
  for (const files of found.values()) problems.push(...ofOneCase(context, files));
  const cases = [...found.values()].flatMap((files) => recordOf(newestFirst(files)[0]) ?? []);
  const byId = new Map(cases.map((record) => [record.id, record]));
  problems.push(...strangers.map(({ path, file }) => stranger(context, path, file, byId)));
  return { problems, cases };
}

function foldersOf(
  layout: Layout,
): readonly { readonly folder: Place['folder']; readonly path: string; readonly shown: string }[] {
  const buckets = namesIn(layout.archive).names.filter(isBucket);
  const archive = buckets.map((bucket) => ({
    folder: 'archive' as const,
    path: join(layout.archive, bucket),
    shown: `archive/${bucket}`,
  }));
  return [{ folder: 'cases', path: layout.cases, shown: 'cases' }, ...archive];
}

function recordOf(found: Found | undefined): CaseRecord | undefined {
  return found?.decoded.kind === 'case' ? found.decoded.record : undefined;
}

function ofOneCase(context: WriterContext, files: readonly Found[]): Problem[] {
  const problems = files.flatMap((found) => damage(context, found) ?? []);
  const [first, second] = newestFirst(
    files.filter(({ decoded }) => decoded.kind === 'case' || decoded.kind === 'tombstone'),
  );
  if (first === undefined) return problems;
  if (second !== undefined) {
    const { path, file } = second.place;
    const message = `the same case lies in ${first.place.file}, with as many events or more`;
    return [...problems, { ...aside(context.layout, path), file, code: 'double', message }];
  }
  return [...problems, ...misplaced(context, first), ...misfolded(context, first)];
}

/** A file under the name of a case that is none that this version can read. */
function damage(context: WriterContext, { place, decoded }: Found): Problem | undefined {
  const { path, file } = place;
  if (decoded.kind === 'newer')
    return { path, file, code: 'newer', message: `${decoded.problem}. Upgrade repair to use it` };
  if (decoded.kind !== 'bad') return undefined;
  const own = ownName(path);
  if (own !== undefined) return { ...renamed(context, path, own), file, code: 'wrong-name' };
  const message = `${decoded.problem}. Import it again from an export, if you have one`;
  if (!mayRead(path)) return { path, file, code: 'unreadable', message };
  return { ...aside(context.layout, path), file, code: 'unreadable', message };
}

/** A file in a folder of cases where no case has its file: a copy that a program or a person made. */
function stranger(
  context: WriterContext,
  path: string,
  file: string,
  cases: ReadonlyMap<string, CaseRecord>,
): Problem {
  const copy = ownName(path);
  const code = 'copy';
  const original = copy && cases.get(copy.id);
  if (copy !== undefined && original === undefined) return { ...renamed(context, path, copy), file, code };
  const message =
    copy === undefined || original === undefined
      ? 'no case has its file there, and it cannot be read as one'
      : isDeepStrictEqual(copy.events, original.events.slice(0, copy.rev))
        ? `a copy of ${copy.id}; nothing in it is missing in ${copy.id}`
        : `a copy of ${copy.id} with something in it that ${copy.id} does not have. Compare them`;
  return { ...aside(context.layout, path), file, code, message };
}

/** A whole case under a name that is not its own: it gets its own, if that is free. */
function renamed(context: WriterContext, path: string, record: CaseRecord): Omit<Problem, 'file' | 'code'> {
  const { layout, machine } = context;
  const number = numberOf(record.id) ?? 0;
  if (isTaken(layout, number)) {
    const message = `it holds ${record.id}, which has a file of its own. It may be a copy`;
    return { ...aside(layout, path), message };
  }
  const to = placeIn(layout, isLive(record) ? 'cases' : 'archive', number);
  return {
    path,
    message: `it holds ${record.id}, which has no file of its own`,
    fix: `call it ${to.file}`,
    mend: async () => moveTo(context, path, to, machine.delay),
  };
}

function misplaced(context: WriterContext, { place, decoded }: Found): Problem[] {
  const live = decoded.kind === 'case' && isLive(decoded.record);
  const folder = live ? 'cases' : 'archive';
  if (place.folder === folder || (decoded.kind !== 'case' && decoded.kind !== 'tombstone')) return [];
  const { path, file } = place;
  const to = placeIn(context.layout, folder, numberInName(path.split(/[\\/]/).at(-1) ?? '') ?? 0);
  const message = live
    ? 'something is still to come, but it lies in the archive'
    : 'nothing is to come any more';
  return [
    {
      path,
      file,
      code: 'wrong-folder',
      message,
      fix: `move it to ${to.file}`,
      mend: async () => moveTo(context, path, to, context.machine.delay),
    },
  ];
}

async function moveTo(
  { layout }: WriterContext,
  path: string,
  to: Place,
  delay: (ms: number) => Promise<void>,
): Promise<void> {
  // Two copies may lay claim to one name: the second never takes the place of the first.
  if (existsSync(to.path)) {
    putIntoQuarantine(layout, path);
    return;
  }
  makeFolder(to.folder === 'cases' ? layout.cases : layout.archive);
  makeFolder(dirname(to.path));
  await placeOver(path, to.path, delay);
  syncFolder(dirname(to.path));
  syncFolder(dirname(path));
}

/** What people and jq read is not what the events say: somebody changed it by hand, or a disk did. */
function misfolded(context: WriterContext, { place, decoded }: Found): Problem[] {
  if (decoded.kind !== 'case') return [];
  const { path, file } = place;
  const bytes = encodeCase(decoded.record);
  const read = readText(path);
  if (read.kind !== 'text') return [];
  const before = JSON.parse(read.text) as { readonly fold?: unknown };
  const fresh: unknown = JSON.parse(Buffer.from(bytes).toString());
  if (before.fold !== FOLD_VERSION || isDeepStrictEqual(before, fresh)) return [];
  return [
    {
      path,
      file,
      code: 'fold',
      message: 'what is written beside its events is not what they say; the events count',
      fix: 'write it anew from its events, and keep the old file in quarantine/',
      mend: async (lock) => {
        copyIntoQuarantine(context.layout, path);
        await commit(context, lock, bytes, place, (from, to) => placeOver(from, to, context.machine.delay));
      },
    },
  ];
}

/** The case that a file holds, whatever the file is called. */
function ownName(path: string): CaseRecord | undefined {
  const read = readText(path);
  if (read.kind !== 'text') return undefined;
  try {
    const { id } = JSON.parse(read.text) as { readonly id?: unknown };
    if (typeof id !== 'string' || numberOf(id) === undefined) return undefined;
    const decoded = decodeCase(id, read.text);
    return decoded.kind === 'case' ? decoded.record : undefined;
  } catch {
    return undefined;
  }
}

function mayRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
