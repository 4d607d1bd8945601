import type { Cause } from '../case/causes.ts';

/**
 * The part each cause played. The first is the primary one. A later one whose name starts with `check_` says how
 * the error got past (the *escape* cause of 8D); the taxonomy in `playbooks/coaching/causes.yaml` keeps to that
 * naming. Everything else contributed.
 */
export function causeRoles(leaves: readonly string[]): Cause[] {
  return leaves.map((leaf, index) => ({
    leaf,
    role: index === 0 ? 'primary' : leaf.startsWith('check_') ? 'escape' : 'contributing',
  }));
}
