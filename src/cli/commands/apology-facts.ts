import { factSheet } from '../../apology/fact-sheet.ts';
import { viewOf } from '../../case/next-step.ts';
import { formatDayLong } from '../../dates.ts';
import { ALOUD, wrap } from '../../terminal/layout.ts';
import { safe } from '../../terminal/safe-text.ts';
import { findCaseOrOnly } from '../cases.ts';
import type { Session } from '../session.ts';

/** What to send to the insurer or broker; only the person sends it. */
export async function runFacts(session: Session, words: string | undefined): Promise<void> {
  const owner = await findCaseOrOnly(session, words);
  const { output, today } = session;
  const view = viewOf(owner, today, await session.workTime());
  if (session.json) {
    output.json(view);
    return;
  }
  const columns = output.form === 'screen' ? output.columns : ALOUD;
  const sections = factSheet(owner);
  output.result([
    output.theme.strong(
      wrap(`Facts of ${owner.id}, ${safe(owner.client.name)}, as of ${formatDayLong(today)}`, columns),
    ),
    ...sections.flatMap(({ heading, lines }) => [
      '',
      output.theme.heading(heading),
      ...lines.map((line) => wrap(safe(line, { multiline: true }), columns, 2)),
    ]),
  ]);
  output.hint(
    '\nAdd the contract and what you wrote to each other. Say nothing of the policy, or of this, to the client.\nThis is not legal advice, and rules differ by country.',
  );
  output.afterReading(view.next);
}
