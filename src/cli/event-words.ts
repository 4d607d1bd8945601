import { outcomeWords, standingWords } from '../case/labels.ts';
import type { CaseEvent, EventOf, EventType } from '../case/events.ts';
import { dayOf, formatDayShort } from '../dates.ts';
import { formatMoney } from '../money.ts';

/**
 * One event as a person would tell it, with their own words in it.
 *
 * @param all the events of the case: what was taken back is told, too
 */
export function eventWords(event: CaseEvent, all: readonly CaseEvent[]): string {
  const tell = TOLD[event.type] as (event: CaseEvent, all: readonly CaseEvent[]) => string;
  return tell(event, all);
}

/** One event in a line. A new type of event gets its words here. */
const TOLD: { readonly [T in EventType]: (event: EventOf<T>, all: readonly CaseEvent[]) => string } = {
  opened: ({ playbook }) => `Opened with the playbook ${playbook.id}`,
  answered: ({ step, value }) => (value === null ? `Skipped ${step}` : `${step}: ${wordsOf(value)}`),
  parked: ({ steps }) => `Put aside: ${steps.join(', ')}`,
  unparked: ({ steps }) => `Brought back: ${steps.join(', ')}`,
  said: ({ at, saidAt, from, to, via, text, ignores }) => {
    // Recorded later than it was said: the line's own time is another one.
    const day = dayOf(saidAt ?? at) === dayOf(at) ? '' : `, on ${formatDayShort(dayOf(saidAt ?? at))}`;
    return to === 'self'
      ? `${ignores === undefined ? 'Note' : `Without ${ignores}`}${day}: ${text}`
      : `${from} to ${to}, ${via}${day}: ${text}`;
  },
  drafted: ({ about }) => (about === 'ack' ? 'First words drafted' : 'Letter drafted'),
  offered: ({ parts }) => `Offered: ${parts.join(', ')}`,
  promised: ({ n, promise: { id, text, due } }, all) =>
    all.some((one) => one.type === 'promised' && one.n < n && one.promise.id === id)
      ? `Promise ${id} is now: ${text}`
      : `Promise ${id}: ${text}, by ${due}`,
  'promise-changed': changeWords,
  scored: scoredWords,
  closed: closedWords,
  reopened: ({ why }) => `Opened again: ${why}`,
  undone: undoneWords,
  forgotten: () => 'Forgotten',
};

function scoredWords({ score, moment, source, relationship }: EventOf<'scored'>): string {
  const guess = source === 'my_guess' ? ', my guess' : '';
  const parts = [
    ...(score === undefined ? [] : [`Score ${score} (${moment}${guess})`]),
    ...(relationship === undefined ? [] : [`Relationship: ${standingWords(relationship)}`]),
  ];
  return parts.join('; ');
}

function changeWords({ promise, change, due, agreed, why, proof }: EventOf<'promise-changed'>): string {
  const said = why ?? proof;
  const what =
    change === 'told'
      ? 'told to the client'
      : due === undefined
        ? change
        : `${change} to ${due}${agreed ? ', agreed' : ''}`;
  return `Promise ${promise} ${what}${said === undefined ? '' : `: ${said}`}`;
}

function closedWords(event: EventOf<'closed'>): string {
  const { outcome, lesson = '', actualCost, notPreventing, forced = [], unmet = [] } = event;
  const parts = [
    `Closed: ${outcomeWords(outcome)}`,
    lesson === '' ? '' : `Lesson: ${lesson}`,
    actualCost === undefined ? '' : `Cost: ${formatMoney(actualCost)}`,
    notPreventing === undefined ? '' : `Not preventing it: ${notPreventing}`,
    forced.length + unmet.length === 0 ? '' : `Forced: ${[...forced, ...unmet].join(', ')}`,
  ];
  const told = parts.filter((part) => part !== '');
  return told.reduce((before, part) => `${before}${/[.!?]$/.test(before) ? '' : '.'} ${part}`);
}

/** An `undone` of itself, or of what comes later, takes nothing back. */
function undoneWords({ n, event, also = [] }: EventOf<'undone'>, all: readonly CaseEvent[]): string {
  const subjects = all.filter((one) => one.n < n && [event, ...also].includes(one.n));
  const told = subjects.map((subject) => `Took back ${subject.n}: ${eventWords(subject, all)}`);
  return told.length === 0 ? `Took back ${event}` : told.join('; ');
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('amount' in value && 'currency' in value) return `${String(value.amount)} ${String(value.currency)}`;
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${wordsOf(inner)}`)
    .join(', ');
}
