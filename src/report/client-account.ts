import type { CasePromise, CaseRecord } from '../case/schema.ts';
import { dayOf, formatDayLong, type Day } from '../dates.ts';
import { sentence } from '../playbook/text.ts';

/** Something promised to the client, and a day: when it was done, or by when it will be. */
interface Dated {
  readonly text: string;
  readonly day: Day;
}

/**
 * What a client may read of their case. It is built from these fields and nothing else, so nothing else can be in it:
 * no note, no cause, no fault, no sum but those promised, no word of or about the insurer, no promise to oneself, no
 * score, no remedy that was not offered.
 */
export interface ClientAccount {
  readonly client: string;
  readonly asOf: Day;
  readonly happened: string;
  readonly happenedOn?: Day;
  readonly toldOn?: Day;
  readonly done: readonly Dated[];
  readonly toCome: readonly Dated[];
  readonly late: readonly Dated[];
  readonly notDone: readonly Dated[];
  readonly released: readonly Dated[];
  /** What stops it next time, in the words of the letter. */
  readonly changes: string;
}

/** What the playbook says against the main cause: as a promise to oneself, and as a letter says it. */
interface Prevention {
  readonly text: string;
  readonly says: string;
}

/** The shareable account: what happened, what was done, what is to come and by when, what changes. */
export function accountFor(record: CaseRecord, today: Day, prevention?: Prevention): ClientAccount {
  const { client, facts = '', happenedOn } = record;
  const told = record.promises.filter(isKnownToClient);
  const having = (state: CasePromise['state'], dayOfIt: (promise: CasePromise) => Day): Dated[] =>
    told
      .filter((promise) => promise.state === state)
      .map((promise) => ({ text: promise.text, day: dayOfIt(promise) }));
  const open = having('open', ({ due }) => due).toSorted((a, b) => a.day.localeCompare(b.day));
  const toldOn = firstWord(record);
  return {
    client: client.name,
    asOf: today,
    happened: facts,
    ...(happenedOn !== undefined && { happenedOn }),
    ...(toldOn !== undefined && { toldOn }),
    done: record.promises.filter(isDone).map((promise) => ({ text: promise.text, day: settledOn(promise) })),
    toCome: open.filter(({ day }) => day >= today),
    late: open.filter(({ day }) => day < today),
    notDone: having('broken', ({ due }) => due),
    released: having('released', settledOn),
    changes: changeIn(record, prevention),
  };
}

function settledOn({ settledOn: day, due }: CasePromise): Day {
  return day ?? due;
}

/** What has been done for them is done whether or not they had heard of it; of words only what they were promised. */
function isDone(promise: CasePromise): boolean {
  const { to, kind, state } = promise;
  return state === 'kept' && (isKnownToClient(promise) || (to === 'client' && kind === 'remedy'));
}

/** Not settled before they had heard of it. What is only planned is in none of the lists. */
function isKnownToClient({ to, untold }: CasePromise): boolean {
  return to === 'client' && untold !== true;
}

/** The day of the first word to them; of a private message not even the day. */
function firstWord({ acknowledgedOn, messages }: CaseRecord): Day | undefined {
  const written = messages.filter(isOpenWord).map(({ at }) => dayOf(at));
  return [...(acknowledgedOn === undefined ? [] : [acknowledgedOn]), ...written].toSorted()[0];
}

function isOpenWord(message: CaseRecord['messages'][number]): boolean {
  return message.from === 'me' && message.to === 'client' && message.private !== true;
}

function flat(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * What the playbook says, if they have read it in a letter or the person took it on as it was proposed; else the
 * person's own words, as far as they have read them.
 */
function changeIn({ messages, promises }: CaseRecord, prevention: Prevention | undefined): string {
  const read = (words: string): boolean =>
    messages.filter(isOpenWord).some((message) => flat(message.text).includes(flat(words)));
  const taken = promises
    .filter(({ kind, state }) => kind === 'prevention' && (state === 'open' || state === 'kept'))
    .map(({ text }) => text);
  if (prevention !== undefined && prevention.says !== '') {
    if (taken.includes(prevention.text) || read(prevention.says)) return prevention.says;
  }
  const own = taken.find((text) => read(text));
  return own === undefined ? '' : sentence(own);
}

/** A promise stands as it was typed, a sentence of its own: whatever its words are, they read on. */
function listed(dated: readonly Dated[], words: (promise: string, day: string) => string): string[] {
  return dated.map(({ text, day }) => `- ${words(sentence(text), formatDayLong(day))}`);
}

/** The account as plain text with a little Markdown; a paragraph is one line. */
export function accountLines(account: ClientAccount): string[] {
  const { client, asOf, happened, happenedOn, toldOn, changes } = account;
  const done = [
    ...(toldOn === undefined ? [] : [`- You were told on ${formatDayLong(toldOn)}.`]),
    ...listed(account.done, (promise, day) => `${promise} Done on ${day}.`),
    ...listed(account.released, (promise, day) => `${promise} It fell away on ${day}, as we agreed.`),
    ...listed(account.notDone, (promise, day) => `${promise} I promised it for ${day}. That was not done.`),
  ];
  const toCome = [
    ...listed(
      account.late,
      (promise, day) => `${promise} I promised it for ${day}. It is late, and still to come.`,
    ),
    ...listed(account.toCome, (promise, day) => `By ${day}: ${promise}`),
  ];
  return [
    '# What happened, and what is done about it',
    '',
    `For ${client}, as of ${formatDayLong(asOf)}.`,
    ...section('What happened', [happened.trim()]),
    ...(happenedOn === undefined ? [] : ['', `It happened on ${formatDayLong(happenedOn)}.`]),
    ...section('What has been done', done),
    ...section('What is still to come', toCome),
    ...section('What changes', changes === '' ? [] : [changes]),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
}
