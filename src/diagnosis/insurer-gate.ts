import type { Harm } from '../case/harms.ts';
import type { InsurerGate } from '../case/schema.ts';
import { compareMoney, isPositive, type Money } from '../money.ts';

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
 * data were hurt. Source: domain note on apologies 2.3 and design section 10.
 */
export function insurerGate(facts: {
  covered: boolean;
  claimThreatened: boolean;
  excess: Money | undefined;
  harms: readonly Harm[];
}): InsurerGate {
  if (!facts.covered) return 'green';
  if (facts.claimThreatened || facts.harms.some((harm) => harm.kind === 'data_or_safety')) return 'red';
  const { excess } = facts;
  const reaching = facts.harms.filter((harm) => BEYOND_MY_FEE.includes(harm.kind) && !isBelow(harm, excess));
  return reaching.length > 0 ? 'amber' : 'green';
}

function isBelow(harm: Harm, excess: Money | undefined): boolean {
  if (harm.amount === undefined || excess === undefined || !isPositive(excess)) return false;
  return harm.grade === 'documented' && compareMoney(harm.amount, excess) < 0;
}
