import { daysBetween, dayOf, type Day } from '../dates.ts';
import type { Stage } from './schema.ts';

/** When somebody said how content they are: before it was mended, when it was, and at the two check-ins. */
export const MOMENTS = ['before', 'settled', 'day30', 'day90'] as const;
type Moment = (typeof MOMENTS)[number];

/** How the relationship stands, months later. */
export const STANDINGS = [
  'active_same',
  'active_more',
  'active_less',
  'dormant',
  'ended',
  'referred_someone',
] as const;
type Standing = (typeof STANDINGS)[number];

/** From 0 to 10; a guess of mine enters no statistic. */
export interface Score {
  readonly at: string;
  readonly moment: string;
  readonly score: number;
  readonly source: 'client' | 'my_guess';
}

/** How the relationship stood on a day. */
export interface Relationship {
  readonly on: Day;
  readonly status: Standing;
}

export function isStanding(word: string | undefined): word is Standing {
  return STANDINGS.some((one) => one === word);
}

/** The moment that is meant when nobody says it; half-way between two, the nearer. */
export function momentOf(stage: Stage, closedAt: string | undefined, today: Day): Moment {
  if (closedAt === undefined) return stage === 'settled' ? 'settled' : 'before';
  const days = daysBetween(dayOf(closedAt), today);
  if (days < 15) return 'settled';
  return days < 60 ? 'day30' : 'day90';
}
