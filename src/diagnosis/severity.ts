import type { Harm } from '../case/harms.ts';
import { SEVERITIES, type Because, type Severity } from '../case/schema.ts';
import { compareMoney, sumMoney, type Money } from '../money.ts';

/** A row of the playbook's table that fits the case, its reason made ready. */
export interface FittingRow {
  readonly id: string;
  /** Absent on a row that raises what the others propose. */
  readonly level?: Severity | undefined;
  readonly raise?: 1 | undefined;
  readonly because: string;
}

export interface SeverityProposal {
  readonly level: Severity;
  /** The rows that decided, in their order. */
  readonly why: readonly Because[];
}

const NOTHING_FITS: Because = { rule: 'nothing_fits', because: 'nothing is known that weighs more' };

/**
 * The highest row that fits, raised by those that raise, never above critical; `minor` where none fits. Source: domain
 * note on incidents 2.3.
 *
 * @param fitting the rows whose `when` holds; their order decides nothing but the order of the reasons
 */
export function proposeSeverity(fitting: readonly FittingRow[]): SeverityProposal {
  const ranks = fitting.map(({ level }) => (level === undefined ? -1 : SEVERITIES.indexOf(level)));
  const base = Math.max(0, ...ranks);
  const deciding = fitting.filter((_, index) => ranks[index] === base);
  const raising = fitting.filter(({ raise }) => raise !== undefined);
  const rank = Math.min(base + raising.length, SEVERITIES.length - 1);
  const rows = rank > base ? [...deciding, ...raising] : deciding;
  const why = rows.map(({ id, because }) => ({ rule: id, because }));
  return { level: SEVERITIES[rank] ?? 'critical', why: deciding.length > 0 ? why : [NOTHING_FITS, ...why] };
}

/** “Moderate, because it costs them USD 60.00 and they lost 3 hours.” */
export function severityLine({ level, why }: SeverityProposal): string {
  const word = `${level.charAt(0).toUpperCase()}${level.slice(1)}`;
  return `${word}, because ${why.map(({ because }) => because).join('; ')}.`;
}

/** What the rows weigh of the harms, whatever their grade and whoever caused them: how bad it is for *them*. */
export interface HarmWeight {
  /** All amounts in the currency of the case. */
  readonly total: Money;
  /** Is money lost, and nobody knows how much? */
  readonly unpriced: boolean;
  readonly hours: number;
  readonly kinds: readonly Harm['kind'][];
}

const MONEY_KINDS: readonly Harm['kind'][] = ['direct_cost', 'third_party_claim', 'lost_revenue'];

export function weighHarms(harms: readonly Harm[], currency: string): HarmWeight {
  const amounts = harms.flatMap(({ amount }) => (amount?.currency === currency ? [amount] : []));
  return {
    total: sumMoney(amounts, currency),
    unpriced: harms.some(({ kind, amount }) => amount === undefined && MONEY_KINDS.includes(kind)),
    hours: harms.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    kinds: [...new Set(harms.map(({ kind }) => kind))],
  };
}

/**
 * Why a severity was proposed by a playbook that works it out by itself: the fact that carries most weight, from the
 * case alone, in words for the person.
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
