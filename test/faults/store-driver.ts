// A program that does nothing but use the store, to be killed and hindered by the tests beside it.
// node store-driver.js ROOT loop|creates|appends|once|forget …  Prints what it was told is on disk, a line a write.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import type { EventBody } from '../../src/case/events.ts';
import { StoreError, type CaseStore } from '../../src/store/case-store.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { machineOf } from '../../src/store/machine.ts';

/** A line of the driver: `problem` and `message` if the store said no. */
export interface DriverLine {
  readonly id?: string;
  readonly rev?: number;
  /** The text of the last event. */
  readonly token?: string;
  readonly problem?: string;
  readonly message?: string;
  readonly warnings?: readonly string[];
}

/** No process has it: above the highest process id of Linux. So a lock of this driver is a dead one's. */
const FIXED_PID = 2 ** 22 + 7;

const AT = '2026-03-02T09:00:00+01:00';
const [root = '', verb = '', ...args] = process.argv.slice(2);
const warnings: string[] = [];
let count = 0;

const OPENED: EventBody = { type: 'opened', playbook: { id: 'core', version: '1.0.0', sha256: '' } };
const ONCE: Readonly<Record<string, readonly EventBody[]>> = {
  append: [note('once')],
  large: [note('x'.repeat(400_000))],
  close: [{ type: 'closed', outcome: 'repaired' }],
  reopen: [{ type: 'reopened', why: 'once' }],
};

function note(text: string): EventBody {
  return { type: 'said', from: 'me', to: 'self', via: 'note', text };
}

/** `fixed`: the same names of temporary files at every run, so that a tracer can be told which to watch. */
function open(fixed: boolean): CaseStore {
  const names = fixed ? { pid: FIXED_PID, uuid: () => `fixed-${(count += 1)}` } : {};
  return openJsonStore(root, {
    stateRoot: join(root, 'state'),
    machine: { ...machineOf(process), ...names },
    warn: (message) => void warnings.push(message),
  });
}

function say(line: DriverLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

function newToken(): string {
  return `${process.pid}-${(count += 1)}`;
}

async function create(store: CaseStore): Promise<string> {
  const token = newToken();
  const { id, rev } = await store.create(() => [OPENED, note(token)], AT);
  say({ id, rev, token });
  return id;
}

/** Add one event, however often others are faster. */
async function append(store: CaseStore, id: string): Promise<void> {
  const token = newToken();
  for (;;) {
    try {
      const { rev } = await store.append(id, (await store.load(id)).rev, [note(token)], AT);
      say({ id, rev, token });
      return;
    } catch (error) {
      if (!(error instanceof StoreError) || error.problem !== 'conflict') throw error;
    }
  }
}

async function once(store: CaseStore, what: string, id: string): Promise<void> {
  const record =
    what === 'create'
      ? await store.create(() => [OPENED, note('once')], AT)
      : await store.append(id, (await store.load(id)).rev, ONCE[what] ?? [], AT);
  say({ id: record.id, rev: record.rev, warnings });
}

/** Until it is killed, but not for ever: a test that fails may leave it alone. */
async function writeOn(store: CaseStore): Promise<void> {
  while (performance.now() < 60_000) {
    const id = await create(store);
    for (let n = 0; n < 4; n += 1) await append(store, n % 2 === 0 ? id : 'R-1');
  }
}

/** Everything of a client called `Zoë`, and her name in what is others'; what it prints is said after the last of it is gone. */
async function forget(store: CaseStore): Promise<void> {
  const { cases } = await store.forgetClient('Zoë', AT, () => true);
  say({ id: cases.join(' ') });
}

async function run(): Promise<void> {
  const store = open(verb === 'once');
  const times = Number(args[0]);
  if (verb === 'once') return once(store, args[0] ?? '', args[1] ?? '');
  if (verb === 'creates') for (let n = 0; n < times; n += 1) await create(store);
  if (verb === 'appends') for (let n = 0; n < times; n += 1) await append(store, args[1] ?? '');
  if (verb === 'loop') await writeOn(store);
  if (verb === 'forget') await forget(store);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  say({ problem: error.problem, message: error.message });
}
