import type { EventBody } from '../../case/events.ts';
import { agreedDue } from '../../case/promise-changes.ts';
import type { CasePromise, CaseRecord } from '../../case/schema.ts';
import { daysBetween, formatDayLong, type Day } from '../../dates.ts';
import { isUnheard } from '../../case/stage.ts';
import { safe } from '../../terminal/safe-text.ts';
import { flagOrAsked } from '../brief-asking.ts';
import { record, requireOpenCase } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import { change, changeable, dayOfChange, type ChangeOptions } from '../promise-change.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { registerPromiseAdd } from './promise-add.ts';
import { registerPromiseList } from './promise-list.ts';
import { registerPromiseMove } from './promise-move.ts';

export function registerPromise({ program, perform, about }: Registrar): void {
  const promise = program.command('promise').description(about);
  registerPromiseAdd({ program: promise, perform });
  registerPromiseList({ program: promise, perform });
  registerPromiseMove({ program: promise, perform });
  promise
    .command('told <promise>')
    .description('Say that the client knows of a planned promise; it counts from now on')
    .addHelpText('after', '\nExamples:\n  repair promise told R-7.3')
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
  if (promise.state === 'open' && !isUnheard(owner, promise)) {
    throw new UserError(`${promise.id} counts already. Nothing was changed.`, { exit: EXIT.failed });
  }
  requireOpenCase(owner);
  const event = change(promise, 'told', session.today);
  const { text, newText = text, due } = promise;
  const done =
    promise.state === 'open'
      ? `${promise.id}: they know that it is “${safe(newText)}”, by ${formatDayLong(due)}.`
      : `${promise.id} counts from now on, for ${formatDayLong(due)}.`;
  await record(session, owner, [event], done);
}

async function runKeep(session: Session, options: ChangeOptions, id: string): Promise<void> {
  const { record: owner, promise } = await changeable(session, id);
  const on = await dayOfChange(session, owner, options);
  const proof = options.proof?.trim() ?? '';
  const event = change(promise, 'kept', on, proof === '' ? {} : { proof });
  const done = `${promise.id} is kept${howLate(promise, on)}${options.on === undefined ? '' : `, on ${formatDayLong(on)}`}. Done means: ${safe(promise.doneTest)}${/[.!?]$/.test(promise.doneTest) ? '' : '.'}`;
  await record(session, owner, [event], `${done}${session.output.typed(afterCheckIn(owner, promise))}`);
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
      ask: `${promise.id}: ${promise.text}. ${mine ? 'Why do you give it up?' : 'What did the client say?'}`,
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
