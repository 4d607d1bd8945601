import { suggestion } from '../playbook/suggestion.ts';
import { EXIT, UserError } from './errors.ts';

/** What was typed cannot be meant so, and what would do. */
export function usage(message: string, hint: string): UserError {
  return new UserError(message, { exit: EXIT.usage, hint });
}

/** The word that a flag was given, of those that it knows, whatever its capitals and what joins its parts. @throws UserError exit 2 */
export function oneOf<T extends string>(allowed: readonly T[], word: string, flag: string): T {
  const found = allowed.find((one) => folded(one) === folded(word));
  if (found !== undefined) return found;
  throw usage(
    `“${word}” does not fit ${flag}${suggestion(word, allowed)}`,
    `It may be ${allowed.join(', ')}.`,
  );
}

/** `active more`, `Active-More` and `active_more` are one word. */
function folded(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
}
