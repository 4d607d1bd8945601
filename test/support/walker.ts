import type { EventBody } from '../../src/case/events.ts';
import { after } from '../../src/interview/engine.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import type { Program, Situation } from '../../src/interview/situation.ts';
import type { DraftShown, Question, Reviewed } from '../../src/interview/prompter.ts';
import { walk, type WalkEnd } from '../../src/interview/walk.ts';
import { TODAY } from './case.ts';
import { scriptedPrompter, type ScriptedAnswers } from './scripted-prompter.ts';

export interface Walked extends WalkEnd {
  /** The ids of the questions that were put, in their order. */
  readonly path: readonly string[];
  readonly asked: readonly Question[];
  readonly reviews: readonly (readonly Reviewed[])[];
  /** The days of promises, each time that several were listed. */
  readonly days: readonly (readonly Reviewed[])[];
  readonly drafts: readonly DraftShown[];
  readonly told: readonly string[];
  /** What was stored, each time that something was. */
  readonly saved: readonly (readonly EventBody[])[];
}

/** Walk from a situation with a script; every answer of the script is to be asked for. */
export async function walked(start: Situation, answers: ScriptedAnswers): Promise<Walked> {
  const told: string[] = [];
  const saved: (readonly EventBody[])[] = [];
  const begun = new Map<string, string>();
  let at = '';
  const person = scriptedPrompter(answers, (text) => void told.push(text));
  const end = await walk(
    start,
    person.open((text) => void begun.set(at, text)),
    {
      save: async (situation, bodies) => {
        saved.push(bodies);
        return after(situation, bodies);
      },
      halfTyped: (step) => begun.get(step) || undefined,
      at: (step) => void (at = step.id),
      settings: { needed: async () => undefined, again: async () => undefined },
      criticise: async (_situation, { about }, text) => [`${about}: ${text.length} letters`],
    },
  );
  const failure = person.failure();
  if (failure !== undefined) throw failure;
  if (person.unused.length > 0) throw new Error(`not asked for: ${person.unused.join(', ')}`);
  const { asked, reviews, days, drafts } = person;
  return { ...end, path: asked.map(({ step }) => step.id), asked, reviews, days, drafts, told, saved };
}

/** Before the first answer, on the Thursday of all tests. */
export function before(program: Program): Situation {
  return freshSituation(program, TODAY, { currency: 'USD', name: 'Sam Reed' });
}
