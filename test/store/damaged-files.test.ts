import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { needs } from '../support/needs.ts';
import { AT, note, opened } from './case-events.ts';
import { temporaryStore } from './temporary-store.ts';

const pipeMaker = 'mkfifo';
const head = '"schema":"repair.case/1","id":"R-2"';
const first = '{"n":1,"at":"2026-01-01T00:00:00Z","type":"opened","playbook":{}}';

describe('a file that is no readable case is named and left alone', () => {
  test.each<{ title: string; content: string | Buffer; says: RegExp }>([
    { title: 'empty', content: '', says: /^it is empty\./ },
    {
      title: 'cut short',
      content: `{${head},"rev":1,"events":[${first.slice(0, 30)}`,
      says: /cut short or damaged/,
    },
    { title: 'filled with NUL', content: Buffer.alloc(100), says: /cut short or damaged/ },
    {
      title: 'with a byte order mark',
      content: `\uFEFF{${head},"rev":1,"events":[${first}]}`,
      says: /not JSON/,
    },
    { title: 'in another encoding', content: Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]), says: /UTF-8/ },
    { title: 'a list', content: '[]', says: /no case/ },
    { title: 'null', content: 'null', says: /no case/ },
    { title: 'of another program', content: '{"id":"R-2"}', says: /its “schema”/ },
    {
      title: 'a copy of another case',
      content: `{"schema":"repair.case/1","id":"R-1","rev":1}`,
      says: /its “id”/,
    },
    { title: 'without events', content: `{${head},"rev":0}`, says: /no list of events/ },
    { title: 'with an event missing', content: `{${head},"rev":2,"events":[${first}]}`, says: /its “rev”/ },
    { title: 'without rev', content: `{${head},"events":[${first}]}`, says: /its “rev”/ },
    {
      title: 'with an event of a later version',
      content: `{${head},"rev":2,"events":[${first},{"n":2,"at":"x","type":"secret-word"}]}`,
      says: /event 2 is of a type that is not known/,
    },
    { title: 'nothing but brackets', content: '['.repeat(200_000), says: /cut short or damaged/ },
    {
      title: 'nested too deeply',
      content: `{${head},"rev":1,"events":[{"n":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`,
      says: /nested too deeply/,
    },
    {
      title: 'of a newer version',
      content: '{"schema":"repair.case/2"}',
      says: /newer version.*Upgrade repair/,
    },
  ])('$title', async ({ content, says }) => {
    const { store, root, warnings } = temporaryStore();
    for (let n = 1; n <= 3; n += 1) await store.create(() => [opened], AT);
    const path = join(root, 'cases', 'R-2.json');
    writeFileSync(path, content);
    const before = readFileSync(path);
    for (const live of [true, false]) {
      const list = await store.list({ live });
      expect(list.cases.map(({ id }) => id)).toEqual(['R-1', 'R-3']);
      expect(list.unreadable).toEqual([{ file: 'cases/R-2.json', error: expect.stringMatching(says) }]);
      expect(list.unreadable[0]?.error).toMatch(/It was left as it is\..*\.$/);
      expect(list.unreadable[0]?.error).not.toContain('secret-word');
    }
    const problem = String(content).includes('repair.case/2') ? 'newer' : 'unreadable';
    await expect(store.load('R-2')).rejects.toMatchObject({
      problem,
      message: expect.stringContaining(path),
    });
    await expect(store.append('R-2', 1, [note('x')], AT)).rejects.toMatchObject({ problem });
    await expect(store.forget('R-2', AT)).rejects.toMatchObject({ problem });
    expect((await store.create(() => [opened], AT)).id).toBe('R-4');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(warnings).toEqual([]);
  });

  test.each<{ title: string; make: (path: string, outside: string) => void; tool?: string; says: RegExp }>([
    { title: 'a link', make: (path, outside) => symlinkSync(outside, path), says: /a link to another place/ },
    { title: 'a dangling link', make: (path) => symlinkSync('/nowhere/at/all', path), says: /a link/ },
    { title: 'a folder', make: (path) => mkdirSync(path), says: /no ordinary file/ },
    {
      title: 'a pipe',
      make: (path) => void execFileSync(pipeMaker, [path]),
      tool: pipeMaker,
      says: /no ordinary file/,
    },
    {
      title: 'larger than 64 MB',
      make: (path) => {
        writeFileSync(path, '');
        truncateSync(path, 64 * 1024 * 1024 + 1);
      },
      says: /larger than 64 MB/,
    },
    {
      title: 'a copy by its name',
      make: (path) => writeFileSync(path.replace('R-2', 'R-2 (copy)'), '{}'),
      says: /may be a copy/,
    },
  ])('$title', async ({ make, tool, says }) => {
    if (tool !== undefined && !needs(tool)) return;
    const { store, root } = temporaryStore();
    await store.create(() => [opened], AT);
    const outside = join(dirname(root), 'outside.json');
    writeFileSync(outside, 'not mine');
    make(join(root, 'cases', 'R-2.json'), outside);
    const { cases, unreadable } = await store.list();
    expect(cases).toHaveLength(1);
    expect(unreadable).toEqual([
      { file: expect.stringMatching(/^cases\/R-2.*json$/), error: expect.stringMatching(says) },
    ]);
    await expect(store.append('R-2', 1, [note('x')], AT)).rejects.toMatchObject({
      problem: expect.stringMatching(/^(unreadable|not-found)$/),
    });
    await store.create(() => [opened], AT);
    expect(readFileSync(outside, 'utf8')).toBe('not mine');
  });
});

describe('of a file only the events count', () => {
  const document = {
    schema: 'repair.case/1',
    id: 'R-1',
    rev: 1,
    fold: 1,
    title: 'Not what the events say',
    inner: { events: ['not these'] },
    events: [JSON.parse(first)],
  };
  const pretty = `${JSON.stringify(document, null, 2)}\n`;
  const { events, ...others } = document;

  test.each<{ title: string; content: string }>([
    { title: 'as it is written', content: pretty },
    { title: 'on one line', content: JSON.stringify(document) },
    { title: 'with tabs', content: JSON.stringify(document, null, '\t') },
    { title: 'with the events first', content: JSON.stringify({ events, ...others }, null, 2) },
    {
      title: 'with another list of that name further out than it belongs',
      content: pretty.replace('\n    "events"', '\n  "events"'),
    },
    { title: 'with a folded part that is no JSON', content: pretty.replace('"fold": 1,', '"fold": 1,,') },
    { title: 'with line ends of Windows', content: pretty.replaceAll('\n', '\r\n') },
  ])('$title', async ({ content }) => {
    const { store, root } = temporaryStore();
    await store.create(() => [opened], AT);
    writeFileSync(join(root, 'cases', 'R-1.json'), content);
    const record = await store.load('R-1');
    expect(record).toMatchObject({ id: 'R-1', rev: 1, title: '', events: document.events });
    expect(await store.list()).toEqual({ cases: [record], unreadable: [] });
  });
});
