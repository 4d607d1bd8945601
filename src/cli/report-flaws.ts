import { critique } from '../apology/critique.ts';
import { CLEAR } from '../apology/critique-context.ts';
import { isEnglish } from '../apology/english.ts';
import { critiqueRulesOf } from '../apology/rules.ts';
import { sentencesOf } from '../apology/sentences.ts';
import type { CompiledCritiqueEntry } from '../playbook/critique-schema.ts';

/** An apology that went out. */
export interface SentLetter {
  /** Of its case. */
  readonly id: string;
  readonly at: string;
  readonly text: string;
  /** The rules that the person has set aside in this case. */
  readonly ignored: readonly string[];
}

/** What the critic finds in them, case by case; what is not English cannot be judged. */
export function flawsIn(
  letters: readonly SentLetter[],
  entries: readonly CompiledCritiqueEntry[],
): ReadonlyMap<string, readonly string[]> {
  const rules = critiqueRulesOf(entries);
  const flaws = new Map<string, readonly string[]>();
  for (const { id, text, ignored } of letters) {
    if (!isEnglish(text, sentencesOf(text))) continue;
    const found = critique(text, rules, { ...CLEAR, ignored }).findings.map(({ flaw }) => flaw);
    flaws.set(id, [...(flaws.get(id) ?? []), ...found]);
  }
  return flaws;
}
