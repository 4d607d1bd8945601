import { OUTCOMES, type CaseRecord, type Outcome } from '../case/schema.ts';
import type { Money } from '../money.ts';
import { askClosing, nextQuestion, QUESTIONS, readCost, type Typed } from './closing-questions.ts';
import { usualAnswers } from './closing-proposals.ts';
import { EXIT, UserError } from './errors.ts';
import { oneOf, usage } from './flag-words.ts';
import { parseTypedDate } from '../typed-dates.ts';
import { typedDay } from './promise-days.ts';
import type { Session } from './session.ts';

export interface CloseOptions {
  readonly outcome?: string;
  readonly cost?: string;
  readonly lesson?: string;
  readonly prevent?: string;
  readonly notPreventing?: string;
  readonly force?: boolean;
}

/** The flags as they would be typed. @throws UserError exit 2 for one that does not do */
export async function flagsOf(session: Session, options: CloseOptions): Promise<Typed> {
  const [outcome, cost, lesson] = [given(options.outcome), given(options.cost), given(options.lesson)];
  const [prevent, why] = [given(options.prevent), given(options.notPreventing)];
  if (prevent !== undefined && why !== undefined)
    throw new UserError('--prevent or --not-preventing: one of them.', { exit: EXIT.usage });
  const promise = prevent === undefined ? {} : await preventionOf(session, prevent);
  return {
    ...(outcome !== undefined && { outcome: oneOf(OUTCOMES, outcome, '--outcome') }),
    ...(cost !== undefined && { cost }),
    ...(lesson !== undefined && { lesson }),
    ...promise,
    ...(why !== undefined && { why }),
  };
}

/** “Keep every licence by fri”: the last “by” parts what from when. */
async function preventionOf(session: Session, words: string): Promise<Pick<Typed, 'prevent' | 'by'>> {
  const at = words.toLowerCase().lastIndexOf(' by ');
  const day = words.slice(at + 4);
  const calendar = await session.walkSettings();
  const reading = at > 0 ? await parseTypedDate(day, { ...calendar, today: session.today }) : undefined;
  if (reading?.ok) return { prevent: words.slice(0, at).trim(), by: await typedDay(session, day, 'future') };
  throw usage(
    `--prevent needs a day at its end. ${reading?.problem ?? 'Nothing was changed.'}`,
    `As in: --prevent "${words} by fri"`,
  );
}

/** What the flags left open is asked, or named all at once where nobody can answer. */
export async function typedFor(
  session: Session,
  before: CaseRecord,
  flags: Typed,
  prevented: boolean,
  accept: (outcome: Outcome) => void,
): Promise<Typed> {
  const currency = await currencyOf(session, before);
  costOf(flags.cost, currency);
  // Nobody has to know what it cost.
  const unasked = { cost: '', ...flags };
  if (nextQuestion(session.prompting === undefined ? unasked : flags, prevented) === undefined)
    return unasked;
  if (session.prompting !== undefined) {
    const usual = await usualAnswers(session, before);
    return askClosing(session, before, flags, { usual, currency, prevented, accept });
  }
  const asksPrevention = !prevented && flags.prevent === undefined && flags.why === undefined;
  const missing = [
    ...(flags.outcome === undefined ? [missingFlag('outcome')] : []),
    ...(flags.lesson === undefined ? [missingFlag('lesson')] : []),
    ...(asksPrevention
      ? [{ where: '--prevent', message: `${QUESTIONS.prevent.ask} Or --not-preventing and why.` }]
      : []),
  ];
  throw new UserError(`${before.id} needs a few words to close. Nothing was changed.`, {
    exit: EXIT.usage,
    hint: `As in: repair close ${before.id} --outcome repaired --lesson "No picture without its licence."${asksPrevention ? ' --prevent "Keep every licence in one folder by fri"' : ''}`,
    problems: missing,
  });
}

function missingFlag(key: 'outcome' | 'lesson'): { where: string; message: string } {
  return { where: `--${key}`, message: `${QUESTIONS[key].ask} It is ${QUESTIONS[key].mayBe}.` };
}

/** @throws UserError exit 2 if it is no amount of the currency of the case */
export function costOf(cost: string | undefined, currency: string | undefined): Money | undefined {
  if (cost === undefined || cost === '') return undefined;
  const reading = readCost(cost, currency);
  if (reading.ok) return reading.money;
  throw usage(`--cost: ${reading.problem}`, 'Nothing was changed.');
}

export async function currencyOf(session: Session, { currency }: CaseRecord): Promise<string | undefined> {
  return currency ?? (await session.walkSettings()).currency;
}

function given(words: string | undefined): string | undefined {
  return words?.trim() || undefined;
}
