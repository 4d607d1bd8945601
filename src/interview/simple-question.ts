import type { Choice, Question, Reply } from './prompter.ts';

/** A question that belongs to no playbook: which one to use, a setting, how a case ended. */
export function simpleQuestion({
  id,
  ask,
  help,
  why,
  choices = [],
  usual,
  mayBe,
  optional = false,
  first = false,
  read,
}: {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  /** Why it is asked; the source is empty where no advice stands behind it. */
  readonly why?: Question['why'];
  readonly choices?: readonly Choice[];
  readonly usual?: string;
  readonly mayBe: string;
  readonly optional?: boolean;
  /** Is there nothing to go back to? */
  readonly first?: boolean;
  /** What is wrong with the words, or undefined. */
  readonly read: (words: string) => string | undefined | Promise<string | undefined>;
}): Question {
  const kind = choices.length > 0 ? 'choice' : 'text';
  return {
    step: { kind, id, phase: 'opening', ask },
    ask,
    help,
    why,
    place: '',
    optional,
    first,
    choices,
    current: usual,
    halfTyped: undefined,
    mayBe,
    read: async (raw) => {
      const words = String(raw).trim();
      if (words === '' && optional) return { ok: true, value: null };
      const problem = await read(words);
      return problem === undefined ? { ok: true, value: words } : { ok: false, problem };
    },
  };
}

/** The words that answered a simple question; undefined if it was left open. */
export function replyWords(reply: Reply): string | undefined {
  return reply.kind === 'answer' && typeof reply.value === 'string' ? reply.value : undefined;
}
