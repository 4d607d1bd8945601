import type { Exposure } from '../case/fields.ts';
import type { Grade, Harm } from '../case/harms.ts';
import type { CaseRecord, Message } from '../case/schema.ts';
import { counted } from '../counted.ts';
import { dayOf, formatDayLong } from '../dates.ts';
import { formatMoney } from '../money.ts';

/** A heading and its lines. */
export interface FactSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * What an insurer or broker is told: what happened, when, which sums, who said what. No cause, no fault, no offer, no
 * opinion, and nothing private: facts only, as insurers ask (`indemnity-brokers`).
 */
export function factSheet(record: CaseRecord): FactSection[] {
  const sections: FactSection[] = [
    { heading: 'What happened', lines: record.facts === undefined ? [] : [record.facts] },
    { heading: 'When', lines: datesOf(record) },
    { heading: 'Sums', lines: sumsOf(record) },
    { heading: 'Lost, no sum known', lines: record.harms.filter(hasNoSize).map(kindWords) },
    { heading: 'Done to stop it', lines: record.containment === undefined ? [] : [record.containment] },
    { heading: 'Who said what', lines: saidIn(record) },
    { heading: 'Claim', lines: claimOf(record) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function datesOf({ happenedOn, noticedAt, openedAt, acknowledgedOn }: CaseRecord): string[] {
  const days: readonly (readonly [string, string | undefined])[] = [
    ['It happened', happenedOn],
    ['I noticed it', noticedAt],
    ['I wrote it down', dayOf(openedAt)],
    ['I told the client that I know', acknowledgedOn],
  ];
  return days.flatMap(([what, day]) => (day === undefined ? [] : [`${what}: ${formatDayLong(dayOf(day))}`]));
}

const GRADES: Readonly<Record<Grade, string>> = {
  documented: 'documented',
  stated_by_client: 'the client says so',
  my_estimate: 'estimated',
  unknown: 'not known how much',
};

const FEES: readonly (readonly [Exclude<keyof Exposure, 'monthsLeft'>, string])[] = [
  ['feeAffected', 'The client pays me for the work concerned'],
  ['feeTotal', 'For the whole job'],
  ['monthlyFee', 'The client pays me a month'],
  ['unpaid', 'Not paid yet'],
];

function kindWords({ kind }: Harm): string {
  return kind.replaceAll('_', ' ');
}

/** How well such a harm is proved says nothing: nobody has named a sum. */
function hasNoSize({ amount, hours }: Harm): boolean {
  return amount === undefined && hours === undefined;
}

function sumsOf({ harms, exposure }: CaseRecord): string[] {
  const lost = harms
    .filter((harm) => !hasNoSize(harm))
    .map((harm) => {
      const { amount, hours, grade, repaid } = harm;
      const size = [amount && formatMoney(amount), hours && counted(hours, 'hour')];
      const known = size.filter((part) => part !== undefined).join(', ');
      const back = repaid === undefined ? '' : `, ${formatMoney(repaid)} paid back`;
      return `${kindWords(harm)}: ${known} (${GRADES[grade]}${back})`;
    });
  const fees = FEES.flatMap(([key, words]) => {
    const sum = exposure[key];
    return sum === undefined ? [] : [`${words}: ${formatMoney(sum)}`];
  });
  return [...lost, ...fees];
}

function saidIn({ clientWords, messages }: CaseRecord): string[] {
  const first = clientWords === undefined ? [] : [`The client: “${clientWords.trim()}”`];
  return [...first, ...messages.filter((message) => message.private !== true).map(line)];
}

function line({ at, from, to, via, text }: Message): string {
  return `${formatDayLong(dayOf(at))}, ${from} to ${to} (${via}): “${text.trim()}”`;
}

function claimOf({ insurer }: CaseRecord): string[] {
  if (insurer?.claimThreatened === undefined) return [];
  return [
    insurer.claimThreatened
      ? 'A claim, a lawyer or not paying has been spoken of.'
      : 'Nobody has spoken of a claim, a lawyer or not paying.',
  ];
}
