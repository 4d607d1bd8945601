import type { AnswerValue } from '../case/schema.ts';
import { compareMoney, isZero, money, parseMoney, zero, type Money } from '../money.ts';
import { isOptional, optionsOf } from '../playbook/playbook.ts';
import { suggestion } from '../playbook/suggestion.ts';
import type { Step, StepOf } from '../playbook/schema.ts';
import { excludes } from '../remedy/recommend.ts';
import { parseTypedDate } from '../typed-dates.ts';
import type { Plan } from './plan.ts';
import type { Situation } from './situation.ts';

/** What somebody gave as an answer: words as typed, or data from an answers file. */
export type RawAnswer = unknown;

export type Reading =
  | { readonly ok: true; readonly value: AnswerValue }
  | { readonly ok: false; readonly problem: string; readonly needsCurrency?: true };

interface Reader {
  readonly situation: Situation;
  readonly plan: Plan;
}
type ReadKind<K extends Step['kind']> = (
  step: StepOf<K>,
  raw: RawAnswer,
  reader: Reader,
) => Reading | Promise<Reading>;
type ValueKind = Exclude<Step['kind'], 'note' | 'draft' | 'promises'>;

const LONGEST_TEXT = 4000;
const LONGEST_PASTE = 200_000;

/**
 * Read an answer, whichever way it came: the one place where typed words, `--set` and answers files become values.
 *
 * @returns a value fit to be stored (`null` = skipped), or what is wrong and what would do
 */
export async function readAnswer(step: Step, raw: RawAnswer, reader: Reader): Promise<Reading> {
  if (step.kind === 'note' || step.kind === 'draft' || step.kind === 'promises') {
    return { ok: false, problem: 'this step takes no answer' };
  }
  if (raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '')) {
    if (isOptional(step)) return { ok: true, value: null };
    if (step.kind !== 'offer' && step.kind !== 'multi')
      return { ok: false, problem: `an answer is needed: ${mayBe(step, reader)}` };
  }
  return (READERS[step.kind] as ReadKind<ValueKind>)(step as StepOf<ValueKind>, raw, reader);
}

/** What an answer may be, in a few words: for hints and for lists of missing answers. */
export function mayBe(step: Step, { situation, plan }: Reader): string {
  switch (step.kind) {
    case 'choice':
      return `one of ${optionsOf(situation.program.playbook, step)
        .map(({ value }) => value)
        .join(', ')}`;
    case 'multi':
      return `a list of ${optionsOf(situation.program.playbook, step)
        .map(({ value }) => value)
        .join(', ')}`;
    case 'confirm':
      return 'yes or no';
    case 'number':
      return `a number${range(step)}`;
    case 'money':
      return `an amount, as in 400 USD${range(step)}`;
    case 'date':
      return 'a date, as in 2026-01-31, tomorrow or fri';
    case 'percent-split':
      return `percentages that sum to 100, as in ${step.parts[0]} 80, ${step.parts[1]} 20`;
    case 'repeat':
      return `a list of ${Object.keys(step.item).join(', ')}`;
    case 'offer':
      return `a list of ${plan.possible.map(({ remedy }) => remedy.id).join(', ') || 'nothing'}, or none`;
    default:
      return 'words of your own';
  }
}

const READERS: { readonly [K in ValueKind]: ReadKind<K> } = {
  text: (step, raw) => readText(raw, step.max ?? LONGEST_TEXT),
  paste: (step, raw) => readText(raw, step.max ?? LONGEST_PASTE),
  choice: (step, raw, { situation }) => readOption(raw, optionsOf(situation.program.playbook, step)),
  multi: readMulti,
  confirm: (_step, raw) => readConfirm(raw),
  number: (step, raw, { plan }) => readNumber(step, raw, plan),
  money: readMoney,
  date: readDate,
  'percent-split': (step, raw) => readSplit(step.parts, raw),
  repeat: readRepeat,
  offer: readOffer,
};

/** What was given, as words: an answers file may hold anything, and not everything can become a string by itself. */
export function wordsOf(raw: RawAnswer): string {
  return (typeof raw === 'object' ? JSON.stringify(raw) : String(raw)).trim();
}

function wrong(problem: string): Reading {
  return { ok: false, problem };
}

function readText(raw: RawAnswer, max: number): Reading {
  if (typeof raw !== 'string' && typeof raw !== 'number') return wrong('write it as text');
  const text = String(raw).replaceAll('\r\n', '\n').trim();
  if (text.length > max) return wrong(`that is ${text.length} letters; up to ${max} fit`);
  return { ok: true, value: text };
}

function readOption(raw: RawAnswer, options: readonly { value: string; label: string }[]): Reading {
  const wanted = wordsOf(raw).toLowerCase();
  const found = options.find(
    ({ value, label }) => value.toLowerCase() === wanted || label.toLowerCase() === wanted,
  );
  if (found !== undefined) return { ok: true, value: found.value };
  const values = options.map(({ value }) => value);
  return wrong(
    `“${wordsOf(raw)}” is not a choice${suggestion(wanted, values)}; it may be ${values.join(', ')}`,
  );
}

/** A list in YAML, or words with commas. */
function listOf(raw: RawAnswer): readonly unknown[] | undefined {
  if (Array.isArray(raw)) return raw;
  if (raw === null || raw === undefined) return [];
  if (typeof raw !== 'string') return undefined;
  const text = raw.trim();
  return text === '' || text.toLowerCase() === 'none' ? [] : text.split(',').map((part) => part.trim());
}

function readMulti(step: StepOf<'multi'>, raw: RawAnswer, { situation }: Reader): Reading {
  const given = listOf(raw);
  if (given === undefined) return wrong('give a list');
  const options = optionsOf(situation.program.playbook, step);
  const values: string[] = [];
  for (const item of given) {
    const reading = readOption(item, options);
    if (!reading.ok) return reading;
    const value = reading.value as string;
    if (!values.includes(value)) values.push(value);
  }
  if (values.length < (step.min ?? 0)) return wrong(`choose at least ${step.min}`);
  if (step.max !== undefined && values.length > step.max) return wrong(`choose at most ${step.max}`);
  return { ok: true, value: values };
}

function readConfirm(raw: RawAnswer): Reading {
  if (typeof raw === 'boolean') return { ok: true, value: raw };
  const word = wordsOf(raw).toLowerCase();
  if (['y', 'yes', 'true'].includes(word)) return { ok: true, value: true };
  if (['n', 'no', 'false'].includes(word)) return { ok: true, value: false };
  return wrong(`“${wordsOf(raw)}” is neither yes nor no`);
}

function readNumber(step: StepOf<'number'>, raw: RawAnswer, plan: Plan): Reading {
  const text = wordsOf(raw);
  const value = Number(text);
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(text) || !Number.isFinite(value))
    return wrong(`“${text}” is not a number; write it as 12 or 12.5`);
  const min = step.min === undefined ? undefined : Number(plan.scope.valueOf(step.min));
  const max = step.max === undefined ? undefined : Number(plan.scope.valueOf(step.max));
  if (min !== undefined && value < min) return wrong(`it has to be at least ${min}`);
  if (max !== undefined && value > max) return wrong(`it can be at most ${max}`);
  return { ok: true, value };
}

function readMoney(step: StepOf<'money'>, raw: RawAnswer, { situation, plan }: Reader): Reading {
  const { record, around } = situation;
  if (typeof raw === 'object') return readMoneyObject(step, raw, { situation, plan });
  const reading = parseMoney(String(raw), record.currency ?? around.settings.currency);
  if (!reading.ok) return reading;
  const { currency } = reading.money;
  if (record.currency !== undefined && currency !== record.currency) {
    return wrong(
      `this case is in ${record.currency}; convert the ${currency} amount, and keep the original in the facts`,
    );
  }
  const bound = (limit: string | number | undefined): Money | undefined => {
    if (limit === undefined) return undefined;
    const value = plan.scope.valueOf(limit);
    if (typeof value !== 'object' || value === null) return money(String(value), currency);
    // The case may get its currency just now; what has no answer yet is nothing in any currency.
    return isZero(value as Money) ? zero(currency) : (value as Money);
  };
  const min = bound(step.min);
  const max = bound(step.max);
  if (min !== undefined && compareMoney(reading.money, min) < 0)
    return wrong(`it has to be at least ${min.amount} ${currency}`);
  if (max !== undefined && compareMoney(reading.money, max) > 0)
    return wrong(`it can be at most ${max.amount} ${currency}`);
  return { ok: true, value: { amount: reading.money.amount, currency } };
}

/** `{ amount: "400.00", currency: USD }`, as a case prints it. */
function readMoneyObject(step: StepOf<'money'>, raw: object | null, reader: Reader): Reading {
  const { amount, currency } = (raw ?? {}) as { amount?: unknown; currency?: unknown };
  if (typeof currency !== 'string' || (typeof amount !== 'string' && typeof amount !== 'number')) {
    return wrong('write an amount, as in 400 USD');
  }
  return readMoney(step, `${amount} ${currency}`, reader);
}

async function readDate(step: StepOf<'date'>, raw: RawAnswer, { situation, plan }: Reader): Promise<Reading> {
  const { settings, today } = situation.around;
  const min = step.min === undefined ? undefined : String(plan.scope.valueOf(step.min));
  const max = step.max === undefined ? undefined : String(plan.scope.valueOf(step.max));
  // Where only the past will do, “friday” is the last one.
  const lean = max !== undefined && max <= today ? 'past' : 'future';
  const reading = await parseTypedDate(wordsOf(raw), { ...settings, today, lean });
  if (!reading.ok) return reading;
  if (min !== undefined && reading.day < min) return wrong(`it cannot be before ${min}`);
  if (max !== undefined && reading.day > max) return wrong(`it cannot be after ${max}`);
  return { ok: true, value: reading.day };
}

/** `{ mine: 80, client: 20 }`, or “mine 80, client 20”; parts left out are nothing. */
function readSplit(parts: readonly string[], raw: RawAnswer): Reading {
  const given = typeof raw === 'string' ? splitOfWords(parts, raw) : raw;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return wrong(`write the parts, as in ${parts[0]} 80, ${parts[1]} 20`);
  }
  const shares: Record<string, number> = Object.fromEntries(parts.map((part) => [part, 0]));
  for (const [part, share] of Object.entries(given)) {
    if (!parts.includes(part))
      return wrong(`there is no part “${part}”${suggestion(part, parts)}; the parts are ${parts.join(', ')}`);
    const value = Number(wordsOf(share));
    if (!Number.isInteger(value) || value < 0 || value > 100)
      return wrong(`${part}: “${wordsOf(share)}” is not a whole percentage from 0 to 100`);
    shares[part] = value;
  }
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
  return total === 100
    ? { ok: true, value: shares }
    : wrong(`the parts sum to ${total}; they have to sum to 100`);
}

/** “mine 80, client 20”, or bare numbers in the order of the parts: “80 20”, “100”. */
function splitOfWords(parts: readonly string[], words: string): Record<string, string> | undefined {
  const bare = words
    .trim()
    .split(/[\s,;/%]+/)
    .filter((word) => word !== '');
  if (bare.length <= parts.length && bare.every((word) => /^\d+$/.test(word))) {
    return Object.fromEntries(bare.map((share, index) => [parts[index] ?? '', share]));
  }
  const entries = words.split(/[,;]/).map((part) => /^\s*([a-z_]+)\s*[:=]?\s*(\d+)\s*%?\s*$/i.exec(part));
  if (entries.some((entry) => entry === null)) return undefined;
  return Object.fromEntries(entries.map((entry) => [entry?.[1]?.toLowerCase() ?? '', entry?.[2] ?? '']));
}

async function readRepeat(step: StepOf<'repeat'>, raw: RawAnswer, reader: Reader): Promise<Reading> {
  if (!Array.isArray(raw)) return wrong('give a list, one entry each');
  if (raw.length < (step.min ?? 0)) return wrong(`at least ${step.min} are needed`);
  if (raw.length > (step.max ?? 100)) return wrong(`at most ${step.max ?? 100} fit`);
  const records: Record<string, string | number | boolean | Money>[] = [];
  for (const [index, entry] of raw.entries()) {
    const given = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(step.item, key));
    if (unknown !== undefined)
      return wrong(`entry ${index + 1} has “${unknown}”${suggestion(unknown, Object.keys(step.item))}`);
    const record: Record<string, string | number | boolean | Money> = {};
    for (const [name, field] of Object.entries(step.item)) {
      const asStep = { ...field, id: name, phase: step.phase, ask: field.ask ?? name } as Step;
      const reading = await readAnswer(asStep, given[name], reader);
      if (!reading.ok) return wrong(`entry ${index + 1}, ${name}: ${reading.problem}`);
      record[name] = reading.value as string;
    }
    records.push(record);
  }
  return { ok: true, value: records };
}

function readOffer(_step: StepOf<'offer'>, raw: RawAnswer, { plan }: Reader): Reading {
  const given = listOf(raw);
  if (given === undefined) return wrong('give a list of remedies, or none');
  if (raw === null || raw === undefined) return wrong('choose what you offer, or none');
  const possible = plan.possible.map(({ remedy }) => remedy);
  const ids = [...new Set(given.map(wordsOf))];
  for (const id of ids) {
    if (possible.some((remedy) => remedy.id === id)) continue;
    const known = possible.map((remedy) => remedy.id);
    return wrong(
      `“${id}” is not possible here${suggestion(id, known)}; possible: ${known.join(', ') || 'nothing'}`,
    );
  }
  const chosen = possible.filter((remedy) => ids.includes(remedy.id));
  const clash = chosen.flatMap((one) =>
    chosen.filter((other) => one !== other && excludes(one, other)).map((other) => [one, other]),
  )[0];
  if (clash !== undefined) return wrong(`“${clash[0]?.label}” and “${clash[1]?.label}” exclude each other`);
  return { ok: true, value: ids };
}

function range(step: { min?: string | number | undefined; max?: string | number | undefined }): string {
  const plain = (bound: string | number | undefined): boolean =>
    bound !== undefined && !String(bound).includes('{{');
  return `${plain(step.min) ? `, at least ${step.min}` : ''}${plain(step.max) ? `, at most ${step.max}` : ''}`;
}
