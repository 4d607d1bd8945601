import { suggestion } from '../playbook/suggestion.ts';
import { wordsOf, wrong, type RawAnswer } from './raw-answer.ts';
import type { Reading } from './read-answer.ts';

/** `{ mine: 80, client: 20 }`, or “mine 80, client 20”; parts left out are nothing. */
export function readSplit(parts: readonly string[], raw: RawAnswer): Reading {
  const given = typeof raw === 'string' ? splitOfWords(parts, raw) : raw;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return wrong(`write the parts (${parts.join(', ')}), as in ${parts[0]} 80, ${parts[1]} 20`);
  }
  const shares: Record<string, number> = Object.fromEntries(parts.map((part) => [part, 0]));
  for (const [part, share] of Object.entries(given)) {
    if (!parts.includes(part))
      return wrong(`there is no part “${part}”${suggestion(part, parts)}; the parts are ${parts.join(', ')}`);
    const value = Number(wordsOf(share));
    if (!Number.isInteger(value) || value < 0 || value > 100)
      return wrong(`${part}: “${wordsOf(share)}” is not a whole percentage from 0 to 100`);
    shares[part] = value;
  }
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
  return total === 100
    ? { ok: true, value: shares }
    : wrong(`the parts sum to ${total}; they have to sum to 100`);
}

/** “mine 80, client 20”, or bare numbers in the order of the parts: “80 20”, “100”. */
function splitOfWords(parts: readonly string[], words: string): Record<string, string> | undefined {
  const bare = words
    .trim()
    .split(/[\s,;/%]+/)
    .filter((word) => word !== '');
  if (bare.length <= parts.length && bare.every((word) => /^\d+$/.test(word))) {
    return Object.fromEntries(bare.map((share, index) => [parts[index] ?? '', share]));
  }
  const entries = words.split(/[,;]/).map((part) => /^\s*([a-z_]+)\s*[:=]?\s*(\d+)\s*%?\s*$/i.exec(part));
  if (entries.some((entry) => entry === null)) return undefined;
  return Object.fromEntries(entries.map((entry) => [entry?.[1]?.toLowerCase() ?? '', entry?.[2] ?? '']));
}
