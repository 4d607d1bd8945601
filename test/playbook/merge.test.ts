import { describe, expect, test } from 'vitest';
import { mergeList, type Layer, type ListName } from '../../src/playbook/merge.ts';

type Entry = { id: string; [key: string]: unknown };

function merge(
  list: ListName,
  ...layers: readonly (readonly Entry[])[]
): { result: Entry[]; problems: string[] } {
  const problems: string[] = [];
  const files = layers.map((entries) => ({ [list]: entries }) as unknown as Layer);
  const result = mergeList<Entry>(list, files, ({ key, message }) => problems.push(`${key}: ${message}`));
  return { result, problems };
}
const ids = (entries: readonly Entry[]): string => entries.map(({ id }) => id).join(' ');
const step = (id: string, phase = 'opening', more: object = {}): Entry => ({ id, phase, ...more });
const drop = (id: string): Entry => ({ id, drop: true });

describe('steps', () => {
  const core = [step('a'), step('b'), step('c', 'remedy')];
  test.each<[string, Entry[], string]>([
    ['nothing new', [], 'a b c'],
    ['a known id is replaced where it stands', [step('a', 'opening', { ask: 'New' })], 'a b c'],
    ['a new one goes to the end of its phase', [step('x')], 'a b x c'],
    ['a new phase goes to the end', [step('x', 'letter')], 'a b c x'],
    ['two new ones keep their order', [step('x'), step('y')], 'a b x y c'],
    ['behind another', [step('x', 'opening', { after: 'a' })], 'a x b c'],
    [
      'behind a new one',
      [step('x', 'opening', { after: 'a' }), step('y', 'opening', { after: 'x' })],
      'a x y b c',
    ],
    ['dropped', [drop('b')], 'a c'],
    ['dropped, and what stood behind it', [drop('b'), step('x')], 'a x c'],
    ['moved to another phase', [step('a', 'remedy')], 'b c a'],
    ['moved behind another', [step('a', 'opening', { after: 'b' })], 'b a c'],
  ])('%s', (_title, own, order) => {
    const { result, problems } = merge('steps', core, own);
    expect(ids(result)).toBe(order);
    expect(problems).toEqual([]);
  });

  test('a replacement is whole: nothing of the old entry is left', () => {
    const { result } = merge(
      'steps',
      [step('a', 'opening', { help: 'Old' })],
      [step('a', 'opening', { ask: 'New' })],
    );
    expect(result).toEqual([step('a', 'opening', { ask: 'New' })]);
  });

  test.each<[string, Entry[], string, string]>([
    ['dropping what is not there', [drop('x')], 'id: there is no “x” to drop', 'a b c'],
    [
      'standing behind what is not there',
      [step('x', 'opening', { after: 'y' })],
      'after: there is no “y” to stand after',
      'a b c x',
    ],
    [
      'standing behind itself',
      [step('x', 'opening', { after: 'x' })],
      'after: there is no “x” to stand after',
      'a b c x',
    ],
    [
      'standing behind what this file drops',
      [drop('b'), step('x', 'opening', { after: 'b' })],
      'after: there is no “b” to stand after',
      'a c x',
    ],
    ['the same id twice', [step('x'), step('x')], 'id: “x” is there twice in this file', 'a b x c'],
    ['dropping and giving', [drop('a'), step('a')], 'id: “a” is there twice in this file', 'b c'],
    ['dropping twice', [drop('a'), drop('a')], 'id: “a” is there twice in this file', 'b c'],
  ])('%s', (_title, own, problem, order) => {
    const { result, problems } = merge('steps', core, own);
    expect(problems).toEqual([problem]);
    expect(ids(result)).toBe(order);
  });

  test('through three files, each change on top of those before', () => {
    const { result } = merge(
      'steps',
      core,
      [step('x'), drop('b')],
      [drop('a'), step('y', 'opening', { after: 'x' })],
    );
    expect(ids(result)).toBe('x y c');
  });
});

describe.each(['rules', 'letter'] as const)('%s: the more particular comes first', (list) => {
  test.each<[string, Entry[], string]>([
    ['new ones lead, in their order', [{ id: 'x' }, { id: 'y' }], 'x y a b'],
    ['a known one stays where it stands', [{ id: 'b' }, { id: 'x' }], 'x a b'],
    ['behind a known one', [{ id: 'x', after: 'a' }], 'a x b'],
    ['behind a new one', [{ id: 'x' }, { id: 'y', after: 'x' }, { id: 'z' }], 'x y z a b'],
    ['dropped', [drop('a')], 'b'],
  ])('%s', (_title, own, order) => {
    const { result, problems } = merge(list, [{ id: 'a' }, { id: 'b' }], own);
    expect(ids(result)).toBe(order);
    expect(problems).toEqual([]);
  });

  test('the most derived file is the first of all', () => {
    expect(ids(merge(list, [{ id: 'a' }], [{ id: 'b' }], [{ id: 'c' }]).result)).toBe('c b a');
  });
});

test.each(['checks', 'remedies', 'promises', 'layouts', 'sources', 'causes'] as const)(
  '%s: a new one goes to the end',
  (list) => {
    expect(ids(merge(list, [{ id: 'a' }, { id: 'b' }], [{ id: 'x' }]).result)).toBe('a b x');
  },
);
