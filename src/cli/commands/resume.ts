import { isHalfWay } from '../../case/stage.ts';
import { answersFrom, collect, type AnswerFlags } from '../answers.ts';
import { findCaseOrOnly } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import { tellOfNewerWords } from '../pinned.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { openAsking } from '../prompting.ts';

export function registerResume({ program, perform, about }: Registrar): void {
  program
    .command('resume [case]')
    .description(about)
    .option('-a, --answers <file>', 'answers from a YAML or JSON file, or - for standard input')
    .option('--set <id=value>', 'one answer; also changes one that is there', collect, [])
    .addHelpText(
      'after',
      '\nExamples:\n  repair resume R-7\n  repair resume harbour\n  repair resume R-7 --set insurer_consent="AB 123"',
    )
    .action(perform(runResume));
}

/** The same question again, with the half-typed line; or, with answers given, the rest at once. */
async function runResume(session: Session, options: AnswerFlags, words: string | undefined): Promise<void> {
  const record = await findCaseOrOnly(session, words, { fits: isHalfWay, mark: 'stopped half-way' });
  if (record.closedAt !== undefined) {
    throw new UserError(`${record.id} is closed.`, {
      exit: EXIT.failed,
      hint: `Read it with: repair show ${record.id}`,
    });
  }
  const given = await answersFrom(session, options);
  const { goOnUnasked, resumeCase, takeAnswers } = await import('../walks.ts');
  const before = await resumeCase(session, record);
  await tellOfNewerWords(session, record);
  const start = given.scripted ? await takeAnswers(session, before, given.answers) : before;
  // An answers file is a script: it asks nothing. A single --set is a word in between.
  if (session.prompting === undefined || options.answers !== undefined)
    return goOnUnasked(session, start, given.answers);
  const { prompter, half } = await openAsking(session);
  const { walkOn } = await import('../asking.ts');
  await walkOn(session, start, prompter, half);
}
