import { hasNewOffer, isHeld, openClientPromises } from '../case/stage.ts';
import type { CaseRecord } from '../case/schema.ts';
import { addBusinessDays, formatDay, type Day, type WorkCalendar } from '../dates.ts';
import { compareMoney, formatMoney, isPositive } from '../money.ts';
import type { Comparison } from '../remedy/comparison.ts';
import { asWord } from '../terminal/shell-word.ts';

/** By when a sum that is agreed is paid: the time that the playbooks give a refund. */
const WORKING_DAYS_TO_PAY = 5;

/**
 * What can be answered to a sum that the client asks for, in words to send, each with the commands that record it: yes,
 * half-way where that lies between, and no with the reasons. Nothing while the insurer has to agree first, or once another
 * offer is chosen.
 *
 * @returns lines of talk; empty where they name no sum
 */
export function counterReplies(
  owner: CaseRecord,
  comparison: Comparison,
  { today, calendar }: { readonly today: Day; readonly calendar: WorkCalendar | undefined },
): string[] {
  const { counter } = comparison;
  if (counter === undefined || isHeld(owner) || hasNewOffer(owner)) return [];
  const { id } = owner;
  const { asks, between } = counter;
  const sum = formatMoney(asks);
  const due = addBusinessDays(today, WORKING_DAYS_TO_PAY, calendar);
  const told = (words: string): string => `  repair remedy offer ${id} ${asWord(words)}`;
  const offered = openClientPromises(owner).filter(({ part }) => part !== undefined);
  const halfWay = between !== null && compareMoney(between, asks) < 0 ? formatMoney(between) : undefined;
  return [
    'What you can answer, in words to send. When they are out, the command records them.',
    '',
    `Yes: “Yes, you get the ${sum} that you ask for, by ${formatDay(due, today)}. Thank you for telling me what it takes.”`,
    `  repair promise add ${id} ${asWord(`Pay ${sum}`)} --due ${due} --told`,
    `  repair remedy answer ${id} --granted`,
    ...(offered.length === 0 ? [] : ['  If it takes the place of what you promised:']),
    ...offered.map(
      (one) => `  repair promise release ${one.id} --why ${asWord(`In its place you get ${sum}.`)}`,
    ),
    '',
    ...(halfWay === undefined
      ? []
      : [
          'Half-way:',
          told(`I can go to ${halfWay} in all, half-way to what you ask. Would that put it right for you?`),
          '',
        ]),
    'No, and why:',
    told(noWords(comparison)),
    '',
    'Something else: choose it, then tell them.',
    `  repair resume ${id}`,
  ];
}

/** What is offered stands, and what it covers; a bill is looked at again. */
function noWords({ restoreFloor }: Comparison): string {
  const covers = isPositive(restoreFloor)
    ? `: it puts right the ${formatMoney(restoreFloor)} that it cost you`
    : '';
  return `I have looked at it again, and I stay with what I offered${covers}. More than that I cannot give. Is there a cost that I do not know of? Send me the bill, and I will look again.`;
}
