import { describe, expect, test } from 'vitest';
import { stamp, type EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import type { Signal } from '../../src/report/report.ts';
import { AT, fills, opened } from '../support/case.ts';
import { reportOn } from '../support/reports.ts';

function caseOf(number: number, client: string, ...bodies: readonly EventBody[]): CaseRecord {
  return fold(`R-${number}`, stamp([opened, fills('client.name', client), ...bodies], 0, AT));
}

const cases = (clients: string, ...bodies: readonly EventBody[]): CaseRecord[] =>
  [...clients].map((client, index) => caseOf(index + 1, client, ...bodies));

function signal(records: readonly CaseRecord[], key: Signal['key']): Signal {
  const found = reportOn(records).signals.find((one) => one.key === key);
  if (found === undefined) throw new RangeError(key);
  return found;
}

describe('is it mostly one client?', () => {
  test.each([
    ['ABC', 'too_few'],
    ['AAAAA', 'too_few'],
    ['AABC', 'spread'],
    ['AAAABCD', 'spread'],
    ['AAAAAAAABCD', 'one_client'],
  ])('%s: %s', (clients, verdict) => {
    expect(signal(cases(clients), 'signal.spread').verdict).toBe(verdict);
  });

  test('the client is named, and spellings are one', () => {
    const { said, ids } = signal(
      ['Acme', 'ACME', ' acme ', 'Acme', 'Acme', 'Acme', 'B', 'C', 'D'].map((name, index) =>
        caseOf(index + 1, name),
      ),
      'signal.spread',
    );
    expect(said).toContain('Mostly one client, Acme');
    expect(ids).toEqual(['R-1', 'R-2', 'R-3', 'R-4', 'R-5', 'R-6']);
  });
});

describe('what is said of how it is spread', () => {
  test.each<[clients: readonly string[], told: Partial<Signal>]>([
    [
      [],
      {
        said: 'Too few cases to tell.',
        ids: [],
        numbers: { cases: 0, clients: 0, most: 0, p: null },
        toTell: 'It takes at least 4 cases, with more than one client.',
      },
    ],
    [
      ['A', 'A', 'A', 'A'],
      {
        said: 'Too few cases to tell. All are with A.',
        ids: ['R-1', 'R-2', 'R-3', 'R-4'],
        reckoned: '4 cases with 1 client, at most 4 with one.',
        toTell: 'It takes at least 4 cases, with more than one client.',
      },
    ],
    [
      ['A', 'A', 'B'],
      { said: 'Too few cases to tell.', reckoned: '3 cases with 2 clients, at most 2 with one.' },
    ],
    [
      ['', 'B', 'A', 'A', 'C', ''],
      {
        said: 'Spread across clients, as far as this record tells.',
        ids: ['R-2', 'R-3', 'R-4', 'R-5'],
        numbers: { cases: 4, clients: 3, most: 2, p: 1 },
        toTell: null,
      },
    ],
    [
      ['B', 'A', 'A', 'A', 'A', 'A', 'A', 'A', 'C'],
      {
        said: 'Mostly one client, A: look at that relationship.',
        ids: [2, 3, 4, 5, 6, 7, 8].map((n) => `R-${n}`),
      },
    ],
  ])('%j', (clients, told) => {
    const records = clients.map((client, index) => caseOf(index + 1, client));
    expect(signal(records, 'signal.spread')).toMatchObject(told);
  });
});

const silent = fills('causes.primary', 'silence');
const hurried = fills('causes.primary', 'no_buffer');
const unknown = fills('causes.primary', 'unknown');

/** A case of each of these clients, with that cause. */
const because = (...groups: readonly (readonly [clients: string, cause: EventBody])[]): CaseRecord[] =>
  groups
    .flatMap(([clients, cause]) => [...clients].map((client) => [client.replace('-', ''), cause] as const))
    .map(([client, cause], index) => caseOf(index + 1, client, cause));

describe('what is said of whether it is the same', () => {
  test.each<[what: string, records: CaseRecord[], told: Partial<Signal>]>([
    [
      'a cause with three clients; who is not named is none of them',
      because(['ABC-', silent], ['D', hurried]),
      {
        said: expect.stringMatching(
          /^The same cause with different clients: .+\. This one is yours to fix\.$/,
        ),
        ids: ['R-1', 'R-2', 'R-3'],
        numbers: { known: 5, clients: 3, cases: 3 },
        reckoned: '3 cases with 3 clients.',
        toTell: null,
      },
    ],
    [
      'no such cause',
      because(['AB', silent], ['C', hurried], ['D', unknown]),
      {
        said: 'No cause has come up with 3 different clients.',
        ids: ['R-1', 'R-2', 'R-3'],
        numbers: { known: 3, clients: null, cases: null },
        reckoned: '3 cases with a main cause that is known.',
        toTell: null,
      },
    ],
    [
      'too few',
      because(['A', silent]),
      {
        said: 'Too few cases to tell.',
        reckoned: '1 case with a main cause that is known.',
        toTell: 'It takes the same main cause with 3 clients.',
      },
    ],
    [
      'of two the one with more clients',
      because(['ABCAA', silent], ['ABCD', hurried]),
      { ids: [6, 7, 8, 9].map((n) => `R-${n}`) },
    ],
    [
      'then the one with more cases',
      because(['ABC', hurried], ['ABCC', silent]),
      { ids: ['R-4', 'R-5', 'R-6', 'R-7'] },
    ],
    ['then by name', because(['ABC', silent], ['ABC', hurried]), { ids: ['R-4', 'R-5', 'R-6'] }],
    [
      'by name, however they came',
      because(['ABC', hurried], ['ABC', silent]),
      { ids: ['R-1', 'R-2', 'R-3'] },
    ],
  ])('%s', (_what, records, told) => {
    expect(signal(records, 'signal.sameness')).toMatchObject(told);
  });
});

describe('is it the same?', () => {
  test.each([
    ['three clients', cases('ABC', silent), 'same_cause'],
    ['one client three times', cases('AAA', silent), 'no_same_cause'],
    ['two', cases('AB', silent), 'too_few'],
    ['three clients, not known', cases('ABC', unknown), 'too_few'],
  ])('%s', (_title, records, verdict) => {
    expect(signal(records, 'signal.sameness').verdict).toBe(verdict);
  });

  test('the cause is named as the playbooks name it', () => {
    expect(signal(cases('ABC', silent), 'signal.sameness').said).toBe(
      'The same cause with different clients: They heard nothing for too long. This one is yours to fix.',
    );
  });
});

const of = (...mine: readonly number[]): CaseRecord[] =>
  mine.map((percent, index) => caseOf(index + 1, 'A', fault(percent)));
const fault = (mine: number): EventBody => fills('fault', { mine, client: 100 - mine, third: 0, chance: 0 });

describe('whose was it?', () => {
  test.each<[string, CaseRecord[], string]>([
    ['four of mine are too few', of(100, 100, 100, 100), 'too_few'],
    ['five of five', of(100, 50, 100, 30, 100), 'within'],
    ['none of six', of(0, 0, 0, 0, 0, 0), 'not_within'],
    ['three of six', of(100, 100, 100, 0, 0, 0), 'cannot_tell'],
  ])('%s', (_title, records, verdict) => {
    expect(signal(records, 'signal.fault').verdict).toBe(verdict);
  });

  test.each<[what: string, records: CaseRecord[], told: Partial<Signal>]>([
    [
      'too few, and the client sees one of them otherwise',
      [...of(100, 100), caseOf(3, 'A', fault(0), fills('remedyWanted', 'My money back'))],
      {
        said: 'Too few cases to tell.',
        ids: ['R-1', 'R-2'],
        numbers: { mineOrShared: 2, known: 3, low: null, high: null },
        reckoned: '2 of 3 lay with you or with both of you. The client sees it otherwise in R-3.',
        toTell: 'It takes at least 5 cases where it is known.',
      },
    ],
    [
      'mine, and of one case it is not known',
      [...of(100, 100, 100, 100, 100), caseOf(6, 'A')],
      {
        said: 'Mostly within your control.',
        numbers: { mineOrShared: 5, known: 5, low: 56.6, high: 100 },
        reckoned: '5 of 5 lay with you or with both of you.',
        toTell: null,
      },
    ],
    [
      'not mine',
      of(0, 0, 0, 0, 0),
      {
        said: 'Mostly not within your control.',
        ids: [],
        numbers: { mineOrShared: 0, known: 5, low: 0, high: 43.4 },
      },
    ],
    [
      'half and half',
      of(100, 100, 100, 0, 0, 0),
      {
        said: 'It cannot be told yet.',
        ids: ['R-1', 'R-2', 'R-3'],
        toTell: 'It takes more cases: as few as these could be half and half.',
      },
    ],
  ])('what is said: %s', (_what, records, told) => {
    expect(signal(records, 'signal.fault')).toMatchObject(told);
  });
});
