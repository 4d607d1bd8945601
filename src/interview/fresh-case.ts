import { fold } from '../case/fold.ts';
import { stamp } from '../case/events.ts';
import type { CaseRecord } from '../case/schema.ts';
import { clocksFor, type Playbook } from '../playbook/playbook.ts';

/** A case that nobody has answered anything in, under a number that is not its own yet. */
export function freshCase(playbook: Playbook, at: string, currency?: string): CaseRecord {
  const { id, version, sha256 } = playbook;
  const clocks = clocksFor(playbook);
  const opened = {
    type: 'opened',
    playbook: { id, version, sha256 },
    ...(currency !== undefined && { currency }),
    ...(clocks !== undefined && { clocks }),
  } as const;
  return fold('R-0', stamp([opened], 0, at));
}
