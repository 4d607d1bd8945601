import { runningClock } from '../../case/clocks.ts';
import { stamp, type EventBody } from '../../case/events.ts';
import { fold } from '../../case/fold.ts';
import { CHANNELS, type CaseRecord, type Message } from '../../case/schema.ts';
import { isHeld, lastReply, unpromisedYes } from '../../case/stage.ts';
import { formatDayLong } from '../../dates.ts';
import { formatMoney, isPositive, type Money } from '../../money.ts';
import { parseMoney } from '../../typed-money.ts';
import { wordsOfCases } from '../case-words.ts';
import { findCase, record, requireOpenCase } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import { usage } from '../flag-words.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { requireChannel, saidAtOf } from '../telling.ts';

interface ToldOptions {
  readonly via?: string;
  readonly at?: string;
}

interface AnswerOptions extends ToldOptions {
  readonly accepted?: boolean;
  readonly countered?: boolean;
  readonly refused?: boolean;
  readonly silent?: boolean;
  readonly granted?: boolean;
  readonly asks?: string;
}

export function registerRemedy({ program, perform, about }: Registrar): void {
  const remedy = program.command('remedy').description(about);
  remedy
    .command('compare [case]')
    .description('What you owe, what you can afford, and what to offer')
    .option('--budget <amount>', 'the most that all of it may cost you')
    .option(
      '--set <id=value>',
      'what if this answer were another; nothing is stored',
      (value: string, before: string[]) => [...before, value],
      [],
    )
    .addHelpText(
      'after',
      '\nExamples:\n  repair remedy compare R-7\n  repair remedy compare R-7 --budget 400\n  repair remedy compare R-7 --set fault="mine 60, client 40"\n  repair remedy compare R-7 --set ids=  lists the questions by their ids',
    )
    .action(
      perform(async (session: Session, options: object, words: string | undefined) =>
        (await import('../comparing.ts')).runCompare(session, options, words),
      ),
    );
  remedy
    .command('offer <case> [words]')
    .description('Say that you made your offer, other than in the letter; its promises count from now on')
    .option('--via <how>', CHANNELS.join(', '))
    .option('--at <when>', 'when, as in 2026-01-15T10:30')
    .addHelpText(
      'after',
      '\nExamples:\n  repair remedy offer R-7 --via phone\n  repair remedy offer R-7 "I take it off your invoice." --at 2026-01-15T10:30',
    )
    .action(perform(runOffer));
  remedy
    .command('answer <case> [words]')
    .description('Record what the client says to your offer')
    .option('--accepted', 'they take it')
    .option('--countered', 'they ask for something else')
    .option('--refused', 'they do not want it')
    .option('--silent', 'you asked again, and heard nothing')
    .option('--granted', 'after --countered: you said yes to what they ask for')
    .option('--asks <amount>', 'with --countered: the sum they name')
    .option('--via <how>', CHANNELS.join(', '))
    .option('--at <when>', 'when, as in 2026-01-15T10:30')
    .addHelpText(
      'after',
      '\nExamples:\n  repair remedy answer R-7 --accepted "Thank you, that is fair."\n  repair remedy answer R-7 --countered "It cost us more than that." --asks 800\n  repair remedy answer R-7 --silent',
    )
    .action(perform(runAnswer));
}

/** The client is told what was chosen: from now on its promises count, and it waits for their answer. */
async function runOffer(
  session: Session,
  options: ToldOptions,
  words: string,
  text: string | undefined,
): Promise<void> {
  const owner = await findCase(session, words);
  requireOpenCase(owner);
  requireOffer(owner);
  const labels = owner.promises.filter(({ part }) => part !== undefined).map((promise) => promise.text);
  const said = text ?? (labels.length > 0 ? `Offered: ${labels.join('; ')}.` : 'Told them the offer.');
  const { via, ...when } = await told(session, options);
  const events: EventBody[] = [
    { type: 'said', from: 'me', to: 'client', via, ...when, text: said, about: 'offer' },
    { type: 'offered', parts: owner.remedy.chosen, ...when },
  ];
  if (owner.remedyWanted === undefined)
    session.output.hint('You have not noted what they would like. Ask, before you give more than you owe.');
  const undated = owner.remedy.parts.filter(({ id }) => !owner.promises.some(({ part }) => part === id));
  if (undated.length > 0) {
    const named = (await wordsOfCases(session, [owner]))(owner);
    session.output.hint(
      `Without a date yet: ${undated.map(({ id }) => named.remedy(id)).join('; ')}. Give one with: repair resume ${owner.id}`,
    );
  }
  await record(
    session,
    owner,
    events,
    `${owner.id}: your offer is recorded. What it promises counts from now on.`,
  );
}

/** @throws UserError if there is nothing to offer yet, or the insurer has to agree first */
function requireOffer(owner: CaseRecord): void {
  if (isHeld(owner)) {
    throw new UserError(`${owner.id} waits for the insurer: no offer yet. Nothing was recorded.`, {
      exit: EXIT.failed,
      hint: `When they agree: repair resume ${owner.id} --set insurer_consent="their reference"`,
    });
  }
  if (owner.remedy.chosen.length > 0) return;
  throw new UserError(`${owner.id} has no remedy chosen yet. Nothing was recorded.`, {
    exit: EXIT.failed,
    hint: `See what there is with: repair remedy compare ${owner.id}`,
  });
}

const ANSWERS = ['accepted', 'countered', 'refused', 'silent'] as const;

async function runAnswer(
  session: Session,
  options: AnswerOptions,
  words: string,
  text: string | undefined,
): Promise<void> {
  const owner = await findCase(session, words);
  const answer = answerIn(options);
  if (owner.remedy.offers.length === 0) {
    throw new UserError(`Nothing was offered in ${owner.id} yet. Nothing was recorded.`, {
      exit: EXIT.failed,
      hint: `When it is: repair remedy offer ${owner.id}, or repair apology sent ${owner.id}`,
    });
  }
  if (answer === 'granted') return runGranted(session, options, owner, text);
  if (answer !== 'silent' && (text ?? '').trim() === '') {
    throw usage(
      'Their answer needs their words.',
      `As in: repair remedy answer ${owner.id} --${answer} "Fine by me."`,
    );
  }
  const asks = asked(owner, options, answer);
  const event: EventBody = {
    type: 'said',
    // Silence is my own knowledge: I asked, and nothing came.
    ...(answer === 'silent' ? { from: 'me', to: 'client' } : { from: 'client', to: 'me' }),
    ...(await told(session, options)),
    text: text?.trim() || 'Asked whether they have had time to look at the offer.',
    answer,
    ...(asks !== undefined && { asks }),
  };
  const until = answer === 'silent' ? await standsUntil(session, owner, event) : '';
  const isOver = answer === 'accepted' && owner.closedAt !== undefined;
  const after = isOver ? 'accepted. The case stays closed.' : AFTER[answer];
  await record(session, owner, [event], `${owner.id}: ${after}${until}`);
  if (answer === 'countered' || answer === 'refused')
    tellWhatNow(session, owner, asks, await session.walkSettings());
}

/** What they asked for instead is given: my yes, in my words, and no answer of theirs. */
async function runGranted(
  session: Session,
  options: AnswerOptions,
  owner: CaseRecord,
  text: string | undefined,
): Promise<void> {
  const reply = lastReply(owner);
  if (reply?.answer !== 'countered')
    throw new UserError(`In ${owner.id} they ask for nothing else. Nothing was recorded.`, {
      exit: EXIT.failed,
      hint: `When they do: repair remedy answer ${owner.id} --countered "their words"`,
    });
  const asks = asked(owner, options, 'granted') ?? reply.asks;
  const given = `I said yes to ${asks === undefined ? 'what' : `the ${formatMoney(asks)} that`} they asked for.`;
  const said = { type: 'said', from: 'me', to: 'client', answer: 'accepted' } as const;
  const event: EventBody = { ...said, ...(await told(session, options)), text: text?.trim() || given };
  const after = fold(owner.id, [...owner.events, ...stamp([event], owner.rev, session.now)]);
  const keep = unpromisedYes(after) === undefined ? ' Now keep what you promised.' : '';
  await record(session, owner, [event], `${owner.id}: you said yes.${keep}`);
}

/** After two reminders nobody is pressed: the offer stands until a day. */
async function standsUntil(session: Session, owner: CaseRecord, event: EventBody): Promise<string> {
  const after = fold(owner.id, [...owner.events, ...stamp([event], owner.rev, session.now)]);
  const clock = runningClock(after, session.today, await session.workTime());
  if (clock?.clock !== 'offer_ends') return '';
  return ` Tell them that your offer stands until ${formatDayLong(clock.due)}, and leave it with them.`;
}

const AFTER: Readonly<Record<NonNullable<Message['answer']>, string>> = {
  accepted: 'accepted. Now keep what you promised.',
  countered: 'they ask for something else.',
  refused: 'they do not want it.',
  silent: 'no answer yet.',
};

/** Neutral ground, and the person's own terms: neither more than they owe nor less. */
function tellWhatNow(
  session: Session,
  owner: CaseRecord,
  asks: Money | undefined,
  { policy = '', rate }: { policy?: string; rate?: Money },
): void {
  const { output } = session;
  if (asks !== undefined)
    output.hint(`They ask for ${formatMoney(asks)}; what you owe is in repair remedy compare ${owner.id}`);
  if (rate !== undefined)
    output.hint(
      `A wish that goes beyond putting it right has a price; yours is ${formatMoney(rate)} an hour.`,
    );
  if (policy !== '') output.hint(`You hold to: “${policy}”. Say so kindly.`);
}

function asked(owner: CaseRecord, { asks }: AnswerOptions, answer: string): Money | undefined {
  if (asks === undefined) return undefined;
  if (answer !== 'countered') throw usage('--asks goes with --countered.', 'Nothing was recorded.');
  const reading = parseMoney(asks, owner.currency);
  if (!reading.ok) throw usage(reading.problem, 'Nothing was recorded.');
  if (!isPositive(reading.money))
    throw usage('--asks is the sum they name.', 'Leave it out if they name none. Nothing was recorded.');
  if (owner.currency === undefined || reading.money.currency === owner.currency) return reading.money;
  throw usage(`${owner.id} is in ${owner.currency}.`, `Write what they ask in ${owner.currency}.`);
}

/** @throws UserError unless just one of the answers is named */
function answerIn(options: AnswerOptions): (typeof ANSWERS)[number] | 'granted' {
  const [answer, second] = [...ANSWERS, 'granted' as const].filter((one) => options[one] === true);
  if (answer !== undefined && second === undefined) return answer;
  throw usage(
    'Say which answer it is: --accepted, --countered, --refused or --silent; or --granted.',
    'As in: repair remedy answer R-7 --accepted "Thank you, that is fair."',
  );
}

async function told(session: Session, { via, at }: ToldOptions): Promise<{ via: string; saidAt?: string }> {
  requireChannel(via);
  return { via: via ?? 'other', ...(at !== undefined && { saidAt: await saidAtOf(at, session) }) };
}
