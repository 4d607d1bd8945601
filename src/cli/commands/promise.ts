import type { EventBody } from '../../case/events.ts';
import type { CasePromise, CaseRecord } from '../../case/schema.ts';
import { formatDayLong, type Day } from '../../dates.ts';
import { parseTypedDate } from '../../typed-dates.ts';
import { table } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { findCase, findPromise, record } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface ChangeOptions {
  readonly on?: string;
  readonly proof?: string;
  readonly why?: string;
  readonly toldClient?: boolean;
}

export function registerPromise({ program, perform, about }: Registrar): void {
  const promise = program.command('promise').description(about);
  promise.command('list [case]').description('List promises by their day').action(perform(runList));
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
    .description('Give a promise a new day')
    .option('--told-client', 'the client has agreed')
    .option('--why <words>', 'the reason')
    .addHelpText(
      'after',
      '\nExamples:\n  repair promise move R-7.2 fri --told-client\n  repair promise move R-7.2 "5 business days" --why "the printer is ill"',
    )
    .action(perform(runMove));
  promise
    .command('release <promise>')
    .description('The client lets you off a promise')
    .requiredOption('--why <words>', 'what the client said')
    .action(perform(runRelease));
}

async function runList(session: Session, _options: object, words: string | undefined): Promise<void> {
  const records =
    words === undefined
      ? (await (await session.store()).list({ live: true })).cases
      : [await findCase(session, words)];
  const promises = records
    .flatMap((owner) => owner.promises.map((promise) => ({ ...promise, client: owner.client.name })))
    .toSorted((a, b) => a.due.localeCompare(b.due));
  const { output, today } = session;
  if (session.json) output.json({ schema: 'repair.promises/1', promises });
  else if (promises.length === 0) output.hint('Nothing is promised.');
  else if (output.form === 'piped')
    output.result(
      promises.map(({ id, client, due, state, text }) =>
        [id, safe(client), due, state, safe(text)].join('\t'),
      ),
    );
  else output.result(listed(promises, today, output.columns));
}

function listed(
  promises: readonly (CasePromise & { client: string })[],
  today: Day,
  columns: number,
): string[] {
  const rows = promises.map(({ id, client, due, state, text }) => [
    id,
    state === 'open' && due < today ? 'overdue' : state,
    due,
    safe(client),
    safe(text),
  ]);
  return table([['PROMISE', 'STATE', 'DUE', 'CLIENT', 'WHAT'], ...rows], { columns, fixed: [0, 1, 2] });
}

async function runKeep(session: Session, options: ChangeOptions, id: string): Promise<void> {
  const { record: owner, promise } = await changeable(session, id);
  const on = await dayOf(session, options.on ?? 'today', 'past');
  const proof = options.proof === undefined ? {} : { proof: options.proof };
  await record(
    session,
    owner,
    [{ type: 'promise-changed', promise: promise.id, change: 'kept', on, ...proof }],
    `${promise.id} is kept${options.on === undefined ? '' : `, on ${formatDayLong(on)}`}.`,
  );
}

async function runMove(
  session: Session,
  options: ChangeOptions,
  id: string,
  words: readonly string[],
): Promise<void> {
  const { record: owner, promise } = await changeable(session, id);
  const due = await dayOf(session, words.join(' '), 'future');
  const event: EventBody = {
    type: 'promise-changed',
    promise: promise.id,
    change: 'moved',
    on: session.today,
    due,
    ...(options.toldClient && { agreed: true }),
    ...(options.why !== undefined && { why: options.why }),
  };
  const done = `${promise.id} is now due on ${formatDayLong(due)}.${afterMove(owner, promise, options)}`;
  await record(session, owner, [event], done);
}

/** What a new day means: for a letter that names the old one, or for what the client was told. */
function afterMove(owner: CaseRecord, promise: CasePromise, { toldClient }: ChangeOptions): string {
  if (promise.to === 'self') return '';
  if (promise.state === 'planned')
    return owner.apology.drafts.length > 0
      ? ` The letter names the old day; write it anew with: repair resume ${owner.id}`
      : '';
  return toldClient ? '' : ' The first day still counts; if the client agrees, say so with --told-client.';
}

async function runRelease(session: Session, options: ChangeOptions, id: string): Promise<void> {
  const { record: owner, promise } = await changeable(session, id);
  const why = options.why?.trim() ?? '';
  if (why === '')
    throw new UserError('Releasing a promise needs the words that released you. Nothing was changed.', {
      exit: EXIT.usage,
      hint: `As in: repair promise release ${promise.id} --why "No need any more, thanks."`,
    });
  const said: EventBody[] =
    promise.to === 'client' ? [{ type: 'said', from: 'client', to: 'me', via: 'other', text: why }] : [];
  const event: EventBody = {
    type: 'promise-changed',
    promise: promise.id,
    change: 'released',
    on: session.today,
    why,
  };
  await record(session, owner, [...said, event], `${promise.id} is released.`);
}

/** @throws UserError if the promise is settled already */
async function changeable(
  session: Session,
  id: string,
): Promise<{ record: CaseRecord; promise: CasePromise }> {
  const found = await findPromise(session, id);
  const { state } = found.promise;
  if (state === 'open' || state === 'planned') return found;
  throw new UserError(`${found.promise.id} is ${state} already. Nothing was changed.`, {
    exit: EXIT.failed,
    hint: `See: repair show ${found.record.id}`,
  });
}

async function dayOf(session: Session, words: string, lean: 'past' | 'future'): Promise<Day> {
  const reading = await parseTypedDate(words, {
    ...(await session.walkSettings()),
    today: session.today,
    lean,
  });
  if (!reading.ok) throw new UserError(reading.problem, { exit: EXIT.usage });
  const wrong = lean === 'past' ? reading.day > session.today : reading.day < session.today;
  if (wrong)
    throw new UserError(
      `${formatDayLong(reading.day)} ${lean === 'past' ? 'has not come yet' : 'has passed'}. Nothing was changed.`,
      { exit: EXIT.usage },
    );
  return reading.day;
}
