import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import { drafts } from '../support/case.ts';
import { DEDUCTION, pictureWorld } from '../support/stories.ts';
import { NOW, world, type TestWorld } from '../support/world.ts';

/** The letter is draft 1, what to say on the phone draft 2. */
async function callWorld(): Promise<TestWorld> {
  const made = await pictureWorld();
  await made.repair('apology', 'draft', 'R-1', '--channel', 'phone');
  return made;
}
const CARDS = /^1\. I am calling about what happened/;
const LETTER = /^Subject: I used a picture/;

describe('what to say on the phone does not replace the letter', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['the letter', [], LETTER],
    ['as text', ['--as', 'text'], LETTER],
    ['for a mail program', ['--as', 'eml'], /^Message-ID: <R-1\.1@/m],
    ['as a page', ['--as', 'html'], /<p>Hello Harbour Dental,<\/p>/],
    ['the cards', ['--as', 'phone'], CARDS],
    ['a version is what it is', ['--version', '2'], CARDS],
  ])('show: %s', async (_title, flags, begins) => {
    const { repair, screen } = await callWorld();
    expect(await repair('apology', 'show', 'R-1', ...flags)).toBe(0);
    expect(screen.out).toMatch(begins);
  });

  test('the page of the case and the critic look at the letter', async () => {
    const { repair, screen } = await callWorld();
    await repair('show', 'R-1');
    expect(screen.out).toContain('Letter, not sent yet');
    expect(screen.out).not.toContain('If they shout');
    await repair('apology', 'check', '--case', 'R-1', '--format', 'line');
    expect(screen.out).toBe('');
  });

  test('cards are no mail: refused, with the way to a letter', async () => {
    const { repair, screen } = await callWorld();
    expect(await repair('apology', 'show', 'R-1', '--as', 'eml', '--version', '2')).toBe(1);
    expect(screen).toEqual({
      out: '',
      err: 'Draft 2 of R-1 is for a call, with notes for you alone, and no letter.\nThe letter: repair apology draft R-1 --channel email\n',
    });
  });

  test('sent without a word how, the letter went out', async () => {
    const { repair, store } = await callWorld();
    await repair('apology', 'sent', 'R-1');
    const { messages, apology } = await store.load('R-1');
    expect(messages).toMatchObject([{ via: 'email', text: apology.drafts[0]?.text }]);
  });
});

describe('what to say, without keeping it', () => {
  test('is there when a setting has brought up another question that may be left open', async () => {
    const { repair: shown, screen: printed } = world();
    await shown('playbook', 'show', 'defect-delivered', '--json');
    const { tests } = JSON.parse(printed.out) as { tests: { answers: object }[] };
    const { repair, screen } = world({ files: { 'story.json': JSON.stringify(tests[0]) } });
    await repair('new', '--playbook', 'defect-delivered', '--answers', 'story.json');
    await repair('config', 'rate', '50 EUR');
    expect([await repair('apology', 'show', 'R-1', '--as', 'phone'), screen.err]).toEqual([0, '']);
    expect(await repair('apology', 'draft', 'R-1', '--channel', 'meeting')).toBe(0);
  });

  test('is the same as the draft for a call', async () => {
    const { repair, screen, store } = await pictureWorld();
    expect(await repair('apology', 'show', 'R-1', '--as', 'phone')).toBe(0);
    const shown = screen.out;
    expect(shown).toMatch(CARDS);
    expect((await store.load('R-1')).apology.drafts).toHaveLength(1);
    await repair('apology', 'draft', 'R-1', '--channel', 'phone');
    expect(screen.out).toBe(shown);
  });

  test('is up to date, whatever was kept', async () => {
    const { repair, screen } = await callWorld();
    await repair('resume', 'R-1', '--no-input', '--set', 'what_happened=I took a picture that was not ours.');
    await repair('apology', 'show', 'R-1', '--as', 'phone');
    expect(screen.out).toContain('I took a picture that was not ours.');
    expect(screen.err).not.toContain('has changed since');
  });

  test('once the case is closed it is the draft that was kept, or none', async () => {
    const { repair, screen } = await callWorld();
    await repair(
      'close',
      'R-1',
      '--outcome',
      'lost_client',
      '--lesson',
      'Ask.',
      '--not-preventing',
      'x',
      '--force',
    );
    expect(await repair('apology', 'show', 'R-1', '--as', 'phone')).toBe(0);
    expect(screen.out).toMatch(CARDS);
  });
});

async function changedWorld(): Promise<TestWorld> {
  const made = await pictureWorld();
  const { rev } = await made.store.load('R-1');
  await made.store.append('R-1', rev, [drafts({ by: 'person' })], NOW);
  return made;
}

describe('a letter that was changed by hand', () => {
  test.each<[form: string, kept: boolean]>([
    ['phone', false],
    ['phone', true],
    ['meeting', false],
  ])('%s, kept before: %s: what to say is made from the answers, and that is told', async (form, kept) => {
    const { repair, screen } = await changedWorld();
    if (kept) await repair('apology', 'draft', 'R-1', '--channel', form);
    await repair('apology', 'show', 'R-1', '--as', form);
    expect(screen.out).not.toContain('Hello\n');
    expect(screen.err).toContain(
      `\nThis is made from your answers, not from the letter you changed. That one as cards: repair apology show R-1 --as ${form} --version 2\n`,
    );
  });

  test.each<[string, readonly string[]]>([
    ['a version is what it is', ['--as', 'phone', '--version', '2']],
    ['for a mail program', ['--as', 'eml']],
    ['as a page', ['--as', 'html']],
  ])('%s: nothing to tell, and the words are theirs', async (_title, flags) => {
    const { repair, screen } = await changedWorld();
    await repair('apology', 'show', 'R-1', ...flags);
    expect(screen.out).toContain('Hello');
    expect(screen.err).toBe('');
  });

  test('cards of one’s own say what one wants', async () => {
    const { repair, screen, store } = await changedWorld();
    const { rev } = await store.load('R-1');
    const cards = { ...drafts({ by: 'person' }), channel: 'phone', text: '1. Hello\n' } as EventBody;
    await store.append('R-1', rev, [cards], NOW);
    await repair('apology', 'show', 'R-1', '--as', 'phone');
    expect(screen).toEqual({ out: '1. Hello\n', err: '' });
  });
});

describe('two drafts, one of them older', () => {
  test('the letter was renewed, the cards were not: it says which, and the command', async () => {
    const { repair, screen } = await callWorld();
    await repair('promise', 'move', DEDUCTION, '2026-03-31');
    await repair('resume', 'R-1', '--no-input');
    expect(await repair('apology', 'sent', 'R-1', '--via', 'phone')).toBe(1);
    expect(screen.err).toBe(
      'Draft 2, what to say on the phone, is older than what the case says now. Nothing was recorded.\nWrite it anew with: repair apology draft R-1 --channel phone\n',
    );
    await repair('apology', 'draft', 'R-1', '--channel', 'phone');
    expect(await repair('apology', 'sent', 'R-1', '--via', 'phone')).toBe(0);
  });

  test('cards written anew do not make an old letter new', async () => {
    const { repair, screen } = await callWorld();
    await repair('promise', 'move', DEDUCTION, '2026-03-31');
    await repair('apology', 'draft', 'R-1', '--channel', 'phone');
    await repair('status');
    expect(screen.out + screen.err).toContain('repair resume R-1');
    expect(await repair('apology', 'sent', 'R-1')).toBe(1);
    expect(screen.err).toContain('Draft 1, the letter, is older than what the case says now.');
    expect(screen.err).toContain('Write it anew with: repair resume R-1');
  });

  test('one’s own words as cards, by their number', async () => {
    const { repair, screen, store } = await callWorld();
    const { rev } = await store.load('R-1');
    await store.append('R-1', rev, [drafts({ by: 'person' })], NOW);
    await repair('apology', 'show', 'R-1', '--as', 'phone', '--version', '3');
    expect(screen.out).toBe('1. Hello\n');
  });
});
