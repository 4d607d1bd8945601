import type { EventBody } from '../../src/case/events.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import type { CaseStore } from '../../src/store/case-store.ts';
import { fills, opened } from './case.ts';
import { NOW } from './world.ts';

/** Store a case that was never walked: opened, named, and whatever else is given. */
export async function writtenCase(
  store: CaseStore,
  client: string,
  bodies: (id: string) => readonly EventBody[] = () => [],
  at = NOW,
): Promise<CaseRecord> {
  return store.create((id) => [opened, fills('client.name', client), ...bodies(id)], at);
}
