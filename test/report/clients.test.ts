import { expect, test } from 'vitest';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { casesWith, clientCase, clientEntry, clientsOf } from '../../src/report/clients.ts';
import { changes, drafts, fills, opened, promises, says, TODAY } from '../support/case.ts';

const SENT = [drafts(), says({ about: 'apology' })];
const CLOSED = { type: 'closed', outcome: 'repaired' } as const;

function record(id: number, client: string, day: string, ...bodies: readonly EventBody[]): CaseRecord {
  const events = [opened, fills('client.name', client), ...bodies];
  return fold(`R-${id}`, stamp(events, 0, `${day}T09:00:00+01:00`));
}

const listed = (records: readonly CaseRecord[]) =>
  clientsOf(records.map((one) => clientEntry(one, TODAY, {})));

const due = (id: string, day: string): EventBody[] => [promises(id, { due: day }), ...SENT];
const own = (id: string, day: string): EventBody =>
  promises(id, { to: 'self', kind: 'prevention', due: day });

test('each client once, as the newest case spells it', () => {
  const list = listed([
    record(1, 'HARBOUR dental', '2026-01-10', CLOSED),
    record(2, 'Acme', '2026-01-11', CLOSED),
    record(3, 'Harbour Dental', '2026-01-12', CLOSED),
  ]);
  expect(list).toMatchObject([
    {
      name: 'Harbour Dental',
      spellings: ['HARBOUR dental', 'Harbour Dental'],
      cases: { open: 0, all: 2, ids: ['R-1', 'R-3'] },
      newest: { id: 'R-3' },
      next: null,
    },
    { name: 'Acme', cases: { open: 0, all: 1, ids: ['R-2'] } },
  ]);
  expect(list[1]).not.toHaveProperty('spellings');
});

test('newest is by the clock, whatever the zone and the number', () => {
  const late = fold('R-1', stamp([opened, fills('client.name', 'A')], 0, '2026-01-14T23:00:00-05:00'));
  const early = fold('R-2', stamp([opened, fills('client.name', 'A')], 0, '2026-01-15T01:00:00+01:00'));
  expect(listed([early, late])).toMatchObject([{ newest: { id: 'R-1' } }]);
  expect(casesWith([late, early], 'a').map(({ id }) => id)).toEqual(['R-2', 'R-1']);
});

test('those that need you come first, in the order of status, then the newest', () => {
  const order = listed([
    record(1, 'closed long ago', '2025-01-01', CLOSED),
    record(2, 'closed lately', '2026-01-01', CLOSED),
    record(3, 'due next week', '2026-01-10', ...due('R-3.1', '2026-01-22')),
    record(4, 'overdue', '2026-01-10', ...due('R-4.1', '2026-01-14')),
    record(5, 'overdue', '2026-01-11', CLOSED),
    record(6, 'unfinished', '2026-01-09'),
    record(7, ' ', '2026-01-09'),
  ]).map(({ name }) => name);
  expect(order).toEqual(['overdue', 'unfinished', 'due next week', 'closed lately', 'closed long ago']);
});

test('promises to them: open, overdue, kept late; the worst severity of what is open', () => {
  const [client] = listed([
    record(
      1,
      'Acme',
      '2026-01-01',
      fills('severity', 'moderate'),
      promises('R-1.1', { due: '2026-01-10' }),
      promises('R-1.2', { due: '2026-01-20' }),
      promises('R-1.3', { due: '2026-01-05' }),
      promises('R-1.4', { due: '2026-01-05' }),
      promises('R-1.5', { to: 'self', kind: 'prevention', due: '2026-01-02' }),
      ...SENT,
      changes('R-1.3', 'kept', '2026-01-06'),
      changes('R-1.4', 'kept', '2026-01-05'),
      // Never told to them, so that it cannot be late for them.
      promises('R-1.6', { due: '2026-01-05' }),
      changes('R-1.6', 'kept', '2026-01-07'),
    ),
    record(2, 'Acme', '2026-01-02', fills('severity', 'critical'), CLOSED),
    record(3, 'Acme', '2026-01-03', fills('severity', 'minor')),
  ]);
  expect(client).toMatchObject({
    promises: { open: 2, overdue: 1, keptLate: 1 },
    severity: 'moderate',
    next: { command: 'repair promise keep R-1.1' },
  });
});

test('the cases of one client are told from those of others', () => {
  const cases = [
    record(1, 'Acme', '2026-01-02'),
    record(2, 'Bakery', '2026-01-01'),
    record(3, 'ACME', '2026-01-03'),
  ];
  expect(casesWith(cases, 'acme').map(({ id }) => id)).toEqual(['R-1', 'R-3']);
  expect(casesWith(cases, 'Harbour')).toEqual([]);
});

test('a case tells what is known of it, and nothing else', () => {
  const bare = clientCase(record(1, 'Acme', '2026-01-02'), TODAY);
  expect(bare).toStrictEqual({
    id: 'R-1',
    title: bare.title,
    openedAt: '2026-01-02T09:00:00+01:00',
    stage: 'noticed',
    causes: [],
    prevention: [],
    apologies: [],
    scores: [],
  });
  const ended = clientCase(
    record(
      1,
      'Acme',
      '2026-01-02',
      fills('severity', 'minor'),
      promises('R-1.1', { due: '2026-01-05' }),
      says({ about: 'offer' }),
      says({ about: 'apology', to: 'team' }),
      CLOSED,
      { type: 'reopened', why: 'Again.' },
      CLOSED,
    ),
    TODAY,
  );
  expect(ended).toMatchObject({
    severity: 'minor',
    outcome: 'repaired',
    reopened: 1,
    prevention: [],
    apologies: [],
  });
});

test('a case tells its cause, its prevention and whether that was kept, and the apologies', () => {
  const one = clientCase(
    record(
      1,
      'Acme',
      '2026-01-02',
      fills('causes.primary', 'check_skipped'),
      own('R-1.1', '2026-01-05'),
      own('R-1.2', '2026-01-05'),
      own('R-1.3', '2026-01-14'),
      own('R-1.4', '2026-02-14'),
      promises('R-1.5', { kind: 'prevention', due: '2026-01-05' }),
      changes('R-1.1', 'kept', '2026-01-05'),
      changes('R-1.2', 'kept', '2026-01-06'),
      ...SENT,
      changes('R-1.5', 'moved', '2026-01-04', { due: '2026-01-08', agreed: true, why: 'Ill.' }),
      changes('R-1.5', 'kept', '2026-01-08'),
      { type: 'scored', moment: 'day30', score: 8, source: 'client' },
    ),
    TODAY,
  );
  expect(one).toMatchObject({
    stage: 'acknowledged',
    causes: [{ leaf: 'check_skipped', role: 'primary' }],
    apologies: [{ via: 'email' }],
    scores: [{ moment: 'day30', score: 8 }],
  });
  expect(one.prevention.map(({ state }) => state)).toEqual([
    'kept',
    'kept late',
    'overdue',
    'open',
    'kept late',
  ]);
});
