import type { EventBody } from '../../src/case/events.ts';
import type { CaseRecord, Purpose, RemedyType } from '../../src/case/schema.ts';
import { compareRemedies } from '../../src/interview/comparing.ts';
import { planOf, type Plan } from '../../src/interview/plan.ts';
import type { Program, Situation, WalkSettings } from '../../src/interview/situation.ts';
import type { Money } from '../../src/money.ts';
import type { Comparison } from '../../src/remedy/comparison.ts';
import type { PossibleRemedy } from '../../src/remedy/recommend.ts';
import { answers, recordOf, TODAY, usd } from './case.ts';
import { programOfBody } from './playbook-files.ts';

/** Every remedy there is, one line each: `id type purpose more`. Which are possible, the step `can` says. */
const REMEDIES = [
  'redo redo restore hours: 4',
  'refund refund restore percent: 100, cash: true',
  'refund_loss refund restore amount: case.restore_floor, cash: true',
  'reimburse reimburse restore amount: case.restore_floor, cash: true',
  'reimburse_all reimburse restore amount: case.total_loss, cash: true',
  'claim third_party_claim restore amount: case.restore_floor, cash: true',
  'insurer insurer_claim restore amount: case.restore_floor, cash: true',
  'net discount_invoice restore amount: case.restore_floor',
  'part discount_invoice restore amount: case.restore_floor / 2, excludes: [claim]',
  'credit credit_next restore amount: case.restore_floor',
  'coupon credit_next goodwill "percent: 5"',
  'extra extra_work goodwill hours: 3',
  'gift goodwill goodwill percent: 5',
  'cash_gift goodwill goodwill percent: 5, cash: true, excludes: [coupon]',
  'big_gift goodwill goodwill percent: 8',
  'huge_gift goodwill goodwill percent: 20',
  'loose extra_work goodwill hours: 1',
  'meet compromise relationship',
  'change process_change relationship',
  'leave graceful_exit relationship',
  'explain explanation relationship',
].map((line) => {
  const [id = '', type = '', purpose = '', ...more] = line.replaceAll('"', '').split(' ');
  return { id, type, purpose, more: more.length > 0 ? `, ${more.join(' ')}` : '' };
});

export const REMEDY_IDS = REMEDIES.map(({ id }) => id);

/** Those that the playbook promises nothing for. */
const UNPROMISED = ['loose', 'explain'];

function list(lines: readonly string[]): string {
  return lines.map((line) => `  - ${line}\n`).join('');
}

/** A playbook with one remedy of every type and the shipped rules; `own` are rules of its own, which come first. */
export function everyRemedy(own = ''): Program {
  return programOfBody(`include: [coaching/remedies]
steps:
  - { id: can, kind: multi, phase: diagnosis, ask: What?, options: [${REMEDIES.map(({ id }) => `{ value: ${id}, label: ${id} }`).join(', ')}] }
  - { id: choose, kind: offer, phase: remedy, ask: Which? }
remedies:
${list(REMEDIES.map(({ id, type, purpose, more }) => `{ id: ${id}, type: ${type}, purpose: ${purpose}, label: ${id}, when: '"${id}" in can'${more}, source: phso#1 }`))}promises:
${list(REMEDIES.filter(({ id }) => !UNPROMISED.includes(id)).map(({ id }) => `{ id: ${id}, for: ${id}, to: client, kind: remedy, text: ${id}, due: 5 business days, done: Done }`))}letter:
${list(REMEDIES.map(({ id }) => `{ id: ${id}, component: repair, for: ${id}, text: ${id} }`))}${own}`);
}

export interface Facts {
  /** Ids of the possible remedies, separated by spaces. */
  readonly can: string;
  readonly events: readonly EventBody[];
  readonly settings?: WalkSettings;
  readonly earlier?: readonly CaseRecord[];
}

export function situationOf(program: Program, facts: Facts): Situation {
  const { can, events, settings = {}, earlier = [] } = facts;
  return {
    program,
    record: recordOf(answers('can', can.split(' ')), ...events),
    around: { today: TODAY, settings: { currency: 'USD', ...settings }, earlier },
  };
}

export function compared(situation: Situation, budget?: Money): { plan: Plan; comparison: Comparison } {
  const plan = planOf(situation);
  return { plan, comparison: compareRemedies(situation, plan, budget) };
}

/** `recommended ids | rejected id:rule`, as tests compare it. */
export function outcomeOf({ recommendation: { recommended, rejected } }: Plan): string {
  return `${recommended.join(' ')} | ${rejected.map(({ id, rule }) => `${id}:${rule}`).join(' ')}`.trim();
}

export function rulesOf({ recommendation }: Plan): string[] {
  return recommendation.trace.map(({ rule }) => rule);
}

interface More {
  readonly amount?: number | Money;
  readonly hours?: number;
  readonly value?: number;
  readonly excludes?: string[];
  readonly cash?: boolean;
}

/** One by itself: what it costs and is worth is its amount, or `value`. */
export function possible(id: string, type: RemedyType, purpose: Purpose, more: More = {}): PossibleRemedy {
  const { hours, excludes: without, cash = false } = more;
  const amount = typeof more.amount === 'number' ? usd(more.amount) : more.amount;
  const value = more.value === undefined ? amount : usd(more.value);
  return {
    remedy: { id, type, purpose, label: id, source: 'x#1', ...(without && { excludes: without }) },
    part: {
      id,
      type,
      purpose,
      cash,
      ...(amount !== undefined && { amount }),
      ...(hours !== undefined && { hours }),
    },
    cost: value,
    value,
    due: '2026-01-20',
  };
}
