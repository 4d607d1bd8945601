import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../src/case/schema.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { runPlaybookTest } from '../../src/interview/playbook-tests.ts';
import { planOf } from '../../src/interview/plan.ts';
import { walkScript } from '../../src/interview/script.ts';
import { programOf, type Situation } from '../../src/interview/situation.ts';
import { questionFor } from '../../src/interview/questions.ts';
import { fills, promises, recordOf, usd } from '../support/case.ts';
import { shippedProgram } from '../support/playbook-files.ts';
import { ENTER, PAUSE } from '../support/scripted-prompter.ts';
import { walked } from '../support/walker.ts';

const core = shippedProgram('core');
const start = freshSituation(core, '2026-01-15', { currency: 'USD', name: 'Sam Reed' });

const TOLD = {
  client_name: 'Northwind Bakery',
  what_happened: 'The flyers came late.',
  their_words: '',
  wanted: '',
  loss: '60',
  fee: '1000',
  how_bad: ENTER,
  fault: '100',
};
const SCRIPT = {
  ...TOLD,
  how_bad: undefined,
  why_it_happened: 'silence',
  what_let_through: 'check_absent',
  covered: 'no',
  told_on: '2026-01-14',
  choose_remedy: ['put_right'],
};

function scripted(more: object = {}, from = start): ReturnType<typeof walkScript> {
  const answers = Object.entries({ ...SCRIPT, ...more }).filter(([, value]) => value !== undefined);
  return walkScript(from, Object.fromEntries(answers));
}

async function asksWhatFailed(why_it_happened: string, more = {}): Promise<boolean> {
  const { plan } = await scripted({ why_it_happened, ...more });
  return plan.visible.some(({ id }) => id === 'failure_kind');
}

const june: CaseRecord = {
  ...recordOf(
    fills('causes.primary', 'silence'),
    promises('R-3.1', { to: 'self', kind: 'prevention', text: 'Write every Friday' }),
  ),
  id: 'R-3',
  openedAt: '2025-09-20T09:00:00+02:00',
};
const again: Situation = { ...start, around: { ...start.around, earlier: [june] } };

describe('the proposed severity', () => {
  test('is shown with its reason in one line, and kept with it', async () => {
    const { asked, situation } = await walked(start, { ...TOLD, why_it_happened: PAUSE });
    const help = asked.find(({ step }) => step.id === 'how_bad')?.help;
    expect(help).toBe(
      'Moderate, because it costs them USD 60.00, a twentieth or more of the USD 1,000.00 they pay you. If you are unsure, take the worse one.',
    );
    const { severity, severityWhy } = situation.record;
    expect([severity, severityWhy.map(({ rule }) => rule)]).toEqual(['moderate', ['loss_twentieth_of_fee']]);
  });

  test('one’s own judgement is called that', async () => {
    const { situation } = await scripted({ how_bad: 'critical' });
    expect(situation.record).toMatchObject({
      severity: 'critical',
      severityWhy: [{ rule: 'your_judgement' }],
    });
  });

  test('the reasons follow the answers, even where the level stays', async () => {
    const { situation } = await walked(start, {
      ...TOLD,
      loss: '300',
      whys: '',
      why_it_happened: PAUSE,
    });
    expect(situation.record.severityWhy[0]?.because).toContain('USD 300.00');
    const changed = await walkScript(situation, { ...SCRIPT, loss: '400', how_bad: 'serious', whys: [] });
    expect(changed.situation.record).toMatchObject({ severity: 'serious' });
    const { situation: later } = await scripted({ covered: 'yes', claim_threatened: 'yes' });
    expect(later.record).toMatchObject({
      severity: 'critical',
      severityWhy: [{ rule: 'claim_threatened', because: expect.stringContaining('a claim') }],
    });
  });

  test('a playbook that works it out in its own way goes on doing so', async () => {
    const { playbook } = core;
    const compute = { ...playbook.compute, proposed_severity: '"critical"' };
    const own = { ...start, program: programOf({ ...playbook, compute }) };
    const { situation } = await scripted({}, own);
    expect(situation.record).toMatchObject({
      severity: 'critical',
      severityWhy: [{ rule: 'proposed_severity' }],
    });
  });
});

describe('the whys', () => {
  test('are kept with the main cause, one line each', async () => {
    const whys = ['The proof was late', 'I had no list', 'Nobody asked for one'];
    const { situation } = await scripted({ loss: '300', whys });
    expect(situation.record.causes).toEqual([
      { leaf: 'silence', role: 'primary', locus: 'mine', whys },
      { leaf: 'check_absent', role: 'escape', locus: 'mine' },
    ]);
    const lines = await scripted({ loss: '300', whys: whys.join('\n') });
    expect(lines.situation.record.causes).toEqual(situation.record.causes);
  });

  test('wait for no one in a script, and are not asked where little is at stake', async () => {
    const { situation, problems, plan } = await scripted({ loss: '300' });
    expect(problems).toEqual([]);
    expect(situation.record.skipped).toContain('whys');
    expect(plan.visible.map(({ id }) => id)).toContain('whys');
    expect((await scripted()).plan.visible.map(({ id }) => id)).not.toContain('whys');
  });

  test('more than seven are refused', async () => {
    const { problems } = await scripted({ loss: '300', whys: Array.from({ length: 8 }, () => 'And why?') });
    expect(problems).toMatchObject([{ where: 'whys', message: expect.stringContaining('at most 7') }]);
  });

  test.each([
    [['I was careless'], true],
    [['The list was old', 'The intern FORGOT'], true],
    [['It was human error'], true],
    [['I forgot', 'Nothing reminded me'], false],
    [['I had no check'], false],
  ])('that stop at a person are answered at once: %j %s', async (whys, is) => {
    const { told } = await walked(start, { ...TOLD, loss: '300', whys, why_it_happened: PAUSE });
    expect(told.some((text) => text.includes('what made it possible?'))).toBe(is);
  });
});

describe('what failed', () => {
  test.each([
    ['defect', {}, 'competence'],
    ['no_buffer', {}, 'process'],
    ['unknown', {}, undefined],
    ['bad_news_late', {}, 'honesty'],
    ['silence', {}, 'process'],
    ['message_unclear', {}, 'competence'],
    ['silence', { failure_kind: 'honesty' }, 'honesty'],
  ])('%s with %j: %s', async (why_it_happened, more, failure) => {
    const { situation, problems } = await scripted({ why_it_happened, ...more });
    expect([problems, situation.record.failure]).toEqual([[], failure]);
  });

  test('is asked only where it may have been honesty', async () => {
    expect(await asksWhatFailed('bad_news_late')).toBe(true);
    expect(await asksWhatFailed('defect')).toBe(false);
    expect(await asksWhatFailed('silence', { fault: { client: 100 }, choose_remedy: ['explain'] })).toBe(
      false,
    );
  });

  test('an honesty that does not apply any more is gone', async () => {
    const first = await scripted({ why_it_happened: 'bad_news_late', failure_kind: 'honesty' });
    const { situation } = await walkScript(first.situation, { why_it_happened: 'defect' });
    expect(situation.record.failure).toBe('competence');
  });
});

describe('the same failure again', () => {
  test('is told once, as soon as the cause is known, before the next question', async () => {
    const { told, path } = await walked(again, {
      ...TOLD,
      whys: '',
      why_it_happened: 'silence',
      failure_kind: ENTER,
      what_let_through: PAUSE,
    });
    expect(path.at(-1)).toBe('what_let_through');
    const lines = told.filter((text) => text.includes('with them before'));
    expect(lines).toEqual([
      expect.stringContaining('R-3 in September 2025, same cause; its prevention promise is still open.'),
    ]);
  }, 20_000);

  test('raises the severity that nobody touched, and says so in the case', async () => {
    const { situation } = await scripted({}, again);
    expect(situation.record).toMatchObject({
      severity: 'serious',
      severityWhy: [{ rule: 'loss_twentieth_of_fee' }, { rule: 'second_failure' }],
    });
    expect(situation.record.causes[0]).toEqual({
      leaf: 'silence',
      role: 'primary',
      locus: 'mine',
      stable: 'likely_to_repeat',
    });
  });

  test('asks why even where little is lost', async () => {
    const { plan } = await scripted({ loss: '0', why_it_happened: 'defect' }, again);
    expect(plan.visible.map(({ id }) => id)).toContain('whys');
    expect(plan.advice.map(({ check }) => check.id)).not.toContain('happened_before');
  });

  test('counts remedies of theirs that were broken', () => {
    const scope = planOf(again).scope;
    expect(scope.evaluate('history.broken_remedies')).toBe(0);
    expect(scope.evaluate('history.client_cases')).toBe(1);
    expect(scope.evaluate('history.second_failure')).toBe(false);
  });
});

describe('what the settings say of the insurance', () => {
  const insured = {
    ...start,
    around: { ...start.around, settings: { ...start.around.settings, 'insurance.covered': true } },
  };
  test('is the usual answer, and fills a script', async () => {
    const plan = planOf(insured);
    const covered = core.playbook.steps.find(({ id }) => id === 'covered');
    expect(covered && questionFor(insured, plan, covered, undefined).current).toBe(true);
    const { situation, problems } = await scripted({ covered: undefined, claim_threatened: 'no' }, insured);
    expect(problems.map(({ where }) => where)).toEqual([]);
    expect(situation.record.insurer).toMatchObject({ covered: true });
    expect(situation.record.defaulted).toContain('covered');
  });

  test('without them the question needs an answer', async () => {
    const { problems } = await scripted({ covered: undefined });
    expect(problems.map(({ where }) => where)).toEqual(['covered']);
  });
});

test('harms told one by one weigh as the same harms told one a question', async () => {
  const one = recordOf(
    fills('harms', [{ kind: 'direct_cost', amount: usd(60), grade: 'documented' }] as never),
  );
  expect(one.harms).toEqual(recordOf(fills('harms.direct_cost', usd(60))).harms);
  for (const own of core.playbook.tests) expect(await runPlaybookTest(core, own)).toEqual([]);
});

test('a test that gives a bare amount is told to write the currency with it', async () => {
  const own = { name: 'bare', today: '2026-01-15', answers: { client_name: 'Jo', loss: 0 }, expect: {} };
  const told = (await runPlaybookTest(core, own)).find(({ where }) => where === 'currency');
  expect(told?.message).toBe(
    'missing: the currency of bare amounts. Write it with each in the test, as in: 0 EUR',
  );
});
