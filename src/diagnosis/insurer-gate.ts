import type { Harm } from '../case/harms.ts';
import type { InsurerGate } from '../case/schema.ts';
import { compareMoney, isPositive, sumMoney, type Money } from '../money.ts';

/** Harms that reach past my own fee: money of the client's or of others, or people and their data. */
const BEYOND_MY_FEE: readonly Harm['kind'][] = [
  'direct_cost',
  'third_party_claim',
  'lost_revenue',
  'data_or_safety',
];

/**
 * May the apology speak of cause, fault and money yet?
 *
 * `green`: no cover, or nothing beyond my own fee, or a documented loss below the excess. `amber`: cover, and a
 * loss beyond my fee is possible: the insurer hears first. `red`: cover, and a claim is threatened or people or
 * data were hurt. Source: what brokers advise, `indemnity-brokers` in `playbooks/coaching/sources.yaml`.
 */
export function insurerGate(facts: {
  covered: boolean;
  claimThreatened: boolean;
  excess: Money | undefined;
  harms: readonly Harm[];
}): InsurerGate {
  if (!facts.covered) return 'green';
  if (facts.claimThreatened || facts.harms.some((harm) => harm.kind === 'data_or_safety')) return 'red';
  const reaching = facts.harms.filter((harm) => BEYOND_MY_FEE.includes(harm.kind));
  return reaching.length > 0 && !areBelow(reaching, facts.excess) ? 'amber' : 'green';
}

/** All of them together: an excess is taken once from what one incident costs. */
function areBelow(harms: readonly Harm[], excess: Money | undefined): boolean {
  if (excess === undefined || !isPositive(excess)) return false;
  const shown = harms.flatMap(({ grade, amount }) =>
    grade === 'documented' && amount?.currency === excess.currency ? [amount] : [],
  );
  if (shown.length < harms.length) return false;
  return compareMoney(sumMoney(shown, excess.currency), excess) < 0;
}
