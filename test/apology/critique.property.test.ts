import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { critique } from '../../src/apology/critique.ts';
import { critiqueRulesOf } from '../../src/apology/rules.ts';
import { shippedProgram } from '../support/playbook-files.ts';
import { judge } from '../support/critic.ts';

const file = resolve(import.meta.dirname, '../data/apologies/dev.jsonl');
const texts = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const text = fc.constantFrom(...texts);
/** What was found, without where: rule and words. */
const found = (words: string): string[] =>
  judge(words).findings.map((finding) => `${finding.rule}: ${finding.text}`);
const body = (words: string): string =>
  words.replace(/^(?:Hello|Good morning) \w+, /, '').replace(/ Thanks, Pat\.$/, '');

const SAID = [
  'You never told us about the second room.',
  'Mistakes were made, and this will never happen again.',
  'I was waiting for an hour and nobody called me back!',
  'It is your fault.',
];
const QUOTED: readonly ((said: string) => string)[] = [
  (said) => `“${said}”`,
  (said) => `"${said}"`,
  (said) => `You wrote: “${said}”`,
  (said) => `\n> ${said}\n`,
];

test('a sentence of the client’s, quoted anywhere between two sentences, changes no finding', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...SAID),
      fc.constantFrom(...QUOTED),
      fc.nat(),
      (words, said, quote, at) => {
        const places = [...words.matchAll(/(?<=[a-z][.!?]) (?=[A-Z])/g)].map(({ index }) => index);
        const place = places[at % Math.max(places.length, 1)] ?? words.length;
        const quoting = `${words.slice(0, place)} ${quote(said)} ${words.slice(place)}`;
        expect(found(quoting)).toEqual(found(words));
      },
    ),
    { numRuns: 300 },
  );
});

const GREETINGS = [
  '',
  'Hello Ruth,\n\n',
  'Hi Jo - ',
  'Dear Ms Núñez,\n',
  'Hey team!\n\n',
  'Good afternoon,\n\n',
  'Ruth,\n\n',
];
const SIGN_OFFS = [
  '',
  '\n\nKind regards,\nSam Reed',
  '\nThanks, Pat.',
  '\n\nBest,\nSam\nReed Design Ltd',
  '\n-- \nSam',
  '\n\nSam',
];

test('another greeting and another sign-off change no finding', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...GREETINGS),
      fc.constantFrom(...SIGN_OFFS),
      (words, greeting, signOff) => {
        const plain = body(words);
        expect(found(greeting + plain + signOff)).toEqual(found(plain));
      },
    ),
    { numRuns: 300 },
  );
});

test('every place gives back the text, in UTF-16 units, with its line and column', () => {
  const pieces = fc.constantFrom(
    '🙏',
    '\r\n',
    '\n\n',
    'é',
    '\u202e',
    ' ',
    '“',
    '’',
    '> ',
    'I am sorry if you minded. ',
    'We forgot. ',
    'Mistakes were made. ',
    'We will do better. ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const words = parts.join('');
      const { findings, components } = judge(words);
      for (const { start, end, text: own } of [
        ...findings,
        ...components.flatMap(({ evidence }) => evidence),
      ])
        expect(words.slice(start, end)).toBe(own);
      for (const { start, line, column } of findings) {
        const before = words.slice(0, start).split('\n');
        expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
      }
    }),
  );
});

describe('no input is slow', () => {
  const { critique: entries } = shippedProgram('core').playbook;
  const steps = (words: string): number => {
    const rules = critiqueRulesOf(entries);
    critique(words, rules);
    return rules.matcher.steps();
  };

  test.each<{ title: string; unit: string }>([
    { title: 'an apology again and again', unit: `${texts.join(' ')} ` },
    { title: 'one sentence without an end', unit: 'i was not sorry if you were late but the ' },
    { title: 'commas', unit: 'sorry, but, i, ' },
    { title: 'quotation marks', unit: '“sorry” "if ' },
    { title: 'line ends', unit: '\n>\n' },
    { title: 'one letter', unit: 'a ' },
    { title: 'brackets and signs', unit: '([{<!?.' },
  ])('$title', ({ unit }) => {
    const once = unit.repeat(Math.ceil(10_000 / unit.length));
    const [one, two] = [steps(once), steps(once + once)];
    expect(two).toBeLessThan(one * 2.2 + 1000);
    // A step is some tens of nanoseconds.
    expect(one).toBeLessThan(1_000_000);
  });
});

test('any text is judged without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
      expect(['good', 'mixed', 'bad']).toContain(judge(words).verdict);
    }),
  );
});
