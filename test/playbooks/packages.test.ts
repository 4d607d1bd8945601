import { describe, expect, test } from 'vitest';
import { answeredWithin } from '../../src/interview/answered-within.ts';
import { evenRows } from '../../src/interview/combinations.ts';
import { planOf, recommendation, type Plan } from '../../src/interview/plan.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import type { Situation } from '../../src/interview/situation.ts';
import { valuesToTry } from '../../src/interview/values-to-try.ts';
import { BUSINESSES, sizesOf } from '../../src/interview/walker.ts';
import { asksForValue } from '../../src/playbook/playbook.ts';
import type { Remedy } from '../../src/playbook/schema.ts';
import type { PossibleRemedy } from '../../src/remedy/recommend.ts';
import { excludes } from '../../src/remedy/rules.ts';
import { knownFee } from '../../src/remedy/arithmetic.ts';
import { isMoreThan } from '../../src/remedy/arithmetic.ts';
import { shippedFiles, shippedProgram } from '../support/playbook-files.ts';

const WALKS = 250;
const GOES_ON: ReadonlySet<Remedy['type']> = new Set([
  'redo',
  'compromise',
  'extra_work',
  'credit_next',
  'process_change',
]);

/** What ends the work as it stands, and not only if they choose so. */
function ends({ type, label }: Remedy): boolean {
  if (type === 'graceful_exit') return !label.startsWith('Let them choose');
  return type === 'refund' && /\band stop\b|take the work back/.test(label);
}

/** What a history would add: a second failure, and trust that is gone. */
const HISTORIES: Readonly<Record<string, { with: RegExp; without: RegExp }>> = {
  'a first failure': { with: /^$/, without: /^$/ },
  'a second failure': { with: /^R12/, without: /^(R7|finish_before_refund)/ },
  'trust that is gone': { with: /^R15/, without: /^R7/ },
};

function situationsOf(id: string): Situation[] {
  const program = shippedProgram(id);
  const domains = program.playbook.steps
    .filter(asksForValue)
    .map((step) => ({ step, values: valuesToTry(step, program) }));
  return evenRows([...sizesOf(domains), BUSINESSES.length], WALKS).map((row) => {
    const answers = new Map(domains.map(({ step, values }, at) => [step.id, values[row[at] ?? 0] ?? null]));
    const start = freshSituation(program, '2026-01-15', BUSINESSES[row.at(-1) ?? 0] ?? {});
    return answeredWithin(start, answers);
  });
}

function packagesWith(
  situation: Situation,
  plan: Plan,
  history: { with: RegExp; without: RegExp },
): string[][] {
  const all = situation.program.playbook.rules;
  const rules = all.filter(
    ({ id }) =>
      history.with.test(id) || (plan.rules.some((rule) => rule.id === id) && !history.without.test(id)),
  );
  const { recommended, generous } = recommendation(situation, {
    ...plan,
    possible: plan.possible,
    rules,
    scope: plan.scope,
  });
  return [[...recommended], [...generous]];
}

/** Pairs that contradict each other, in words. */
function contradictions(held: readonly PossibleRemedy[], situation: Situation, currency: string): string[] {
  const fee = knownFee(situation.record, currency);
  return held.flatMap((one) =>
    held.flatMap((other) => {
      if (one === other) return [];
      const pair = `${one.remedy.id} with ${other.remedy.id}`;
      const isBack =
        one.remedy.type === 'refund' &&
        one.part.amount !== undefined &&
        fee !== undefined &&
        !isMoreThan(fee, one.part.amount);
      const isOff =
        ['discount_invoice', 'goodwill'].includes(other.remedy.type) && other.part.amount && !other.part.cash;
      return [
        ...(excludes(one.remedy, other.remedy) ? [`${pair}: excluded`] : []),
        ...(ends(one.remedy) && GOES_ON.has(other.remedy.type) ? [`${pair}: ends it and goes on`] : []),
        ...(isBack && isOff && other.remedy.purpose === 'goodwill'
          ? [`${pair}: off a fee that is back`]
          : []),
      ];
    }),
  );
}

describe.each(shippedFiles.names())('%s', (id) => {
  const situations = situationsOf(id);

  test.each(Object.entries(HISTORIES))('no package contradicts itself after %s', (title, history) => {
    const found = situations.flatMap((situation) => {
      const plan = planOf(situation);
      return packagesWith(situation, plan, history).flatMap((ids) => {
        const held = plan.possible.filter(({ remedy }) => ids.includes(remedy.id));
        // Who leaves is still to have what they were billed for, to know of a fault in what they keep, and to have
        // deleted what got out.
        const isOver =
          title === 'trust that is gone' && held.some(({ remedy }) => remedy.type === 'graceful_exit');
        const more = isOver
          ? held.filter(
              ({ remedy: { type, label } }) =>
                ['redo', 'extra_work', 'credit_next'].includes(type) && !label.endsWith('is deleted'),
            )
          : [];
        return [
          ...contradictions(held, situation, plan.scope.currency),
          ...more.map(({ remedy }) => `${remedy.id} for who leaves`),
        ];
      });
    });
    expect([...new Set(found)]).toEqual([]);
  });
});
