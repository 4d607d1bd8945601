import type { CaseRecord } from '../case/schema.ts';
import { isMistake } from '../case/stage.ts';
import { daysBetween, dayOf, type Day } from '../dates.ts';
import { ledgerOf } from '../promises/ledger.ts';

/** The apologies that one client was sent, and what became of what was promised with them. */
export interface ApologyLedger {
  readonly sent: readonly { readonly at: string; readonly via: string; readonly id: string }[];
  /** Of the last 90 days. */
  readonly recent: number;
  /** Promises to the client in the cases with an apology. */
  readonly promises: {
    readonly kept: number;
    readonly late: number;
    readonly open: number;
    readonly broken: number;
  };
}

/** Apologies count as recent for so long. */
const RECENT_DAYS = 90;

/** @param all cases of one client, in their order; those begun by mistake count for nothing */
export function apologyLedger(all: readonly CaseRecord[], today: Day): ApologyLedger {
  const cases = all.filter((record) => !isMistake(record));
  const sent = cases.flatMap(({ id, messages }) =>
    messages
      .filter(({ to, about }) => to === 'client' && about === 'apology')
      .map(({ at, via }) => ({ at, via, id })),
  );
  const apologised = new Set(sent.map(({ id }) => id));
  const promises = cases
    .filter(({ id }) => apologised.has(id))
    .flatMap((record) => record.promises.filter(({ to }) => to === 'client'));
  const { keptOnTime, keptLate, broken, givenUp } = ledgerOf(promises, today);
  return {
    sent,
    recent: sent.filter(({ at }) => daysBetween(dayOf(at), today) <= RECENT_DAYS).length,
    promises: {
      kept: keptOnTime,
      late: keptLate,
      open: promises.filter(({ state }) => state === 'open').length,
      broken: broken + givenUp,
    },
  };
}
