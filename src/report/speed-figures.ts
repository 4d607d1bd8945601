import { clockEnd, type WorkTime } from '../case/clocks.ts';
import { daysBetween, dayOf, type Day } from '../dates.ts';
import type { CaseFacts } from './case-facts.ts';
import type { Observed } from './durations.ts';
import type { Figure } from './figures.ts';
import { durationFigure, rateFigure } from './values.ts';
import { workingDayCounter } from './working-days.ts';

/** How long they waited: what is not over counts as at least as long as until now. */
export function speedFigures(facts: readonly CaseFacts[], today: Day, time: WorkTime): Figure[] {
  const first = facts.map(({ begun }) => begun).toSorted()[0] ?? today;
  const worked = workingDayCounter(time.calendar ?? {}, first, today);
  return [
    acknowledged(facts),
    replied(facts),
    inTime(facts, today, time),
    durationFigure(
      {
        key: 'offer',
        label: 'First offer',
        section: 'speed',
        formula: 'working days from the first sign of it to the first offer told to them',
      },
      facts.map((one) => until(one, one.offered, worked)),
      'working_days',
    ),
    durationFigure(
      {
        key: 'settle',
        label: 'Everything promised to them done',
        section: 'speed',
        formula: 'working days from the first sign of it until every promise to them was done',
      },
      // A forced close settles nothing: with a promise open it lasts until today.
      facts.map(({ id, begun, settled }) => until({ id, begun, end: today }, settled, worked)),
      'working_days',
    ),
    durationFigure(
      {
        key: 'silence',
        label: 'Longest silence',
        section: 'speed',
        formula: 'the most days without a word from you, from the opening until it was settled or closed',
      },
      facts.map(longestSilence),
      'days',
    ),
  ];
}

function until(
  { id, begun, end }: Pick<CaseFacts, 'id' | 'begun' | 'end'>,
  reached: Day | undefined,
  count: (after: Day, until: Day) => number,
): Observed {
  return { id, value: count(begun, reached ?? end), open: reached === undefined };
}

function days(from: Day, to: Day): number {
  return Math.max(0, daysBetween(from, to));
}

/** Who told them before the first sign that is noted: since when they waited nobody has said. */
function isWaitKnown({ begun, firstWord }: CaseFacts): boolean {
  return firstWord === undefined || dayOf(firstWord) >= begun;
}

function acknowledged(facts: readonly CaseFacts[]): Figure {
  return durationFigure(
    {
      key: 'acknowledge',
      label: 'First word to them',
      section: 'speed',
      formula:
        'days from the first sign of it (the day you noticed, their first message, or the opening, whichever is first) to your first message',
    },
    facts.filter(isWaitKnown).map((one) => until(one, one.firstWord && dayOf(one.firstWord), days)),
    'days',
    facts.filter((one) => !isWaitKnown(one)).map(({ id }) => id),
  );
}

/** Where they wrote first; who had heard from me before was not waiting. */
function replied(facts: readonly CaseFacts[]): Figure {
  const observed = facts.flatMap(({ id, record, firstWord, end }): Observed[] => {
    const heard = record.heardAt;
    if (heard === undefined || (firstWord !== undefined && dayOf(firstWord) < dayOf(heard))) return [];
    const answered = firstWord === undefined ? end : dayOf(firstWord);
    return [{ id, value: days(dayOf(heard), answered), open: firstWord === undefined }];
  });
  return durationFigure(
    {
      key: 'reply',
      label: 'First word, where they wrote first',
      section: 'speed',
      formula: 'days from their first message to your first one, where they wrote first',
    },
    observed,
    'days',
  );
}

/** By the clock of the case; what is not due yet is no answer. */
function inTime(facts: readonly CaseFacts[], today: Day, { calendar }: WorkTime): Figure {
  const judge = (one: CaseFacts): boolean | 'waiting' | undefined => {
    const { record, firstWord, closed } = one;
    const span = record.acknowledgeWithin;
    if (span === undefined) return undefined;
    const at = firstWord ?? today;
    const time = { ...(at.length > 10 && { now: at }), ...(calendar && { calendar }) };
    const late = clockEnd(span, record.openedAt, dayOf(at), time)?.passed;
    if (firstWord !== undefined) return late === undefined ? undefined : !late;
    return late === true || closed !== undefined ? false : 'waiting';
  };
  const judged = new Map(facts.map((one) => [one.id, judge(one)]));
  return rateFigure(
    {
      key: 'acknowledge_in_time',
      label: 'First word within its time',
      section: 'speed',
      formula:
        'told by the end of the clock for its severity / all that were told, or whose clock has run out',
    },
    facts.filter(({ id }) => judged.get(id) !== 'waiting'),
    ({ id }) => judged.get(id) as boolean | undefined,
  );
}

/** Until it is settled or closed the silence after the last word goes on. */
function longestSilence({ id, record, opened, settled, closed, end, firstWord }: CaseFacts): Observed {
  const over = settled ?? end;
  const at = [opened, ...record.toldOn, ...(firstWord === undefined ? [] : [dayOf(firstWord)]), over]
    .filter((day) => day >= opened && day <= over)
    .toSorted();
  const gaps = at.slice(1).map((day, index) => days(at[index] ?? day, day));
  return { id, value: Math.max(0, ...gaps), open: settled === undefined && closed === undefined };
}
