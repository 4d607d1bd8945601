import { formatDayLong } from '../dates.ts';
import { formatMoney } from '../money.ts';
import type { RunningClock } from './clocks.ts';
import { answerCommand, promiseCommand } from './command-lines.ts';
import type { CaseRecord, NextStep } from './schema.ts';
import { hasNewOffer, unpromisedYes } from './stage.ts';

/** They do not want what was offered: neutral ground is looked for together, until there is something to tell them. */
export function meet(record: CaseRecord, answer: 'countered' | 'refused', due: string | undefined): NextStep {
  const { id } = record;
  const day = due === undefined ? {} : { due };
  if (hasNewOffer(record)) {
    const command = `repair remedy offer ${id} "your words"`;
    return { text: 'Tell them your new offer', command, ...day, overdue: false };
  }
  const text =
    answer === 'countered'
      ? 'They ask for something else: see what lies between, and answer'
      : 'They do not want your offer: see what else there is, and answer';
  return { text, command: `repair remedy compare ${id}`, ...day, overdue: false };
}

/** A sum that was agreed counts from the day that it is promised for. */
export function nextAgreed(record: CaseRecord, today: string): NextStep | null {
  const agreed = unpromisedYes(record);
  if (agreed === undefined) return null;
  const sum = formatMoney(agreed);
  const command = promiseCommand(record.id, `Pay ${sum}`);
  return { text: `Promise them the ${sum} that you said yes to`, command, due: today, overdue: false };
}

const WHICH = ': --accepted, --countered or --refused';

/** Two reminders, then the offer stands until a day; nobody is pressed after that. */
export function ofOffer(id: string, { clock, due }: RunningClock, today: string): Omit<NextStep, 'due'> {
  const silent = `repair remedy answer ${id} --silent`;
  const answered = answerCommand(id);
  if (clock === 'offer_ends') {
    const text = `Your offer stands until ${formatDayLong(due)}`;
    return due <= today
      ? {
          text: `${text}, and they have not answered: close the case`,
          command: `repair close ${id}`,
          overdue: false,
        }
      : { text: `${text}; record their answer when it comes${WHICH}`, command: answered, overdue: false };
  }
  if (due > today)
    return {
      text: `Record their answer to your offer when it comes${WHICH}`,
      command: answered,
      overdue: false,
    };
  const again = clock === 'nudge' ? 'again' : 'once more';
  return { text: `No answer yet: ask ${again}, then say so`, command: silent, overdue: false };
}
