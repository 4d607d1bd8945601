import type { Flaw, SignOf } from '../playbook/critique-terms.ts';
import type { InsurerGate } from '../case/schema.ts';

export type Verdict = 'good' | 'mixed' | 'bad';

const COUNTED: readonly SignOf[] = ['regret', 'explanation', 'responsibility', 'repentance', 'repair'];

/**
 * What the apology is, as a whole: what was owned and what is repaired weigh most (`lewicki#1`). What contradicts the
 * case or the insurer's gate keeps it from being good, and counts for nothing else.
 */
export function verdictOf(parts: ReadonlySet<SignOf>, flaws: ReadonlySet<Flaw>, gate: InsurerGate): Verdict {
  const own = [...flaws].filter((flaw) => flaw !== 'integrity' && flaw !== 'insurer');
  const updates = parts.has('next_update');
  if (gate !== 'green') return waitingVerdict(parts, flaws, updates);
  const owns = parts.has('responsibility');
  if (flaws.has('blame_client') && !owns) return 'bad';
  if (!owns && !parts.has('repair')) return 'bad';
  if (own.length >= 3) return 'bad';
  if ((flaws.has('conditional') || flaws.has('but_excuse')) && !owns) return 'bad';
  const present = COUNTED.filter((part) => parts.has(part)).length;
  const mends = parts.has('repair') || parts.has('repentance');
  if (flaws.size > 0) return 'mixed';
  if (owns && mends && present >= 3) return 'good';
  // First words: sorry, what is stopped already, when they hear next; the rest may wait.
  return !owns && !parts.has('explanation') && parts.has('regret') && parts.has('repair') && updates
    ? 'good'
    : 'mixed';
}

/** While the insurer has to agree: sorry, when they hear next, and nothing that could be held against anyone. */
function waitingVerdict(parts: ReadonlySet<SignOf>, flaws: ReadonlySet<Flaw>, updates: boolean): Verdict {
  if (flaws.size >= 3 || flaws.has('blame_client') || !parts.has('regret')) return 'bad';
  return flaws.size === 0 && updates ? 'good' : 'mixed';
}
