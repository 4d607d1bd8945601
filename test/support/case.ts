import {
  stamp,
  type CaseEvent,
  type EventBody,
  type EventOf,
  type PromiseTerms,
} from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { AnswerValue, CaseRecord, RemedyPart } from '../../src/case/schema.ts';
import { money, type Money } from '../../src/money.ts';

/** What tests put a case together from: R-7, opened on Thursday 15 January 2026. */
export const TODAY = '2026-01-15';
export const AT = `${TODAY}T09:00:00+01:00`;

export const opened: EventBody = {
  type: 'opened',
  playbook: { id: 'core', version: '1.0.0', sha256: 'a'.repeat(64) },
};

/** The rest of an object, for comparisons that leave something aside. */
export function without<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> {
  const left = Object.entries(value).filter(([key]) => !keys.includes(key as K));
  return Object.fromEntries(left) as Omit<T, K>;
}

export const usd = (amount: number | string): Money => money(amount, 'USD');

export function eventsOf(...bodies: readonly EventBody[]): CaseEvent[] {
  return stamp([opened, ...bodies], 0, AT);
}

export function recordOf(...bodies: readonly EventBody[]): CaseRecord {
  return fold('R-7', eventsOf(...bodies));
}

/** An answer to the step `as` names, or to a step of any other name. */
export function fills(
  as: string,
  value: AnswerValue,
  more: { step?: string; by?: EventOf<'answered'>['by']; parts?: readonly RemedyPart[] } = {},
): EventBody {
  const by = value === null ? 'skipped' : 'typed';
  return { type: 'answered', step: as.replace('.', '_'), value, as, by, ...more };
}

export function answers(step: string, value: AnswerValue): EventBody {
  return { type: 'answered', step, value, by: value === null ? 'skipped' : 'typed' };
}

export function promises(id: string, more: Partial<PromiseTerms> = {}): EventBody {
  const terms = {
    to: 'client',
    kind: 'remedy',
    text: `Do ${id}`,
    doneTest: 'Done',
    due: '2026-01-31',
  } as const;
  return { type: 'promised', promise: { id, ...terms, ...more } };
}

export function changes(
  promise: string,
  change: EventOf<'promise-changed'>['change'],
  on: string,
  more: Partial<Pick<EventOf<'promise-changed'>, 'due' | 'agreed' | 'why' | 'proof'>> = {},
): EventBody {
  return { type: 'promise-changed', promise, change, on, ...more };
}

export function says(more: Partial<Omit<EventOf<'said'>, 'n' | 'at' | 'type'>> = {}): EventBody {
  return { type: 'said', from: 'me', to: 'client', via: 'email', text: 'Hello', ...more };
}

export function drafts(more: { about?: 'ack'; by?: 'composer' | 'person' } = {}): EventBody {
  return { type: 'drafted', channel: 'email', by: 'composer', text: 'Hello\n', ...more };
}

export function undoes(event: number): EventBody {
  return { type: 'undone', event };
}
