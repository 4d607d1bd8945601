import { suggestion } from '../playbook/suggestion.ts';
import { wordsOf, wrong, type RawAnswer } from './raw-answer.ts';
import type { Reading } from './read-answer.ts';

/** `{ mine: 80, client: 20 }`, or “mine 80, client 20”; parts left out are nothing. */
export function readSplit(parts: readonly string[], raw: RawAnswer): Reading {
  // In YAML `100` is a number, and means what it means when it is typed.
  const given = typeof raw === 'string' || typeof raw === 'number' ? splitOfWords(parts, String(raw)) : raw;
  if (typeof given === 'string') return wrong(given);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return wrong(`say how much in numbers, as in ${parts[0]} 80, ${parts[1]} 20`);
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

/** “mine 80, client 20”, “90% me, 10% them”, “90 me 10 them”, “all mine”, or bare numbers in the order of the parts: “80 20”, “100”. */
function splitOfWords(parts: readonly string[], words: string): Record<string, string> | string | undefined {
  const bare = words
    .trim()
    .split(/[\s,;/%]+/)
    .filter((word) => word !== '');
  if (bare.length <= parts.length && bare.every((word) => /^\d+$/.test(word))) {
    return Object.fromEntries(bare.map((share, index) => [parts[index] ?? '', share]));
  }
  const one = partNamed(parts, words.replace(/^\s*all\s/i, ''));
  if (parts.includes(one)) return { [one]: '100' };
  const shares: Record<string, string> = {};
  for (const entry of words.split(/[,;]|\band\b/i).flatMap(entriesIn)) {
    const [, before, share, after] = ENTRY.exec(entry.trim().replaceAll(/\s+/g, ' ')) ?? [];
    const part = partNamed(parts, before || after || '');
    if (share === undefined || part === '' || (before && after)) return undefined;
    if (Object.hasOwn(shares, part)) return `${part} stands there twice`;
    shares[part] = share;
  }
  return shares;
}

/** Entries that nothing stands between: a name and a number each, in the order of the first. */
function entriesIn(words: string): readonly string[] {
  const text = words.trim();
  const entry = /^\d/.test(text) ? /\d+\D*/g : /\D+\d+ ?%?/g;
  const entries = text.match(entry) ?? [];
  return entries.join('') === text ? entries : [text];
}

/** “mine 80”, “mine: 80%”, “80% mine”. */
const ENTRY = /^([a-z_' ]*?) ?[:=]? ?(\d+) ?%? ?([a-z_' ]*)$/i;

/** What people call the parts that the shipped playbooks have. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  mine: ['me', 'i', 'my', 'myself', 'us', 'we', 'ours'],
  client: ['them', 'they', 'theirs', 'the client', 'customer', 'the customer'],
  third: ['third party', 'somebody else', 'someone else', 'others'],
  chance: ['luck', 'bad luck', 'nobody', 'illness', 'sickness', 'weather'],
};

function partNamed(parts: readonly string[], words: string): string {
  const name = words.trim().toLowerCase();
  return parts.includes(name) ? name : (parts.find((part) => ALSO[part]?.includes(name)) ?? name);
}
