import type { CaseRecord } from '../case/schema.ts';
import { lastCounter } from '../case/stage.ts';
import type { Money } from '../money.ts';
import type { Rule } from '../playbook/schema.ts';
import {
  documentedLoss,
  floorIfDocumented,
  rentLine,
  restoreFloor,
  stake,
  totalKnown,
  type BusinessProfile,
} from './arithmetic.ts';
import { counterTo, type Counter } from './counter.ts';
import { linesOf, type Line } from './lines.ts';
import { chosenPackage, packageOf, packagesOf, type RemedyPackage } from './packages.ts';
import type { Bounds, PossibleRemedy, Recommendation } from './recommend.ts';

/** What is owed, what is affordable, and the packages to choose from: `repair.remedy/1` without its schema. */
export interface Comparison {
  readonly restoreFloor: Money;
  /** The floor if they showed the bill for what they say they lost. */
  readonly ifDocumented: Money;
  readonly rentLine: Money | null;
  readonly stake: Money | null;
  readonly lines: readonly Line[];
  readonly packages: readonly RemedyPackage[];
  readonly rejected: Recommendation['rejected'];
  /** Settings and answers without which a figure is null. */
  readonly missing: readonly string[];
  /** What the client asks for beside what was offered in money; absent while they ask for nothing else. */
  readonly counter?: Counter;
  /** What the person chose; absent while nothing is chosen. */
  readonly yours?: RemedyPackage;
  /** Absent where none was named. */
  readonly budget?: Budget;
}

interface Budget {
  readonly most: Money;
  /** What putting it right costs by itself; null where that is not known. */
  readonly least: Money | null;
}

export interface ComparisonFacts {
  readonly record: CaseRecord;
  readonly profile: BusinessProfile;
  readonly currency: string;
  readonly possible: readonly PossibleRemedy[];
  /** The rules that hold, with their reasons rendered. */
  readonly rules: readonly Rule[];
  readonly recommendation: Recommendation;
  readonly budget: Money | undefined;
  readonly today: string;
}

export function comparisonOf(facts: ComparisonFacts): Comparison {
  const { record, profile, currency } = facts;
  const room = rentLine(profile, currency);
  const atStake = stake(record, currency);
  const within = { ...facts, stake: atStake, room };
  const packages = packagesOf(within);
  const yours = chosenPackage(record.remedy.chosen, within);
  const asks = lastCounter(record);
  return {
    restoreFloor: restoreFloor(record.harms, currency),
    ifDocumented: floorIfDocumented(record.harms, currency),
    rentLine: room ?? null,
    stake: atStake ?? null,
    lines: linesOf({ ...facts, packages }),
    packages,
    rejected: facts.recommendation.rejected,
    missing: missingIn(facts, packages),
    ...(asks?.currency === currency && { counter: counterTo(asks, facts) }),
    ...(yours && { yours }),
    ...(facts.budget && { budget: { most: facts.budget, least: leastOf(packages, currency) } }),
  };
}

/** What any choice of remedies comes to, and the line that it is held against. */
export function offerOf(
  facts: ComparisonFacts,
  ids: readonly string[],
): { readonly offer: RemedyPackage } & Pick<Comparison, 'rentLine' | 'restoreFloor'> {
  const { record, profile, currency } = facts;
  const room = rentLine(profile, currency);
  const offer = packageOf('recommended', ids, { ...facts, stake: stake(record, currency), room });
  return { offer, rentLine: room ?? null, restoreFloor: restoreFloor(record.harms, currency) };
}

/** The bounds that the recommendation keeps to. */
export function boundsOf(record: CaseRecord, profile: BusinessProfile, currency: string, fee: Money): Bounds {
  return {
    fee,
    restoreFloor: restoreFloor(record.harms, currency),
    documentedLoss: documentedLoss(record.harms, currency),
    room: rentLine(profile, currency),
  };
}

/** The first package is the leanest; where nothing restores, nothing has to be paid. */
function leastOf([first]: readonly RemedyPackage[], currency: string): Money | null {
  const restoring = first?.parts.filter(({ purpose }) => purpose === 'restore') ?? [];
  return (
    totalKnown(
      restoring.map(({ costToMe }) => costToMe ?? undefined),
      currency,
    ) ?? null
  );
}

/** Does only the excess stand between it and its cost? */
function isClaim({ part }: PossibleRemedy): boolean {
  return part.type === 'insurer_claim' && part.amount !== undefined;
}

/** What would have to be known for every figure; named by its setting or by the remedy whose hours are open. */
function missingIn(
  { profile, currency, possible }: ComparisonFacts,
  packages: readonly RemedyPackage[],
): string[] {
  const known = (money: Money | undefined): boolean => money?.currency === currency;
  const elsewhere = (['taxSetAside', 'payables', 'wages'] as const).filter(
    (key) => profile[key] !== undefined && !known(profile[key]),
  );
  const work = possible.some(({ part }) => part.hours !== undefined);
  const cash = packages.some((one) => one.cashBy.length > 0);
  const unknown = possible.filter(({ part, cost }) => cost === undefined && part.hours === undefined);
  const unpaid = unknown.some(isClaim);
  const open = unknown.filter((one) => !isClaim(one));
  return [
    ...(work && !known(profile.rate) ? ['rate'] : []),
    ...(work && known(profile.rate) && profile.soldShare === undefined ? ['soldShare'] : []),
    ...(cash && !known(profile.cash) ? ['cash'] : []),
    ...(cash && !known(profile.essentials) ? ['essentials'] : []),
    ...(cash ? elsewhere : []),
    ...(unpaid ? ['insurance.excess'] : []),
    ...open.map(({ remedy }) => remedy.id),
  ];
}
