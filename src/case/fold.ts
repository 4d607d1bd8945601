import { insurerGate } from '../diagnosis/insurer-gate.ts';
import { severityReason } from '../diagnosis/severity.ts';
import { apply, emptyState, type Given, type State } from './apply.ts';
import { eventProblem } from './event-problem.ts';
import { effective, type CaseEvent } from './events.ts';
import type { Gathered } from './fields.ts';
import { gather } from './gather.ts';
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
  const problem = problemOf(events);
  if (problem !== undefined) return { ok: false, problem };
  try {
    return { ok: true, record: fold(id, events as readonly CaseEvent[]) };
  } catch {
    return { ok: false, problem: 'one of its values does not fit the field it fills' };
  }
}

/** Apart from the fold, so that what runs for every event is small: the engine compiles it while `status` waits. */
function problemOf(events: unknown): string | undefined {
  if (!Array.isArray(events) || events.length === 0) return 'it has no list of events';
  for (let index = 0; index < events.length; index += 1) {
    const problem = eventProblem(events[index], index + 1);
    if (problem !== undefined) return problem;
  }
  return (events as readonly CaseEvent[])[0]?.type === 'opened'
    ? undefined
    : 'its first event is not “opened”';
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

/** Those of the severity that was answered come before those of any. */
function clocksOf(state: State): CaseRecord['clocks'] {
  const own = givenAs(state, 'severity')?.clocks;
  return own === undefined ? state.clocks : { ...state.clocks, ...own };
}

/** The first visible answer that fills a field. */
function givenAs({ given, parked }: State, field: string): Given | undefined {
  for (const one of given.values()) if (one.as === field && !parked.has(one.step)) return one;
  return undefined;
}

function severityWhy(state: State, gathered: Gathered): CaseRecord['severityWhy'] {
  const given = givenAs(state, 'severity');
  if (given?.by === 'default' && given.why.length > 0) return given.why;
  if (given?.by !== 'default') return [{ rule: 'your_judgement', because: 'you chose it' }];
  const because =
    severityReason(gathered.harms, gathered.exposure.monthlyFee) ?? 'no loss with an amount is known';
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
  for (const { step, by, value } of given.values()) {
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
