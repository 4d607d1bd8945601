import type { CasePromise } from '../case/schema.ts';
import type { Day } from '../dates.ts';
import type { PromiseTemplate, Step, StepOf } from '../playbook/schema.ts';
import { parseDue } from '../typed-dates.ts';
import type { Scope } from './scope.ts';
import type { Situation, WalkSettings } from './situation.ts';

/** A promise that the playbook proposes, with its words and its day. */
export interface Proposal {
  readonly template: PromiseTemplate;
  readonly text: string;
  readonly due: string;
  /** The promise of the case that this proposal has become. */
  readonly made: CasePromise | undefined;
  /** Did the person leave it out? Only what is promised to oneself may be. */
  readonly leftOut: boolean;
}

/** What is promised as the answers stand. */
export function proposalsOf({ program, record, around }: Situation, scope: Scope): Proposal[] {
  const wanted = program.playbook.promises.filter(
    (template) =>
      (template.for === undefined || record.remedy.chosen.includes(template.for)) &&
      scope.holds(template.when),
  );
  const { steps } = program.playbook;
  const free = new Set(record.promises);
  return wanted.map((template) => {
    const text = scope.render(template.text);
    const step = steps.find((one) => one.kind === 'promises' && isProposedAt(one, steps, template.id));
    const skipped = step !== undefined && record.skipped.includes(dateId(step, template));
    const made = [...free].find(
      (promise) =>
        promise.part === template.for &&
        (promise.newText ?? promise.text) === text &&
        !(skipped && promise.state === 'released'),
    );
    if (made !== undefined) free.delete(made);
    return {
      template,
      text,
      due: dueOf(template, around),
      made,
      leftOut: skipped && made === undefined,
    };
  });
}

/** A walk makes many plans on one day, and counting working days again for each is a tenth of its time. */
const days = new WeakMap<WalkSettings, Map<string, Day>>();

/** The day that a promise proposes. */
export function dueOf({ due }: PromiseTemplate, { settings, today }: Situation['around']): Day {
  const known = days.get(settings) ?? new Map<string, Day>();
  days.set(settings, known);
  const name = `${today} ${due}`;
  const day = known.get(name) ?? countedDue(due, settings, today);
  known.set(name, day);
  return day;
}

/** A proposal may be changed: settings that leave no working day must not stop the walk, so plain weeks do then. */
function countedDue(words: string, settings: WalkSettings, today: Day): Day {
  const own = parseDue(words, { ...settings, today });
  const due = own.ok ? own : parseDue(words, { today });
  if (!due.ok) throw new RangeError(`due: ${words}: ${due.problem}`);
  return due.day;
}

/** The proposals that a promises step makes: those it names, or all that no other step names. */
export function proposalsFor(
  step: StepOf<'promises'>,
  steps: readonly Step[],
  proposals: readonly Proposal[],
): Proposal[] {
  return proposals.filter((proposal) => isProposedAt(step, steps, proposal.template.id));
}

/** Does a promises step ask for the day of the promise with this id? */
export function isProposedAt(step: StepOf<'promises'>, steps: readonly Step[], id: string): boolean {
  const named = steps.some((other) => other.kind === 'promises' && other.only?.includes(id));
  return step.only?.includes(id) ?? !named;
}

/** What the question for the day of a promise is called. */
export function dateId(step: Step, { id }: Pick<PromiseTemplate, 'id'>): string {
  return `${step.id}.${id}`;
}
