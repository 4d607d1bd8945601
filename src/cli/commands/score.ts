import { standingWords } from '../../case/labels.ts';
import { stageOf } from '../../case/gates.ts';
import { MOMENTS, momentOf, STANDINGS } from '../../case/scores.ts';
import { suggestion } from '../../playbook/suggestion.ts';
import { flagOrAsked } from '../brief-asking.ts';
import { findCase, record } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface ScoreOptions {
  readonly moment?: string;
  readonly guess?: boolean;
  readonly relationship?: string;
}

export function registerScore({ program, perform, about }: Registrar): void {
  program
    .command('score <case> [number]')
    .description(about)
    .option('--moment <when>', `${MOMENTS.join(', ')}; by the stage and the day if left out`)
    .option('--guess', 'your guess, not their word; it enters no statistic')
    .option('--relationship <standing>', STANDINGS.join(', '))
    .addHelpText(
      'after',
      '\nFrom 0, nothing is right, to 10, all is.\n\nExamples:\n  repair score R-7 8\n  repair score R-7 3 --moment before --guess\n  repair score R-7 9 --relationship active_more',
    )
    .action(perform(runScore));
}

/** How content they are, in a number they gave, and how the two of you stand. */
async function runScore(
  session: Session,
  options: ScoreOptions,
  words: string,
  number: string | undefined,
): Promise<void> {
  const owner = await findCase(session, words);
  const relationship = oneOf(STANDINGS, options.relationship, '--relationship');
  const moment =
    oneOf(MOMENTS, options.moment, '--moment') ?? momentOf(stageOf(owner), owner.closedAt, session.today);
  const score =
    number === undefined && relationship !== undefined
      ? undefined
      : scoreIn(await typedScore(session, owner.id, number), owner.id);
  const source = options.guess ? 'my_guess' : 'client';
  const kept = [
    ...(score === undefined ? [] : [`${score} of 10 (${moment})${options.guess ? ', your guess' : ''}`]),
    ...(relationship === undefined ? [] : [`how you stand, ${standingWords(relationship)}`]),
  ];
  await record(
    session,
    owner,
    [
      {
        type: 'scored',
        moment,
        ...(score !== undefined && { score }),
        ...(relationship !== undefined && { relationship }),
        source,
      },
    ],
    `Kept in ${owner.id}: ${kept.join('; ')}.`,
  );
}

async function typedScore(session: Session, id: string, number: string | undefined): Promise<string> {
  return flagOrAsked(
    session,
    number,
    { id: 'score', ask: 'How content are they, from 0 to 10?', mayBe: 'a whole number from 0 to 10' },
    { message: 'A score needs its number. Nothing was changed.', hint: `As in: repair score ${id} 8` },
  );
}

function scoreIn(typed: string, id: string): number {
  const words = typed.trim().replace(/\s*(?:\/|of)\s*10$/i, '');
  if (/^(?:\d|10)$/.test(words)) return Number(words);
  throw wrong(
    `“${typed}” is no whole number from 0 to 10. Nothing was changed.`,
    `As in: repair score ${id} 8`,
  );
}

/** @throws UserError exit 2 for a word that is none of them */
function oneOf<T extends string>(
  allowed: readonly T[],
  word: string | undefined,
  flag: string,
): T | undefined {
  if (word === undefined) return undefined;
  const found = allowed.find(
    (one) =>
      one ===
      word
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_'),
  );
  if (found !== undefined) return found;
  throw wrong(
    `“${word}” does not fit ${flag}${suggestion(word, allowed)}`,
    `It may be ${allowed.join(', ')}.`,
  );
}

function wrong(message: string, hint: string): UserError {
  return new UserError(message, { exit: EXIT.usage, hint });
}
