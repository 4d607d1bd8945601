import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { drafts, fills } from '../support/case.ts';
import { PAUSE } from '../support/scripted-prompter.ts';
import { DEDUCTION, pictureWorld, storyFile, WITH_POLICY } from '../support/stories.ts';
import { NOW, world, type TestWorld } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

async function heldWorld(): Promise<TestWorld> {
  const made = world({ files: { 'story.json': storyFile({}, WITH_POLICY) } });
  await made.repair('new', '--playbook', 'costly-mistake', '--answers', 'story.json');
  return made;
}

describe('show', () => {
  test('the draft and nothing else goes to stdout', async () => {
    const { repair, screen, store } = await pictureWorld();
    expect(await repair('apology', 'show', 'R-1')).toBe(0);
    expect(screen.out).toBe((await store.load('R-1')).apology.drafts[0]?.text);
    expect(screen.out.endsWith('\n')).toBe(true);
  });

  test('an earlier one by its number; a number that is none says which there are', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('apology', 'draft', 'R-1', '--channel', 'chat');
    await repair('apology', 'show', 'R-1', '--version', '1');
    expect(screen.out).toMatch(/^Subject: /);
    expect(await repair('apology', 'show', 'R-1', '--version', '9')).toBe(4);
    expect(screen.err).toContain('There are drafts 1 to 2.');
  });

  test('what changed, sentence by sentence', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('resume', 'R-1', '--no-input', '--set', 'what_happened=I took a picture that was not ours.');
    await repair('apology', 'show', 'R-1', '--diff');
    expect(screen.out).toContain('Draft 1 and draft 2\n');
    expect(screen.out).toContain('+ I took a picture that was not ours.\n  That was my mistake, and');
    expect(screen.out).toMatch(/^- I used a picture in your January blog post/m);
    await repair('apology', 'show', 'R-1', '--diff', '--version', '1');
    expect(screen.out).toBe('Draft 1 is the first of its kind.\n');
  });

  test('for a mail program: the subject apart, no sender, no machine', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('apology', 'show', 'R-1', '--as', 'eml');
    expect(screen.out).toMatch(/^Subject: I used a picture in your January blog post/m);
    expect(screen.out).toMatch(/^X-Unsent: 1\r$/m);
    expect(screen.out).toMatch(/^Message-ID: <R-1\.1@repair\.invalid>\r$/m);
    expect(screen.out.split('\r\n\r\n')[1]).toMatch(/^Hello Harbour Dental,/);
    expect(screen.out).not.toMatch(/^From:/m);
  });

  test('as a page that loads nothing, with nothing of theirs as markup', async () => {
    const { repair, screen } = await pictureWorld(
      {},
      { what_happened: 'I wrote <script>alert("x")</script> & left it.' },
    );
    await repair('apology', 'show', 'R-1', '--as', 'html');
    expect(screen.out).toContain(
      'I wrote &#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62; &#38; left it.',
    );
    expect(screen.out).toMatch(/<ul><li>You are not paying for this: .*<\/li><li>You also get/);
    expect(screen.out).not.toMatch(/<script|src=|href=|url\(/);
  });

  test('a version as cards for a call, none of its words changed', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('apology', 'show', 'R-1', '--as', 'phone', '--version', '1');
    expect(screen.out).toMatch(
      /^1\. Hello Harbour Dental,\n\n2\. I used a picture in your January blog post/,
    );
  });

  test('what changed has one form', async () => {
    const { repair, screen } = await pictureWorld();
    expect(await repair('apology', 'show', 'R-1', '--diff', '--as', 'html')).toBe(2);
    expect(screen).toEqual({
      out: '',
      err: '--diff and --as do not go together.\nWhat changed is printed as text: repair apology show R-1 --diff\n',
    });
  });

  test('words of one’s own as cards stay what they are', async () => {
    const { repair, screen, store } = await pictureWorld();
    const { rev } = await store.load('R-1');
    const text = 'Subject: The picture\n\nHello Jo,\n\nI pay the 400 myself.\n\nSam\n';
    await store.append('R-1', rev, [{ type: 'drafted', channel: 'email', by: 'person', text }], NOW);
    await repair('apology', 'show', 'R-1', '--as', 'phone', '--version', '2');
    expect(screen.out).toBe('1. Hello Jo,\n\n2. I pay the 400 myself.\n\n3. Sam\n');
  });

  test('a form that is none says which there are', async () => {
    const { repair, screen } = await pictureWorld();
    expect(await repair('apology', 'show', 'R-1', '--as', 'pdf')).toBe(2);
    expect(screen.err).toContain('text, eml, html, phone, meeting');
  });

  test('without a draft it says how to get one', async () => {
    const store = memoryStore();
    await writtenCase(store, 'Acme');
    const { repair, screen } = world({ store });
    expect(await repair('apology', 'show', '1')).toBe(1);
    expect(screen).toEqual({ out: '', err: 'R-1 has no draft yet.\nGo on with: repair resume R-1\n' });
  });
});

/** The letter was made before the cover was known of. */
async function heldAfterwards(store: CaseStore): Promise<void> {
  const { rev } = await store.load('R-1');
  const covered = fills('insurer.covered', true, { step: 'covered' });
  await store.append('R-1', rev, [covered, drafts()], NOW);
}

describe('draft', () => {
  test('a day of next year is told with its year, in the letter and on the page of the case', async () => {
    const { repair, screen, travel } = await pictureWorld();
    await repair('promise', 'move', DEDUCTION, '2027-01-08');
    await repair('apology', 'draft', 'R-1');
    expect(screen.out).toContain("off next month's invoice, by Friday 8 January 2027.");
    expect(screen.out).toContain('by Thursday 29 January.');
    travel('2027-01-05');
    await repair('apology', 'draft', 'R-1');
    expect(screen.out).toContain("off next month's invoice, by Friday 8 January.");
    await repair('show', 'R-1');
    expect(screen.out).toContain('opened Thu 15 Jan 2026');
    await repair('log', 'R-1', '--plain');
    expect(screen.out).toMatch(/^Thu 15 Jan 2026 \d\d:00, 1:/);
  });

  test('prints the letter for a channel, and keeps it', async () => {
    const { repair, screen, store } = await pictureWorld();
    expect(await repair('apology', 'draft', 'R-1', '--channel', 'phone')).toBe(0);
    expect(screen.out).toMatch(/^1\. I am calling about what happened/);
    expect(screen.err).toContain('R-1: kept as draft 2, the letter as cards for a call.\n');
    expect(screen.err).toContain('Checked: no flaw found.');
    expect((await store.load('R-1')).apology.drafts).toMatchObject([
      { channel: 'email' },
      { channel: 'phone' },
    ]);
  });

  test('the same words twice are one draft', async () => {
    const { repair, store } = await pictureWorld();
    await repair('apology', 'draft', 'R-1');
    expect((await store.load('R-1')).apology.drafts).toHaveLength(1);
  });

  test('words of one’s own stay, and it says where', async () => {
    const { repair, screen, store } = await pictureWorld();
    const { rev } = await store.load('R-1');
    await store.append('R-1', rev, [drafts({ by: 'person' })], NOW);
    await repair('apology', 'draft', 'R-1');
    expect(screen.err).toContain('Your own words are kept as draft 2: repair apology show R-1 --version 2');
    expect(await repair('apology', 'show', 'R-1', '--version', '2')).toBe(0);
    expect(screen.out).toBe('Hello\n');
  });

  test('an answer that changes without a person writes it anew, and keeps their words', async () => {
    const { repair, screen, store } = await pictureWorld();
    const { rev } = await store.load('R-1');
    await store.append('R-1', rev, [drafts({ by: 'person' })], NOW);
    await repair('resume', 'R-1', '--no-input', '--set', 'monthly_fee=1300 USD');
    expect(screen.err).toContain('Your own words are kept as draft 2');
  });

  test('what to do first stands beside it, with its day', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('apology', 'draft', 'R-1', '--channel', 'letter');
    expect(screen.err).toMatch(
      /\nHow to go about it\. Today: Call, and let them tell it first\. What to say: repair apology show R-1 --as phone\nBy Friday 16 January: Send this/,
    );
  });

  test('while it is held there are first words only', async () => {
    const { repair, screen } = await heldWorld();
    await repair('apology', 'draft', 'R-1', '--channel', 'chat');
    expect(screen.out).toContain('I am on it today');
    expect(screen.out).not.toMatch(/mistake|USD|insur/);
    expect(screen.err).toContain('first words by chat');
  });

  test('with questions open before it there is none yet', async () => {
    const { repair, screen, store } = world({ answers: { client_name: 'Acme', what_happened: PAUSE } });
    await repair('new', '--playbook', 'core');
    expect(await repair('apology', 'draft', 'R-1')).toBe(1);
    expect(screen.err).toContain('Nothing was drafted.\nGo on with: repair resume R-1');
    expect((await store.load('R-1')).apology.drafts).toEqual([]);
  });
});

describe('sent', () => {
  test('what is promised in it counts from then on, and the offer is made', async () => {
    const { repair, screen, store } = await pictureWorld();
    expect(await repair('apology', 'sent', 'R-1', '--via', 'phone')).toBe(0);
    expect(screen.out).toBe('R-1: recorded as sent. What you promised in it counts from now on.\n');
    const { promises, remedy, messages } = await store.load('R-1');
    expect(promises.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
    expect(remedy.offers).toMatchObject([{ parts: ['net_off', 'extra_piece'] }]);
    expect(messages).toMatchObject([{ from: 'me', to: 'client', via: 'phone', about: 'apology' }]);
  });

  test('twice is refused, and nothing changes', async () => {
    const { repair, screen, store } = await pictureWorld();
    await repair('apology', 'sent', 'R-1');
    const before = await store.load('R-1');
    expect(await repair('apology', 'sent', 'R-1')).toBe(1);
    expect(screen.err).toContain('recorded as sent already. Nothing was changed.');
    expect(await store.load('R-1')).toEqual(before);
  });

  test('first words may go out while the insurer is asked; they offer nothing', async () => {
    const { repair, json } = await heldWorld();
    expect(await repair('apology', 'sent', 'R-1', '--json')).toBe(0);
    expect(json<CaseView>()).toMatchObject({
      messages: [{ about: 'ack' }],
      remedy: { offers: [] },
      promises: [{ kind: 'update', state: 'open' }, { to: 'self' }],
    });
  });

  test('a letter is held while the insurer has not agreed', async () => {
    const { repair, screen, store } = await pictureWorld();
    const { rev } = await store.load('R-1');
    await store.append('R-1', rev, [fills('insurer.covered', true, { step: 'covered' }), drafts()], NOW);
    expect((await store.load('R-1')).insurer?.gate).toBe('amber');
    expect(await repair('apology', 'sent', 'R-1')).toBe(1);
    expect(screen.err).toContain('R-1 waits for the insurer. Nothing was recorded.');
    expect(screen.err).toContain('repair apology sent R-1 --insurer-consent');
    expect(screen.err).toContain('not legal advice, and rules differ by country');
    expect((await store.load('R-1')).messages).toEqual([]);
  });

  test('a letter that is no longer up to date is not recorded as the one that went out', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('promise', 'move', DEDUCTION, '2026-03-31');
    expect(await repair('apology', 'sent', 'R-1')).toBe(1);
    expect(screen.err).toContain('Draft 1, the letter, is older than what the case says now.');
  });

  test('when it was, and how: the draft made for that way goes out', async () => {
    const { repair, store } = await pictureWorld();
    await repair('apology', 'draft', 'R-1', '--channel', 'phone');
    await repair('apology', 'sent', 'R-1', '--via', 'email', '--at', 'yesterday 9:15');
    const { messages, apology } = await store.load('R-1');
    expect(messages).toMatchObject([{ via: 'email', text: apology.drafts[0]?.text }]);
    expect(messages[0]?.at).toContain('2026-01-14T09:15');
    await repair('apology', 'sent', 'R-1', '--via', 'phone');
    expect((await store.load('R-1')).messages.at(-1)?.text).toBe(apology.drafts[1]?.text);
  });

  test('a day to come is refused', async () => {
    const { repair, store } = await pictureWorld();
    expect(await repair('apology', 'sent', 'R-1', '--at', 'tomorrow')).toBe(2);
    expect((await store.load('R-1')).messages).toEqual([]);
  });

  describe('with the insurer in sight', () => {
    test('a letter goes with their reference, which answers the question for it', async () => {
      const { repair, store } = await pictureWorld();
      await heldAfterwards(store);
      const consent = ['apology', 'sent', 'R-1', '--insurer-consent', 'Ms Hill, 4711'];
      const code = await repair(...consent);
      const { insurer, answers, messages } = await store.load('R-1');
      expect(answers['insurer_consent']).toBe('Ms Hill, 4711');
      expect(insurer?.consent).toBe('Ms Hill, 4711');
      // What the answer brought back is gone over before it goes out.
      expect([code, messages]).toEqual([1, []]);
      await repair('resume', 'R-1', '--no-input');
      expect(await repair('apology', 'sent', 'R-1')).toBe(0);
    });

    test('under a red gate even the first words wait, and their yes to them opens nothing else', async () => {
      const more = { claim_threatened: true };
      const made = world({ files: { 'story.json': storyFile(more, WITH_POLICY) } });
      const { repair, screen, store } = made;
      await repair('new', '--playbook', 'costly-mistake', '--answers', 'story.json');
      expect(await repair('apology', 'sent', 'R-1')).toBe(1);
      expect(screen.err).toContain('even first words wait for the insurer. Nothing was recorded.');
      expect(await repair('apology', 'sent', 'R-1', '--insurer-consent', 'yes')).toBe(2);
      expect(screen.err).toContain('“yes”: that is no reference');
      expect(await repair('apology', 'sent', 'R-1', '--insurer-consent', 'Ms Hill')).toBe(0);
      const { insurer, messages } = await store.load('R-1');
      expect(insurer).not.toHaveProperty('consent');
      expect(messages.map(({ from, to, about }) => [from, to, about])).toEqual([
        ['insurer', 'me', undefined],
        ['me', 'client', 'ack'],
      ]);
    });
  });

  test('a way of sending that is none is refused with the ways there are', async () => {
    const { repair, screen } = await pictureWorld();
    expect(await repair('apology', 'sent', 'R-1', '--via', 'pigeon')).toBe(2);
    expect(screen.err).toContain('email, phone, meeting, letter, chat');
  });
});

describe('facts', () => {
  test('dates, sums, who said what; no cause, no fault, no offer, nothing private', async () => {
    const { repair, screen } = await heldWorld();
    await repair('note', 'R-1', 'Tell nobody: I was tired.', '--to', 'team', '--private');
    await repair('note', 'R-1', 'We got another letter.', '--from', 'client', '--via', 'call');
    expect(await repair('apology', 'facts', 'R-1')).toBe(0);
    expect(screen.out).toMatchInlineSnapshot(`
      "Facts of R-1, Harbour Dental, as of Thursday 15 January 2026

      What happened
        I used a picture in your January blog post that we had no licence for, and its owner now asks you for a settlement.

      When
        I wrote it down: Thursday 15 January 2026

      Sums
        third party claim: USD 400.00 (documented)
        The client pays me a month: USD 1,200.00

      Who said what
        The client: “Hi there. How should we handle this?”
        Thursday 15 January 2026, client to me (call): “We got another letter.”

      Claim
        Nobody has spoken of a claim, a lawyer or not paying.
      "
    `);
    expect(screen.out).not.toMatch(/tired|licence_|mine 100|check_absent|fault/);
    expect(screen.err).toContain('not legal advice, and rules differ by country');
  });
});
