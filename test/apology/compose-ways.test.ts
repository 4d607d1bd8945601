import { describe, expect, test } from 'vitest';
import { composeDraft, type Composed } from '../../src/apology/compose.ts';
import type { EventBody } from '../../src/case/events.ts';
import type { Channel } from '../../src/case/schema.ts';
import { after } from '../../src/interview/engine.ts';
import { planOf } from '../../src/interview/plan.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import type { Program } from '../../src/interview/situation.ts';
import { changes, fills, promises, says, TODAY } from '../support/case.ts';
import { programOfBody } from '../support/playbook-files.ts';

/** How a letter goes out, how long it is, and which promises stand in it; which sentences, says compose.test.ts. */
const BODY = `layouts:
  - { id: ack_chat, drop: true }
  - { id: ack_letter, about: ack, channel: letter, paragraphs: [[regret], [promised]] }
  - { id: apology_letter, drop: true }
  - { id: apology_letter_money, drop: true }
  - { id: last_letter, about: apology, channel: letter, paragraphs: [[regret]] }
approaches:
  - id: moderate_new
    severity: moderate
    relation: new
    write: chat
    words: 12
    leave_out: [impact]
    spare: [question, explanation, responsibility]
    before: [{ do: Call them., due: today }]
    source: fehr-gelfand#1
steps:
  - { id: client_name, kind: text, phase: opening, ask: Which client?, as: client.name }
  - { id: cause, kind: choice, phase: opening, ask: Why?, from: causes, as: causes.primary }
  - { id: letter, kind: draft, phase: letter, ask: Your letter. }
letter:
  - { id: mine, component: responsibility, text: That was me. }
  - { id: called, component: regret, channel: phone, text: I ring to say sorry. }
  - { id: sorry, component: regret, text: I am very sorry. }
  - { id: hurt, component: impact, text: It cost you a day. }
  - { id: reason, component: explanation, text: I looked once only. }
  - { id: asking, component: question, text: What would help you? }
`;
const program = programOfBody(BODY);
const moderate = fills('severity', 'moderate');

interface How {
  readonly about?: 'ack' | 'apology';
  readonly events?: readonly EventBody[];
  /** The step's own. */
  readonly channel?: Channel;
  readonly wanted?: Channel;
  readonly from?: Program;
}

function compose({ about = 'apology', events = [], channel, wanted, from = program }: How): Composed {
  const at = after(freshSituation(from, TODAY), [...events]);
  return composeDraft(at, planOf(at), { about, ...(channel && { channel }) }, wanted);
}

describe('which way it goes out', () => {
  test.each<[string, How, Channel]>([
    ['by mail, while nobody knows how bad it is', {}, 'email'],
    ['as fits how bad it is', { events: [moderate] }, 'chat'],
    ['as the step says', { events: [moderate], channel: 'phone' }, 'phone'],
    ['as it is asked for', { events: [moderate], channel: 'phone', wanted: 'meeting' }, 'meeting'],
    ['first words do not wait for how bad it is', { about: 'ack', events: [moderate] }, 'email'],
    ['by mail, where the step names a way that has no form', { about: 'ack', channel: 'chat' }, 'email'],
    ['as it is asked for, also without a form', { about: 'ack', wanted: 'chat' }, 'chat'],
  ])('%s', (_title, how, channel) => {
    expect(compose(how).channel).toBe(channel);
  });

  test('without a form for it nothing is made up', () => {
    expect(compose({ about: 'ack', wanted: 'chat' })).toMatchObject({ sentences: [], before: [], gaps: [] });
  });

  test.each<[string, EventBody[], string[]]>([
    [
      'the form for what the client thinks of first',
      [fills('client.orientation', 'rule')],
      ['mine', 'sorry'],
    ],
    ['the plain one, wherever it stands', [], ['sorry']],
    ['the plain one, where there is none for it', [fills('client.orientation', 'money')], ['sorry']],
  ])('%s', (_title, events, expected) => {
    const used = compose({ wanted: 'letter', events }).sentences;
    expect(used.filter((id) => ['mine', 'sorry'].includes(id))).toEqual(expected);
  });

  test('a sentence for one way is said in no other', () => {
    expect(compose({ wanted: 'phone' }).sentences).toContain('called');
    expect(compose({ wanted: 'email' }).sentences).toContain('sorry');
  });
});

describe('how long it is, and what comes before it', () => {
  const ids = ['mine', 'sorry', 'hurt', 'reason', 'asking'];
  const said = (words: number, wanted: Channel): string[] => {
    const from = programOfBody(BODY.replace('words: 12', `words: ${words}`));
    return compose({ events: [moderate], wanted, from }).sentences.filter((id) => ids.includes(id));
  };

  test.each<[words: number, string[]]>([
    [15, ['mine', 'sorry', 'reason', 'asking']],
    [14, ['mine', 'sorry', 'reason']],
    [11, ['mine', 'sorry', 'reason']],
    [10, ['mine', 'sorry']],
  ])('about %i words: what can be spared goes, one after the other', (words, left) => {
    expect(said(words, 'email')).toEqual(left);
  });

  test('cards for a talk have no length, and nothing comes before the talk', () => {
    expect(said(10, 'phone')).toEqual(['mine', 'reason', 'asking']);
    expect(compose({ events: [moderate], wanted: 'phone' })).toMatchObject({
      before: [],
      length: { most: undefined },
    });
    expect(compose({ events: [moderate], wanted: 'email' })).toMatchObject({
      before: ['Today: Call them.'],
      length: { words: 11, most: 12 },
    });
  });

  test('first words have no length, and wait for nothing', () => {
    expect(compose({ about: 'ack', events: [moderate] })).toMatchObject({
      before: [],
      length: { most: undefined },
    });
  });

  test('while nobody knows how bad it is, all is said', () => {
    const used = compose({ wanted: 'email' }).sentences;
    expect(used.filter((id) => ids.includes(id))).toEqual(['mine', 'sorry', 'hurt', 'reason', 'asking']);
  });
});

function promiseLines({ sentences }: Composed): string[] {
  return sentences.filter((id) => ['also_promised', 'done_already'].includes(id));
}

describe('which promises stand in it', () => {
  const toSelf = { to: 'self' } as const;
  const update = { kind: 'update' } as const;
  const told = says({ about: 'apology' });
  const kept = changes('R-7.1', 'kept', TODAY);
  test.each<[string, EventBody[], letter: string[], ack: string[]]>([
    ['one that is planned', [promises('R-7.1')], ['also_promised'], []],
    ['one that they were told', [promises('R-7.1'), told], ['also_promised'], []],
    ['two', [promises('R-7.1'), promises('R-7.2')], ['also_promised', 'also_promised'], []],
    ['when they hear next', [promises('R-7.1', update)], ['also_promised'], ['also_promised']],
    ['one to oneself', [promises('R-7.1', toSelf)], [], []],
    ['one that is kept', [promises('R-7.1'), told, kept], ['done_already'], []],
    ['an update that was given', [promises('R-7.1', update), told, kept], [], []],
    ['one kept to oneself', [promises('R-7.1', toSelf), kept], [], []],
    ['one that was not kept', [promises('R-7.1'), told, changes('R-7.1', 'broken', TODAY)], [], []],
  ])('%s', (_title, events, inLetter, inAck) => {
    expect(promiseLines(compose({ events, wanted: 'email' }))).toEqual(inLetter);
    const first = compose({ about: 'ack', events, wanted: 'letter' });
    expect(first.sentences).toEqual(['sorry', ...inAck]);
  });

  test('none, where the playbook has no words for them', () => {
    const from = programOfBody(`${BODY}  - { id: also_promised, drop: true }\n`);
    expect(compose({ events: [promises('R-7.1')], wanted: 'email', from }).sentences).toEqual(
      compose({ wanted: 'email' }).sentences,
    );
  });
});

test('a sentence of nothing but a space says nothing, and the next one does', () => {
  const spaces = BODY.replace(
    '{ id: reason,',
    '{ id: says, component: explanation, text: "{{ cause | says }} " }\n  - { id: reason,',
  );
  const from = programOfBody(spaces);
  const used = (leaf: string): string[] => [
    ...compose({ events: [fills('causes.primary', leaf, { step: 'cause' })], wanted: 'email', from })
      .sentences,
  ];
  expect(used('defect')).toContain('says');
  expect(used('unknown')).toContain('reason');
  expect(used('unknown')).not.toContain('says');
});
