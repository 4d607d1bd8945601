import { viewOf } from '../../case/next-step.ts';
import type { CaseView } from '../../case/schema.ts';
import { caseCard } from '../../terminal/case-card.ts';
import { wordsOfCases } from '../case-words.ts';
import { findCase } from '../cases.ts';
import { cardLook } from '../output.ts';
import { stepFilling, tellOfNewerWords } from '../pinned.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

export function registerShow({ program, perform, about }: Registrar): void {
  program
    .command('show <case>')
    .description(about)
    .option('--for-client', 'what the client may read: what happened, what was done, what changes, by when')
    .addHelpText(
      'after',
      '\nExamples:\n  repair show R-7\n  repair show harbour\n  repair show R-7 --for-client > account.md\n  repair show @last --json',
    )
    .action(perform(runShow));
}

interface ShowOptions {
  readonly forClient?: boolean;
}

async function runShow(session: Session, { forClient }: ShowOptions, words: string): Promise<void> {
  if (forClient) {
    const { showToClient } = await import('../for-client.ts');
    return showToClient(session, await findCase(session, words));
  }
  const view = viewOf(await findCase(session, words), session.today, await session.workTime());
  if (session.json) session.output.json(view);
  else {
    const words = (await wordsOfCases(session, [view]))(view);
    await session.output.paged(
      caseCard(await named(session, view), session.today, cardLook(session.output), words),
    );
  }
  await tellOfNewerWords(session, view);
  session.output.afterReading(view.next);
}

/** Where one answer is all that is missing, the command names its question: `--set what_let_through=…`. */
async function named(session: Session, view: CaseView): Promise<CaseView> {
  const [field, second] = view.gate?.fields ?? [];
  if (view.gate === null || field === undefined || second !== undefined) return view;
  const step = await stepFilling(session, view, field);
  if (step === undefined) return view;
  return { ...view, gate: { ...view.gate, command: `${view.gate.command} --set ${step}=…` } };
}
