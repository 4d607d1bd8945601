import { parseDocument } from 'yaml';

export type ParsedAnswers =
  | { readonly ok: true; readonly answers: Record<string, unknown> }
  | { readonly ok: false; readonly problem: string };

/** An answers file as a map; YAML, of which JSON is a part. No aliases, no duplicate keys. */
export function parseAnswers(text: string): ParsedAnswers {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) return { ok: false, problem: error.message.trim() };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { ok: true, answers: value as Record<string, unknown> };
  } catch {
    return { ok: false, problem: 'aliases are not allowed: write each answer out' };
  }
  return { ok: false, problem: 'it is not a map of answers' };
}
