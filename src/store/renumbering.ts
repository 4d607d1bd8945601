import type { CaseEvent } from '../case/events.ts';

/**
 * The events of a case under another number. Promises carry the number of their case; what people wrote stays.
 *
 * @param from `R-3`
 * @param to   `R-8`
 */
export function renumbered(events: readonly CaseEvent[], from: string, to: string): readonly CaseEvent[] {
  if (from === to) return events;
  const moved = (id: string): string => (id.startsWith(`${from}.`) ? `${to}${id.slice(from.length)}` : id);
  return events.map((event) => {
    if (event.type === 'promised')
      return { ...event, promise: { ...event.promise, id: moved(event.promise.id) } };
    if (event.type === 'promise-changed') return { ...event, promise: moved(event.promise) };
    if (event.type === 'closed')
      return {
        ...event,
        ...(event.forced !== undefined && { forced: event.forced.map(moved) }),
        ...(event.prevention !== undefined && { prevention: moved(event.prevention) }),
      };
    return event;
  });
}
