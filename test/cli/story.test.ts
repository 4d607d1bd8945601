import { expect, test } from 'vitest';
import type { CaseView } from '../../src/case/schema.ts';
import type { Report } from '../../src/report/report.ts';
import { figureIn } from '../support/reports.ts';
import { world, type TestWorld } from '../support/world.ts';

interface PlaybookJson {
  readonly tests: readonly { readonly answers: object }[];
}

async function storyFrom(index: number): Promise<string> {
  const { repair, json } = world();
  expect(await repair('playbook', 'show', 'costly-mistake', '--json')).toBe(0);
  return JSON.stringify(json<PlaybookJson>().tests[index]?.answers);
}

async function view(made: TestWorld, ...argv: readonly string[]): Promise<CaseView> {
  expect(await made.repair(...argv, '--json')).toBe(0);
  return made.json<CaseView>();
}

const MONTH_END = '2026-02-28';
const IN_TEN_WORKING_DAYS = '2026-01-29';

test('a real story goes in; a case with an apology, a remedy and dated promises comes out', async () => {
  const made = world({ stdin: await storyFrom(0) });

  const begun = await view(made, 'new', '--playbook', 'costly-mistake', '--answers', '-');
  expect(begun).toMatchObject({ id: 'R-1', stage: 'diagnosed', severity: 'serious', overlays: [] });
  expect(begun.client.name).toBe('Harbour Dental');
  const [letter] = begun.apology.drafts;
  expect(letter?.text).toContain("USD 400.00 off next month's invoice, by Saturday 28 February");
  expect(letter?.text).toContain('one extra piece of work from me, free of charge, by Thursday 29 January');
  expect(begun.promises).toMatchObject([
    { to: 'self', state: 'open', kind: 'prevention' },
    { to: 'client', state: 'planned', due: MONTH_END, part: 'net_off' },
    { to: 'client', state: 'planned', due: IN_TEN_WORKING_DAYS, part: 'extra_piece' },
  ]);
  expect(begun.next?.command).toBe('repair apology sent R-1');

  expect(await made.repair('apology', 'show', 'R-1')).toBe(0);
  expect(made.screen.out).toBe(letter?.text);

  const sent = await view(made, 'apology', 'sent', 'R-1');
  expect(sent.promises.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  expect(sent).toMatchObject({ stage: 'offered', overlays: ['waiting'] });

  expect(
    await made.repair('close', 'R-1', '--outcome', 'repaired', '--lesson', 'No picture unlicensed.'),
  ).toBe(1);
  expect(made.screen.err).toMatch(/R-1 cannot close: 2 promises to the client are open/);
  expect(await made.store.load('R-1')).toMatchObject({ rev: sent.rev });

  made.travel(IN_TEN_WORKING_DAYS);
  await view(made, 'promise', 'keep', 'R-1.3');
  made.travel('2026-02-20');
  const kept = await view(made, 'promise', 'keep', 'R-1.2', '--proof', 'invoice 12');
  expect(kept.promises[1]).toMatchObject({ state: 'kept', settledOn: '2026-02-20', proof: 'invoice 12' });

  const closed = await view(
    made,
    'close',
    'R-1',
    '--outcome',
    'repaired',
    '--lesson',
    'No picture unlicensed.',
  );
  expect(closed).toMatchObject({ stage: 'closed', outcome: 'repaired', lesson: 'No picture unlicensed.' });
  // The promise to oneself goes on reminding after the close.
  expect(closed.next).toMatchObject({ command: 'repair promise keep R-1.1', overdue: true });

  expect(await made.repair('report', '--json')).toBe(0);
  const report = made.json<Report>();
  expect(report).toMatchObject({
    cases: { total: 1, open: 0, closed: 1 },
    written: [{ lessons: [{ id: 'R-1', client: 'Harbour Dental', lesson: 'No picture unlicensed.' }] }],
    strips: [{ promises: [{ mark: 'kept' }, { mark: 'kept' }] }],
  });
  const bars = report.breakdowns.flatMap((breakdown) => breakdown.bars.map(({ key }) => key));
  expect(bars).toEqual(expect.arrayContaining(['causes.rights_or_compliance', 'outcomes.repaired']));
  expect(figureIn(report, 'promises_own_kept').value).toMatchObject({ k: 0, n: 1 });
  expect(figureIn(report, 'closed_early').ids).toEqual([]);

  expect(await made.repair('status', '--json')).toBe(0);
  expect(made.json()).toMatchObject({ cases: [{ id: 'R-1', stage: 'closed', next: { overdue: true } }] });
  await view(made, 'promise', 'keep', 'R-1.1');
  await made.repair('status', '--json');
  expect(made.json()).toMatchObject({ cases: [{ next: { command: 'repair promise keep R-1.4' } }] });
  for (const checkIn of ['R-1.4', 'R-1.5']) await view(made, 'promise', 'keep', checkIn);
  await made.repair('status', '--json');
  expect(made.json()).toMatchObject({ cases: [] });
});

test('with a policy the first words go out, the insurer hears today, and the letter waits', async () => {
  const made = world({ stdin: await storyFrom(1) });

  const begun = await view(made, 'new', '--playbook', 'costly-mistake', '--answers', '-');
  expect(begun.insurer).toMatchObject({ covered: true, gate: 'amber' });
  expect(begun.overlays).toEqual(['insurer_hold']);
  expect(begun.apology.drafts).toMatchObject([{ about: 'ack' }]);
  const [words] = begun.apology.drafts;
  expect(words?.text).toMatch(/sorry/);
  expect(words?.text).not.toMatch(/400|my mistake|licence/i);
  expect(begun.promises).toMatchObject([
    { to: 'client', kind: 'update', state: 'planned', due: '2026-01-19' },
    { to: 'self', text: 'Tell the insurer or broker', state: 'open', due: '2026-01-15' },
  ]);
  expect(begun.remedy.chosen).toEqual([]);

  const sent = await view(made, 'apology', 'sent', 'R-1');
  expect(sent.promises[0]).toMatchObject({ state: 'open' });
  expect(sent).toMatchObject({ stage: 'diagnosed', remedy: { offers: [] } });
  expect(await made.repair('apology', 'sent', 'R-1')).toBe(1);

  const agreed = await view(
    made,
    'resume',
    'R-1',
    '--set=insurer_consent=AB 123',
    '--set=choose_remedy=net_off, extra_piece',
  );
  expect(agreed.overlays).toEqual([]);
  // Who has the insurer's word has told them.
  expect(agreed.promises[1]).toMatchObject({ to: 'self', state: 'kept', proof: 'AB 123' });
  expect(agreed.insurer).toMatchObject({ gate: 'amber', consent: 'AB 123' });
  expect(agreed.apology.drafts).toHaveLength(2);
  expect(agreed.apology.drafts[1]?.text).toContain('USD 400.00 off next month');
  expect(agreed.promises.filter(({ part }) => part !== undefined)).toMatchObject([
    { part: 'net_off', state: 'planned', due: MONTH_END },
    { part: 'extra_piece', state: 'planned' },
  ]);
});

test('“?” for the reference of an insurer leaves it open, and so the gate shut', async () => {
  const made = world({ stdin: await storyFrom(1) });
  await view(made, 'new', '--playbook', 'costly-mistake', '--answers', '-');
  await made.repair('resume', 'R-1', '--set', 'insurer_consent=?');
  expect((await made.store.load('R-1')).insurer).toEqual({
    covered: true,
    gate: 'amber',
    claimThreatened: false,
  });
});

test('a promise to tell the insurer is kept by their word, and open again without it; without cover it is let go', async () => {
  const made = world({ stdin: await storyFrom(1) });
  await view(made, 'new', '--playbook', 'costly-mistake', '--answers', '-');
  const told = async (): Promise<object | undefined> => (await made.store.load('R-1')).promises[1];
  await made.repair('resume', 'R-1', '--set=insurer_consent=AB 123');
  expect(await told()).toMatchObject({ state: 'kept' });
  expect(await made.repair('undo', 'R-1')).toBe(0);
  expect(await told()).toMatchObject({ state: 'open' });
  expect((await made.store.load('R-1')).insurer).not.toHaveProperty('consent');
  await made.repair('resume', 'R-1', '--set=covered=no');
  expect(await told()).toMatchObject({ state: 'released' });
});

test.each(['no', 'not yet', 'yes', 'pending'])(
  '“%s” is no reference of an insurer, and opens no gate',
  async (words) => {
    const made = world({ stdin: await storyFrom(1) });
    await view(made, 'new', '--playbook', 'costly-mistake', '--answers', '-');
    expect(await made.repair('resume', 'R-1', '--set', `insurer_consent=${words}`)).toBe(2);
    expect(made.screen.err).toContain('that is no reference');
    expect((await made.store.load('R-1')).insurer).toEqual({
      covered: true,
      gate: 'amber',
      claimThreatened: false,
    });
  },
);

test('while the insurer is waited for, a remedy is neither chosen nor sent', async () => {
  const made = world({ stdin: await storyFrom(1) });
  await view(made, 'new', '--playbook', 'costly-mistake', '--answers', '-');
  await view(made, 'apology', 'sent', 'R-1');

  expect(await made.repair('resume', 'R-1', '--set', 'choose_remedy=net_off')).toBe(0);
  expect(made.screen.err).toMatch(/not used: choose_remedy/);
  expect(await made.store.load('R-1')).toMatchObject({
    remedy: { chosen: [] },
    apology: { drafts: [{ about: 'ack' }] },
  });
});
