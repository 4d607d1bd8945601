import { describe, expect, test } from 'vitest';
import type { PlaybookFiles } from '../../src/playbook/files.ts';
import { hashOf } from '../../src/playbook/hash.ts';
import { openPlaybook, type OpenedPlaybook } from '../../src/playbook/open.ts';
import { parseYaml, PlaceMap } from '../../src/playbook/yaml-source.ts';
import { filesOf, shippedFiles, withHeader } from '../support/playbook-files.ts';

const OWN_STEP =
  'steps:\n  - { id: my_word, phase: opening, kind: text, ask: Which word?, optional: true }\n';

/** What the build has read: the coaching tables and `core`, of which a playbook here has its own copy or none. */
const PARSED = new Map(
  ['core', ...['sources', 'causes', 'remedies', 'letter'].map((name) => `coaching/${name}`)].map((name) => {
    const file = shippedFiles.find(name) ?? { name, text: '' };
    return [hashOf([file]), JSON.stringify(parseYaml(name, file.text, new PlaceMap(name)).value)];
  }),
);

/** Of a playbook of one's own beside the shipped ones, with what the build has read of those, and without. */
async function bothWays(
  texts: Readonly<Record<string, string>>,
): Promise<readonly [quick: OpenedPlaybook | undefined, whole: OpenedPlaybook | undefined, taken: number]> {
  const own = filesOf(texts);
  const find = (name: string): ReturnType<PlaybookFiles['find']> => own.find(name) ?? shippedFiles.find(name);
  const whole: PlaybookFiles = { ...own, find };
  let taken = 0;
  const parsed = (sha256: string): string | undefined => {
    const known = PARSED.get(sha256);
    if (known !== undefined) taken += 1;
    return known;
  };
  return [await openPlaybook('p', { ...whole, parsed }), await openPlaybook('p', whole), taken];
}

describe('what the build has read of shipped files', () => {
  test.each([
    ['', 5],
    [OWN_STEP, 5],
    ['steps:\n  - { id: whys, drop: true }\n', 5],
  ])('makes the same playbook of one’s own (%j)', async (body, count) => {
    const [quick, whole, taken] = await bothWays({ p: withHeader('p', `extends: core\n${body}`) });
    expect(quick).toMatchObject({ ok: true });
    expect(quick).toEqual(whole);
    expect(taken).toBeGreaterThanOrEqual(count);
  });

  test('is not taken where one’s own file stands in its stead', async () => {
    const mine = '  - { id: my_cause, group: Mine, label: Mine, locus: mine }\n';
    const causes = `${shippedFiles.find('coaching/causes')?.text}${mine}`;
    const [quick, whole] = await bothWays({
      p: withHeader('p', 'extends: core\n'),
      'coaching/causes': causes,
    });
    expect(quick?.ok && quick.playbook.causes.map(({ id }) => id)).toContain('my_cause');
    expect(quick).toEqual(whole);
  });

  test('hides no place of a problem', async () => {
    const broken = withHeader(
      'p',
      `extends: core\nchecks:\n  - { id: x, when: nothing_known, say: Look. }\n`,
    );
    const [quick, whole] = await bothWays({ p: broken });
    expect(quick).toMatchObject({ ok: false });
    expect(quick).toEqual(whole);
  });
});
