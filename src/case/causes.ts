export const LOCI = ['mine', 'shared', 'client', 'external'] as const;
/** On whose side a cause lies. */
type Locus = (typeof LOCI)[number];

export const FAILURES = ['competence', 'process', 'honesty'] as const;
/** What failed: skill, the way of working, or telling the truth in time. Each is repaired differently. */
type Failure = (typeof FAILURES)[number];

export interface Cause {
  readonly leaf: string;
  readonly role: 'primary' | 'contributing' | 'escape';
  readonly locus?: Locus;
  /** Set where the same cause was at work for this client before. */
  readonly stable?: 'likely_to_repeat';
  /** Why, and why that was, up to seven times; of the primary cause. */
  readonly whys?: readonly string[];
}

/** What was known of a cause on the day it was named: from the playbook's table, and from earlier cases. */
export type KnownCause = Pick<Cause, 'leaf' | 'locus' | 'stable'> & { readonly failure?: Failure };
