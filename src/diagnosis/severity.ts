import type { Harm } from '../case/harms.ts';
import { compareMoney, type Money } from '../money.ts';

/**
 * Why a proposed severity was proposed, from the facts of the case alone, in words for the person.
 * The proposal itself is a `compute` of the playbook; this names the fact that carries most weight.
 *
 * @returns undefined where no harm with an amount is known
 */
export function severityReason(harms: readonly Harm[], monthlyFee: Money | undefined): string | undefined {
  const claim = harms.find((harm) => harm.kind === 'third_party_claim') ?? harms.find((harm) => harm.amount);
  if (claim?.amount === undefined) return undefined;
  const sum = `${claim.amount.amount} ${claim.amount.currency}`;
  const what = claim.kind === 'third_party_claim' ? `someone claims ${sum}` : `it costs ${sum}`;
  if (monthlyFee === undefined || monthlyFee.currency !== claim.amount.currency) return what;
  const more = compareMoney(claim.amount, monthlyFee) > 0;
  return `${what}, ${more ? 'more than' : 'no more than'} a month’s fee`;
}
