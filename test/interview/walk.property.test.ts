import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/case/fold.ts';
import type { EventBody } from '../../src/case/events.ts';
import type { AnswerValue, CaseRecord } from '../../src/case/schema.ts';
import { addDays } from '../../src/dates.ts';
import { planOf } from '../../src/interview/plan.ts';
import type { Prompter, Question, Reply, Reviewed } from '../../src/interview/prompter.ts';
import type { Situation } from '../../src/interview/situation.ts';
import { walk, type WalkEnd } from '../../src/interview/walk.ts';
import type { Step } from '../../src/playbook/schema.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { AT, TODAY, usd } from '../support/case.ts';
import { shippedFiles, shippedProgram } from '../support/playbook-files.ts';
import { before } from '../support/walker.ts';

/** What a person does next: a number that picks among what can be done at that moment. */
type Whim = () => number;

/** The person's mind at the end: what they last said to each question, and the last words of each draft. */
interface Mind {
  readonly answers: Map<string, AnswerValue>;
  readonly drafts: Map<string, string>;
}

/** Whims from a list, then none: the walk goes on to its end. */
function whimsFrom(list: readonly number[]): { next: Whim; left: () => number } {
  let at = 0;
  return { next: () => list[at++] ?? 0, left: () => list.length - at };
}

/** A few answers that lead different ways. */
function answersTo({ step, choices }: Question, whim: number): AnswerValue {
  const values: { readonly [K in Step['kind']]?: readonly AnswerValue[] } = {
    confirm: [true, false],
    money: [usd(0), usd(50), usd(400), usd(5000)],
    // The day of a promise is to come, any other has been.
    date: [0, 1, 3, 8].map((days) => addDays(TODAY, step.id.includes('.') ? days : -days)),
    'percent-split': [100, 50, 0].map((mine) => ({ mine, client: 100 - mine, third: 0, chance: 0 })),
    number: [0, 1, 12],
    repeat: [['I had no check.'], ['I forgot.', 'Nothing reminded me.']],
    choice: choices.map(({ value }) => value),
    offer: [choices.map(({ value }) => value).filter((_value, index) => ((whim >> index) & 1) === 1)],
  };
  const some = values[step.kind] ?? [`Words ${whim % 7} for ${step.id}`];
  return some[whim % some.length] ?? null;
}

/** Somebody who answers, goes back, changes their mind, edits and leaves as the whims have it. */
function wanderer(whims: ReturnType<typeof whimsFrom>, mind: Mind): Prompter {
  const { next } = whims;
  const answer = async (question: Question): Promise<Reply> => {
    const value = question.optional && next() % 4 === 1 ? null : answersTo(question, next());
    // What does not do is corrected, as the prompters have it.
    const reading = await question.read(value);
    const right = reading.ok ? reading : await question.read(question.step.kind === 'offer' ? [] : value);
    if (!right.ok) throw new Error(`${question.step.id}: ${right.problem}`);
    mind.answers.set(question.step.id, right.value);
    return { kind: 'answer', value: right.value };
  };
  return {
    tell: () => undefined,
    ask: async (question) => {
      const whim = whims.left() > 0 ? next() % 12 : 0;
      if (whim === 1 || whim === 2) return { kind: 'back' };
      if (whim === 3) return { kind: 'review' };
      if (whim === 4) return { kind: 'pause' };
      return answer(question);
    },
    review: async ({ items }) => {
      const whim = whims.left() > 0 ? next() % 6 : 0;
      if (whim === 1) return { kind: 'back' };
      if (whim === 2) return { kind: 'pause' };
      if (whim === 3 && items.length > 0) return { kind: 'edit', index: next() % items.length };
      if (items.every(isDay)) for (const { id, answer: shown } of items) mind.answers.set(id, dayIn(shown));
      return { kind: 'go-on' };
    },
    draft: async ({ title, text }) => {
      const whim = whims.left() > 0 ? next() % 8 : 0;
      if (whim === 1) return { kind: 'back' };
      if (whim === 2) return { kind: 'review' };
      if (whim === 3) return { kind: 'pause' };
      const words = whim === 4 ? `My own words ${next()}.\n` : text;
      mind.drafts.set(title, words);
      return words === text ? { kind: 'keep' } : { kind: 'edited', text: words };
    },
    confirm: async () => whims.left() === 0 || next() % 3 !== 1,
    close: () => undefined,
  };
}

function isDay({ id }: Reviewed): boolean {
  return id.includes('.');
}

/** “Friday 27 November 2026”, as a list shows it; nothing where it is left out. */
function dayIn(shown: string): string | null {
  return shown === 'skipped' ? null : new Date(`${shown} UTC`).toISOString().slice(0, 10);
}

/** Says straight through what the case holds in the end. */
function decided({ answers, skipped }: CaseRecord, mind: Mind): Prompter {
  const given = new Set<string>();
  return {
    tell: () => undefined,
    ask: async ({ step: { id }, optional }) => {
      const value = Object.hasOwn(answers, id) ? answers[id] : mind.answers.get(id);
      if (value === undefined && !skipped.includes(id) && !optional)
        throw new Error(`${id} was never asked before`);
      return { kind: 'answer', value: skipped.includes(id) ? null : (value ?? null) };
    },
    review: async ({ items }) => {
      const index = items.findIndex((one) => isDay(one) && mind.answers.has(one.id) && !given.has(one.id));
      if (index === -1) return { kind: 'go-on' };
      given.add(items[index]?.id ?? '');
      return { kind: 'edit', index };
    },
    draft: async ({ title, text }) => {
      const words = mind.drafts.get(title) ?? text;
      return words.startsWith('My own') ? { kind: 'edited', text: words } : { kind: 'keep' };
    },
    confirm: async () => true,
    close: () => undefined,
  };
}

/** Walk to the end, however often it is left in between, over a store that folds what it is given. */
async function toTheEnd(start: Situation, prompter: Prompter): Promise<Situation> {
  const store = memoryStore();
  let at: Situation = start;
  let stored = false;
  const save = async (situation: Situation, bodies: readonly EventBody[]): Promise<Situation> => {
    const { record } = situation;
    const { playbook, currency } = record;
    const opened: EventBody = { type: 'opened', playbook, ...(currency !== undefined && { currency }) };
    const after = stored
      ? await store.append(record.id, record.rev, bodies, AT)
      : await store.create(() => [opened, ...bodies], AT);
    stored = true;
    return { ...situation, record: after };
  };
  for (let sittings = 0; sittings < 200; sittings += 1) {
    const end: WalkEnd = await walk(at, prompter, {
      save,
      halfTyped: () => undefined,
      at: () => undefined,
      settings: { needed: async () => undefined, again: async () => undefined },
      criticise: async () => ['Checked.'],
    });
    // What goes on is what was stored, and nothing else.
    at = stored ? { ...at, record: await store.load(end.situation.record.id) } : end.situation;
    if (end.end === 'done') return at;
  }
  throw new Error('the walk never ends');
}

/** The case as its owner sees it; not how often they changed their mind. */
function seen(situation: Situation): object {
  const { record } = situation;
  const { visible } = planOf(situation);
  const titles = visible.flatMap((step) => (step.kind === 'draft' ? [step.about ?? 'apology'] : []));
  const draftOf = (about: string): string | undefined =>
    record.apology.drafts.findLast((draft) => (draft.about ?? 'apology') === about)?.text;
  return {
    answers: { ...record.answers },
    skipped: record.skipped.toSorted(),
    visible: visible.map((step) => step.id),
    parts: record.remedy.parts,
    severity: record.severity,
    facts: record.facts,
    promises: record.promises
      .filter(({ state }) => state === 'planned' || state === 'open')
      .map(({ to, kind, part, text, due, state }) => [to, kind, part, text, due, state].join(' · '))
      .toSorted(),
    drafts: Object.fromEntries(titles.map((about) => [about, draftOf(about)])),
  };
}

test.each(shippedFiles.names())(
  '%s: however somebody wanders, the case is the one of what they said last',
  async (id) => {
    const start = before(shippedProgram(id));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1000), { minLength: 20, maxLength: 110 }), async (list) => {
        const mind: Mind = { answers: new Map(), drafts: new Map() };
        const wandered = await toTheEnd(start, wanderer(whimsFrom(list), mind));
        const { record } = wandered;
        expect(fold(record.id, record.events)).toEqual(record);
        for (const step of mind.answers.keys()) {
          if (step.includes('.')) continue; // the day of a promise
          const kept = Object.hasOwn(record.answers, step) || Object.hasOwn(record.parked, step);
          expect([step, kept || record.skipped.includes(step)]).toEqual([step, true]);
        }
        const straight = await toTheEnd(start, decided(record, mind));
        // What is proposed may rest on later answers: the same words are then a judgement in one walk, Enter in the other.
        fc.pre(straight.record.defaulted.join() === record.defaulted.join());
        expect(seen(wandered)).toEqual(seen(straight));
      }),
      // All share the engine: core is walked most, and each playbook often enough for its own steps.
      { seed: 11, numRuns: id === 'core' ? 120 : 20 },
    );
  },
);
