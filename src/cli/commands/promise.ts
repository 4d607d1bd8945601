import type { EventBody, EventOf } from '../../case/events.ts';
import type { CasePromise, CaseRecord } from '../../case/schema.ts';
import { dayOf, daysBetween, formatDayLong, type Day } from '../../dates.ts';
import { agreedDue } from '../../promises/ledger.ts';
import { safe } from '../../terminal/safe-text.ts';
import { flagOrAsked } from '../brief-asking.ts';
import { findPromise, record, requireOpenCase } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import { typedDay } from '../promise-days.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { registerPromiseAdd } from './promise-add.ts';
import { registerPromiseList } from './promise-list.ts';

interface ChangeOptions {
  readonly on?: string;
  readonly proof?: string;
  readonly why?: string;
  readonly agreed?: boolean;
}

export function registerPromise({ program, perform, about }: Registrar): void {
  const promise = program.command('promise').description(about);
  registerPromiseAdd({ program: promise, perform });
  registerPromiseList({ program: promise, perform });
  promise
    .command('told <promise>')
    .description('Say that the client knows of a planned promise; it counts from now on')
    .action(perform(runTold));
  promise
    .command('keep <promise>')
    .description('Say that a promise is kept')
    .option('--on <day>', 'when; today if left out')
    .option('--proof <words>', 'how anyone can tell')
    .addHelpText(
      'after',
      '\nExamples:\n  repair promise keep R-7.2\n  repair promise keep R-7.2 --on yesterday --proof "receipt 12"',
    )
    .action(perform(runKeep));
  promise
    .command('move <promise> <day...>')
    .description('Give a promise a new day; the first one stays on record')
    .option('--agreed', 'the client has agreed; counts if they did before the old day had passed')
    .option('--on <day>', 'when they agreed; today if left out')
    .option('--why <words>', 'the reason')
    .addHelpText(
      'after',
      '\nExamples:\n  repair promise move R-7.2 fri --agreed\n  repair promise move R-7.2 "5 business days" --why "the printer is ill"',
    )
    .action(perform(runMove));
  promise
    .command('release <promise>')
    .description('The client lets you off a promise, or you give up one to yourself')
    .option('--why <words>', 'what the client said; or why you give it up')
    .option('--on <day>', 'when; today if left out')
    .addHelpText('after', '\nExamples:\n  repair promise release R-7.2 --why "No need any more, thanks."')
    .action(perform(runRelease));
  promise
    .command('break <promise>')
    .description('Say that a promise was not kept, and will not be')
    .option('--why <words>', 'what came in between')
    .option('--on <day>', 'when; today if left out')
    .addHelpText('after', '\nExamples:\n  repair promise break R-7.2 --why "The printer closed down."')
    .action(perform(runBreak));
}

async function runTold(session: Session, _options: object, id: string): Promise<void> {
  const { record: owner, promise } = await changeable(session, id);
  if (promise.state === 'open') {
    throw new UserError(`${promise.id} counts already. Nothing was changed.`, { exit: EXIT.failed });
  }
  requireOpenCase(owner);
  const event = change(promise, 'told', session.today);
  await record(
    session,
    owner,
    [event],
    `${promise.id} counts from now on, for ${formatDayLong(promise.due)}.`,
  );
}

async function runKeep(session: Session, options: ChangeOptions, id: string): Promise<void> {
  const { record: owner, promise } = await changeable(session, id);
  const on = await dayOfChange(session, owner, options);
  const proof = options.proof?.trim() ?? '';
  const event = change(promise, 'kept', on, proof === '' ? {} : { proof });
  const done = `${promise.id} is kept${howLate(promise, on)}${options.on === undefined ? '' : `, on ${formatDayLong(on)}`}. Done means: ${safe(promise.doneTest)}${/[.!?]$/.test(promise.doneTest) ? '' : '.'}`;
  await record(session, owner, [event], `${done}${afterCheckIn(owner, promise)}`);
}

/** What a check-in may have brought. */
function afterCheckIn({ id }: CaseRecord, { kind, to }: CasePromise): string {
  if (kind !== 'check-in' || to !== 'self') return '';
  return `\nWhat they said of it, and how you stand: repair score ${id} 8 --relationship active_same`;
}

/** As the record will count it. */
function howLate(promise: CasePromise, on: Day): string {
  if (promise.state === 'planned') return '; the client had not been told of it, so it counts nowhere';
  if (on <= promise.originalDue) return '';
  if (on <= agreedDue(promise)) return ' by the day the client agreed to';
  const days = daysBetween(promise.originalDue, on);
  return `, ${days} ${days === 1 ? 'day' : 'days'} after the day first promised`;
}

async function runMove(
  session: Session,
  options: ChangeOptions,
  id: string,
  words: readonly string[],
): Promise<void> {
  const { record: owner, promise } = await changeable(session, id);
  const due = await typedDay(session, words.join(' '), 'future');
  if (due === promise.due) {
    throw new UserError(`${promise.id} is due on that day already. Nothing was changed.`, {
      exit: EXIT.failed,
    });
  }
  const on = await dayOfChange(session, owner, options);
  const event = change(promise, 'moved', on, {
    due,
    ...(options.agreed && { agreed: true }),
    ...(options.why !== undefined && { why: options.why }),
  });
  const inTime = options.agreed === true && on <= promise.due;
  const done = `${promise.id} is now due on ${formatDayLong(due)}.${afterMove(owner, promise, inTime, options)}`;
  await record(session, owner, [event], done);
}

/** What a new day means: for a letter that names the old one, or for what the client was told. */
function afterMove(
  owner: CaseRecord,
  { to, state }: CasePromise,
  inTime: boolean,
  { agreed }: ChangeOptions,
): string {
  if (state === 'planned')
    return owner.apology.drafts.length > 0
      ? ` The letter names the old day; write it anew with: repair resume ${owner.id}`
      : '';
  if (to === 'self') return ' It counts as late all the same if the first day passes.';
  if (inTime) return '';
  return agreed
    ? ' They agreed when the old day had passed, so it counts as late all the same.'
    : ' It still counts as late after the first day; if the client agrees, say so with --agreed.';
}

/** Only the client lets one off a promise to the client: their words are kept as what they said. */
async function runRelease(session: Session, options: ChangeOptions, id: string): Promise<void> {
  const { record: owner, promise } = await changeable(session, id);
  const on = await dayOfChange(session, owner, options);
  if (promise.state === 'planned') {
    const event = change(promise, 'released', on, { why: options.why?.trim() || 'never told to the client' });
    return void (await record(session, owner, [event], `${promise.id} is dropped; nobody knew of it.`));
  }
  const mine = promise.to === 'self';
  const why = await flagOrAsked(
    session,
    options.why,
    {
      id: 'why',
      ask: mine ? 'Why do you give it up?' : 'What did the client say?',
      mayBe: 'one sentence',
    },
    {
      message: mine
        ? 'Giving up a promise needs a reason. Nothing was changed.'
        : 'Only the client can let you off: it needs their words. Nothing was changed.',
      hint: `As in: repair promise release ${promise.id} --why "No need any more, thanks."`,
    },
  );
  const said: EventBody[] = mine ? [] : [{ type: 'said', from: 'client', to: 'me', via: 'other', text: why }];
  const late = !mine && on > promise.originalDue ? ' Its day had passed, so it counts as not kept.' : '';
  const done = mine
    ? `${promise.id} is given up. It counts as not kept.`
    : `${promise.id} is released.${late}`;
  await record(session, owner, [...said, change(promise, 'released', on, { why })], done);
}

async function runBreak(session: Session, options: ChangeOptions, id: string): Promise<void> {
  const { record: owner, promise } = await changeable(session, id);
  if (promise.state === 'planned') {
    throw new UserError(`${promise.id} is only planned; nobody knows of it. Nothing was changed.`, {
      exit: EXIT.failed,
      hint: `Drop it with: repair promise release ${promise.id}`,
    });
  }
  const on = await dayOfChange(session, owner, options);
  const why = await flagOrAsked(
    session,
    options.why,
    { id: 'why', ask: 'What came in between?', mayBe: 'one sentence' },
    {
      message: 'A broken promise needs a reason. Nothing was changed.',
      hint: `As in: repair promise break ${promise.id} --why "The printer closed down."`,
    },
  );
  await record(session, owner, [change(promise, 'broken', on, { why })], `${promise.id} is broken.`);
}

function change(
  { id }: CasePromise,
  kind: EventOf<'promise-changed'>['change'],
  on: Day,
  more: Partial<Pick<EventOf<'promise-changed'>, 'due' | 'agreed' | 'why' | 'proof'>> = {},
): EventBody {
  return { type: 'promise-changed', promise: id, change: kind, on, ...more };
}

/** `--on`, or today. @throws UserError exit 2 if it is still to come, or before the case was opened */
async function dayOfChange(session: Session, owner: CaseRecord, { on }: ChangeOptions): Promise<Day> {
  if (on === undefined) return session.today;
  const day = await typedDay(session, on, 'past');
  const opened = dayOf(owner.openedAt);
  if (day >= opened) return day;
  throw new UserError(
    `${formatDayLong(day)} is before ${owner.id} was opened, on ${formatDayLong(opened)}. Nothing was changed.`,
    { exit: EXIT.usage },
  );
}

/** @throws UserError if the promise is settled already */
async function changeable(
  session: Session,
  id: string,
): Promise<{ record: CaseRecord; promise: CasePromise }> {
  const found = await findPromise(session, id);
  const { record: owner, promise } = found;
  if (promise.state === 'open' || promise.state === 'planned') return found;
  const settled = owner.events.findLast(
    (event) =>
      (event.type === 'promise-changed' && event.promise === promise.id && event.change === promise.state) ||
      event.type === 'closed' ||
      event.type === 'reopened',
  );
  throw new UserError(`${promise.id} is ${promise.state} already. Nothing was changed.`, {
    exit: EXIT.failed,
    hint: `If that is wrong: repair undo ${owner.id} --event ${settled?.n ?? ''}`,
  });
}
