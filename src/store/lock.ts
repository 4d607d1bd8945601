import { closeSync, linkSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from './case-store.ts';
import { codeOf } from './disk-errors.ts';
import { NO_LINKS, discard, removeFile, tmpName } from './durable-write.ts';
import type { Machine } from './machine.ts';
import { readText } from './safe-read.ts';

/** A lock that stays the same for so long was left by a killed program: no write takes a second. */
const FOREIGN_DEAD_MS = 30_000;
/** How long to wait for a holder, in milliseconds: long enough to find out that an unknown one is dead. */
const PATIENCE_MS = { alive: 10_000, unknown: FOREIGN_DEAD_MS + 10_000, dead: Infinity } as const;
const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 50;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly boot: string;
  readonly life: string;
  readonly nonce: string;
}

/** What a lock file says; `text` identifies it even if it says nothing that can be understood. */
interface Seen {
  readonly text: string;
  readonly holder: Holder | undefined;
}

/** `unknown`: on another host, before another boot, or nothing that can be understood. */
type Verdict = keyof typeof PATIENCE_MS;

export interface Lock {
  readonly nonce: string;
  /**
   * To be called last before a file takes its place.
   * @throws StoreError `locked` if another program took the lock away: this one was stopped for too long
   */
  stillHeld(): void;
  release(): void;
}

export interface LockPlace {
  readonly path: string;
  readonly tmp: string;
  readonly machine: Machine;
  /** Told once if the wait is going to be long. */
  readonly warn: (message: string) => void;
}

/**
 * Take the lock of a store. A complete file appears under its name at once, so that nobody reads half of it.
 *
 * A holder is dead if its process is gone (same host and boot), or else if the same lock was seen for 30 seconds;
 * the wall clock is never asked. Waits up to 10 seconds for a holder that lives.
 *
 * @throws StoreError `locked`, or the system's error
 */
export async function takeLock({ path, tmp, machine, warn }: LockPlace): Promise<Lock> {
  const { pid, host, boot } = machine;
  const nonce = machine.uuid();
  const text = JSON.stringify({ pid, host, boot, life: machine.lifeOf(pid) ?? '', nonce } satisfies Holder);
  const began = machine.monotonic();
  let seen: Seen | undefined;
  let since = began;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const now = look(path);
    if (now === undefined && place(text, path, join(tmp, tmpName(machine)))) return lockOf(path, nonce, text);
    const time = machine.monotonic();
    if (now?.text !== seen?.text) since = time;
    seen = now;
    const verdict = judge(now, time - since, machine);
    if (now !== undefined && verdict === 'dead') {
      await removeStale({ path, tmp, machine, warn }, now);
      continue;
    }
    if (time - began >= PATIENCE_MS[verdict]) throw locked(path, now, machine);
    if (verdict === 'unknown' && pause === LONGEST_PAUSE_MS) {
      warn(`Waiting up to 30 seconds: ${whoHolds(now, machine)} seems to be writing here.`);
      warn = () => undefined;
    }
    await machine.delay(pause);
  }
}

function lockOf(path: string, nonce: string, text: string): Lock {
  const isMine = (): boolean => look(path)?.text === text;
  return {
    nonce,
    stillHeld: () => {
      if (isMine()) return;
      const message = 'Another program took over while this one stood still.';
      throw new StoreError('locked', message, 'Nothing was changed. Try again.');
    },
    release: () => {
      if (isMine()) discard(path);
    },
  };
}

/** @returns false if somebody was faster */
function place(text: string, path: string, candidate: string): boolean {
  try {
    writeFileSync(candidate, text, { flag: 'wx', mode: 0o600 });
    linkSync(candidate, path);
    return true;
  } catch (error) {
    // ENOENT: who holds the lock has meanwhile swept the candidate away
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    return placeWithoutLink(text, path);
  } finally {
    discard(candidate);
  }
}

function placeWithoutLink(text: string, path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(file, text);
    return true;
  } catch (error) {
    discard(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

function look(path: string): Seen | undefined {
  const read = readText(path);
  if (read.kind === 'absent') return undefined;
  return read.kind === 'text'
    ? { text: read.text, holder: holderOf(read.text) }
    : { text: '', holder: undefined };
}

function holderOf(text: string): Holder | undefined {
  try {
    const { pid, host, boot, life, nonce } = JSON.parse(text) as Record<keyof Holder, unknown>;
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return undefined;
    if (typeof host !== 'string' || typeof boot !== 'string' || typeof life !== 'string') return undefined;
    return typeof nonce === 'string' && /^[0-9a-z-]{1,64}$/.test(nonce)
      ? { pid, host, boot, life, nonce }
      : undefined;
  } catch {
    return undefined;
  }
}

function judge(seen: Seen | undefined, unchangedMs: number, machine: Machine): Verdict {
  if (seen === undefined) return 'alive'; // somebody was faster
  const { holder } = seen;
  if (holder === undefined || holder.host !== machine.host || holder.boot !== machine.boot) {
    return unchangedMs >= FOREIGN_DEAD_MS ? 'dead' : 'unknown';
  }
  const life = machine.lifeOf(holder.pid);
  if (life === undefined) return 'dead';
  return life !== '' && holder.life !== '' && life !== holder.life ? 'dead' : 'alive';
}

/**
 * Take a dead holder's lock away. Several programs may have judged the same lock, and the slowest must not take
 * away the lock of the fastest: so each first takes a lock on this one lock, then looks again.
 */
async function removeStale(place: LockPlace, stale: Seen): Promise<void> {
  const claim = await takeLock({ ...place, path: join(place.tmp, claimName(stale.holder?.nonce)) });
  try {
    if (look(place.path)?.text === stale.text) removeFile(place.path);
  } finally {
    claim.release();
  }
}

/** The name of the lock on taking one lock away; worthless as soon as that one is gone. */
export function claimName(nonce: string | undefined): string {
  return `steal.${nonce ?? 'unreadable'}`;
}

/** @returns undefined if nobody holds it; else whether its holder is gone, or cannot be judged at one look */
export function lockLeft(path: string, machine: Machine): 'dead' | 'unknown' | 'alive' | undefined {
  const seen = look(path);
  return seen === undefined ? undefined : judge(seen, 0, machine);
}

function whoHolds(seen: Seen | undefined, machine: Machine): string {
  const holder = seen?.holder;
  if (holder === undefined) return 'another program';
  const where = holder.host === machine.host ? 'this computer' : `the computer “${holder.host}”`;
  return `process ${holder.pid} on ${where}`;
}

function locked(path: string, seen: Seen | undefined, machine: Machine): StoreError {
  const hint = `Nothing was changed. Try again; if no such program runs any more, remove ${path}`;
  return new StoreError('locked', `The cases are being changed by ${whoHolds(seen, machine)}.`, hint);
}
