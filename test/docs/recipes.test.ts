import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireBuild, bash, runBuilt, temporaryHome } from '../support/built-program.ts';
import { needs } from '../support/needs.ts';
import { storyFile } from '../support/stories.ts';
import { document, fenced, section } from './documents.ts';

const recipes = section(document('README.md'), 'Recipes');
const recipe = (name: string): string => fenced(recipes, `recipe ${name}`);

let home: string;
let remove = (): void => undefined;

/** A home with a case whose promises are overdue, one whose letter is not sent, and a `mail` that keeps what it is given. */
beforeAll(async () => {
  requireBuild();
  ({ path: home, remove } = temporaryHome());
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin/mail'), '#!/bin/sh\n{ echo "$@"; cat; } > "$HOME/mail.txt"\n');
  chmodSync(join(home, 'bin/mail'), 0o755);
  writeFileSync(join(home, 'story.json'), storyFile());
  const at = ['--now', '2026-01-15T09:00:00Z'];
  await runBuilt(['new', '--playbook', 'costly-mistake', '--answers', 'story.json', ...at], { home });
  await runBuilt(['apology', 'sent', 'R-1', ...at], { home });
  await runBuilt(['new', '--playbook', 'costly-mistake', '--answers', 'story.json'], { home });
});
afterAll(() => remove());

function run(script: string, more: Readonly<Record<string, string>> = {}): ReturnType<typeof bash> {
  const PATH = `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`;
  return bash(script, { home, env: { PATH, LOGNAME: 'sam', ...more } });
}

test('a mail with what is due, and none when nothing is', async () => {
  expect(await run(recipe('mail'))).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(join(home, 'mail.txt'), 'utf8')).toMatch(
    /^-s Who needs .* sam\nR-1\tHarbour Dental\t.*\toverdue\trepair promise keep R-1\.\d\nR-2\t.*\trepair apology sent R-2\n$/,
  );
  const nothing = await run(`rm -f mail.txt\n${recipe('mail')}`, { REPAIR_HOME: join(home, 'empty') });
  expect(nothing).toMatchObject({ code: 0, out: '', err: '' });
  expect(existsSync(join(home, 'mail.txt'))).toBe(false);
});

test.each(['mail', 'report'])(
  '%s: is a script of its own, and says so where cron cannot find repair',
  async (name) => {
    expect(recipe(name)).toMatch(/^#!\/bin\/sh\nPATH=\$PATH:/);
    writeFileSync(join(home, 'cron.sh'), recipe(name));
    const bare = await run(`env -i HOME="$HOME/nowhere" PATH=/usr/bin:/bin LOGNAME=sam sh cron.sh`);
    expect(bare.code).not.toBe(0);
    expect(bare.err).toMatch(/repair.*not found/);
  },
);

test.each([
  ['2026-01-01', '2025-12'],
  ['2026-10-01', '2026-09'],
])('on %s the report is on %s', async (day, month) => {
  const date = `date() { command date -d ${day} "$@"; }\nrepair() { printf '%s ' "$@"; }\n`;
  const { out } = await run(`${date}${recipe('report')}`);
  expect(out).toMatch(new RegExp(`--since ${month}-01 --until yesterday -o .*lessons-${month}\\.md`));
});

test('a mark in the prompt', async () => {
  const asked = `${recipe('prompt')}\nprintf '%s' "[$(overdue)]"`;
  expect((await run(asked)).out).toBe('[! ]');
  expect((await run(asked, { REPAIR_HOME: join(home, 'empty') })).out).toBe('[]');
});

test.runIf(needs('jq'))('who waits for what', async () => {
  expect((await run(recipe('jq'))).out).toMatch(/^2026-\d\d-\d\d\tHarbour Dental\t\S/);
});

test('a calendar file, written again without a word', async () => {
  for (const _time of [1, 2]) expect(await run(recipe('calendar'))).toMatchObject({ code: 0 });
  expect(readFileSync(join(home, 'promises.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
});

test('a report on the month that has passed', async () => {
  expect(await run(recipe('report'))).toMatchObject({ code: 0 });
  expect(readdirSync(home).filter((name) => /^lessons-\d{4}-\d\d\.md$/.test(name))).toHaveLength(1);
});
