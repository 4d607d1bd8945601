import { formatDay, weekday } from '../dates.ts';
import type { CritiqueCheck } from '../playbook/critique-schema.ts';
import type { DetectorName } from '../playbook/critique-terms.ts';
import type { CritiqueContext } from './critique-context.ts';
import type { Hit } from './finding.ts';
import type { Reading } from './guards.ts';
import { namedDays, type NamedDay } from './named-days.ts';
import { sumsIn } from './named-sums.ts';

interface Subject {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly context: CritiqueContext;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly detail?: string;
}

/** What a text contradicts: the promises and the client of its case, and itself. */
export function integrityFindings(
  text: string,
  readings: readonly Reading[],
  checks: readonly CritiqueCheck[],
  context: CritiqueContext,
): Hit[] {
  const subject = { text, readings, context };
  return checks.flatMap((rule) => DETECT[rule.detect](subject).map((place) => ({ rule, ...place })));
}

const DETECT: { readonly [D in DetectorName]: (subject: Subject) => readonly Place[] } = {
  'promise-unbacked': unbackedPromises,
  'promise-date': wrongDays,
  'promise-dropped': droppedPromises,
  'promise-sum': otherSums,
  placeholder: ({ text }) => placeholders(text),
  'other-client': ({ text, context }) =>
    context.otherClients.flatMap((name) => otherClient(text, name, context)),
  'repeated-apology': ({ readings, context }) =>
    context.earlierApologies > 0 && !readings.some(({ shows }) => shows.has('repair'))
      ? firstSentence(readings, 'regret')
      : [],
  'too-short': tooShort,
  'too-long': ({ readings, context }) =>
    context.severity === 'minor' && isWritten(context) && wordCount(readings) > LONGEST_FOR_MINOR
      ? lastSentence(readings)
      : [],
};

/** What somebody meant to fill in: [NAME], {{ name }}, <date>, TODO, XXX, ____. */
const PLACEHOLDERS = [
  /\{\{[^}\n]{0,80}\}\}|\$\{\w{1,40}\}|_{4,}|\[[A-Z][A-Z _/-]{1,40}\]|\b(?:TODO|TBC|TBD|FIXME|XX+)\b/g,
  /\[(?:your|client|customer|name|date|time|amount|insert|company|day|number|order|project)\b[^\]\n]{0,40}\]/gi,
  /<(?:your|client|customer|name|date|time|amount|insert|company|day)\b[^>\n]{0,30}>|\blorem ipsum\b/gi,
];

function placeholders(text: string): Place[] {
  return PLACEHOLDERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}

/** Another client's whole name, as it is written; a name that is part of this client's is none. */
function otherClient(text: string, name: string, { client }: CritiqueContext): Place[] {
  if (name.length < 3 || client.toLowerCase().includes(name.toLowerCase())) return [];
  const places: Place[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) places.push({ start: at, end: at + name.length });
  }
  return places.slice(0, 1);
}

const PROMISING =
  /\b(?:(?:I|we|you)(?:['’]ll| will)|(?:I|we)['’]?(?:m| am|re| are) going to|you (?:get|have|receive|hear))\b/i;
const SMALL_WORDS = new Set(
  'the a an i you we it is are be to of and in that this for on with my your our not have has will would at from by as so if or me us they he she there here all no what when which who can out up get got do am going back'.split(
    ' ',
  ),
);

/** A sentence that promises something with a day, and no promise of the case is about it. */
function unbackedPromises({ text, readings, context }: Subject): Place[] {
  const { promises, today } = context;
  if (promises === undefined) return [];
  const known = promises.map((promise) => ({ words: contentOf(promise.text), due: promise.due }));
  return readings.flatMap(({ sentence: { start, end, isQuestion } }) => {
    const words = text.slice(start, end);
    const days = namedDays(words, today).filter(
      ({ day }) => day !== undefined && (today === undefined || day >= today),
    );
    if (isQuestion || !PROMISING.test(words) || days.length === 0) return [];
    const content = contentOf(words);
    const backed = known.some(
      (promise) =>
        days.some(({ day }) => day === promise.due) ||
        [...promise.words].filter((word) => content.has(word)).length >= 2,
    );
    return backed ? [] : [{ start, end }];
  });
}

/** The first five letters of the words that say what it is about. */
function contentOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.slice(0, 5)));
}

/** “Tuesday 10 November” where the 10th is no Tuesday, or a day that is not the one promised. */
function wrongDays({ text, readings, context }: Subject): Place[] {
  const days = namedDays(text, context.today);
  const disagreeing = days.filter(
    ({ day, weekday: named }) => day !== undefined && named !== undefined && weekday(day) !== named,
  );
  return [...disagreeing, ...otherThanPromised(text, readings, context, days)].map(({ start, end }) => ({
    start,
    end,
  }));
}

function otherThanPromised(
  text: string,
  readings: readonly Reading[],
  { promises = [], today }: CritiqueContext,
  days: readonly NamedDay[],
): readonly NamedDay[] {
  if (today === undefined) return [];
  return promises.flatMap((promise) => {
    const words = contentOf(promise.text);
    return readings.flatMap(({ sentence }) => {
      const content = contentOf(text.slice(sentence.start, sentence.end));
      const shared = [...words].filter((word) => content.has(word)).length;
      if (shared < 2 || shared * 2 < words.size) return [];
      const named = days.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
      const coming = named.filter(({ day }) => day !== undefined && day >= today);
      const isOther =
        coming.length > 0 && coming.every(({ day }) => promises.every(({ due }) => due !== day));
      return isOther ? coming.slice(0, 1) : [];
    });
  });
}

/** Promised to the client, and its day is nowhere in the text. */
function droppedPromises({ text, readings, context }: Subject): Place[] {
  const { promises = [], today, about } = context;
  const named = new Set(namedDays(text, today).map(({ day }) => day));
  const told = promises.filter(
    ({ to, state, kind, due }) =>
      to === 'client' &&
      (state === 'planned' || state === 'open') &&
      (about !== 'ack' || kind === 'update') &&
      !named.has(due),
  );
  const detail = told
    .map(({ id, text: what, due }) => `${id}: ${what}, by ${formatDay(due, today ?? due)}.`)
    .join(' ');
  return told.length > 0 ? lastSentence(readings).map((place) => ({ ...place, detail })) : [];
}

const PAYING =
  /\b(?:I|we|you)(?:(?:['’]ll| will)\b|(?:['’](?:m|re)| am| are)\b.{0,20}ing\b|.{0,20}\bget\b).{0,60}/i;
/** A sentence that promises to pay a sum of which the case knows nothing. */
function otherSums({ text, readings, context: { sums, promises = [] } }: Subject): Place[] {
  if (sums === undefined) return [];
  const owed = promises.filter(({ to, text: what }) => to === 'client' && sumsIn(what).length > 0);
  const detail = owed.map(({ id, text: what }) => `${id}: ${what}.`).join(' ');
  return readings.flatMap(({ sentence: { start, end } }) => {
    const words = text.slice(start, end);
    const others = PAYING.test(words) ? sumsIn(words).filter(({ sum }) => !sums.includes(sum)) : [];
    return others.map(({ at, length }) => ({
      start: start + at,
      end: start + at + length,
      ...(detail !== '' && { detail }),
    }));
  });
}

const SHORTEST_FOR_SERIOUS = 40;
const LONGEST_FOR_MINOR = 250;

/** The more it hurt, the more a longer apology helps (Fehr and Gelfand 2010); a call or first words may be short. */
function tooShort({ readings, context }: Subject): readonly Place[] {
  // Who has no part in it owes no long apology.
  if (context.myFault === 0) return [];
  const isSerious = context.severity === 'serious' || context.severity === 'critical';
  const isShort = wordCount(readings) < SHORTEST_FOR_SERIOUS;
  const applies =
    isSerious && isWritten(context) && isShort && context.about === 'apology' && context.gate === 'green';
  return applies ? firstSentence(readings) : [];
}

function isWritten({ channel }: CritiqueContext): boolean {
  return channel === 'email' || channel === 'letter';
}

function wordCount(readings: readonly Reading[]): number {
  return readings.reduce(
    (sum, { sentence }) => sum + sentence.tokens.filter(({ kind }) => kind === 'word').length,
    0,
  );
}

function firstSentence(readings: readonly Reading[], part?: 'regret'): Place[] {
  const first = readings.find(({ shows }) => part === undefined || shows.has(part))?.sentence;
  return first === undefined ? [] : [{ start: first.start, end: first.end }];
}

function lastSentence(readings: readonly Reading[]): Place[] {
  const last = readings.at(-1)?.sentence;
  return last === undefined ? [] : [{ start: last.start, end: last.end }];
}
