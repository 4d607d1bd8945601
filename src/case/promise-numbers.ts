import type { CaseRecord } from './schema.ts';

/** The number of a promise is never given again, not even after it was taken back or dropped. */
export function highestPromiseNumber({ events }: Pick<CaseRecord, 'events'>): number {
  const numbers = events.flatMap((event) =>
    event.type === 'promised' ? [Number(event.promise.id.split('.')[1]) || 0] : [],
  );
  return Math.max(0, ...numbers);
}

/** @returns `R-7.4` after `R-7.3` */
export function nextPromiseId(record: Pick<CaseRecord, 'id' | 'events'>): string {
  return `${record.id}.${highestPromiseNumber(record) + 1}`;
}
