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

describe('is it the same?', () => {
  const silent = fills('causes.primary', 'silence');
  test.each([
    ['three clients', cases('ABC', silent), 'same_cause'],
    ['one client three times', cases('AAA', silent), 'no_same_cause'],
    ['two', cases('AB', silent), 'too_few'],
    ['three clients, not known', cases('ABC', fills('causes.primary', 'unknown')), 'too_few'],
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

  test('where the client sees it otherwise it says so', () => {
    const records = [
      ...of(100, 100, 100, 100),
      caseOf(5, 'A', fault(0), fills('remedyWanted', 'My money back')),
    ];
    expect(signal(records, 'signal.fault').reckoned).toContain('sees it otherwise in R-5');
  });
});
