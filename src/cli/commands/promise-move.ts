import { agreedDue, changed } from '../../case/promise-changes.ts';
import type { CasePromise, CaseRecord } from '../../case/schema.ts';
import { formatDayLong, type Day } from '../../dates.ts';
import { safe } from '../../terminal/safe-text.ts';
import { record } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import { change, changeable, dayOfChange, type ChangeOptions } from '../promise-change.ts';
import { typedDay } from '../promise-days.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

export function registerPromiseMove({ program, perform }: Pick<Registrar, 'program' | 'perform'>): void {
  program
    .command('move <promise> <day...>')
    .description('Give a promise a new day; the first one stays on record')
    .option('--agreed', 'the client has agreed; counts if they did before the day they counted on had passed')
    .option('--on <day>', 'when they agreed; today if left out')
    .option('--why <words>', 'the reason')
    .addHelpText(
      'after',
      '\nExamples:\n  repair promise move R-7.2 fri --agreed\n  repair promise move R-7.2 "5 business days" --why "the printer is ill"',
    )
    .action(perform(runMove));
}

async function runMove(
  session: Session,
  options: ChangeOptions,
  id: string,
  words: readonly string[],
): Promise<void> {
  const { record: owner, promise } = await changeable(session, id);
  const due = await typedDay(session, words.join(' '), 'future');
  const isYes = due === promise.due && options.agreed === true && hasUnagreed(promise);
  if (due === promise.due && !isYes) {
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
  const counted = agreedDue(changed(promise, { ...event, n: owner.rev + 1, at: session.now }));
  const now = isYes
    ? `${promise.id}: they agreed to ${formatDayLong(due)}.`
    : `${promise.id} was due on ${formatDayLong(promise.due)}, and is now due on ${formatDayLong(due)}${options.agreed ? ', as they agreed' : ''}.`;
  const then = session.output.typed(afterMove(owner, { ...promise, due }, counted, options));
  await record(session, owner, [event], `${now}${then}${toSend(promise, due, options)}`);
}

/** Is there a move that the client has not said yes to? */
function hasUnagreed({ to, state, moves }: CasePromise): boolean {
  return to === 'client' && state === 'open' && moves.at(-1)?.agreed === false;
}

/**
 * What a new day means: for a letter that names the old one, or for what the client was told.
 *
 * @param counted the day that they count on
 */
function afterMove(
  owner: CaseRecord,
  { id, to, state, due }: CasePromise,
  counted: Day,
  { agreed }: ChangeOptions,
): string {
  if (state === 'planned')
    return owner.apology.drafts.length > 0
      ? ` The letter names the old day; write it anew with: repair resume ${owner.id}`
      : '';
  if (due <= counted) return '';
  if (to === 'self') return ' It counts as late all the same if the first day passes.';
  return agreed
    ? ' They agreed when a day that they counted on had passed, so it counts as late all the same.'
    : ` It still counts as late after the first day; if the client agrees: repair promise move ${id} ${due} --agreed`;
}

/** They hear of another day from you first. */
function toSend(
  { to, state, text, newText, due: before }: CasePromise,
  due: Day,
  { agreed }: ChangeOptions,
): string {
  if (to === 'self' || state === 'planned' || agreed) return '';
  const days = `from ${formatDayLong(before)} to ${formatDayLong(due)}`;
  return safe(
    `\nIn words to send: “${newText ?? text}: the day that I gave you changes, ${days}. Does that work for you?”`,
    { multiline: true },
  );
}
