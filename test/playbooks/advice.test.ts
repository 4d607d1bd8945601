import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/cli/closing-questions.ts';
import { RATE_WHY, RENT_WHY } from '../../src/cli/settling.ts';
import { REMEDY_TYPES } from '../../src/case/schema.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { walkScript } from '../../src/interview/script.ts';
import { citationsOf } from '../../src/playbook/citations.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { orphanedPieces } from '../../src/playbook/orphans.ts';
import { asksForValue } from '../../src/playbook/playbook.ts';
import { filesOf, shippedFiles, shippedProgram, withHeader } from '../support/playbook-files.ts';
import { world } from '../support/world.ts';

const names = shippedFiles.names();
const all = names.map((id) => loadPlaybook(id, shippedFiles));
const playbooks = all.flatMap(({ playbook }) => (playbook === undefined ? [] : [playbook]));

/** How many pieces of advice each of the five articles gives. */
const PIECES = {
  customfin: 14,
  lifehack: 9,
  constructaquote: 12,
  entrepreneur: 7,
  'rebuilding-trust': 12,
} as const;

test('who is named beside a question of the program’s own is a source that there is', () => {
  const titles = playbooks[0]?.sources.map(({ title }) => `“${title}”`);
  const named = [...Object.values(QUESTIONS).map(({ why }) => why), RATE_WHY, RENT_WHY];
  expect(named.filter(({ source }) => source !== '' && !titles?.includes(source))).toEqual([]);
});

describe('the advice of the five articles', () => {
  test.each(Object.entries(PIECES))('%s: all %i pieces are there, and each is acted on', (id, count) => {
    const source = playbooks[0]?.sources.find((candidate) => candidate.id === id);
    expect(source?.pieces).toHaveLength(count);
    const cited = new Set(playbooks.flatMap(citationsOf).map((citation) => citation.source));
    const pieces = Array.from({ length: count }, (_, index) => `${id}#${index + 1}`);
    expect(pieces.filter((piece) => !cited.has(piece))).toEqual([]);
  });

  test('there is no source on which nothing rests', () => {
    expect(orphanedPieces(all, () => true)).toEqual([]);
  });

  test('a piece that nothing cites is found where it stands', () => {
    const files = filesOf({
      mine: withHeader(
        'mine',
        'sources:\n  - { id: kept, title: T, pieces: [One] }\n  - id: gone\n    title: T\n    pieces:\n      - First\n      - Second\nchecks:\n  - { id: c, level: advise, when: true, say: S, source: kept#1 }\n  - { id: d, level: advise, when: true, say: S, source: gone#1 }\n',
      ),
    });
    const found = orphanedPieces([loadPlaybook('mine', files)], () => true);
    expect(found.map(({ line, column, code }) => [line, column, code])).toEqual([[12, 9, 'orphan']]);
    expect(found[0]?.message).toContain('nothing acts on gone#2 (“Second”)');
    expect(orphanedPieces([loadPlaybook('mine', files)], () => false)).toEqual([]);
  });
});

test('what a cause proposes for the letter says what will be done, never what is done already', () => {
  const says = playbooks.flatMap(({ causes }) => causes.flatMap(({ prevention }) => prevention?.says ?? []));
  expect(says.length).toBeGreaterThan(20);
  expect(says.filter((words) => /\b(?:I|we) (?:have|had)\b|\bhas\b/.test(words))).toEqual([]);
});

test.each(['data-slip', 'wrong-invoice'])('%s says in its own words why what failed comes first', (id) => {
  const [own, core] = [id, 'core'].map(
    (name) => shippedProgram(name).playbook.rules.find((rule) => rule.id === 'R7')?.because,
  );
  expect(own).toBeTruthy();
  expect(own).not.toBe(core);
});

test('every type of remedy is possible in some playbook', () => {
  const used = new Set(playbooks.flatMap(({ remedies }) => remedies.map(({ type }) => type)));
  expect(REMEDY_TYPES.filter((type) => !used.has(type))).toEqual([]);
});

describe.each(names)('%s', (id) => {
  const program = shippedProgram(id);
  const { tests } = program.playbook;

  test('carries at least three tests', () => {
    expect(tests.length).toBeGreaterThanOrEqual(3);
  });

  test('asks at most twelve questions between the client’s name and the choice of a remedy', async () => {
    const [story] = tests;
    const { plan } = await walkScript(freshSituation(program, story?.today ?? ''), story?.answers ?? {});
    const asked = plan.visible.filter(asksForValue).map((step) => step.id);
    expect(asked[0]).toBe('client_name');
    const between = asked.indexOf('choose_remedy') - 1;
    expect(between).toBeGreaterThanOrEqual(9);
    expect(between).toBeLessThanOrEqual(12);
  });

  test.each(tests)('the letter passes the critic: $name', async ({ today, answers }) => {
    const settings = { name: 'Sam Reed' };
    const now = `${today}T09:00:00Z`;
    const { repair, json } = world({ now, settings, files: { 'story.json': JSON.stringify({ answers }) } });
    expect(await repair('new', '--playbook', id, '--answers', 'story.json')).toBe(0);
    expect(await repair('apology', 'check', '--case', 'R-1', '--json')).toBe(0);
    const { findings } = json<{ findings: { rule: string; text: string }[] }>();
    // When they hear next was said with the first words; a letter of the same day need not say it again.
    expect(findings.filter(({ rule }) => rule !== 'promise.dropped')).toEqual([]);
  });
});
