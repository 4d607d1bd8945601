import { counted } from '../counted.ts';
import type { CaseFacts } from './case-facts.ts';
import { ENOUGH_FOR_MEDIAN } from './durations.ts';
import { ENOUGH_FOR_SHARE } from './values.ts';
import { idsWords } from './words.ts';

/** With fewer cases than this the report says first that they tell no pattern. */
export const FEW_CASES = 5;

/** What the report holds itself to: `report --explain`. */
export const RULES: readonly string[] = [
  `Counts always. A percentage only from ${ENOUGH_FOR_SHARE} cases on, and never without the range it may lie in (95 %, Wilson): 4 of 4 kept is anything from 51 to 100 %.`,
  `How long something usually takes only from ${ENOUGH_FOR_MEDIAN} cases on, with its range. Below that you see each value.`,
  'What is not over counts as at least as long as until now (Kaplan-Meier), so that nothing looks quicker for being left open. An open promise whose first day has passed counts as not kept, and moving its day changes nothing in that.',
  'Scores that you guessed are in no figure. How many clients answered stands beside what they said.',
  'What happened after a remedy is told; never that one works better than another. Clients chose, and cases differ.',
  'What is not known is counted as not known. Where a figure needs how many jobs you had or what you earned, and that is not set, the count stands alone.',
  'Every figure names the cases it rests on: repair report --why and its name.',
  'A change is called one only where luck gives it in fewer than 1 of 100 records. With few cases that takes a lot, so no signal is not proof of no change.',
];

/** What these figures cannot say; the most important first. */
export function cautionsOf(
  facts: readonly CaseFacts[],
  { future, mistakes }: { readonly future: readonly string[]; readonly mistakes: readonly string[] },
  currency: string | null,
): string[] {
  const count = facts.length;
  const elsewhere = facts.filter(
    ({ record }) => record.currency !== undefined && currency !== null && record.currency !== currency,
  );
  return [
    ...(count > 0 && count < FEW_CASES
      ? [`With ${counted(count, 'case')} these are stories, not numbers: too few to tell a pattern.`]
      : []),
    ...(future.length > 0
      ? [`${idsWords(future)}: opened on a day still to come, so not in the figures. Is the clock right?`]
      : []),
    ...(mistakes.length > 0 ? [`${idsWords(mistakes)}: begun by mistake, so not counted.`] : []),
    ...(elsewhere.length > 0
      ? [
          `${idsWords(elsewhere.map(({ id }) => id))}: in another currency than ${currency}, so not in the sums.`,
        ]
      : []),
    ...(count > 0
      ? [
          'Only what you record can show up here: a quiet month may be a good one, or one in which you did not write.',
        ]
      : []),
  ];
}
