import { describe, expect, test } from 'vitest';
import { after } from '../../src/interview/engine.ts';
import { planOf } from '../../src/interview/plan.ts';
import { takeIn } from '../../src/interview/script.ts';
import { BACK, edits, ENTER, PAUSE, REVIEW, turns } from '../support/scripted-prompter.ts';
import { programOfBody, shippedProgram } from '../support/playbook-files.ts';
import { before, walked } from '../support/walker.ts';

const PICTURE = {
  client_name: 'Harbour Dental',
  what_happened: 'I used a picture without a licence.',
  their_words: 'How should we handle this?',
  wanted: 'Not to pay for it',
  demand: '400',
  monthly_fee: '1200',
  how_bad: ENTER,
  fault: '100',
  whys: '',
  why_it_happened: 'rights_or_compliance',
  what_let_through: 'check_absent',
  covered: 'no',
  told_on: 'today',
  choose_remedy: ['net_off', 'extra_piece'],
  from_now_on: ENTER,
  write_to: ENTER,
};
const picture = before(shippedProgram('costly-mistake'));

/** A walk of four words, of which the third hangs on the second. */
const WORDS = before(
  programOfBody(`
steps:
  - { id: one, kind: text, phase: opening, ask: One?, as: client.name }
  - { id: two, kind: confirm, phase: opening, ask: Two? }
  - { id: three, kind: text, phase: opening, ask: Three?, when: two }
  - { id: four, kind: text, phase: diagnosis, ask: Four?, optional: true }
`),
);

describe('a proposal that was taken', () => {
  const FEES = before(
    programOfBody(`
steps:
  - { id: name, kind: text, phase: opening, ask: Which client?, as: client.name }
  - { id: fee, kind: number, phase: opening, ask: How many hours? }
  - { id: twice, kind: number, phase: opening, ask: And twice?, default: "{{ fee * 2.0 }}" }
  - { id: last, kind: text, phase: diagnosis, ask: Last?, optional: true }
`),
  );

  test.each([
    [
      'follows the answer it is made of, and that is told',
      ENTER,
      ['With that, the answer to “And twice?” is now: 8.'],
    ],
    ['stays where it was another answer', '5', []],
  ])('%s', async (_what, twice, news) => {
    const { told } = await walked(FEES, {
      name: 'A',
      fee: turns('3', '4'),
      twice: turns(twice, BACK, ENTER),
      last: turns(BACK, ''),
    });
    expect(told).toEqual(news);
  });
});

describe('back', () => {
  test('from the first question says so, and asks it again', async () => {
    const { path, told } = await walked(WORDS, { one: turns(BACK, PAUSE) });
    expect(path).toEqual(['one', 'one']);
    expect(told).toEqual(['This is the first question.']);
  });

  test('keeps what was answered, and goes forward again step by step', async () => {
    const { path, asked, situation } = await walked(WORDS, {
      one: turns('A', ENTER),
      two: turns('yes', BACK, ENTER),
      three: turns('C', BACK, 'C again'),
      four: turns(BACK, 'D'),
    });
    expect(path).toEqual(['one', 'two', 'three', 'four', 'three', 'two', 'one', 'two', 'three', 'four']);
    expect(asked.slice(4).map(({ current }) => current)).toEqual(['C', true, 'A', true, 'C', undefined]);
    expect(situation.record.answers).toEqual({ one: 'A', two: true, three: 'C again', four: 'D' });
  });

  test('answering what stands there stores nothing', async () => {
    const { saved } = await walked(WORDS, { one: turns('A', ENTER), two: turns(BACK, PAUSE) });
    expect(saved).toEqual([[{ type: 'answered', step: 'one', value: 'A', as: 'client.name', by: 'typed' }]]);
  });

  test('stops at what the changed answer shows for the first time', async () => {
    const { path } = await walked(WORDS, {
      one: 'A',
      two: turns('no', 'yes'),
      four: turns(BACK, PAUSE),
      three: 'C',
    });
    expect(path).toEqual(['one', 'two', 'four', 'two', 'three', 'four']);
  });

  test('a hidden answer is parked, and comes back with its question', async () => {
    const first = await walked(WORDS, {
      one: 'A',
      two: turns('yes', 'no'),
      three: turns('C', BACK),
      four: turns(BACK, PAUSE),
    });
    expect(first.situation.record).toMatchObject({ answers: { two: false }, parked: { three: 'C' } });
    const second = await walked(first.situation, { four: turns(BACK, 'D'), two: 'yes', three: ENTER });
    expect(second.situation.record).toMatchObject({ answers: { three: 'C', four: 'D' }, parked: {} });
  });

  test('from the letter leads to the days of the promises, and from there to what was asked before', async () => {
    const { path, days } = await walked(picture, {
      ...PICTURE,
      days: turns(ENTER, BACK, ENTER),
      from_now_on: turns(ENTER, BACK, ENTER),
      write_to: turns(ENTER, BACK, ENTER),
      choose_remedy: turns(PICTURE.choose_remedy, ENTER),
      'Your letter.': turns(BACK, ENTER),
    });
    expect(path.slice(13)).toEqual([
      'choose_remedy',
      'from_now_on',
      'write_to',
      'write_to',
      'from_now_on',
      'choose_remedy',
      'from_now_on',
      'write_to',
    ]);
    expect(days.map((items) => items.length)).toEqual([3, 3, 3]);
  });

  test('from the day of one promise leads to the list of them', async () => {
    const { path, days } = await walked(picture, {
      ...PICTURE,
      days: turns(edits('dates.net_off'), PAUSE),
      'dates.net_off': BACK,
      write_to: turns(),
    });
    expect(path.at(-1)).toBe('dates.net_off');
    expect(days).toHaveLength(2);
  });
});

describe('a promise to oneself', () => {
  test('may be left out at its day, and is not asked again', async () => {
    const { asked, situation, days, reviews } = await walked(picture, {
      ...PICTURE,
      days: turns(edits('dates.net_off'), edits('dates.prevent'), ENTER),
      'dates.net_off': ENTER,
      'dates.prevent': '',
    });
    const optional = asked.flatMap(({ step, optional: may }) => (step.id.startsWith('dates.') ? [may] : []));
    expect(optional).toEqual([false, true]);
    expect(days.at(-1)?.map(({ answer }) => answer)).toEqual([
      'skipped',
      'Saturday 28 February 2026',
      'Thursday 29 January 2026',
    ]);
    expect(situation.record.promises.map(({ part }) => part)).toEqual(['net_off', 'extra_piece']);
    expect(reviews[0]?.some(({ answer }) => answer === 'skipped')).toBe(true);
    expect(planOf(situation).next).toBeUndefined();
  });

  test('that was left out is in no letter', async () => {
    const start = before(
      programOfBody(`
include: [coaching/letter, coaching/sources]
steps:
  - { id: one, kind: text, phase: opening, ask: One?, as: client.name }
  - { id: days, kind: promises, phase: remedy, ask: When? }
  - { id: letter, kind: draft, phase: letter, ask: Your letter., about: apology }
promises:
  - { id: look, to: self, kind: check-in, text: Look in again, due: 5 business days, done: Seen }
letter:
  - { id: sorry, component: regret, text: I am sorry. }
  - { id: looked, component: repentance, text: "On {{ due.look | day }} I look in again." }
`),
    );
    const letter = async (day: string): Promise<string | undefined> =>
      (await walked(start, { one: 'Acme', 'days.look': day })).drafts[0]?.text;
    expect(await letter('2026-01-19')).toContain('On Monday 19 January I look in again.');
    expect(await letter('')).not.toContain('look in');
  });

  test('that was left out may be taken up again, and left out again', async () => {
    const { situation } = await walked(picture, {
      ...PICTURE,
      days: turns(edits('dates.prevent'), edits('dates.prevent'), edits('dates.prevent'), ENTER),
      'dates.prevent': turns('', '2026-02-02', 'none'),
    });
    const promises = situation.record.promises.map(({ part, state, due }) => [part, state, due]);
    expect(promises[0]).toEqual([undefined, 'released', '2026-02-02']);
    expect(promises).toHaveLength(3);
  });
});

test('a day that is given from the review is the one of that promise, though one before it has none yet', async () => {
  const start = before(
    programOfBody(`
steps:
  - { id: one, kind: text, phase: opening, ask: One?, as: client.name }
  - { id: more, kind: confirm, phase: opening, ask: More? }
  - { id: days, kind: promises, phase: remedy, ask: When? }
  - { id: last, kind: text, phase: remedy, ask: Last? }
promises:
  - { id: call, to: client, kind: update, text: Call them, due: fri, done: Called, when: more }
  - { id: look, to: self, kind: check-in, text: Look in again, due: 5 business days, done: Seen }
`),
  );
  const { situation } = await walked(start, {
    one: 'Acme',
    more: turns('no', 'yes'),
    'days.look': turns('', '2026-02-02'),
    last: turns(REVIEW),
    review: turns(edits('more'), edits('days.look')),
    'days.call': turns(REVIEW, PAUSE),
  });
  expect(situation.record.promises.map(({ text, due }) => [text, due])).toEqual([
    ['Look in again', '2026-02-02'],
  ]);
});

test('an offer says what it comes to, whatever is ticked', async () => {
  const { asked } = await walked(picture, PICTURE);
  const { sum } = asked.find(({ step }) => step.id === 'choose_remedy') ?? {};
  expect(sum?.(['net_off', 'extra_piece'])).toMatch(
    /^This offer costs you USD 400\.00 and work that has no price yet, /,
  );
  expect(sum?.(['net_off'])).toMatch(/^This offer costs you USD 400\.00, worth /);
  expect(sum?.([])).toBe('Nothing is offered. This leaves USD 400.00 that you owe them open.');
});

describe('the review', () => {
  test('comes before the letter, with every answer as it was understood', async () => {
    const { reviews, path } = await walked(picture, PICTURE);
    expect(path).toEqual(Object.keys(PICTURE));
    expect(reviews).toHaveLength(1);
    const told = new Map(reviews[0]?.map(({ ask, answer }) => [ask, answer]));
    expect(told.get('Which client?')).toBe('Harbour Dental');
    expect(told.get('What is the client being asked to pay? (0 if no sum yet)')).toBe('USD 400.00');
    expect(told.get('Do you have professional indemnity cover?')).toBe('no');
    expect([...told.values()]).toContain('Thursday 15 January 2026');
    expect([...told.values()]).toContain('Saturday 28 February 2026');
    expect(told.size).toBe(19);
  });

  test('has each answer in the order of the questions, and each promise for itself', async () => {
    const { asked, reviews, days } = await walked(picture, PICTURE);
    const numbers = asked.map(({ place }) => Number(/question (\d+)/.exec(place)?.[1]));
    // The days of the promises are one question between the last two.
    expect(numbers).toEqual(asked.map((_, index) => (index < 15 ? index + 1 : index + 2)));
    expect(reviews[0]?.map(({ ask }) => ask).slice(0, 15)).toEqual(asked.slice(0, 15).map(({ ask }) => ask));
    expect(reviews[0]?.slice(15, 18)).toEqual(days[0]);
    expect(reviews[0]).toHaveLength(asked.length + 3);
  });

  test('changes the day of one promise, and asks no other', async () => {
    const { path, situation, reviews } = await walked(picture, {
      ...PICTURE,
      review: turns(edits('dates.net_off'), ENTER),
      'dates.net_off': 'next friday',
    });
    expect(path.slice(-3)).toEqual(['from_now_on', 'write_to', 'dates.net_off']);
    expect(reviews).toHaveLength(2);
    const due = situation.record.promises.map((promise) => promise.due);
    expect(due).toContain('2026-01-23');
    expect(due).not.toContain('2026-02-28');
  });

  test('after a change it comes again, and the letter is made of the change', async () => {
    const { reviews, path, drafts } = await walked(picture, {
      ...PICTURE,
      review: turns(edits('what_happened'), ENTER),
      what_happened: turns(PICTURE.what_happened, 'I took a picture that was not ours.'),
    });
    expect(reviews).toHaveLength(2);
    expect(path.at(-1)).toBe('what_happened');
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.text).toContain('I took a picture that was not ours.');
  });

  test('looked at in between, it changes nothing, and still comes before the letter', async () => {
    const { reviews, path } = await walked(picture, { ...PICTURE, wanted: turns(REVIEW, PICTURE.wanted) });
    expect(reviews.map((items) => items.length)).toEqual([3, 19]);
    expect(path.filter((id) => id === 'wanted')).toHaveLength(2);
  });

  test('a change made in between leads back to where one was', async () => {
    const { path } = await walked(picture, {
      client_name: turns('A', 'B'),
      what_happened: 'C',
      their_words: turns(REVIEW, PAUSE),
      review: edits('client_name'),
    });
    expect(path).toEqual(['client_name', 'what_happened', 'their_words', 'client_name', 'their_words']);
  });

  test('can be left backwards, and left for today', async () => {
    const { path, end } = await walked(picture, {
      ...PICTURE,
      review: turns(BACK, PAUSE),
      write_to: turns(ENTER, ENTER),
    });
    expect(path.slice(-2)).toEqual(['write_to', 'write_to']);
    expect(end).toBe('paused');
  });
});

describe('drafts', () => {
  test('an answer that changes makes a new one', async () => {
    const first = await walked(picture, PICTURE);
    const { drafts, situation, end } = await walked(first.situation, {});
    expect([end, drafts.length]).toEqual(['done', 0]);
    const second = await walked(picture, {
      ...PICTURE,
      'Your letter.': turns(REVIEW, ENTER),
      review: turns(ENTER, edits('monthly_fee'), ENTER),
      monthly_fee: turns('1200', '1300'),
    });
    expect(second.drafts).toHaveLength(2);
    expect(second.situation.record).toMatchObject({
      answers: { monthly_fee: { amount: '1300.00' } },
      apology: { drafts: [{ stale: false }] },
    });
    expect(situation.record.apology.drafts).toEqual(first.situation.record.apology.drafts);
  });

  test('words of one’s own are kept as they are', async () => {
    const { situation } = await walked(picture, { ...PICTURE, 'Your letter.': 'Sorry.\n' });
    expect(situation.record.apology.drafts).toMatchObject([{ by: 'person', text: 'Sorry.\n' }]);
  });

  test('words of one’s own outlive an answer that changes: both are there, and say so', async () => {
    const first = await walked(picture, { ...PICTURE, 'Your letter.': 'My own words.\n' });
    const changed = (await takeIn(first.situation, { monthly_fee: '1300' })).situation;
    const second = await walked(changed, { 'Your letter.': 'My own words.\n' });
    expect(second.drafts).toMatchObject([
      { older: 'My own words.\n', text: expect.stringContaining('I used a picture') as string },
    ]);
    expect(second.situation.record.apology.drafts.map(({ by, stale, text }) => [by, stale, text])).toEqual([
      ['person', true, 'My own words.\n'],
      ['person', false, 'My own words.\n'],
    ]);
  });

  test('a letter that a moved day has made stale comes at once, without the look over everything', async () => {
    const first = await walked(picture, PICTURE);
    const [, moved] = first.situation.record.promises;
    const change = { type: 'promise-changed', change: 'moved', on: '2026-01-15', due: '2026-02-02' } as const;
    const stale = after(first.situation, [{ ...change, promise: moved?.id ?? '' }]);
    const { path, reviews, drafts, end } = await walked(stale, { 'Your letter.': ENTER });
    expect([path, reviews, end]).toEqual([[], [], 'done']);
    expect(drafts[0]?.text).toContain('Monday 2 February');
  });

  test('what the critic says of a draft stands under it', async () => {
    const { told, drafts } = await walked(picture, PICTURE);
    expect(told).toContain(`apology: ${drafts[0]?.text.length} letters`);
  });

  test('“go on? no” after the first words stops with the draft stored', async () => {
    const { told_on: _told, choose_remedy: _remedy, ...rest } = PICTURE;
    const upTo = Object.fromEntries(
      Object.entries(rest).filter(([id]) => !/^(dates\.|from_now_on|write_to)/.test(id)),
    );
    const { end, situation, saved, told } = await walked(picture, {
      ...upTo,
      told_on: '',
      greet_first: '',
      'first_dates.next_update': ENTER,
      confirm: false,
    });
    expect(end).toBe('paused');
    expect(told.slice(-2)).toEqual([
      'Kept. To copy and send it: repair apology show R-0',
      'Go on to what you can offer now? (No: the rest waits)',
    ]);
    expect(situation.record.apology.drafts).toMatchObject([{ about: 'ack' }]);
    expect(saved.at(-1)).toMatchObject([{ type: 'drafted' }]);
    const next = await walked(situation, { choose_remedy: PAUSE });
    expect(next.path).toEqual(['choose_remedy']);
  });

  test('the first words that a change makes stale come before what follows them', async () => {
    const { told_on: _told, choose_remedy: _remedy, ...rest } = PICTURE;
    const upTo = Object.fromEntries(
      Object.entries(rest).filter(([id]) => !/^(dates\.|from_now_on|write_to)/.test(id)),
    );
    const { path, drafts } = await walked(picture, {
      ...upTo,
      told_on: turns('', BACK, ENTER),
      greet_first: turns('', BACK, ENTER),
      covered: turns('no', ENTER),
      'first_dates.next_update': turns(ENTER, BACK, ENTER),
      'First words that can go out now.': turns(BACK, ENTER),
      confirm: true,
      choose_remedy: PAUSE,
    });
    expect(drafts).toHaveLength(2);
    expect(path.slice(-5)).toEqual([
      'covered',
      'told_on',
      'greet_first',
      'first_dates.next_update',
      'choose_remedy',
    ]);
  });
});

describe('dates', () => {
  const { write_to: _notYet, ...UP_TO } = PICTURE;

  test('stand in one list, each with its usual day, and are promised together', async () => {
    const { days, saved } = await walked(picture, { ...PICTURE, 'Your letter.': PAUSE });
    expect(days).toEqual([
      [
        {
          id: 'dates.prevent',
          ask: 'To yourself: Keep the licence of everything used beside the thing itself.',
          answer: 'Thursday 29 January 2026',
        },
        {
          id: 'dates.net_off',
          ask: "Take USD 400.00 off next month's invoice.",
          answer: 'Saturday 28 February 2026',
        },
        {
          id: 'dates.extra_piece',
          ask: 'Deliver the extra piece of work.',
          answer: 'Thursday 29 January 2026',
        },
      ],
    ]);
    const promised = saved.filter((bodies) => bodies.some(({ type }) => type === 'promised'));
    expect(promised.map((bodies) => bodies.length)).toEqual([3]);
  });

  test('one that is changed is stored before the list comes again, and the others are listed next time', async () => {
    const { situation, days } = await walked(picture, {
      ...UP_TO,
      days: turns(edits('dates.prevent'), PAUSE),
      'dates.prevent': 'fri',
    });
    expect(days[1]?.[0]).toMatchObject({ answer: 'Friday 16 January 2026' });
    expect(situation.record.promises).toMatchObject([{ kind: 'prevention', due: '2026-01-16' }]);
    const next = await walked(situation, { write_to: ENTER });
    expect(next.days.map((items) => items.map(({ id }) => id))).toEqual([
      ['dates.net_off', 'dates.extra_piece'],
    ]);
    expect(next.situation.record.promises.map(({ part, due }) => [part, due])).toEqual([
      [undefined, '2026-01-16'],
      ['net_off', '2026-02-28'],
      ['extra_piece', '2026-01-29'],
    ]);
  });

  test('one alone is asked for by its question', async () => {
    const { situation } = await walked(picture, {
      ...UP_TO,
      days: turns(edits('dates.prevent'), edits('dates.net_off'), PAUSE),
      'dates.prevent': ENTER,
      'dates.net_off': ENTER,
    });
    const next = await walked(situation, { 'dates.extra_piece': PAUSE });
    expect([next.path, next.days]).toEqual([['dates.extra_piece'], []]);
  });
});

test('another day for the next news makes the first words anew', async () => {
  const { told_on: _told, choose_remedy: _remedy, ...rest } = PICTURE;
  const upTo = Object.fromEntries(
    Object.entries(rest).filter(([id]) => !/^(dates\.|from_now_on|write_to)/.test(id)),
  );
  const { drafts } = await walked(picture, {
    ...upTo,
    told_on: '',
    greet_first: '',
    'first_dates.next_update': turns('2026-01-16', '2026-01-20'),
    confirm: turns(true, true),
    choose_remedy: turns(BACK, PAUSE),
  });
  expect(drafts.map(({ text }) => /again by (.*?),/.exec(text)?.[1])).toEqual([
    'Friday 16 January',
    'Tuesday 20 January',
  ]);
});

describe('percentages', () => {
  test.each([
    ['100', { mine: 100, client: 0, third: 0, chance: 0 }],
    ['80 20', { mine: 80, client: 20, third: 0, chance: 0 }],
    ['80/20', { mine: 80, client: 20, third: 0, chance: 0 }],
    ['mine 80, client 20', { mine: 80, client: 20, third: 0, chance: 0 }],
    ['client: 20%, mine: 80%', { mine: 80, client: 20, third: 0, chance: 0 }],
    ['80 me 20 illness', { mine: 80, client: 0, third: 0, chance: 20 }],
    ['0 0 100', { mine: 0, client: 0, third: 100, chance: 0 }],
  ])('%s', async (typed, shares) => {
    const upTo = Object.entries(PICTURE).slice(0, Object.keys(PICTURE).indexOf('fault'));
    const rest = { how_bad: 'minor', fault: typed, why_it_happened: PAUSE };
    const answers = { ...Object.fromEntries(upTo), ...rest };
    const { situation, asked } = await walked(picture, answers);
    expect(situation.record.fault).toEqual(shares);
    expect(asked.at(-2)?.mayBe).toContain('sum to 100');
  });
});
