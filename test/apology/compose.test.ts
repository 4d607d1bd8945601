import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../src/case/schema.ts';
import { composeDraft, type Composed } from '../../src/apology/compose.ts';
import { after, answeredEvent } from '../../src/interview/engine.ts';
import { planOf } from '../../src/interview/plan.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import type { Program, Situation, WalkSettings } from '../../src/interview/situation.ts';
import { walkScript } from '../../src/interview/script.ts';
import type { StepOf } from '../../src/playbook/schema.ts';
import { fills, usd } from '../support/case.ts';
import { programOfBody, shippedProgram } from '../support/playbook-files.ts';

const program = programOfBody(`steps:
  - { id: client_name, kind: text, phase: opening, ask: Which client?, as: client.name }
  - { id: facts, kind: text, phase: opening, ask: "What happened to {{ client.name }}?" }
  - { id: mine, kind: confirm, phase: opening, ask: Was it you? }
  - { id: cause, kind: choice, phase: opening, ask: Why?, from: causes }
  - { id: demand, kind: money, phase: opening, ask: How much? }
  - { id: choose, kind: offer, phase: remedy, ask: What? }
  - { id: dates, kind: promises, phase: remedy, ask: When? }
  - { id: letter, kind: draft, phase: letter, ask: Your letter. }
  - { id: first_words, kind: draft, phase: letter, ask: First words., about: ack }
remedies:
  - { id: pay, type: refund, purpose: restore, label: Pay it, source: customfin#10 }
  - { id: gift, type: goodwill, purpose: goodwill, label: A gift, source: customfin#10 }
promises:
  - { id: paying, for: pay, to: client, kind: remedy, text: Pay it, due: 5 business days, done: Paid }
letter:
  - { id: own, component: responsibility, when: mine, text: "{{ facts | sentence }} That was me." }
  - { id: not_own, component: responsibility, text: I looked into it. }
  - { id: cost, component: impact, text: "It cost you {{ demand | money }}." }
  - { id: sorry, component: regret, text: I am sorry. }
  - { id: sorrier, component: regret, text: I am very sorry. }
  - { id: reason, component: explanation, text: "{{ cause | says }}" }
  - { id: paid, component: repair, for: pay, text: "I pay by {{ due.paying | day }}." }
  - { id: given, component: repair, for: gift, text: You get a gift. }
  - { id: asked, component: repair, text: Tell me what is missing. }
  - { id: changed, component: repentance, text: "{{ cause | change }}" }
  - { id: always, component: repentance, text: I look twice now. }
`);

type Answers = Readonly<Record<string, AnswerValue>>;
const FULL: Answers = {
  client_name: 'Acme',
  facts: 'it broke',
  mine: true,
  cause: 'defect',
  demand: usd(400),
  choose: ['pay', 'gift'],
};

function situation(answers: Answers, settings: WalkSettings = {}, from: Program = program): Situation {
  const start = freshSituation(from, '2026-01-15', settings);
  return Object.entries(answers).reduce((at, [id, value]) => {
    const step = from.playbook.steps.find((candidate) => candidate.id === id);
    return step === undefined ? at : after(at, [answeredEvent(planOf(at), step, value, 'typed')]);
  }, start);
}
function compose(at: Situation, id = 'letter'): Composed {
  const step = at.program.playbook.steps.find((candidate) => candidate.id === id);
  return composeDraft(at, planOf(at), step as StepOf<'draft'>);
}

test('the letter, whole', () => {
  expect(compose(situation(FULL, { name: 'Sam Reed', signOff: 'Kind regards' }))).toMatchInlineSnapshot(`
    {
      "before": [],
      "channel": "email",
      "gaps": [],
      "length": {
        "most": undefined,
        "words": 41,
      },
      "sentences": [
        "hello",
        "own",
        "sorry",
        "cost",
        "reason",
        "paid",
        "given",
        "asked",
        "changed",
        "always",
        "signed_off",
      ],
      "text": "Hello Acme,

    It broke. That was me. I am sorry. It cost you USD 400.00. What I delivered did not do what we had agreed.

    I pay by Thursday 22 January. You get a gift. Tell me what is missing.

    From now on I test each delivery against our agreement before it reaches you. I look twice now.

    Kind regards
    Sam Reed
    ",
      "warnings": [],
    }
  `);
});

test('the first words: no cause, no money', () => {
  expect(compose(situation(FULL, { name: 'Sam Reed' }), 'first_words').text).toBe(
    'Hello Acme,\n\nI am sorry. It cost you USD 400.00.\n\nSam Reed\n',
  );
});

const used = (answers: Answers): string[] => [...compose(situation({ ...FULL, ...answers })).sentences];

describe('which sentences', () => {
  test('of a component the first that fits', () => {
    expect(used({})).toContain('own');
    expect(used({})).not.toContain('not_own');
    expect(used({ mine: false })).toContain('not_own');
    expect(used({})).not.toContain('sorrier');
  });

  test('of what is repaired and changed all that fit', () => {
    const repairs = ['paid', 'given', 'asked', 'changed', 'always'];
    expect(used({}).filter((id) => repairs.includes(id))).toEqual(repairs);
    expect(used({ choose: [] }).filter((id) => repairs.includes(id))).toEqual(['asked', 'changed', 'always']);
  });

  test('one that has nothing to say gives way, and leaves no gap in the line', () => {
    // The cause “unknown” has no words of its own.
    const { text, sentences, gaps } = compose(situation({ ...FULL, cause: 'unknown' }));
    expect(sentences).not.toContain('reason');
    expect(sentences).not.toContain('changed');
    expect(text).toContain('It cost you USD 400.00.\n\n');
    expect(text).not.toMatch(/ {2}| \n/);
    expect(gaps).toEqual([]);
  });
});

describe('what is missing', () => {
  test('is left out and named beside the draft, each question once', () => {
    const { text, gaps, sentences } = compose(situation({ client_name: 'Acme', mine: true }));
    expect(gaps).toEqual([
      { step: 'facts', ask: 'What happened to Acme?' },
      { step: 'demand', ask: 'How much?' },
      { step: 'cause', ask: 'Why?' },
    ]);
    expect(text).toBe(
      'Hello Acme,\n\nI looked into it. I am sorry.\n\nTell me what is missing.\n\nI look twice now.\n',
    );
    expect(sentences).not.toContain('own');
  });

  test('an answer of nothing is an answer', () => {
    expect(compose(situation({ ...FULL, demand: usd(0) })).text).toContain('It cost you USD 0.00.');
  });
});

describe('the layout', () => {
  const core = shippedProgram('core');
  const test0 = core.playbook.tests[0];
  test('follows what the client thinks of first', async () => {
    const { situation: end } = await walkScript(freshSituation(core, '2026-01-15'), test0?.answers ?? {});
    const order = (at: Situation): string[] => {
      const kinds = new Map(core.playbook.letter.map(({ id, component }) => [id, component]));
      return compose(at).sentences.map((id) => kinds.get(id) ?? '');
    };
    const [subject, ...rest] = order(end);
    expect(subject).toBe('subject');
    const usual = 'greeting responsibility regret explanation list_lead repair repair repentance question';
    expect(rest.join(' ')).toBe(usual);
    const first = (orientation: string): string =>
      order(after(end, [fills('client.orientation', orientation)])).join(' ');
    expect(first('relationship')).toBe(`subject ${usual}`);
    expect(first('money')).toBe(
      'subject greeting responsibility regret list_lead repair repair explanation repentance question',
    );
    expect(first('rule')).toBe(
      'subject greeting responsibility regret repentance explanation list_lead repair repair question',
    );
  });
});

test('no draft shows a placeholder, a hole or an empty paragraph', () => {
  const value: Record<string, fc.Arbitrary<AnswerValue>> = {
    client_name: fc.constantFrom('Acme', 'B & C'),
    facts: fc.constantFrom('it broke', 'It broke!', ''),
    mine: fc.boolean(),
    cause: fc.constantFrom(...program.playbook.causes.map(({ id }) => id)),
    demand: fc.nat(1000).map(usd),
    choose: fc.subarray(['pay', 'gift']),
  };
  const settings = fc.constantFrom<WalkSettings>({}, { name: 'Sam' }, { name: 'Sam', signOff: 'Best' });
  fc.assert(
    fc.property(
      fc.record(value, { requiredKeys: ['client_name'] }),
      settings,
      fc.constantFrom('letter', 'first_words'),
      (answers, business, id) => {
        const { text } = compose(situation(answers as Answers, business), id);
        expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN| {2}| \n|\n{3}|^\n|TODO/);
        expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
      },
    ),
    { seed: 7, numRuns: 150 },
  );
});
