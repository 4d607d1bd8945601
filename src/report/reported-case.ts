import { clientKey } from '../case/client-name.ts';
import { effective } from '../case/events.ts';
import { stageOf } from '../case/gates.ts';
import {
  SEVERITIES,
  type CasePromise,
  type CaseRecord,
  type RemedyPart,
  type Severity,
} from '../case/schema.ts';
import { isMistake, lastAnswer } from '../case/stage.ts';
import { wholeTitle } from '../case/title.ts';
import { dayOf, type Day } from '../dates.ts';
import type { Money } from '../money.ts';
import type { JudgedPromise } from '../promises/ledger.ts';
import { earliest, foundByMe, wordsOf, type FirstWords, type Share } from './first-words.ts';

/** On whose side a cause lay. */
export type Side = 'mine' | 'shared' | 'client' | 'external';

/** A promise without how one would tell that it is done, and how it was proved, which no measure asks. */
export interface ReportedPromise extends JudgedPromise, Pick<CasePromise, 'id' | 'kind' | 'text' | 'due'> {
  readonly part: string | undefined;
}

/**
 * All that the report keeps of a case while it reads the others: there may be very many, so no event, no letter, no
 * note and nobody's account of it is in here.
 */
export interface ReportedCase extends FirstWords, Pick<CaseRecord, 'id' | 'openedAt' | 'title' | 'scores'> {
  readonly client: { readonly name: string };
  /** The title without its cut. */
  readonly wholeTitle: string;
  /** The same whatever capitals, spaces and form of Unicode the name was typed in; '' where the case names nobody. */
  readonly clientKey: string;
  readonly opened: Day;
  readonly closed: Day | undefined;
  readonly currency: string | undefined;
  readonly playbook: string;
  readonly severity: Severity | undefined;
  /** As it was first judged. */
  readonly firstSeverity: Severity | undefined;
  /** All that were named, whatever part they played. */
  readonly causes: readonly string[];
  /** The main cause, where it is known. */
  readonly leaf: string | undefined;
  readonly escape: string | undefined;
  readonly side: Side | undefined;
  /** Whose word of it came first; undefined where that cannot be told. */
  readonly foundByMe: boolean | undefined;
  /** How long the first word may take, as the clock of the case has it. */
  readonly acknowledgeWithin: string | undefined;
  readonly offered: Day | undefined;
  /** Did they ask for something, or turn down the last offer? */
  readonly disagrees: boolean;
  /** What the last offer consists of, unless they said no to it. */
  readonly standing: readonly RemedyPart[];
  /** What is promised to them, and not done yet. */
  readonly owed: readonly RemedyPart[];
  /** Of the insurance of this case. */
  readonly excess: Money | undefined;
  readonly actualCost: Money | undefined;
  readonly promises: readonly ReportedPromise[];
  /** Is it not closed, and all that was promised to them done? */
  readonly isSettled: boolean;
  readonly outcome: CaseRecord['outcome'];
  readonly lesson: string | undefined;
  /** Was it closed with a promise to them open? */
  readonly closedEarly: boolean;
  readonly reopened: number | undefined;
  readonly relationship: CaseRecord['relationship'];
  readonly forgotten: boolean;
  /** Was it begun by mistake? Then it counts nowhere. */
  readonly isMistake: boolean;
}

/** One for all cases that are kept together. */
export function sharing(): Share {
  const known = new Map<string, string>();
  return (word) => {
    const same = known.get(word);
    if (same === undefined) known.set(word, word);
    return same ?? word;
  };
}

/** @param share for words that many cases have */
export function reportedCase(record: CaseRecord, share: Share): ReportedCase {
  const { id, openedAt, title, client, currency, severity, remedy } = record;
  const answer = lastAnswer(record);
  const { causes, leaf, escape, side } = causesOf(record, share);
  const { begun, heardAt, firstWord, toldOn } = wordsOf(record, share);
  const isRefused = answer === 'refused' || answer === 'countered';
  return {
    id,
    openedAt,
    title,
    wholeTitle: wholeTitle(record),
    scores: orNone(record.scores),
    client: { name: share(client.name) },
    clientKey: share(clientKey(client.name)),
    opened: share(dayOf(openedAt)),
    currency,
    playbook: share(record.playbook.id),
    severity,
    firstSeverity: firstSeverity(record),
    causes,
    leaf,
    escape,
    side,
    foundByMe: foundByMe(record, firstWord),
    begun,
    heardAt,
    firstWord,
    toldOn: orNone(toldOn),
    acknowledgeWithin: shared(record.clocks?.acknowledged, share),
    offered: earliest(remedy.offers.map(({ at }) => dayOf(at))),
    disagrees: isRefused || (record.remedyWanted ?? '') !== '',
    standing: isRefused ? NONE : orNone(offeredParts(remedy)),
    owed: orNone(remedy.parts.filter(({ id: part }) => isOwed(record, part))),
    excess: record.insurer?.excess,
    actualCost: record.actualCost,
    promises: orNone(record.promises.map((promise) => reportedPromise(promise, share))),
    ...endOf(record, share),
  };
}

type End =
  | 'closed'
  | 'closedEarly'
  | 'isSettled'
  | 'outcome'
  | 'lesson'
  | 'reopened'
  | 'relationship'
  | 'forgotten'
  | 'isMistake';

function endOf(record: CaseRecord, share: Share): Pick<ReportedCase, End> {
  const { closedAt, forcedOpenPromises, outcome, lesson, reopened, relationship, forgotten } = record;
  return {
    closed: closedAt === undefined ? undefined : share(dayOf(closedAt)),
    closedEarly: forcedOpenPromises !== undefined,
    isSettled: stageOf(record) === 'settled',
    outcome,
    lesson: shared(lesson, share),
    reopened,
    relationship,
    forgotten: forgotten === true,
    isMistake: isMistake(record),
  };
}

function shared(word: string | undefined, share: Share): string | undefined {
  return word === undefined ? undefined : share(word);
}

const NONE: readonly never[] = [];

/** Most lists are empty, and one empty list does for all. */
function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}

function reportedPromise(promise: CasePromise, share: Share): ReportedPromise {
  const { id, to, kind, text, due, part, state, originalDue, moves, settledOn, why, untold } = promise;
  return {
    id,
    to,
    kind,
    text: share(text),
    due: share(due),
    part: shared(part, share),
    state,
    originalDue: share(originalDue),
    moves: orNone(moves),
    settledOn: shared(settledOn, share),
    why,
    untold,
  };
}

function causesOf(
  { causes, fault }: CaseRecord,
  share: Share,
): Pick<ReportedCase, 'causes' | 'leaf' | 'escape' | 'side'> {
  const named = causes.map(({ leaf }) => share(leaf));
  const primary = causes.find(({ role }) => role === 'primary');
  const escape = causes.find(({ role }) => role === 'escape');
  return {
    causes: named,
    leaf: knownLeaf(primary, share),
    escape: knownLeaf(escape, share),
    side: primary?.locus ?? sideOf(fault),
  };
}

/** Nobody knows whether two causes that are not known are the same. */
function knownLeaf(cause: CaseRecord['causes'][number] | undefined, share: Share): string | undefined {
  return cause === undefined || cause.leaf === 'unknown' ? undefined : share(cause.leaf);
}

/** By whom the fault was put down to. */
function sideOf(fault: CaseRecord['fault']): Side | undefined {
  if (fault === undefined) return undefined;
  if (fault.mine === 100) return 'mine';
  if (fault.mine > 0) return 'shared';
  return fault.client >= fault.third + fault.chance ? 'client' : 'external';
}

function offeredParts({ parts, offers }: CaseRecord['remedy']): readonly RemedyPart[] {
  const offer = offers.at(-1);
  return offer === undefined ? NONE : parts.filter(({ id }) => offer.parts.includes(id));
}

function isOwed({ promises }: CaseRecord, id: string): boolean {
  return promises.some(({ part, state, to }) => part === id && state === 'open' && to === 'client');
}

function firstSeverity({ events }: CaseRecord): Severity | undefined {
  const first = effective(events).find(
    (event) => event.type === 'answered' && event.as === 'severity' && event.value !== null,
  );
  return first?.type === 'answered' ? SEVERITIES.find((one) => one === first.value) : undefined;
}
