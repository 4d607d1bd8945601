import type { CaseRecord } from '../../src/case/schema.ts';
import type { EventBody } from '../../src/case/events.ts';
import { after } from '../../src/interview/engine.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { takeIn } from '../../src/interview/script.ts';
import type { Situation, WalkSettings } from '../../src/interview/situation.ts';
import { TODAY } from './case.ts';
import { programOfBody } from './playbook-files.ts';

const REMEDIES = [
  'redo, type: redo, purpose: restore, label: Do it again, hours: hours_needed, when: can_redo',
  'refund, type: refund, purpose: restore, label: Give back a share of the fee, percent: useless, cash: true, when: useless > 0',
  'reimburse, type: reimburse, purpose: restore, label: Pay what it cost them, amount: "percent(case.total_loss, fault.mine)", cash: true',
  'net, type: discount_invoice, purpose: restore, label: Take it off the open invoice, amount: case.restore_floor, when: case.restore_floor > 0 && unpaid >= case.restore_floor, excludes: [reimburse]',
  'insurer, type: insurer_claim, purpose: restore, label: Let the insurer pay, amount: case.restore_floor, when: covered',
  'voucher, type: credit_next, purpose: goodwill, label: A voucher, percent: 5',
  'gesture, type: goodwill, purpose: goodwill, label: A little off the fee, percent: 5',
  'large_gesture, type: goodwill, purpose: goodwill, label: Much off the fee, percent: 25',
  'extra, type: extra_work, purpose: goodwill, label: A little extra, hours: 2',
  'terms, type: compromise, purpose: relationship, label: New terms in writing',
  'change, type: process_change, purpose: relationship, label: A change they can see',
  'leave, type: graceful_exit, purpose: relationship, label: A good ending',
  'explain, type: explanation, purpose: relationship, label: A plain account',
];

const ids = REMEDIES.map((line) => line.slice(0, line.indexOf(',')));

function list(lines: readonly string[]): string {
  return lines.map((line) => `  - { ${line} }\n`).join('');
}

/** A playbook for any trade, with the shipped rules and every remedy that its author could think of. */
const ANY_TRADE = `include: [coaching/remedies, coaching/severity]
steps:
  - { id: client_name, kind: text, phase: opening, ask: Who?, as: client.name }
  - { id: story, kind: text, phase: opening, ask: What?, as: facts }
  - { id: wanted, kind: text, phase: diagnosis, ask: Wish?, as: remedyWanted, optional: true }
  - { id: stays, kind: choice, phase: diagnosis, ask: Do they stay?, as: client.relation, optional: true, options: [{ value: good, label: "Yes" }, { value: over, label: "No" }] }
  - { id: fault, kind: percent-split, phase: diagnosis, ask: Whose doing?, as: fault, parts: [mine, client, third, chance] }
  - id: harms
    kind: repeat
    phase: diagnosis
    ask: What did it cost them?
    as: harms
    optional: true
    item:
      kind: { kind: choice, ask: Kind?, options: [{ value: direct_cost, label: C }, { value: third_party_claim, label: T }, { value: lost_revenue, label: L }, { value: wasted_time, label: W }, { value: missed_date, label: M }, { value: embarrassment, label: E }, { value: extra_work, label: X }, { value: data_or_safety, label: D }, { value: other, label: O }] }
      amount: { kind: money, ask: How much?, optional: true }
      grade: { kind: choice, ask: Shown?, optional: true, options: [{ value: documented, label: D }, { value: stated_by_client, label: S }, { value: my_estimate, label: E }, { value: unknown, label: U }] }
  - { id: back, kind: money, phase: diagnosis, ask: Paid back already?, as: harms.repaid, optional: true }
  - { id: stopped, kind: text, phase: diagnosis, ask: What stopped it?, as: containment, optional: true }
  - { id: fee, kind: money, phase: diagnosis, ask: The fee?, as: exposure.feeAffected }
  - { id: unpaid, kind: money, phase: diagnosis, ask: Not paid yet?, as: exposure.unpaid, optional: true }
  - { id: cause, kind: choice, phase: diagnosis, ask: Why?, as: causes.primary, from: causes }
  - { id: severity, kind: choice, phase: diagnosis, ask: How bad?, as: severity, default: "{{ case.proposed_severity }}", options: [{ value: minor, label: A }, { value: moderate, label: B }, { value: serious, label: C }, { value: critical, label: D }] }
  - { id: can_redo, kind: confirm, phase: diagnosis, ask: Can it be done again?, default: false }
  - { id: hours_needed, kind: number, phase: diagnosis, ask: In how many hours?, optional: true }
  - { id: useless, kind: number, phase: diagnosis, ask: What percent is of no use?, optional: true }
  - { id: covered, kind: confirm, phase: diagnosis, ask: Insured?, as: insurer.covered, default: false }
  - { id: excess, kind: money, phase: diagnosis, ask: The excess?, as: insurer.excess, optional: true }
  - { id: claim, kind: confirm, phase: diagnosis, ask: A claim?, as: insurer.claimThreatened, default: false }
  - { id: consent, kind: text, phase: first-words, ask: Who agreed?, as: insurer.consent, optional: true }
  - { id: choose, kind: offer, phase: remedy, ask: Which? }
remedies:
${list(REMEDIES.map((line) => `id: ${line}, source: phso#1`))}promises:
${list(ids.map((id) => `id: ${id}, for: ${id}, to: client, kind: remedy, text: ${id}, due: 5 business days, done: Done`))}letter:
${list(ids.map((id) => `id: ${id}, component: repair, for: ${id}, text: ${id}`))}`;

const program = programOfBody(ANY_TRADE);

/** What is there once these answers are given; `more` happened besides. */
export async function caseOf(
  answers: Readonly<Record<string, unknown>>,
  settings: WalkSettings = {},
  more: { readonly events?: readonly EventBody[]; readonly earlier?: readonly CaseRecord[] } = {},
): Promise<Situation> {
  const fresh = freshSituation(program, TODAY, { currency: 'GBP', ...settings });
  const start = { ...fresh, around: { ...fresh.around, earlier: more.earlier ?? [] } };
  const usual = { client_name: 'Acme', story: 'It went wrong.', wanted: 'That it is put right' };
  // What has a default is left to it: answered as the walk does, one after the other.
  const defaults = { severity: undefined, can_redo: false, covered: false, claim: false };
  const given = Object.fromEntries(
    Object.entries({ ...usual, ...defaults, ...answers }).filter(([, value]) => value !== undefined),
  );
  const first = await takeIn(start, given);
  const { severity = first.plan.scope.proposedSeverity.level } = answers;
  const taken = await takeIn(start, { ...given, severity });
  if (taken.problems.length > 0) throw new Error(JSON.stringify(taken.problems));
  return after(taken.situation, more.events ?? []);
}
