import type { EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { fills, opened, TODAY } from './case.ts';

/** Cases of one client, opened today, in which everything a person can write is one text. */
export function casesSaying(text: string, count = 3): CaseRecord[] {
  const bodies: readonly EventBody[] = [
    opened,
    fills('client.name', text),
    fills('facts', text),
    fills('causes.primary', text),
    fills('severity', 'minor'),
    { type: 'closed', outcome: 'repaired', lesson: text },
  ];
  return Array.from({ length: count }, (_, index) =>
    fold(
      `R-${index + 1}`,
      bodies.map((body, n) => ({ n: n + 1, at: `${TODAY}T10:00:00+01:00`, ...body })),
    ),
  );
}
