import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What the store needs to know of the machine and of time passing; a test brings its own. */
export interface Machine {
  readonly pid: number;
  readonly host: string;
  /** Changes at every boot and differs between containers; equal means that process ids can be compared. */
  readonly boot: string;
  /**
   * When the process of that number began, on any clock: it tells a process from a later one that got its number.
   * @returns undefined if there is none, empty if it is there but the system does not say more
   */
  readonly lifeOf: (pid: number) => string | undefined;
  /** Milliseconds on a clock that nobody sets. */
  readonly monotonic: () => number;
  readonly delay: (ms: number) => Promise<void>;
  /** Given once, not secret. */
  readonly uuid: () => string;
}

/** The real machine: the one place where the store's defaults are chosen. */
export function machineOf(process: Pick<NodeJS.Process, 'pid' | 'kill'>): Machine {
  return {
    pid: process.pid,
    get host() {
      return hostname();
    },
    get boot() {
      return [bootId(), processNamespace()].join(' ').trim();
    },
    lifeOf: (pid) => (isRunning(process, pid) ? birthOf(pid) : undefined),
    monotonic: () => performance.now(),
    delay: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    uuid,
  };
}

/** By hand: Node's own loads its cryptography, which takes a tenth of its start-up at every save. */
function uuid(): string {
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const random = Math.floor(Math.random() * 16);
    return (digit === '8' ? 8 + (random % 4) : random).toString(16);
  });
}

/** Only “no such process” proves that it is gone: one that we may not signal is there. */
function isRunning(process: Pick<NodeJS.Process, 'kill'>, pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Linux only (proc(5), fields 3 and 22). A killed process that nobody has waited for yet is gone, too. */
function birthOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : (rest[18] ?? '');
  } catch {
    return '';
  }
}

/** Linux only; elsewhere empty, so that every boot of one host counts as the same. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** Two containers on one host may share its name, but a process id means something else in each. */
function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
