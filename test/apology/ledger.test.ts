import { expect, test } from 'vitest';
import { apologyLedger } from '../../src/apology/ledger.ts';
import { changes, promises, recordOf, says } from '../support/case.ts';

const sorry = says({ about: 'apology', via: 'phone', saidAt: '2026-01-10T09:00:00+01:00' });

test('each apology, and what became of what was promised with it', () => {
  const one = recordOf(
    promises('R-7.1', { due: '2026-01-12' }),
    promises('R-7.2', { due: '2026-01-12' }),
    promises('R-7.3', { due: '2026-02-12' }),
    promises('R-7.4', { due: '2026-01-12' }),
    sorry,
    changes('R-7.1', 'kept', '2026-01-12'),
    changes('R-7.2', 'kept', '2026-01-14'),
    changes('R-7.4', 'broken', '2026-01-14'),
  );
  const silent = recordOf(promises('R-8.1'), says({ about: 'ack' }));
  expect(apologyLedger([one, silent], '2026-01-15')).toEqual({
    sent: [{ at: '2026-01-10T09:00:00+01:00', via: 'phone', id: 'R-7' }],
    recent: 1,
    promises: { kept: 1, late: 1, open: 1, broken: 1 },
  });
});

test('after a quarter of a year one is no longer recent', () => {
  expect(apologyLedger([recordOf(sorry)], '2026-04-10').recent).toBe(1);
  expect(apologyLedger([recordOf(sorry)], '2026-04-11').recent).toBe(0);
});
