import type { CompiledCritiqueEntry } from '../playbook/critique-schema.ts';
import { critiqueReadings, firesIn } from './critique.ts';
import { critiqueRulesOf } from './rules.ts';

/** An example that does not hold. */
export interface ExampleFailure {
  readonly id: string;
  readonly key: 'hit' | 'ok';
  /** Its place in the list. */
  readonly index: number;
  readonly message: string;
}

/** Run the examples that rules and signs carry: each `hit` has to be found, each `ok` left alone. */
export function failingExamples(entries: readonly CompiledCritiqueEntry[]): readonly ExampleFailure[] {
  const rules = critiqueRulesOf(entries);
  return entries.flatMap((entry) => {
    if (!('hit' in entry)) return [];
    const failing = (key: 'hit' | 'ok', message: string): ExampleFailure[] =>
      (entry[key] ?? []).flatMap((text, index) => {
        const fires = firesIn(critiqueReadings(text, rules), entry.id, rules);
        return fires === (key === 'hit')
          ? []
          : [{ id: entry.id, key, index, message: `“${text}” ${message}` }];
      });
    return [...failing('hit', 'is not found'), ...failing('ok', 'is found, and should be left alone')];
  });
}
