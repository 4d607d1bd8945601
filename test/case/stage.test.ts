import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import { nextStep, viewOf } from '../../src/case/next-step.ts';
import { stageOf, unmetGate } from '../../src/case/gates.ts';
import {
  hasNewOffer,
  isLive,
  lastCounter,
  lastReply,
  overlaysOf,
  unpromisedYes,
  unsentDraft,
  waitsForInsurer,
} from '../../src/case/stage.ts';
import type { Overlay, Stage } from '../../src/case/schema.ts';
import type { Money } from '../../src/money.ts';
import { AT, changes, drafts, fills, promises, recordOf, says, TODAY, undoes, usd } from '../support/case.ts';

const told = fills('acknowledgedOn', TODAY);
const diagnosis = {
  words: fills('clientWords', null),
  harm: fills('harms.direct_cost', usd(0)),
  severity: fills('severity', 'minor'),
  fault: fills('fault', { mine: 100 }),
  primary: fills('causes.primary', 'defect'),
  escape: fills('causes.escape', 'check_absent'),
};
const chosen = fills('remedy.chosen', ['gift']);
const offered: EventBody = { type: 'offered', parts: ['gift'] };
const accepted = says({ from: 'client', to: 'me', answer: 'accepted' });
const apology = says({ about: 'apology' });
const promised = promises('R-7.1', { part: 'gift' });
const closed: EventBody = { type: 'closed', outcome: 'repaired' };
const diagnosed = [told, ...Object.values(diagnosis)];
const agreed = [...diagnosed, chosen, offered, accepted];

const twoParts = [
  ...diagnosed,
  fills('remedy.chosen', ['gift', 'redo']),
  { type: 'offered', parts: ['gift', 'redo'] } as const,
  accepted,
];
const settled = [...agreed, promised, apology, changes('R-7.1', 'kept', TODAY)];
const reopened: EventBody = { type: 'reopened', why: 'They wrote' };
const again = [promises('R-7.3'), changes('R-7.3', 'told', TODAY)];

const STAGES: readonly Stage[] = [
  'noticed',
  'acknowledged',
  'diagnosed',
  'offered',
  'agreed',
  'delivering',
  'settled',
  'closed',
];

describe('stages', () => {
  test.each<[string, EventBody[], Stage]>([
    ['just opened', [], 'noticed'],
    ['told them on a day', [told], 'acknowledged'],
    ['a message to them', [says()], 'acknowledged'],
    ['a message to the insurer is none', [says({ to: 'insurer' })], 'noticed'],
    ['a message from them is none', [says({ from: 'client', to: 'me' })], 'noticed'],
    ['their account was asked, and there was none', diagnosed, 'diagnosed'],
    ['their account is there', [...diagnosed, fills('clientWords', 'Help')], 'diagnosed'],
    ...Object.entries(diagnosis).map(([key, event]): [string, EventBody[], Stage] => [
      `without ${key}`,
      diagnosed.filter((other) => other !== event),
      'acknowledged',
    ]),
    [
      'an account whose question went away',
      [...diagnosed, { type: 'parked', steps: ['clientWords'] }],
      'acknowledged',
    ],
    ['diagnosed, but they do not know that I know', Object.values(diagnosis), 'noticed'],
    ['an offer told', [...diagnosed, chosen, offered], 'offered'],
    [
      'refused',
      [...diagnosed, chosen, offered, says({ from: 'client', to: 'me', answer: 'refused' })],
      'offered',
    ],
    ['accepted, not every part has a promise', agreed, 'agreed'],
    ['accepted, a promise that they do not know', [...agreed, promised], 'agreed'],
    ['accepted, each part promised', [...agreed, promised, apology], 'delivering'],
    ['accepted, one part of two promised', [...twoParts, promised, apology], 'agreed'],
    ['kept', [...agreed, promised, apology, changes('R-7.1', 'kept', TODAY)], 'settled'],
    [
      'broken is not open any more',
      [...agreed, promised, apology, changes('R-7.1', 'broken', TODAY)],
      'settled',
    ],
    [
      'an own promise does not hold it up',
      [...agreed, promised, apology, changes('R-7.1', 'kept', TODAY), promises('R-7.2', { to: 'self' })],
      'settled',
    ],
    ['closed, whatever is missing', [closed], 'closed'],
    ['opened again: they have to hear from you again', [...agreed, closed, reopened], 'noticed'],
    ['opened again, and told', [...agreed, closed, reopened, says()], 'agreed'],
    ['opened again, and told on a day', [...agreed, closed, reopened, told], 'agreed'],
    [
      'opened again, the day taken back',
      [...agreed, closed, reopened, fills('acknowledgedOn', null)],
      'noticed',
    ],
    ['opened again, another word', [...agreed, closed, reopened, says({ to: 'insurer' })], 'noticed'],
    ['opened again, another answer', [...agreed, closed, reopened, fills('lesson', 'Ask first')], 'noticed'],
    ['opened again, all kept before', [...settled, closed, reopened, says()], 'delivering'],
    ['opened again, a new promise', [...settled, closed, reopened, says(), ...again], 'delivering'],
    [
      'opened again, a plan they do not know of',
      [...settled, closed, reopened, says(), promises('R-7.3')],
      'delivering',
    ],
    [
      'opened again, the new promise kept',
      [...settled, closed, reopened, says(), ...again, changes('R-7.3', 'kept', TODAY)],
      'settled',
    ],
    ['the opening undone', [...settled, closed, reopened, undoes(settled.length + 3)], 'closed'],
    ['the acceptance undone', [...agreed, undoes(agreed.length + 1)], 'offered'],
  ])('%s', (_title, events, stage) => {
    expect(stageOf(recordOf(...events))).toBe(stage);
  });
});

describe('what the next stage needs', () => {
  const told1 = [...agreed, promised, apology];
  const held = [fills('insurer.covered', true), fills('harms.direct_cost', usd(400))];
  const side = 'their side, or that they said nothing';
  test.each<[string, EventBody[], Stage, string[], string]>([
    [
      'just opened',
      [],
      'acknowledged',
      ['the client to hear that you know'],
      'repair note R-7 "what you told them" --to client',
    ],
    [
      'first words lie there',
      [drafts({ about: 'ack' })],
      'acknowledged',
      ['the client to hear that you know'],
      'repair apology sent R-7',
    ],
    [
      'told, nothing else',
      [told],
      'diagnosed',
      [
        side,
        'what it cost them',
        'how bad it is',
        'whose doing it was',
        'why it could happen',
        'what should have caught it',
      ],
      'repair resume R-7',
    ],
    [
      'one answer is missing',
      diagnosed.filter((event) => event !== diagnosis.escape),
      'diagnosed',
      ['what should have caught it'],
      'repair resume R-7',
    ],
    ['nothing chosen', diagnosed, 'offered', ['an offer that the client knows of'], 'repair resume R-7'],
    [
      'chosen, and no letter',
      [...diagnosed, chosen],
      'offered',
      ['an offer that the client knows of'],
      'repair remedy offer R-7',
    ],
    [
      'a letter that has not gone out',
      [...diagnosed, chosen, drafts()],
      'offered',
      ['an offer that the client knows of'],
      'repair apology sent R-7',
    ],
    [
      'the insurer comes first',
      [...diagnosed, ...held, chosen, drafts()],
      'offered',
      ['an offer that the client knows of'],
      'repair resume R-7 --set insurer_consent=REFERENCE',
    ],
    [
      'no answer',
      [...diagnosed, chosen, offered],
      'agreed',
      ['their yes to your offer'],
      'repair remedy answer R-7 --accepted "their words"',
    ],
    [
      'planned, not told',
      [...agreed, promised],
      'delivering',
      ['a promise with a day, told to them, for each part'],
      'repair promise told R-7.1',
    ],
    [
      'one part of two promised, and more that is no part',
      [...twoParts, promised, apology, promises('R-7.0'), promises('R-7.2', { part: 'redo' })],
      'delivering',
      ['a promise with a day, told to them, for each part'],
      'repair promise told R-7.2',
    ],
    ['open', told1, 'settled', ['every promise to them kept'], 'repair promise keep R-7.1'],
    [
      'opened again, nothing promised since',
      [...settled, closed, reopened, says()],
      'settled',
      ['every promise to them kept'],
      'repair promise add R-7 "what you will do" --due fri --told',
    ],
    ['all kept', settled, 'closed', ['how it ended, and its lesson'], 'repair close R-7'],
  ])('%s', (_title, events, stage, needs, command) => {
    expect(unmetGate(recordOf(...events))).toMatchObject({ stage, needs, command });
  });

  test('the answers that are missing are named by their fields, for who goes on in the walk', () => {
    expect(unmetGate(recordOf(told))?.fields).toEqual([
      'clientWords',
      'harms',
      'severity',
      'fault',
      'causes.primary',
      'causes.escape',
    ]);
    expect(unmetGate(recordOf())).not.toHaveProperty('fields');
  });

  test('a closed case needs nothing', () => {
    expect(unmetGate(recordOf(closed))).toBeNull();
  });

  test('is nothing exactly when its stage is reached', () => {
    for (const end of settled.keys()) {
      const record = recordOf(...settled.slice(0, end));
      const [at, to] = [stageOf(record), unmetGate(record)?.stage];
      expect(STAGES.indexOf(to ?? 'noticed')).toBe(STAGES.indexOf(at) + 1);
    }
  });
});

const asksFor = says({ from: 'client', to: 'me', answer: 'countered', asks: usd(300), text: 'Make it 300' });
const granted = says({ answer: 'accepted', text: 'You get it.' });
const reply = (answer: 'countered' | 'refused' | 'silent' | 'accepted'): EventBody =>
  says({ from: 'client', to: 'me', answer });

describe('overlays', () => {
  const covered = fills('insurer.covered', true);
  const loss = fills('harms.direct_cost', usd(400));
  test.each<[string, EventBody[], Overlay[]]>([
    ['nothing', [], []],
    ['cover and a loss', [covered, loss], ['insurer_hold']],
    ['with the insurer’s yes', [covered, loss, fills('insurer.consent', 'Ref 5')], []],
    ['offered and no answer', [offered], ['waiting']],
    ['countered', [offered, reply('countered')], ['contested']],
    ['refused', [offered, reply('refused')], ['contested']],
    ['silent is an answer', [offered, reply('silent')], []],
    ['accepted', [offered, reply('accepted')], []],
    ['reopened', [closed, { type: 'reopened', why: 'They wrote' }], ['reopened']],
    [
      'all at once',
      [covered, loss, closed, { type: 'reopened', why: 'x' }, offered],
      ['insurer_hold', 'waiting', 'reopened'],
    ],
    ['none on a closed case', [covered, loss, offered, closed], []],
  ])('%s', (_title, events, overlays) => {
    expect(overlaysOf(recordOf(...events))).toEqual(overlays);
  });

  test('a new offer waits for a new answer', () => {
    const earlier = says({
      from: 'client',
      to: 'me',
      answer: 'refused',
      saidAt: '2026-01-14T10:00:00+01:00',
    });
    expect(overlaysOf(recordOf(earlier, offered))).toEqual(['waiting']);
  });
});

describe('a sum that I said yes to, and did not promise', () => {
  const promised = promises('R-7.7', { text: 'Pay it' });
  test.each<[string, EventBody[], Money | undefined]>([
    ['they ask for it', [offered, asksFor], undefined],
    ['I said yes', [offered, asksFor, granted], usd(300)],
    ['what was promised before is not it', [promised, offered, asksFor, granted], usd(300)],
    ['promised with the yes', [offered, asksFor, promised, granted], undefined],
    ['promised after the yes', [offered, asksFor, granted, promised], undefined],
    ['and kept', [offered, asksFor, granted, promised, changes('R-7.7', 'kept', TODAY)], undefined],
    ['they let me off', [offered, asksFor, granted, promised, changes('R-7.7', 'released', TODAY)], usd(300)],
    [
      'what I promise myself is not it',
      [offered, asksFor, granted, promises('R-7.6', { to: 'self' })],
      usd(300),
    ],
    ['they named no sum', [offered, reply('countered'), granted], undefined],
    ['not the last that they asked for', [offered, asksFor, reply('countered'), granted], undefined],
    ['they took what I offered', [offered, asksFor, reply('accepted')], undefined],
    ['I offer something else since', [offered, asksFor, granted, offered], undefined],
  ])('%s', (_title, events, sum) => {
    expect(unpromisedYes(recordOf(...events))).toEqual(sum);
  });
});

describe('their last answer', () => {
  const asks = says({ from: 'client', to: 'me', answer: 'countered', asks: usd(300), text: 'Make it 300' });
  test.each<[string, EventBody[], string | undefined]>([
    ['none', [offered], undefined],
    ['to the last offer', [offered, reply('refused'), asks], 'Make it 300'],
    ['not to the one before it', [asks, offered], undefined],
    [
      'not what they said besides',
      [offered, asks, says({ from: 'client', to: 'me', text: 'Hi' })],
      'Make it 300',
    ],
    ['not what I say of it', [offered, asks, says({ answer: 'silent', text: 'And?' })], 'Make it 300'],
    [
      'not what another said in the same words',
      [offered, asks, says({ from: 'third', to: 'me', answer: 'countered', text: 'Make it 300' })],
      'Make it 300',
    ],
  ])('%s', (_title, events, text) => {
    const found = lastReply(recordOf(...events));
    expect([found?.text, found?.from]).toEqual([text, text && 'client']);
  });

  test('or my yes to what they asked for', () => {
    const yes = says({ answer: 'accepted', text: 'You get it.' });
    expect(lastReply(recordOf(offered, asks, yes))).toMatchObject({ from: 'me', text: 'You get it.' });
    expect(lastCounter(recordOf(offered, asks, yes))).toBeUndefined();
    const another = says({ from: 'third', to: 'me', answer: 'accepted', text: 'You get it.' });
    expect(lastReply(recordOf(offered, asks, another))).toMatchObject({ text: 'Make it 300' });
  });

  test('names a sum only where they ask for something else', () => {
    expect(lastCounter(recordOf(offered, asks))).toEqual(usd(300));
    expect(lastCounter(recordOf(offered, asks, reply('accepted')))).toBeUndefined();
    expect(lastCounter(recordOf(offered))).toBeUndefined();
  });
});

describe('is there an offer that they have not heard?', () => {
  const held = [fills('insurer.covered', true), fills('harms.direct_cost', usd(400))];
  const other = fills('remedy.chosen', ['redo']);
  const besides = says({ from: 'client', to: 'me' });
  test.each<[string, EventBody[], boolean]>([
    ['nothing is chosen', [offered, reply('refused')], false],
    ['chosen, nothing offered', [chosen], true],
    ['what they refused', [chosen, offered, reply('refused')], false],
    ['another one', [chosen, offered, reply('refused'), other], true],
    ['one more', [chosen, offered, fills('remedy.chosen', ['gift', 'redo']), reply('refused')], true],
    ['one less', [...twoParts, chosen, reply('refused')], true],
    [
      'not heard, but asked about',
      [chosen, offered, reply('refused'), chosen, says({ answer: 'silent' })],
      true,
    ],
    ['the same, chosen anew since they answered', [chosen, offered, reply('refused'), chosen], true],
    ['another one before they answered', [chosen, offered, other, reply('refused')], true],
    ['chosen just before they answered', [offered, chosen, reply('refused')], false],
    [
      'chosen anew, and what else was said since',
      [chosen, offered, reply('refused'), chosen, says(), besides],
      true,
    ],
    ['the same, and another answer since', [chosen, offered, reply('refused'), fills('lesson', 'x')], false],
    ['the same, and a word of mine since', [chosen, offered, reply('refused'), says()], false],
    ['another one, while the insurer is asked', [...held, chosen, offered, reply('refused'), other], false],
  ])('%s: %s', (_title, events, isNew) => {
    expect(hasNewOffer(recordOf(...events))).toBe(isNew);
  });
});

describe('must it wait for the insurer?', () => {
  const loss = fills('harms.direct_cost', usd(400));
  const amber = [fills('insurer.covered', true), loss];
  const red = [...amber, fills('insurer.claimThreatened', true)];
  test.each<[string, EventBody[], ack: boolean, letter: boolean]>([
    ['not asked', [loss], false, false],
    ['green', [fills('insurer.covered', false), loss], false, false],
    ['amber', amber, false, true],
    ['red', red, true, true],
    ['red, with their yes', [...red, fills('insurer.consent', 'Ref 5')], false, false],
  ])('%s', (_title, events, ack, letter) => {
    const record = recordOf(...events);
    expect([waitsForInsurer(record, 'ack'), waitsForInsurer(record, 'apology')]).toEqual([ack, letter]);
  });
});

describe('the draft that has not gone out', () => {
  const ack = drafts({ about: 'ack' });
  test.each<[string, EventBody[], number | undefined]>([
    ['none', [], undefined],
    ['first words', [ack], 1],
    ['first words that went out', [ack, says({ about: 'ack' })], undefined],
    ['the apology makes them needless', [ack, apology], undefined],
    ['an offer does not', [ack, says({ about: 'offer' })], 1],
    ['a note does not', [ack, says({ to: 'self' }), says()], 1],
    ['a letter, whatever became of the first words', [drafts(), ack, says({ about: 'ack' })], 1],
    ['a letter that went out', [ack, drafts(), apology], undefined],
    ['the newest letter', [drafts(), apology, drafts()], 2],
    ['what was sent before it was written was another', [apology, drafts()], 1],
    ['from before it was opened again', [drafts(), closed, reopened], undefined],
    ['since it was opened again', [drafts(), closed, reopened, ack], 2],
  ])('%s', (_title, events, n) => {
    expect(unsentDraft(recordOf(...events))?.n).toBe(n);
  });
});

describe('is anything still to come?', () => {
  const prevention = promises('R-7.1', { to: 'self', kind: 'prevention' });
  test.each<[string, EventBody[], boolean]>([
    ['open', [], true],
    ['closed', [closed], false],
    ['closed with a prevention to keep', [prevention, closed], true],
    ['closed, the prevention kept', [prevention, closed, changes('R-7.1', 'kept', TODAY)], false],
    ['closed with a promise that was never told', [promised, closed], false],
    ['closed by force over an open promise', [promised, apology, closed], true],
    ['reopened', [closed, { type: 'reopened', why: 'x' }], true],
    ['forgotten', [{ type: 'forgotten' }], false],
  ])('%s: %s', (_title, events, live) => {
    expect(isLive(recordOf(...events))).toBe(live);
  });
});

const keep = (id: string, text: string, due: string, overdue: boolean): object => ({
  text,
  command: `repair promise keep ${id}`,
  due,
  overdue,
});

describe('the next step', () => {
  const green = fills('insurer.covered', false);
  const held = [fills('insurer.covered', true), fills('harms.direct_cost', usd(400))];
  const own = promises('R-7.9', { to: 'self', kind: 'update', text: 'Ring the insurer', due: TODAY });
  const writeUp = promises('R-7.6', { to: 'self', kind: 'prevention', text: 'Write it up', due: TODAY });
  const later = promises('R-7.8', { to: 'self', text: 'Write it down', due: '2026-01-29' });
  const resume = {
    text: 'Go on where you stopped',
    command: 'repair resume R-7',
    due: TODAY,
    overdue: false,
  };
  const send = {
    text: 'Send the apology, then say so',
    command: 'repair apology sent R-7',
    due: TODAY,
    overdue: false,
  };
  const tell = {
    command: 'repair note R-7 "what you told them" --to client',
    due: TODAY,
    overdue: false,
  };
  const sent = [green, drafts(), apology];
  const close = { text: 'Close the case and keep its lesson', command: 'repair close R-7', overdue: false };
  test.each<[string, EventBody[], object | null]>([
    ['just opened', [], resume],
    ['no letter yet', [green], resume],
    ['a letter', [green, drafts()], send],
    [
      'first words',
      [green, drafts({ about: 'ack' })],
      { ...send, text: 'Send the first words, then say so' },
    ],
    [
      'a letter that promises a day which has passed',
      [green, promises('R-7.1', { text: 'Send it', due: '2026-01-14' }), drafts()],
      {
        text: '“Send it” was for Wednesday 14 January 2026, and is not sent yet: give it another day',
        command: 'repair promise move R-7.1 fri',
        due: TODAY,
        overdue: false,
      },
    ],
    ['a letter that promises today', [green, promises('R-7.1', { due: TODAY }), drafts()], send],
    [
      'first words carry no such promise',
      [green, promises('R-7.1', { due: '2026-01-14' }), drafts({ about: 'ack' })],
      { ...send, text: 'Send the first words, then say so' },
    ],
    ['a letter makes the first words needless', [drafts({ about: 'ack' }), drafts()], send],
    ['first words sent', [green, drafts({ about: 'ack' }), says({ about: 'ack' })], resume],
    [
      'first words sent, the insurer silent: what lifts the hold comes before what is due later',
      [...held, drafts({ about: 'ack' }), says({ about: 'ack' }), later],
      {
        text: 'When your insurer agrees, go on with their reference',
        command: 'repair resume R-7 --set insurer_consent=REFERENCE',
        overdue: false,
      },
    ],
    [
      'the insurer has said yes',
      [...held, drafts({ about: 'ack' }), says({ about: 'ack' }), fills('insurer.consent', 'Ref 5'), later],
      resume,
    ],
    ['first words sent, cover not asked', [drafts({ about: 'ack' }), says({ about: 'ack' })], resume],
    [
      'who must hear today comes before the letter',
      [drafts(), own],
      keep('R-7.9', 'Ring the insurer', TODAY, false),
    ],
    ['the letter comes before what I owe myself today', [drafts(), writeUp], send],
    [
      'the letter comes before a word that has time',
      [drafts(), promises('R-7.9', { to: 'self', kind: 'update', due: '2026-01-16' })],
      send,
    ],
    [
      'of two that are late the older',
      [
        promises('R-7.4', { text: 'Late', due: '2026-01-13' }),
        promises('R-7.5', { text: 'Later', due: '2026-01-12' }),
        promises('R-7.6', { text: 'Late, too', due: '2026-01-14' }),
        apology,
      ],
      keep('R-7.5', 'Later', '2026-01-12', true),
    ],
    [
      'late to the client comes before late to myself',
      [
        promises('R-7.7', { to: 'self', text: 'Late', due: '2026-01-13' }),
        promises('R-7.5', { to: 'client', text: 'Later', due: '2026-01-14' }),
        says({ about: 'apology' }),
      ],
      keep('R-7.5', 'Later', '2026-01-14', true),
    ],
    [
      'a letter that no longer fits',
      [drafts(), promises('R-7.5', { to: 'client', text: 'New', due: '2026-01-20' })],
      { ...resume, text: 'A promise has changed: go over the letter' },
    ],
    [
      'the insurer was told, and has not answered',
      [...held, drafts({ about: 'ack' }), says({ about: 'ack' })],
      {
        text: 'When your insurer agrees, go on with their reference',
        command: 'repair resume R-7 --set insurer_consent=REFERENCE',
        overdue: false,
      },
    ],
    [
      'what the client waits for comes first',
      [own, promises('R-7.7', { text: 'Late', due: '2026-01-14' }), apology],
      keep('R-7.7', 'Late', '2026-01-14', true),
    ],
    [
      'what is late for oneself comes before the letter',
      [promises('R-7.7', { to: 'self', kind: 'prevention', text: 'Late', due: '2026-01-14' }), drafts()],
      keep('R-7.7', 'Late', '2026-01-14', true),
    ],
    ['the letter comes before what is due later', [later, drafts()], send],
    [
      'a letter made of an answer that has changed is gone over first',
      [fills('facts', 'One'), drafts(), fills('facts', 'Other')],
      { ...resume, text: 'An answer has changed: go over the letter' },
    ],
    [
      'all sent, something due',
      [drafts(), apology, later],
      keep('R-7.8', 'Write it down', '2026-01-29', false),
    ],
    ['all sent, nothing due', [green, drafts(), apology], close],
    [
      'they ask for something else',
      [...sent, offered, reply('countered')],
      {
        text: 'They ask for something else: see what lies between, and answer',
        command: 'repair remedy compare R-7',
        overdue: false,
      },
    ],
    [
      'a sum that I said yes to is promised',
      [...sent, later, offered, asksFor, granted],
      {
        text: 'Promise them the USD 300.00 that you said yes to',
        command: 'repair promise add R-7 "Pay USD 300.00" --due fri --told',
        due: TODAY,
        overdue: false,
      },
    ],
    [
      'it is promised since',
      [...sent, offered, asksFor, granted, ...again],
      keep('R-7.3', 'Do R-7.3', '2026-01-31', false),
    ],
    [
      'they do not want it',
      [...sent, later, offered, reply('refused')],
      {
        text: 'They do not want your offer: see what else there is, and answer',
        command: 'repair remedy compare R-7',
        overdue: false,
      },
    ],
    [
      'they do not want it, and there is something else',
      [...sent, offered, reply('refused'), chosen],
      { text: 'Tell them your new offer', command: 'repair remedy offer R-7 "your words"', overdue: false },
    ],
    [
      'they do not want it, and something is due today',
      [...sent, writeUp, offered, reply('refused')],
      keep('R-7.6', 'Write it up', TODAY, false),
    ],
    [
      'they do not want it, and the case is closed',
      [...sent, later, offered, reply('refused'), closed],
      keep('R-7.8', 'Write it down', '2026-01-29', false),
    ],
    [
      'broken, and they have not heard',
      [drafts(), promises('R-7.5'), apology, changes('R-7.5', 'broken', TODAY)],
      { ...tell, text: 'Tell the client about R-7.5, then say so' },
    ],
    [
      'opened again',
      [...sent, closed, reopened],
      { ...tell, text: 'Tell the client that you are on it, then say so' },
    ],
    ['opened again, first words lie there', [...sent, closed, reopened, drafts()], send],
    [
      'opened again, and told',
      [...sent, closed, reopened, says()],
      {
        text: 'Promise the client what you do about it now',
        command: 'repair promise add R-7 "what you will do" --due fri --told',
        due: TODAY,
        overdue: false,
      },
    ],
    [
      'opened again, told and promised',
      [...sent, closed, reopened, says(), ...again],
      keep('R-7.3', 'Do R-7.3', '2026-01-31', false),
    ],
    ['closed', [green, drafts(), apology, closed], null],
    [
      'closed while the insurer was asked, a prevention to keep',
      [...held, later, closed],
      keep('R-7.8', 'Write it down', '2026-01-29', false),
    ],
    ['closed, a prevention to keep', [later, closed], keep('R-7.8', 'Write it down', '2026-01-29', false)],
  ])('%s', (_title, events, next) => {
    expect(nextStep(recordOf(...events), TODAY, {})).toEqual(next);
  });

  test('the view adds what depends on the day, and ends with the events', () => {
    const record = recordOf(green);
    const view = viewOf(record, TODAY, {});
    const gate = unmetGate(record);
    expect(view).toEqual({ ...record, stage: 'noticed', overlays: [], gate, next: resume });
    expect(Object.keys(view).slice(0, 5)).toEqual(['schema', 'id', 'rev', 'stage', 'overlays']);
    expect(Object.keys(view).slice(-2)).toEqual(['next', 'events']);
    expect(view.openedAt).toBe(AT);
  });
});
