import { describe, expect, test } from 'vitest';
import { walkAll } from '../../src/interview/walk-all.ts';
import { MOST_WALKS } from '../../src/interview/walker.ts';
import { programOfBody } from '../support/playbook-files.ts';

const client = '  - { id: client_name, kind: text, phase: opening, ask: Which client?, as: client.name }\n';
const money = '  - { id: demand, kind: money, phase: opening, ask: How much?, min: 0 }\n';
/** Twelve questions of yes or no that all matter: 4,096 combinations, of which one makes `rare` true. */
const names = Array.from({ length: 12 }, (_, index) => `q${index + 1}`);
const many = names.map((id) => `  - { id: ${id}, kind: confirm, phase: opening, ask: Yes? }\n`).join('');
const rare = names.slice(0, 9).join(' && ');
const letter = '  - { id: letter, kind: draft, phase: letter, ask: Your letter. }\n';

/** `code key entry` of everything that was found, without the greeting's and the closing's own. */
function found(body: string): string[] {
  return walkAll(programOfBody(body), '2026-01-15').findings.map(
    ({ code, key, entry }) => `${code} ${key} ${(entry as { id: string }).id}`,
  );
}

describe('what walking everything finds', () => {
  test.each<[string, string, string[]]>([
    ['nothing', `steps:\n${client}${letter}`, []],
    ['nothing without a letter either', `steps:\n${client}`, []],
    [
      'what is out of reach among more combinations than are walked',
      `steps:\n${client}${many}  - { id: never, kind: text, phase: opening, ask: Why?, when: q1 && !q1 }\n${letter}letter:\n  - { id: dead, component: regret, when: q2 && !q2, text: I am sorry. }\n  - { id: rare, component: regret, when: ${rare}, text: I am very sorry. }`,
      ['unreachable when never', 'dead id dead'],
    ],
    [
      'a step that is never asked',
      `steps:\n${client}${money}  - { id: never, kind: text, phase: opening, ask: Why?, when: demand < 0 }\n${letter}`,
      ['unreachable when never'],
    ],
    [
      'a step that two answers hide together',
      `steps:\n${client}${money}  - { id: never, kind: text, phase: opening, ask: Why?, when: demand > 400 && demand < 300 }\n${letter}`,
      ['unreachable when never'],
    ],
    [
      'a step at the edge of a comparison',
      `steps:\n${client}${money}  - { id: once, kind: text, phase: opening, ask: Why?, when: demand == 777 }\n${letter}`,
      [],
    ],
    [
      'a sentence that another one always hides',
      `steps:\n${client}${letter}letter:\n  - { id: said, component: regret, text: I am sorry. }\n  - { id: dead, component: regret, text: I am very sorry. }`,
      ['dead id dead'],
    ],
    [
      'a text that fails on an answer',
      `steps:\n${client}  - { id: words, kind: text, phase: opening, ask: "{{ size(client_name) * 1000000000 * 1000000000 * 1000000000 }}?" }\n${letter}`,
      ['fails id client_name'],
    ],
  ])('%s', (_title, body, expected) => {
    expect(found(body)).toEqual(expected);
  });
});

test('what rests on earlier cases is not called unreachable, because no walk has any', () => {
  const body = `steps:
${client}  - { id: before, kind: text, phase: opening, ask: Again?, when: again }
${letter}compute: { again: history.second_failure }
letter:
  - { id: sorry_again, component: regret, when: "history.similar != ''", text: I am sorry that it happened again. }`;
  const { findings, unmet } = walkAll(programOfBody(body), '2026-01-15');
  expect([findings, unmet]).toEqual([[], ['before', 'sorry_again']]);
});

test('lists of records are tried empty and with an entry, amounts and all', () => {
  const body = `steps:
${client}  - { id: pages, kind: repeat, phase: opening, ask: Which?, item: { url: { kind: text }, cost: { kind: money } } }
  - { id: paid, kind: text, phase: opening, ask: Paid?, when: "pages.exists(p, p.cost > 0)" }
  - { id: none, kind: text, phase: opening, ask: None?, when: size(pages) == 0 }
${letter}`;
  expect(found(body)).toEqual([]);
});

test('more combinations than anybody waits for are sampled, every pair of answers among them', () => {
  const many = Array.from(
    { length: 20 },
    (_, at) => `  - { id: q${at}, kind: confirm, phase: opening, ask: Q? }\n`,
  ).join('');
  const rare = '  - { id: rare, kind: text, phase: opening, ask: Rare?, when: "q3 && !q17" }\n';
  const all = Array.from({ length: 20 }, (_, at) => `q${at}`).join(' || ');
  const body = `steps:\n${client}${many}${rare}${letter}compute: { any: '${all}' }`;
  const { walks, combinations, findings, unmet } = walkAll(programOfBody(body), '2026-01-15');
  expect([walks, combinations]).toEqual([MOST_WALKS, 2 ** 20]);
  expect([findings, unmet]).toEqual([[], []]);
}, 60_000);
