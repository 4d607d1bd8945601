import { critique } from '../apology/critique.ts';
import type { DraftKind } from '../apology/critique-context.ts';
import { isEnglish } from '../apology/english.ts';
import { critiqueRulesOf, type CritiqueRules } from '../apology/rules.ts';
import { sentencesOf } from '../apology/sentences.ts';
import type { Situation } from '../interview/situation.ts';
import type { CompiledCritiqueEntry } from '../playbook/critique-schema.ts';
import { contextOf, criticOf } from './critic.ts';
import { remarks } from './critique-screen.ts';
import type { Session } from './session.ts';

/**
 * What the critic says of a text that is to become a draft, one line each; at least one. It has the second word: the
 * person has the last.
 */
export async function remarksOn(
  session: Session,
  { record, program }: Situation,
  draft: DraftKind,
  text: string,
): Promise<readonly string[]> {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return ['Not checked: there are no words of your own in it.'];
  if (!isEnglish(text, sentences)) return ['Not checked: only English can be.'];
  const own = program.playbook.critique;
  const rules = compiled(own.length > 0 ? own : await criticOf(session, undefined));
  return remarks(critique(text, rules, await contextOf(session, record, draft)));
}

const compiledRules = new WeakMap<readonly CompiledCritiqueEntry[], CritiqueRules>();

/** Once for every list: a draft may be changed and looked at many times. */
function compiled(entries: readonly CompiledCritiqueEntry[]): CritiqueRules {
  const known = compiledRules.get(entries);
  if (known !== undefined) return known;
  const rules = critiqueRulesOf(entries);
  compiledRules.set(entries, rules);
  return rules;
}
