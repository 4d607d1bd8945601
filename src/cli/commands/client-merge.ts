import { nameStep, sameClient } from '../../case/client-name.ts';
import { unsentDraft } from '../../case/stage.ts';
import type { CaseRecord } from '../../case/schema.ts';
import { clientEntry, clientsOf } from '../../report/clients.ts';
import { asWord } from '../../terminal/shell-word.ts';
import { askBriefly } from '../brief-asking.ts';
import { clientNamed, namedCases, requireClient, wholeCases, type Client } from '../clients.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Session } from '../session.ts';

/**
 * Two spellings become one client: each case of the first gets one more answer to the question for its client. History
 * stays, so that `undo` takes it back case by case; stopped in between, it is finished by doing it again.
 */
export async function runMerge(
  session: Session,
  _options: object,
  from: string,
  into: string,
): Promise<void> {
  const store = await session.store();
  const { cases } = await namedCases(store);
  const old = requireClient(cases, from);
  const kept = requireClient(cases, into);
  const name = spellingOf(kept, into);
  const changing = (await wholeCases(store, old)).filter((record) => record.client.name !== name);
  if (changing.length === 0)
    throw new UserError(`“${from}” and “${into}” are one client already. Nothing was changed.`, {
      exit: EXIT.failed,
      hint: `See: repair client show ${asWord(name)}`,
    });
  const shown = sameClient(from, into) ? (changing[0]?.client.name ?? from) : old.name;
  await requireYes(session, planOf(changing, shown, name));
  const changed: CaseRecord[] = [];
  for (const { id } of changing) {
    const after = await renamed(session, id, old.name, name);
    if (after !== undefined) changed.push(after);
  }
  await report(session, changed, shown, name);
}

/** As it was typed, if a case spells it so. */
function spellingOf({ name, cases }: Client, typed: string): string {
  return cases.some(({ client }) => client.name === typed) ? typed : name;
}

function planOf(changing: readonly CaseRecord[], from: string, into: string): string {
  const ids = changing.map(({ id }) => id).join(', ');
  const stale = changing.filter(isStillToSend).map(({ id }) => id);
  return [
    `“${from}” becomes “${into}” in ${ids}.`,
    ...(stale.length === 0
      ? []
      : [`A draft that is not sent yet will no longer be up to date: ${stale.join(', ')}.`]),
    'What was sent, and the old name in your own words, stays as it is.',
  ].join('\n');
}

function isStillToSend(record: CaseRecord): boolean {
  return record.closedAt === undefined && unsentDraft(record) !== undefined;
}

/** @throws UserError if the person says no, or nobody is there to ask and `--yes` is missing */
async function requireYes(session: Session, plan: string): Promise<void> {
  if (session.yes) {
    session.output.hint(plan);
    return;
  }
  if (session.prompting === undefined)
    throw new UserError(`${plan}\nNothing was changed yet.`, {
      exit: EXIT.usage,
      hint: 'To do it, type the same with --yes.',
    });
  const yes = await askBriefly(session, 'Nothing was changed.', async (prompter) => {
    prompter.tell(plan);
    return prompter.confirm('Do it?', false);
  });
  if (!yes) throw new UserError('Nothing was changed.', { exit: EXIT.paused });
}

/** The case as it is now: while the question stood there, another terminal may have changed it. */
async function renamed(
  session: Session,
  id: string,
  from: string,
  into: string,
): Promise<CaseRecord | undefined> {
  const store = await session.store();
  const record = await store.load(id);
  const step = nameStep(record);
  if (step === undefined || !sameClient(record.client.name, from)) return undefined;
  const answer = { type: 'answered', step, value: into, as: 'client.name', by: 'typed' } as const;
  return store.append(id, record.rev, [answer], session.instant());
}

async function report(
  session: Session,
  changed: readonly CaseRecord[],
  from: string,
  into: string,
): Promise<void> {
  if (session.json) {
    const store = await session.store();
    const { cases, unreadable } = await namedCases(store);
    const client = clientNamed(cases, into);
    const whole = client === undefined ? [] : await wholeCases(store, client);
    const time = await session.workTime();
    const clients = clientsOf(whole.map((one) => clientEntry(one, session.today, time)));
    session.output.json({ schema: 'repair.clients/1', asOf: session.now, clients, unreadable });
  } else {
    const ids = changed.map(({ id }) => id).join(', ');
    session.output.result(`“${from}” is “${into}” now: ${ids}.`);
  }
  const stale = changed.find(isStillToSend);
  session.output.next(
    stale === undefined
      ? { text: 'See them together', command: `repair client show ${asWord(into)}`, overdue: false }
      : { text: 'Go over the letter', command: `repair resume ${stale.id}`, overdue: false },
  );
}
