import { addBusinessDays, addDays, dayOf, type Day, type WorkCalendar } from '../dates.ts';
import { effective } from './events.ts';
import { isDiagnosed } from './gates.ts';
import type { CaseRecord, Message } from './schema.ts';
import { clientPromisesSince, isAcknowledged, isHeld, lastAnswer, openClientPromises } from './stage.ts';

/** What has its time: a stage, a word to the client, the path of an offer without an answer. */
export const CLOCKS = [
  'acknowledged',
  'diagnosed',
  'offered',
  'silence',
  'nudge',
  'second_nudge',
  'offer_ends',
  'closed',
] as const;
export type ClockName = (typeof CLOCKS)[number];

/** How long each may take, as `2 hours`, `3 working days` or `30 days`: what the playbook says for this severity. */
export type Clocks = Readonly<Partial<Record<ClockName, string>>>;

/** What a clock is read by: the instant it is, and which days are worked. Without an instant, hours end with their day. */
export interface WorkTime {
  readonly now?: string;
  readonly calendar?: WorkCalendar;
}

/** A clock that runs, and the day on which it runs out. */
export interface RunningClock {
  readonly clock: ClockName;
  readonly due: Day;
  readonly passed: boolean;
}

/** The clock of a case that runs out first; undefined where none runs. */
export function runningClock(record: CaseRecord, today: Day, time: WorkTime = {}): RunningClock | undefined {
  if (record.clocks === undefined || record.closedAt !== undefined) return undefined;
  let first: RunningClock | undefined;
  for (const [clock, since] of started(record)) {
    const span = record.clocks[clock];
    const end = span === undefined || since === undefined ? undefined : clockEnd(span, since, today, time);
    if (end !== undefined && (first === undefined || end.due < first.due)) first = { clock, ...end };
  }
  return first;
}

/** The path of an offer without an answer: two reminders, then it stands until a day. */
export function isOfOffer(clock: ClockName): clock is 'nudge' | 'second_nudge' | 'offer_ends' {
  return clock === 'nudge' || clock === 'second_nudge' || clock === 'offer_ends';
}

type Started = readonly [clock: ClockName, since: string | undefined];

/** Which clocks run, and since when. */
function started(record: CaseRecord): readonly Started[] {
  if (!isAcknowledged(record)) return [['acknowledged', begunAt(record)]];
  const answer = lastAnswer(record);
  const silence: Started = ['silence', knowsWhen(record) ? undefined : silentSince(record)];
  if (answer === 'countered' || answer === 'refused') return [silence];
  if (record.reopened !== undefined)
    return clientPromisesSince(record).length === 0 ? [silence] : afterOffer(record, answer);
  const offered = record.remedy.offers.length > 0 || record.messages.some(({ about }) => about === 'apology');
  if (offered) return afterOffer(record, answer);
  // While the insurer is asked, nothing but a word to them can be hurried.
  if (isHeld(record)) return [silence];
  return [silence, [isDiagnosed(record) ? 'offered' : 'diagnosed', record.openedAt]];
}

/** Once they have the offer, the days of the promises count, and their answer. */
function afterOffer(record: CaseRecord, answer: Message['answer']): readonly Started[] {
  const open = openClientPromises(record).length > 0;
  const settled = record.promises.flatMap(({ to, settledOn }) =>
    to === 'client' && settledOn !== undefined ? [settledOn] : [],
  );
  const last = settled.toSorted().at(-1);
  if (!open && (last !== undefined || answer === 'accepted'))
    return [['closed', last ?? record.messages.at(-1)?.at]];
  const offeredAt = record.remedy.offers.at(-1)?.at;
  const before = offeredAt === undefined || Date.parse(offeredAt) < Date.parse(begunAt(record));
  // What they wrote since may be their answer: nobody is asked again who has just written.
  if (answer !== undefined || before || record.messages.at(-1)?.from === 'client') return [];
  const asked = record.messages.filter(
    (message) =>
      message.to === 'client' &&
      message.answer === 'silent' &&
      Date.parse(message.at) >= Date.parse(offeredAt),
  );
  if (asked.length === 0) return [['nudge', offeredAt]];
  return asked.length === 1 ? [['second_nudge', offeredAt]] : [['offer_ends', asked.at(-1)?.at]];
}

function begunAt(record: CaseRecord): string {
  if (record.reopened === undefined) return record.openedAt;
  return effective(record.events).findLast(({ type }) => type === 'reopened')?.at ?? record.openedAt;
}

/** Nobody who opens a case today is late in it: what was silent before is past. */
function silentSince(record: CaseRecord): string {
  const word = lastWordAt(record) ?? '';
  return dayOf(word) > dayOf(record.openedAt) ? word : record.openedAt;
}

/** When they last heard from me: an instant, or a day. */
export function lastWordAt({ messages, acknowledgedOn = '' }: CaseRecord): string | undefined {
  const words = messages.filter(({ from, to }) => from === 'me' && to === 'client').map(({ at }) => at);
  const last = words.reduce(
    (newest, at) => (newest === '' || Date.parse(at) > Date.parse(newest) ? at : newest),
    '',
  );
  const newest = dayOf(last) >= acknowledgedOn ? last : acknowledgedOn;
  return newest === '' ? undefined : newest;
}

/** Who was told by when they hear next is not left in silence before that day. */
function knowsWhen(record: CaseRecord): boolean {
  return openClientPromises(record).some(({ kind }) => kind === 'update');
}

const SPAN = /^(\d{1,4}) (hours|working days|days)$/;

/** When a clock that has run since an instant or a day runs out; undefined if the span is none. */
export function clockEnd(
  span: string,
  since: string,
  today: Day,
  time: WorkTime,
): Omit<RunningClock, 'clock'> | undefined {
  const [, digits = '', unit] = SPAN.exec(span) ?? [];
  const count = Number(digits);
  if (unit === undefined) return undefined;
  if (unit === 'hours') return afterHours(since, count, today, time);
  const from = dayOf(since);
  const due = unit === 'days' ? addDays(from, count) : afterWork(from, count, time);
  return { due, passed: due < today };
}

/** Known for every day that many cases share, because counting working days goes day by day. */
const counted = new WeakMap<WorkCalendar, Map<string, Day>>();
const EVERY_WEEK: WorkCalendar = {};

function afterWork(from: Day, count: number, { calendar = EVERY_WEEK }: WorkTime): Day {
  const known = counted.get(calendar) ?? new Map<string, Day>();
  counted.set(calendar, known);
  const key = `${from} ${count}`;
  const due = known.get(key) ?? workingDay(from, count, calendar);
  known.set(key, due);
  return due;
}

/** None at all is the day itself, or the next that is worked. Settings that leave no working day count as Monday to Friday. */
function workingDay(from: Day, count: number, calendar: WorkCalendar): Day {
  try {
    return count === 0
      ? addBusinessDays(addDays(from, -1), 1, calendar)
      : addBusinessDays(from, count, calendar);
  } catch (error) {
    if (error instanceof RangeError && calendar !== EVERY_WEEK) return workingDay(from, count, EVERY_WEEK);
    throw error;
  }
}

/** Hours end at an instant; told of a day alone, they end with it. */
function afterHours(
  since: string,
  hours: number,
  today: Day,
  { now }: WorkTime,
): Omit<RunningClock, 'clock'> {
  const [, sign = '+', offsetHours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})$/.exec(since) ?? [];
  const start = Date.parse(since);
  if (since.length === 10 || Number.isNaN(start)) return { due: dayOf(since), passed: dayOf(since) < today };
  const end = start + hours * 3_600_000;
  const offset = (Number(offsetHours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  const due = new Date(end + offset).toISOString().slice(0, 10);
  return { due, passed: now === undefined ? due < today : Date.parse(now) > end };
}
