import { outcomeWords } from '../case/labels.ts';
import { OUTCOMES, type CaseRecord, type Outcome } from '../case/schema.ts';
import { formatDayLong } from '../dates.ts';
import type { Prompter, Question } from '../interview/prompter.ts';
import { replyWords, simpleQuestion } from '../interview/simple-question.ts';
import { formatMoney, type Money } from '../money.ts';
import { parseMoney } from '../typed-money.ts';
import { parseTypedDate } from '../typed-dates.ts';
import { askBriefly, fewWords } from './brief-asking.ts';
import { EXIT, UserError } from './errors.ts';
import type { Session } from './session.ts';

/** What was typed while closing; `''` is a question that was left empty. */
export interface Typed {
  readonly outcome?: string;
  readonly cost?: string;
  readonly lesson?: string;
  readonly prevent?: string;
  readonly by?: string;
  readonly why?: string;
}
type Key = keyof Typed;

export interface Proposed {
  /** What the record or the playbook would answer. */
  readonly usual: Typed;
  readonly currency: string | undefined;
  /** Is there something that stops it next time already? */
  readonly prevented: boolean;
  /** Throws if a case cannot close with this outcome. */
  readonly accept: (outcome: Outcome) => void;
}

/** The next question that has no answer yet; undefined when all is said. A case begun by mistake teaches nothing. */
export function nextQuestion(typed: Typed, prevented: boolean): Key | undefined {
  if (typed.outcome === undefined) return 'outcome';
  if (typed.outcome === 'withdrawn') return undefined;
  const order: readonly Key[] = ['cost', 'lesson'];
  const open = order.find((key) => typed[key] === undefined);
  if (open !== undefined || prevented) return open;
  if (typed.prevent === undefined) return typed.why === undefined ? 'prevent' : undefined;
  if (typed.prevent === '') return typed.why === undefined ? 'why' : undefined;
  return typed.by === undefined ? 'by' : undefined;
}

/** The place of what was typed, beside the half-typed lines of a walk. */
const KEPT = 'close';

/**
 * Ask one thing at a time what the flags have left open. What was answered is on disk before the next question, and
 * stands there when the case is closed another time.
 */
export async function askClosing(
  session: Session,
  record: CaseRecord,
  flags: Typed,
  proposed: Proposed,
): Promise<Typed> {
  const store = await session.store();
  const before = await keptBefore(session, record.id);
  const asked: Key[] = [];
  const answers: { -readonly [K in Key]?: string } = {};
  let [at, begun]: [Key | undefined, string] = [undefined, ''];
  const keep = async (): Promise<void> => {
    const half = at !== undefined && begun !== '' ? { at, begun } : {};
    const text = JSON.stringify({ ...before.typed, ...answers, ...half });
    if (text === '{}' || !before.free) return;
    // Asking goes on if this fails: the close itself says what cannot be written.
    await store.saveHalfTyped(record.id, { step: KEPT, text }).catch(() => undefined);
  };
  const kept = before.free ? 'What you typed is kept for the next time.' : 'Nothing was changed.';
  const stopped = `${record.id} is not closed. ${kept}`;
  const ask = async (prompter: Prompter): Promise<Typed> => {
    for (;;) {
      const typed = { ...answers, ...flags };
      at = nextQuestion(typed, proposed.prevented);
      if (at === undefined) return typed;
      const usual = before.typed[at] ?? proposed.usual[at];
      const here = { first: asked.length === 0, halfTyped: before.at === at ? before.begun : undefined };
      const reply = await prompter.ask({ ...questionOf(session, at, usual, proposed), ...here });
      if (reply.kind === 'pause') throw new UserError(stopped, { exit: EXIT.paused });
      if (reply.kind !== 'answer') {
        const last = asked.pop();
        if (last !== undefined) delete answers[last];
        continue;
      }
      answers[at] = replyWords(reply) ?? '';
      asked.push(at);
      begun = '';
      await keep();
      if (at === 'outcome') proposed.accept(answers[at] as Outcome);
    }
  };
  try {
    return await askBriefly(session, stopped, ask, (text) => void (begun = text));
  } finally {
    await keep();
  }
}

/** The case is closed: nothing waits for the next time. */
export async function forgetTyped(session: Session, id: string): Promise<void> {
  const store = await session.store();
  const half = await store.halfTyped(id);
  if (half?.step === KEPT) await store.saveHalfTyped(id, null).catch(() => undefined);
}

interface Kept {
  readonly typed: Typed;
  /** Is there room? A line that waits for the walk is not written over: it may be half a letter. */
  readonly free: boolean;
  /** The question at which somebody stopped, and the line that was begun there. */
  readonly at?: string;
  readonly begun?: string;
}

async function keptBefore(session: Session, id: string): Promise<Kept> {
  const half = await (await session.store()).halfTyped(id);
  if (half?.step !== KEPT) return { typed: {}, free: half === undefined };
  try {
    const { at, begun, ...typed } = JSON.parse(half.text) as Typed & { at?: string; begun?: string };
    return { typed, free: true, ...(at !== undefined && begun !== undefined && { at, begun }) };
  } catch {
    return { typed: {}, free: true };
  }
}

function questionOf(session: Session, key: Key, usual: string | undefined, { currency }: Proposed): Question {
  return simpleQuestion({
    id: key,
    ...QUESTIONS[key],
    ...(key === 'cost' && currency !== undefined && { mayBe: `an amount in ${currency}, as in 400` }),
    ...(usual !== undefined && usual !== '' && { usual }),
    choices: key === 'outcome' ? OUTCOMES.map((value) => ({ value, label: outcomeWords(value) })) : [],
    read: (words) => {
      if (key === 'by') return dayProblem(session, words);
      if (key === 'cost') return costProblem(words, currency);
      return fewWords(words);
    },
  });
}

/** What each question is, and the flag that answers it without one. */
export const QUESTIONS: {
  readonly [K in Key]: {
    readonly ask: string;
    readonly help?: string;
    /** Whose advice it is, if there is some: a title of `playbooks/coaching/sources.yaml`. */
    readonly why: NonNullable<Question['why']>;
    readonly mayBe: string;
    readonly optional?: true;
  };
} = {
  outcome: {
    ask: 'How did it end?',
    why: { text: 'Your report counts how cases end, and what went before.', source: '' },
    mayBe: `one of ${OUTCOMES.join(', ')}`,
  },
  cost: {
    ask: 'What did it cost you in the end, money and work together?',
    help: 'A rough sum will do. Leave it empty if you do not know.',
    why: {
      text: 'Price your work so that you can put a mistake right; this tells what one costs.',
      source: '“How to repair broken client relationships”',
    },
    mayBe: 'an amount, as in 400 or 400 USD',
    optional: true,
  },
  lesson: {
    ask: 'What will you do differently next time?',
    why: {
      text: 'Study your past cases: this line is what you will find there.',
      source: '“Repairing a damaged relationship with a client”',
    },
    mayBe: 'a sentence of your own',
  },
  prevent: {
    ask: 'What stops it from happening again?',
    help: 'It becomes a promise to yourself, with a day. :skip it if it is not worth preventing.',
    why: {
      text: 'Learn from what went wrong, then change how you work.',
      source: '“Repairing a damaged relationship with a client”',
    },
    mayBe: 'something you can do',
    optional: true,
  },
  by: {
    ask: 'By when?',
    why: {
      text: 'A promise is kept in the agreed time, so it needs one.',
      source: '“Rebuilding trust and repairing a strained relationship with a client”',
    },
    mayBe: 'a day, as in fri, 5 business days or end of month',
  },
  why: {
    ask: 'Why is it not worth preventing?',
    why: { text: 'Record what was decided, and why.', source: '“Principles for Remedy”' },
    mayBe: 'a sentence of your own',
  },
};

async function dayProblem(session: Session, words: string): Promise<string | undefined> {
  const reading = await parseTypedDate(words, { ...(await session.walkSettings()), today: session.today });
  if (!reading.ok) return reading.problem;
  return reading.day < session.today
    ? `${formatDayLong(reading.day)} has passed; a promise needs a day to come`
    : undefined;
}

function costProblem(words: string, currency: string | undefined): string | undefined {
  const reading = readCost(words, currency);
  return reading.ok ? undefined : reading.problem;
}

/** An amount in the one currency of the case. */
export function readCost(
  words: string,
  currency: string | undefined,
): { readonly ok: true; readonly money: Money } | { readonly ok: false; readonly problem: string } {
  const reading = parseMoney(words, currency);
  if (!reading.ok || currency === undefined || reading.money.currency === currency) return reading;
  return {
    ok: false,
    problem: `This case counts in ${currency}, and ${formatMoney(reading.money)} is something else.`,
  };
}
