import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/store/memory-store.ts';
import { promises } from '../support/case.ts';
import { expectGolden } from '../support/golden.ts';
import { DEDUCTION, EXTRA_PIECE, pictureWorld, PREVENTION } from '../support/stories.ts';
import { strictCalendar } from '../support/strict-calendar.ts';
import { world, type TestWorld, type WorldOptions } from '../support/world.ts';
import { writtenCase } from '../support/written-case.ts';

async function sentWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const made = await pictureWorld(options);
  await made.repair('apology', 'sent', 'R-1');
  return made;
}

/** Each promise in a file: its number, its day, and how the calendar takes it. */
function told(file = ''): string[] {
  return strictCalendar(file).map(
    ({ uid, day, status, sequence }) =>
      `${uid.split('-').slice(1, 3).join('-')} ${day} ${status} ${sequence}`,
  );
}

test('open promises go to stdout, and what to do with them to stderr', async () => {
  const { repair, screen } = await sentWorld();
  expect(await repair('calendar')).toBe(0);
  expect(told(screen.out)).toEqual([
    `${PREVENTION} 2026-01-29 CONFIRMED 0`,
    `${EXTRA_PIECE} 2026-01-29 CONFIRMED 0`,
    `${DEDUCTION} 2026-02-28 CONFIRMED 0`,
  ]);
  expect(screen.err).toBe(
    '3 open promises.\nImport the file into your calendar. After a change do both again: entries move or go, none comes twice.\n',
  );
});

test('what moved moves, what is kept goes', async () => {
  const { repair, screen, files } = await sentWorld();
  await repair('calendar', '-o', 'promises.ics');
  await repair('promise', 'move', EXTRA_PIECE, '2026-02-05', '--agreed');
  await repair('promise', 'keep', PREVENTION);
  expect(await repair('calendar', '-o', 'promises.ics')).toBe(0);
  expect(screen.out).toBe('Written to promises.ics.\n');
  expect(screen.err).toContain('2 open promises, and 1 to be taken off.\n');
  expect(told(files['promises.ics'])).toEqual([
    `${PREVENTION} 2026-01-29 CANCELLED 1`,
    `${EXTRA_PIECE} 2026-02-05 CONFIRMED 1`,
    `${DEDUCTION} 2026-02-28 CONFIRMED 0`,
  ]);
});

test('what is only planned is told, not written', async () => {
  const { repair, screen } = await pictureWorld();
  await repair('calendar');
  expect(told(screen.out)).toEqual([`${PREVENTION} 2026-01-29 CONFIRMED 0`]);
  expect(screen.err).toContain(
    `Planned and not in it: ${DEDUCTION}, ${EXTRA_PIECE}, until the client is told.`,
  );
});

test('one case, or all of them', async () => {
  const store = memoryStore();
  for (const name of ['Acme', 'Harbour Dental'])
    await writtenCase(store, name, (id) => [promises(`${id}.1`, { to: 'self' })]);
  const { repair, screen } = world({ store });
  await repair('calendar', 'harbour');
  expect(strictCalendar(screen.out).map(({ summary }) => summary)).toEqual(['Harbour Dental: Do R-2.1']);
  await repair('calendar');
  expect(strictCalendar(screen.out)).toHaveLength(2);
  expect(await repair('calendar', 'R-9')).toBe(4);
});

test('a closed case still takes its promises off', async () => {
  const { repair, screen } = await sentWorld();
  for (const id of [PREVENTION, DEDUCTION, EXTRA_PIECE]) await repair('promise', 'keep', id);
  await repair('close', '1', '--outcome', 'lost_client', '--lesson', 'Ask.');
  await repair('calendar');
  expect(strictCalendar(screen.out).map(({ status }) => status)).toEqual(Array(3).fill('CANCELLED'));
  expect(screen.err).toContain('0 open promises, and 3 to be taken off.');
});

test('with nothing promised no file is made', async () => {
  const { repair, screen, files } = world();
  expect(await repair('calendar', '-o', 'promises.ics')).toBe(0);
  expect(screen).toEqual({ out: '', err: 'Nothing is promised, so no calendar was made.\n' });
  expect(files).toEqual({});
});

describe('a file', () => {
  test('that repair did not write is left alone', async () => {
    const mine = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mozilla.org//Calendar//EN\r\nEND:VCALENDAR\r\n';
    const { repair, screen, files } = await sentWorld({ files: { 'mine.ics': mine } });
    expect(await repair('calendar', '-o', 'mine.ics')).toBe(1);
    expect(screen.out).toBe('');
    expect(screen.err).toContain(
      'mine.ics is there already, and repair did not write it. Nothing was changed.',
    );
    expect(files['mine.ics']).toBe(mine);
  });

  test('called - is stdout', async () => {
    const { repair, screen, files } = await sentWorld();
    await repair('calendar', '-o', '-');
    expect(told(screen.out)).toHaveLength(3);
    expect(Object.keys(files)).toEqual(['story.json']);
  });
});

test('in a terminal the way to a file is told', async () => {
  const { repair, screen } = await sentWorld({ screen: true });
  await repair('calendar');
  expect(screen.err).toContain('To keep it: repair calendar -o promises.ics\n');
});

test('the stamp is the time of the run, as it was given', async () => {
  const { repair, screen } = await sentWorld();
  await repair('calendar', '--now', '2026-01-20T00:30:00+11:00');
  expect(new Set(strictCalendar(screen.out).map(({ stamp }) => stamp))).toEqual(
    new Set(['20260119T133000Z']),
  );
});

test('words of people cannot reach the terminal, nor begin a line of the file', async () => {
  const nasty = 'Bad\u001B[2J\u202E\r\nEND:VCALENDAR\r\n\u0007Name';
  const { repair, screen } = await pictureWorld({ screen: true }, { client_name: nasty });
  await repair('calendar');
  // oxlint-disable-next-line no-control-regex -- it is these that must not get out
  expect(screen.out.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/);
  expect(strictCalendar(screen.out)).toHaveLength(1);
});

test('repair.calendar/1', async () => {
  const { repair, json, files } = await sentWorld();
  await repair('promise', 'keep', PREVENTION);
  await repair('calendar', '-o', 'promises.ics', '--json');
  expect(strictCalendar(files['promises.ics'] ?? '')).toHaveLength(3);
  expectGolden('calendar', json());
  const empty = world();
  await empty.repair('calendar', '--json');
  expect(empty.json()).toMatchObject({ schema: 'repair.calendar/1', entries: [] });
});
