import { expect, test } from 'vitest';
import { otherCases } from '../../src/cli/walks.ts';
import type { Session } from '../../src/cli/session.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { fills } from '../support/case.ts';

const AT = '2026-01-15T09:00:00+01:00';
const opened = { type: 'opened', playbook: { id: 'core', version: '1.0.0', sha256: '' } } as const;

test.each([
  ['a new case with them', 'harbour dental ', undefined, ['R-1', 'R-3']],
  ['a case that goes on does not count itself', 'Harbour Dental', 'R-3', ['R-1']],
  ['nobody', ' ', undefined, []],
])('earlier cases: %s', async (_title, client, itself, ids) => {
  const store = memoryStore();
  for (const name of ['Harbour Dental', 'Acme', 'HARBOUR\u00A0 Dental']) {
    await store.create(() => [opened, fills('client.name', name)], AT);
  }
  const session = { store: async () => store } as unknown as Session;
  expect((await otherCases(session, client, itself)).map(({ id }) => id)).toEqual(ids);
});
