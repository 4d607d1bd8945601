import { isGiven } from '../case/given-answers.ts';
import type { RemedyPart } from '../case/schema.ts';
import { isSent, newestDraft } from '../case/stage.ts';
import { asksForValue } from '../playbook/playbook.ts';
import type { Check, Remedy, Rule, Step, StepOf } from '../playbook/schema.ts';
import { affectedFee, knownFee, profileOf } from '../remedy/arithmetic.ts';
import { boundsOf } from '../remedy/comparison.ts';
import { costOf, valueOf } from '../remedy/price.ts';
import { recommend, type PossibleRemedy, type Recommendation } from '../remedy/recommend.ts';
import { hasMoneyShape, money, percentOf, type Money } from '../money.ts';
import { dueOf, proposalsFor, proposalsOf, type Proposal } from './proposals.ts';
import { Scope } from './scope.ts';
import type { Situation } from './situation.ts';

/** A check that holds, with its words made ready. */
interface Remark {
  readonly check: Check;
  readonly say: string;
}

/** The whole walk as it stands: a pure function of the playbook, the answers and the day. */
export interface Plan {
  /** The steps that this case is asked, in order. */
  readonly visible: readonly Step[];
  /** The first visible step that still waits for something; undefined when nothing does. */
  readonly next: Step | undefined;
  /** Does a visible step still wait for something? */
  readonly isOpen: (step: Step) => boolean;
  /** What keeps the remedy and the letter waiting. */
  readonly held: readonly Remark[];
  readonly advice: readonly Remark[];
  readonly possible: readonly PossibleRemedy[];
  /** The rules that hold, with their reasons rendered. */
  readonly rules: readonly Rule[];
  readonly recommendation: Recommendation;
  readonly proposals: readonly Proposal[];
  readonly scope: Scope;
}

/** While a `block` check holds, these wait (`playbooks/README.md`). */
const HELD_PHASES: ReadonlySet<string> = new Set(['remedy', 'letter']);

export function planOf(situation: Situation): Plan {
  const { playbook } = situation.program;
  const scope = new Scope(situation);
  const visible: Step[] = [];
  let held: Remark[] | undefined;
  for (const step of playbook.steps) {
    if (HELD_PHASES.has(step.phase)) held ??= remarks(situation, scope, 'block');
    if (HELD_PHASES.has(step.phase) && (held?.length ?? 0) > 0) continue;
    if (!scope.holds(step.when)) continue;
    scope.bind(step);
    visible.push(step);
  }
  const proposals = proposalsOf(situation, scope);
  for (const proposal of proposals) scope.setDue(proposal.template.id, proposal.made?.due ?? proposal.due);
  const possible = once(() => possibleRemedies(situation, scope, proposals));
  const rules = once(() => {
    scope.setPossible(possible().map(({ remedy }) => remedy.type));
    return rulesInForce(situation, scope);
  });
  const isOpen = (step: Step): boolean => !isDone(step, situation, proposals, possible);
  const next = once(() => visible.find(isOpen));
  const blocking = once(() => held ?? remarks(situation, scope, 'block'));
  const advice = once(() => remarks(situation, scope, 'advise'));
  const recommended = once(() => recommendation(situation, { possible: possible(), rules: rules(), scope }));
  return {
    visible,
    get next() {
      return next();
    },
    isOpen,
    get held() {
      return blocking();
    },
    get advice() {
      return advice();
    },
    get possible() {
      return possible();
    },
    get rules() {
      return rules();
    },
    get recommendation() {
      return recommended();
    },
    proposals,
    scope,
  };
}

/** A plan is made many times for each answer, and most looks at it need only its steps: the rest is worked out late. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function remarks({ program }: Situation, scope: Scope, level: Check['level']): Remark[] {
  return program.playbook.checks
    .filter((check) => check.level === level && scope.holds(check.when))
    .map((check) => ({ check, say: scope.render(check.say) }));
}

function isDone(
  step: Step,
  { program, record }: Situation,
  proposals: readonly Proposal[],
  possible: () => readonly PossibleRemedy[],
): boolean {
  // What is no longer possible cannot be offered: it is chosen again.
  const gone = (id: string): boolean => !possible().some(({ remedy }) => remedy.id === id);
  if (step.kind === 'offer' && record.remedy.chosen.some(gone)) return false;
  if (asksForValue(step)) return isGiven(record, step.id);
  if (step.kind === 'promises') {
    return proposalsFor(step, program.playbook.steps, proposals).every(
      ({ made, leftOut }) => made !== undefined || leftOut,
    );
  }
  if (step.kind !== 'draft') return true;
  const about = step.about ?? 'apology';
  const draft = newestDraft(record, about);
  // One that was written anew after another went out is gone over like the first.
  if (draft === undefined) return record.messages.some((message) => message.about === about);
  return !draft.stale || isSent(record, draft);
}

/** What is promised already is due on the day that was promised, the rest on its usual one. */
function possibleRemedies(
  { program, record, around }: Situation,
  scope: Scope,
  proposals: readonly Proposal[],
): PossibleRemedy[] {
  const { currency } = scope;
  const profile = profileOf(around.settings, record.insurer?.excess);
  return program.playbook.remedies
    .filter((remedy) => scope.holds(remedy.when))
    .map((remedy) => {
      const part = partOf(remedy, scope, knownFee(record, currency));
      const template = program.playbook.promises.find((promise) => promise.for === remedy.id);
      const made = proposals.find((proposal) => proposal.template === template)?.made;
      return {
        remedy,
        part,
        cost: costOf(part, profile, currency),
        value: valueOf(part, profile, currency),
        due: made?.due ?? (template && dueOf(template, around)),
      };
    });
}

/** A remedy worked out: hours that nobody has named yet are left out, a share of the fee becomes its amount. */
function partOf(remedy: Remedy, scope: Scope, fee: Money | undefined): RemedyPart {
  const number = (value: string | number | undefined): number | undefined =>
    typeof value === 'string' ? Number(scope.evaluate(value)) : value;
  const hours = number(remedy.hours);
  const percent = number(remedy.percent);
  const share = percent === undefined || fee === undefined ? undefined : percentOf(fee, percent);
  const amount =
    remedy.amount === undefined ? share : plainMoney(scope.evaluate(remedy.amount), scope.currency);
  return {
    id: remedy.id,
    type: remedy.type,
    purpose: remedy.purpose,
    ...(amount !== undefined && { amount }),
    ...(hours !== undefined && hours > 0 && { hours }),
    ...(percent !== undefined && { percent }),
    cash: remedy.cash ?? false,
  };
}

function plainMoney(value: unknown, currency: string): Money {
  return hasMoneyShape(value)
    ? { amount: value.amount, currency: value.currency }
    : money(String(value), currency);
}

function rulesInForce({ program }: Situation, scope: Scope): Rule[] {
  return program.playbook.rules
    .filter((rule) => scope.holds(rule.when))
    .map((rule) => ({ ...rule, because: scope.render(rule.because) }));
}

/** The proposals whose days a promises step asks for. */
export function proposedAt({ proposals, scope }: Plan, step: StepOf<'promises'>): Proposal[] {
  return proposalsFor(step, scope.situation.program.playbook.steps, proposals);
}

/** What to offer, for no more than the budget where there is one. */
export function recommendation(
  { record, around }: Situation,
  { possible, rules, scope: { currency } }: Pick<Plan, 'possible' | 'rules' | 'scope'>,
  budget?: Money,
): Recommendation {
  const bounds = boundsOf(record, around.settings, currency, affectedFee(record, currency));
  return recommend(possible, rules, { ...bounds, budget });
}
