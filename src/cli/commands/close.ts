import { outcomeWords } from '../../case/labels.ts';
import { hasPrevention, lacking, obstaclesTo, type Obstacle } from '../../case/closing.ts';
import type { EventBody } from '../../case/events.ts';
import { highestPromiseNumber, nextPromiseId } from '../../case/promise-numbers.ts';
import { DONE_TEST } from '../../case/done-test.ts';
import { OUTCOMES, type CasePromise, type CaseRecord, type Outcome } from '../../case/schema.ts';
import { endsAsMistake, openClientPromises } from '../../case/stage.ts';
import { formatDayLong, formatDayShort, type Day } from '../../dates.ts';
import { findCase, record } from '../cases.ts';
import { costOf, currencyOf, flagsOf, typedFor, type CloseOptions } from '../closing-flags.ts';
import { proposedPrevention } from '../closing-proposals.ts';
import { checkIns, thanksFor } from '../follow-up.ts';
import { forgetTyped, type Typed } from '../closing-questions.ts';
import { EXIT, UserError } from '../errors.ts';
import { typedDay } from '../promise-days.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

export function registerClose({ program, perform, about }: Registrar): void {
  program
    .command('close <case>')
    .description(about)
    .option('--outcome <outcome>', OUTCOMES.join(', '))
    .option('--cost <amount>', 'what it cost you in the end, money and work together')
    .option('--lesson <words>', 'what you will do differently, in one sentence')
    .option('--prevent <words by day>', 'what stops it next time, as a promise to yourself')
    .option('--not-preventing <why>', 'why it is not worth preventing')
    .option('--force', 'close although something stands against it; that stays on record')
    .addHelpText(
      'after',
      '\nExamples:\n  repair close R-7\n  repair close R-7 --outcome repaired --lesson "No picture without a licence" \\\n    --cost 400 --prevent "Keep every licence in one folder by fri"\n  repair close R-7 --outcome withdrawn       a case that was begun by mistake',
    )
    .action(perform(runClose));
}

/** A case cannot close while a promise to the client is open, nor with an outcome that its record contradicts. */
async function runClose(session: Session, options: CloseOptions, words: string): Promise<void> {
  const before = await findCase(session, words);
  if (before.closedAt !== undefined)
    throw new UserError(`${before.id} is closed already.`, {
      exit: EXIT.failed,
      hint: `If it goes on: repair reopen ${before.id} --why "what went wrong again"`,
    });
  const open = openClientPromises(before);
  if (open.length > 0 && !options.force) throw refusedForPromises(before, open, session.today);
  const accept = (outcome: Outcome): void => {
    const obstacles = obstaclesTo(before, outcome);
    if (obstacles.length > 0 && !options.force) throw refusedFor(before, outcome, obstacles);
  };
  const flags = await flagsOf(session, options);
  if (flags.outcome !== undefined) accept(flags.outcome as Outcome);
  const prevented = hasPrevention(before);
  const typed = await typedFor(session, before, flags, prevented, accept);
  const events = await closingEvents(session, before, typed, open);
  const thanks = await thanksFor(session, before, typed.outcome as Outcome);
  const after = await record(session, before, events, [doneWords(before, events), ...thanks].join('\n'));
  await forgetTyped(session, before.id);
  if (after.promises.every(({ state }) => state !== 'open'))
    session.output.next({ text: 'See what your cases teach', command: 'repair report', overdue: false });
}

async function closingEvents(
  session: Session,
  before: CaseRecord,
  typed: Typed,
  open: readonly CasePromise[],
): Promise<EventBody[]> {
  const outcome = typed.outcome as Outcome;
  const cost = costOf(typed.cost, await currencyOf(session, before));
  const unmet = obstaclesTo(before, outcome).map(({ gate }) => gate);
  const promised = await preventionEvent(session, before, typed);
  const taken = highestPromiseNumber(before) + (promised === undefined ? 0 : 1);
  return [
    ...(promised === undefined ? [] : [promised]),
    {
      type: 'closed',
      outcome,
      ...(typed.lesson && { lesson: typed.lesson }),
      ...(cost !== undefined && { actualCost: cost }),
      ...(open.length > 0 && { forced: open.map(({ id }) => id) }),
      ...(unmet.length > 0 && { unmet }),
      ...(promised !== undefined && { prevention: promised.promise.id }),
      ...(typed.why && { notPreventing: typed.why }),
    },
    ...(await checkIns(session, before, outcome, taken)),
  ];
}

/** What stops it next time goes on reminding after the close. */
async function preventionEvent(
  session: Session,
  before: CaseRecord,
  { prevent, by }: Typed,
): Promise<Extract<EventBody, { type: 'promised' }> | undefined> {
  if (!prevent || !by) return undefined;
  const due = await typedDay(session, by, 'future');
  const proposed = await proposedPrevention(session, before);
  const doneTest = proposed?.text === prevent ? proposed.done : DONE_TEST;
  const promise = {
    id: nextPromiseId(before),
    to: 'self',
    kind: 'prevention',
    text: prevent,
    doneTest,
    due,
  } as const;
  return { type: 'promised', promise, by: 'person' };
}

function doneWords(before: CaseRecord, events: readonly EventBody[]): string {
  const parts = events.flatMap((event) => {
    if (event.type === 'promised') {
      const { id, due, kind } = event.promise;
      if (kind === 'check-in') return [];
      return [`${id} is due on ${formatDayLong(due)}, and goes on reminding you.`];
    }
    if (event.type !== 'closed') return [];
    if (event.outcome === 'withdrawn') return [mistakeWords(before)];
    const missing = lacking(before, event.outcome);
    return [
      ...(missing.length === 0 ? [] : [`Not on record: ${missing.join(' and ')}.`]),
      ...(event.lesson === undefined ? [] : ['Its lesson is kept.']),
    ];
  });
  const days = events.flatMap((event) =>
    event.type === 'promised' && event.promise.kind === 'check-in'
      ? [`${formatDayLong(event.promise.due)} (${event.promise.id})`]
      : [],
  );
  const later = days.length === 0 ? [] : [`Check in on ${days.join(' and ')}.`];
  return [`${before.id} is closed.`, ...parts.toReversed(), ...later].join(' ');
}

function mistakeWords({ promises }: CaseRecord): string {
  return endsAsMistake('withdrawn', promises)
    ? 'Begun by mistake, it counts nowhere.'
    : 'A promise to the client was not kept, so it goes on counting.';
}

/** Each promise with its command; letting off is the client's, and forcing stays on record. */
function refusedForPromises({ id }: CaseRecord, open: readonly CasePromise[], today: Day): UserError {
  const many = open.length === 1 ? 'promise to the client is' : 'promises to the client are';
  return new UserError(`${id} cannot close: ${open.length} ${many} open. Nothing was changed.`, {
    exit: EXIT.failed,
    hint: `If the client lets you off: repair promise release ${open[0]?.id} --why "their words"\nWith --force it closes all the same, on record.`,
    problems: open.map(({ id: promise, text, due }) => ({
      where: promise,
      message: `${text}, by ${formatDayShort(due, today)}. When it is kept:`,
      command: `repair promise keep ${promise}`,
    })),
  });
}

function refusedFor({ id }: CaseRecord, outcome: Outcome, obstacles: readonly Obstacle[]): UserError {
  return new UserError(`${id} cannot close as “${outcomeWords(outcome)}”. Nothing was changed.`, {
    exit: EXIT.failed,
    hint: 'Another outcome may be truer. --force closes all the same, on record.',
    problems: obstacles.map(({ gate, message, command }) => ({
      where: gate,
      message: `${message}. First:`,
      command,
    })),
  });
}
