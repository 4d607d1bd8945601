import { join } from 'node:path';
import type { CaseRecord } from '../case/schema.ts';
import { commit, type WriterContext } from './case-writer.ts';
import type { Problem } from './doctor-findings.ts';
import { makeFolder, placeNew } from './durable-write.ts';
import { FORMAT } from './format-gate.ts';
import { isSha256, type Layout } from './layout.ts';
import { lockLeft, type Lock } from './lock.ts';
import { putIntoQuarantine } from './quarantine.ts';
import { readText } from './safe-read.ts';

/** `store.json`, the settings, and the lock. */
export function examineFormat(
  { layout, machine }: WriterContext,
  hasCases: boolean,
  settings: string,
): Problem[] {
  const gate = gateProblem(layout, hasCases);
  const left = lockLeft(layout.lock, machine);
  const lock = left === 'dead' || left === 'unknown' ? [lockProblem(layout, left)] : [];
  return [...(gate === undefined ? [] : [gate]), ...settingsProblem(layout, settings), ...lock];
}

function gateProblem(layout: Layout, hasCases: boolean): Problem | undefined {
  const place = { path: layout.format, file: 'store.json' };
  const gate = parsed(layout.format);
  if (gate === 'absent') {
    // Taking the lock writes it.
    const fix = { fix: 'write it anew', mend: () => undefined };
    return hasCases ? { ...place, code: 'format', message: 'it is missing', ...fix } : undefined;
  }
  if (gate === 'bad' || typeof gate['format'] !== 'number' || typeof gate['minReader'] !== 'number') {
    const fix = 'move it to quarantine/ and write it anew';
    const first = (): string => putIntoQuarantine(layout, layout.format);
    return { ...place, code: 'format', message: 'it is damaged', fix, first };
  }
  if (gate['format'] <= FORMAT) return undefined;
  return {
    ...place,
    code: 'newer',
    message: 'it was written by a newer version of repair. Upgrade repair to use it',
  };
}

function settingsProblem(layout: Layout, path: string): Problem[] {
  if (parsed(path) !== 'bad') return [];
  const fix = 'move it to quarantine/ and begin with none';
  const first = (): string => putIntoQuarantine(layout, path);
  return [
    { path, file: 'config.json', code: 'settings', message: 'the settings cannot be read', fix, first },
  ];
}

/** Whoever takes the lock takes a dead one away. */
function lockProblem({ lock: path }: Layout, left: 'dead' | 'unknown'): Problem {
  const told =
    left === 'dead'
      ? { message: 'left by a program that was killed', fix: 'take it away' }
      : {
          message: 'held on another computer, or from before a restart',
          fix: 'wait half a minute, and take it away if it does not move',
        };
  return { path, file: 'lock', code: 'lock', ...told, mend: () => undefined };
}

function parsed(path: string): 'absent' | 'bad' | Readonly<Record<string, unknown>> {
  const read = readText(path);
  if (read.kind !== 'text') return read.kind;
  try {
    const value: unknown = JSON.parse(read.text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : 'bad';
  } catch {
    return 'bad';
  }
}

/**
 * The words that cases began with.
 *
 * @param words those that are to be had on this machine, by their hash
 */
export function examinePins(
  context: WriterContext,
  cases: readonly CaseRecord[],
  words: ReadonlyMap<string, string>,
): Problem[] {
  const idsOf = new Map<string, string[]>();
  for (const { id, playbook } of cases)
    if (isSha256(playbook.sha256)) idsOf.set(playbook.sha256, [...(idsOf.get(playbook.sha256) ?? []), id]);
  return [...idsOf].flatMap(([sha256, ids]) => pinProblem(context, sha256, ids, words.get(sha256)) ?? []);
}

function pinProblem(
  context: WriterContext,
  sha256: string,
  ids: readonly string[],
  text: string | undefined,
): Problem | undefined {
  const { layout } = context;
  const path = join(layout.playbooks, `${sha256}.json`);
  const state = parsed(path);
  if (state !== 'absent' && state !== 'bad') return undefined;
  const few = ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
  const what = state === 'bad' ? 'it is damaged' : 'it is missing';
  const problem: Problem = {
    path,
    file: `playbooks/${sha256.slice(0, 8)}….json`,
    code: 'playbook-missing',
    message: `${what}: the words that ${few} began with. The cases are whole, but cannot be resumed`,
  };
  if (text === undefined) return problem;
  const mend = async (lock: Lock): Promise<void> => {
    if (state === 'bad') putIntoQuarantine(layout, path);
    makeFolder(layout.playbooks);
    await commit(context, lock, Buffer.from(text), { path, file: problem.file }, placeNew);
  };
  return { ...problem, fix: 'put it back, from the playbook as it is here', mend };
}
