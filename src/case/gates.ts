import { answerCommand, consentCommand, promiseCommand, tellCommand } from './command-lines.ts';
import { effective } from './events.ts';
import type { CaseRecord, Stage } from './schema.ts';
import { isAcknowledged, isHeld, isSettled, lastAnswer, openClientPromises, unsentDraft } from './stage.ts';

/** What stands between a case and its next stage. */
export interface UnmetGate {
  readonly stage: Stage;
  /** In words that go on from “it needs”. */
  readonly needs: readonly string[];
  /** The fields that answers of the walk would fill; `harms` stands for any of them. */
  readonly fields?: readonly string[];
  readonly command: string;
}

/** What a gate asks for, in words that go on from “it needs”. */
interface Need {
  readonly what: string;
  readonly met: (record: CaseRecord) => boolean;
  /** The field that an answer of the walk fills; `harms` stands for all of them. */
  readonly field?: string;
}

interface Gate {
  readonly stage: Stage;
  readonly needs: readonly Need[];
  /** What meets it, or the first of its needs. */
  readonly command: (record: CaseRecord) => string;
}

const goOn = ({ id }: CaseRecord): string => `repair resume ${id}`;
const heldOr =
  (command: (record: CaseRecord) => string) =>
  (record: CaseRecord): string =>
    isHeld(record) ? consentCommand(record.id) : command(record);

/**
 * The gates between the stages, in order. A stage is reached when its own gate and all before it are met.
 * `closed` stands apart: closing is an act, and what it leaves undone is refused or recorded at that moment.
 */
const GATES: readonly Gate[] = [
  { stage: 'noticed', needs: [], command: goOn },
  {
    stage: 'acknowledged',
    needs: [{ what: 'the client to hear that you know', met: isAcknowledged }],
    command: tellingCommand,
  },
  {
    stage: 'diagnosed',
    needs: [
      { what: 'their side, or that they said nothing', field: 'clientWords', met: hasTheirSide },
      { what: 'what it cost them', field: 'harms', met: hasHarms },
      { what: 'how bad it is', field: 'severity', met: ({ severity }) => severity !== undefined },
      { what: 'whose doing it was', field: 'fault', met: ({ fault }) => fault !== undefined },
      { what: 'why it could happen', field: 'causes.primary', met: hasCause('primary') },
      { what: 'what should have caught it', field: 'causes.escape', met: hasCause('escape') },
    ],
    command: goOn,
  },
  {
    stage: 'offered',
    needs: [{ what: 'an offer that the client knows of', met: ({ remedy }) => remedy.offers.length > 0 }],
    command: heldOr(offeringCommand),
  },
  {
    stage: 'agreed',
    needs: [{ what: 'their yes to your offer', met: (record) => lastAnswer(record) === 'accepted' }],
    command: ({ id }) => answerCommand(id),
  },
  {
    stage: 'delivering',
    needs: [{ what: 'a promise with a day, told to them, for each part', met: everyPartIsPromised }],
    command: promisingCommand,
  },
  {
    stage: 'settled',
    needs: [{ what: 'every promise to them kept', met: isSettled }],
    command: keepingCommand,
  },
];

/** Which answer it is, its flag says. */
export const WHEN_THEY_ANSWER = 'When they answer (--accepted, --countered or --refused)';

/** The last of an unbroken run of met gates; computed at every look, never stored. */
export function stageOf(record: CaseRecord): Stage {
  if (record.closedAt !== undefined) return 'closed';
  const unmet = GATES.findIndex((gate) => !isMet(gate, record));
  return (unmet === -1 ? GATES.at(-1) : GATES[unmet - 1])?.stage ?? 'noticed';
}

function isMet({ needs }: Gate, record: CaseRecord): boolean {
  return needs.every((need) => need.met(record));
}

/** Is all known that an offer needs, whether or not the client has been told anything? */
export function isDiagnosed(record: CaseRecord): boolean {
  return GATES.every((gate) => gate.stage !== 'diagnosed' || isMet(gate, record));
}

/** What the next stage still needs, and the command that meets it; null when the case is closed. */
export function unmetGate(record: CaseRecord): UnmetGate | null {
  if (record.closedAt !== undefined) return null;
  const gate = GATES.find((candidate) => !isMet(candidate, record));
  if (gate === undefined)
    return { stage: 'closed', needs: ['how it ended, and its lesson'], command: `repair close ${record.id}` };
  const unmet = gate.needs.filter((need) => !need.met(record));
  const fields = unmet.flatMap(({ field }) => field ?? []);
  return {
    stage: gate.stage,
    needs: unmet.map(({ what }) => what),
    ...(fields.length > 0 && { fields }),
    command: gate.command(record),
  };
}

/** The client's account may be “asked, none”: the step that fills it was skipped. */
function hasTheirSide(record: CaseRecord): boolean {
  return isFilled(record, (path) => path === 'clientWords');
}

/** There may be none at all, but somebody has asked. */
function hasHarms(record: CaseRecord): boolean {
  return isFilled(record, isHarmPath);
}

function isFilled({ events, parked }: CaseRecord, fits: (path: string) => boolean): boolean {
  return effective(events).some(
    (event) => event.type === 'answered' && fits(event.as ?? '') && !Object.hasOwn(parked, event.step),
  );
}

/** What was paid back is no harm. */
function isHarmPath(path: string): boolean {
  return path === 'harms' || (path.startsWith('harms.') && path !== 'harms.repaid');
}

function hasCause(role: 'primary' | 'escape'): (record: CaseRecord) => boolean {
  return ({ causes }) => causes.some((cause) => cause.role === role);
}

function everyPartIsPromised(record: CaseRecord): boolean {
  return record.remedy.chosen.every((part) =>
    record.promises.some((promise) => promise.part === part && promise.state !== 'planned'),
  );
}

function tellingCommand(record: CaseRecord): string {
  const { id } = record;
  return unsentDraft(record)?.stale === false ? `repair apology sent ${id}` : tellCommand(id);
}

function offeringCommand(record: CaseRecord): string {
  const { id, remedy } = record;
  if (remedy.chosen.length === 0) return goOn(record);
  return unsentDraft(record)?.stale === false ? `repair apology sent ${id}` : `repair remedy offer ${id}`;
}

function promisingCommand(record: CaseRecord): string {
  const planned = record.promises.find(({ part, state }) => part !== undefined && state === 'planned');
  return planned === undefined ? goOn(record) : `repair promise told ${planned.id}`;
}

function keepingCommand(record: CaseRecord): string {
  const [open] = openClientPromises(record);
  return open === undefined ? promiseCommand(record.id) : `repair promise keep ${open.id}`;
}
