import { fold } from '../case/fold.ts';
import { stamp } from '../case/events.ts';
import type { CaseRecord } from '../case/schema.ts';
import type { Day } from '../dates.ts';
import { clocksFor, type Playbook } from '../playbook/playbook.ts';
import type { Program, Situation, WalkSettings } from './situation.ts';

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

/** Such a case on a day, with no case before it: for playbooks that are tried out, where nothing is stored. */
export function freshSituation(program: Program, today: Day, settings: WalkSettings = {}): Situation {
  const record = freshCase(program.playbook, `${today}T09:00:00+00:00`);
  return { program, record, around: { today, settings, earlier: [] } };
}
