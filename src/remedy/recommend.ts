import type { RemedyPart } from '../case/schema.ts';
import type { Money } from '../money.ts';
import type { Remedy, Rule } from '../playbook/schema.ts';
import {
  comesToNothing,
  coveringOf,
  crossesBudget,
  crossesCap,
  crossesRent,
  feeIsBack,
  givesTooMuch,
  inPlaceOf,
  isGoodwill,
  isRestoring,
  lacksPromise,
  rivalOf,
  supportedBy,
  type Obstacle,
} from './limits.ts';
import { covers, isWide, WEIGHTS } from './rules.ts';

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
  /** Ids of the remedies in the package that it is a reason for. */
  readonly supports: readonly string[];
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
  /** The most that all of it may cost, if the person named a sum. */
  readonly budget?: Money | undefined;
}

export interface Recommendation {
  /** Ids of the recommended remedies: restoration first, then goodwill. */
  readonly recommended: readonly string[];
  /** The recommended ones, and the goodwill that nothing speaks against. */
  readonly generous: readonly string[];
  readonly rejected: readonly Rejection[];
  /** Every rule that had something to say, in order. */
  readonly trace: readonly RuleHit[];
}

const PURPOSES_IN_ORDER = ['restore', 'goodwill', 'relationship'] as const;

/**
 * What to offer, from what is possible: first what holds everything back, then restoration, then goodwill, then the
 * relationship. Restoration never depends on what the client is worth.
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
        .map((rule) => ({
          rule: rule.id,
          because: rule.because,
          source: rule.source,
          supports: supportedBy(rule, this.#chosen, this.#bounds),
        })),
    };
  }

  #isForbidden(candidate: PossibleRemedy): boolean {
    const against = this.#rules.find(
      (rule) =>
        covers(rule, candidate.remedy) &&
        (rule.then === 'hold' || (rule.then === 'promise' && lacksPromise(candidate))),
    );
    if (against !== undefined) this.#reject(candidate, against);
    return against !== undefined || comesToNothing(candidate);
  }

  /**
   * The heaviest first. Among equals comes last what gives back more than was lost; cash that crosses the rent line,
   * which is staged, never withheld (rule R13); and what they have nothing of before a next job (roschk-gelbrich 1).
   */
  #ranked(standing: readonly PossibleRemedy[], purpose: Remedy['purpose']): PossibleRemedy[] {
    const doubts = (candidate: PossibleRemedy): number =>
      (givesTooMuch(candidate, this.#bounds) ? 4 : 0) +
      (this.#stagingRule(candidate) === undefined ? 0 : 2) +
      (candidate.remedy.type === 'credit_next' ? 1 : 0);
    return standing
      .filter(({ remedy }) => remedy.purpose === purpose)
      .toSorted((a, b) => this.#weight(b) - this.#weight(a) || doubts(a) - doubts(b));
  }

  #consider(candidate: PossibleRemedy): void {
    const { remedy } = candidate;
    const obstacle = this.#obstacle(candidate, this.#chosen);
    if (obstacle !== undefined) this.#reject(candidate, obstacle);
    else if (this.#weight(candidate) < (remedy.purpose === 'restore' ? 0 : 1)) this.#leaveOut(candidate);
    else if (remedy.purpose !== 'goodwill' || !this.#chosen.some((other) => isGoodwill(other))) {
      this.#replaceParts(candidate);
      this.#chosen.push(candidate);
    }
  }

  /** What stands in the way of adding this to those, with its reason. */
  #obstacle(candidate: PossibleRemedy, chosen: readonly PossibleRemedy[]): Obstacle | undefined {
    const rival = rivalOf(candidate, chosen, this.#possible, this.#bounds);
    if (rival !== undefined) return this.#stagingRule(candidate) ?? inPlaceOf(rival, 'takes its place');
    if (!isRestoring(candidate)) return this.#tooMuch(candidate, chosen);
    const covering = coveringOf(candidate, chosen, this.#bounds);
    return covering && inPlaceOf(covering, 'gives it all back');
  }

  /** What is given on top keeps to the caps and to the budget, and waits where the money for it is not there. */
  #tooMuch(candidate: PossibleRemedy, chosen: readonly PossibleRemedy[]): Obstacle | undefined {
    const refund = feeIsBack(candidate, chosen, this.#bounds);
    if (refund !== undefined) return inPlaceOf(refund, 'leaves no fee to take it off');
    const cap = this.#rules.find((rule) => crossesCap(rule, candidate, chosen, this.#bounds));
    if (cap !== undefined) return cap;
    const tooDear = crossesBudget(candidate, chosen, this.#bounds);
    if (tooDear !== undefined) return tooDear;
    if (!candidate.part.cash || !crossesRent([...chosen, candidate], this.#bounds)) return undefined;
    return this.#rules.find((rule) => rule.then === 'stage' && covers(rule, candidate.remedy));
  }

  /** What gives all of it back stands in for those that give back a part. */
  #replaceParts(candidate: PossibleRemedy): void {
    const parts = this.#chosen.filter((one) => coveringOf(one, [candidate], this.#bounds) !== undefined);
    for (const part of parts) {
      this.#chosen.splice(this.#chosen.indexOf(part), 1);
      this.#reject(part, inPlaceOf(candidate, 'gives it all back'));
    }
  }

  /** For the generous package: goodwill that nothing speaks against, as far as the caps reach. */
  #more(standing: readonly PossibleRemedy[]): PossibleRemedy[] {
    const more: PossibleRemedy[] = [];
    for (const candidate of standing) {
      const taken = [...this.#chosen, ...more];
      const fits = !taken.includes(candidate) && isGoodwill(candidate) && this.#isFree(candidate);
      if (fits && this.#obstacle(candidate, taken) === undefined) more.push(candidate);
    }
    return this.#chosen.length === 0 ? [] : more;
  }

  /** Does nothing speak against it, or more for it? */
  #isFree(candidate: PossibleRemedy): boolean {
    return this.#weight(candidate) > 0 || this.#avoiding(candidate) === undefined;
  }

  #reject({ remedy }: PossibleRemedy, { id, because }: Obstacle): void {
    this.#rejected.push({ id: remedy.id, rule: id, because });
  }

  #leaveOut(candidate: PossibleRemedy): void {
    const against = this.#avoiding(candidate);
    if (against !== undefined) this.#reject(candidate, against);
  }

  #avoiding({ remedy }: PossibleRemedy): Rule | undefined {
    return this.#rules.find((rule) => rule.then === 'avoid' && covers(rule, remedy));
  }

  #weight({ remedy }: PossibleRemedy): number {
    return this.#rules
      .filter((rule) => rule.then in WEIGHTS && covers(rule, remedy))
      .reduce((sum, rule) => sum + WEIGHTS[rule.then as keyof typeof WEIGHTS], 0);
  }

  /** The rule that stages this remedy: it pays in cash, and more than there is room for. */
  #stagingRule(candidate: PossibleRemedy): Rule | undefined {
    if (!crossesRent([candidate], this.#bounds)) return undefined;
    return this.#rules.find((rule) => rule.then === 'stage' && covers(rule, candidate.remedy));
  }

  /** Did this rule shape what is recommended? One that covers nothing of what is possible has nothing to say. */
  #speaks(rule: Rule): boolean {
    const covered = this.#possible.filter(({ remedy }) => covers(rule, remedy));
    const chosen = covered.some((one) => this.#chosen.includes(one));
    const rejecting = this.#rejected.some(({ rule: by }) => by === rule.id);
    const speaks: Readonly<Record<Rule['then'], boolean>> = {
      hold: covered.length > 0 || isWide(rule),
      avoid: covered.length > 0,
      stage:
        rejecting ||
        covered.some((candidate) => this.#stagingRule(candidate) === rule) ||
        crossesRent(
          covered.filter((one) => this.#chosen.includes(one)),
          this.#bounds,
        ),
      cap: chosen || rejecting,
      require: chosen,
      prefer: chosen,
      promise: chosen,
    };
    return speaks[rule.then];
  }
}
