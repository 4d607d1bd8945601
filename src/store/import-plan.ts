import { isDeepStrictEqual } from 'node:util';
import { isErasedFrom } from '../case/erasing.ts';
import type { CaseEvent } from '../case/events.ts';
import type { CaseRecord } from '../case/schema.ts';
import type { Forgotten, StoreContents } from './export-document.ts';
import type { ImportDocument } from './import-document.ts';
import { numberAtStart, numberOf } from './layout.ts';
import { asWord } from '../terminal/shell-word.ts';
import { renumbered } from './renumbering.ts';

export interface CaseWrite {
  readonly kind: 'add' | 'extend';
  readonly from: string;
  readonly id: string;
  /** How many events it has here. */
  readonly rev: number;
  readonly events: readonly CaseEvent[];
}

/** What becomes of one case of an export. `from` is its number there, `id` the one here. */
export type CasePlan =
  | CaseWrite
  /** It is here already, with all of that or more. */
  | { readonly kind: 'same'; readonly from: string; readonly id: string }
  /** It is here already, but for a name that was erased here, and stays so. */
  | { readonly kind: 'erased'; readonly from: string; readonly id: string }
  | { readonly kind: 'forgotten'; readonly from: string }
  /** `id` where both can be looked at. */
  | { readonly kind: 'conflict'; readonly from: string; readonly id?: string; readonly reason: string };

export interface ImportPlan {
  readonly cases: readonly CasePlan[];
  /** Numbers that stay taken here, too. */
  readonly forgotten: readonly Forgotten[];
}

/**
 * What an import would do to the cases. A case is known again by the store and the number that it began with,, by
 * the moment and by its first answer: so importing twice does nothing, and a case that went on elsewhere goes on here. Where both went on,
 * nothing is changed. A case of another store takes the next free number if its own is taken. A store that lost its
 * name and has a new one is known by its cases: the same number, begun at the same moment with the same answer, is the same case.
 *
 * @param here    what lies here; a store without cases becomes the one that was exported
 * @param highest the highest number ever given here
 */
export function planImport(here: StoreContents, document: ImportDocument, highest: number): ImportPlan {
  const store = here.store ?? document.store;
  const knownAs = finderIn(here.cases, store);
  const isOurOwn =
    store === document.store || document.cases.some((one) => knownAs(store, one) !== undefined);
  const theirs = isOurOwn ? store : document.store;
  const buried = isOurOwn ? document.forgotten : [];
  const forgotten = new Set(here.forgotten.map(({ id }) => id));
  const damaged = new Set(
    here.unreadable.flatMap(({ file }) => {
      const number = numberAtStart(file.split('/').at(-1) ?? '');
      return number === undefined ? [] : [`R-${number}`];
    }),
  );
  const taken = new Set([...here.cases.map(({ id }) => id), ...forgotten, ...damaged]);
  const numbers = [...document.cases, ...buried].map(({ id }) => numberOf(id) ?? 0);
  let last = numbers.reduce((high, number) => Math.max(high, number), highest);

  function planned(record: CaseRecord): CasePlan {
    const from = record.id;
    const mine = knownAs(theirs, record);
    if (mine !== undefined) return compared(from, mine, record);
    const origin = originOf(record) ?? { store: theirs, id: from };
    const isOurs = origin.store === store;
    if (isOurs && forgotten.has(origin.id)) return { kind: 'forgotten', from };
    if (isOurs && damaged.has(origin.id))
      return {
        kind: 'conflict',
        from,
        reason: 'its file here cannot be read. Look at it with: repair doctor',
      };
    const wanted = isOurs ? origin.id : from;
    const id = taken.has(wanted) ? `R-${(last += 1)}` : wanted;
    taken.add(id);
    const events = renumbered(record.events, from, id);
    return {
      kind: 'add',
      from,
      id,
      rev: 0,
      events: isOurs && id === wanted ? events : withOrigin(events, origin),
    };
  }

  const cases = document.cases.map(planned);
  return {
    cases: [...cases, ...here.cases.filter(({ id }) => buried.some((one) => one.id === id)).map(keptHere)],
    forgotten: buried.filter(({ id }) => !taken.has(id)),
  };
}

function keptHere({ id: from, client }: CaseRecord): CasePlan {
  const reason = `it was forgotten there, and is kept here. To forget it here, too: repair client forget ${asWord(client.name)}`;
  return { kind: 'conflict', from, reason };
}

function originOf({ events }: CaseRecord): { readonly store: string; readonly id: string } | undefined {
  const [first] = events;
  return first?.type === 'opened' ? first.origin : undefined;
}

function identity(store: string, record: CaseRecord): string {
  const origin = originOf(record) ?? { store, id: record.id };
  return JSON.stringify([origin.store, origin.id, record.openedAt]);
}

/** Finds the case here that is the same as one of that store. */
function finderIn(cases: readonly CaseRecord[], store: string): Finder {
  const known = new Map<string, CaseRecord[]>();
  for (const record of cases) {
    const key = identity(store, record);
    known.set(key, [...(known.get(key) ?? []), record]);
  }
  return (from, record) => known.get(identity(from, record))?.find((mine) => beginsAlike(mine, record));
}

type Finder = (store: string, record: CaseRecord) => CaseRecord | undefined;

/** Two stores may open their first case in one second: then the first answer, such as the client, tells them apart. */
function beginsAlike(mine: CaseRecord, theirs: CaseRecord): boolean {
  const [here, there] = [mine, theirs].map(({ events }) => events.find(({ type }) => type === 'answered'));
  if (here === undefined || there === undefined || isDeepStrictEqual(here, there)) return true;
  return isErasedFrom(here, there) || isErasedFrom(there, here);
}

function withOrigin(
  events: readonly CaseEvent[],
  origin: { readonly store: string; readonly id: string },
): readonly CaseEvent[] {
  const [first, ...rest] = events;
  if (first?.type !== 'opened' || first.origin !== undefined) return events;
  return [{ ...first, origin }, ...rest];
}

/** One of them is the beginning of the other, or both went on. */
function compared(from: string, mine: CaseRecord, theirs: CaseRecord): CasePlan {
  const events = renumbered(theirs.events, from, mine.id);
  const shared = Math.min(mine.rev, theirs.rev);
  for (let index = 1; index < shared; index += 1)
    if (!isDeepStrictEqual(mine.events[index], events[index]))
      return (
        comparedErased(from, mine, events) ?? {
          kind: 'conflict',
          from,
          id: mine.id,
          reason: `it went on here${from === mine.id ? '' : ` (as ${mine.id})`} and there, each in its own way from event ${index + 1} on`,
        }
      );
  const id = mine.id;
  if (theirs.rev <= mine.rev) return { kind: 'same', from, id };
  return {
    kind: 'extend',
    from,
    id,
    rev: mine.rev,
    events: [...mine.events.slice(0, 1), ...events.slice(1)],
  };
}

/** Nothing but a name that was erased is between them. Neither brings it back, nor is it taken away unasked. */
function comparedErased(from: string, mine: CaseRecord, theirs: readonly CaseEvent[]): CasePlan | undefined {
  const both = mine.events.slice(1, theirs.length).map((event, index) => [event, theirs[index + 1]] as const);
  const isErasedHere = both.every(([here, there]) => isErasedFrom(here, there));
  if (isErasedHere && theirs.length <= mine.rev) return { kind: 'erased', from, id: mine.id };
  if (!both.every(([here, there]) => isErasedFrom(here, there) || isErasedFrom(there, here)))
    return undefined;
  const reason = isErasedHere
    ? 'a name was erased in it here, and it went on there with the name. Erase it there, too, and export again'
    : 'a name was erased in it there, and stands here. To erase it here, too: repair client forget';
  return { kind: 'conflict', from, id: mine.id, reason };
}
