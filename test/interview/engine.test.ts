import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import type { AnswerValue } from '../../src/case/schema.ts';
import { composeDraft } from '../../src/apology/compose.ts';
import { after, answerEvents, defaultOf, draftEvents } from '../../src/interview/engine.ts';
import { planOf, proposedAt } from '../../src/interview/plan.ts';
import { promiseEvents } from '../../src/interview/promise-events.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import type { Proposal } from '../../src/interview/proposals.ts';
import type { Situation } from '../../src/interview/situation.ts';
import type { StepOf } from '../../src/playbook/schema.ts';
import { says, undoes, usd } from '../support/case.ts';
import { programOfBody } from '../support/playbook-files.ts';

const program = programOfBody(
  `steps:
  - { id: client_name, kind: text, phase: opening, ask: Which client?, as: client.name }
  - { id: broken, kind: confirm, phase: opening, ask: Did it break? }
  - { id: how, kind: text, phase: opening, ask: How did it break?, as: facts, when: broken, optional: true }
  - { id: why, kind: text, phase: opening, ask: Why?, when: answered.how }
  - { id: read_this, kind: note, phase: opening, ask: Read this., when: broken }
  - { id: demand, kind: money, phase: diagnosis, ask: How much? }
  - { id: fee, kind: money, phase: diagnosis, ask: How much?, default: "{{ demand * 2 }}" }
  - { id: how_bad, kind: choice, phase: diagnosis, ask: How bad?, as: severity, default: '{{ bad ? "serious" : "minor" }}', options: [{ value: minor, label: M }, { value: serious, label: S }] }
  - { id: first_dates, kind: promises, phase: first-words, ask: When?, only: [update] }
  - { id: first_words, kind: draft, phase: first-words, ask: First words., about: ack }
  - { id: choose, kind: offer, phase: remedy, ask: What? }
  - { id: dates, kind: promises, phase: remedy, ask: When? }
  - { id: letter, kind: draft, phase: letter, ask: Your letter. }
compute:
  bad: fee > 100
  worse: bad && broken
checks:
  - { id: too_much, level: block, when: demand > 1000, say: "{{ demand | money }} is too much.", source: customfin#1 }
  - { id: small, level: advise, when: demand < 10, say: Let it be., source: customfin#1 }
remedies:
  - { id: pay, type: refund, purpose: restore, label: Pay it, source: customfin#10, amount: demand, cash: true, when: demand > 0 }
  - { id: gift, type: goodwill, purpose: goodwill, label: A gift, source: customfin#10, hours: 2, percent: fault_free }
  - { id: fix, type: redo, purpose: restore, label: Fix it, source: customfin#10, when: broken }
promises:
  - { id: update, to: client, kind: update, text: Tell them, due: tomorrow, done: Told }
  - { id: paying, for: pay, to: client, kind: remedy, text: "Pay {{ demand | money }}", due: 5 business days, done: Paid }
  - { id: giving, for: gift, to: client, kind: remedy, text: Give it, due: end of month, done: Given }
  - { id: fixing, for: fix, to: client, kind: remedy, text: Fix it, due: fri, done: Fixed }
  - { id: checking, to: self, kind: prevention, text: Check it, due: +2w, done: Checked, when: worse }
letter:
  - { id: told, component: notice, text: "I know{{ how == '' ? '' : ': ' + how }}" }
  - { id: paid, component: repair, for: pay, text: "I pay {{ demand | money }} by {{ due.paying | day }}." }
  - { id: given, component: repair, for: gift, text: "A gift by {{ due.giving | day }}." }
  - { id: fixed, component: repair, for: fix, text: "Fixed by {{ due.fixing | day }}." }
`.replace('percent: fault_free', 'percent: 5'),
);
const start = freshSituation(program, '2026-01-15', { currency: 'USD' });

function stepOf(id: string): (typeof program.playbook.steps)[number] {
  const step = program.playbook.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(id);
  return step;
}
/** Answers one step after the other, as a person does who goes back and forth. */
function answered(pairs: readonly (readonly [string, AnswerValue])[], from: Situation = start): Situation {
  return pairs.reduce((at, [id, value]) => after(at, answerEvents(at, stepOf(id), value, 'typed')), from);
}
const visible = (situation: Situation): string[] => planOf(situation).visible.map(({ id }) => id);
const proposed = (situation: Situation, step: string): Proposal[] =>
  proposedAt(planOf(situation), stepOf(step) as StepOf<'promises'>);
const promised = (situation: Situation, step: string, days?: Map<string, string>): Situation =>
  after(situation, promiseEvents(situation, proposed(situation, step), days));

describe('the path is a function of the answers', () => {
  test('a step with when comes and goes', () => {
    expect(visible(start)).not.toContain('how');
    const broken = answered([['broken', true]]);
    expect(visible(broken)).toEqual(expect.arrayContaining(['how', 'read_this']));
    expect(visible(answered([['how', 'It fell']], broken))).toContain('why');
    expect(visible(answered([['how', null]], broken))).not.toContain('why');
  });

  test('the next step is the first that waits', () => {
    expect(planOf(start).next?.id).toBe('client_name');
    expect(planOf(answered([['demand', usd(5)]])).next?.id).toBe('client_name');
    expect(
      planOf(
        answered([
          ['client_name', 'A'],
          ['broken', true],
        ]),
      ).next?.id,
    ).toBe('how');
    expect(
      planOf(
        answered([
          ['client_name', 'A'],
          ['broken', true],
          ['how', null],
        ]),
      ).next?.id,
    ).toBe('demand');
  });

  test('notes are read, not waited for', () => {
    const all = answered([
      ['client_name', 'A'],
      ['broken', true],
      ['how', null],
    ]);
    expect(planOf(all).next?.id).toBe('demand');
  });
});

describe('answers that are hidden', () => {
  const told = answered([
    ['client_name', 'A'],
    ['broken', true],
    ['how', 'It fell'],
    ['why', 'Wind'],
  ]);
  test('are parked in the same append, all that hang on it', () => {
    const events = answerEvents(told, stepOf('broken'), false, 'typed');
    expect(events).toEqual([
      { type: 'answered', step: 'broken', value: false, by: 'typed' },
      { type: 'parked', steps: ['how', 'why'] },
    ]);
    expect(after(told, events).record).toMatchObject({ parked: { how: 'It fell', why: 'Wind' } });
  });

  test('come back with their step, one after the other', () => {
    const back = answered(
      [
        ['broken', false],
        ['broken', true],
      ],
      told,
    );
    expect(back.record).toMatchObject({ answers: told.record.answers, parked: {}, facts: 'It fell' });
    expect(visible(back)).toEqual(visible(told));
  });

  test('say nothing in a text, an expression or a field', () => {
    const hidden = answered([['broken', false]], told);
    const { scope } = planOf(hidden);
    expect([scope.evaluate('how'), scope.evaluate('answered.how'), scope.evaluate('asked.how')]).toEqual([
      '',
      false,
      false,
    ]);
    expect(hidden.record.facts).toBeUndefined();
    const letter = composeDraft(hidden, planOf(hidden), stepOf('first_words') as StepOf<'draft'>);
    expect(letter.text).not.toContain('It fell');
    expect(composeDraft(told, planOf(told), stepOf('first_words') as StepOf<'draft'>).text).toContain(
      'It fell',
    );
  });
});

describe('defaults', () => {
  test('have the type of their step', () => {
    const plan = planOf(answered([['demand', usd(60)]]));
    expect(defaultOf(stepOf('fee'), plan)).toEqual(usd(120));
    expect(defaultOf(stepOf('how_bad'), plan)).toBe('minor');
    expect(defaultOf(stepOf('demand'), plan)).toBeUndefined();
  });

  const accepted = [
    ...answerEvents(answered([['demand', usd(20)]]), stepOf('fee'), usd(40), 'default'),
  ] satisfies EventBody[];
  const byDefault = after(answered([['demand', usd(20)]]), accepted);
  test('follow their inputs while nobody touched them, through one another', () => {
    const bad = after(byDefault, answerEvents(byDefault, stepOf('how_bad'), 'minor', 'default'));
    const more = answered([['demand', usd(200)]], bad);
    expect(more.record).toMatchObject({
      answers: { demand: usd(200), fee: usd(400), how_bad: 'serious' },
      defaulted: ['fee', 'how_bad'],
      severity: 'serious',
    });
  });

  test('stay once somebody typed them', () => {
    const typed = answered(
      [
        ['fee', usd(40)],
        ['demand', usd(200)],
      ],
      byDefault,
    );
    expect(typed.record).toMatchObject({ answers: { fee: usd(40) }, defaulted: [] });
  });
});

describe('checks', () => {
  test('a block holds back the remedy and the letter, and says why', () => {
    const plan = planOf(answered([['demand', usd(2000)]]));
    expect(plan.held.map(({ say }) => say)).toEqual(['USD 2,000.00 is too much.']);
    expect(plan.visible.map(({ phase }) => phase)).not.toContain('remedy');
    expect(plan.visible.map(({ phase }) => phase)).not.toContain('letter');
    expect(plan.visible.at(-1)?.id).toBe('first_words');
  });

  test('an advice holds nothing back', () => {
    const plan = planOf(answered([['demand', usd(5)]]));
    expect([plan.held, plan.advice.map(({ check }) => check.id)]).toEqual([[], ['small']]);
    expect(plan.visible.at(-1)?.id).toBe('letter');
  });

  test('what a block hides is parked, and comes back when it is over', () => {
    const chosen = answered([
      ['demand', usd(20)],
      ['choose', ['pay']],
    ]);
    const held = answered([['demand', usd(2000)]], chosen);
    expect(held.record).toMatchObject({ parked: { choose: ['pay'] }, remedy: { chosen: [], parts: [] } });
    expect(answered([['demand', usd(20)]], held).record.remedy.chosen).toEqual(['pay']);
  });
});

describe('what is offered', () => {
  test('brings its amounts, hours and percentages', () => {
    const { remedy } = answered([
      ['demand', usd(20)],
      ['choose', ['gift', 'pay']],
    ]).record;
    expect(remedy.parts).toEqual([
      { id: 'pay', type: 'refund', purpose: 'restore', amount: usd(20), cash: true },
      { id: 'gift', type: 'goodwill', purpose: 'goodwill', hours: 2, percent: 5, cash: false },
    ]);
  });

  test('follows the amounts it was made of', () => {
    const more = answered([
      ['demand', usd(20)],
      ['choose', ['pay']],
      ['demand', usd(30)],
    ]);
    expect(more.record.remedy).toMatchObject({ chosen: ['pay'], parts: [{ id: 'pay', amount: usd(30) }] });
  });

  test('is asked again when part of it is not possible any more', () => {
    const pairs = [
      ['client_name', 'A'],
      ['broken', true],
      ['how', null],
      ['demand', usd(20)],
      ['fee', usd(1)],
      ['how_bad', 'minor'],
      ['choose', ['fix', 'pay']],
    ] as const;
    const chosen = after(
      promised(answered(pairs), 'first_dates'),
      draftEvents(stepOf('first_words') as StepOf<'draft'>, { channel: 'email', text: 'Hi\n' }),
    );
    expect(planOf(chosen).next?.id).toBe('dates');
    const gone = answered([['broken', false]], chosen);
    expect(planOf(gone).next?.id).toBe('first_words');
    const redrafted = after(
      gone,
      draftEvents(stepOf('first_words') as StepOf<'draft'>, { channel: 'email', text: 'Hi\n' }),
    );
    expect(planOf(redrafted).next?.id).toBe('choose');
  });
});

const ids = (situation: Situation): string[] =>
  situation.record.promises.map(({ id, text }) => `${id} ${text}`);

describe('promises', () => {
  const chosen = answered([
    ['broken', true],
    ['how', null],
    ['demand', usd(20)],
    ['fee', usd(400)],
    ['choose', ['pay', 'gift']],
  ]);

  test('a step that names some takes those, the other one the rest', () => {
    const named = ['first_dates', 'dates'].map((id) =>
      proposed(chosen, id).map(({ template }) => template.id),
    );
    expect(named).toEqual([['update'], ['paying', 'giving', 'checking']]);
  });

  test('are numbered on from those the case has', () => {
    expect(ids(promised(promised(chosen, 'first_dates'), 'dates'))).toEqual([
      'R-0.1 Tell them',
      'R-0.2 Pay USD 20.00',
      'R-0.3 Give it',
      'R-0.4 Check it',
    ]);
  });

  test('are not made twice', () => {
    const once = promised(chosen, 'dates');
    expect(promiseEvents(once, proposed(once, 'dates'))).toEqual([]);
  });

  test('never take a number again', () => {
    const once = promised(chosen, 'first_dates');
    const undone = after(once, [undoes(once.record.rev)]);
    expect(ids(promised(undone, 'dates'))).toEqual([
      'R-0.2 Pay USD 20.00',
      'R-0.3 Give it',
      'R-0.4 Check it',
    ]);
  });

  test('take the day that was chosen, or the one that the playbook proposes', () => {
    const days = new Map([['giving', '2026-02-02']]);
    const made = promised(chosen, 'dates', days);
    expect(made.record.promises.map(({ due, part }) => [due, part])).toEqual([
      ['2026-01-22', 'pay'],
      ['2026-02-02', 'gift'],
      ['2026-01-29', undefined],
    ]);
    expect(planOf(made).scope.evaluate('due.giving')).toBe('2026-02-02');
    expect(planOf(chosen).scope.evaluate('due.giving')).toBe('2026-01-31');
  });
});

describe('drafts', () => {
  const letter = stepOf('letter') as StepOf<'draft'>;
  const ack = stepOf('first_words') as StepOf<'draft'>;
  const composed = { channel: 'email', text: 'Hello\n' } as const;
  test('are the composer’s until somebody changes a word', () => {
    expect(draftEvents(letter, composed)).toEqual([
      { type: 'drafted', channel: 'email', by: 'composer', text: 'Hello\n' },
    ]);
    expect(draftEvents(letter, composed, 'Hello\n')).toMatchObject([{ by: 'composer' }]);
    expect(draftEvents(ack, composed, 'Hi\n')).toMatchObject([{ by: 'person', about: 'ack', text: 'Hi\n' }]);
  });

  test('a stale one is asked for again, a sent one is not', () => {
    const before = promised(
      answered([
        ['client_name', 'A'],
        ['broken', false],
        ['demand', usd(20)],
        ['fee', usd(1)],
        ['how_bad', 'minor'],
      ]),
      'first_dates',
    );
    expect(planOf(before).next?.id).toBe('first_words');
    const drafted = after(before, draftEvents(ack, composed));
    expect(planOf(drafted).next?.id).toBe('choose');
    const stale = answered([['demand', usd(30)]], drafted);
    expect(planOf(stale).next?.id).toBe('first_words');
    const sent = answered([['demand', usd(40)]], after(stale, [says({ about: 'ack' })]));
    expect(planOf(sent).next?.id).toBe('choose');
  });
});
