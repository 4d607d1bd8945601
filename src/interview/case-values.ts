import { answerOf } from '../case/given-answers.ts';
import type { HarmKind } from '../case/harms.ts';
import type { CaseRecord } from '../case/schema.ts';
import { isAcknowledged, isHeld } from '../case/stage.ts';
import { dayOf, daysBetween, type Day } from '../dates.ts';
import { weighHarms } from '../diagnosis/severity.ts';
import { zero } from '../money.ts';
import { MoneyValue } from '../playbook/cel-money.ts';
import { fieldOf } from '../playbook/playbook.ts';
import { affectedFee, documentedLoss, rentLine, restoreFloor, stake } from '../remedy/arithmetic.ts';
import type { Situation } from './situation.ts';

/** The line at which the whys stopped; they are told before the cause that they lead to. */
function lastWhy({ program, record }: Situation): string {
  const step = program.playbook.steps.find((one) => fieldOf(one) === 'causes.whys');
  const whys = step && answerOf(record, step.id);
  const last: unknown = Array.isArray(whys) ? whys.at(-1) : undefined;
  return typeof last === 'object' && last !== null ? Object.values(last).map(String).join(' ') : '';
}

/** What expressions see as `case`: all but the proposed severity, which is worked out when one reads it. */
export function caseValues(situation: Situation, currency: string): Record<string, unknown> {
  const { record, around } = situation;
  const line = rentLine(around.settings, currency);
  const atStake = stake(record, currency);
  const score = record.scores.at(-1)?.score;
  const weight = weighHarms(record.harms, currency);
  return {
    id: record.id,
    severity: record.severity ?? '',
    gate: record.insurer?.gate ?? 'green',
    held: isHeld(record),
    fault_known: record.fault !== undefined,
    my_fault: record.fault?.mine ?? 0,
    primary_cause: record.causes.find((cause) => cause.role === 'primary')?.leaf ?? '',
    causes: record.causes.map((cause) => cause.leaf),
    distress: distressRemains(record),
    contained: record.containment !== undefined,
    last_score: score ?? 0,
    last_score_known: score !== undefined,
    possible: [],
    wish_known: record.remedyWanted !== undefined,
    acknowledged: record.acknowledgedOn !== undefined,
    documented_loss: new MoneyValue(documentedLoss(record.harms, currency)),
    restore_floor: new MoneyValue(restoreFloor(record.harms, currency)),
    affected_fee: new MoneyValue(affectedFee(record, currency)),
    stake: new MoneyValue(atStake ?? zero(currency)),
    stake_known: atStake !== undefined,
    rent_line: new MoneyValue(line ?? zero(currency)),
    rent_line_known: line !== undefined,
    total_loss: new MoneyValue(weight.total),
    unpriced_loss: weight.unpriced,
    hours_lost: weight.hours,
    harm_kinds: weight.kinds,
    claim_threatened: record.insurer?.claimThreatened ?? false,
    last_why: lastWhy(situation),
    failure: record.failure ?? '',
    containment: record.containment ?? '',
    happened_on: record.happenedOn ?? '',
    acknowledged_on: record.acknowledgedOn ?? '',
    days_silent: daysSilent(record, around.today),
  };
}

/** Days since the case began in which the client has heard nothing; 0 once they have. */
function daysSilent(record: CaseRecord, today: Day): number {
  return isAcknowledged(record) ? 0 : Math.max(0, daysBetween(dayOf(record.openedAt), today));
}

/** Harms that money given back does not undo: worry, shame, lost time (rule R10). */
const DISTRESSING: readonly HarmKind[] = [
  'third_party_claim',
  'wasted_time',
  'missed_date',
  'embarrassment',
  'data_or_safety',
];

function distressRemains({ harms }: CaseRecord): boolean {
  return harms.some((harm) => DISTRESSING.includes(harm.kind));
}
