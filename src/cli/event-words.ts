import { momentWords, outcomeWords, standingWords } from '../case/labels.ts';
import type { CaseEvent, EventOf, EventType } from '../case/events.ts';
import { dayOf, formatDayShort } from '../dates.ts';
import { joined } from '../interview/answer-text.ts';
import { formatMoney, hasMoneyShape } from '../money.ts';
import type { CaseWords } from './case-words.ts';

/**
 * One event as a person would tell it, with their own words in it.
 *
 * @param all   the events of the case: what was taken back is told, too
 * @param words what its playbook calls steps, answers and remedies; their ids if left out
 */
export function eventWords(event: CaseEvent, all: readonly CaseEvent[], words: CaseWords = IDS): string {
  const tell = TOLD[event.type] as (event: CaseEvent, all: readonly CaseEvent[], words: CaseWords) => string;
  return tell(event, all, words);
}

/** For programs: ids and days as the events have them. */
const IDS: CaseWords = {
  ask: (step) => `${step}:`,
  named: (step) => step,
  answer: (_step, value) => wordsOf(value),
  remedy: (id) => id,
  cause: (leaf) => leaf,
  day: (day) => day,
};

/** One event in a line. A new type of event gets its words here. */
const TOLD: {
  readonly [T in EventType]: (event: EventOf<T>, all: readonly CaseEvent[], words: CaseWords) => string;
} = {
  opened: ({ playbook }) => `Opened with the playbook ${playbook.id}`,
  answered: ({ step, value }, _all, words) =>
    value === null ? `Skipped ${words.named(step)}` : `${words.ask(step)} ${words.answer(step, value)}`,
  parked: ({ steps }, _all, words) => `Put aside: ${steps.map(words.named).join(', ')}`,
  unparked: ({ steps }, _all, words) => `Brought back: ${steps.map(words.named).join(', ')}`,
  said: ({ at, saidAt, from, to, via, text, ignores }) => {
    // Recorded later than it was said: the line's own time is another one.
    const day =
      dayOf(saidAt ?? at) === dayOf(at) ? '' : `, on ${formatDayShort(dayOf(saidAt ?? at), dayOf(at))}`;
    return to === 'self'
      ? `${ignores === undefined ? 'Note' : `Without ${ignores}`}${day}: ${text}`
      : `${from} to ${to}, ${via}${day}: ${text}`;
  },
  drafted: ({ about }) => (about === 'ack' ? 'First words drafted' : 'Letter drafted'),
  offered: ({ parts }, _all, words) => `Offered: ${joined(parts.map(words.remedy))}`,
  promised: ({ n, promise: { id, text, due } }, all, words) =>
    all.some((one) => one.type === 'promised' && one.n < n && one.promise.id === id)
      ? `Promise ${id} is now: ${text}`
      : `Promise ${id}: ${text}, by ${words.day(due)}`,
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
    ...(score === undefined ? [] : [`Score ${score} (${momentWords(moment)}${guess})`]),
    ...(relationship === undefined ? [] : [`Relationship: ${standingWords(relationship)}`]),
  ];
  return parts.join('; ');
}

function changeWords(
  { promise, change, due, agreed, why, proof }: EventOf<'promise-changed'>,
  _all: readonly CaseEvent[],
  words: CaseWords,
): string {
  const said = why ?? proof;
  const what =
    change === 'told'
      ? 'told to the client'
      : due === undefined
        ? change
        : `${change} to ${words.day(due)}${agreed ? ', agreed' : ''}`;
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
function undoneWords(
  { n, event, also = [] }: EventOf<'undone'>,
  all: readonly CaseEvent[],
  words: CaseWords,
): string {
  const subjects = all.filter((one) => one.n < n && [event, ...also].includes(one.n));
  const told = subjects.map((subject) => `Took back ${subject.n}: ${eventWords(subject, all, words)}`);
  return told.length === 0 ? `Took back ${event}` : told.join('; ');
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if (hasMoneyShape(value)) return `${value.amount} ${value.currency}`;
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${wordsOf(inner)}`)
    .join(', ');
}
