import { findCase, record } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import { flagOrAsked } from '../brief-asking.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface ReopenOptions {
  readonly why?: string;
}

export function registerReopen({ program, perform, about }: Registrar): void {
  program
    .command('reopen <case>')
    .description(about)
    .option('--why <words>', 'what went wrong again')
    .addHelpText(
      'after',
      '\nIt counts as a second failure. If it was closed by mistake: repair undo R-7\n\nExamples:\n  repair reopen R-7 --why "The new picture is not licensed either."',
    )
    .action(perform(runReopen));
}

/** What was promised before stays on record; the client has to hear from you again (`case/stage.ts`). */
async function runReopen(session: Session, options: ReopenOptions, words: string): Promise<void> {
  const before = await findCase(session, words);
  const { id } = before;
  if (before.closedAt === undefined) {
    throw new UserError(`${id} is open. Nothing was changed.`, {
      exit: EXIT.failed,
      hint: `Read it with: repair show ${id}`,
    });
  }
  const why = await flagOrAsked(
    session,
    options.why,
    { id: 'why', ask: 'What went wrong again?', mayBe: 'one sentence' },
    {
      message: 'Opening a case again needs a reason. Nothing was changed.',
      hint: `As in: repair reopen ${id} --why "It happened again."`,
    },
  );
  await record(
    session,
    before,
    [{ type: 'reopened', why }],
    `${id} is open again, as a second failure. What was promised before stays on record.`,
  );
}
