import { describe, expect, test } from 'vitest';
import { StoreError, type CaseStore } from '../../src/store/case-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { shippedFiles } from '../support/playbook-files.ts';
import { BACK, edits, ENTER, leaves, meanwhile, PAUSE, REVIEW, turns } from '../support/scripted-prompter.ts';
import { pictureWorld } from '../support/stories.ts';
import { world, type TestWorld } from '../support/world.ts';

const NEW = ['new', '--playbook', 'costly-mistake'] as const;
const BEGUN = { client_name: 'Harbour Dental', what_happened: 'A picture.' };
const TO_THE_MONEY = { ...BEGUN, their_words: '', wanted: '' };

describe('what went wrong', () => {
  test('is the first question where no playbook is named; each says when it is meant', async () => {
    const { repair, asked, store } = world({
      answers: { kind: 'core', client_name: 'Acme', what_happened: PAUSE },
    });
    expect(await repair('new')).toBe(3);
    expect(asked[0]).toMatchObject({ ask: 'What went wrong?', place: '' });
    expect(asked[0]?.choices.at(-1)).toEqual({ value: 'core', label: 'Something else' });
    expect(asked[0]?.choices[0]?.hint).toContain('Someone asks the client for money');
    expect(await store.load('R-1')).toMatchObject({ playbook: { id: 'core' } });
  });

  test('may be changed while there is no case, and never afterwards', async () => {
    const { repair, asked, store } = world({
      answers: {
        kind: turns('missed-deadline', 'core'),
        client_name: turns(BACK, 'Acme', ENTER),
        what_happened: turns(BACK, PAUSE),
      },
    });
    expect(await repair('new')).toBe(3);
    expect(asked.map(({ step, first }) => [step.id, first])).toEqual([
      ['kind', true],
      ['client_name', false],
      ['kind', true],
      ['client_name', false],
      ['what_happened', false],
      ['client_name', true],
      ['what_happened', false],
    ]);
    expect(asked[2]?.current).toBe('missed-deadline');
    expect(await store.load('R-1')).toMatchObject({ playbook: { id: 'core' } });
  });

  test('has nothing before it and nothing to review: asking for that does not stop the program', async () => {
    const { repair, asked, screen } = world({ answers: { kind: turns(REVIEW, BACK, PAUSE) } });
    expect(await repair('new')).toBe(3);
    expect(asked).toHaveLength(3);
    expect(screen.err).toContain('This is the first question.');
  });

  test('tells one’s own playbooks as the others, and of one that cannot be read what to do', async () => {
    const header = 'format: 1\nid: mine\nversion: 1.0.0\nextends: core\n';
    const mine = `${header}title: Late photos\nwhen_to_use: >-\n  Photos came\n  after the day.\n`;
    const core = header.replace('mine', 'core').replace('extends: core\n', 'title: C\nwhen_to_use: W\n');
    const { repair, asked } = world({
      playbooks: { mine, broken: 'steps: [', untitled: 'format: 1\n', core },
      answers: { kind: PAUSE },
    });
    expect(await repair('new')).toBe(3);
    expect(asked[0]?.choices.slice(0, 3)).toEqual([
      {
        value: 'broken',
        label: 'broken',
        hint: 'your own, and it has an error: see repair playbook check broken',
      },
      { value: 'mine', label: 'Late photos', hint: 'Photos came after the day.' },
      {
        value: 'untitled',
        label: 'untitled',
        hint: 'your own, and it has an error: see repair playbook check untitled',
      },
    ]);
    expect(asked[0]?.choices.filter(({ value }) => value === 'core')).toEqual([
      { value: 'core', label: 'Something else' },
    ]);
  });

  test('offers one’s own playbooks, too', async () => {
    const mine =
      'format: 1\nid: mine\nversion: 1.0.0\ntitle: Mine\nwhen_to_use: Now\nextends: core\nsteps: []\n';
    const { repair, asked } = world({ playbooks: { mine }, answers: { kind: 'mine', client_name: PAUSE } });
    expect(await repair('new')).toBe(3);
    expect(asked[0]?.choices.map(({ value }) => value)).toEqual([
      'mine',
      ...shippedFiles.names().filter((id) => id !== 'core'),
      'core',
    ]);
  });

  test.each([
    ['a pause', PAUSE, 3],
    ['Ctrl-C', leaves('SIGINT'), 130],
    ['SIGTERM', leaves('SIGTERM'), 143],
  ])('%s there keeps nothing, and says so', async (_how, kind, exit) => {
    const { repair, screen, store } = world({ answers: { kind } });
    expect(await repair('new')).toBe(exit);
    expect(screen.err).toContain('nothing was kept');
    expect((await store.list()).cases).toEqual([]);
  });
});

describe('settings', () => {
  test('the currency is asked before the first amount, once, with a guess from the language', async () => {
    const { repair, asked, settings } = world({
      env: { LANG: 'en_GB.UTF-8' },
      answers: { ...TO_THE_MONEY, setting_currency: ENTER, demand: '400', monthly_fee: PAUSE },
    });
    expect(await repair(...NEW)).toBe(3);
    expect(asked.map(({ step }) => step.id).slice(4)).toEqual(['setting_currency', 'demand', 'monthly_fee']);
    expect(asked[4]).toMatchObject({ current: 'GBP', help: expect.stringContaining('EUR, USD or GBP') });
    expect(settings).toEqual({ currency: 'GBP' });
  });

  test('one that is no currency is explained', async () => {
    const { repair, asked } = world({ answers: { ...TO_THE_MONEY, setting_currency: PAUSE } });
    expect(await repair(...NEW)).toBe(3);
    expect(await asked[4]?.read('quid')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('quid'),
    });
  });

  test('what is known is not asked', async () => {
    const { repair, asked } = world({
      settings: { currency: 'EUR' },
      answers: { ...TO_THE_MONEY, demand: PAUSE },
    });
    expect(await repair(...NEW)).toBe(3);
    expect(asked.map(({ step }) => step.id)).not.toContain('setting_currency');
  });

  test('never two in a row: the name waits for the first text that is signed', async () => {
    const first = world({
      answers: {
        ...TO_THE_MONEY,
        setting_currency: 'eur',
        demand: '0',
        monthly_fee: '1200',
        how_bad: ENTER,
        fault: '100',
        why_it_happened: 'rights_or_compliance',
        what_let_through: 'check_absent',
        covered: 'no',
        told_on: '',
        greet_first: '',
        setting_rate: '',
        'first_dates.next_update': ENTER,
        setting_name: '',
        confirm: true,
        choose_remedy: 'put_right',
        from_now_on: ENTER,
      },
    });
    expect(await first.repair(...NEW)).toBe(0);
    expect(first.unused).toEqual([]);
    expect(first.drafts).toHaveLength(2); // an empty name is an answer: it was asked before the first of them only
    const ids = first.asked.map(({ step }) => step.id);
    const settings = ids.filter((id) => id.startsWith('setting'));
    expect(settings).toEqual(['setting_currency', 'setting_name', 'setting_rate']);
    expect(ids[ids.indexOf('setting_currency') + 1]).toBe('demand');
    expect(first.settings).toEqual({ currency: 'EUR', skipped: ['rate'] });
  });

  test('one can go back from it, stop at it, and comes to it again', async () => {
    const { repair, asked, settings, store } = world({
      answers: {
        ...TO_THE_MONEY,
        wanted: turns('', ENTER),
        setting_currency: turns(BACK, leaves('SIGINT', 'eu')),
      },
    });
    expect(await repair(...NEW)).toBe(130);
    expect(asked.map(({ step }) => step.id).slice(3)).toEqual([
      'wanted',
      'setting_currency',
      'wanted',
      'setting_currency',
    ]);
    expect(settings).toEqual({});
    expect(await store.halfTyped('R-1')).toEqual({ step: 'setting_currency', text: 'eu' });
  });
});

/** R-1 is asked for its client's words while something else is done to it. */
async function together(
  other: readonly string[],
  more: Record<string, unknown>,
): Promise<TestWorld & { code: number }> {
  const store = memoryStore();
  const second = world({ store });
  const first = world({
    store,
    answers: {
      ...BEGUN,
      their_words: meanwhile(async () => {
        await second.repair(...other);
        return 'It is my picture.';
      }),
      ...more,
    },
  });
  const code = await first.repair(...NEW);
  return { ...first, code };
}

describe('another terminal on the same case', () => {
  test('both changes stay where they are about different questions', async () => {
    const { code, store, asked } = await together(
      ['resume', 'R-1', '--no-input', '--set', 'wanted=A word from me'],
      { setting_currency: 'EUR', demand: PAUSE },
    );
    expect(code).toBe(3);
    expect(asked.map(({ step }) => step.id)).not.toContain('wanted');
    expect((await store.load('R-1')).answers).toMatchObject({
      their_words: 'It is my picture.',
      wanted: 'A word from me',
    });
  });

  test('a note in between is no conflict', async () => {
    const { code, store } = await together(['note', 'R-1', 'They rang.'], { wanted: PAUSE });
    expect(code).toBe(3);
    expect(await store.load('R-1')).toMatchObject({
      notes: [{ text: 'They rang.' }],
      clientWords: 'It is my picture.',
    });
  });

  test('the same question: the other answer stays, and the words are printed back', async () => {
    const { code, store, screen } = await together(
      ['resume', 'R-1', '--no-input', '--set', 'their_words=Theirs'],
      {},
    );
    expect(code).toBe(6);
    expect((await store.load('R-1')).clientWords).toBe('Theirs');
    expect(screen.err).toMatch(/^Not stored, so copy it if you need it .*\nIt is my picture\.$/m);
    expect(screen.err).toContain('R-1 was changed in another terminal, too: their_words.');
    expect(screen.err).toContain('repair show R-1');
  });
});

/** A store that has no room left for some events. */
function fullFor(type: string, step?: string): CaseStore {
  const store = memoryStore();
  return {
    ...store,
    append: async (id, rev, bodies, at) => {
      if (
        bodies.some(
          (body) => body.type === type && (step === undefined || ('step' in body && body.step === step)),
        )
      )
        throw new StoreError('unwritable', 'Cannot save in /data: the disk is full.', 'Nothing was changed.');
      return store.append(id, rev, bodies, at);
    },
  };
}

describe('a full disk', () => {
  test('in the middle gives the answer back, and keeps what was stored before', async () => {
    const words = 'First line.\n\nSecond line.';
    const { repair, screen, store } = world({
      store: fullFor('answered', 'their_words'),
      answers: { ...BEGUN, their_words: words },
    });
    expect(await repair(...NEW)).toBe(8);
    expect(screen.err).toContain(`Not stored, so copy it if you need it`);
    expect(screen.err).toContain(words);
    expect(screen.err).toContain('the disk is full');
    expect((await store.load('R-1')).answers).toEqual(BEGUN);
  });

  test('gives the words of one’s own letter back, too', async () => {
    const { repair, screen, store } = world({
      store: fullFor('drafted'),
      settings: { currency: 'EUR', name: 'Sam Reed' },
      answers: {
        ...TO_THE_MONEY,
        demand: '0',
        monthly_fee: '1200',
        how_bad: ENTER,
        fault: '100',
        why_it_happened: 'rights_or_compliance',
        what_let_through: 'check_absent',
        covered: 'no',
        told_on: 'today',
        setting_rate: '',
        choose_remedy: 'put_right',
        from_now_on: ENTER,
        write_to: ENTER,
        'Your letter.': 'Sorry.\nIt was my picture.',
      },
    });
    expect(await repair(...NEW)).toBe(8);
    expect(screen.err).toContain('(the draft):\nSorry.\nIt was my picture.');
    expect((await store.load('R-1')).promises).toHaveLength(2);
  });
});

test('the critic says what it thinks of the letter, and the person has the last word', async () => {
  const { repair, screen, store } = world({
    settings: { currency: 'EUR', name: 'Sam Reed', rate: '50 EUR' },
    answers: {
      ...TO_THE_MONEY,
      what_happened: 'I am sorry if the picture upset you.',
      demand: '0',
      monthly_fee: '1200',
      how_bad: ENTER,
      fault: '100',
      why_it_happened: 'rights_or_compliance',
      what_let_through: 'check_absent',
      covered: 'no',
      told_on: 'today',
      choose_remedy: 'put_right',
      from_now_on: ENTER,
      write_to: ENTER,
      'Your letter.': 'Keep it so.',
    },
  });
  expect(await repair(...NEW)).toBe(0);
  expect(screen.err).toContain('“sorry if the picture upset you” It makes the harm hypothetical');
  expect(screen.err).toContain('Rather: ');
  expect((await store.load('R-1')).apology.drafts).toMatchObject([{ by: 'person', text: 'Keep it so.' }]);
});

describe('a client who had cases before', () => {
  test('is told with the last three and how they ended', async () => {
    const { store, repair: before } = await pictureWorld();
    await before('close', 'R-1', '--outcome', 'lost_client', '--lesson', 'None.', '--not-preventing', 'x');
    const { repair, screen } = world({
      store,
      answers: { client_name: 'harbour dental', what_happened: PAUSE },
    });
    expect(await repair(...NEW)).toBe(3);
    expect(screen.err).toContain('This is R-2.');
    expect(screen.err).toContain('You had a case with them before:');
    expect(screen.err).toMatch(/^ {2}R-1: I used a picture .* \(the client left\)$/m);
  });

  test('is not told of others’ cases', async () => {
    const { store } = await pictureWorld();
    const { repair, screen } = world({ store, answers: { client_name: 'Acme', what_happened: PAUSE } });
    await repair(...NEW);
    expect(screen.err).not.toContain('before:');
  });
});

test('a look back in between and a change leave the case as if it had been said at once', async () => {
  const { repair, store, reviews } = world({
    answers: {
      client_name: turns('Harbour Dentist', 'Harbour Dental'),
      what_happened: 'A picture.',
      their_words: turns(REVIEW, PAUSE),
      review: edits('client_name'),
    },
  });
  expect(await repair(...NEW)).toBe(3);
  expect(reviews[0]).toEqual([
    { id: 'client_name', ask: 'Which client?', answer: 'Harbour Dentist' },
    { id: 'what_happened', ask: expect.stringContaining('What happened?'), answer: 'A picture.' },
  ]);
  expect(await store.load('R-1')).toMatchObject({ client: { name: 'Harbour Dental' } });
});

test('what was begun at a question that was left by going back is kept with that question', async () => {
  const { repair, store, asked } = world({
    answers: { ...BEGUN, what_happened: turns('A picture.', ENTER), their_words: turns(BACK, PAUSE) },
  });
  await repair(...NEW);
  expect(asked.at(-1)).toMatchObject({ step: { id: 'their_words' }, halfTyped: undefined });
  const again = world({ store, answers: { their_words: leaves('SIGHUP', 'They say') } });
  expect(await again.repair('resume')).toBe(129);
  const last = world({
    store,
    answers: { their_words: turns(BACK, ENTER), what_happened: ENTER, wanted: PAUSE },
  });
  expect(await last.repair('resume')).toBe(3);
  expect((await store.load('R-1')).clientWords).toBe('They say');
  expect(await store.halfTyped('R-1')).toBeUndefined();
});
