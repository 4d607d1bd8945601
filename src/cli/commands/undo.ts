import { nameStep } from '../../case/client-name.ts';
import { canBeTakenBack, cancelled, type CaseEvent, type EventBody } from '../../case/events.ts';
import type { CaseRecord } from '../../case/schema.ts';
import { actOf, lastAct, takesName, type Act } from '../../case/undo.ts';
import { cut } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { askBriefly } from '../brief-asking.ts';
import { findCase, lastDoneCase, record } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import { wordsOfCases, type CaseWords } from '../case-words.ts';
import { eventWords } from '../event-words.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface UndoOptions {
  readonly event?: string;
}

export function registerUndo({ program, perform, about }: Registrar): void {
  program
    .command('undo [case]')
    .description(about)
    .option('--event <n>', 'this one, by its number in repair log; also brings back what was taken back')
    .addHelpText(
      'after',
      '\nWithout --event it takes back the newest thing that still counts, one further each time.\n\nExamples:\n  repair undo                the last thing you did, in whichever case\n  repair undo R-7\n  repair undo R-7 --event 12',
    )
    .action(perform(runUndo));
}

/** Nothing is removed: an event says that others do not count any more, and can itself be taken back. */
async function runUndo(session: Session, options: UndoOptions, words: string | undefined): Promise<void> {
  const before = words === undefined ? await lastDoneCase(session) : await findCase(session, words);
  const act = options.event === undefined ? newest(before) : chosen(before, options.event);
  const named = (await wordsOfCases(session, [before]))(before);
  const lines = act.map((event) => line(event, before, named, session.output.columns));
  const reverse = session.output.typed(`repair undo ${before.id} --event ${before.rev + 1}`);
  if (session.prompting !== undefined && !session.yes) await requireYes(session, before, lines, reverse);
  const numbers = act.map(({ n }) => n);
  const [event = 0, ...also] = numbers.toReversed();
  const undone: EventBody = { type: 'undone', event, ...(also.length > 0 && { also }) };
  const done = [
    ...(act[0]?.type === 'undone' ? [`${before.id}: back again.`] : [`${before.id}: taken back.`]),
    ...lines,
    ...(act.some(isSent) ? ['What the client has read stays read.'] : []),
    `To reverse this: ${reverse}`,
  ];
  await record(session, before, [undone], done.join('\n'));
}

function newest({ id, events }: CaseRecord): Act {
  const act = lastAct(events);
  if (act !== undefined) return act;
  throw new UserError(`${id}: nothing is left to take back but its beginning.`, {
    exit: EXIT.failed,
    hint: `If it was begun by mistake: repair close ${id} --outcome withdrawn`,
  });
}

function chosen(record: CaseRecord, typed: string): Act {
  const { id, events } = record;
  const event = /^\d{1,9}$/.test(typed) ? events[Number(typed) - 1] : undefined;
  const hint = `The numbers are in: repair log ${id}`;
  if (event === undefined)
    throw new UserError(`${id} has no event “${typed}”.`, { exit: EXIT.notFound, hint });
  if (!canBeTakenBack(event)) {
    throw new UserError(`The beginning of ${id} cannot be taken back. Nothing was changed.`, {
      exit: EXIT.failed,
      hint: `If it was begun by mistake: repair close ${id} --outcome withdrawn`,
    });
  }
  if (!cancelled(events).has(event.n)) return namedStill(record, actOf(events, event));
  const by = events.findLast(
    (one) => one.type === 'undone' && [one.event, ...(one.also ?? [])].includes(event.n),
  );
  throw new UserError(`Event ${event.n} of ${id} is taken back already. Nothing was changed.`, {
    exit: EXIT.failed,
    hint: `To have it back: repair undo ${id} --event ${by?.n ?? ''}`,
  });
}

/** @throws UserError exit 1: a case without a client is found by nobody */
function namedStill(owner: CaseRecord, act: Act): Act {
  const { id, events } = owner;
  if (!takesName(events, act)) return act;
  throw new UserError(`It would leave ${id} without a client. Nothing was changed.`, {
    exit: EXIT.failed,
    hint: `If the name is wrong: repair resume ${id} --set ${nameStep(owner) ?? 'client_name'}="their name"`,
  });
}

async function requireYes(
  session: Session,
  { id, client }: CaseRecord,
  lines: readonly string[],
  reverse: string,
): Promise<void> {
  const stopped = 'Nothing was taken back.';
  const yes = await askBriefly(session, stopped, async (prompter) => {
    prompter.tell([`${id}, ${client.name}. This is taken back:`, ...lines].join('\n'));
    prompter.tell(`You can have it back afterwards: ${reverse}`);
    // It loses nothing, so that Enter goes on.
    return prompter.confirm('Go on?', true);
  });
  if (!yes) throw new UserError(stopped, { exit: EXIT.failed });
}

/** A letter is not printed whole: its beginning tells which it is. */
function line(event: CaseEvent, record: CaseRecord, words: CaseWords, columns: number): string {
  const told = eventWords(event, record.events, words);
  const whole = `${told}${promiseIn(event, record)}`.replaceAll(/\s+/g, ' ');
  return cut(safe(`  ${event.n}  ${whole}`), columns);
}

/** What was promised, behind the number of a promise that was kept, moved or let go. */
function promiseIn(event: CaseEvent, { promises }: CaseRecord): string {
  const changed = event.type === 'promise-changed' ? event.promise : undefined;
  const promise = promises.find(({ id }) => id === changed);
  return promise === undefined ? '' : ` (“${promise.text}”)`;
}

function isSent(event: CaseEvent): boolean {
  return event.type === 'said' && event.from === 'me' && event.to === 'client';
}
