import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import type { CaseStore, StoreProblem } from '../../src/store/case-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { fills } from '../support/case.ts';
import { answered, AT, closed, kept, note, opened, promised, reopened, undone } from './case-events.ts';
import { temporaryStore } from './temporary-store.ts';

const LATER = '2026-03-03T10:00:00+01:00';
const HASH = 'b'.repeat(64);

const create = async (store: CaseStore): Promise<string> => (await store.create(() => [opened], AT)).id;
const named = (name: string): EventBody => fills('client.name', name);
const ids = async (store: CaseStore, live = false): Promise<string[]> =>
  (await store.list({ live })).cases.map(({ id }) => id);

describe.each<[string, () => CaseStore]>([
  ['memory', memoryStore],
  ['json', () => temporaryStore().store],
])('%s store', (_name, open) => {
  test('an empty store has no cases', async () => {
    const store = open();
    expect(await store.list()).toEqual({ cases: [], unreadable: [] });
    expect(await store.list({ live: true })).toEqual({ cases: [], unreadable: [] });
  });

  test('creating gives the next id to the events and stores them', async () => {
    const store = open();
    const first = await store.create((id) => [opened, answered('client_name', `client of ${id}`)], AT);
    expect(first).toMatchObject({
      id: 'R-1',
      rev: 2,
      openedAt: AT,
      answers: { client_name: 'client of R-1' },
    });
    expect(first.events.map(({ n, at }) => [n, at])).toEqual([
      [1, AT],
      [2, AT],
    ]);
    expect(await create(store)).toBe('R-2');
    expect(await store.load('R-1')).toEqual(first);
  });

  test('events that are no case are a bug and store nothing', async () => {
    const store = open();
    await expect(store.create(() => [note('no beginning')], AT)).rejects.toThrow(RangeError);
    await expect(store.create(() => [], AT)).rejects.toThrow(RangeError);
    expect(await ids(store)).toEqual([]);
  });

  test('appending numbers and times the events and returns the whole case', async () => {
    const store = open();
    const id = await create(store);
    const after = await store.append(id, 1, [note('first'), note('second')], LATER);
    expect(after).toMatchObject({ rev: 3, notes: [{ text: 'first' }, { text: 'second' }] });
    expect(after.events.at(-1)).toMatchObject({ n: 3, at: LATER });
    expect(await store.load(id)).toEqual(after);
  });

  test('what is returned holds what JSON holds', async () => {
    const store = open();
    const id = await create(store);
    const event = { ...note('text'), private: undefined } as unknown as ReturnType<typeof note>;
    const after = await store.append(id, 1, [event], LATER);
    expect(after.events[1] && 'private' in after.events[1]).toBe(false);
  });

  test.each<{ title: string; act: (store: CaseStore) => Promise<unknown>; problem: StoreProblem }>([
    { title: 'loading an id never given', act: (store) => store.load('R-9'), problem: 'not-found' },
    { title: 'loading what is no id', act: (store) => store.load('../R-1'), problem: 'not-found' },
    {
      title: 'appending to an id never given',
      act: (store) => store.append('R-9', 1, [], AT),
      problem: 'not-found',
    },
    {
      title: 'appending after an old rev',
      act: (store) => store.append('R-1', 0, [note('x')], AT),
      problem: 'conflict',
    },
    {
      title: 'appending after a rev to come',
      act: (store) => store.append('R-1', 2, [note('x')], AT),
      problem: 'conflict',
    },
    { title: 'forgetting an id never given', act: (store) => store.forget('R-9', AT), problem: 'not-found' },
    { title: 'a half-typed line of no case', act: (store) => store.halfTyped('../x'), problem: 'not-found' },
  ])('$title is $problem and changes nothing', async ({ act, problem }) => {
    const store = open();
    await create(store);
    const before = await store.list();
    await expect(act(store)).rejects.toMatchObject({ name: 'StoreError', problem });
    expect(await store.list()).toEqual(before);
  });

  test('each case is visited that a list has, in its order', async () => {
    const store = open();
    for (let n = 1; n <= 3; n += 1) await create(store);
    await store.append('R-2', 1, [closed], LATER);
    await store.forget('R-1', LATER);
    for (const options of [{}, { live: true }]) {
      const visited: CaseRecord[] = [];
      expect(await store.each((record) => void visited.push(record), options)).toEqual([]);
      expect(visited).toEqual((await store.list(options)).cases);
      expect(visited).toHaveLength('live' in options ? 1 : 2);
    }
    let looks = 0;
    const first = (): 'enough' => {
      looks += 1;
      return 'enough';
    };
    await store.each(first);
    expect(looks).toBe(1);
  });

  test('ids are listed as numbers, not as words', async () => {
    const store = open();
    for (let n = 1; n <= 11; n += 1) await create(store);
    expect((await ids(store)).slice(-3)).toEqual(['R-9', 'R-10', 'R-11']);
  });

  test('closing ends a case, reopening brings it back', async () => {
    const store = open();
    const id = await create(store);
    await create(store);
    await store.append(id, 1, [closed], LATER);
    expect(await ids(store, true)).toEqual(['R-2']);
    expect(await ids(store)).toEqual(['R-1', 'R-2']);
    await store.append(id, 2, [note('afterwards')], LATER);
    expect(await ids(store, true)).toEqual(['R-2']);
    await store.append(id, 3, [reopened], LATER);
    expect(await ids(store, true)).toEqual(['R-1', 'R-2']);
    expect(await store.load(id)).toMatchObject({ rev: 4, reopened: 1 });
  });

  test('a closed case with an open promise to oneself is live until it is kept', async () => {
    const store = open();
    const id = await create(store);
    await store.append(id, 1, [promised('p1'), closed], LATER);
    expect(await ids(store, true)).toEqual([id]);
    await store.append(id, 3, [kept('p1')], LATER);
    expect(await ids(store, true)).toEqual([]);
  });

  test.each<{ title: string; then: readonly EventBody[]; live: readonly boolean[] }>([
    { title: 'a close taken back', then: [closed, undone(2), undone(3)], live: [false, true, false] },
    {
      title: 'an opening taken back',
      then: [closed, reopened, undone(3), undone(4)],
      live: [false, true, false, true],
    },
    {
      title: 'a prevention kept, and that taken back',
      then: [promised('p1'), closed, kept('p1'), undone(4), undone(5)],
      live: [true, true, false, true, false],
    },
    {
      title: 'a promise made after the close, and that taken back',
      then: [closed, promised('p1'), undone(3)],
      live: [false, true, false],
    },
    {
      title: 'the promise and the close taken back together',
      then: [promised('p1'), closed, { type: 'undone', event: 3, also: [2] }],
      live: [true, true, true],
    },
  ])('$title: it is live whenever something is to come', async ({ then, live }) => {
    const store = open();
    const id = await create(store);
    for (const [index, event] of then.entries()) {
      await store.append(id, index + 1, [event], LATER);
      expect([event, await ids(store, true)]).toEqual([event, live[index] ? [id] : []]);
      expect(await store.load(id)).toMatchObject({ rev: index + 2 });
    }
  });

  test('a forgotten case is gone, and its id is never given again', async () => {
    const store = open();
    await create(store);
    const last = await create(store);
    await store.saveHalfTyped(last, { step: 'facts', text: 'half a' });
    await store.forget(last, LATER);
    expect(await ids(store)).toEqual(['R-1']);
    await expect(store.load(last)).rejects.toMatchObject({ problem: 'not-found' });
    await expect(store.append(last, 1, [note('x')], LATER)).rejects.toMatchObject({ problem: 'not-found' });
    await expect(store.forget(last, LATER)).rejects.toMatchObject({ problem: 'not-found' });
    expect(await store.halfTyped(last)).toBeUndefined();
    await store.saveHalfTyped(last, { step: 'facts', text: 'still typing elsewhere' });
    expect(await store.halfTyped(last)).toBeUndefined();
    expect(await create(store)).toBe('R-3');
  });

  test('a client is forgotten in all cases, and found where others mention them', async () => {
    const store = open();
    await store.create(() => [opened, named('Harbour Dental')], AT);
    await store.create(() => [opened, named('Acme'), note('as with HARBOUR  dental')], AT);
    await store.create(() => [opened, named('harbour dental'), closed], AT);
    await store.saveHalfTyped('R-1', { step: 'facts', text: 'half a' });
    const found = await store.tracesOf('harbour dental');
    expect(found).toMatchObject({ cases: ['R-1', 'R-3'], mentions: [{ id: 'R-2', n: 3 }], stays: [] });
    expect(await ids(store)).toEqual(['R-1', 'R-2', 'R-3']);
    expect(await store.forgetClient('harbour dental', LATER)).toEqual(found);
    expect(await ids(store)).toEqual(['R-2']);
    expect(await store.halfTyped('R-1')).toBeUndefined();
    expect(await store.forgetClient('harbour dental', LATER)).toMatchObject({ cases: [], files: [] });
    expect(await create(store)).toBe('R-4');
  });

  test('their name is erased in others’ cases where that is meant, and nothing else of those changes', async () => {
    const store = open();
    await store.create(() => [opened, named('Ann')], AT);
    await store.create(
      () => [opened, named('Ann Baker'), note('ANN called.'), note('No anniversary, Ann’s wish')],
      AT,
    );
    await store.create(() => [opened, named('Acme'), answered('who', 'Ask ann'), closed], AT);
    await store.saveHalfTyped('R-2', { step: 'facts', text: 'Ann and I' });
    const before = await store.load('R-2');
    const archived = await store.load('R-3');
    const found = await store.tracesOf('Ann');
    expect(found.mentions).toMatchObject([
      { id: 'R-2', n: 3, at: AT, kind: 'said', words: 'ANN called.' },
      { id: 'R-2', n: 4, kind: 'said', words: 'No anniversary, Ann’s wish' },
      { id: 'R-2', kind: 'half-typed', words: 'Ann and I' },
      { id: 'R-3', n: 3, kind: 'answered', words: 'Ask ann' },
    ]);
    expect(await store.forgetClient('Ann', LATER, (id, n) => id !== 'R-2' || n === 3)).toEqual(found);
    const after = await store.load('R-2');
    expect(after).toEqual({
      ...before,
      notes: before.notes.with(0, { ...before.notes[0], at: AT, text: '[name erased] called.' }),
      events: before.events.with(2, { n: 3, at: AT, ...note('[name erased] called.') }),
    });
    expect(await store.halfTyped('R-2')).toMatchObject({ text: 'Ann and I' });
    expect(await store.load('R-3')).toMatchObject({
      rev: archived.rev,
      answers: { who: 'Ask [name erased]' },
      events: [{}, {}, { n: 3, at: AT }, {}],
    });
    // No case of theirs is left: the rest of it goes by the name alone, and a second time there is nothing.
    await store.forgetClient('Ann', LATER, () => true);
    expect((await store.load('R-2')).notes[1]).toMatchObject({
      text: 'No anniversary, [name erased]’s wish',
    });
    expect(await store.halfTyped('R-2')).toEqual({ step: 'facts', text: '[name erased] and I' });
    expect(await store.tracesOf('Ann')).toEqual({ cases: [], files: [], mentions: [], stays: [] });
    expect((await store.append('R-2', before.rev, [note('It goes on.')], LATER)).rev).toBe(before.rev + 1);
  });

  test('nobody is no client to be forgotten', async () => {
    const store = open();
    await create(store);
    expect(await store.forgetClient(' ', LATER)).toMatchObject({ cases: [], files: [] });
    expect(await ids(store)).toEqual(['R-1']);
  });

  test('a playbook is pinned once and stays as it was', async () => {
    const store = open();
    expect(await store.pinnedPlaybook(HASH)).toBeUndefined();
    await store.pinPlaybook(HASH, '{"words":"as they were"}');
    await store.pinPlaybook(HASH, '{"words":"as they were"}');
    expect(await store.pinnedPlaybook(HASH)).toBe('{"words":"as they were"}');
  });

  test('what is no hash is never pinned', async () => {
    const store = open();
    await expect(store.pinPlaybook('../x', '{}')).rejects.toThrow(RangeError);
    expect(await store.pinnedPlaybook('../x')).toBeUndefined();
  });

  test('the half-typed line of a case is kept until it is taken away', async () => {
    const store = open();
    const id = await create(store);
    expect(await store.halfTyped(id)).toBeUndefined();
    await store.saveHalfTyped(id, { step: 'facts', text: 'We for' });
    await store.saveHalfTyped(id, { step: 'facts', text: 'We forgot “ü”\n' });
    expect(await store.halfTyped(id)).toEqual({ step: 'facts', text: 'We forgot “ü”\n' });
    await store.saveHalfTyped(id, null);
    await store.saveHalfTyped(id, null);
    expect(await store.halfTyped(id)).toBeUndefined();
    expect((await store.load(id)).rev).toBe(1);
  });

  test('twenty cases created at once get twenty ids', async () => {
    const store = open();
    const created = await Promise.all(Array.from({ length: 20 }, async () => create(store)));
    expect(new Set(created).size).toBe(20);
    expect(await ids(store)).toEqual(Array.from({ length: 20 }, (_, n) => `R-${n + 1}`));
  });

  test('of twenty changes after the same event one is stored, and the others are told', async () => {
    const store = open();
    const id = await create(store);
    const tries = Array.from({ length: 20 }, async (_, n) =>
      store.append(id, 1, [note(`change ${n}`)], LATER),
    );
    const results = await Promise.allSettled(tries);
    const lost = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(lost).toHaveLength(19);
    for (const error of lost) expect(error).toMatchObject({ problem: 'conflict' });
    expect(await store.load(id)).toMatchObject({ rev: 2 });
  });
});
