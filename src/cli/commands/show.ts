import { viewOf } from '../../case/next-step.ts';
import { caseCard } from '../../terminal/case-card.ts';
import { findCase } from '../cases.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

export function registerShow({ program, perform, about }: Registrar): void {
  program
    .command('show <case>')
    .description(about)
    .addHelpText('after', '\nExamples:\n  repair show R-7\n  repair show harbour\n  repair show @last --json')
    .action(perform(runShow));
}

async function runShow(session: Session, _options: object, words: string): Promise<void> {
  const view = viewOf(await findCase(session, words), session.today);
  if (session.json) session.output.json(view);
  else session.output.result(caseCard(view, session.today, session.output));
  if (view.next !== null) session.output.next(view.next);
}
