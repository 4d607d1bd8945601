import { describe, expect, test } from 'vitest';
import { ENTER, leaves, PAUSE } from '../support/scripted-prompter.ts';
import { pictureWorld, PICTURE, storyFile } from '../support/stories.ts';
import { world, type TestWorld } from '../support/world.ts';

const NEW = ['new', '--playbook', 'costly-mistake'] as const;

/** R-1 after its first two answers. */
async function begun(): Promise<TestWorld> {
  const made = world({
    answers: { client_name: 'Harbour Dental', what_happened: 'A picture.', their_words: PAUSE },
    files: { 'story.json': storyFile() },
  });
  await made.repair(...NEW);
  return made;
}

test('the same question comes again, with the line that was begun', async () => {
  const first = world({ answers: { client_name: 'Acme', what_happened: leaves('SIGINT', 'The site was') } });
  await first.repair(...NEW);
  const { repair, asked, store } = world({
    store: first.store,
    answers: { what_happened: ENTER, their_words: PAUSE },
  });
  expect(await repair('resume')).toBe(3);
  expect(asked[0]).toMatchObject({ step: { id: 'what_happened' }, halfTyped: 'The site was' });
  expect((await store.load('R-1')).facts).toBe('The site was');
  expect(await store.halfTyped('R-1')).toBeUndefined();
});

describe('without a case', () => {
  test('of several open ones it is the one that was stopped half-way', async () => {
    const { store } = await pictureWorld();
    await world({ store, answers: { client_name: 'Acme', what_happened: PAUSE } }).repair(...NEW);
    const { repair, asked, screen } = world({ store, answers: { what_happened: PAUSE } });
    expect(await repair('resume')).toBe(3);
    expect(asked[0]?.step.id).toBe('what_happened');
    expect(screen.err).toContain('repair resume R-2');
  });

  test('where several were, they are marked', async () => {
    const { store } = await pictureWorld();
    for (const client_name of ['Acme', 'Bolt'])
      await world({ store, answers: { client_name, what_happened: PAUSE } }).repair(...NEW);
    const { repair, screen } = world({ store, answers: {} });
    expect(await repair('resume')).toBe(4);
    expect(screen.err).toMatch(/^ {2}R-1: Harbour Dental: [^(]*$/m);
    expect(screen.err).toMatch(/^ {2}R-2: Acme: .*\(stopped half-way\)$/m);
    expect(screen.err).toContain('Name one. As in: repair resume R-2');
  });
});

test('the rest may come from a file; what is there already stays', async () => {
  const { repair, store } = await begun();
  expect(await repair('resume', 'R-1', '--answers', 'story.json')).toBe(0);
  const { answers, apology } = await store.load('R-1');
  expect(apology.drafts).toHaveLength(1);
  expect(answers['demand']).toEqual({ amount: '400.00', currency: 'USD' });
});

test('what is given is kept, and what is still missing is named', async () => {
  const { repair, screen, store } = await begun();
  expect(await repair('resume', 'R-1', '--no-input', '--set', 'demand=400 USD')).toBe(3);
  expect(screen.err).toContain('monthly_fee: missing');
  expect(screen.err).not.toContain('client_name');
  expect(screen.err).toContain('repair resume R-1');
  expect((await store.load('R-1')).answers).toMatchObject({
    demand: { amount: '400.00', currency: 'USD' },
  });
});

test('in a terminal the walk goes on from what is given', async () => {
  const { store } = await begun();
  const { repair, asked } = world({ store, answers: { their_words: PAUSE } });
  expect(await repair('resume', 'R-1', '--set', 'wanted=A word')).toBe(3);
  expect(asked.map(({ step }) => step.id)).toEqual(['their_words']);
  expect((await store.load('R-1')).answers).toMatchObject({ wanted: 'A word' });
});

describe('an answer that is there already', () => {
  test('is changed by --set, and the letter built on it is written anew', async () => {
    const { repair, store } = await pictureWorld();
    expect(await repair('resume', 'R-1', '--set', 'demand=500 USD')).toBe(0);
    const { answers, apology } = await store.load('R-1');
    expect(answers['demand']).toEqual({ amount: '500.00', currency: 'USD' });
    expect(apology.drafts.at(-1)).toMatchObject({ stale: false });
    expect(apology.drafts.at(-1)?.text).toContain('USD 500.00');
  });

  test('leaves no promise of the old amount behind', async () => {
    const { repair, store } = await pictureWorld();
    await repair('resume', 'R-1', '--set', 'demand=500 USD');
    const { promises } = await store.load('R-1');
    expect(promises.filter(({ part }) => part === 'net_off')).toMatchObject([
      { text: expect.stringContaining('500') },
    ]);
  });

  test('is refused like a new one if it does not do', async () => {
    const { repair, store } = await pictureWorld();
    const before = await store.load('R-1');
    expect(await repair('resume', 'R-1', '--set', 'demand=lots')).toBe(2);
    expect(await store.load('R-1')).toEqual(before);
  });

  test('with the same value changes neither the letter nor a promise', async () => {
    const { repair, store } = await pictureWorld();
    const { apology, promises } = await store.load('R-1');
    expect(await repair('resume', 'R-1', '--set', 'covered=no')).toBe(0);
    expect(await store.load('R-1')).toMatchObject({ apology, promises });
  });
});

test('a case goes on with the words it began with', async () => {
  const { store } = await begun();
  const other =
    'format: 1\nid: costly-mistake\nversion: 9.0.0\ntitle: Other\nwhen_to_use: Never\nsteps: [{ id: only, kind: text, phase: opening, ask: Only this }]\n';
  const { repair, asked, screen } = world({
    store,
    playbooks: { 'costly-mistake': other },
    answers: { their_words: PAUSE },
  });
  const changed =
    /The playbook “costly-mistake” has changed since\. R-1 goes on with the words it\s+began with\./;
  expect(await repair('resume', 'R-1')).toBe(3);
  expect(asked[0]?.step.id).toBe('their_words');
  expect(screen.err).toMatch(changed);
  await repair('show', 'R-1');
  expect(screen.err).toMatch(changed);
  await repair('show', 'R-1', '--json');
  expect(screen.err).not.toMatch(changed);
  const same = world({ store });
  await same.repair('show', 'R-1');
  expect(same.screen.err).not.toMatch(changed);
});

test('words that are gone are told, and the case is whole', async () => {
  const { store } = await begun();
  const { repair, screen } = world({
    store: { ...store, pinnedPlaybook: async () => undefined },
    answers: {},
  });
  expect(await repair('resume', 'R-1')).toBe(7);
  expect(screen.err).toContain('playbook costly-mistake) cannot be read');
  expect(screen.err).toContain('repair show R-1');
});

test('a finished walk asks nothing and shows the case', async () => {
  const { repair, screen, store } = await pictureWorld();
  const { rev } = await store.load('R-1');
  expect(await repair('resume')).toBe(0);
  expect(screen.out).toMatch(/^R-1 {2}Harbour Dental/);
  expect(await store.load('R-1')).toMatchObject({ rev });
});

test('a closed case is not gone on with', async () => {
  const { repair, screen } = await pictureWorld();
  await repair('close', '1', '--outcome', 'withdrawn', '--lesson', 'None.');
  expect(await repair('resume', 'R-1')).toBe(1);
  expect(screen.err).toBe('R-1 is closed.\nRead it with: repair show R-1\n');
});

test('an unknown step is suggested', async () => {
  const { repair, screen } = await begun();
  expect(await repair('resume', '1', '--set', 'insurer_consnt=AB 1')).toBe(2);
  expect(screen.err).toMatch(/did you\s+mean\s+insurer_consent\?/);
});

test('a story told in two sittings is the story told in one', async () => {
  const { repair, store } = await begun();
  const whole = await pictureWorld();
  await repair('resume', 'R-1', '--answers', 'story.json');
  const [two, one] = [await store.load('R-1'), await whole.store.load('R-1')];
  expect({ ...two.answers, what_happened: '', their_words: '' }).toEqual({
    ...one.answers,
    what_happened: '',
    their_words: '',
  });
  expect(two.promises).toEqual(one.promises);
  expect(Object.keys(two.answers)).toEqual(
    expect.arrayContaining(Object.keys(PICTURE).filter((id) => id !== 'their_words')),
  );
});
