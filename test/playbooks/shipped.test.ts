import { describe, expect, test } from 'vitest';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { runPlaybookTest } from '../../src/interview/playbook-tests.ts';
import { walkScript, type ScriptedWalk } from '../../src/interview/script.ts';
import { walkAll } from '../../src/interview/walk-all.ts';
import { MOST_WALKS } from '../../src/interview/walker.ts';
import { checkPlaybook } from '../../src/playbook/check.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { stageOf } from '../../src/case/gates.ts';
import { overlaysOf } from '../../src/case/stage.ts';
import { programFrom, shippedFiles, shippedProgram } from '../support/playbook-files.ts';

const names = shippedFiles.names();

describe.each(names)('%s', (id) => {
  const loaded = loadPlaybook(id, shippedFiles);
  const program = programFrom(loaded);
  const { playbook } = program;
  const isJudged = (entry: object): boolean => !loaded.inherited.has(loaded.places.of(entry, 'id').file);

  test('has no problem', () => {
    expect(checkPlaybook(loaded)).toEqual([]);
  });

  test('every rule, check and remedy says whose advice it is', () => {
    const advice = [...playbook.rules, ...playbook.checks, ...playbook.remedies];
    expect(
      advice.filter(({ source }) => !/^[a-z-]+(-\d+)?#\d+$/.test(source)).map(({ id: name }) => name),
    ).toEqual([]);
  });

  test('who asks why at the day of a promise is told', () => {
    const silent = playbook.steps.filter(({ kind, why }) => kind === 'promises' && why === undefined);
    expect(silent).toEqual([]);
  });

  test('asks at most twenty-two questions in all, the client and the facts first', () => {
    const asked = playbook.steps.filter(
      ({ kind }) => kind !== 'note' && kind !== 'draft' && kind !== 'promises',
    );
    expect(asked.slice(0, 2).map((step) => 'as' in step && step.as)).toEqual(['client.name', 'facts']);
    // Whom the first words greet is asked in place of whom the letter greets, never both.
    const [first, later] = ['greet_first', 'write_to'].map((name) => asked.find((step) => step.id === name));
    expect([first?.when, later?.when]).toEqual([
      'needs_first_words',
      expect.stringContaining('!needs_first_words'),
    ]);
    expect(asked.length - 1).toBeLessThanOrEqual(22);
  });

  test.each(playbook.tests)('its own test holds: $name', async (own) => {
    expect(await runPlaybookTest(program, own)).toEqual([]);
  });

  test('no combination of answers fails, and all is met', () => {
    const { findings, unmet, walks, combinations } = walkAll(program, '2026-01-15', { isJudged });
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    expect(unmet).toEqual([]);
    expect(walks).toBe(Math.min(combinations, MOST_WALKS));
  }, 180_000);
});

describe('the costly mistake', () => {
  const program = shippedProgram('costly-mistake');
  async function story(index: number): Promise<ScriptedWalk> {
    const own = program.playbook.tests[index];
    return walkScript(freshSituation(program, own?.today ?? '', { name: 'Sam Reed' }), own?.answers ?? {});
  }

  test('the story of the picture makes this letter', async () => {
    const { situation, unused } = await story(0);
    expect(unused).toEqual([]);
    expect(situation.record.apology.drafts.at(-1)?.text).toMatchInlineSnapshot(`
      "Subject: I used a picture in your January blog post that we had no licence for

      Hello Harbour Dental,

      I used a picture in your January blog post that we had no licence for, and its owner now asks you for a settlement. That was my mistake, and it is mine to put right. I am sorry that it brought you this bill and the worry that came with it. I did not check whether we were allowed to use it.

      This is what I do about it:
      - You are not paying for this: I am taking the USD 400.00 off next month's invoice, by Saturday 28 February.
      - You also get one extra piece of work from me, free of charge, by Thursday 29 January.

      From now on I keep the licence of everything I use beside the thing itself, and use nothing without one.

      Does that put it right for you, or would you rather have something else?

      Sam Reed
      "
    `);
    expect(
      situation.record.promises.map(({ text, due, to }) => `${due} ${to}: ${text}`),
    ).toMatchInlineSnapshot(`
      [
        "2026-01-29 self: Keep the licence of everything used beside the thing itself",
        "2026-02-28 client: Take USD 400.00 off next month's invoice",
        "2026-01-29 client: Deliver the extra piece of work",
      ]
    `);
    expect(stageOf(situation.record)).toBe('diagnosed');
  });

  test('with a policy, first words only, and the insurer hears today', async () => {
    const { situation, plan } = await story(1);
    expect(situation.record.insurer).toEqual({ covered: true, claimThreatened: false, gate: 'amber' });
    expect(overlaysOf(situation.record)).toEqual(['insurer_hold']);
    expect(plan.visible.map(({ phase }) => phase)).not.toContain('remedy');
    expect(plan.held.map(({ check }) => check.id)).toEqual(['insurer_first']);
    const promised = situation.record.promises.map(({ to, text, due, state }) => [to, text, due, state]);
    expect(promised).toContainEqual(['self', 'Tell the insurer or broker', '2026-01-15', 'open']);
    const { text } = situation.record.apology.drafts.at(-1) ?? { text: '' };
    expect(text).toMatchInlineSnapshot(`
      "Subject: I am on it, and you will hear from me by Monday 19 January

      Hello Harbour Dental,

      I have read what is being asked of you, and I am on it today. I am sorry that it brought you this bill and the worry that came with it.

      You will hear from me again by Monday 19 January, with what I know by then.

      Sam Reed
      "
    `);
    // No cause, no fault, no money, and not a word about insurance.
    expect(text).not.toMatch(/mistake|fault|USD|400|insur|because/i);
  });
});
