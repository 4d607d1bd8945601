import { OUTCOMES, type Outcome } from '../../case/schema.ts';
import { openClientPromises } from '../../case/stage.ts';
import { simpleQuestion, wordsOf } from '../../interview/simple-question.ts';
import { suggestion } from '../../playbook/suggestion.ts';
import { findCase, record } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface CloseOptions {
  readonly outcome?: string;
  readonly lesson?: string;
  readonly force?: boolean;
}

export function registerClose({ program, perform, about }: Registrar): void {
  program
    .command('close <case>')
    .description(about)
    .option('--outcome <word>', OUTCOMES.join(', '))
    .option('--lesson <words>', 'what you will do otherwise, in one sentence')
    .option('--force', 'close although a promise to the client is open; the report counts it')
    .addHelpText(
      'after',
      '\nExamples:\n  repair close R-7\n  repair close R-7 --outcome repaired --lesson "No picture without its licence."\n  repair close R-7 --outcome withdrawn       a case that was begun by mistake',
    )
    .action(perform(runClose));
}

/** A case cannot close while a promise to the client is open (design section 3). */
async function runClose(session: Session, options: CloseOptions, words: string): Promise<void> {
  const before = await findCase(session, words);
  if (before.closedAt !== undefined)
    throw new UserError(`${before.id} is closed already.`, { exit: EXIT.failed });
  const open = openClientPromises(before);
  if (open.length > 0 && !options.force) {
    throw new UserError(
      `${before.id} cannot close: ${open.length} ${open.length === 1 ? 'promise' : 'promises'} to the client ${open.length === 1 ? 'is' : 'are'} open. Nothing was changed.`,
      {
        exit: EXIT.failed,
        hint: `When it is kept: repair promise keep ${open[0]?.id}. If the client lets you off: repair promise release ${open[0]?.id} --why "their words"`,
        problems: open.map(({ id, text, due }) => ({ where: id, message: `${text}, by ${due}` })),
      },
    );
  }
  const outcome = await outcomeOf(session, options.outcome);
  // A case begun by mistake teaches nothing.
  const lesson =
    outcome === 'withdrawn' ? (options.lesson ?? '') : await wordsFor(session, 'lesson', options.lesson);
  const forced = open.length > 0 ? { forced: open.map(({ id }) => id) } : {};
  await record(
    session,
    before,
    [{ type: 'closed', outcome, lesson: lesson.trim(), ...forced }],
    `${before.id} is closed. Its lesson is kept.`,
  );
}

async function outcomeOf(session: Session, typed: string | undefined): Promise<Outcome> {
  const word = (await wordsFor(session, 'outcome', typed))
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const outcome = OUTCOMES.find((candidate) => candidate === word);
  if (outcome !== undefined) return outcome;
  throw new UserError(`“${word}” is no outcome${suggestion(word, OUTCOMES)}`, {
    exit: EXIT.usage,
    hint: `It may be ${OUTCOMES.join(', ')}.`,
  });
}

const ASKED = {
  outcome: { ask: 'How did it end?', mayBe: `one of ${OUTCOMES.join(', ')}` },
  lesson: { ask: 'What will you do otherwise, in one sentence?', mayBe: 'one sentence' },
} as const;

/** The flag, or the question where somebody is there to answer. @throws UserError naming both if nobody is */
async function wordsFor(
  session: Session,
  what: keyof typeof ASKED,
  typed: string | undefined,
): Promise<string> {
  if (typed !== undefined && typed.trim() !== '') return typed;
  const { ask, mayBe } = ASKED[what];
  if (session.prompting === undefined) {
    throw new UserError('Closing needs an outcome and a lesson. Nothing was changed.', {
      exit: EXIT.usage,
      hint: 'As in: repair close R-7 --outcome repaired --lesson "No picture without its licence."',
      problems: Object.entries(ASKED).map(([key, asked]) => ({
        where: `--${key}`,
        message: `${asked.ask} It is ${asked.mayBe}.`,
      })),
    });
  }
  const prompter = await session.world.openPrompter(
    session.prompting,
    () => undefined,
    session.folders.state,
  );
  try {
    const choices =
      what === 'outcome' ? OUTCOMES.map((value) => ({ value, label: value.replaceAll('_', ' ') })) : [];
    const reply = await prompter.ask(simpleQuestion({ id: what, ask, choices, mayBe, read: someWords }));
    const words = wordsOf(reply);
    if (words !== undefined) return words;
    throw new UserError('Nothing was changed.', { exit: EXIT.paused });
  } finally {
    prompter.close();
  }
}

function someWords(words: string): string | undefined {
  return words === '' ? 'a few words are needed' : undefined;
}
