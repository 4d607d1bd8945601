import type { Day } from '../dates.ts';
import type { EventOf, PromiseTerms } from './events.ts';
import type { CasePromise } from './schema.ts';

export function newPromise(terms: PromiseTerms): CasePromise {
  const { id, to, kind, text, doneTest, due, part } = terms;
  return {
    id,
    to,
    kind,
    text,
    doneTest,
    due,
    ...(part !== undefined && { part }),
    state: to === 'self' ? 'open' : 'planned',
    originalDue: due,
    moves: [],
  };
}

/**
 * The client knows it as it stands now. What was planned is promised, and from now on its day is the day first promised; a
 * promise that has other words since they were told keeps its days.
 */
export function opened(promise: CasePromise): CasePromise {
  if (promise.state === 'planned') return { ...promise, state: 'open', originalDue: promise.due };
  if (promise.state !== 'open' || promise.newText === undefined) return promise;
  const { newText, ...rest } = promise;
  return { ...rest, text: newText };
}

/** The same promise in other words. What the client was told stays until they are told of the new ones. */
export function reworded(promise: CasePromise, { text, doneTest, due }: PromiseTerms): CasePromise {
  if (promise.state === 'planned') return { ...promise, text, doneTest, due, originalDue: due };
  if (promise.state !== 'open') return promise;
  if (promise.to === 'self') return { ...promise, text, doneTest };
  const { newText: _before, ...rest } = promise;
  return text === promise.text ? rest : { ...rest, newText: text };
}

export function changed(promise: CasePromise, event: EventOf<'promise-changed'>): CasePromise {
  const { change, on, why, proof } = event;
  if (promise.state !== 'planned' && promise.state !== 'open') return promise;
  if (change === 'told') return opened(promise);
  // Only the client lets one off a promise to the client: with their words.
  if (change === 'released' && promise.to === 'client' && why === undefined) return promise;
  if (change === 'moved') return moved(promise, event);
  return {
    ...promise,
    state: change,
    settledOn: on,
    ...(promise.state === 'planned' && { untold: true }),
    ...(proof !== undefined && { proof }),
    ...(why !== undefined && { why }),
  };
}

/** The day that the client counts on: the last one that they agreed to in time, or the one first promised. */
export function agreedDue({ originalDue, moves }: Pick<CasePromise, 'originalDue' | 'moves'>): Day {
  return moves.findLast(({ agreed }) => agreed)?.to ?? originalDue;
}

function moved(promise: CasePromise, event: EventOf<'promise-changed'>): CasePromise {
  const { on, due, why } = event;
  if (due === undefined) return promise;
  if (promise.state === 'planned') return { ...promise, due, originalDue: due };
  // Their yes counts until the day that they count on has passed, wherever the promise was moved in the meantime.
  const agreed = promise.to === 'client' && event.agreed === true && on <= agreedDue(promise);
  // Their yes may come after the move: it is to all that led to this day since the last one.
  if (due === promise.due && promise.moves.length > 0) {
    const settled = promise.moves.findLastIndex(({ agreed }) => agreed);
    const moves = promise.moves.map((move, index) => (index > settled ? { ...move, agreed } : move));
    return { ...promise, moves };
  }
  const move = { on, from: promise.due, to: due, agreed };
  return { ...promise, due, moves: [...promise.moves, { ...move, ...(why !== undefined && { why }) }] };
}
