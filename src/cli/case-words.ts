import type { AnswerValue, CaseRecord } from '../case/schema.ts';
import { formatDayLong, type Day } from '../dates.ts';
import { joined, understood } from '../interview/answer-text.ts';
import { formatMoney, hasMoneyShape } from '../money.ts';
import { fieldOf, optionsOf, type Playbook } from '../playbook/playbook.ts';
import type { CardWords } from '../terminal/case-card.ts';
import { pinnedTo } from './pinned.ts';
import type { Session } from './session.ts';

/** What the playbook of a case calls the ids that its events keep. What has no words there is read with its spaces. */
export interface CaseWords extends CardWords {
  /** As it stands before an answer. */
  readonly ask: (step: string) => string;
  /** As it stands in a sentence. */
  readonly named: (step: string) => string;
  readonly answer: (step: string, value: AnswerValue) => string;
  readonly day: (day: Day) => string;
}

/** The words that each of these cases began with; a playbook that several share is read once. */
export async function wordsOfCases(
  session: Session,
  records: readonly Pick<CaseRecord, 'playbook'>[],
): Promise<(record: Pick<CaseRecord, 'playbook' | 'client'>) => CaseWords> {
  const known = new Map<string, Playbook | undefined>();
  for (const { playbook } of records) {
    if (!known.has(playbook.sha256)) known.set(playbook.sha256, await pinnedTo(session, playbook.sha256));
  }
  return ({ playbook, client }) => caseWords(known.get(playbook.sha256), client.name);
}

/** @param playbook undefined where its copy is gone */
export function caseWords(playbook: Playbook | undefined, client: string): CaseWords {
  const steps = playbook?.steps ?? [];
  const remedy = (id: string): string => playbook?.remedies.find((one) => one.id === id)?.label ?? spaced(id);
  const choicesOf = (id: string): readonly { value: string; label: string }[] => {
    const step = steps.find((one) => one.id === id);
    if (playbook === undefined || step === undefined) return [];
    if (step.kind === 'offer') return playbook.remedies.map((one) => ({ value: one.id, label: one.label }));
    return optionsOf(playbook, step);
  };
  // Whatever else a question is made of may have changed since; what is told in brackets helps to type.
  const askOf = (id: string): string | undefined => {
    const ask = steps.find((one) => one.id === id)?.ask.replaceAll(/\{\{ *client\.name *\}\}/g, client);
    return ask?.includes('{{') ? undefined : ask?.trim().replace(/ *\([^()]*\)$/, '');
  };
  return {
    ask: (id) => before(askOf(id) ?? capital(spaced(id))),
    named: (id) => `“${askOf(id) ?? spaced(id)}”`,
    answer: (id, value) => {
      const step = steps.find((one) => one.id === id);
      return step === undefined ? plainly(value) : understood(value, { step, choices: choicesOf(id) });
    },
    remedy,
    cause: (leaf, role) => {
      const step = steps.find((one) => fieldOf(one) === `causes.${role}`);
      const own = step && choicesOf(step.id).find((choice) => choice.value === leaf)?.label;
      return own ?? playbook?.causes.find(({ id }) => id === leaf)?.label ?? spaced(leaf);
    },
    day: formatDayLong,
  };
}

function spaced(id: string): string {
  return id.replaceAll('_', ' ');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A question as what stands before its answer. */
function before(ask: string): string {
  return /[?:]$/.test(ask) ? ask : `${ask.replace(/\.$/, '')}:`;
}

/** An answer whose question is not known any more. */
function plainly(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return joined(value.map(plainly));
  if (typeof value !== 'object' || value === null) return String(value);
  if (hasMoneyShape(value)) return formatMoney(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${plainly(inner)}`)
    .join(', ');
}

/** The causes by the names that their playbook gives them. */
export function inWords({ causes }: CaseRecord, words: CaseWords): CaseRecord['causes'] {
  return causes.map((one) => ({ ...one, leaf: words.cause(one.leaf, one.role) }));
}
