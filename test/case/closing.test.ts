import { describe, expect, test } from 'vitest';
import { brokenInSilence, hasPrevention, lacking, obstaclesTo } from '../../src/case/closing.ts';
import type { EventBody } from '../../src/case/events.ts';
import { OUTCOMES, type Outcome } from '../../src/case/schema.ts';
import { changes, drafts, fills, promises, recordOf, says, TODAY, usd } from '../support/case.ts';

const told = says();
const reopened: EventBody = { type: 'reopened', why: 'Again' };
const offered: EventBody = { type: 'offered', parts: ['gift'] };
const reply = (answer: 'accepted' | 'refused' | 'countered' | 'silent'): EventBody =>
  says({ from: 'client', to: 'me', answer });
const broken = [promises('R-7.1'), says({ about: 'apology' }), changes('R-7.1', 'broken', TODAY)];
const put = ['repaired', 'repaired_cooler'] as const;
const dealt = [...put, 'graceful_exit', 'not_my_fault_explained'] as const;

test.each<[string, readonly EventBody[], readonly Outcome[], string]>([
  ['nothing told', [], dealt, 'told'],
  ['told the insurer only', [says({ to: 'insurer' })], dealt, 'told'],
  ['opened again, and nothing told since', [told, reopened], dealt, 'told'],
  ['refused', [told, offered, reply('refused')], put, 'answer'],
  ['countered', [told, offered, reply('countered')], put, 'answer'],
  ['broken, and not a word since', broken, put, 'broken'],
  ['planned, and never told', [told, promises('R-7.1')], put, 'offer'],
])('%s: what claims more is refused, nothing else', (_title, events, refused, gate) => {
  const record = recordOf(...events);
  const found = OUTCOMES.filter((outcome) => obstaclesTo(record, outcome).length > 0);
  expect(found.toSorted()).toEqual([...refused].toSorted());
  for (const outcome of refused) {
    const [obstacle, ...more] = obstaclesTo(record, outcome);
    expect([obstacle?.gate, more]).toEqual([gate, []]);
    expect(obstacle?.command).toMatch(/^repair \w+/);
  }
});

test.each<[string, readonly EventBody[]]>([
  ['told', [told]],
  ['told on a day', [fills('acknowledgedOn', TODAY)]],
  ['opened again and told', [told, reopened, says()]],
  ['accepted after a no', [told, offered, reply('refused'), reply('accepted')]],
  ['no answer yet', [told, offered]],
  ['broken, then told', [...broken, says()]],
  ['one to oneself planned', [told, promises('R-7.1', { to: 'self' })]],
  ['one to oneself broken', [told, promises('R-7.1', { to: 'self' }), changes('R-7.1', 'broken', TODAY)]],
])('%s: no outcome is refused', (_title, events) => {
  expect(OUTCOMES.flatMap((outcome) => obstaclesTo(recordOf(...events), outcome))).toEqual([]);
});

test('a word to others, or a draft, is no word to the client about a broken promise', () => {
  const unheard = [...broken, says({ to: 'team' }), says({ to: 'self' }), drafts()];
  expect(brokenInSilence(recordOf(...unheard))).toBe('R-7.1');
  expect(brokenInSilence(recordOf(...broken.slice(0, 2), changes('R-7.1', 'kept', TODAY)))).toBeUndefined();
});

const firstMessage = (...events: EventBody[]): string | undefined =>
  obstaclesTo(recordOf(...events), 'repaired')[0]?.message;

test('says since when they have heard nothing', () => {
  expect(firstMessage()).toBe('nothing was told to the client');
  expect(firstMessage(told, reopened)).toBe('nothing was told to the client since it was opened again');
});

test('what they do not know of at all is said once', () => {
  expect(obstaclesTo(recordOf(promises('R-7.1')), 'repaired').map(({ gate }) => gate)).toEqual(['told']);
});

test('a plan that the client does not know is told by the letter, or by itself', () => {
  const planned = [told, promises('R-7.1')];
  expect(obstaclesTo(recordOf(...planned, drafts()), 'repaired')[0]?.command).toBe('repair apology sent R-7');
  const sent = [drafts(), says({ about: 'apology' }), ...planned];
  expect(obstaclesTo(recordOf(...sent), 'repaired')[0]?.command).toBe('repair promise told R-7.1');
});

describe('the command that helps', () => {
  test.each<[string, readonly EventBody[], string]>([
    ['a letter lies there', [drafts()], 'repair apology sent R-7'],
    ['none does', [], 'repair note R-7 "what you told them" --to client'],
    ['it went out before it failed again', [drafts(), told, reopened], 'repair note R-7'],
    [
      'one was written since it failed again',
      [drafts(), says({ about: 'apology' }), reopened, drafts()],
      'repair apology sent R-7',
    ],
    [
      'the insurer has not agreed',
      [fills('insurer.covered', true), fills('harms.direct_cost', usd(400)), drafts()],
      'repair note R-7',
    ],
  ])('%s', (_title, events, command) => {
    expect(obstaclesTo(recordOf(...events), 'repaired')[0]?.command).toContain(command);
  });
});

test('what a good end lacks is said of a good end only', () => {
  const record = recordOf(told, offered);
  expect(lacking(record, 'repaired')).toEqual(['an answer to your offer', 'a cause']);
  expect(lacking(record, 'lost_client')).toEqual([]);
  expect(
    lacking(recordOf(told, offered, reply('accepted'), fills('causes.escape', 'x')), 'repaired'),
  ).toEqual(['a cause']);
  expect(lacking(recordOf(told, fills('causes.primary', 'defect')), 'repaired')).toEqual([]);
});

test.each<[string, readonly EventBody[], boolean]>([
  ['none', [], false],
  ['open', [promises('R-7.1', { to: 'self', kind: 'prevention' })], true],
  ['only planned', [promises('R-7.1', { kind: 'prevention' })], false],
  ['kept', [promises('R-7.1', { to: 'self', kind: 'prevention' }), changes('R-7.1', 'kept', TODAY)], true],
  [
    'given up',
    [promises('R-7.1', { to: 'self', kind: 'prevention' }), changes('R-7.1', 'released', TODAY)],
    false,
  ],
  ['a remedy', [promises('R-7.1', { to: 'self', kind: 'remedy' })], false],
])('is there a prevention? %s', (_title, events, there) => {
  expect(hasPrevention(recordOf(...events))).toBe(there);
});
