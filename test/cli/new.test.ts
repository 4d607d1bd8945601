import { describe, expect, test } from 'vitest';
import { asFlags, pictureWorld, PICTURE, storyFile, type Answers } from '../support/stories.ts';
import { world } from '../support/world.ts';
import { edits, ENTER, leaves, PAUSE, turns } from '../support/scripted-prompter.ts';

interface ErrorJson {
  readonly exit: number;
  readonly problems?: readonly { readonly where: string; readonly message: string }[];
}

const NEW = ['new', '--playbook', 'costly-mistake'] as const;

/** Run the picture's story with some answers changed, and say which answers were not taken. */
async function refused(more: Answers): Promise<{ code: number; problems: Record<string, string> }> {
  const { repair, screen, store } = world({ files: { 'story.json': storyFile(more) } });
  const code = await repair(...NEW, '--answers', 'story.json', '--json');
  expect((await store.list()).cases).toEqual([]);
  expect(screen.out).toBe('');
  const { problems = [] } = JSON.parse(screen.err) as ErrorJson;
  return { code, problems: Object.fromEntries(problems.map(({ where, message }) => [where, message])) };
}

describe('with answers', () => {
  test('the case is shown on one page, and the next command is told apart from it', async () => {
    const { screen } = await pictureWorld();
    expect(screen.out).toMatch(/^R-1 {2}Harbour Dental: /);
    expect(screen.out).toContain("planned  R-1.2  Take USD 400.00 off next month's invoice");
    expect(screen.err).toBe('\nNext: Send the apology, then say so\n  repair apology sent R-1\n');
  });

  test.each([
    ['a map called answers', JSON.stringify({ answers: PICTURE })],
    ['a bare map', JSON.stringify(PICTURE)],
    ['YAML', 'client_name: Harbour Dental\n'],
  ])('%s will do', async (_form, text) => {
    const { repair, store } = world({ files: { 'answers.yaml': text } });
    const missing = Object.entries(PICTURE).filter(([id]) => !text.includes(id));
    expect(
      await repair(
        ...NEW,
        '--answers',
        'answers.yaml',
        ...asFlags(Object.fromEntries(missing.filter(([id]) => id !== 'fault'))),
        '--set',
        'fault=mine 100',
      ),
    ).toBe(0);
    expect(await store.load('R-1')).toMatchObject({ client: { name: 'Harbour Dental' } });
  });

  test('a file may name its playbook; the flag wins', async () => {
    const text = JSON.stringify({ playbook: 'costly-mistake', answers: PICTURE });
    const { repair, store, screen } = world({ files: { 'story.json': text } });
    expect(await repair('new', '--answers', 'story.json')).toBe(0);
    expect(await store.load('R-1')).toMatchObject({ playbook: { id: 'costly-mistake' } });
    expect(await repair('new', '--playbook', 'core', '--answers', 'story.json')).toBe(2);
    expect(screen.err).toContain('there is no step “demand”');
  });

  test('--set wins over the file, and the client on the command line over both', async () => {
    const { repair, store } = world({ files: { 'story.json': storyFile() } });
    const code = await repair(
      'new',
      'Quayside Vets',
      '--playbook=costly-mistake',
      '--answers=story.json',
      '--set=client_name=Nobody',
      '--set=wanted=A word from me',
    );
    expect(code).toBe(0);
    expect(await store.load('R-1')).toMatchObject({
      client: { name: 'Quayside Vets' },
      remedyWanted: 'A word from me',
    });
  });

  test('other days for promises are taken in every form of date', async () => {
    const { json, repair, store } = await pictureWorld(
      {},
      { dates: { net_off: '2026-02-14', extra_piece: '5 business days' } },
    );
    expect(await repair('promise', 'list', '--json')).toBe(0);
    expect(json()).toMatchObject({
      promises: [{ due: '2026-01-22' }, { due: '2026-01-29' }, { due: '2026-02-14' }],
    });
    const { apology } = await store.load('R-1');
    expect(apology.drafts[0]?.text).toContain('Saturday 14 February');
  });

  test('a bare number is in the currency of the settings', async () => {
    const { store } = await pictureWorld(
      { settings: { currency: 'EUR' } },
      { demand: '400', monthly_fee: 1200 },
    );
    expect(await store.load('R-1')).toMatchObject({
      currency: 'EUR',
      exposure: { monthlyFee: { amount: '1200.00', currency: 'EUR' } },
    });
  });

  test('settings that leave no working day do not stop the walk', async () => {
    const { json, repair } = await pictureWorld({ settings: { workingDays: [] } });
    await repair('show', 'R-1', '--json');
    expect(json()).toMatchObject({ promises: [{ due: '2026-01-29' }, {}, {}] });
  });

  test('the name in the settings signs the letter', async () => {
    const { store } = await pictureWorld({ settings: { name: 'Sam Reed', signOff: 'Kind regards' } });
    const { apology } = await store.load('R-1');
    expect(apology.drafts[0]?.text).toMatch(/Kind regards,?\nSam Reed\n$/);
  });

  test('an answer to a question that is not asked is told and not used', async () => {
    const { screen, store } = await pictureWorld({}, { claim_threatened: true });
    expect(screen.err).toMatch(/^Not asked in this case, so not used: claim_threatened$/m);
    expect((await store.load('R-1')).answers).not.toHaveProperty('claim_threatened');
  });
});

describe('answers that are missing or do not do', () => {
  test('every missing one is named with what it may be, and nothing is stored', async () => {
    const { repair, screen, store } = world();
    expect(await repair(...NEW)).toBe(2);
    expect(screen.out).toBe('');
    const named = screen.err.split('\n').flatMap((line) => /^ {2}(\w+): missing: /.exec(line)?.[1] ?? []);
    expect(named.join(' ')).toBe(
      'client_name what_happened demand monthly_fee fault why_it_happened what_let_through covered choose_remedy',
    );
    expect(screen.err).toMatch(/^Answers: 9 missing\. Nothing was stored\.$/m);
    expect(screen.err).toContain('an amount, as in 400 USD');
    expect(screen.err).toContain('--set id=value');
    expect((await store.list()).cases).toEqual([]);
  });

  test('a terminal that may not be asked gets the same answer', async () => {
    const { repair, screen } = world({ answers: {} });
    expect(await repair(...NEW, '--no-input')).toBe(2);
    expect(screen.err).toContain('client_name: missing');
    const other = world({ answers: {}, env: { REPAIR_NO_INPUT: '1' } });
    expect(await other.repair(...NEW)).toBe(2);
  });

  test.each<{ title: string; answers: Answers; problems: Record<string, RegExp> }>([
    {
      title: 'points and commas that do not fit',
      answers: { demand: '1.2.00,5 USD' },
      problems: { demand: /separators|plainly/ },
    },
    { title: 'an amount beyond all sums', answers: { demand: '1e309 USD' }, problems: { demand: /1e309/ } },
    { title: 'a number that is none', answers: { demand: 'lots' }, problems: { demand: /lots/ } },
    { title: 'less than nothing', answers: { demand: '-5 USD' }, problems: { demand: /-5|at least/ } },
    {
      title: 'two currencies in one case',
      answers: { monthly_fee: '1200 EUR' },
      problems: { monthly_fee: /this case is in USD/ },
    },
    { title: 'a currency that is none', answers: { demand: '400 XXZ' }, problems: { demand: /XXZ/ } },
    {
      title: 'a day that does not exist',
      answers: { told_on: '2026-02-30' },
      problems: { told_on: /February/ },
    },
    {
      title: 'a day in the future',
      answers: { told_on: '2026-01-16' },
      problems: { told_on: /cannot be after 2026-01-15/ },
    },
    {
      title: 'a date that could be two',
      answers: { told_on: '1/12' },
      problems: { told_on: /January|December/ },
    },
    {
      title: 'fault that is not whole',
      answers: { fault: { mine: 60, client: 30 } },
      problems: { fault: /sum to 90; they have to sum to 100/ },
    },
    {
      title: 'a part of fault that is none',
      answers: { fault: { mine: 60, clint: 40 } },
      problems: { fault: /“clint”; did you mean client\?/ },
    },
    {
      title: 'a choice that is none',
      answers: { why_it_happened: 'rights_or_complience' },
      problems: { why_it_happened: /did you mean rights_or_compliance\?/ },
    },
    {
      title: 'a yes that is none',
      answers: { covered: 'maybe' },
      problems: { covered: /neither yes nor no/ },
    },
    {
      title: 'a remedy that is not possible',
      answers: { choose_remedy: ['net_of'] },
      problems: { choose_remedy: /did you mean net_off\?/ },
    },
    {
      title: 'remedies that exclude each other',
      answers: { choose_remedy: ['net_off', 'pay_claim'] },
      problems: { choose_remedy: /exclude each other/ },
    },
    {
      title: 'a step that is none',
      answers: { client_nam: 'x' },
      problems: { client_nam: /there is no step “client_nam”; did you mean client_name\?/ },
    },
    {
      title: 'a promise that is none',
      answers: { dates: { net_of: 'fri' } },
      problems: { 'dates.net_of': /did you mean net_off\?/ },
    },
    {
      title: 'a promise for a day that does not exist',
      answers: { dates: { net_off: '2026-02-30' } },
      problems: { 'dates.net_off': /February/ },
    },
    {
      title: 'several at once',
      answers: { covered: 'maybe', told_on: '2026-13-01', fault: undefined },
      problems: { covered: /yes/, told_on: /2026-13-01|month/i, fault: /missing/ },
    },
    {
      title: 'a name without words',
      answers: { client_name: '   ' },
      problems: { client_name: /an answer is needed/ },
    },
    {
      title: 'a name without end',
      answers: { client_name: 'x'.repeat(5000) },
      problems: { client_name: /up to 120 fit/ },
    },
  ])('$title', async ({ answers, problems }) => {
    const found = await refused(answers);
    expect(found.code).toBe(2);
    for (const [where, message] of Object.entries(problems)) expect(found.problems[where]).toMatch(message);
    expect(Object.keys(found.problems)).toEqual(expect.arrayContaining(Object.keys(problems)));
  });

  test.each([
    ['1.200,50 USD', '1200.50'],
    ['$1,200.50', '1200.50'],
    ['USD 1 200,50', '1200.50'],
    ['0', '0.00'],
  ])('%s is understood as %s', async (typed, amount) => {
    const { store } = await pictureWorld(
      { settings: { currency: 'USD' } },
      { demand: typed, monthly_fee: '9000 USD', choose_remedy: 'put_right' },
    );
    expect(await store.load('R-1')).toMatchObject({ answers: { demand: { amount, currency: 'USD' } } });
  });

  test('a bare number without a currency anywhere is a missing answer called currency', async () => {
    const { code, problems } = await refused({ demand: 400, monthly_fee: 1200 });
    expect(code).toBe(2);
    expect(problems['currency']).toMatch(/missing.*--set currency=EUR/);
    const { repair } = world({ files: { 'story.json': storyFile({ demand: 400, monthly_fee: 1200 }) } });
    expect(await repair(...NEW, '--answers', 'story.json', '--set', 'currency=usd')).toBe(0);
  });

  test.each<{ title: string; argv: readonly string[]; files?: Record<string, string>; says: RegExp }>([
    {
      title: 'a file that is not there',
      argv: ['--answers', 'gone.yaml'],
      says: /gone\.yaml: there is no such file/,
    },
    {
      title: 'a file that is no YAML',
      argv: ['--answers', 'a.yaml'],
      files: { 'a.yaml': 'a: [1' },
      says: /a\.yaml: .*line 1/s,
    },
    {
      title: 'a file that is no map',
      argv: ['--answers', 'a.yaml'],
      files: { 'a.yaml': '- a\n' },
      says: /not a map of answers/,
    },
    {
      title: 'an empty file',
      argv: ['--answers', 'a.yaml'],
      files: { 'a.yaml': '' },
      says: /not a map of answers/,
    },
    {
      title: 'a key given twice',
      argv: ['--answers', 'a.yaml'],
      files: { 'a.yaml': 'a: 1\na: 2\n' },
      says: /unique/i,
    },
    {
      title: 'aliases',
      argv: ['--answers', 'a.yaml'],
      files: { 'a.yaml': 'a: &x 1\nb: *x\n' },
      says: /aliases/,
    },
    { title: 'a flag without =', argv: ['--set', 'client_name'], says: /--set client_name is not id=value/ },
  ])('$title', async ({ argv, files = {}, says }) => {
    const { repair, screen, store } = world({ files });
    expect(await repair(...NEW, ...argv)).toBe(2);
    expect(screen.err).toMatch(says);
    expect((await store.list()).cases).toEqual([]);
  });
});

describe('the playbook', () => {
  test('an unknown one is not found, with the nearest name', async () => {
    const { repair, screen } = world();
    expect(await repair('new', '--playbook', 'costly-mistak')).toBe(4);
    expect(screen.err).toContain('There is no playbook “costly-mistak”; did you mean costly-mistake?');
    expect(screen.err).toContain('repair playbook list');
  });

  test.each(['mine', './mine.yaml'])(
    '%s with an error is not started: file, line and column are told',
    async (word) => {
      const broken =
        'format: 1\nid: mine\nversion: 1.0.0\ntitle: Mine\nwhen_to_use: Now\nextends: core\nsteps:\n  - { id: q, kind: text, phase: opening, ask: "{{ nobody }}" }\n';
      const { repair, screen, store } = world({ playbooks: { mine: broken } });
      expect(await repair('new', '--playbook', word, '--set', 'client_name=A')).toBe(5);
      expect(screen.err).toContain('The playbook “mine” has an error. Nothing was started.');
      expect(screen.err).toMatch(/^ {2}mine\.yaml:8:\d+: .*nobody/m);
      expect(screen.err).toContain(`repair playbook check ${word}\n`);
      expect((await store.list()).cases).toEqual([]);
    },
  );

  test('a name that leads out of the folder is no playbook', async () => {
    const { repair } = world();
    expect(await repair('new', '--playbook', '../../etc/passwd')).toBe(4);
    expect(await repair('new', '--playbook', '')).toBe(4);
  });
});

describe('asked in a terminal', () => {
  const typed: Answers = {
    client_name: 'Harbour Dental',
    what_happened: 'I used a picture without a licence.',
    their_words: '',
    wanted: 'Not to pay for it',
    setting_currency: 'usd',
    demand: '400',
    monthly_fee: '1200',
    how_bad: ENTER,
    fault: 'mine 100',
    whys: '',
    why_it_happened: 'rights_or_compliance',
    what_let_through: 'check_absent',
    covered: 'no',
    told_on: 'today',
    setting_rate: '60',
    setting_cash: '',
    choose_remedy: ['net_off', 'extra_piece'],
    from_now_on: ENTER,
    days: turns(edits('dates.extra_piece'), ENTER),
    'dates.extra_piece': 'next friday',
    write_to: ENTER,
    setting_name: 'Sam Reed',
  };

  test('one question at a time, each once, makes the case that answers make', async () => {
    const { repair, screen, store, unused, reviews } = world({ answers: typed });
    expect(await repair(...NEW)).toBe(0);
    expect(unused).toEqual([]);
    // All is asked before it is looked over, the name under the letter, too.
    expect(reviews).toHaveLength(1);
    expect(reviews[0]).toContainEqual(
      expect.objectContaining({ ask: 'Which name shall your letters end with?', answer: 'Sam Reed' }),
    );
    const record = await store.load('R-1');
    expect(record).toMatchObject({
      client: { name: 'Harbour Dental' },
      currency: 'USD',
      severity: 'serious',
      remedy: { chosen: ['net_off', 'extra_piece'] },
      promises: [{ due: '2026-01-23' }, { kind: 'prevention' }, { due: '2026-02-28' }],
    });
    expect(record.defaulted).toEqual(['how_bad', 'from_now_on']);
    expect(screen.err).toContain(
      'This is R-1. Stop whenever you like; this comes back here: repair resume R-1',
    );
    expect(screen.err).toContain('Hello Harbour Dental');
  });

  test('a client on the command line is not asked for again', async () => {
    const { client_name: _named, ...rest } = typed;
    const { repair, asked, unused } = world({ answers: { kind: 'costly-mistake', ...rest } });
    expect(await repair('new', 'Harbour Dental')).toBe(0);
    expect(asked.slice(0, 2).map(({ step }) => step.id)).toEqual(['kind', 'what_happened']);
    expect(unused).toEqual([]);
  });

  test.each([
    ['blank', '  ', /an answer is needed/],
    ['without end', 'x'.repeat(500), /up to 120 fit/],
  ])(
    'a client on the command line that is %s is refused before anything is stored',
    async (_how, name, says) => {
      const { repair, screen, store } = world({ answers: { kind: 'core' } });
      expect(await repair('new', name)).toBe(2);
      expect(screen.err).toMatch(says);
      expect((await store.list()).cases).toEqual([]);
    },
  );

  test('every answer is stored before the next question', async () => {
    const { client_name, what_happened } = typed;
    const { repair, store } = world({ answers: { client_name, what_happened, their_words: PAUSE } });
    expect(await repair(...NEW)).toBe(3);
    const { answers, events } = await store.load('R-1');
    expect(answers).toEqual({ client_name, what_happened });
    expect(events.map(({ type }) => type)).toEqual(['opened', 'answered', 'answered']);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s leaves with %i, keeps what was typed, and says how to go on', async (signal, exit) => {
    const made = world({ answers: { client_name: 'Acme', what_happened: leaves(signal, 'The site was') } });
    expect(await made.repair(...NEW)).toBe(exit);
    expect(made.screen.err).toMatch(/^Saved\. Go on with: repair resume R-1$/m);
    expect(await made.store.halfTyped('R-1')).toEqual({ step: 'what_happened', text: 'The site was' });
    const { answers } = await made.store.load('R-1');
    expect(answers).toEqual({ client_name: 'Acme' });
  });

  test.each([
    ['Ctrl-C', leaves('SIGINT'), 130],
    ['a pause', PAUSE, 3],
  ])('%s before the first answer keeps nothing, and says so', async (_how, client_name, exit) => {
    const { repair, screen, store } = world({ answers: { client_name } });
    expect(await repair(...NEW)).toBe(exit);
    expect(screen.err).toContain('nothing was kept');
    expect((await store.list()).cases).toEqual([]);
  });

  test('a second case with the same client gets its own number', async () => {
    const { repair, store } = await pictureWorld({ files: { 'again.json': storyFile() } });
    expect(await repair(...NEW, '--answers', 'again.json')).toBe(0);
    expect((await store.list()).cases.map(({ id }) => id)).toEqual(['R-1', 'R-2']);
  });
});
