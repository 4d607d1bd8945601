import { asksForValue } from '../playbook/playbook.ts';
import type { Sentence, Step } from '../playbook/schema.ts';
import { evenRows, everyRow, pairedRows } from './combinations.ts';
import { restsOnHistory } from './relevant-steps.ts';
import type { Program } from './situation.ts';
import { valuesToTry } from './values-to-try.ts';
import {
  BUSINESSES,
  MOST_WALKS,
  productOf,
  sizesOf,
  Walker,
  type Domain,
  type WalkFinding,
} from './walker.ts';

export interface WalkCoverage {
  readonly walks: number;
  /** How many combinations there are; more than `walks` means that a sample was walked. */
  readonly combinations: number;
  /** Did every pair of answers occur? */
  readonly everyPair: boolean;
  readonly findings: readonly WalkFinding[];
  /** Steps and sentences that were not met, and of which it is not known whether they can be. */
  readonly unmet: readonly string[];
}

export interface WalkOptions {
  readonly most?: number;
  readonly isJudged?: (entry: Step | Sentence) => boolean;
}

/**
 * Walk every combination of the answers that matter: each option of a choice, both answers to a yes-or-no, and
 * each number at, just below and just above the numbers it is compared with. Where their product is too large, a
 * sample in which every pair of answers occurs, filled up evenly; what the sample does not meet is searched for.
 *
 * @param most     above so many combinations a sample of that size is walked, or a larger one if the pairs need it
 * @param isJudged the steps and sentences that have to be met; what is inherited may be out of reach on purpose
 */
export function walkAll(
  program: Program,
  today: string,
  { most = MOST_WALKS, isJudged = () => true }: WalkOptions = {},
): WalkCoverage {
  const { playbook } = program;
  const domains: Domain[] = playbook.steps
    .filter(asksForValue)
    .map((step) => ({ step, values: valuesToTry(step, program) }));
  const combinations = productOf(domains);
  const sizes = sizesOf(domains);
  const exhaustive = combinations <= most;
  // In a sample the businesses are one more thing that goes into pairs.
  const paired = exhaustive ? undefined : pairedRows([...sizes, BUSINESSES.length]);
  const known = paired ?? [];
  const rows = exhaustive
    ? everyRow(sizes)
    : [...known, ...evenRows([...sizes, BUSINESSES.length], most - known.length)];
  const walker = new Walker(
    program,
    today,
    isJudged,
    Math.ceil((most * WORK_A_WALK) / entriesOf(program) ** 2),
  );
  walker.walk(domains, rows);
  const walks = Math.min(rows.length, walker.walked);
  const unmet = walker
    .unseen()
    .filter((entry) => restsOnHistory(program, entry) || !(exhaustive || walker.search(domains, entry)));
  const missed = (): readonly (Step | Sentence)[] =>
    walker.unseen().filter((entry) => !unmet.includes(entry));
  // Before anything is called out of reach, more is walked than a quick check does.
  if (!exhaustive && missed().length > 0)
    walker.walk(domains, evenRows([...sizes, BUSINESSES.length], MOST_WALKS));
  // A walk that fails sees nothing of what comes after.
  const never = walker.failures.length > 0 ? [] : missed();
  return {
    walks,
    combinations,
    everyPair: exhaustive || (paired !== undefined && walks >= paired.length),
    findings: [...walker.failures, ...never.map(neverMet)],
    unmet: unmet.filter((entry) => !walker.hasSeen(entry)).map(({ id }) => id),
  };
}

/**
 * What all walks together may look at, for each that is asked for: sixteen times what the shipped ones need, searches
 * and all. The time of a walk grows with the square of its entries, about 160 in those: a playbook of a thousand is
 * sampled sooner, so that nobody waits for it.
 */
const WORK_A_WALK = 16 * 160 ** 2;

/** What is worked out at each moment of a walk. */
function entriesOf({ playbook }: Program): number {
  const { steps, compute, checks, severity, remedies, rules, promises, letter } = playbook;
  return [steps, Object.keys(compute), checks, severity, remedies, rules, promises, letter]
    .map((list) => list.length)
    .reduce((sum, count) => sum + count, 1);
}

function neverMet(entry: Step | Sentence): WalkFinding {
  return 'component' in entry
    ? { entry, key: 'id', code: 'dead', message: `the sentence “${entry.id}” never appears in a letter` }
    : {
        entry,
        key: 'when',
        code: 'unreachable',
        message: `“${entry.id}” is never asked: nothing makes its when true`,
      };
}
