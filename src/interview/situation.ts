import type { CaseRecord } from '../case/schema.ts';
import type { Day, WorkCalendar } from '../dates.ts';
import type { Money } from '../money.ts';
import { Expressions } from '../playbook/expressions.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { BusinessProfile } from '../remedy/arithmetic.ts';

/** A playbook ready to run: its words and its expressions. Making one costs a few milliseconds; keep it. */
export interface Program {
  readonly playbook: Playbook;
  readonly expressions: Expressions;
}

/** What the walk needs to know about the person's own business; every field may be empty. */
export interface WalkSettings extends BusinessProfile, WorkCalendar {
  readonly name?: string;
  readonly signOff?: string;
  readonly voice?: string;
  readonly policy?: string;
  readonly currency?: string;
  readonly rate?: Money;
  readonly 'insurance.covered'?: boolean;
  readonly 'insurance.excess'?: Money;
}

/** What is true around a case, on the day it is looked at. */
export interface Surroundings {
  readonly today: Day;
  readonly settings: WalkSettings;
  /** The other cases with this client. */
  readonly earlier: readonly CaseRecord[];
}

/** Everything that decides what is asked next. */
export interface Situation {
  readonly program: Program;
  readonly record: CaseRecord;
  readonly around: Surroundings;
}

/** The checker has typed the computes; at run time their values speak for themselves. */
export function programOf(playbook: Playbook): Program {
  const expressions = new Expressions(playbook);
  for (const name of Object.keys(playbook.compute)) expressions.declareCompute(name, 'dyn');
  return { playbook, expressions };
}
