import { clientKey, sameClient } from '../case/client-name.ts';
import {
  SEVERITIES,
  type CasePromise,
  type CaseRecord,
  type NextStep,
  type Outcome,
  type Severity,
  type Stage,
} from '../case/schema.ts';
import type { WorkTime } from '../case/clocks.ts';
import { stageOf } from '../case/gates.ts';
import { isOverdue } from '../case/labels.ts';
import { isLive } from '../case/stage.ts';
import type { Day } from '../dates.ts';
import { markOf } from '../promises/ledger.ts';
import { compareUrgency, urgencyOf, type Urgency } from '../promises/urgency.ts';

/** One client, whatever capitals, spaces and form of Unicode their name was typed in. */
export interface ClientSummary {
  /** As the newest case spells it. */
  readonly name: string;
  /** Every way their cases spell it, where there are several. */
  readonly spellings?: readonly string[];
  readonly cases: { readonly open: number; readonly all: number; readonly ids: readonly string[] };
  readonly newest: { readonly id: string; readonly openedAt: string; readonly title: string };
  /** Promises to them. What is open and past its day counts in `open` and in `overdue`. */
  readonly promises: { readonly open: number; readonly overdue: number; readonly keptLate: number };
  /** The worst of what is open. */
  readonly severity?: Severity;
  /** In the case that needs you first; null where nothing is left to do. */
  readonly next: NextStep | null;
}

/** One case as the story of a client tells it. */
export interface ClientCase {
  readonly id: string;
  readonly title: string;
  readonly openedAt: string;
  readonly stage: Stage;
  readonly severity?: Severity;
  readonly outcome?: Outcome;
  readonly reopened?: number;
  readonly causes: CaseRecord['causes'];
  /** What was to stop it next time. */
  readonly prevention: readonly {
    readonly id: string;
    readonly text: string;
    readonly due: Day;
    readonly state: CasePromise['state'] | 'kept late' | 'overdue';
  }[];
  readonly apologies: readonly { readonly at: string; readonly via: string }[];
  readonly scores: CaseRecord['scores'];
}

/** What is kept of a case for a list of all clients: there may be very many. */
export interface ClientEntry extends Pick<CaseRecord, 'id' | 'openedAt' | 'title' | 'client'> {
  readonly isOpen: boolean;
  readonly severity: Severity | undefined;
  readonly promises: ClientSummary['promises'];
  /** Undefined where nothing is to come. */
  readonly urgency: Urgency | undefined;
}

export function clientEntry(record: CaseRecord, today: Day, time: WorkTime): ClientEntry {
  const { id, openedAt: at, title, client, severity, closedAt } = record;
  const promises = record.promises.filter(({ to }) => to === 'client');
  return {
    id,
    openedAt: at,
    title,
    client,
    isOpen: closedAt === undefined,
    severity,
    promises: {
      open: promises.filter(({ state }) => state === 'open').length,
      overdue: promises.filter((promise) => isOverdue(promise, today)).length,
      keptLate: promises.filter((promise) => isKeptLate(promise, today)).length,
    },
    urgency: isLive(record) ? urgencyOf(record, today, time) : undefined,
  };
}

/**
 * Each client once. First those that need you, in the order in which `status` has their most urgent cases; then the
 * others, the newest first. A case that names nobody is left out.
 */
export function clientsOf(entries: readonly ClientEntry[]): ClientSummary[] {
  return grouped(entries)
    .map((own) => {
      const [first] = own.flatMap(({ urgency }) => urgency ?? []).toSorted(compareUrgency);
      return { first, newest: openedAt(own.at(-1)), summary: summaryOf(own, first?.next ?? null) };
    })
    .toSorted((a, b) => {
      if (a.first !== undefined && b.first !== undefined) return compareUrgency(a.first, b.first);
      return Number(a.first === undefined) - Number(b.first === undefined) || b.newest - a.newest;
    })
    .map(({ summary }) => summary);
}

/** Whose it is, and when it began. */
type Identified = Pick<CaseRecord, 'client' | 'openedAt'>;

/** The cases of one client, in order of time. */
export function casesWith<T extends Identified>(records: readonly T[], client: string): readonly T[] {
  return grouped(records.filter((record) => sameClient(record.client.name, client)))[0] ?? [];
}

/** What one case adds to the story of its client. */
export function clientCase(record: CaseRecord, today: Day): ClientCase {
  const { id, title, openedAt: at, severity, outcome, reopened, causes, scores } = record;
  return {
    id,
    title,
    openedAt: at,
    stage: stageOf(record),
    ...(severity !== undefined && { severity }),
    ...(outcome !== undefined && { outcome }),
    ...(reopened !== undefined && { reopened }),
    causes,
    prevention: record.promises
      .filter(({ kind }) => kind === 'prevention')
      .map((promise) => ({
        id: promise.id,
        text: promise.text,
        due: promise.due,
        state: judged(promise, today),
      })),
    apologies: record.messages
      .filter(({ to, about }) => to === 'client' && about === 'apology')
      .map(({ at: sentAt, via }) => ({ at: sentAt, via })),
    scores,
  };
}

function judged(promise: CasePromise, today: Day): ClientCase['prevention'][number]['state'] {
  if (isKeptLate(promise, today)) return 'kept late';
  return isOverdue(promise, today) ? 'overdue' : promise.state;
}

/** After the day first promised, as the ledger counts it. */
function isKeptLate(promise: CasePromise, today: Day): boolean {
  const mark = markOf(promise, today);
  return mark === 'agreed' || mark === 'late';
}

function grouped<T extends Identified>(records: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = clientKey(record.client.name);
    const own = groups.get(key);
    if (own !== undefined) own.push(record);
    else if (key !== '') groups.set(key, [record]);
  }
  return [...groups.values()].map((own) => own.toSorted((a, b) => openedAt(a) - openedAt(b)));
}

function summaryOf(own: readonly ClientEntry[], next: NextStep | null): ClientSummary {
  const newest = own.at(-1);
  if (newest === undefined) throw new RangeError('a client without cases');
  const open = own.filter(({ isOpen }) => isOpen);
  const sum = (key: keyof ClientSummary['promises']): number =>
    own.reduce((all, { promises }) => all + promises[key], 0);
  const spellings = [...new Set(own.map(({ client }) => client.name))];
  const severity = SEVERITIES.findLast((level) => open.some((one) => one.severity === level));
  return {
    name: newest.client.name,
    ...(spellings.length > 1 && { spellings }),
    cases: { open: open.length, all: own.length, ids: own.map(({ id }) => id) },
    newest: { id: newest.id, openedAt: newest.openedAt, title: newest.title },
    promises: { open: sum('open'), overdue: sum('overdue'), keptLate: sum('keptLate') },
    ...(severity !== undefined && { severity }),
    next,
  };
}

/** Instants may stand in different zones, so that their texts do not sort. */
function openedAt(record: Identified | undefined): number {
  return Date.parse(record?.openedAt ?? '');
}
