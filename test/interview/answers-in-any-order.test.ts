import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerValue, CaseRecord } from '../../src/case/schema.ts';
import { after, answerEvents, defaultOf } from '../../src/interview/engine.ts';
import { planOf } from '../../src/interview/plan.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import type { Program, Situation } from '../../src/interview/situation.ts';
import { asksForValue, isOptional, optionsOf } from '../../src/playbook/playbook.ts';
import type { Step } from '../../src/playbook/schema.ts';
import { usd, without } from '../support/case.ts';
import { shippedProgram } from '../support/playbook-files.ts';

/** A few answers that lead different ways, for each step of a shipped playbook. */
function answersTo({ playbook }: Program, step: Step): readonly AnswerValue[] {
  const skipped = isOptional(step) ? [null] : [];
  const values: { readonly [K in Step['kind']]?: readonly AnswerValue[] } = {
    confirm: [true, false],
    money: [usd(0), usd(50), usd(400), usd(5000)],
    date: ['2026-01-14'],
    'percent-split': [100, 50, 0].map((mine) => ({ mine, client: 100 - mine, third: 0, chance: 0 })),
    choice: optionsOf(playbook, step)
      .slice(-4)
      .map(({ value }) => value),
    offer: [[], ['put_right']],
    repeat: [[{ why: 'I had no check.' }]],
  };
  return [...skipped, ...(values[step.kind] ?? [`Words for ${step.id}`])];
}

const DEFAULT = Symbol('the default');

/** Answers a step as a person would: what is not asked or not possible cannot be answered. */
function answer(situation: Situation, step: Step, value: AnswerValue | typeof DEFAULT): Situation {
  const plan = planOf(situation);
  if (!plan.visible.includes(step)) return situation;
  if (value === DEFAULT) {
    const usual = defaultOf(step, plan);
    return usual === undefined
      ? situation
      : after(situation, answerEvents(situation, step, usual, 'default'));
  }
  const possible = plan.possible.map(({ remedy }) => remedy.id);
  if (step.kind === 'offer' && !(value as readonly string[]).every((id) => possible.includes(id)))
    return situation;
  return after(situation, answerEvents(situation, step, value, 'typed'));
}

/** What a person sees of the answers; not how often they changed their mind. */
function seen(record: CaseRecord): object {
  const { answers, skipped, defaulted, ...facts } = without(record, 'events', 'rev', 'parked');
  return {
    ...facts,
    answers: { ...answers },
    skipped: skipped.toSorted(),
    defaulted: defaulted.toSorted(),
    causes: facts.causes.map(({ leaf, role }) => `${role} ${leaf}`).toSorted(),
  };
}

describe.each(['core', 'costly-mistake'])('%s', (id) => {
  const program = shippedProgram(id);
  const start = freshSituation(program, '2026-01-15', { currency: 'USD' });
  const asking = program.playbook.steps.filter(asksForValue);
  const anyAnswer = fc
    .constantFrom(...asking)
    .chain((step) =>
      fc.tuple(
        fc.constant(step),
        fc.constantFrom<AnswerValue | typeof DEFAULT>(
          ...answersTo(program, step),
          ...('default' in step ? ([DEFAULT] as const) : []),
        ),
      ),
    );

  test('however often somebody goes back, the case is the one of the last answers', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 5, maxLength: 30 }), (turns) => {
        const wandered = turns.reduce((at, [step, value]) => answer(at, step, value), start);
        const { answers, skipped, defaulted } = wandered.record;
        const straight = program.playbook.steps.reduce((at, step) => {
          if (skipped.includes(step.id)) return answer(at, step, null);
          const value = Object.hasOwn(answers, step.id) ? answers[step.id] : undefined;
          if (value === undefined) return at;
          return after(at, answerEvents(at, step, value, defaulted.includes(step.id) ? 'default' : 'typed'));
        }, start);
        expect(seen(wandered.record)).toEqual(seen(straight.record));
        expect(planOf(wandered).visible.map((step) => step.id)).toEqual(
          planOf(straight).visible.map((step) => step.id),
        );
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('a default that nobody touched is the one of the answers as they are', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 5, maxLength: 20 }), (turns) => {
        const wandered = turns.reduce((at, [step, value]) => answer(at, step, value), start);
        const plan = planOf(wandered);
        for (const step of plan.visible.filter((one) => wandered.record.defaulted.includes(one.id)))
          expect(wandered.record.answers[step.id]).toEqual(defaultOf(step, plan));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('what is not asked has no answer, and what is parked is not asked', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 5, maxLength: 20 }), (turns) => {
        const { record, ...rest } = turns.reduce((at, [step, value]) => answer(at, step, value), start);
        const visible = new Set(planOf({ record, ...rest }).visible.map((step) => step.id));
        for (const step of [...Object.keys(record.answers), ...record.skipped])
          expect(visible).toContain(step);
        for (const step of Object.keys(record.parked)) expect(visible).not.toContain(step);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
