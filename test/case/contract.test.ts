import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stamp } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import { viewOf } from '../../src/case/next-step.ts';
import { runPlaybookTest } from '../../src/interview/playbook-tests.ts';
import { walkScript } from '../../src/interview/script.ts';
import { programOf } from '../../src/interview/situation.ts';
import { checkPlaybook } from '../../src/playbook/check.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { contractFiles } from '../support/playbook-files.ts';

const loaded = loadPlaybook('wrong-image', contractFiles);
const AT = '2026-01-15T09:00:00+01:00';

function playbook(): NonNullable<typeof loaded.playbook> {
  if (loaded.playbook === undefined) throw new Error(JSON.stringify(loaded.problems));
  return loaded.playbook;
}

/** Instants and hashes are aside; a script gave the answers that the contract's person typed. */
function normalised(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'at' || key === 'openedAt') return AT;
    if (key === 'sha256') return 'sha256';
    return key === 'by' && inner === 'script' ? 'typed' : inner;
  });
  return JSON.parse(text);
}

const contract = JSON.parse(
  readFileSync(join(import.meta.dirname, '../playbooks/contract/case.json'), 'utf8'),
) as { events: { n: number }[] };

test('the playbook of the contract has no problem, and its own test holds', async () => {
  expect(checkPlaybook(loaded)).toEqual([]);
  for (const own of playbook().tests) expect(await runPlaybookTest(programOf(playbook()), own)).toEqual([]);
});

test('the playbook of the contract makes the case of the contract', async () => {
  const { id, version, sha256, tests } = playbook();
  const opened = stamp([{ type: 'opened', playbook: { id, version, sha256 }, currency: 'USD' }], 0, AT);
  const walk = await walkScript(
    {
      program: programOf(playbook()),
      record: fold('R-7', opened),
      around: { today: '2026-01-15', settings: { currency: 'USD' }, earlier: [] },
    },
    tests[0]?.answers ?? {},
  );
  expect(walk.problems).toEqual([]);
  expect(walk.unused).toEqual([]);
  const made = viewOf(fold('R-7', [...opened, ...stamp(walk.events, 1, AT)]), '2026-01-15', {});

  // The one difference: an event records its own effect, so that folding never reads a playbook; the contract's
  // event lacks what its own `remedy.parts` is made from.
  const expected = structuredClone(contract) as { events: object[]; remedy?: { parts: unknown } };
  expect(expected.events[12]).toMatchObject({ step: 'choose_remedy' });
  expected.events[12] = { ...expected.events[12], parts: expected.remedy?.parts };
  // Keys are only ever added.
  const { gate: _gate, ...known } = made;
  expect(normalised(known)).toEqual(normalised(expected));
});

test('the file of the contract folds to what it says of itself', () => {
  const { stage: _stage, overlays: _overlays, next: _next, ...file } = contract as Record<string, unknown>;
  const record = fold('R-7', contract.events as unknown as Parameters<typeof fold>[1]);
  // Without `parts` in its event, what the chosen remedies were is not known.
  expect(JSON.parse(JSON.stringify(record))).toEqual({
    ...file,
    remedy: { ...(file['remedy'] as object), parts: [] },
  });
});
