import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES, parseYaml, PlaceMap, type ParsedYaml } from '../../src/playbook/yaml-source.ts';

function parse(source: string): ParsedYaml {
  return parseYaml('p.yaml', source, new PlaceMap('p.yaml'));
}

/** `line:column code`, for tables. */
function located(source: string): string[] {
  return parse(source).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** Maps in maps. */
function deep(levels: number): string {
  return `${Array.from({ length: levels }, (_, at) => `${' '.repeat(at)}a:\n`).join('')}${' '.repeat(levels)}b: 1`;
}

describe('what reads as it looks', () => {
  test.each<[string, string, unknown]>([
    [
      'words of YAML 1.1 stay words',
      'a: [no, on, yes, y, 2026-01-15, 12:30]',
      ['no', 'on', 'yes', 'y', '2026-01-15', '12:30'],
    ],
    ['true, false and nothing', 'a: [true, false, null, ~]', [true, false, null, null]],
    ['plain numbers', 'a: [0, 12, -3, 12.50, 0.5]', [0, 12, -3, 12.5, 0.5]],
    ['numbers in quotes', 'a: ["010", "0x1F", "1e309"]', ['010', '0x1F', '1e309']],
    ['blocks', 'a: >-\n  one\n  two\n', 'one two'],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n', 1],
    ['a byte order mark', '\uFEFFa: 1', 1],
    ['no line end', 'a: 1', 1],
    ['a merge key is a key', 'a: {<<: 1}', { '<<': 1 }],
  ])('%s', (_title, source, a) => {
    const { value, problems } = parse(source);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ a });
  });

  test.each([
    ['an empty file', ''],
    ['a comment', '# nothing'],
    ['only white space', '\n\n'],
  ])('%s is nothing', (_title, source) => {
    expect(parse(source)).toEqual({ value: null, problems: [] });
  });
});

describe('what does not is located', () => {
  test.each<[string, string, string]>([
    ['a number that looks octal', 'a: 1\nb: 010', '2:4 number'],
    ['a number in hex', 'a: 0x1F', '1:4 number'],
    ['a number beyond all numbers', 'a:\n  - 1e309', '2:5 number'],
    ['a whole number that cannot be kept', 'a: 12345678901234567890', '1:4 number'],
    ['infinity', 'a: .inf', '1:4 number'],
    ['not a number', 'a: .nan', '1:4 number'],
    ['an exponent', 'a: 1e3', '1:4 number'],
    ['a plus', 'a: +5', '1:4 number'],
    ['an anchor', 'a: &x 1', '1:4 alias'],
    ['a duplicate key', 'a: 1\nb: 2\na: 3', '3:1 yaml'],
    ['a tag of one’s own', 'a: !secret 1', '1:4 yaml'],
    ['the prototype', 'a: 1\n__proto__: {b: 1}', '2:1 name'],
    ['a tab for indentation', 'a:\n\tb: 1', '2:1 yaml'],
    ['an unclosed quote', 'a: "b\nc: 1\n', '1:4 yaml'],
    ['an unclosed bracket', 'a: [1, 2\n', '1:4 yaml'],
    ['two documents', 'a: 1\n---\nb: 2', '2:1 yaml'],
    ['a list as a key', '? [a]\n: 1', '1:3 yaml'],
    ['more than it may be', `# ${'x'.repeat(MAX_BYTES)}`, '1:1 too-large'],
    ['nesting that an author may write by mistake', deep(21), '22:22 too-deep'],
    ['nesting that no author writes', deep(200), '102:1 too-deep'],
    ['brackets without an end', `a: ${'['.repeat(100)}`, '1:68 too-deep'],
    ['lists in lists', `${'- '.repeat(20_000)}a`, '1:1 too-deep'],
    ['keys in keys', `${'? '.repeat(20_000)}a`, '1:1 too-deep'],
  ])('%s', (_title, source, place) => {
    expect(located(source)[0]).toBe(place);
  });

  test('an alias', () => {
    expect(located('a: &x [1]\nb: *x').join(' ')).toContain('alias');
    expect(located('a: *x')[0]).toMatch(/^1:4 /);
  });

  test('in a file with a byte order mark and Windows line ends', () => {
    expect(located('\uFEFFa: 1\r\nb: 010\r\n')).toEqual(['2:4 number']);
    expect(located('\uFEFFa: 010')).toEqual(['1:4 number']);
  });

  test('twenty levels are enough', () => {
    expect(located(deep(19))).toEqual([]);
  });

  test('no key reaches the prototype of anything', () => {
    const { value } = parse('constructor: {prototype: {x: 1}}\ntoString: 1');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(['constructor', 'toString']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

test('every value has its place', () => {
  const places = new PlaceMap('p.yaml');
  const { value } = parseYaml('p.yaml', 'steps:\n  - id: a\n    ask: "b"\n', places);
  const { steps } = value as { steps: [object] };
  expect(places.of(steps[0], 'ask')).toEqual({ file: 'p.yaml', line: 3, column: 10 });
  expect(places.of(steps[0], 'gone')).toEqual({ file: 'p.yaml', line: 2, column: 5 });
  expect(places.of(steps, 0)).toEqual({ file: 'p.yaml', line: 2, column: 5 });
  expect(places.of({})).toEqual({ file: 'p.yaml', line: 1, column: 1 });
});

test('any text is data or located problems', () => {
  const bits = fc.constantFrom(
    ...'abc:-?[]{}#&*!|>\'"%@`, \n\t\r\uFEFF\u0000é😀01.'.split(''),
    '<<',
    '---\n',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
      const { value, problems } = parse(parts.join(''));
      expect(value !== undefined || problems.length > 0).toBe(true);
      for (const { line, column, message } of problems) {
        expect([line >= 1, column >= 1, message === '']).toEqual([true, true, false]);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
