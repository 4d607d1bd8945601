import { describe, expect, test } from 'vitest';
import { flawsOf, partsOf, rulesOf } from '../support/critic.ts';

/** A guard lets a flaw go, or does not. */
describe('ownership: a failing that is owned beside it is no passive', () => {
  test.each<{ text: string; flaws: string[] }>([
    { text: 'The folder was lost.', flaws: ['passive_agentless'] },
    { text: 'The folder was lost. I deleted it.', flaws: [] },
    { text: 'I deleted it. The folder was lost.', flaws: [] },
    { text: 'That is my fault: the folder was lost.', flaws: [] },
    { text: 'The folder was lost. We are a team. I deleted it.', flaws: ['passive_agentless'] },
    { text: 'The folder was lost. It was not my fault.', flaws: ['but_excuse', 'passive_agentless'] },
    {
      text: 'The folder was lost. If I made a mistake, I am sorry.',
      flaws: ['conditional', 'passive_agentless'],
    },
  ])('$text', ({ text, flaws }) => {
    expect(flawsOf(text)).toEqual(flaws);
  });
});

describe('a third party is an excuse, unless the same sentence owns it', () => {
  test.each<{ text: string; flaws: string[] }>([
    { text: 'Our printer was slow.', flaws: ['but_excuse'] },
    { text: 'Our printer was slow, and I should have booked a week of slack.', flaws: [] },
    { text: 'Our printer was slow. I forgot to ring you.', flaws: ['but_excuse'] },
  ])('$text', ({ text, flaws }) => {
    expect(flawsOf(text)).toEqual(flaws);
  });
});

describe('what belongs to mending is no flaw', () => {
  test.each<{ text: string; flaws: string[] }>([
    { text: "You can barely tell, and I've repainted the whole wall.", flaws: [] },
    { text: 'You can barely tell.', flaws: ['minimising'] },
    { text: 'We are short staffed, and I have printed it again myself.', flaws: [] },
    { text: 'We are short staffed.', flaws: ['but_excuse'] },
    { text: "No harm done, and I've changed the lock.", flaws: ['minimising'] },
  ])('$text', ({ text, flaws }) => {
    expect(flawsOf(text)).toEqual(flaws);
  });
});

describe('concreteness: a promise with a what and a when is not vague', () => {
  test.each<{ text: string; flaws: string[] }>([
    { text: 'We will do better.', flaws: ['vague_promise'] },
    { text: 'We will do better. From Monday I read every quote aloud.', flaws: [] },
    { text: 'From Monday I read every quote aloud. We will do better.', flaws: [] },
    { text: 'I missed the call at 3pm. We will do better.', flaws: ['vague_promise'] },
    { text: 'We are looking into it and will ring you by noon.', flaws: [] },
    { text: "I'm going to up my game.", flaws: ['vague_promise'] },
  ])('$text', ({ text, flaws }) => {
    expect(flawsOf(text)).toEqual(flaws);
  });
});

describe('the direction of “but”', () => {
  test.each<{ text: string; rules: string[] }>([
    { text: 'I am sorry it was late, but the brief kept moving.', rules: ['exc.sorry-but'] },
    { text: 'I am sorry it was late, but I should have told you on Monday.', rules: [] },
    { text: 'I am sorry it was late, but the new one reaches you on Friday.', rules: [] },
    { text: 'The brief was long, but I should have asked.', rules: [] },
    { text: 'I am sorry, but words do not print flyers.', rules: [] },
  ])('$text', ({ text, rules }) => {
    expect(rulesOf(text)).toEqual(rules);
  });
});

describe('the kind of “if”', () => {
  test.each<{ text: string; flaws: string[] }>([
    { text: 'I am sorry if the delay put you out.', flaws: ['conditional'] },
    { text: 'If the delay put you out, I am sorry.', flaws: ['conditional'] },
    { text: 'I am sorry. If you would rather have the money, say so.', flaws: [] },
    { text: 'If I miss four o’clock, I will ring you before five.', flaws: [] },
    { text: 'If I had checked, I would have seen it.', flaws: [] },
  ])('$text', ({ text, flaws }) => {
    expect(flawsOf(text)).toEqual(flaws);
  });
});

describe('negation and reported words', () => {
  test.each<{ text: string; flaws: string[] }>([
    { text: 'We are liable.', flaws: ['liability_admission'] },
    { text: 'I cannot say who is liable.', flaws: [] },
    { text: 'Your solicitor asked whether we were negligent.', flaws: [] },
    { text: 'I guarantee the date.', flaws: ['overpromise'] },
    { text: 'I cannot guarantee the date.', flaws: [] },
    { text: 'Did you get the wrong file?', flaws: [] },
  ])('$text', ({ text, flaws }) => {
    expect(flawsOf(text)).toEqual(flaws);
  });
});

test('a term that is explained is no jargon', () => {
  expect(flawsOf('The ORM deadlocked.')).toEqual(['talking_down']);
  expect(flawsOf('The ORM (the part that talks to the database) deadlocked.')).toEqual([]);
});

describe('quotation: what the client wrote is not judged', () => {
  test.each([
    'You wrote: “You never told us about the second room.” I forgot it, and I am sorry.',
    '> Mistakes were made, and we will do better.\nI forgot it, and I am sorry.',
    'I said “it will never happen again” and it did. I forgot it, and I am sorry.',
  ])('%s', (text) => {
    expect(flawsOf(text)).toEqual([]);
    expect(partsOf(text)).toEqual(expect.arrayContaining(['regret', 'responsibility']));
  });
});

describe('parts', () => {
  test.each<{ text: string; parts: string[] }>([
    { text: 'I am sorry if you minded.', parts: [] },
    { text: 'I already said I was sorry.', parts: [] },
    { text: 'I am not sorry.', parts: [] },
    { text: 'It was not my fault.', parts: [] },
    { text: 'You say I forgot it.', parts: [] },
    { text: 'I forgot it.', parts: ['responsibility'] },
    { text: 'Please forgive me.', parts: ['forgiveness_request'] },
    { text: 'You drove an hour for nothing.', parts: ['impact'] },
    { text: 'From now on I check twice.', parts: ['repentance'] },
    { text: 'The new ones are on their way.', parts: ['repair'] },
  ])('$text', ({ text, parts }) => {
    expect(partsOf(text)).toEqual(parts);
  });
});
