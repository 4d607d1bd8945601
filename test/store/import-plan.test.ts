import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { grown } from '../../src/store/case-file.ts';
import type { StoreContents } from '../../src/store/export-document.ts';
import type { ImportDocument } from '../../src/store/import-document.ts';
import { planImport, type CasePlan } from '../../src/store/import-plan.ts';
import { answered, AT, closed, kept, note, opened, promised } from './case-events.ts';

const LATER = '2026-05-05T09:00:00+02:00';

const caseOf = (id: string, more: readonly EventBody[] = [], at = AT): CaseRecord =>
  grown(id, [], [opened, ...more], at);
const grownBy = (record: CaseRecord, ...more: readonly EventBody[]): CaseRecord =>
  grown(record.id, record.events, more, LATER);

function contents(
  store: string | undefined,
  cases: readonly CaseRecord[],
  forgotten: string[] = [],
): StoreContents {
  return {
    store,
    cases,
    forgotten: forgotten.map((id) => ({ id, at: AT })),
    playbooks: {},
    halfTyped: [],
    unreadable: [],
  };
}

function exported(store: string, cases: readonly CaseRecord[], forgotten: string[] = []): ImportDocument {
  const whole = { schema: 'repair.export/1', madeAt: AT, ownPlaybooks: [], settings: {} } as const;
  return { ...contents(store, cases, forgotten), ...whole, store };
}

/** As `kind from->id`, so that a table of them can be read. */
const inShort = (plan: CasePlan): string =>
  'id' in plan ? `${plan.kind} ${plan.from}->${plan.id}` : `${plan.kind} ${plan.from}`;

const one = caseOf('R-1', [note('first')]);
const erasedOne = caseOf('R-1', [note('[name erased]')]);
const two = caseOf('R-2');
const named = (client: string): CaseRecord => caseOf('R-1', [answered('client_name', client)]);
const other = caseOf('R-1', [note('of another client')], LATER);

describe('what becomes of each case', () => {
  test.each<{
    title: string;
    here: StoreContents;
    document: ImportDocument;
    cases: string[];
    forgotten?: string[];
  }>([
    {
      title: 'nothing is here: all keep their numbers, and forgotten numbers stay taken',
      here: contents(undefined, []),
      document: exported('s', [one, two], ['R-3']),
      cases: ['add R-1->R-1', 'add R-2->R-2'],
      forgotten: ['R-3'],
    },
    {
      title: 'all is here',
      here: contents('s', [one, two], ['R-3']),
      document: exported('s', [one, two], ['R-3']),
      cases: ['same R-1->R-1', 'same R-2->R-2'],
    },
    {
      title: 'it went on there',
      here: contents('s', [one]),
      document: exported('s', [grownBy(one, note('second'))]),
      cases: ['extend R-1->R-1'],
    },
    {
      title: 'it went on here',
      here: contents('s', [grownBy(one, note('second'))]),
      document: exported('s', [one]),
      cases: ['same R-1->R-1'],
    },
    {
      title: 'it went on here and there',
      here: contents('s', [grownBy(one, note('second'))]),
      document: exported('s', [grownBy(one, note('another second')), two]),
      cases: ['conflict R-1->R-1', 'add R-2->R-2'],
    },
    {
      title: 'a name was erased here, and stands in an older or equal file',
      here: contents('s', [erasedOne, two]),
      document: exported('s', [one, two]),
      cases: ['erased R-1->R-1', 'same R-2->R-2'],
    },
    {
      title: 'a name was erased here, and what went on there has it',
      here: contents('s', [erasedOne]),
      document: exported('s', [grownBy(one, note('second'))]),
      cases: ['conflict R-1->R-1'],
    },
    {
      title: 'a name was erased here, and it went on here',
      here: contents('s', [grownBy(erasedOne, note('second'))]),
      document: exported('s', [one]),
      cases: ['erased R-1->R-1'],
    },
    {
      title: 'a name was erased there, and stands here',
      here: contents('s', [one]),
      document: exported('s', [erasedOne]),
      cases: ['conflict R-1->R-1'],
    },
    {
      title: 'a name was erased in both, and it went on there',
      here: contents('s', [erasedOne]),
      document: exported('s', [grownBy(erasedOne, note('second'))]),
      cases: ['extend R-1->R-1'],
    },
    {
      title: 'it was forgotten here',
      here: contents('s', [], ['R-1']),
      document: exported('s', [one]),
      cases: ['forgotten R-1'],
    },
    {
      title: 'it was forgotten there',
      here: contents('s', [one]),
      document: exported('s', [], ['R-1']),
      cases: ['conflict R-1'],
    },
    {
      title: 'another store with the same numbers',
      here: contents('s', [one, two]),
      document: exported('t', [other, caseOf('R-7', [], LATER)], ['R-9']),
      cases: ['add R-1->R-8', 'add R-7->R-7'],
    },
    {
      title: 'the same store, which lost its name and has a new one',
      here: contents('new', [one, grownBy(two, note('here'))], ['R-3']),
      document: exported('s', [one, grownBy(two, note('there')), caseOf('R-3'), caseOf('R-4')], ['R-5']),
      cases: ['same R-1->R-1', 'conflict R-2->R-2', 'forgotten R-3', 'add R-4->R-4'],
      forgotten: ['R-5'],
    },
    {
      title: 'two machines went on with one store, and each began a case',
      here: contents('s', [one]),
      document: exported('s', [other]),
      cases: ['add R-1->R-2'],
    },
    {
      title: 'another store whose first case began in the same second, for another client',
      here: contents('s', [named('Harbour Dental')]),
      document: exported('t', [named('Acme')]),
      cases: ['add R-1->R-2'],
    },
    {
      title: 'one store on two machines, where each began a case in the same second',
      here: contents('s', [named('Harbour Dental')]),
      document: exported('s', [named('Acme'), two]),
      cases: ['add R-1->R-3', 'add R-2->R-2'],
    },
    {
      title: 'the same store under a new name, and the same client',
      here: contents('new', [named('Acme')]),
      document: exported('s', [grownBy(named('Acme'), note('there'))]),
      cases: ['extend R-1->R-1'],
    },
    {
      title: 'the name of the client was erased here',
      here: contents('s', [named('[name erased]')]),
      document: exported('s', [named('Acme')]),
      cases: ['erased R-1->R-1'],
    },
    {
      title: 'a case whose file here is damaged',
      here: { ...contents('s', []), unreadable: [{ file: 'cases/R-1.json', error: '' }] },
      document: exported('s', [one]),
      cases: ['conflict R-1'],
    },
  ])('$title', ({ here, document, cases, forgotten = [] }) => {
    const plan = planImport(here, document, here.cases.length);
    expect(plan.cases.map(inShort)).toEqual(cases);
    expect(plan.forgotten.map(({ id }) => id)).toEqual(forgotten);
  });
});

const reasonOf = (here: CaseRecord, there: CaseRecord): string | undefined => {
  const [plan] = planImport(contents('s', [here]), exported('s', [there]), 1).cases;
  return plan?.kind === 'conflict' ? plan.reason : undefined;
};

test('where a name was erased is said, and nothing of it is said to differ otherwise', () => {
  expect(reasonOf(one, erasedOne)).toContain('a name was erased in it there, and stands here.');
  expect(reasonOf(erasedOne, grownBy(one, note('more')))).toContain('it went on there with the name.');
  expect(reasonOf(grownBy(erasedOne, note('here')), grownBy(one, note('there')))).toContain(
    'each in its own way',
  );
});

test('two cases that began in the same second are both known again', () => {
  const mine = named('Harbour Dental');
  const document = exported('s', [named('Acme')]);
  const [added] = planImport(contents('s', [mine]), document, 1).cases;
  if (added?.kind !== 'add') throw new Error('not added');
  const taken = { ...named('Acme'), id: added.id, events: added.events } as CaseRecord;
  for (const here of [
    [mine, taken],
    [taken, mine],
  ])
    expect(planImport(contents('s', here), document, 2).cases.map(inShort)).toEqual(['same R-1->R-2']);
});

test('a case that took another number is known again, goes on, and finds its way back', () => {
  const theirs = caseOf('R-1', [promised('R-1.1'), kept('R-1.1'), closed], LATER);
  const [added] = planImport(contents('s', [one]), exported('t', [theirs]), 1).cases;
  if (added?.kind !== 'add') throw new Error('not added');
  expect(added.events[0]).toMatchObject({ origin: { store: 't', id: 'R-1' } });
  expect(JSON.stringify(added.events)).not.toContain('R-1.1');
  const mine = { ...theirs, id: added.id, events: added.events } as CaseRecord;
  const again = planImport(contents('s', [one, mine]), exported('t', [grownBy(theirs, note('more'))]), 2);
  expect(again.cases.map(inShort)).toEqual(['extend R-1->R-2']);
  const back = planImport(contents('t', [theirs]), exported('s', [one, grownBy(mine, note('more'))]), 1);
  expect(back.cases.map(inShort)).toEqual(['add R-1->R-3', 'extend R-2->R-1']);
  expect(back.cases[1]).toMatchObject({ events: expect.arrayContaining([theirs.events[0]]) });
});
