import type { CaseRecord } from '../case/schema.ts';
import { isHeld } from '../case/stage.ts';
import { accountFor, accountLines } from '../report/client-account.ts';
import { wrap } from '../terminal/layout.ts';
import { safeAll } from '../terminal/safe-text.ts';
import { proposedPrevention } from './closing-proposals.ts';
import { EXIT, UserError } from './errors.ts';
import type { Session } from './session.ts';

/** An account to send: to be read once more by the person, because nobody else has read the facts since. */
export async function showToClient(session: Session, record: CaseRecord): Promise<void> {
  const { output, today } = session;
  requireSayable(record);
  const prevention = await proposedPrevention(session, record);
  const account = accountFor(record, today, prevention);
  if (session.json) return output.json({ schema: 'repair.account/1', case: record.id, ...account });
  const lines = accountLines(safeAll(account));
  output.result(output.form === 'screen' ? lines.map((line) => wrap(line, output.columns)) : lines);
  output.hint('\nRead it once more before you send it. Your notes, causes and figures are not in it.');
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
