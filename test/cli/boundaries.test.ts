import { expect, test } from 'vitest';
import { pictureWorld } from '../support/stories.ts';

/** What a client, or whoever wrote the words that were pasted, could try on the program that reads a file of ours. */
const HEADER = 'Harbour\r\nBcc: eve@example.com\r\n\r\nHidden';
const MARKUP = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
const LINES = 'x\r\nEND:VEVENT\r\nATTACH:file:///etc/passwd';
const TERMINAL = '\u001B[2J\u001B]0;owned\u0007\u009B31m\u202Egnirts';
// oxlint-disable-next-line no-control-regex -- it is these that must not get out
const HARMFUL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

const ANSWERS = {
  client_name: `${HEADER} ${MARKUP}`,
  what_happened: `It ${HEADER} ${MARKUP} ${LINES} ${TERMINAL} broke.`,
  their_words: `${MARKUP} ${TERMINAL}`,
};

test('a mail has the headers that we wrote, and no other', async () => {
  const { repair, screen } = await pictureWorld({}, ANSWERS);
  expect(await repair('apology', 'show', 'R-1', '--as', 'eml')).toBe(0);
  const [head = ''] = screen.out.split('\r\n\r\n');
  const names = head
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => line.split(':')[0]);
  expect(names).not.toContain('Bcc');
  expect(new Set(names)).toEqual(
    new Set([
      'Content-Transfer-Encoding',
      'Content-Type',
      'Date',
      'MIME-Version',
      'Message-ID',
      'Subject',
      'X-Unsent',
    ]),
  );
  expect(screen.out).not.toMatch(HARMFUL);
});

test('a page has the elements that we wrote, and may load nothing', async () => {
  const { repair, screen } = await pictureWorld({}, ANSWERS);
  expect(await repair('apology', 'show', 'R-1', '--as', 'html')).toBe(0);
  const elements = [...screen.out.matchAll(/<([a-z!/]+)/g)].map(([, name]) => name);
  expect(elements.filter((name) => /script|img|iframe|link/.test(name ?? ''))).toEqual([]);
  expect(screen.out).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(screen.out).not.toMatch(HARMFUL);
});

test('a calendar has the entries that we wrote', async () => {
  const made = await pictureWorld({}, ANSWERS);
  await made.repair('promise', 'add', 'R-1', `${LINES} ${TERMINAL}`, '--due', 'fri', '--told');
  expect(await made.repair('calendar')).toBe(0);
  const lines = made.screen.out.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(
    lines.filter((line) => line === 'END:VEVENT').length,
  );
  expect(made.screen.out).not.toMatch(HARMFUL);
});

test.each(['text', 'phone'])('a letter as %s moves no cursor', async (form) => {
  const { repair, screen } = await pictureWorld({}, ANSWERS);
  expect(await repair('apology', 'show', 'R-1', '--as', form)).toBe(0);
  expect(screen.out).not.toMatch(HARMFUL);
});
