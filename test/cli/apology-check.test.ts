import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import { pictureWorld, storyFile, WITH_POLICY } from '../support/stories.ts';
import { world, type TestWorld } from '../support/world.ts';

const CLEAN =
  'I ordered the wrong tiles, and I am sorry. The right ones are here on Friday at noon, free of charge.';
const FLAWED = 'Hello Jo,\n\nI am sorry if you minded. Mistakes were made, and we will do better.\n\nSam\n';

interface Judged {
  verdict: string;
  components: { id: string; present: boolean; evidence: { text: string }[] }[];
  findings: {
    rule: string;
    flaw: string;
    line: number;
    column: number;
    start: number;
    end: number;
    text: string;
  }[];
}

const withText = (text: string): TestWorld => world({ files: { 'letter.txt': text } });

async function judged(text: string): Promise<Judged> {
  const { repair, json } = withText(text);
  await repair('apology', 'check', 'letter.txt', '--json');
  return json<Judged>();
}

describe('what it prints', () => {
  test('one line for a clean text', async () => {
    const { repair, screen } = withText(CLEAN);
    expect(await repair('apology', 'check', 'letter.txt')).toBe(0);
    expect(screen.out).toBe('Ready. No flaw found.\n');
    expect(screen.err).toBe('');
  });

  test('one line for a clean text that says too little', async () => {
    const { repair, screen } = withText('The blue folder on the desk is yours.');
    expect(await repair('apology', 'check', 'letter.txt')).toBe(0);
    expect(screen.out.trimEnd().replaceAll('\n', ' ')).toBe(
      'Not yet. No flaw found. It does not say what you did, as your own act, that you are sorry or what you do about it.',
    );
  });

  test('the worst first, with the words, why, and what to write instead', async () => {
    const { repair, screen } = withText(FLAWED);
    expect(await repair('apology', 'check', 'letter.txt')).toBe(5);
    expect(screen.out).toMatchInlineSnapshot(`
      "Not yet. 3 things to mend, the worst first. It does not say what you did, as
      your own act, that you are sorry or what you do about it.

      3:6 “sorry if you minded”
        It makes the harm hypothetical, and they know that it happened.
        Rather: I am sorry the delay cost you the Friday slot.
        error, cond.sorry-if

      3:27 “Mistakes were made”
        Said like this, nobody did it. Say who.
        Rather: I made two errors in the quote.
        error, pass.mistakes-were-made

      3:54 “will do better”
        It cannot be checked.
        Rather: From Monday I read every quote aloud before I send it.
        warning, vague.better
      "
    `);
  });

  test('words that stand on two lines, in one', async () => {
    const { repair, screen } = withText('I am sorry if\nyou minded the late page. It was my mistake.');
    expect(await repair('apology', 'check', 'letter.txt')).toBe(5);
    expect(screen.out).toContain('1:6 “sorry if you minded');
  });

  test('at most five, and how many more', async () => {
    const text = Array.from({ length: 8 }, (_, index) => `In week ${index}0 mistakes were made.`).join(' ');
    const { repair, screen } = withText(text);
    await repair('apology', 'check', 'letter.txt');
    expect(screen.out.match(/^\d+:\d+ /gm)).toHaveLength(5);
    expect(screen.out).toContain('And 3 more, when these are mended.');
  });

  test('in 80 columns, whatever is quoted', async () => {
    const { repair, screen } = withText(
      `I am sorry if ${'a very long word '.repeat(5)}you minded at all in any way.`,
    );
    await repair('apology', 'check', 'letter.txt');
    expect(screen.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('as JSON: every finding, every part with its proof', async () => {
    const { repair, json } = withText(FLAWED);
    for (const flags of [['--json'], ['--format', 'json']]) {
      expect(await repair('apology', 'check', 'letter.txt', ...flags)).toBe(5);
      const { verdict, components, findings, ...rest } = json<Judged & { schema: string }>();
      expect(rest).toEqual({ schema: 'repair.critique/1' });
      expect(verdict).toBe('bad');
      expect(components.map(({ id }) => id)).toEqual([
        'regret',
        'explanation',
        'responsibility',
        'repentance',
        'repair',
        'impact',
        'forgiveness_request',
      ]);
      expect(findings.map(({ rule, line, column, text }) => [rule, line, column, text])).toEqual([
        ['cond.sorry-if', 3, 6, 'sorry if you minded'],
        ['pass.mistakes-were-made', 3, 27, 'Mistakes were made'],
        ['vague.better', 3, 54, 'will do better'],
      ]);
    }
  });

  test('as lines for an editor', async () => {
    const { repair, screen } = withText(FLAWED);
    await repair('apology', 'check', 'letter.txt', '--format', 'line');
    expect(screen.out.split('\n')[0]).toBe(
      'letter.txt:3:6: error: It makes the harm hypothetical, and they know that it happened. [cond.sorry-if]',
    );
    const clean = withText(CLEAN);
    expect(await clean.repair('apology', 'check', 'letter.txt', '--format', 'line')).toBe(0);
    expect(clean.screen.out).toBe('');
  });

  test('colour only where it is asked for', async () => {
    const { repair, screen } = world({
      files: { 'letter.txt': FLAWED },
      screen: true,
      env: { NO_COLOR: '1' },
    });
    await repair('apology', 'check', 'letter.txt');
    expect(screen.out).not.toContain('\u001b');
    await repair('apology', 'check', 'letter.txt', '--color', 'always');
    expect(screen.out).toContain('\u001b');
  });
});

describe('--fail-on', () => {
  const warning = 'I forgot it, and I am sorry. We value your business.';
  test.each([
    { flags: [], text: warning, code: 0 },
    { flags: ['--fail-on', 'warning'], text: warning, code: 5 },
    { flags: ['--fail-on', 'suggestion'], text: warning, code: 5 },
    { flags: ['--fail-on', 'suggestion'], text: CLEAN, code: 0 },
    { flags: [], text: FLAWED, code: 5 },
  ])('$flags: $code', async ({ flags, text, code }) => {
    expect(await withText(text).repair('apology', 'check', 'letter.txt', ...flags)).toBe(code);
  });
});

describe('where the text comes from', () => {
  test.each([{ argv: ['-'] }, { argv: [] }])('standard input: $argv', async ({ argv }) => {
    const { repair, screen } = world({ stdin: CLEAN });
    expect(await repair('apology', 'check', ...argv)).toBe(0);
    expect(screen.out).toContain('Ready.');
  });

  test('a person at a terminal is told how to name one', async () => {
    const { repair, screen } = world({ answers: {} });
    expect(await repair('apology', 'check')).toBe(2);
    expect(screen.err).toContain('repair apology check letter.txt');
  });

  test('the newest draft of a case', async () => {
    const { repair, screen } = await pictureWorld();
    expect(await repair('apology', 'check', '--case', 'R-1')).toBe(0);
    expect(screen.out).toBe('Ready. No flaw found.\n');
  });

  test('first words under the insurer’s gate', async () => {
    const made = world({ files: { 'story.json': storyFile({}, WITH_POLICY) } });
    await made.repair('new', '--playbook', 'costly-mistake', '--answers', 'story.json');
    expect(await made.repair('apology', 'check', '--case', 'R-1', '--json')).toBe(0);
    expect(made.json<Judged>()).toMatchObject({ verdict: 'good', findings: [] });
    expect(made.screen.err).toBe('');
  });

  test('a letter that has no flaw, and waits for the insurer all the same', async () => {
    const story = storyFile({}, { ...WITH_POLICY, claim_threatened: true });
    const made = world({ files: { 'story.json': story } });
    await made.repair('new', '--playbook', 'costly-mistake', '--answers', 'story.json');
    await made.repair('apology', 'check', '--case', 'R-1');
    expect(made.screen.err).toContain('Do not send it yet: it waits for your insurer.');
    expect(made.screen.err).toContain('repair apology facts R-1');
  });

  test('a file is compared with the case, too', async () => {
    const { repair, json } = await pictureWorld({ files: { 'letter.txt': `${CLEAN} My insurer knows.` } });
    await repair('apology', 'check', 'letter.txt', '--case', 'R-1', '--json');
    expect(json<Judged>().findings.map(({ rule }) => rule)).toContain('promise.dropped');
  });
});

describe('what cannot be judged is said', () => {
  test.each<{ title: string; text: string; says: RegExp }>([
    { title: 'empty', text: '', says: /no words of your own/ },
    { title: 'blank', text: ' \n\t\n', says: /no words of your own/ },
    { title: 'a greeting and a name', text: 'Hello Jo,\n\nSam', says: /no words of your own/ },
    { title: 'only the client’s words', text: '> You never rang.\n', says: /no words of your own/ },
    { title: 'binary', text: '\u0000\u0001PNG\ufffd\ufffd', says: /That is no text/ },
    { title: '10 MB', text: 'I am sorry. '.repeat(900_000), says: /has 10800000 letters; up to 100000/ },
    {
      title: 'German',
      text: 'Es tut mir leid, dass die Lieferung zu spät gekommen ist. Wir haben einen Fehler gemacht.',
      says: /only English/,
    },
    { title: 'Arabic', text: 'أنا آسف على التأخير، كان خطأي.', says: /only English/ },
  ])('$title', async ({ text, says }) => {
    const { repair, screen } = withText(text);
    expect(await repair('apology', 'check', 'letter.txt')).toBe(2);
    expect(screen.err).toMatch(says);
    expect(screen.out).toBe('');
  });

  test('a file that is not there', async () => {
    const { repair, screen } = world({});
    expect(await repair('apology', 'check', 'letter.txt')).toBe(4);
    expect(screen.err).toBe(
      'There is no file and no case “letter.txt”.\nName a text file, a case by its number or client, or - for what is piped in.\n',
    );
    expect(await repair('apology', 'check', 'R-9')).toBe(4);
    expect(screen.err).toContain('There is no file and no case R-9.\n');
  });

  test.each(['R-1', '1', 'harbour'])(
    '%s is a case: its newest draft, and what is known of it',
    async (words) => {
      const { repair, screen } = await pictureWorld();
      await repair('apology', 'check', '--case', 'R-1', '--format', 'line');
      const { out } = screen;
      expect(await repair('apology', 'check', words, '--format', 'line')).toBe(0);
      expect(screen.out).toBe(out);
    },
  );

  test('a file goes before a case of that name; beside a case only a file is meant', async () => {
    const { repair, screen } = await pictureWorld({ files: { harbour: 'I am sorry if it was late.' } });
    expect(await repair('apology', 'check', 'harbour')).toBe(5);
    expect(await repair('apology', 'check', 'dental', '--case', 'R-1')).toBe(4);
    expect(screen.err).toContain('There is no file “dental”.');
  });

  test('a name that several cases have is asked', async () => {
    const { repair, screen } = await pictureWorld();
    await repair('new', '--playbook', 'costly-mistake', '--answers', 'story.json');
    expect(await repair('apology', 'check', 'harbour')).toBe(4);
    expect(screen.err).toContain('“harbour” fits 2 cases.');
  });

  test.each([
    { argv: ['--format', 'xml'], says: 'It may be text, json, line.' },
    { argv: ['--fail-on', 'warnings'], says: 'warning' },
    { argv: ['--ignore', 'cond.sorry'], says: 'cond.sorry-if' },
    { argv: ['--ignore', 'cond.sorry-if'], says: 'Say why' },
    { argv: ['--because', 'so'], says: '--ignore' },
  ])('$argv', async ({ argv, says }) => {
    const { repair, screen } = withText(FLAWED);
    expect(await repair('apology', 'check', 'letter.txt', ...argv)).toBe(2);
    expect(screen.err).toContain(says);
  });
});

describe('odd but good texts', () => {
  test.each<{ title: string; text: string; words: string }>([
    { title: 'curly quotes', text: 'I’m sorry if you’re upset.', words: 'sorry if you’re upset' },
    { title: 'CRLF', text: 'Hello Jo,\r\n\r\nI am sorry if you minded.\r\n', words: 'sorry if you minded' },
    { title: 'emoji', text: '🙏🙏 I am sorry if you minded 😞', words: 'sorry if you minded' },
    { title: 'a right-to-left mark', text: '\u202eI am sorry if you minded.', words: 'sorry if you minded' },
    {
      title: 'a Hebrew name',
      text: 'I am sorry if you minded, דנה, and that is all that I can say.',
      words: 'sorry if you minded',
    },
    { title: 'a byte order mark', text: '\ufeffI am sorry if you minded.', words: 'sorry if you minded' },
  ])('$title', async ({ text, words }) => {
    const [finding] = (await judged(text)).findings;
    expect(finding?.text).toBe(words);
    expect(text.slice(finding?.start, finding?.end)).toBe(words);
  });

  test('a mail with headers and quotations: only the author’s own words', async () => {
    const mail = [
      'From: Sam <sam@example.com>',
      'To: Jo <jo@example.com>',
      'Subject: Sorry if it was late',
      '',
      'Hi Jo,',
      '',
      '> Mistakes were made, you said. And it will never happen again?',
      '',
      CLEAN,
      '',
      'Best,',
      'Sam',
      '',
      'On Tue, 13 Jan 2026, Jo wrote:',
      '> You should have told me.',
    ].join('\r\n');
    expect(await judged(mail)).toMatchObject({ verdict: 'good', findings: [] });
  });

  test('what is quoted cannot draw on the terminal', async () => {
    const { repair, screen } = withText('I am sorry if \u001b[31myou\u202e minded.');
    await repair('apology', 'check', 'letter.txt');
    for (const sign of ['\u001b', '\u202e']) expect(screen.out).not.toContain(sign);
  });
});

describe('--ignore', () => {
  const text = 'I forgot it. I am sorry for the trouble this may have caused. You get it on Friday at noon.';
  const ignore = ['--ignore', 'cond.may-have', '--because', 'We do not know it yet.'];

  test('without a case it counts for this run', async () => {
    const { repair, json } = withText(text);
    await repair('apology', 'check', 'letter.txt', '--json', ...ignore);
    expect(json<Judged>().findings).toEqual([]);
    await repair('apology', 'check', 'letter.txt', '--json');
    expect(json<Judged>().findings.map(({ rule }) => rule)).toEqual(['cond.may-have']);
  });

  test('with a case the reason is kept, once, and the rule stays out', async () => {
    const { repair, screen, json, store } = await pictureWorld({ files: { 'letter.txt': text } });
    const check = ['apology', 'check', 'letter.txt', '--case', 'R-1', '--json'];
    const rules = (): string[] => json<Judged>().findings.map(({ rule }) => rule);
    await repair(...check, ...ignore);
    expect(rules()).not.toContain('cond.may-have');
    expect(screen.err).toContain('Kept in R-1: cond.may-have is left out of its checks from now on.');
    await repair(...check);
    expect(rules()).not.toContain('cond.may-have');
    await repair(...check, ...ignore);
    const { notes } = await store.load('R-1');
    expect(notes.filter(({ ignores }) => ignores !== undefined)).toEqual([
      { at: expect.any(String) as string, text: 'We do not know it yet.', ignores: 'cond.may-have' },
    ]);
    await repair('log', 'R-1');
    expect(screen.out).toContain('Without cond.may-have: We do not know it yet.');
    await repair('show', 'R-1', '--json');
    expect(json<CaseView>().notes.at(-1)?.ignores).toBe('cond.may-have');
  });

  test('what was found by likeness can be left out, too', async () => {
    const plea =
      'I sent the wrong file. I would be grateful if you could keep this off the reviews. I am sorry.';
    const { repair, json } = withText(plea);
    const check = ['apology', 'check', 'letter.txt', '--json'];
    await repair(...check);
    expect(json<Judged>().findings.map(({ rule }) => rule)).toContain('like.begging');
    await repair(...check, '--ignore', 'like.begging', '--because', 'They asked me what would help.');
    expect(json<Judged>().findings.map(({ rule }) => rule)).not.toContain('like.begging');
  });

  test('taking it back brings the rule back', async () => {
    const { repair, json, store } = await pictureWorld({ files: { 'letter.txt': text } });
    await repair('apology', 'check', 'letter.txt', '--case', 'R-1', ...ignore);
    const { rev } = await store.load('R-1');
    await store.append('R-1', rev, [{ type: 'undone', event: rev }], '2026-01-15T10:00:00+01:00');
    await repair('apology', 'check', 'letter.txt', '--case', 'R-1', '--json');
    expect(json<Judged>().findings.map(({ rule }) => rule)).toContain('cond.may-have');
  });
});

test('the rules are those that the case began with, or those of the person’s own core', async () => {
  const own = `format: 1
id: core
version: 1.0.0
title: Mine
when_to_use: Always.
critique:
  - { kind: rule, id: mine.herrings, flaw: minimising, level: error, reason: No fish., source: customfin#1, match: ["red herring*"], rewrite: Leave it out., hit: [A red herring., Red herrings!], ok: [Fish., A herring., Red.] }
`;
  const { repair, json } = world({
    files: { 'letter.txt': 'That is a red herring of mine.' },
    playbooks: { core: own },
  });
  expect(await repair('apology', 'check', 'letter.txt', '--json')).toBe(5);
  expect(json<Judged>().findings.map(({ rule }) => rule)).toEqual(['mine.herrings']);
});
