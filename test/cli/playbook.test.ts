import { describe, expect, test } from 'vitest';
import { shippedFiles, withHeader } from '../support/playbook-files.ts';
import { world } from '../support/world.ts';

interface CheckJson {
  readonly files: readonly {
    readonly file: string;
    readonly problems: readonly {
      readonly line: number;
      readonly column: number;
      readonly code: string;
      readonly message: string;
      readonly level: string;
    }[];
  }[];
}

/** Ten ways to break a playbook, each with the line that has to be named. */
const BROKEN: Readonly<Record<string, readonly [body: string, line: number, says: RegExp]>> = {
  'no-yaml': ['steps: [', 6, /what begins here is never closed/],
  'tab-indent': ['steps:\n\t- id: a\n', 7, /a tab: YAML is indented with spaces only/],
  'unknown-key': ['stepz: []\n', 6, /stepz/],
  'unknown-kind': ['steps:\n  - { id: a, kind: txt, phase: opening, ask: A }\n', 7, /text/],
  'unknown-name': ['steps:\n  - { id: a, kind: text, phase: opening, ask: "{{ nobody }}" }\n', 7, /nobody/],
  'wrong-type': [
    'steps:\n  - { id: a, kind: text, phase: opening, ask: A }\n  - { id: b, kind: text, phase: opening, ask: B, when: a + 1 > 2 }\n',
    8,
    /these two do not go together: a text \+ a number/,
  ],
  'double-id': [
    'steps:\n  - { id: a, kind: text, phase: opening, ask: A }\n  - { id: a, kind: text, phase: opening, ask: B }\n',
    8,
    /“a” is there twice in this file/,
  ],
  'unknown-source': [
    'include: [coaching/sources]\nsteps:\n  - { id: a, kind: text, phase: opening, ask: A, why: { text: T, source: nowhere#1 } }\n',
    8,
    /nowhere/,
  ],
  'unknown-base': ['extends: cor\n', 6, /did you mean core\?/],
  'unknown-field': [
    'steps:\n  - { id: a, kind: text, phase: opening, ask: A, as: client.nam }\n',
    7,
    /client\.nam/,
  ],
};

describe('list', () => {
  test('each with its title and when to use it', async () => {
    const { repair, screen, json } = world({ screen: true, env: { NO_COLOR: '1' } });
    expect(await repair('playbook', 'list')).toBe(0);
    expect(screen.out).toMatch(/^core +Something went wrong with a client/m);
    expect(screen.out).toMatch(/^costly-mistake +My mistake brought the client a bill/m);
    await repair('playbook', 'list', '--json');
    expect(json()).toMatchObject({
      playbooks: shippedFiles.names().map((id) => ({ id, origin: 'shipped' })),
    });
  });

  test('a broken one of the person’s own is listed, and says how to see why', async () => {
    const { repair, screen } = world({
      playbooks: { mine: 'format: 1' },
      screen: true,
      env: { NO_COLOR: '1' },
    });
    expect(await repair('playbook', 'list')).toBe(0);
    expect(screen.out).toMatch(/^mine +has an error\. See: repair playbook check mine\. Your own\.$/m);
  });
});

test('one of the person’s own wins over a shipped one of the same name, and the list says so', async () => {
  const own = withHeader('gone-quiet', 'extends: core\n');
  const { repair, screen, json } = world({
    playbooks: { 'gone-quiet': own, mine: withHeader('mine', 'extends: core\n') },
    screen: true,
    env: { NO_COLOR: '1', COLUMNS: '200' },
  });
  expect(await repair('playbook', 'list')).toBe(0);
  expect(screen.out).toMatch(/^gone-quiet +A test\. In a test\. Your own, instead of the shipped one\.$/m);
  expect(screen.out).toMatch(/^mine +A test\. In a test\. Your own\.$/m);
  await repair('playbook', 'list', '--json');
  const { playbooks } = json<{ playbooks: { id: string }[] }>();
  expect(playbooks.filter((one) => 'replaces' in one)).toMatchObject([{ id: 'gone-quiet', origin: 'own' }]);
});

describe('show', () => {
  test('reads as questions by phase and what may be offered', async () => {
    const { repair, screen } = world();
    expect(await repair('playbook', 'show', 'costly-mistake')).toBe(0);
    for (const words of [
      'OPENING',
      'DIAGNOSIS',
      'FIRST-WORDS',
      'REMEDY',
      'LETTER',
      'REMEDIES',
      'net_off',
      'entrepreneur#3',
    ])
      expect(screen.out).toContain(words);
  });

  test('--sources: each piece of advice, and what acts on it, also in the playbooks that extend it', async () => {
    const { repair, screen, json } = world();
    expect(await repair('playbook', 'show', 'core', '--sources')).toBe(0);
    expect(screen.out).toContain('Repairing a damaged relationship with a client, CustomFin');
    expect(screen.out).toMatch(/^customfin#7 [^[]*\[question wanted/m);
    expect(screen.out).toMatch(/^customfin#12 [^[]*\[[^\]]*homeowner-job:\s+promise\s+ask_past_customers\]/m);
    expect(screen.out).not.toContain('[nothing here]');
    await repair('playbook', 'show', 'gone-quiet', '--sources', '--json');
    expect(json<{ citations: object[] }>().citations).toContainEqual({
      source: 'lifehack#6',
      kind: 'sentence',
      id: 'right_to_ask',
      playbook: 'gone-quiet',
    });
  });

  test('an unknown one is suggested', async () => {
    const { repair, screen } = world();
    expect(await repair('playbook', 'show', 'costly')).toBe(4);
    expect(screen.err).toContain('There is no playbook “costly”; did you mean costly-mistake?');
  });

  test('a broken one is located', async () => {
    const { repair, screen } = world({
      playbooks: { mine: withHeader('mine', BROKEN['unknown-name']?.[0] ?? '') },
    });
    expect(await repair('playbook', 'show', 'mine')).toBe(5);
    expect(screen.err).toMatch(/mine\.yaml:7:\d+: .*nobody/);
  });
});

describe('check', () => {
  test('what is shipped has nothing to mend', async () => {
    const { repair, screen } = world();
    expect(await repair('playbook', 'check')).toBe(0);
    expect(screen.out).toBe(`${shippedFiles.names().length} playbooks checked, nothing to mend.\n`);
  }, 120_000);

  test.each(Object.entries(BROKEN))('%s is found at its place', async (id, [body, line, says]) => {
    const { repair, screen, json } = world({ playbooks: { [id]: withHeader(id, body) } });
    expect(await repair('playbook', 'check', id, '--json')).toBe(5);
    const problems = json<CheckJson>().files.flatMap((file) => file.problems);
    expect(problems.map((problem) => problem.line)).toContain(line);
    expect(problems.some((problem) => says.test(problem.message))).toBe(true);
    for (const problem of problems) {
      expect(problem.column).toBeGreaterThan(0);
      expect(problem.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
    expect(await repair('playbook', 'check', id)).toBe(5);
    expect(screen.out).toMatch(new RegExp(`^${id}\\.yaml:${line}:\\d+: error: `, 'm'));
  });

  test('one broken playbook does not hide the others', async () => {
    const { repair, json } = world({ playbooks: { mine: 'format: 1\n' } });
    expect(await repair('playbook', 'check', '--json')).toBe(5);
    expect(json<CheckJson>().files).toHaveLength(shippedFiles.names().length + 1);
  }, 120_000);

  test('advice on which nothing acts is found: one’s own by itself, the shared by all playbooks together', async () => {
    const sources = 'extends: core\nsources:\n  - { id: craft, title: T, pieces: [Measure twice] }\n';
    const { repair, screen } = world({ playbooks: { mine: withHeader('mine', sources) } });
    expect(await repair('playbook', 'check', 'mine')).toBe(5);
    expect(screen.out).toContain('nothing acts on craft#1 (“Measure twice”)');
    expect(await repair('playbook', 'check', 'core')).toBe(0);
  });

  test.each<{ title: string; of: string; written: string; at: string; says: string }>([
    {
      title: 'an answer to a question that is not there',
      of: 'days_late: 7\n',
      written: 'days_lat: 7\n',
      at: '7\n      all_there',
      says: 'did you mean days_late?',
    },
    {
      title: 'an answer that will not do',
      of: 'days_late: 7\n',
      written: 'days_late: many\n',
      at: 'many\n      all_there',
      says: 'test “a week late and not complete”, days_late: ',
    },
    {
      title: 'an expectation of nothing that is there',
      of: '      advice: [',
      written: '      advise: [',
      at: '[hand_over',
      says: 'there is no compute “advise”',
    },
    {
      title: 'a question that nothing leads to',
      of: '    kind: confirm\n',
      written: '    kind: confirm\n    when: days_late > 400 && days_late < 300\n',
      at: 'days_late > 400',
      says: '“all_there” is never asked: nothing makes its when true',
    },
    {
      title: 'a sentence that another one hides',
      of: '  - id: finished_by\n',
      written:
        '  - { id: sorry_again, component: regret, when: days_late > 6, text: "I am sorry for the long wait." }\n  - id: finished_by\n',
      at: 'sorry_again',
      says: 'the sentence “sorry_again” never appears in a letter',
    },
    {
      title: 'a piece of advice on which nothing acts',
      of: 'compute:\n',
      written: 'sources:\n  - { id: craft, title: My craft, pieces: [Measure twice] }\ncompute:\n',
      at: 'Measure twice',
      says: 'nothing acts on craft#1',
    },
  ])('$title is found by running it', async ({ of, written, at, says }) => {
    const starter = shippedFiles.find('starter/playbook')?.text ?? '';
    expect(starter).toContain(of);
    const text = starter.replace(of, () => written);
    const before = text.slice(0, text.indexOf(at)).split('\n');
    const { repair, json } = world({ playbooks: { 'my-trade': text } });
    expect(await repair('playbook', 'check', 'my-trade', '--json')).toBe(5);
    const problems = json<CheckJson>().files.flatMap((file) => file.problems);
    expect(problems).toContainEqual(
      expect.objectContaining({
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        message: expect.stringContaining(says) as string,
      }),
    );
  });

  test('what stops no walk does not hide what its tests and a walk find', async () => {
    const starter = shippedFiles.find('starter/playbook')?.text ?? '';
    const text = starter
      .replace('source: constructaquote#5', 'source: nowhere#5')
      .replace('wait for 7 days', 'wait for 9 days');
    const { repair, screen } = world({ playbooks: { 'my-trade': text } });
    expect(await repair('playbook', 'check', 'my-trade')).toBe(5);
    expect(screen.out).toContain('there is no source “nowhere”');
    expect(screen.out).toContain('not in the letter: “wait for 9 days”');
    expect(await repair('playbook', 'test', 'my-trade')).toBe(5);
    expect(screen.out).toMatch(/^ {2}FAILS {2}.*there is no source “nowhere”/m);
    expect(screen.out).toMatch(/^ {2}FAILS {2}a week late and not complete$/m);
  });

  test('a warning is told, and stops nothing', async () => {
    const starter = shippedFiles.find('starter/playbook')?.text ?? '';
    const text = starter
      .replace('due.finish_first | day', 'due.finish_first')
      .replace('by Monday 19 January', 'by 2026-01-19');
    const { repair, screen } = world({ playbooks: { 'my-trade': text } });
    expect(await repair('playbook', 'check', 'my-trade')).toBe(5);
    expect(screen.out).toMatch(/: warning: .*write \{\{ due\.finish_first \| day \}\}$/m);
    expect(await repair('playbook', 'test', 'my-trade')).toBe(0);
    expect(await repair('playbook', 'show', 'my-trade')).toBe(0);
  });

  test('an unknown one is suggested; the ending may be typed', async () => {
    const { repair, screen } = world();
    expect(await repair('playbook', 'check', 'cor')).toBe(4);
    expect(screen.err).toContain('did you mean core?');
    expect(await repair('playbook', 'check', 'core.yaml')).toBe(0);
  });
});

describe('what is named', () => {
  const own = { one: withHeader('one', 'extends: core\n'), two: withHeader('two', 'extends: core\n') };

  test.each(['/home/sam/mine', '/home/sam/mine/', './mine', '.'])(
    'may be the folder %s: each of its playbooks is looked at',
    async (folder) => {
      const { repair, json } = world({ playbooks: own });
      expect(await repair('playbook', 'check', folder, '--json')).toBe(0);
      expect(json<CheckJson>().files.map(({ file }) => file)).toEqual(['one.yaml', 'two.yaml']);
    },
  );

  test.each([
    ['/home/sam/late_photos.yaml', '“late_photos” cannot name a playbook', 'as in late-photos.yaml'],
    ['Late.yaml', '“Late” cannot name a playbook', 'as in late-photos.yaml'],
    ['/home/sam/gone.yaml', 'There is no file /home/sam/gone.yaml', 'repair playbook list'],
    ['/home/sam/gone.yml', 'There is no file /home/sam/gone.yaml', 'end with .yaml'],
    ['/home/sam/', 'There is no playbook in /home/sam', 'end with .yaml'],
    ['cor', 'There is no playbook “cor”; did you mean core?', 'repair playbook list'],
  ])('%s is nothing: what to do instead is said', async (word, says, hint) => {
    for (const verb of ['check', 'test']) {
      const { repair, screen } = world();
      expect(await repair('playbook', verb, word)).toBe(4);
      expect(screen.err).toContain(says);
      expect(screen.err).toContain(hint);
    }
  });
});

/** A playbook with two combinations and one test of its own. */
function tiny(expected: string): string {
  return withHeader(
    'tiny',
    `include: [coaching/sources]
steps:
  - { id: client_name, kind: text, phase: opening, ask: Who?, as: client.name }
  - { id: bad, kind: confirm, phase: opening, ask: Bad? }
compute:
  word: 'bad ? "bad" : "good"'
checks:
  - { id: mind, level: advise, when: 'word == "bad"', say: Mind it., source: customfin#1 }
letter:
  - { id: hello, drop: true }
  - { id: signed_off, drop: true }
  - { id: signed, drop: true }
tests:
  - { name: a bad day, today: 2026-01-15, answers: { client_name: A, bad: true }, expect: { word: ${expected} } }
`,
  );
}

describe('test', () => {
  test('its own tests run, and every combination is walked', async () => {
    const { repair, screen, json } = world({ playbooks: { tiny: tiny('bad') } });
    expect(await repair('playbook', 'test', 'tiny', '--json')).toBe(0);
    expect(json()).toMatchObject({
      playbooks: [{ id: 'tiny', tests: [{ name: 'a bad day', failures: [] }], findings: [] }],
    });
    await repair('playbook', 'test', 'tiny');
    expect(screen.out).toMatch(/^ {2}ok {2}a bad day$/m);
    expect(screen.out).toMatch(/^ {2}\d+ combinations of answers walked, all there are$/m);
  });

  test('an expectation that is not met fails, with what was found', async () => {
    const { repair, screen } = world({ playbooks: { tiny: tiny('fine') } });
    expect(await repair('playbook', 'test', 'tiny')).toBe(5);
    expect(screen.out).toMatch(/^ {2}FAILS {2}a bad day$/m);
    expect(screen.out).toContain('word: expected "fine", found "bad"');
  });

  test('a sample says what it covers, and no long number', async () => {
    const { repair, screen } = world();
    await repair('playbook', 'test', 'gone-quiet');
    expect(screen.out).toMatch(
      /^ {2}\d+ combinations of answers walked: every pair of answers is in one of them \(there are [\d.]+ [a-z]+\)$/m,
    );
  });

  test('a promise is compared by its text, too', async () => {
    const broken = tiny('bad, promised: { prevent: Sleep }');
    const { repair, screen } = world({ playbooks: { tiny: broken } });
    expect(await repair('playbook', 'test', 'tiny')).toBe(5);
    expect(screen.out).toMatch(/^ {9}promised: expected {"prevent":"Sleep"}, found /m);
  });

  test('of a letter only what is missing is told', async () => {
    const { repair, screen } = world({ playbooks: { tiny: tiny('bad, letter: ["Dear A", "Hello"]') } });
    expect(await repair('playbook', 'test', 'tiny')).toBe(5);
    expect(screen.out).toMatch(/^ {9}letter: not in the letter: “Dear A”, “Hello”$/m);
  });

  test('one with an error is not run, but located', async () => {
    const { repair, screen } = world({
      playbooks: { mine: withHeader('mine', BROKEN['unknown-name']?.[0] ?? '') },
    });
    expect(await repair('playbook', 'test', 'mine')).toBe(5);
    expect(screen.out).toMatch(/mine\.yaml:7:\d+/);
  });
});
