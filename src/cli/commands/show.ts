import { viewOf } from '../../case/next-step.ts';
import type { CaseRecord, CaseView } from '../../case/schema.ts';
import { isHeld } from '../../case/stage.ts';
import { fieldOf } from '../../playbook/playbook.ts';
import { accountFor, accountLines } from '../../report/client-account.ts';
import { caseCard } from '../../terminal/case-card.ts';
import { wrap } from '../../terminal/layout.ts';
import { safeAll } from '../../terminal/safe-text.ts';
import { findCase } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import { pinnedTo } from '../pinned.ts';
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
  if (forClient) return showToClient(session, await findCase(session, words));
  const view = viewOf(await findCase(session, words), session.today, await session.workTime());
  if (session.json) session.output.json(view);
  else session.output.result(caseCard(await named(session, view), session.today, session.output));
  if (view.next !== null) session.output.next(view.next);
}

/** An account to send: to be read once more by the person, because nobody else has read the facts since. */
async function showToClient(session: Session, record: CaseRecord): Promise<void> {
  const { output, today } = session;
  requireSayable(record);
  const { causes, playbook } = record;
  const primary = causes.find(({ role }) => role === 'primary')?.leaf;
  const words = await pinnedTo(session, playbook.sha256);
  const prevention = words?.causes.find(({ id }) => id === primary)?.prevention;
  const account = accountFor(record, today, prevention);
  if (session.json) return output.json({ schema: 'repair.account/1', case: record.id, ...account });
  const lines = accountLines(safeAll(account));
  output.result(output.form === 'screen' ? lines.map((line) => wrap(line, output.columns)) : lines);
  output.hint('\nRead it once more before you send it. Your notes, causes and sums are not in it.');
}

/** @throws UserError if there is nothing to tell yet, or the insurer has to agree first */
function requireSayable(record: CaseRecord): void {
  const { id, facts = '' } = record;
  if (isHeld(record)) {
    throw new UserError(`${id} waits for the insurer: nothing but first words goes out yet.`, {
      exit: EXIT.failed,
      hint: `When they agree: repair resume ${id} --set insurer_consent="their reference"`,
    });
  }
  if (facts.trim() !== '') return;
  throw new UserError(`${id} does not say yet what happened.`, {
    exit: EXIT.failed,
    hint: `Go on with: repair resume ${id}`,
  });
}

/** Where one answer is all that is missing, the command names its question: `--set what_let_through=…`. */
async function named(session: Session, view: CaseView): Promise<CaseView> {
  const { gate, playbook, answers } = view;
  const [field, second] = gate?.fields ?? [];
  if (gate === null || field === undefined || second !== undefined) return view;
  const steps = (await pinnedTo(session, playbook.sha256))?.steps ?? [];
  const fits = (as: string): boolean => as === field || as.startsWith(`${field}.`);
  const step = steps.find((one) => fits(fieldOf(one) ?? '') && !Object.hasOwn(answers, one.id));
  if (step === undefined) return view;
  return { ...view, gate: { ...gate, command: `${gate.command} --set ${step.id}=…` } };
}
