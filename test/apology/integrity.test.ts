import { describe, expect, test } from 'vitest';
import type { CritiqueContext } from '../../src/apology/critique-context.ts';
import { judge, rulesOf } from '../support/critic.ts';

/** Thursday. */
const today = '2026-01-15';
type Promise = NonNullable<CritiqueContext['promises']>[number];
const promise = (over: Partial<Promise>): Promise => ({
  id: 'R-1.1',
  text: 'Send the corrected flyers',
  due: '2026-01-20',
  to: 'client',
  kind: 'remedy',
  state: 'planned',
  ...over,
});
const KEPT =
  'I ordered the wrong flyers, and I am sorry. You get the corrected flyers by Tuesday 20 January.';

const only = (text: string, context: Partial<CritiqueContext>, prefix: RegExp): string[] =>
  rulesOf(text, { today, ...context }).filter((rule) => prefix.test(rule));

const marked = (text: string, rule: string, context: Partial<CritiqueContext>): string[] =>
  judge(text, { today, ...context }).findings.flatMap((one) => (one.rule === rule ? [one.text] : []));

const why = (...list: Promise[]): string | undefined =>
  judge('Sorry. You will get USD 90 back.', { today, sums: [], promises: list }).findings.find(
    ({ rule }) => rule === 'promise.sum-mismatch',
  )?.why;

describe('promises', () => {
  test.each<{ title: string; text: string; promises: Promise[]; rules: string[] }>([
    { title: 'in the text as in the case', text: KEPT, promises: [promise({})], rules: [] },
    { title: 'the case has none', text: KEPT, promises: [], rules: ['promise.unbacked'] },
    {
      title: 'another day',
      text: KEPT.replace('Tuesday 20', 'Friday 23'),
      promises: [promise({})],
      rules: ['promise.date-mismatch', 'promise.dropped'],
    },
    {
      title: 'not told',
      text: 'I ordered the wrong flyers, and I am sorry.',
      promises: [promise({})],
      rules: ['promise.dropped'],
    },
    {
      title: 'kept already',
      text: 'I ordered the wrong flyers, and I am sorry.',
      promises: [promise({ state: 'kept' })],
      rules: [],
    },
    {
      title: 'to oneself',
      text: 'I ordered the wrong flyers, and I am sorry.',
      promises: [promise({ to: 'self' })],
      rules: [],
    },
    {
      title: 'the weekday alone',
      text: KEPT.replace('Tuesday 20 January', 'Tuesday'),
      promises: [promise({})],
      rules: [],
    },
    {
      title: 'tomorrow',
      text: KEPT.replace('Tuesday 20 January', 'tomorrow'),
      promises: [promise({ due: '2026-01-16' })],
      rules: [],
    },
    {
      title: 'with its month behind it',
      text: KEPT.replace('Tuesday 20 January', 'the 20th of March'),
      promises: [promise({ due: '2026-03-20' })],
      rules: [],
    },
    {
      title: 'in figures',
      text: KEPT.replace('Tuesday 20 January', '2026-01-20'),
      promises: [promise({})],
      rules: [],
    },
    {
      title: 'the 20th',
      text: KEPT.replace('Tuesday 20 January', 'the 20th'),
      promises: [promise({})],
      rules: [],
    },
  ])('$title', ({ text, promises, rules }) => {
    expect(only(text, { promises }, /^promise/)).toEqual(rules);
  });

  test.each<{ title: string; text: string; promises: Promise[]; rules: string[] }>([
    { title: 'a day that has passed', text: 'You will hear on Tuesday 6 January.', promises: [], rules: [] },
    { title: 'today', text: 'You will hear today.', promises: [], rules: ['promise.unbacked'] },
    { title: 'a day that is none', text: 'You will hear on 30 February.', promises: [], rules: [] },
    { title: 'a question', text: 'Will it do if you get it on Friday?', promises: [], rules: [] },
    { title: 'no promise', text: 'The fair is on Friday.', promises: [], rules: [] },
    { title: 'no day', text: 'You will hear from me.', promises: [], rules: [] },
    {
      title: 'one of two days is promised',
      text: 'You get the draft on Friday or the rest on Tuesday.',
      promises: [promise({ text: 'Finish' })],
      rules: [],
    },
    {
      title: 'a promise of something else, on another day',
      text: 'You get the draft on Friday. You hear more on Tuesday.',
      promises: [promise({ text: 'Call them again' })],
      rules: ['promise.unbacked'],
    },
    {
      title: 'the same thing on another day contradicts one, and hides one',
      text: 'You get the corrected flyer on Friday.',
      promises: [promise({})],
      rules: ['promise.date-mismatch', 'promise.dropped'],
    },
    {
      title: 'another day in another sentence is about something else',
      text: 'I am sorry about the corrected flyers. The fair is on Friday. You get them by Tuesday.',
      promises: [promise({})],
      rules: [],
    },
    {
      title: 'so it is where that sentence is the last, or the first',
      text: 'The fair is on Friday. I am sorry about the corrected flyers. The fair ends on Saturday.',
      promises: [promise({})],
      rules: ['promise.dropped'],
    },
    {
      title: 'two words of many in common are no contradiction',
      text: 'You get the corrected flyers on Friday.',
      promises: [promise({ text: 'Send corrected cards, posters, banners, labels and flyers' })],
      rules: ['promise.dropped'],
    },
    {
      title: 'nor is one of two',
      text: 'You get the flyers on Friday.',
      promises: [promise({ text: 'Bring flyers' })],
      rules: ['promise.dropped', 'promise.unbacked'],
    },
    {
      title: 'the day of what went wrong is no new promise',
      text: 'You should have had the corrected flyers on Tuesday 6 January. You get them on Tuesday 20 January.',
      promises: [promise({})],
      rules: [],
    },
    {
      title: 'a day of another promise is no contradiction',
      text: 'You get the corrected flyers with the proof on Friday. The rest comes on Tuesday.',
      promises: [promise({}), promise({ id: 'R-1.2', text: 'Show the proof', due: '2026-01-16' })],
      rules: [],
    },
    {
      title: 'one word in common is no contradiction',
      text: 'You get the flyers for the fair on Friday, and all else on Tuesday 20 January.',
      promises: [promise({ text: 'Send the corrected leaflets and flyers' })],
      rules: [],
    },
    {
      title: 'open, and not told',
      text: 'I ordered the wrong flyers, and I am sorry.',
      promises: [promise({ state: 'open' })],
      rules: ['promise.dropped'],
    },
    {
      title: 'given up',
      text: 'I ordered the wrong flyers, and I am sorry.',
      promises: [promise({ state: 'released' })],
      rules: [],
    },
  ])('$title', ({ text, promises, rules }) => {
    expect(only(text, { promises }, /^promise/)).toEqual(rules);
  });

  test('what is found is marked where it stands', () => {
    const text = 'I am sorry. You get the corrected flyers on Friday or on Saturday. I pay you USD 90 back.';
    expect(marked(text, 'promise.date-mismatch', { promises: [promise({})] })).toEqual(['Friday']);
    expect(marked(text, 'promise.unbacked', { promises: [] })).toEqual([
      'You get the corrected flyers on Friday or on Saturday.',
    ]);
    expect(marked(text, 'promise.dropped', { promises: [promise({})] })).toEqual(['I pay you USD 90 back.']);
    expect(marked('Sorry. You will get USD 90 back.', 'promise.sum-mismatch', { sums: [] })).toEqual([
      'USD 90',
    ]);
    const again = 'The box was late. I forgot it again, and I am sorry.';
    expect(marked(again, 'apology.repeat', { earlierApologies: 1 })).toEqual([
      'I forgot it again, and I am sorry.',
    ]);
    expect(marked(again, 'length.too-short', { severity: 'serious' })).toEqual(['The box was late.']);
    const twice = 'Acme waited, and so did Acme';
    expect(marked(twice, 'fact.wrong-client', { otherClients: ['Acme'] })).toEqual(['Acme']);
  });

  test('a sum that is not in the case is told with those that are promised', () => {
    const owed = promise({ text: 'Take USD 120 off the fee' });
    const others = [promise({ id: 'R-1.2' }), promise({ id: 'R-1.3', to: 'self', text: 'Spend USD 7' })];
    expect(why(owed, ...others)).toContain('R-1.1: Take USD 120 off the fee.');
    expect(why(owed, ...others)).not.toMatch(/R-1\.[23]/);
    expect(why(...others)).not.toContain('R-1');
  });

  test('one that is missing is named', () => {
    const { findings } = judge('I ordered the wrong flyers, and I am sorry.', {
      today,
      promises: [promise({})],
    });
    expect(findings.find(({ rule }) => rule === 'promise.dropped')?.why).toContain(
      'R-1.1: Send the corrected flyers, by Tuesday 20 January.',
    );
  });

  test.each<[text: string, rules: string[]]>([
    ['I am sorry. I am paying you back GBP 900.00 by Friday.', ['promise.sum-mismatch']],
    ['I am sorry. I am paying you back £900 by Friday.', ['promise.sum-mismatch']],
    ['I am sorry. I’ll take 900 pounds off the fee.', ['promise.sum-mismatch']],
    ['I am sorry. You will get €1,200.50 back.', ['promise.sum-mismatch']],
    ['I am sorry. I am paying you back GBP 120.00 by Friday.', []],
    ['I am sorry. I am paying you back £120.', []],
    ['I am sorry. The courier asked for £30, and I have paid that.', []],
    ['I am sorry. I will be there at 9 with 30 chairs.', []],
  ])('a sum: %s', (text, rules) => {
    const promises = [promise({ text: 'Take GBP 120.00 off the fee', due: '2026-01-16' })];
    expect(only(text, { promises, sums: [120] }, /^promise\.sum/)).toEqual(rules);
    expect(only(text, {}, /^promise\.sum/)).toEqual([]);
  });

  test('first words carry only when the client hears next', () => {
    const text = 'I am sorry about the flyers. I will ring you by Friday 16 January.';
    const promises = [promise({}), promise({ text: 'Ring them', kind: 'update', due: '2026-01-16' })];
    expect(only(text, { promises, about: 'ack' }, /^promise/)).toEqual([]);
    expect(only(text, { promises, about: 'apology' }, /^promise/)).toEqual(['promise.dropped']);
    const silent = 'I am sorry about the flyers.';
    expect(only(silent, { promises, about: 'ack' }, /^promise/)).toEqual(['promise.dropped']);
  });

  test('without a case nothing is missed', () => {
    expect(only(KEPT, {}, /^promise/)).toEqual([]);
  });
});

test.each<{ text: string; rules: string[] }>([
  { text: 'You have it by Tuesday 20 January.', rules: [] },
  { text: 'You have it by Monday 20 January.', rules: ['promise.date-mismatch'] },
  { text: 'You have it by Tues, Jan 20th.', rules: [] },
  { text: 'You have it by Wed the 20th of January 2026.', rules: ['promise.date-mismatch'] },
  { text: 'You have it by Tuesday 2026-01-20.', rules: [] },
  { text: 'You have it by Tuesday 2026-02-30.', rules: [] },
])('a day and its weekday: $text', ({ text, rules }) => {
  expect(only(text, {}, /^promise/)).toEqual(rules);
});

test.each<{ text: string; marked: string[] }>([
  { text: 'Dear [NAME], I forgot.', marked: ['[NAME]'] },
  { text: 'I forgot the {{ thing }}.', marked: ['{{ thing }}'] },
  { text: 'You get £XXX by TODO.', marked: ['XXX', 'TODO'] },
  { text: 'Dear <client>, I forgot.', marked: ['<client>'] },
  { text: 'I forgot [insert what] on ____.', marked: ['[insert what]', '____'] },
  { text: 'I forgot (see note [1]) and wrote to <sam@example.com>.', marked: [] },
  { text: 'My to-do list was full.', marked: [] },
])('placeholders: $text', ({ text, marked }) => {
  const found = judge(text).findings.filter(({ rule }) => rule === 'fact.placeholder');
  expect(found.map((finding) => finding.text)).toEqual(marked);
});

test.each<{ text: string; others: string[]; found: boolean }>([
  { text: 'Hello Jo at Acme, I forgot.', others: ['Acme'], found: true },
  { text: 'Hello Jo, I forgot Bluebell Bakery’s box.', others: ['Bluebell Bakery'], found: true },
  { text: 'I forgot the acmeology.', others: ['Acme'], found: false },
  { text: 'Acme', others: ['Acme'], found: true },
  { text: 'I forgot Al’s box.', others: ['Al'], found: false },
  { text: 'I forgot IBM’s box.', others: ['IBM'], found: true },
  { text: 'The reAcme and the Acmes.', others: ['Acme'], found: false },
  { text: 'Harbour Dental waited.', others: ['Harbour'], found: false },
])('another client: $text', ({ text, others, found }) => {
  const rules = rulesOf(text, { otherClients: others, client: 'Harbour Dental' });
  expect(rules.includes('fact.wrong-client')).toBe(found);
});

test('a second apology in 90 days has to bring something', () => {
  const words = 'I forgot the box again, and I am sorry.';
  expect(rulesOf(words, { earlierApologies: 1 })).toEqual(['apology.repeat']);
  expect(rulesOf(words)).toEqual([]);
  expect(rulesOf(`${words} The box is on its way, free of charge.`, { earlierApologies: 1 })).toEqual([]);
});

describe('length for the harm', () => {
  const short = 'I forgot the box, and I am sorry.';
  test.each<{ title: string; text: string; context: Partial<CritiqueContext>; rules: string[] }>([
    {
      title: 'short, and serious',
      text: short,
      context: { severity: 'serious' },
      rules: ['length.too-short'],
    },
    { title: 'short, and minor', text: short, context: { severity: 'minor' }, rules: [] },
    {
      title: 'a chat may be short',
      text: short,
      context: { severity: 'serious', channel: 'chat' },
      rules: [],
    },
    {
      title: 'first words may be short',
      text: short,
      context: { severity: 'serious', about: 'ack' },
      rules: [],
    },
    {
      title: 'short, and critical',
      text: short,
      context: { severity: 'critical' },
      rules: ['length.too-short'],
    },
    {
      title: 'a letter is written, too',
      text: short,
      context: { severity: 'serious', channel: 'letter' },
      rules: ['length.too-short'],
    },
    { title: 'not mine at all', text: short, context: { severity: 'serious', myFault: 0 }, rules: [] },
    {
      title: 'partly mine',
      text: short,
      context: { severity: 'serious', myFault: 5 },
      rules: ['length.too-short'],
    },
    {
      title: 'while the insurer has to agree',
      text: 'I am sorry for the trouble.',
      context: { severity: 'serious', gate: 'amber' },
      rules: [],
    },
    {
      title: '39 words, signs not counted',
      text: `I forgot the red box, the one you like. ${'It is red. '.repeat(10)}`,
      context: { severity: 'serious' },
      rules: ['length.too-short'],
    },
    {
      title: '40 words',
      text: `I forgot the red box, the one you all like. ${'It is red. '.repeat(10)}`,
      context: { severity: 'serious' },
      rules: [],
    },
    {
      title: '250 words, and minor',
      text: `I forgot the box that you like, and more. ${'I forgot the red box that you like. '.repeat(30)}So.`,
      context: { severity: 'minor' },
      rules: [],
    },
    {
      title: 'long, and serious',
      text: 'I forgot the red box that you like. '.repeat(40),
      context: { severity: 'serious' },
      rules: [],
    },
    {
      title: 'long, minor, and said',
      text: 'I forgot the red box that you like. '.repeat(40),
      context: { severity: 'minor', channel: 'phone' },
      rules: [],
    },
    {
      title: 'long, and minor',
      text: 'I forgot the red box that you like. '.repeat(40),
      context: { severity: 'minor' },
      rules: ['length.too-long'],
    },
  ])('$title', ({ text, context, rules }) => {
    expect(rulesOf(text, context)).toEqual(rules);
  });
});

describe('while the insurer has to agree', () => {
  test.each<{ text: string; rules: string[] }>([
    { text: 'I have told my insurer about this.', rules: ['ins.disclose'] },
    { text: 'I’ll pay the printer’s fee.', rules: ['ins.offer-money'] },
    { text: 'It failed because I skipped the test.', rules: ['ins.cause'] },
    { text: 'This was entirely my fault.', rules: ['ins.fault-word'] },
    { text: 'I am sorry about your floor. The water is off. I will ring you at 4 today.', rules: [] },
  ])('$text', ({ text, rules }) => {
    expect(rulesOf(text, { gate: 'amber' }).filter((rule) => rule.startsWith('ins.'))).toEqual(rules);
    expect(rulesOf(text, { gate: 'green' }).filter((rule) => rule.startsWith('ins.'))).toEqual([]);
  });
});

test('a rule that is set aside is not reported', () => {
  const text = 'I am sorry for the trouble this may have caused.';
  expect(rulesOf(text)).toEqual(['cond.may-have']);
  expect(rulesOf(text, { ignored: ['cond.may-have'] })).toEqual([]);
});
