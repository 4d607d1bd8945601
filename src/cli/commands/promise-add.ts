import type { EventBody } from '../../case/events.ts';
import { nextPromiseId } from '../../case/promise-numbers.ts';
import { DONE_TEST } from '../../case/done-test.ts';
import { PROMISE_KINDS, type CasePromise, type CaseRecord } from '../../case/schema.ts';
import { formatDayLong } from '../../dates.ts';
import { flagOrAsked } from '../brief-asking.ts';
import { findCase, record, requireOpenCase } from '../cases.ts';
import { oneOf, usage } from '../flag-words.ts';
import { typedDay } from '../promise-days.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface AddOptions {
  readonly due?: string;
  readonly to?: string;
  readonly kind?: string;
  readonly done?: string;
  readonly told?: boolean;
}

const WHOM = ['client', 'self'] as const;

export function registerPromiseAdd({ program, perform }: Pick<Registrar, 'program' | 'perform'>): void {
  program
    .command('add <case> <text...>')
    .description('Promise something more')
    .option('--due <day>', 'by when: fri, +3d, 5 business days, 2026-02-28')
    .option('--to <client|self>', 'to whom; to the client unless it is a prevention')
    .option('--kind <kind>', `${PROMISE_KINDS.join(', ')}; remedy to the client, prevention to yourself`)
    .option('--done <words>', 'how anyone can tell that it is done')
    .option('--told', 'the client knows of it; it counts from now on')
    .addHelpText(
      'after',
      '\nExamples:\n  repair promise add R-7 "Send the corrected proofs" --due fri --told\n  repair promise add R-7 "Ask how it goes" --to self --kind check-in --due +30d',
    )
    .action(perform(runAdd));
}

async function runAdd(
  session: Session,
  options: AddOptions,
  words: string,
  text: readonly string[],
): Promise<void> {
  const owner = await findCase(session, words);
  const said = text.join(' ').trim();
  if (said === '') throw usage('A promise needs some words. Nothing was changed.', example(owner.id));
  const { to, kind } = termsOf(options);
  if (to === 'self' && options.told)
    throw usage('--told is for the client; what you promise yourself you know.', example(owner.id));
  if (to === 'client') requireOpenCase(owner, 'Nothing was promised.');
  const typed = await flagOrAsked(
    session,
    options.due,
    { id: 'due', ask: 'By when?', mayBe: 'a day, as in fri, +3d or 5 business days' },
    { message: 'A promise needs a day. Nothing was changed.', hint: example(owner.id) },
  );
  const due = await typedDay(session, typed, 'future');
  const id = nextPromiseId(owner);
  const doneTest = options.done?.trim() || DONE_TEST;
  const events: EventBody[] = [
    { type: 'promised', promise: { id, to, kind, text: said, doneTest, due }, by: 'person' },
  ];
  if (options.told) events.push({ type: 'promise-changed', promise: id, change: 'told', on: session.today });
  const done = doneWords(owner, { id, to, due }, options.told === true);
  await record(session, owner, events, session.output.typed(done));
}

function doneWords(
  owner: CaseRecord,
  { id, to, due }: Pick<CasePromise, 'id' | 'to' | 'due'>,
  told: boolean,
): string {
  const day = formatDayLong(due);
  if (to === 'self') return `${id} is promised to yourself, for ${day}.`;
  if (told) return `${id} is promised to the client, for ${day}.`;
  const sent = owner.messages.some(({ about }) => about === 'apology');
  const how = owner.apology.drafts.length > 0 && !sent ? 'Name it in the letter, or when' : 'When';
  return `${id} is planned for ${day}. ${how} the client knows: repair promise told ${id}`;
}

function termsOf({ to, kind }: AddOptions): Pick<CasePromise, 'to' | 'kind'> {
  const whom = to === undefined ? (kind === 'prevention' ? 'self' : 'client') : oneOf(WHOM, to, '--to');
  const usual = whom === 'self' ? 'prevention' : 'remedy';
  return { to: whom, kind: kind === undefined ? usual : oneOf(PROMISE_KINDS, kind, '--kind') };
}

function example(id: string): string {
  return `As in: repair promise add ${id} "Send the corrected proofs" --due fri --told`;
}
