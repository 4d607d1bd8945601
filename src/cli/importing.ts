import { isDeepStrictEqual } from 'node:util';
import type { ImportDocument } from '../store/import-document.ts';
import type { CasePlan, CaseWrite, ImportPlan } from '../store/import-plan.ts';
import type { StoreContents } from '../store/export-document.ts';
import { asBareWord } from '../terminal/shell-word.ts';
import type { Session } from './session.ts';
import { SETTINGS, settingWords, type SettingValue } from './settings.ts';

/** What an import did, or would do. */
export interface ImportResult {
  /** `from` is the number there, `id` the one here. */
  readonly added: readonly { readonly from: string; readonly id: string }[];
  readonly extended: readonly { readonly from: string; readonly id: string; readonly events: number }[];
  /** Cases that were here already. */
  readonly same: number;
  /** Cases that were forgotten here, and stay so. */
  readonly forgotten: number;
  /** Cases that were here already, in which a name was erased here that stands there; it stays erased. */
  readonly erased: number;
  /** The names of playbooks and settings that were not here. */
  readonly playbooks: readonly string[];
  readonly settings: readonly string[];
  /** Lines that were half typed there, and wait here now. */
  readonly halfTyped: number;
  /** By their hash: the words that cases here began with, which were lost. */
  readonly words: readonly string[];
  /** What was left as it is, because it differs here. */
  readonly conflicts: readonly Conflict[];
}

interface Conflict {
  readonly what: string;
  readonly reason: string;
  /** The number here of a case that went on in both. */
  readonly id?: string;
  /** What takes over what the file says. */
  readonly command?: string;
}

interface Import {
  readonly document: ImportDocument;
  readonly here: StoreContents;
  readonly plan: ImportPlan;
  readonly dryRun: boolean;
}

/**
 * Carry out the plan, case by case: each is whole or not there, so that doing it again finishes what was broken off.
 *
 * @throws StoreError `conflict` if somebody else writes meanwhile, `locked`, `unwritable`
 */
export async function carryOut(session: Session, job: Import): Promise<ImportResult> {
  const { plan, dryRun } = job;
  (await session.settings()).read(); // damaged ones are told before anything is written
  if (!dryRun) await storeCases(session, job);
  const playbooks = await addPlaybooks(session, job);
  const settings = await addSettings(session, job);
  const cases = plan.cases.flatMap((one) =>
    one.kind === 'conflict'
      ? [{ what: one.from, reason: one.reason, ...(one.id !== undefined && { id: one.id }) }]
      : [],
  );
  return {
    added: plan.cases.flatMap((one) => (one.kind === 'add' ? [{ from: one.from, id: one.id }] : [])),
    extended: plan.cases.flatMap((one) =>
      one.kind === 'extend' ? [{ from: one.from, id: one.id, events: one.events.length - one.rev }] : [],
    ),
    same: plan.cases.filter(({ kind }) => kind === 'same').length,
    forgotten: plan.cases.filter(({ kind }) => kind === 'forgotten').length,
    erased: plan.cases.filter(({ kind }) => kind === 'erased').length,
    playbooks: playbooks.added,
    settings: settings.added,
    halfTyped: linesOf(job).length,
    words: lostWords(job),
    conflicts: [...cases, ...playbooks.conflicts, ...settings.conflicts],
  };
}

/** The words a case began with come before it, its half-typed line after it. */
async function storeCases(session: Session, job: Import): Promise<void> {
  const { document, here, plan } = job;
  const store = await session.store();
  const upkeep = await session.upkeep();
  const writes = plan.cases.filter(isWrite);
  const begunWith = new Set(writes.map(({ events }) => begunWithIn(events)));
  const lost = lostWords(job);
  const pins = missingWords(job).filter((sha256) => begunWith.has(sha256) || lost.includes(sha256));
  if (writes.length + plan.forgotten.length + pins.length === 0) return;
  if (here.store === undefined) await upkeep.adopt(document.store);
  for (const sha256 of pins) await store.pinPlaybook(sha256, JSON.stringify(document.playbooks[sha256]));
  for (const { id, rev, events } of writes) await upkeep.putCase(id, rev, events);
  for (const tombstone of plan.forgotten) await upkeep.putTombstone(tombstone);
  for (const { id, step, text } of linesOf(job)) await store.saveHalfTyped(id, { step, text });
}

/** The half-typed lines of cases that are written here; one that waits here already stays. */
function linesOf({ document, here, plan }: Import): { id: string; step: string; text: string }[] {
  const waiting = new Set(here.halfTyped.map((line) => line.case));
  return plan.cases.filter(isWrite).flatMap(({ from, id }) => {
    const half = waiting.has(id) ? undefined : document.halfTyped.find((line) => line.case === from);
    return half === undefined ? [] : [{ id, step: half.step, text: half.text }];
  });
}

/** A damaged copy is none that is missing: `doctor` looks after it. */
function missingWords({ document, here }: Import): string[] {
  const damaged = new Set(here.unreadable.map(({ file }) => file));
  return Object.keys(document.playbooks).filter(
    (sha256) => !Object.hasOwn(here.playbooks, sha256) && !damaged.has(`playbooks/${sha256}.json`),
  );
}

function lostWords(job: Import): string[] {
  const begunWith = new Set(job.here.cases.map(({ playbook }) => playbook.sha256));
  return missingWords(job).filter((sha256) => begunWith.has(sha256));
}

function begunWithIn([first]: CaseWrite['events']): string | undefined {
  return first?.type === 'opened' ? first.playbook.sha256 : undefined;
}

function isWrite(one: CasePlan): one is CaseWrite {
  return one.kind === 'add' || one.kind === 'extend';
}

type Added = Pick<ImportResult, 'conflicts'> & { readonly added: readonly string[] };

async function addPlaybooks(session: Session, { document, dryRun }: Import): Promise<Added> {
  const upkeep = await session.upkeep();
  const mine = new Map(upkeep.ownPlaybooks().map(({ name, text }) => [name, text]));
  const isNew = ({ name }: { name: string }): boolean => !mine.has(name);
  const fresh = document.ownPlaybooks.filter(isNew);
  if (!dryRun) for (const playbook of fresh) upkeep.addOwnPlaybook(playbook);
  return {
    added: fresh.map(({ name }) => name),
    conflicts: document.ownPlaybooks
      .filter(({ name, text }) => mine.has(name) && mine.get(name) !== text)
      .map(({ name }) => ({ what: `playbook ${name}`, reason: 'you have another of that name here' })),
  };
}

async function addSettings(session: Session, { document, dryRun }: Import): Promise<Added> {
  const file = await session.settings();
  const mine = file.read();
  const theirs = Object.entries(document.settings).filter(([key]) => Object.hasOwn(SETTINGS, key));
  const currency = mine['currency'] ?? document.settings['currency'];
  const unset = theirs.filter(([key]) => !Object.hasOwn(mine, key));
  const foreign = unset.filter(([, value]) => isForeign(value, currency));
  const fresh = unset.filter(([, value]) => !isForeign(value, currency));
  if (!dryRun) for (const [key, value] of fresh) await file.write(key, value as SettingValue);
  return {
    added: fresh.map(([key]) => key),
    conflicts: [
      ...theirs
        .filter(([key, value]) => Object.hasOwn(mine, key) && !isDeepStrictEqual(mine[key], value))
        .map(([key, value]) => ({
          what: `setting ${key}`,
          reason: 'it has another value here',
          command: `repair config ${key} ${asBareWord(settingWords(key, value as SettingValue))}`,
        })),
      ...foreign.map(([key]) => ({
        what: `setting ${key}`,
        reason: `it is in another currency than ${String(currency)}, which you count in here`,
      })),
    ],
  };
}

/** A sum in another currency than the one that is counted in. */
function isForeign(value: unknown, currency: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('currency' in value)) return false;
  return currency !== undefined && value.currency !== currency;
}
