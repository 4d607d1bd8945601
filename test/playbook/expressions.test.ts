import { describe, expect, test } from 'vitest';
import { MoneyValue } from '../../src/playbook/cel-money.ts';
import { Expressions } from '../../src/playbook/expressions.ts';
import type { Playbook } from '../../src/playbook/playbook.ts';
import { loadBody } from '../support/playbook-files.ts';

const { playbook } = loadBody(`steps:
  - { id: words, kind: text, phase: opening, ask: What? }
  - { id: long, kind: paste, phase: opening, ask: What? }
  - { id: use, kind: choice, phase: opening, ask: Which?, options: [{ value: web, label: W }, { value: print, label: P }] }
  - { id: day, kind: date, phase: opening, ask: When? }
  - { id: reasons, kind: multi, phase: opening, ask: Why?, from: causes }
  - { id: yes, kind: confirm, phase: opening, ask: Is it? }
  - { id: n, kind: number, phase: opening, ask: How many? }
  - { id: demand, kind: money, phase: opening, ask: How much? }
  - { id: fee, kind: money, phase: opening, ask: How much? }
  - { id: fault, kind: percent-split, phase: opening, ask: Whose?, parts: [mine, client] }
  - { id: pages, kind: repeat, phase: opening, ask: Which?, item: { url: { kind: text }, cost: { kind: money }, gone: { kind: confirm } } }
  - { id: offer, kind: offer, phase: remedy, ask: What? }
  - { id: read_this, kind: note, phase: letter, ask: Read this. }
promises: [{ id: net, to: client, kind: remedy, text: Do it, due: today, done: Done }]
`);
const expressions = new Expressions(playbook as Playbook);
const usd = (amount: string): MoneyValue => new MoneyValue({ amount, currency: 'USD' });
const values = {
  words: 'Hello',
  long: '',
  use: 'web',
  day: '2026-01-14',
  reasons: ['defect'],
  yes: true,
  n: 3,
  offer: ['gift'],
  demand: usd('400.00'),
  fee: usd('1200.00'),
  fault: { mine: 60, client: 40 },
  pages: [{ url: '/a', cost: usd('5.00'), gone: true }],
  chosen: ['gift'],
  due: { net: '2026-01-31' },
  today: '2026-01-15',
  asked: { demand: true, read_this: false },
  answered: { demand: true },
  client: { name: 'Acme' },
  case: { gate: 'green' },
  history: { client_cases: 0 },
};

/** `name, then each of its values`, one after the other. */
function pairs(map: ReadonlyMap<string, ReadonlySet<unknown>>, by: string): string[] {
  return [...map].flatMap(([name, set]) => [...set].map((value) => `${name}${by}${String(value)}`));
}

describe('types and values', () => {
  test.each<[string, string, unknown]>([
    // Each kind of step has its type.
    ['words == "Hello" && long == ""', 'bool', true],
    ['use in ["web", "print"]', 'bool', true],
    ['day < today && "" < day', 'bool', true],
    ['"defect" in reasons && size(reasons) == 1', 'bool', true],
    ['"gift" in offer && "gift" in chosen', 'bool', true],
    ['!yes', 'bool', false],
    ['fault.mine >= 50 && fault.mine == 60', 'bool', true],
    ['pages.all(p, p.gone && p.cost > 3)', 'bool', true],
    ['pages.exists(p, p.url.startsWith("/b"))', 'bool', false],
    ['size(pages.filter(p, !p.gone)) > 0', 'bool', false],
    ['asked.demand && answered.demand && !asked.read_this', 'bool', true],
    ['client.name + " " + due.net', 'string', 'Acme 2026-01-31'],
    // Whole and decimal numbers mix.
    ['n * 2', 'double', 6],
    ['2 * n + 1', 'double', 7],
    ['10 - n / 2', 'double', 8.5],
    ['n == 3 && 3 == n && n != 4', 'bool', true],
    ['n > 2 && 2 < n && n >= 3.0', 'bool', true],
    ['7 / 2', 'int', 3],
    ['7 % 2', 'int', 1],
    // Money is exact and compares with whole numbers.
    ['demand > 0 && 0 < demand && demand >= 400 && demand <= fee', 'bool', true],
    ['demand == 400 && 400 == demand && demand != 0 && demand != fee', 'bool', true],
    ['demand + fee', 'Money', usd('1600.00')],
    ['fee - demand - demand', 'Money', usd('400.00')],
    ['demand * 1.5', 'Money', usd('600.00')],
    ['2 * demand', 'Money', usd('800.00')],
    ['demand * n', 'Money', usd('1200.00')],
    ['demand / 3', 'Money', usd('133.33')],
    ['percent(demand, 12.5)', 'Money', usd('50.00')],
    ['percent(demand, 5)', 'Money', usd('20.00')],
    ['percent(demand, fault.mine)', 'Money', usd('240.00')],
    ['yes ? demand : fee', 'Money', usd('400.00')],
    ['pages.filter(p, p.gone).exists(p, p.url.lowerAscii().trim() == "/a")', 'bool', true],
    ['case.gate != "green" || history.client_cases > 0', 'bool', false],
  ])('%s', (source, type, value) => {
    expect(expressions.check(source)).toMatchObject({ ok: true, type });
    expect(expressions.evaluate(source, values)).toEqual(value);
  });

  test('true and false need no quotes', () => {
    expect([expressions.evaluate(true, {}), expressions.evaluate(false, {})]).toEqual([true, false]);
  });
});

describe('what is refused', () => {
  test.each<[string, string]>([
    ['demandd > 0', 'there is no step, compute or name “demandd”; did you mean demand?'],
    ['yes && asked.demandd', 'there is no “demandd” in asked; did you mean demand?'],
    ['fault.third > 0', 'there is no “third” in fault'],
    ['due.gross == ""', 'there is no “gross” in due'],
    ['client.constructor', 'there is no “constructor” in client'],
    ['constructor', 'there is no step, compute or name “constructor”'],
    ['__proto__', 'Reserved identifier: __proto__'],
    ['read_this == ""', 'there is no step, compute or name “read_this”'],
    [
      'demand + 5',
      'these two do not go together: an amount of money + a number; money is compared with money or a whole number',
    ],
    [
      'demand > 1.5',
      'these two do not go together: an amount of money > a number; money is compared with money or a whole number',
    ],
    [
      'demand * fee',
      'these two do not go together: an amount of money * an amount of money; money is compared with money or a whole number',
    ],
    ['n + words', 'these two do not go together: a number + a text'],
    ['words > 3', 'these two do not go together: a text > a number'],
    ['n == null', 'these two do not go together: a number == nothing'],
    [
      'yes ? n : 0',
      "both answers after “?” must have the same type, got 'double' and 'int'; write 0.0 for a number that may have decimals",
    ],
    ['yes && "x"', "Logical operator requires bool operands, got 'string'"],
    ['yes & yes', 'this cannot be read: unexpected character: &'],
    ['yes &&', 'this cannot be read: unexpected token: EOF'],
    ['{"a": 1}', 'Exceeded maxMapEntries (0)'],
    [
      'words.matches("^(a+)+$")',
      'matches is not allowed (a pattern can hang the program): use startsWith, endsWith, contains or in',
    ],
    [
      'yes && !words.matches("a")',
      'matches is not allowed (a pattern can hang the program): use startsWith, endsWith, contains or in',
    ],
    [
      'reasons[0] == "defect"',
      'an index is not allowed (there may be nothing there): use in, exists, all or size',
    ],
    [
      'fault["mine"] > 0',
      'an index is not allowed (there may be nothing there): use in, exists, all or size',
    ],
    [
      'double(words) > 0.0',
      'double() is not allowed (it fails on what it cannot read): compare the value as it is',
    ],
    [
      'timestamp(day) < timestamp(today)',
      'timestamp() is not allowed (it fails on what it cannot read): compare the value as it is',
    ],
    [
      'words.substring(9) == ""',
      'substring is not allowed (it could fail, or grow what it is given): there are exists, all, exists_one, filter, map, size, contains, startsWith, endsWith, lowerAscii, upperAscii, trim',
    ],
    [
      'words.split("").join(words) == ""',
      'join is not allowed (it could fail, or grow what it is given): there are exists, all, exists_one, filter, map, size, contains, startsWith, endsWith, lowerAscii, upperAscii, trim',
    ],
    [
      'cel.bind(x, words, x + x) == ""',
      'bind is not allowed (it could fail, or grow what it is given): there are exists, all, exists_one, filter, map, size, contains, startsWith, endsWith, lowerAscii, upperAscii, trim',
    ],
    [
      'reasons.exists(a, reasons.exists(b, reasons.exists(c, a == c)))',
      'exists has another exists, all, exists_one, filter, map inside, which could take for ever: write it without',
    ],
    [
      'yes && size(reasons.map(a, reasons.filter(b, b == a))) > 0',
      'map has another exists, all, exists_one, filter, map inside, which could take for ever: write it without',
    ],
    ['reasons.map(a, reasons)', 'a list of lists is not allowed: make it a list of texts or numbers'],
    [
      'size(words) * 9223372036854775807',
      '9223372036854775807 is too large a number here (at most 1000000000)',
    ],
    ['demand / 0', 'divide by a number written out (anything else may be zero), or multiply the other side'],
    ['demand / n', 'divide by a number written out (anything else may be zero), or multiply the other side'],
    [
      '1 % size(reasons)',
      'divide by a number written out (anything else may be zero), or multiply the other side',
    ],
    [`${'('.repeat(30)}1${')'.repeat(30)}`, 'Exceeded maxDepth (24)'],
    [`${'1+'.repeat(120)}1`, 'Exceeded maxAstNodes (200)'],
    [`"${'x'.repeat(299)}"`, 'an expression of 301 letters is too long (at most 300): split it with compute'],
  ])('%s', (source, message) => {
    expect(expressions.check(source)).toEqual({ ok: false, message });
  });
});

test('what is built from itself again and again is refused before it grows', () => {
  const many = new Expressions(playbook as Playbook);
  many.declareCompute('s0', 'string', 'words + words');
  const sizes = Array.from({ length: 12 }, (_, index) => {
    const source = `s${index} + s${index}`;
    const checked = many.check(source);
    if (checked.ok) many.declareCompute(`s${index + 1}`, 'string', source);
    return checked.ok ? 'ok' : checked.message;
  });
  expect(sizes.findIndex((size) => size !== 'ok')).toBe(8);
  expect(sizes[8]).toBe('with the computes it reads this has 2047 parts (at most 2000): build it from fewer');
});

describe('what an expression reads', () => {
  test.each<[string, string[], string[], string[]]>([
    ['demand > 400 || fee == 0', ['demand', 'fee'], [], ['demand 400', 'fee 0']],
    ['asked.demand && !answered.fee', ['asked', 'answered'], ['asked.demand', 'answered.fee'], []],
    ['use in ["web", "print"] || "print" == use', ['use'], [], ['use web', 'use print']],
    ['"defect" in reasons', ['reasons'], [], ['reasons defect']],
    ['fault.mine > 49.5', ['fault'], ['fault.mine'], ['fault.mine 49.5']],
    ['pages.all(p, p.gone && yes)', ['pages', 'yes'], [], []],
    ['percent(demand, fault.mine) > 0', ['demand', 'fault'], ['fault.mine'], []],
    ['yes == true', ['yes'], [], ['yes true']],
    ['true', [], [], []],
  ])('%s', (source, names, fields, literals) => {
    const uses = expressions.uses(source);
    expect([...uses.names]).toEqual(names);
    expect(pairs(uses.fields, '.')).toEqual(fields);
    expect(pairs(uses.literals, ' ')).toEqual(literals);
  });
});

test('what it reads by way of computes, which may go in circles or not be readable', () => {
  const compute = { a: 'b && case.held', b: 'a || asked.demand || d', d: 'fee > ', e: 'fee > 0' };
  const { names, fields } = new Expressions({ ...playbook, compute } as Playbook).reach('a');
  expect([...names].toSorted()).toEqual(['a', 'asked', 'b', 'case', 'd']);
  expect(pairs(fields, '.')).toEqual(['case.held', 'asked.demand']);
});
