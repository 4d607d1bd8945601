import { tellCommand } from './command-lines.ts';
import { effective } from './events.ts';
import type { CaseRecord, Outcome } from './schema.ts';
import { isAcknowledged, isHeld, lastAnswer, unsentDraft } from './stage.ts';

/** Something that stands against closing a case in this way, and the command that mends it. */
export interface Obstacle {
  readonly gate: 'told' | 'offer' | 'answer' | 'broken';
  readonly message: string;
  readonly command: string;
}

/** With these the client has been dealt with; so they have heard of it. */
const DEALT_WITH: ReadonlySet<Outcome> = new Set([
  'repaired',
  'repaired_cooler',
  'graceful_exit',
  'not_my_fault_explained',
]);
/** With these it was put right, in their eyes too. */
const PUT_RIGHT: ReadonlySet<Outcome> = new Set(['repaired', 'repaired_cooler']);

/**
 * What an outcome claims and the record contradicts. Only that is refused: a case that was withdrawn, a client who
 * left and one who speaks through a lawyer claim nothing that could be wrong.
 */
export function obstaclesTo(record: CaseRecord, outcome: Outcome): Obstacle[] {
  const { id } = record;
  const found: Obstacle[] = [];
  if (DEALT_WITH.has(outcome) && !isAcknowledged(record)) {
    const since = record.reopened === undefined ? '' : ' since it was opened again';
    found.push({ gate: 'told', message: `nothing was told to the client${since}`, command: tell(record) });
  }
  if (!PUT_RIGHT.has(outcome)) return found;
  const [planned] = record.promises.filter(({ to, state }) => to === 'client' && state === 'planned');
  if (planned !== undefined && found.length === 0) {
    const message = `${planned.id} was planned, and the client does not know of it`;
    const drafted = isUnsent(record) ? tell(record) : `repair promise told ${planned.id}`;
    found.push({ gate: 'offer', message, command: drafted });
  }
  const answer = lastAnswer(record);
  if (answer === 'refused' || answer === 'countered') {
    const message = `the client has ${answer} your last offer`;
    found.push({ gate: 'answer', message, command: `repair remedy answer ${id}` });
  }
  const broken = brokenInSilence(record);
  if (broken !== undefined) {
    const message = `${broken} was broken, and they have not heard from you since`;
    found.push({ gate: 'broken', message, command: tellCommand(id) });
  }
  return found;
}

/** How the client hears of it: by the letter that lies there, or in one's own words. */
function tell(record: CaseRecord): string {
  const { id } = record;
  return isUnsent(record) ? `repair apology sent ${id}` : tellCommand(id);
}

function isUnsent(record: CaseRecord): boolean {
  return unsentDraft(record) !== undefined && !isHeld(record);
}

/** What a case that ends well usually has and this one lacks: said at the close, not refused. */
export function lacking(record: CaseRecord, outcome: Outcome): string[] {
  if (!PUT_RIGHT.has(outcome)) return [];
  const waits = record.remedy.offers.length > 0 && lastAnswer(record) === undefined;
  const causeless = !record.causes.some(({ role }) => role === 'primary');
  return [...(waits ? ['an answer to your offer'] : []), ...(causeless ? ['a cause'] : [])];
}

/** A promise that stops it next time and was not given up. One that was only planned stops nothing. */
export function hasPrevention(record: CaseRecord): boolean {
  return record.promises.some(
    ({ kind, state }) => kind === 'prevention' && (state === 'open' || state === 'kept'),
  );
}

/** The first promise to the client that was broken after the last word to them. */
export function brokenInSilence(record: CaseRecord): string | undefined {
  const toClient = new Set(record.promises.flatMap(({ id, to }) => (to === 'client' ? [id] : [])));
  const events = effective(record.events);
  const spoken = events.findLastIndex((event) => event.type === 'said' && event.to === 'client');
  const broken = events
    .slice(spoken + 1)
    .find(
      (event) => event.type === 'promise-changed' && event.change === 'broken' && toClient.has(event.promise),
    );
  return broken?.type === 'promise-changed' ? broken.promise : undefined;
}
