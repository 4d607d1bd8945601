import { describe, expect, test } from 'vitest';
import type { CaseStore } from '../../src/store/case-store.ts';
import type { Report } from '../../src/report/report.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { changes, fills, promises, says } from '../support/case.ts';
import { figureIn } from '../support/reports.ts';
import { DEDUCTION, EXTRA_PIECE, pictureWorld } from '../support/stories.ts';
import { world, type TestWorld } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

const FILES = ['lessons.md', 'lessons.html', 'lessons.csv', 'lessons.txt', 'lessons.json'];

/** Five clients, each promised something for the 10th; the first got it late, the last has another cause. */
async function fivePromises(): Promise<CaseStore> {
  const store = memoryStore();
  for (let number = 1; number <= 5; number += 1) {
    await writtenCase(store, `Client ${number}`, (id) => [
      fills('causes.primary', number === 5 ? 'silence' : 'check_skipped'),
      fills('severity', 'minor'),
      promises(`${id}.1`, { due: '2026-01-10' }),
      says({ about: 'apology' }),
      changes(`${id}.1`, 'kept', number === 1 ? '2026-01-12' : '2026-01-10'),
    ]);
  }
  return store;
}

async function five(more: Parameters<typeof world>[0] = {}): Promise<TestWorld> {
  return world({ store: await fivePromises(), ...more });
}

test('an empty record claims nothing', async () => {
  const { repair, screen, json } = world();
  expect(await repair('report')).toBe(0);
  expect(screen.out).toBe('There is no case to learn from yet.\n');
  await repair('report', '--json');
  expect(json<Report>()).toMatchObject({ cases: { total: 0 }, caution: [], lessons: [], lanes: [] });
});

test('few cases are stories, not numbers: said before anything else, and no share', async () => {
  const { repair, screen } = await pictureWorld();
  await repair('apology', 'sent', 'R-1');
  await repair('promise', 'keep', EXTRA_PIECE);
  await repair('promise', 'keep', DEDUCTION);
  await repair('close', '1', '--outcome', 'repaired', '--lesson', 'No picture without its licence.');
  expect(await repair('report')).toBe(0);
  const [title, scope, empty, first] = screen.out.split('\n');
  expect([title, scope, empty]).toEqual([
    'What your own record teaches',
    '1 case, all closed, opened on 15 January 2026',
    '',
  ]);
  expect(first).toBe('With 1 case these are stories, not numbers: too few to tell a pattern.');
  expect(screen.out).toMatch(/^ {2}To clients, by the first day +2 of 2$/m);
  expect(screen.out).not.toContain('%');
  expect(screen.out).toMatch(/^ {4}R-1 {2}No picture without its licence\. \(Harbour Dental\)$/m);
  expect(screen.out).toContain('Too few cases to tell.');
});

test('a closing by force is reported', async () => {
  const { repair, screen } = await pictureWorld();
  await repair('apology', 'sent', 'R-1');
  await repair('close', '1', '--outcome', 'repaired', '--lesson', 'Ask.', '--force');
  await repair('report');
  expect(screen.out).toMatch(/^ {2}Closed with a promise to them open +1 of 1$/m);
});

test('from five on there is a share with its range, and what was late counts', async () => {
  const { repair, screen } = await five();
  await repair('report');
  expect(screen.out).toMatch(/^ {2}To clients, by the first day +4 of 5, 80 % \(38 to 96 %\)$/m);
  expect(screen.out).toMatch(/^ {4}check skipped: 4 \(R-1, R-2, R-3, R-4\)$/m);
  expect(screen.out).toMatch(/^ {2}How late the late ones were +2 days \(R-1\.1\)$/m);
  expect(screen.out).not.toContain('stories');
  expect(screen.out).toContain('Only what you record can show up here');
});

test('what keeps coming up becomes a lesson with a command that works as it stands', async () => {
  const { repair, screen, json } = await five();
  await repair('report', '--json');
  const [lesson] = json<Report>().lessons;
  expect(lesson).toMatchObject({
    key: 'lesson.same_cause',
    source: 'customfin#11',
    ids: ['R-1', 'R-2', 'R-3', 'R-4'],
    questions: [expect.any(String), expect.any(String), expect.any(String)],
  });
  await repair('report');
  expect(screen.out).toContain('1. One cause keeps coming up with different clients');
  const words = [...(lesson?.promise?.command ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  );
  expect(await repair(...words.slice(1))).toBe(0);
  expect(screen.out).toContain('R-4.2');
  await repair('report', '--json');
  expect(json<Report>().lessons[0]).toMatchObject({ promise: null, promised: 'R-4.2' });
});

describe('--why', () => {
  test('names the cases behind a figure: those in which it is so, and the others', async () => {
    const { repair, screen, json } = await five();
    expect(await repair('report', '--why', 'promises_kept')).toBe(0);
    expect(screen.out).toMatch(
      /^To clients, by the first day\n4 of 5, 80 % \(38 to 96 %\)\nMade of: kept by/,
    );
    expect(screen.out).toMatch(/Where it is so\nR-2 {2}2026-01-15 {2}Client 2/);
    expect(screen.out).toMatch(/Counted, and not so\nR-1 {2}2026-01-15 {2}Client 1/);
    await repair('report', '--why', 'causes.silence', '--json');
    expect(json()).toMatchObject({ schema: 'repair.report-why/1', ids: ['R-5'], cases: [{ id: 'R-5' }] });
  });

  test('knows everything that has a key', async () => {
    const { repair, screen } = await five();
    for (const key of ['signal.worse', 'lesson.same_cause', 'severities.minor', 'owed', 'satisfaction'])
      expect(await repair('report', '--why', key)).toBe(0);
    expect(screen.out).toContain('No case is behind it.');
  });

  test('another name is refused, with the nearest', async () => {
    const { repair, screen } = await five();
    expect(await repair('report', '--why', 'promise_kept')).toBe(2);
    expect(screen.err).toContain('promises_kept');
  });
});

test('a screen hears of what more there is; a pipe gets the report and nothing beside it', async () => {
  const screen = await five({ screen: true });
  await screen.repair('report');
  expect(screen.screen.err).toContain('The cases behind a figure: repair report --why');
  const piped = await five();
  await piped.repair('report');
  expect(piped.screen.err).toBe('');
});

test('--explain says the rules, and each figure by its name', async () => {
  const { repair, screen } = await five();
  expect(await repair('report', '--explain')).toBe(0);
  expect(screen.out).toContain('- Counts always. A percentage only from 5 cases on');
  expect(screen.out).toMatch(/^promises_kept +kept by the first day/m);
  expect(screen.out).toMatch(/causes\.check_skipped/);
});

test('the page says what stands in brackets, what is still running and what was asked for', async () => {
  const life = world({ now: '2026-11-22T09:00:00Z' });
  await life.repair('demo');
  const { repair, screen } = world({ store: life.storeAt('/tmp/sandbox/data'), now: '2026-11-22T09:00:00Z' });
  expect(await repair('report', '--since', '2025-01-01', '--until', 'today', '--plain')).toBe(0);
  expect(screen.out).toContain('; only since 1 January 2025, until 22 November 2026\n');
  expect(screen.out).toContain('In brackets stands how far luck alone could move a figure');
  expect(screen.out).toMatch(/^ {2}How late the late ones were: usually .*; still running in \d+ of \d+$/m);
  expect(screen.out).toMatch(/^ {2}Worth to them for each 1 it cost: [\d.]+, over \d+ cases/m);
});

describe('what is looked at', () => {
  test.each<[string, readonly string[], number]>([
    ['a client, by words of the name', ['--client', 'client 2'], 1],
    ['a cause, with spaces', ['--cause', 'check skipped'], 4],
    ['a severity', ['--severity', 'minor'], 5],
    ['a playbook', ['--playbook', 'core'], 5],
    ['days', ['--since', '2026-01-15', '--until', 'today'], 5],
    ['days before', ['--until', '2026-01-14'], 0],
    ['all at once', ['--cause', 'silence', '--client', 'Client 5', '--since', '2026-01-01'], 1],
  ])('%s', async (_title, flags, total) => {
    const { repair, json } = await five();
    expect(await repair('report', '--json', ...flags)).toBe(0);
    expect(json<Report>().cases.total).toBe(total);
  });

  test('nothing that fits is said so', async () => {
    const { repair, screen } = await five();
    await repair('report', '--until', '2026-01-14');
    expect(screen.out).toBe('There is no case that fits. Leave out a flag to see more.\n');
  });

  test.each([
    ['--client', 'Nobody', 4],
    ['--cause', 'check_skiped', 2],
    ['--severity', 'awful', 2],
    ['--playbook', 'nothing', 2],
    ['--since', 'someday', 2],
    ['--format', 'pdf', 2],
  ] as const)('%s %s is refused', async (flag, value, code) => {
    const { repair } = await five();
    expect(await repair('report', flag, value)).toBe(code);
  });

  test('the wrong way round is refused', async () => {
    const { repair } = await five();
    expect(await repair('report', '--since', '2026-01-10', '--until', '2026-01-09')).toBe(2);
  });
});

describe('in other forms', () => {
  test('Markdown: headings and tables', async () => {
    const { repair, screen } = await five();
    expect(await repair('report', '--format', 'md')).toBe(0);
    expect(screen.out).toMatch(/^# What your own record teaches\n\n5 cases, all open/);
    expect(screen.out).toMatch(/^\| To clients, by the first day \| 4 of 5, 80 % \(38 to 96 %\) \|$/m);
    expect(screen.out).toMatch(/^```sh\nrepair promise add R-4 "/m);
  });

  test('CSV: a line for each figure, with its cases', async () => {
    const { repair, screen } = await five();
    expect(await repair('report', '--format', 'csv')).toBe(0);
    expect(screen.out).toMatch(/^section,key,measure,in_words,count,of,value,low,high,unit,/);
    expect(screen.out).toMatch(
      /^promises,promises_kept,"To clients, by the first day","4 of 5, .*",4,5,80,37\.6,96\.4,percent,/m,
    );
    expect(screen.out).toMatch(/^causes,causes\.silence,They heard nothing for too long,,1,5,/m);
  });

  test('an ending of no form is refused, unless the form is said', async () => {
    const { repair, screen, files } = await five();
    expect(await repair('report', '-o', 'lessons.rtf')).toBe(2);
    expect(screen.err).toContain('no form that ends in .rtf. Nothing was written.');
    expect(files['lessons.rtf']).toBeUndefined();
    expect(await repair('report', '-o', 'lessons.rtf', '--format', 'md')).toBe(0);
    expect(await repair('report', '-o', 'lessons')).toBe(0);
  });

  test('a file is written by its ending, and only one of its own is replaced', async () => {
    const { repair, screen, files } = await five({ files: { 'taken.md': '# Mine\n' } });
    for (const file of FILES) {
      expect(await repair('report', '-o', file)).toBe(0);
      expect(screen.out).toBe(`Written to ${file}.\n`);
      expect(await repair('report', '-o', file)).toBe(0);
    }
    expect(files['lessons.md']).toMatch(/^# What your own record teaches\n/);
    expect(files['lessons.html']).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(files['lessons.txt']).toMatch(/^What your own record teaches\n/);
    expect(JSON.parse(files['lessons.json'] ?? '')).toMatchObject({ schema: 'repair.report/1' });
    expect(await repair('report', '-o', 'taken.md')).toBe(1);
    expect(files['taken.md']).toBe('# Mine\n');
    expect(screen.err).toContain('Nothing was changed');
  });

  test('--json goes to stdout beside the file', async () => {
    const { repair, json, files } = await five();
    expect(await repair('report', '--json', '-o', 'lessons.md')).toBe(0);
    expect(json()).toMatchObject({ schema: 'repair.report/1' });
    expect(files['lessons.md']).toContain('# What');
  });
});

describe('words of a client stay words', () => {
  const hostile = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tcmd'];

  test.each(hostile)('CSV does not run %j', async (lesson) => {
    const store = memoryStore();
    await writtenCase(store, 'Acme', () => [{ type: 'closed', outcome: 'repaired', lesson }]);
    const { repair, screen } = world({ store });
    await repair('report', '--format', 'csv');
    const cells = screen.out.split('\n').flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    expect(cells.filter((cell) => /^"?[=+@\t]/.test(cell) || /^"?-\D/.test(cell))).toEqual([]);
    expect(screen.out).toMatch(/[,"]'/);
  });

  test('Markdown does not become a heading, a link, a row or HTML', async () => {
    const store = memoryStore();
    const name = '<img src=x> | [a](http://x) `b` *c*\n# d';
    for (let count = 0; count < 3; count += 1)
      await writtenCase(store, `${name} ${count}`, () => [
        fills('causes.primary', 'silence'),
        { type: 'closed', outcome: 'repaired', lesson: name },
      ]);
    const { repair, screen } = world({ store });
    await repair('report', '--format', 'md');
    expect(screen.out).not.toMatch(/<img|^# d|(?<!\\)\[a/m);
    expect(screen.out).toContain('&lt;img src=x> \\| \\[a\\](http://x) \\`b\\` \\*c\\* \\# d');
  });
});

test('on a screen there are bars; in plain form and in a pipe every one of them is words', async () => {
  const seen = await five({ screen: true, env: { NO_COLOR: '1' } });
  await seen.repair('report');
  expect(seen.screen.out).toMatch(/4 of 5, 80 % \(38 to 96 %\) +·+├─+●─*┤·*$/m);
  expect(seen.screen.out).toMatch(/^ {4}check skipped {2}█+ {2}4 /m);
  expect(seen.screen.out.split('\n').filter((line) => line.length > 80 && !line.includes('repair '))).toEqual(
    [],
  );
  for (const env of [{ ACCESSIBLE: '1' }, { REPAIR_ACCESSIBLE: '1' }]) {
    const heard = await five({ screen: true, env });
    await heard.repair('report');
    expect(heard.screen.out).not.toMatch(/[█●├┤─·○◆]/);
    expect(heard.screen.out).toMatch(/^ {2}Client 1: 1 kept late$/m);
  }
});

test('what the critic finds in words of one’s own that went out is counted, and the program’s own words are not', async () => {
  const made = await pictureWorld();
  await made.repair('apology', 'sent', 'R-1');
  await writtenCase(made.store, 'Acme', () => [
    says({
      about: 'apology',
      text: 'I am sorry if you were upset. Mistakes were made, but the brief was late.',
    }),
  ]);
  await made.repair('report', '--json');
  const flaws = made.json<Report>().breakdowns.find(({ key }) => key === 'flaws');
  expect(flaws?.bars.length).toBeGreaterThan(0);
  expect(new Set(flaws?.bars.flatMap(({ ids }) => ids))).toEqual(new Set(['R-2']));
});

test('a case from the future is left out, and said', async () => {
  const store = await fivePromises();
  await writtenCase(store, 'Tomorrow', () => [], '2027-05-01T09:00:00+01:00');
  const { repair, screen, json } = world({ store });
  await repair('report');
  expect(screen.out).toContain('R-6: opened on a day still to come, so not in the figures.');
  await repair('report', '--json');
  expect(json<Report>().cases.total).toBe(5);
});

test('with a broken core of one’s own the figures still stand', async () => {
  const { repair, screen } = await five({ playbooks: { core: 'format: 1\nid: core\n' } });
  expect(await repair('report')).toBe(0);
  expect(screen.err).toContain('The playbook “core” has an error');
  expect(screen.out).toContain('4 of 5, 80 %');
});

test('what earns and what a job is make the shares of revenue and of jobs', async () => {
  const settings = {
    jobsPerMonth: 4,
    currency: 'USD',
    revenuePerMonth: { amount: '1000.00', currency: 'USD' },
  };
  const store = memoryStore();
  await writtenCase(store, 'Acme', () => [
    { type: 'closed', outcome: 'repaired', actualCost: { amount: '50.00', currency: 'USD' } },
  ]);
  const { repair, json, travel } = world({ store, settings });
  travel('2026-03-16');
  await repair('report', '--json');
  const report = json<Report>();
  expect(figureIn(report, 'remedy_cost').value).toMatchObject({
    sum: { amount: '50.00', currency: 'USD' },
    ofRevenue: 2.5,
  });
  expect(figureIn(report, 'incident_rate').value).toMatchObject({ per: 'job', exposure: 8, count: 1 });
  // Of one client nobody has said how many jobs there were, or what they brought.
  await repair('report', '--json', '--client', 'Acme');
  expect(figureIn(json<Report>(), 'remedy_cost').value).toMatchObject({ ofRevenue: null });
  expect(figureIn(json<Report>(), 'incident_rate').value).toMatchObject({ per: 'month', exposure: 2 });
});
