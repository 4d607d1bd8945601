import { daysBetween, type Day } from '../dates.ts';
import { markOf, type PromiseMark } from '../promises/ledger.ts';
import type { CaseFacts } from './case-facts.ts';
import type { Observed } from './durations.ts';
import type { Figure } from './figures.ts';
import type { ReportedPromise } from './reported-case.ts';
import { countOf, durationFigure, groupedBy, idsOf, rateOf, type Named } from './values.ts';

interface Marked {
  readonly one: CaseFacts;
  readonly promise: ReportedPromise;
  readonly mark: PromiseMark;
}

/** Promises: kept by the day first promised, and nothing but keeping them helps. */
export function promiseFigures(facts: readonly CaseFacts[], today: Day): Figure[] {
  const all = facts.flatMap((one) => markedOf(one, today));
  const toClients = judged(all.filter(({ promise }) => promise.to === 'client'));
  const prevention = judged(all.filter(({ promise }) => promise.kind === 'prevention'));
  return [
    rateOfPromises(KEPT, toClients, ['kept']),
    rateOfPromises(KEPT_AS_AGREED, toClients, ['kept', 'agreed']),
    durationFigure(DAYS_LATE, toClients.flatMap(lateness(today)), 'days'),
    rateOfPromises(OWN_KEPT, judged(all.filter(({ promise }) => promise.to === 'self')), ['kept']),
    rateOfPromises(PREVENTION_DONE, prevention, ['kept', 'agreed', 'late']),
    causeBack(facts),
    closedEarly(facts),
  ];
}

const KEPT: Named = {
  key: 'promises_kept',
  label: 'To clients, by the first day',
  section: 'promises',
  formula:
    'kept by the first day / all promises to clients whose first day has passed or that are settled; let off in time is left out',
};
const KEPT_AS_AGREED: Named = {
  key: 'promises_kept_agreed',
  label: 'or by a day they agreed to in time',
  section: 'promises',
  formula:
    'also kept by a day the client agreed to before the one they counted on had passed / the same; the gap to the line above is how much you renegotiate',
};
const DAYS_LATE: Named = {
  key: 'days_late',
  label: 'How late the late ones were',
  section: 'promises',
  formula: 'days from the day first promised to the day it was done; what was never done is late until today',
};
const OWN_KEPT: Named = {
  key: 'promises_own_kept',
  label: 'To yourself, by the first day',
  section: 'promises',
  formula: 'kept by the first day / all promises to yourself whose first day has passed or that are settled',
};
const PREVENTION_DONE: Named = {
  key: 'prevention_done',
  label: 'What was to stop it: done',
  section: 'promises',
  formula: 'prevention promises kept, late or not / those whose first day has passed or that are settled',
};

function markedOf(one: CaseFacts, today: Day): Marked[] {
  return one.record.promises.flatMap((promise) => {
    const mark = markOf(promise, today);
    return mark === undefined ? [] : [{ one, promise, mark }];
  });
}

/** What is still to come, and what the client let off in time, is no answer yet. */
function judged(marked: readonly Marked[]): Marked[] {
  return marked.filter(({ mark }) => mark !== 'open' && mark !== 'released');
}

function rateOfPromises(named: Named, marked: readonly Marked[], good: readonly PromiseMark[]): Figure {
  const kept = marked.filter(({ mark }) => good.includes(mark)).length;
  // A case with one that was not is to be found among those in which it is not so.
  const bad = new Set(casesOf(marked.filter(({ mark }) => !good.includes(mark))));
  return {
    ...named,
    ids: casesOf(marked),
    unknown: [],
    hits: casesOf(marked).filter((id) => !bad.has(id)),
    value: rateOf(kept, marked.length),
  };
}

function casesOf(marked: readonly Marked[]): string[] {
  return [...new Set(marked.map(({ one }) => one.id))];
}

/** Never done is no quicker than done late: it has lasted until today. */
function lateness(today: Day): (marked: Marked) => Observed[] {
  return ({ promise: { id, originalDue, settledOn }, mark }) => {
    if (mark === 'kept') return [];
    const done = mark === 'agreed' || mark === 'late';
    const days = daysBetween(originalDue, done ? (settledOn ?? today) : today);
    return days > 0 ? [{ id, value: days, open: !done }] : [];
  };
}

/** Counts only: so few could not tell a rate before from one after. */
function causeBack(facts: readonly CaseFacts[]): Figure {
  const newest = new Map(
    [...groupedBy(facts, ({ leaf }) => leaf)].map(([leaf, own]) => [
      leaf,
      own
        .map(({ opened }) => opened)
        .toSorted()
        .at(-1),
    ]),
  );
  const prevented = facts.filter((one) => one.leaf !== undefined && preventedOn(one) !== undefined);
  const back = prevented.filter((one) => (newest.get(one.leaf ?? '') ?? '') > (preventedOn(one) ?? ''));
  return {
    key: 'cause_back',
    label: 'Done, and the cause came back',
    section: 'promises',
    formula:
      'cases whose prevention promise was kept and whose main cause opened a later case / those whose was kept',
    ids: idsOf(prevented),
    unknown: [],
    hits: idsOf(back),
    value: countOf(back.length, prevented.length),
  };
}

/** The day on which the first prevention promise of the case was kept. */
function preventedOn({ record }: CaseFacts): Day | undefined {
  return record.promises
    .flatMap(({ kind, state, settledOn }) =>
      kind === 'prevention' && state === 'kept' && settledOn !== undefined ? [settledOn] : [],
    )
    .toSorted()[0];
}

function closedEarly(facts: readonly CaseFacts[]): Figure {
  const early = facts.filter(({ record }) => record.closedEarly);
  const closed = facts.filter((one) => one.closed !== undefined);
  return {
    key: 'closed_early',
    label: 'Closed with a promise to them open',
    section: 'promises',
    formula: 'cases whose close was forced so / closed cases',
    ids: idsOf(early),
    unknown: [],
    value: countOf(early.length, closed.length),
  };
}
