import { momentWords, standingWords } from '../../case/labels.ts';
import { stageOf } from '../../case/gates.ts';
import { MOMENTS, momentOf, STANDINGS } from '../../case/scores.ts';
import { flagOrAsked } from '../brief-asking.ts';
import { findCase, record } from '../cases.ts';
import { oneOf, usage } from '../flag-words.ts';
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
    .option('--moment <moment>', `${MOMENTS.join(', ')}; by the stage and the day if left out`)
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
  const relationship =
    options.relationship === undefined ? undefined : oneOf(STANDINGS, options.relationship, '--relationship');
  const moment =
    options.moment === undefined
      ? momentOf(stageOf(owner), owner.closedAt, session.today)
      : oneOf(MOMENTS, options.moment, '--moment');
  const score =
    number === undefined && relationship !== undefined
      ? undefined
      : scoreIn(await typedScore(session, owner.id, number), owner.id);
  const source = options.guess ? 'my_guess' : 'client';
  const kept = [
    ...(score === undefined
      ? []
      : [`${score} of 10 (${momentWords(moment)})${options.guess ? ', your guess' : ''}`]),
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
  throw usage(
    `“${typed}” is no whole number from 0 to 10. Nothing was changed.`,
    `As in: repair score ${id} 8`,
  );
}
