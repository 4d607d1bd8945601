import type { LessonRow } from '../playbook/lesson-schema.ts';
import type { CauseLeaf } from '../playbook/schema.ts';
import { asWord } from '../terminal/shell-word.ts';
import type { CaseFacts } from './case-facts.ts';
import type { Figure } from './figures.ts';
import { sharedLeaves } from './own-signals.ts';
import type { Lesson, Signal, WrittenLessons } from './report.ts';
import { groupedBy, idsOf } from './values.ts';

/** Nobody does more than so many things at once. */
const MOST_LESSONS = 3;
const MOST_CALLS = 3;
/** Once or twice is no habit. */
const HABIT = 3;

/** The words of the report: what it can advise, and how causes are called. */
export interface Advice {
  readonly lessons: readonly LessonRow[];
  readonly causes: readonly CauseLeaf[];
}

/** What is found already, for the lessons to rest on. */
export interface Findings {
  /** In order of time. */
  readonly facts: readonly CaseFacts[];
  readonly figures: readonly Figure[];
  readonly signals: readonly Signal[];
}

/** The cases in which a sign of a lesson shows, and the cause that they share. */
interface Shown {
  readonly facts: readonly CaseFacts[];
  readonly leaf?: string;
}

type Sign = LessonRow['sign'];

/** When each sign is there. */
const SIGNS: Readonly<Record<Sign, (findings: Findings) => Shown | undefined>> = {
  same_cause: ({ facts }) => sharedLeaves(facts, ({ leaf }) => leaf)[0],
  same_escape: ({ facts }) => sharedLeaves(facts, ({ escape }) => escape)[0],
  second_failure: (findings) => newestCause(hitsOf(findings, 'second_failures')),
  prevention_failed: (findings) => atLeast(1, hitsOf(findings, 'cause_back')),
  one_client: (findings) => {
    const spread = findings.signals.find(({ key }) => key === 'signal.spread');
    return spread?.verdict === 'one_client' ? { facts: having(findings, spread.ids) } : undefined;
  },
  days_passed: (findings) => atLeast(HABIT, having(findings, figureOf(findings, 'days_late')?.ids ?? [])),
  slow_word: (findings) => {
    const { ids = [], hits = [] } = figureOf(findings, 'acknowledge_in_time') ?? {};
    const good = new Set(hits);
    return atLeast(
      HABIT,
      having(
        findings,
        ids.filter((id) => !good.has(id)),
      ),
    );
  },
};

function figureOf({ figures }: Findings, key: string): Figure | undefined {
  return figures.find((figure) => figure.key === key);
}

function hitsOf(findings: Findings, key: string): CaseFacts[] {
  return having(findings, figureOf(findings, key)?.hits ?? []);
}

function having({ facts }: Findings, ids: readonly string[]): CaseFacts[] {
  const wanted = new Set(ids);
  return facts.filter(({ id }) => wanted.has(id));
}

function atLeast(count: number, facts: readonly CaseFacts[]): Shown | undefined {
  return facts.length < count ? undefined : { facts };
}

/** Of several second failures those with the cause of the newest. */
function newestCause(facts: readonly CaseFacts[]): Shown | undefined {
  const leaf = facts.at(-1)?.leaf;
  return leaf === undefined ? undefined : { facts: facts.filter((one) => one.leaf === leaf), leaf };
}

/** The first lessons whose sign is in the record. */
export function lessonsOf(findings: Findings, { lessons, causes }: Advice): Lesson[] {
  return lessons
    .flatMap((row) => {
      const shown = SIGNS[row.sign](findings);
      return shown === undefined ? [] : [lessonOf(row, shown, findings, causes)];
    })
    .slice(0, MOST_LESSONS);
}

function lessonOf(row: LessonRow, shown: Shown, { facts }: Findings, causes: readonly CauseLeaf[]): Lesson {
  const cause = causes.find(({ id }) => id === shown.leaf);
  const terms = cause?.prevention ?? row.promise;
  return {
    key: `lesson.${row.id}`,
    label: row.title,
    ids: idsOf(shown.facts),
    said: row.say,
    source: row.source,
    cause: shown.leaf === undefined ? null : (cause?.label ?? shown.leaf.replaceAll('_', ' ')),
    ...promiseOf(terms, shown, facts),
    calls: row.calls === undefined ? [] : callsOf(shown.facts, facts),
    questions: row.calls?.questions ?? [],
  };
}

/** The promise as a command for the newest of the cases, unless the same is promised already. */
function promiseOf(
  terms: LessonRow['promise'],
  shown: Shown,
  facts: readonly CaseFacts[],
): Pick<Lesson, 'promise' | 'promised'> {
  const last = shown.facts.at(-1);
  if (terms === undefined || last === undefined) return { promise: null, promised: null };
  const { text, done, due } = terms;
  const open = facts.flatMap(({ leaf, record }) =>
    record.promises.filter(
      (one) =>
        one.kind === 'prevention' &&
        one.state === 'open' &&
        (one.text === text || (shown.leaf !== undefined && leaf === shown.leaf)),
    ),
  );
  const promised = open.at(-1)?.id ?? null;
  const command = `repair promise add ${last.id} ${asWord(text)} --kind prevention --due ${asWord(due)} --done ${asWord(done)}`;
  return { promise: promised === null ? { text, command } : null, promised };
}

/** Those it is over with, the newest first. Who has a case open is in touch; who has gone to a lawyer is not called. */
function callsOf(shown: readonly CaseFacts[], all: readonly CaseFacts[]): Lesson['calls'] {
  const busy = new Set(
    all
      .filter(({ closed, record }) => closed === undefined || record.outcome === 'with_insurer_or_legal')
      .map(({ client }) => client),
  );
  const past = shown.filter(({ client }) => client !== '' && !busy.has(client)).toReversed();
  return [...groupedBy(past, ({ client }) => client).values()]
    .slice(0, MOST_CALLS)
    .map((own) => ({ client: own[0]?.record.client.name ?? '', ids: idsOf(own) }));
}

/** Lessons written down at the close, by their cause; the most of one cause first. */
export function writtenLessons(facts: readonly CaseFacts[], causes: readonly CauseLeaf[]): WrittenLessons[] {
  const written = facts.filter(({ closed, record }) => closed !== undefined && (record.lesson ?? '') !== '');
  return [...groupedBy(written, ({ leaf }) => leaf ?? null)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([leaf, own]) => ({
      key: `written.${leaf ?? 'unknown'}`,
      label: causes.find(({ id }) => id === leaf)?.label ?? leaf?.replaceAll('_', ' ') ?? 'Cause not known',
      ids: idsOf(own),
      cause: leaf,
      lessons: own.map(({ id, record }) => ({
        id,
        client: record.client.name,
        lesson: record.lesson ?? '',
      })),
    }));
}
