import type { Remedy, Rule } from '../playbook/schema.ts';

/** How much each verb counts for or against a remedy. */
export const WEIGHTS = { require: 2, prefer: 1, avoid: -1 } as const;

/** A rule without types or purpose speaks of every remedy. */
export function covers(rule: Rule, remedy: Pick<Remedy, 'type' | 'purpose'>): boolean {
  const typeFits = rule.types === undefined || rule.types.includes(remedy.type);
  return typeFits && (rule.purpose === undefined || rule.purpose === remedy.purpose);
}

export function isWide(rule: Rule): boolean {
  return rule.types === undefined && rule.purpose === undefined;
}

export function excludes(a: Remedy, b: Remedy): boolean {
  return (a.excludes ?? []).includes(b.id) || (b.excludes ?? []).includes(a.id);
}

/** Work that is done again is not paid back as well: one or the other, as in `consumer-rights-act#1`. */
export function isInsteadOf(a: Remedy, b: Remedy): boolean {
  const types = [a.type, b.type];
  return (
    a.purpose === 'restore' && b.purpose === 'restore' && types.includes('redo') && types.includes('refund')
  );
}
