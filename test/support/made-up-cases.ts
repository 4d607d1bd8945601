import type { CaseEvent, EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import {
  OUTCOMES,
  REMEDY_TYPES,
  SEVERITIES,
  type CaseRecord,
  type RemedyPart,
} from '../../src/case/schema.ts';
import { STANDINGS } from '../../src/case/scores.ts';
import { addDays } from '../../src/dates.ts';
import { money } from '../../src/money.ts';
import { changes, fills, opened, promises, says } from './case.ts';

/** A number from 0 up to 1; the same ones for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LEAVES = [
  'silence',
  'bad_news_late',
  'defect',
  'check_skipped',
  'scope_unwritten',
  'supplier_failed',
  'unknown',
];
const ESCAPES = ['check_absent', 'check_skipped', 'unknown'];
const CLIENTS = ['Harbour Dental', 'Acme', 'Bakery Lund', 'Orchard & Sons', 'Dr. Ito', 'North Pier'];
/** A case begun by mistake is in no measure. */
const HAPPENED = OUTCOMES.filter((outcome) => outcome !== 'withdrawn');
const LOCI = ['mine', 'shared', 'client', 'external'] as const;

/** What can be said about each case; everything may be missing. */
export interface MadeUp {
  /** The chance that a thing is recorded at all; 0.9 if left out. */
  readonly told?: number;
  /** How many clients there are; all six if left out. */
  readonly clients?: number;
  /** The days before today on which cases may have been opened; 900 if left out. */
  readonly days?: number;
}

/** Cases as freelancers have them, opened in order. No two events of a case are at odds, but much is missing. */
export function madeUpCases(count: number, seed: number, today: string, more: MadeUp = {}): CaseRecord[] {
  const random = randomFrom(seed);
  const days = Array.from({ length: count }, () => Math.floor(random() * (more.days ?? 900)));
  return days
    .toSorted((a, b) => b - a)
    .map((ago, index) => madeUpCase(index + 1, addDays(today, -ago), today, random, more));
}

type Dated = readonly [day: string, body: EventBody];

function madeUpCase(number: number, day: string, today: string, random: Random, more: MadeUp): CaseRecord {
  const { told = 0.9, clients = CLIENTS.length } = more;
  const id = `R-${number}`;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const is = (chance = told): boolean => random() < chance;
  const later = (most: number): string => addDays(day, Math.floor(random() * most));
  const parts = remedyParts(random);
  const events: Dated[] = [
    [day, { ...opened, currency: 'USD', clocks: { acknowledged: '1 working days' } } as EventBody],
    [day, fills('client.name', pick(CLIENTS.slice(0, clients)))],
    [day, fills('facts', `Something went wrong with job ${number}.`)],
    ...when(is(), [day, fills('severity', pick(SEVERITIES))]),
    ...when(is(), [
      day,
      {
        ...fills('causes.primary', pick(LEAVES)),
        ...(is(0.7) && { causes: [{ leaf: 'silence', locus: pick(LOCI) }] }),
      },
    ]),
    ...when(is(), [day, fills('causes.escape', pick(ESCAPES))]),
    ...when(is(), [day, fills('fault', { mine: pick([0, 40, 100]), client: 0, third: 0, chance: 0 })]),
    ...when(is(0.5), [day, fills('raisedBy', pick(['me', 'client', 'third']))]),
    ...when(is(0.5), [day, fills('noticedAt', addDays(day, -Math.floor(random() * 4)))]),
    ...when(is(0.4), [later(3), says({ from: 'client', to: 'me', text: 'Where is it?' })]),
    ...when(is(), [later(6), says({ about: 'ack', text: 'I am sorry.' })]),
  ];
  if (is()) events.push(...offer(id, day, later, parts, pick, is));
  const end = later(120);
  if (is(0.8)) events.push(...ending(id, end, pick, is));
  // What has not come yet has not happened.
  const past = events.filter(([at]) => at <= today).toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return fold(id, stamped(past));
}

function when(holds: boolean, event: Dated): readonly Dated[] {
  return holds ? [event] : [];
}

function remedyParts(random: Random): RemedyPart[] {
  return [0, 1]
    .map((index): RemedyPart => {
      const type = REMEDY_TYPES[Math.floor(random() * REMEDY_TYPES.length)] ?? 'redo';
      const isWork = type === 'redo' || type === 'extra_work';
      return {
        id: `part_${index}`,
        type,
        purpose: index === 0 ? 'restore' : 'goodwill',
        ...(isWork
          ? { hours: 1 + Math.floor(random() * 6) }
          : { amount: money(10 + Math.floor(random() * 400), 'USD') }),
        cash: type === 'refund' || type === 'reimburse',
      };
    })
    .slice(0, random() < 0.6 ? 2 : 1);
}

function offer(
  id: string,
  day: string,
  later: (most: number) => string,
  parts: readonly RemedyPart[],
  pick: <T>(all: readonly T[]) => T,
  is: (chance?: number) => boolean,
): Dated[] {
  const ids = parts.map((part) => part.id);
  const due = addDays(day, 10);
  const settled = pick([-3, 0, 5, 20]);
  const change = pick(['kept', 'kept', 'kept', 'broken', 'released', 'none'] as const);
  return [
    [day, fills('remedy.chosen', ids, { parts })],
    [day, promises(`${id}.1`, { part: ids[0] ?? '', due })],
    [day, promises(`${id}.2`, { to: 'self', kind: 'prevention', due: addDays(day, 14) })],
    [addDays(day, 6), says({ about: 'apology', text: 'I am sorry. I sent the wrong file.' })],
    [addDays(day, 6), { type: 'offered', parts: ids }],
    ...when(is(0.7), [
      addDays(day, 7),
      says({ from: 'client', to: 'me', text: 'Fine.', answer: pick(['accepted', 'accepted', 'refused']) }),
    ]),
    ...when(is(0.3), [
      addDays(day, 8),
      changes(`${id}.1`, 'moved', addDays(day, 8), { due: addDays(day, 16), agreed: is(0.5) }),
    ]),
    ...when(change !== 'none', [
      addDays(due, Math.max(settled, -2)),
      changes(`${id}.1`, change === 'none' ? 'kept' : change, addDays(due, Math.max(settled, -2)), {
        why: 'So it was',
      }),
    ]),
    ...when(is(0.6), [later(60), changes(`${id}.2`, 'kept', later(60))]),
  ];
}

function ending(
  id: string,
  end: string,
  pick: <T>(all: readonly T[]) => T,
  is: (chance?: number) => boolean,
): Dated[] {
  return [
    ...when(is(0.4), [end, scored('before', pick([2, 3, 4, 6]))]),
    ...when(is(0.6), [end, scored('settled', pick([3, 6, 7, 9]))]),
    [
      end,
      {
        type: 'closed',
        outcome: pick(HAPPENED),
        ...(is(0.7) && { lesson: `What ${id} taught` }),
        ...(is(0.4) && { actualCost: money(pick([40, 120, 300]), 'USD') }),
        ...(is(0.1) && { forced: [`${id}.1`] }),
      },
    ],
    ...when(is(0.1), [addDays(end, 20), { type: 'reopened', why: 'They wrote' }]),
    ...when(is(0.5), [
      addDays(end, 95),
      {
        type: 'scored',
        moment: 'day90',
        score: pick([5, 8]),
        relationship: pick(STANDINGS),
        source: 'client',
      },
    ]),
  ];
}

function scored(moment: string, score: number): EventBody {
  return { type: 'scored', moment, score, source: 'client' };
}

function stamped(events: readonly Dated[]): CaseEvent[] {
  return events.map(([day, body], index) => ({ n: index + 1, at: `${day}T10:00:00+01:00`, ...body }));
}
