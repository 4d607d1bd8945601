import type { CasePromise, Channel, InsurerGate, Severity } from '../case/schema.ts';

/** What the critic knows beside the text. Without a case there is nothing to compare with. */
export interface CritiqueContext {
  /** `green` also once the insurer has agreed. */
  readonly gate: InsurerGate;
  /** The promises of the case, whoever they are to; undefined without a case. */
  readonly promises?: readonly Pick<CasePromise, 'id' | 'text' | 'due' | 'to' | 'kind' | 'state'>[];
  /** Every sum that the case knows, as a number of its currency; undefined without a case. */
  readonly sums?: readonly number[];
  /** The day it is, `YYYY-MM-DD`. */
  readonly today?: string;
  readonly severity?: Severity;
  /** My percent of the fault, if it is known. Who has no part in it excuses nothing by saying what happened. */
  readonly myFault?: number;
  /** First words carry only when the client hears next. */
  readonly about: 'ack' | 'apology';
  readonly channel: Channel;
  /** The name of the client, and of all others in the store. */
  readonly client: string;
  readonly otherClients: readonly string[];
  /** How many apologies went to this client in the last 90 days. */
  readonly earlierApologies: number;
  /** The rules that the person has set aside, by id. */
  readonly ignored: readonly string[];
}

/** What a text is to be, and how it is to go out. */
export type DraftKind = Pick<CritiqueContext, 'about' | 'channel'>;

/** No case: a text by itself. */
export const CLEAR: CritiqueContext = {
  gate: 'green',
  about: 'apology',
  channel: 'email',
  client: '',
  otherClients: [],
  earlierApologies: 0,
  ignored: [],
};
