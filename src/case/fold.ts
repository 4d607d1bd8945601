import { insurerGate } from '../diagnosis/insurer-gate.ts';
import { severityReason } from '../diagnosis/severity.ts';
import type { Money } from '../money.ts';
import { apply, emptyState, type Given, type State } from './apply.ts';
import type { KnownCause } from './causes.ts';
import { eventProblem } from './event-problem.ts';
import { effective, type CaseEvent } from './events.ts';
import { FIELDS, fitsField, type Gathered } from './fields.ts';
import { withRepaid } from './harms.ts';
import { titleOf } from './title.ts';
import {
  OUTCOMES,
  SEVERITIES,
  type AnswerValue,
  type CaseRecord,
  type Outcome,
  type Severity,
} from './schema.ts';

/** The version of folding; written into each file, so that a later version knows who wrote the folded part. */
export const FOLD_VERSION = 1;

export type FoldResult =
  | { readonly ok: true; readonly record: CaseRecord }
  | { readonly ok: false; readonly problem: string };

/**
 * Check a list of events that came from outside, then fold it.
 *
 * @param events anything, usually parsed JSON
 * @returns the record, or what is wrong in words that hold nothing of the case's own text
 */
export function foldChecked(id: string, events: unknown): FoldResult {
  if (!Array.isArray(events) || events.length === 0)
    return { ok: false, problem: 'it has no list of events' };
  for (const [index, event] of events.entries()) {
    const problem = eventProblem(event, index + 1);
    if (problem !== undefined) return { ok: false, problem };
  }
  if ((events as readonly CaseEvent[])[0]?.type !== 'opened')
    return { ok: false, problem: 'its first event is not “opened”' };
  try {
    return { ok: true, record: fold(id, events as readonly CaseEvent[]) };
  } catch {
    return { ok: false, problem: 'one of its values does not fit the field it fills' };
  }
}

/**
 * `effective(events).reduce(apply)`, then the fields that the given answers fill.
 *
 * @throws RangeError or MoneyError if an answer does not fit its field, which no walk produces
 */
export function fold(id: string, events: readonly CaseEvent[]): CaseRecord {
  const state = effective(events).reduce<State>((before, event) => apply(before, event), emptyState());
  return withoutAbsent(recordOf(id, events, state));
}

/** Every field named, those that may be absent as undefined. */
type Complete<T> = { readonly [K in keyof Required<T>]: T[K] | undefined };

function recordOf(id: string, events: readonly CaseEvent[], state: State): Complete<CaseRecord> {
  const gathered = gather(state);
  const severity = oneOf<Severity>(SEVERITIES, gathered.severity);
  return {
    schema: 'repair.case/1',
    id,
    rev: events.length,
    openedAt: state.openedAt,
    title: gathered.title ?? titleOf(gathered.facts) ?? '',
    currency: state.currency ?? currencyOf(state),
    client: gathered.client,
    playbook: state.playbook ?? { id: '', version: '', sha256: '' },
    ...answersOf(state),
    severity,
    severityWhy: severity === undefined ? [] : severityWhy(state, gathered),
    clocks: clocksOf(state),
    facts: gathered.facts,
    clientWords: gathered.clientWords,
    remedyWanted: gathered.remedyWanted,
    noticedAt: gathered.noticedAt,
    happenedOn: gathered.happenedOn,
    acknowledgedOn: gathered.acknowledgedOn,
    raisedBy: gathered.raisedBy,
    containment: gathered.containment,
    failure: gathered.failure,
    fault: gathered.fault,
    exposure: gathered.exposure,
    harms: gathered.harms,
    causes: gathered.causes,
    insurer: gathered.insurer.covered === undefined ? undefined : withGate(gathered),
    remedy: { chosen: gathered.chosen, parts: chosenParts(state), offers: state.offers },
    promises: state.promises,
    apology: { drafts: state.drafts },
    messages: state.messages,
    notes: state.notes,
    scores: state.scores,
    relationship: state.relationship.length > 0 ? state.relationship : undefined,
    similarTo: [],
    ...endOf(state, gathered),
    forgotten: state.forgotten ? true : undefined,
    events,
  };
}

/** How it ended; a case that was opened again has no end any more. */
function endOf({ closing, reopened }: State, gathered: Gathered) {
  return {
    outcome: oneOf<Outcome>(OUTCOMES, closing?.outcome ?? gathered.outcome),
    lesson: closing?.lesson ?? gathered.lesson,
    actualCost: closing?.actualCost ?? gathered.actualCost,
    closedAt: closing?.at,
    forcedOpenPromises: closing?.forced,
    forcedGates: closing?.unmet,
    notPreventing: closing?.notPreventing,
    reopened: reopened > 0 ? reopened : undefined,
  };
}

/** Absent optionals are left out. One loop: `status` folds every live case, and a spread a field took three times as long. */
function withoutAbsent(record: Complete<CaseRecord>): CaseRecord {
  const present: Record<string, unknown> = {};
  for (const key in record) {
    const value = record[key as keyof CaseRecord];
    if (value !== undefined) present[key] = value;
  }
  return present as unknown as CaseRecord;
}

function gather(state: State): Gathered {
  const into: Gathered = {
    client: { name: '' },
    exposure: {},
    harms: [],
    causes: [],
    whys: [],
    insurer: {},
    chosen: [],
  };
  for (const [step, given] of state.given) {
    if (given.as === undefined || given.value === null || state.parked.has(step)) continue;
    const field = Object.hasOwn(FIELDS, given.as) ? FIELDS[given.as] : undefined;
    if (field === undefined) continue;
    if (!fitsField(field, given.value)) throw new RangeError(`${step}: not a value of ${given.as}`);
    const { fill } = field;
    fill(into, given.value, given.grade);
  }
  const mine = into.fault?.mine;
  if (mine !== undefined)
    into.harms = into.harms.map((harm) => ({ ...harm, minePercent: harm.minePercent ?? mine }));
  if (into.repaid !== undefined) into.harms = withRepaid(into.harms, into.repaid);
  completeCauses(into, knownCauses(state));
  return into;
}

/** What the events tell of the causes that are named now. */
function knownCauses(state: State): ReadonlyMap<string, KnownCause> {
  const known = new Map<string, KnownCause>();
  for (const [step, { causes }] of state.given) {
    if (state.parked.has(step)) continue;
    for (const cause of causes) known.set(cause.leaf, cause);
  }
  return known;
}

/** Each cause with what is known of it; the main one with its whys, and what failed where nobody has said it. */
function completeCauses(into: Gathered, known: ReadonlyMap<string, KnownCause>): void {
  const primary = into.causes.find(({ role }) => role === 'primary')?.leaf;
  into.causes = into.causes
    .filter(({ leaf, role }) => role !== 'contributing' || leaf !== primary)
    .map((cause) => {
      const { locus, stable } = known.get(cause.leaf) ?? {};
      return {
        ...cause,
        ...(locus !== undefined && { locus }),
        ...(stable !== undefined && cause.role === 'primary' && { stable }),
        ...(cause.role === 'primary' && into.whys.length > 0 && { whys: into.whys }),
      };
    });
  const failed = known.get(primary ?? '')?.failure;
  if (into.failure === undefined && failed !== undefined) into.failure = failed;
}

/** Those of the severity that was answered come before those of any. */
function clocksOf(state: State): CaseRecord['clocks'] {
  const own = givenAs(state, 'severity')?.clocks;
  return own === undefined ? state.clocks : { ...state.clocks, ...own };
}

/** The first visible answer that fills a field. */
function givenAs({ given, parked }: State, field: string): Given | undefined {
  for (const [step, one] of given) if (one.as === field && !parked.has(step)) return one;
  return undefined;
}

function severityWhy(state: State, gathered: Gathered): CaseRecord['severityWhy'] {
  const given = givenAs(state, 'severity');
  if (given?.by === 'default' && given.why.length > 0) return given.why;
  if (given?.by !== 'default') return [{ rule: 'your_judgement', because: 'you chose it' }];
  const fee = gathered.exposure['monthlyFee'] as Money | undefined;
  const because = severityReason(gathered.harms, fee) ?? 'no loss with an amount is known';
  return [{ rule: 'proposed_severity', because }];
}

function withGate(gathered: Gathered): NonNullable<CaseRecord['insurer']> {
  const { covered = false, claimThreatened = false, excess } = gathered.insurer;
  const gate = insurerGate({ covered, claimThreatened, excess, harms: gathered.harms });
  return { ...gathered.insurer, gate };
}

function chosenParts(state: State): CaseRecord['remedy']['parts'] {
  return givenAs(state, 'remedy.chosen')?.parts ?? [];
}

/** What was answered, and how; in one pass, because `status` folds every live case. */
function answersOf({
  given,
  parked,
}: State): Pick<CaseRecord, 'answers' | 'skipped' | 'defaulted' | 'parked'> {
  const answers: Record<string, AnswerValue> = {};
  const aside: Record<string, AnswerValue> = {};
  const skipped: string[] = [];
  const defaulted: string[] = [];
  for (const [step, { by, value }] of given) {
    if (parked.has(step)) {
      aside[step] = value;
      continue;
    }
    if (by === 'skipped') skipped.push(step);
    else answers[step] = value;
    if (by === 'default') defaulted.push(step);
  }
  return { answers, skipped, defaulted, parked: aside };
}

/** Of a parked answer too: it may come back, and a case has one currency. */
function currencyOf(state: State): string | undefined {
  for (const { value } of state.given.values()) {
    if (typeof value === 'object' && value !== null && 'currency' in value) return String(value['currency']);
  }
  return undefined;
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | undefined {
  return allowed.find((candidate) => candidate === value);
}
