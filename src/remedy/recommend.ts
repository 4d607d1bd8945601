import type { RemedyPart, RemedyType } from '../case/schema.ts';
import { compareMoney, isPositive, percentOf, type Money } from '../money.ts';
import type { Remedy, Rule } from '../playbook/schema.ts';
import { isMoreThan, total } from './arithmetic.ts';
import { covers, excludes, isInsteadOf, isWide, WEIGHTS } from './rules.ts';

/** A remedy that is possible in this case, with its amounts worked out. */
export interface PossibleRemedy {
  readonly remedy: Remedy;
  readonly part: RemedyPart;
  /** What it costs me, all told; undefined while something of it is not known. */
  readonly cost: Money | undefined;
  /** What the client would have to pay for it elsewhere. */
  readonly value: Money | undefined;
  /** The day its promise proposes; undefined if the playbook promises nothing for it. */
  readonly due: string | undefined;
}

interface RuleHit {
  readonly rule: string;
  readonly because: string;
  readonly source: string;
}

interface Rejection {
  readonly id: string;
  readonly rule: string;
  readonly because: string;
}

/** The sums that bound a recommendation, all in one currency. */
export interface Bounds {
  readonly fee: Money;
  readonly restoreFloor: Money;
  readonly documentedLoss: Money;
  /** What can leave the account in the next 30 days; undefined where it is not known. */
  readonly room: Money | undefined;
}

export interface Recommendation {
  /** Ids of the recommended remedies: restoration first, then goodwill. */
  readonly recommended: readonly string[];
  /** The recommended ones and all that nothing speaks against. */
  readonly generous: readonly string[];
  readonly rejected: readonly Rejection[];
  /** Every rule that had something to say, in order. */
  readonly trace: readonly RuleHit[];
}

const PURPOSES_IN_ORDER = ['restore', 'goodwill', 'relationship'] as const;

/**
 * What to offer, from what is possible: first what holds everything back, then restoration, then goodwill, then the
 * relationship. Restoration never depends on what the client is worth (domain note on incidents 2.5).
 *
 * @param rules  the rules whose `when` holds, the most particular first, with `because` rendered
 */
export function recommend(
  possible: readonly PossibleRemedy[],
  rules: readonly Rule[],
  bounds: Bounds,
): Recommendation {
  return new Choosing(possible, rules, bounds).recommendation();
}

class Choosing {
  readonly #possible: readonly PossibleRemedy[];
  readonly #rules: readonly Rule[];
  readonly #bounds: Bounds;
  readonly #rejected: Rejection[] = [];
  readonly #chosen: PossibleRemedy[] = [];

  constructor(possible: readonly PossibleRemedy[], rules: readonly Rule[], bounds: Bounds) {
    this.#possible = possible;
    this.#rules = rules;
    this.#bounds = bounds;
  }

  recommendation(): Recommendation {
    const standing = this.#possible.filter((candidate) => !this.#isForbidden(candidate));
    for (const purpose of PURPOSES_IN_ORDER) {
      for (const candidate of this.#ranked(standing, purpose)) this.#consider(candidate);
    }
    const more = this.#more(standing);
    return {
      recommended: this.#chosen.map(({ remedy }) => remedy.id),
      generous: [...this.#chosen, ...more].map(({ remedy }) => remedy.id),
      rejected: this.#rejected,
      trace: this.#rules
        .filter((rule) => this.#speaks(rule))
        .map(({ id, because, source }) => ({ rule: id, because, source })),
    };
  }

  #isForbidden(candidate: PossibleRemedy): boolean {
    const against = this.#rules.find(
      (rule) =>
        covers(rule, candidate.remedy) &&
        (rule.then === 'hold' || (rule.then === 'promise' && candidate.due === undefined)),
    );
    if (against !== undefined) this.#reject(candidate, against);
    return against !== undefined;
  }

  /** Cash that crosses the rent line is staged, never withheld (rule R13): among equals it comes last. */
  #ranked(standing: readonly PossibleRemedy[], purpose: Remedy['purpose']): PossibleRemedy[] {
    const late = (candidate: PossibleRemedy): number => (this.#stagingRule(candidate) === undefined ? 0 : 1);
    return standing
      .filter(({ remedy }) => remedy.purpose === purpose)
      .toSorted((a, b) => this.#weight(b) - this.#weight(a) || late(a) - late(b));
  }

  #consider(candidate: PossibleRemedy): void {
    const { remedy } = candidate;
    const obstacle = this.#obstacle(candidate, this.#chosen);
    if (obstacle !== undefined) this.#reject(candidate, obstacle);
    else if (this.#weight(candidate) < (remedy.purpose === 'restore' ? 0 : 1)) this.#leaveOut(candidate);
    else if (remedy.purpose !== 'goodwill' || !this.#chosen.some((other) => isGoodwill(other)))
      this.#chosen.push(candidate);
  }

  /** What stands in the way of adding this to those, with its reason. */
  #obstacle(
    candidate: PossibleRemedy,
    chosen: readonly PossibleRemedy[],
  ): Pick<Rule, 'id' | 'because'> | undefined {
    const rival = chosen.find(
      ({ remedy }) => excludes(remedy, candidate.remedy) || isInsteadOf(remedy, candidate.remedy),
    );
    if (rival !== undefined)
      return (
        this.#stagingRule(candidate) ?? {
          id: rival.remedy.id,
          because: `“${rival.remedy.label}” takes its place`,
        }
      );
    if (candidate.remedy.purpose !== 'restore')
      return this.#rules.find((rule) => this.#crosses(rule, candidate, chosen));
    const covering = this.#covering(candidate, chosen);
    return covering && { id: covering.remedy.id, because: `“${covering.remedy.label}” gives it all back` };
  }

  /** What they lost is given back once: no one is to profit from a mistake (PHSO, Principles for Remedy). */
  #covering(candidate: PossibleRemedy, chosen: readonly PossibleRemedy[]): PossibleRemedy | undefined {
    const { restoreFloor } = this.#bounds;
    const paying = chosen.filter((other) => GIVES_BACK.has(other.remedy.type) && isRestoring(other));
    if (!GIVES_BACK.has(candidate.remedy.type) || !isPositive(restoreFloor)) return undefined;
    const given = total(amountsOf(paying, restoreFloor.currency), restoreFloor.currency);
    return isMoreThan(restoreFloor, given) ? undefined : paying.at(-1);
  }

  /**
   * Would what the rule covers, taken together, be worth more than the cap? A cap over everything gives way to a
   * documented loss that is higher by itself (rule R11), and never touches restoration.
   */
  #crosses(rule: Rule, candidate: PossibleRemedy, chosen: readonly PossibleRemedy[]): boolean {
    if (rule.then !== 'cap' || rule.percent === undefined || !covers(rule, candidate.remedy)) return false;
    const { fee, documentedLoss } = this.#bounds;
    const covered = chosen.filter(({ remedy }) => covers(rule, remedy)).map(({ value }) => value);
    const values = [...covered, candidate.value].filter((value) => value?.currency === fee.currency);
    const worth = total(values as Money[], fee.currency);
    const cap = percentOf(fee, rule.percent);
    return isMoreThan(worth, isWide(rule) && isMoreThan(documentedLoss, cap) ? documentedLoss : cap);
  }

  /** For the generous package: what nothing speaks against, as far as the caps reach. */
  #more(standing: readonly PossibleRemedy[]): PossibleRemedy[] {
    const more: PossibleRemedy[] = [];
    for (const candidate of standing) {
      const taken = [...this.#chosen, ...more];
      const fits = !taken.includes(candidate) && this.#weight(candidate) >= 0;
      if (fits && !isRestoring(candidate) && this.#obstacle(candidate, taken) === undefined)
        more.push(candidate);
    }
    return this.#chosen.length === 0 ? [] : more;
  }

  #reject({ remedy }: PossibleRemedy, { id, because }: Pick<Rule, 'id' | 'because'>): void {
    this.#rejected.push({ id: remedy.id, rule: id, because });
  }

  #leaveOut(candidate: PossibleRemedy): void {
    const against = this.#rules.find((rule) => rule.then === 'avoid' && covers(rule, candidate.remedy));
    if (against !== undefined) this.#reject(candidate, against);
  }

  #weight({ remedy }: PossibleRemedy): number {
    return this.#rules
      .filter((rule) => rule.then in WEIGHTS && covers(rule, remedy))
      .reduce((sum, rule) => sum + WEIGHTS[rule.then as keyof typeof WEIGHTS], 0);
  }

  /** The rule that stages this remedy: it pays in cash, and more than there is room for. */
  #stagingRule({ part, remedy }: PossibleRemedy): Rule | undefined {
    const { room } = this.#bounds;
    if (!part.cash || part.amount === undefined || room?.currency !== part.amount.currency) return undefined;
    if (compareMoney(part.amount, room) <= 0) return undefined;
    return this.#rules.find((rule) => rule.then === 'stage' && covers(rule, remedy));
  }

  /** Did this rule shape what is recommended? One that covers nothing of what is possible has nothing to say. */
  #speaks(rule: Rule): boolean {
    const covered = this.#possible.filter(({ remedy }) => covers(rule, remedy));
    const chosen = this.#hasChosen(covered);
    const speaks: Readonly<Record<Rule['then'], boolean>> = {
      hold: covered.length > 0 || isWide(rule),
      avoid: covered.length > 0,
      stage: covered.some((candidate) => this.#stagingRule(candidate) === rule),
      cap: chosen || this.#rejected.some(({ rule: by }) => by === rule.id),
      require: chosen,
      prefer: chosen,
      promise: chosen,
    };
    return speaks[rule.then];
  }

  #hasChosen(covered: readonly PossibleRemedy[]): boolean {
    return this.#chosen.some((one) => covered.includes(one));
  }
}

/** Ways to give back in money what was lost. */
const GIVES_BACK: ReadonlySet<RemedyType> = new Set([
  'reimburse',
  'third_party_claim',
  'discount_invoice',
  'credit_next',
  'insurer_claim',
]);

function isGoodwill({ remedy }: PossibleRemedy): boolean {
  return remedy.purpose === 'goodwill';
}

function isRestoring({ remedy }: PossibleRemedy): boolean {
  return remedy.purpose === 'restore';
}

function amountsOf(candidates: readonly PossibleRemedy[], currency: string): Money[] {
  return candidates.flatMap(({ part }) => (part.amount?.currency === currency ? [part.amount] : []));
}
