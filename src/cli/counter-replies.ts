import { hasNewOffer, isHeld, lastReply, openClientPromises } from '../case/stage.ts';
import type { CaseRecord } from '../case/schema.ts';
import { addBusinessDays, endOfMonth, formatDay, type Day, type WorkCalendar } from '../dates.ts';
import { compareMoney, formatMoney, isPositive, type Money } from '../money.ts';
import type { Comparison } from '../remedy/comparison.ts';
import { isInMoney, type Counter } from '../remedy/counter.ts';
import { asWord } from '../terminal/shell-word.ts';

/** By when a sum that is agreed is paid: the time that the playbooks give a refund. */
const WORKING_DAYS_TO_PAY = 5;

const OFF_INVOICE = 'off my next invoice';

interface When {
  readonly today: Day;
  readonly calendar: WorkCalendar | undefined;
}

/**
 * What can be answered to a client who asks for something else, in words to send, each with the commands that record it:
 * yes, half-way where that lies between, and no with the reasons. Nothing while the insurer has to agree first, or once
 * another offer is chosen.
 *
 * @returns lines of talk; empty where they ask for nothing else
 */
export function counterReplies(owner: CaseRecord, comparison: Comparison, when: When): string[] {
  const reply = lastReply(owner);
  if (reply?.answer !== 'countered' || isHeld(owner) || hasNewOffer(owner)) return [];
  const { id } = owner;
  const { counter } = comparison;
  const due = addBusinessDays(when.today, WORKING_DAYS_TO_PAY, when.calendar);
  const told = (words: string): string => `  repair remedy offer ${id} ${asWord(words)}`;
  return [
    'What you can answer, in words to send. When they are out, the command records them.',
    '',
    ...(counter === undefined
      ? yesInWords(id, due)
      : [
          ...yesToSum(owner, counter, comparison, { due, today: when.today }),
          ...halfWay(counter, comparison).flatMap(([title, words]) => [title, told(words), '']),
        ]),
    'No, and why:',
    told(noWords(comparison)),
    '',
    'Something else: choose it, then tell them.',
    `  repair resume ${id}`,
    ...(reply.asks === undefined
      ? [
          '',
          'If they name a sum, tell it: then what lies between can be reckoned.',
          `  repair remedy answer ${id} --countered "their words" --asks 400`,
        ]
      : []),
  ];
}

function yesInWords(id: string, due: Day): string[] {
  return [
    'Yes: “Yes, you get what you ask for. Thank you for telling me what it takes.”',
    `  repair promise add ${id} "what you will do" --due ${due} --told`,
    `  repair remedy answer ${id} --granted`,
    '',
  ];
}

/** Yes to more than the most that makes sense is not proposed; it is for the person to find words for it. */
function yesToSum(
  owner: CaseRecord,
  { asks, most }: Counter,
  comparison: Comparison,
  { due, today }: { readonly due: Day; readonly today: Day },
): string[] {
  const { id } = owner;
  const sum = formatMoney(asks);
  if (most !== null && compareMoney(asks, most) > 0)
    return [
      `Yes is not among these: ${sum} is more than ${formatMoney(most)}, the most that makes sense.`,
      '',
    ];
  const inMoney = new Set(owner.remedy.parts.filter(isInMoney).map((part) => part.id));
  const offered = openClientPromises(owner).filter(({ part }) => part !== undefined && inMoney.has(part));
  const yes = (how: string, promise: string, day: Day): string[] => [
    `Yes: “Yes, you get the ${sum} that you ask for, ${how}. Thank you for telling me what it takes.”`,
    `  repair promise add ${id} ${asWord(promise)} --due ${day} --told`,
  ];
  return [
    ...(isShort(asks, comparison)
      ? [
          `${sum} is more than you can pay now: take it off your next invoice, or pay it in parts, each on its day.`,
          ...yes(OFF_INVOICE, `Take ${sum} off my next invoice`, latest(due, endOfMonth(today))),
        ]
      : yes(`by ${formatDay(due, today)}`, `Pay ${sum}`, due)),
    `  repair remedy answer ${id} --granted`,
    ...(offered.length === 0 ? [] : ['  If it takes the place of what you promised:']),
    ...offered.map(
      (one) => `  repair promise release ${one.id} --why ${asWord(`They took ${sum} in its place.`)}`,
    ),
    '',
  ];
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** What lies between, with its words; none where that is no less than they ask. */
function halfWay({ asks, between, most }: Counter, comparison: Comparison): [title: string, words: string][] {
  if (between === null || compareMoney(between, asks) >= 0) return [];
  const sum = `${formatMoney(between)} in all${isShort(between, comparison) ? `, ${OFF_INVOICE}` : ''}`;
  if (most !== null && compareMoney(between, most) === 0)
    return [['The most that makes sense:', `I can go to ${sum}. Would that put it right for you?`]];
  return [['Half-way:', `I can go to ${sum}, half-way to what you ask. Would that put it right for you?`]];
}

/** Is it more than can be paid now without missing the rent? Not known, it is taken to be there. */
function isShort(sum: Money, { rentLine }: Comparison): boolean {
  return rentLine !== null && compareMoney(sum, rentLine) > 0;
}

/** What is offered stands, and what it covers; a bill is looked at again. */
function noWords({ restoreFloor }: Comparison): string {
  const covers = isPositive(restoreFloor)
    ? `: it puts right the ${formatMoney(restoreFloor)} that it cost you`
    : '';
  return `I have looked at it again, and I stay with what I offered${covers}. More than that I cannot give. Is there a cost that I do not know of? Send me the bill, and I will look again.`;
}
