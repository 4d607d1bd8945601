import type { CasePromise, CaseRecord } from '../../src/case/schema.ts';

/*
 * The measures of the report once more, by somebody who has read only what they are to be: slow loops over records, no
 * code of the program but its types. Where the two disagree, one of them is wrong.
 */

const DAY_MS = 86_400_000;
const number = (day: string): number => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MS);
const clientOf = (record: CaseRecord): string => record.client.name.trim().toLowerCase();

export interface OracleRate {
  readonly k: number;
  readonly n: number;
}

/** One who waited: days so far, and whether it is over. */
type Waited = readonly [days: number, over: boolean];

function leafOf(record: CaseRecord): string | undefined {
  const leaf = record.causes.find((cause) => cause.role === 'primary')?.leaf;
  return leaf === 'unknown' ? undefined : leaf;
}

function told({ promises }: CaseRecord): CasePromise[] {
  return promises.filter((promise) => promise.state !== 'planned' && promise.untold !== true);
}

/** Did the client, or another answer, take it back before its day? Then nobody can tell how it would have gone. */
function excused(promise: CasePromise): boolean {
  if (promise.state !== 'released') return false;
  const inTime = promise.settledOn !== undefined && promise.settledOn <= promise.originalDue;
  return inTime && (promise.to === 'client' || promise.why === undefined);
}

export function keptByFirstDay(
  records: readonly CaseRecord[],
  to: 'client' | 'self',
  today: string,
): OracleRate {
  let [k, n] = [0, 0];
  for (const record of records)
    for (const promise of told(record)) {
      if (promise.to !== to || excused(promise)) continue;
      if (promise.state === 'open' && promise.originalDue >= today) continue;
      n += 1;
      if (promise.state === 'kept' && (promise.settledOn ?? '9999') <= promise.originalDue) k += 1;
    }
  return { k, n };
}

export function lateDays(records: readonly CaseRecord[], today: string): Waited[] {
  const late: Waited[] = [];
  for (const record of records)
    for (const promise of told(record)) {
      if (promise.to !== 'client' || excused(promise)) continue;
      const done = promise.state === 'kept';
      const end = done ? (promise.settledOn ?? today) : today;
      const days = number(end) - number(promise.originalDue);
      if (days > 0 && !(promise.state === 'open' && promise.originalDue >= today)) late.push([days, done]);
    }
  return late;
}

function begun(record: CaseRecord): number {
  const days = [record.openedAt, record.noticedAt ?? record.openedAt];
  for (const message of record.messages) if (message.from === 'client') days.push(message.at);
  return Math.min(...days.map(number));
}

function firstWord(record: CaseRecord): number {
  const days = record.messages
    .filter((message) => message.from === 'me' && message.to === 'client')
    .map((message) => number(message.at));
  if (record.acknowledgedOn !== undefined) days.push(number(record.acknowledgedOn));
  return Math.min(Infinity, ...days);
}

export function waitedForWord(records: readonly CaseRecord[], today: string): Waited[] {
  const known = records.filter((record) => firstWord(record) >= begun(record));
  return known.map((record) => {
    const word = firstWord(record);
    const over = Number.isFinite(word);
    const end = over ? word : number(record.closedAt ?? today);
    return [Math.max(0, end - begun(record)), over];
  });
}

export function waitedForOffer(records: readonly CaseRecord[], today: string): Waited[] {
  return records.map((record) => {
    const offers = record.remedy.offers.map((offer) => number(offer.at));
    const over = offers.length > 0;
    const end = over ? Math.min(...offers) : number(record.closedAt ?? today);
    let worked = 0;
    for (let day = begun(record) + 1; day <= end; day += 1) {
      // The first day of 1970 was a Thursday.
      const weekday = (((day + 3) % 7) + 7) % 7;
      if (weekday < 5) worked += 1;
    }
    return [worked, over];
  });
}

/** The time by which half are over, by walking through every day. */
export function medianWait(waited: readonly Waited[]): number | null {
  let left = 1;
  let half: number | undefined;
  const most = Math.max(0, ...waited.map(([days]) => days));
  for (let day = 0; day <= most; day += 1) {
    const ending = waited.filter(([days, over]) => over && days === day).length;
    if (ending === 0) continue;
    if (half !== undefined) return (half + day) / 2;
    const atRisk = waited.filter(([days]) => days >= day).length;
    left *= 1 - ending / atRisk;
    if (Math.abs(left - 0.5) < 1e-9) half = day;
    else if (left < 0.5) return day;
  }
  return null;
}

/** Is there another one like it, opened before it and not longer ago? */
export function again(
  records: readonly CaseRecord[],
  within: number,
  same: 'cause' | 'client' | 'both',
): OracleRate {
  let [k, n] = [0, 0];
  for (const [index, record] of records.entries()) {
    const known =
      (same === 'client' || leafOf(record) !== undefined) && (same === 'cause' || clientOf(record) !== '');
    if (!known) continue;
    n += 1;
    const like = records.some(
      (other, at) =>
        at < index &&
        number(record.openedAt) - number(other.openedAt) <= within &&
        (same === 'client' || leafOf(other) === leafOf(record)) &&
        (same === 'cause' || clientOf(other) === clientOf(record)),
    );
    if (like) k += 1;
  }
  return { k, n };
}

export function byLeaf(records: readonly CaseRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of records) {
    const leaf = leafOf(record) ?? 'unknown';
    counts[leaf] = (counts[leaf] ?? 0) + 1;
  }
  return counts;
}

const cents = (amount: string): number => Math.round(Number(amount) * 100);

/** In cents, where nobody has a rate: work cannot be priced then. */
export function costInCents(records: readonly CaseRecord[]): { sum: number; n: number } {
  const free = ['explanation', 'process_change', 'graceful_exit'];
  let [sum, n] = [0, 0];
  for (const record of records) {
    const offer = record.remedy.offers.at(-1);
    const answers = record.messages.filter((message) => message.from === 'client' && message.answer);
    const said = answers.filter((message) => offer === undefined || message.at >= offer.at).at(-1)?.answer;
    const turnedDown = answers.at(-1)?.answer === said && (said === 'refused' || said === 'countered');
    const parts =
      offer === undefined || turnedDown
        ? []
        : record.remedy.parts.filter((part) => offer.parts.includes(part.id));
    if (record.actualCost !== undefined) {
      sum += cents(record.actualCost.amount);
      n += 1;
      continue;
    }
    if (parts.length === 0) continue;
    const priced = parts.map((part) => {
      if (part.hours || part.type === 'insurer_claim') return undefined;
      if (part.amount === undefined) return free.includes(part.type) ? 0 : undefined;
      return cents(part.amount.amount);
    });
    if (priced.includes(undefined)) continue;
    sum += priced.reduce<number>((all, one) => all + (one ?? 0), 0);
    n += 1;
  }
  return { sum, n };
}

/** The bounds of a share by trying: those from which what was seen is just not surprising. */
export function boundsOfShare({ k, n }: OracleRate): readonly [number, number] {
  const far = (p: number): boolean => (k / n - p) ** 2 > (1.959963984540054 ** 2 * p * (1 - p)) / n;
  return [edge(far, 0, k / n), edge((p) => !far(p), k / n, 1)];
}

/** Where a thing that is so on the left stops to be so. */
function edge(isSo: (at: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (isSo(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How likely k or more of n are, by Pascal's triangle. */
export function tail(k: number, n: number, p: number): number {
  let row = [1];
  for (let size = 0; size < n; size += 1)
    row = Array.from({ length: size + 2 }, (_, i) => (row[i] ?? 0) * (1 - p) + (row[i - 1] ?? 0) * p);
  return row.slice(k).reduce((sum, one) => sum + one, 0);
}

export function pairsOf(records: readonly CaseRecord[]): { better: number; worse: number; pairs: number } {
  let [better, worse, pairs] = [0, 0, 0];
  for (const record of records) {
    const own = record.scores.filter((score) => score.source === 'client');
    const before = own.filter((score) => score.moment === 'before').at(-1)?.score;
    const after = own.filter((score) => score.moment === 'settled').at(-1)?.score;
    if (before === undefined || after === undefined) continue;
    pairs += 1;
    if (after > before) better += 1;
    if (after < before) worse += 1;
  }
  return { better, worse, pairs };
}
