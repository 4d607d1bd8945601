import type { Interrupted, Prompter, Question, Typing } from '../interview/prompter.ts';
import { simpleQuestion, wordsOf } from '../interview/simple-question.ts';
import { EXIT, UserError } from './errors.ts';
import { SIGNAL_EXITS } from './prompting.ts';
import type { Session } from './session.ts';

/**
 * Ask a few things outside a walk, and stop as a walk does: 3 for a pause, the signal's code for Ctrl-C.
 *
 * @param stopped what to say to somebody who stops: what was changed, what was kept
 */
export async function askBriefly<T>(
  session: Session,
  stopped: string,
  ask: (prompter: Prompter) => Promise<T>,
  onTyping: Typing = () => undefined,
): Promise<T> {
  const { folders, prompting, world } = session;
  const prompter = await world.openPrompter(prompting ?? 'plain', onTyping, folders.state);
  try {
    return await ask(prompter);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'Interrupted') throw error;
    throw new UserError(stopped, { exit: SIGNAL_EXITS[(error as Interrupted).signal] });
  } finally {
    prompter.close();
  }
}

/**
 * The words of a flag, or the answer of somebody who is there to be asked.
 *
 * @param missing what is thrown if neither is there
 */
export async function flagOrAsked(
  session: Session,
  flag: string | undefined,
  question: { readonly id: string; readonly ask: string; readonly mayBe: string },
  missing: { readonly message: string; readonly hint: string },
): Promise<string> {
  const given = flag?.trim() ?? '';
  if (given !== '') return given;
  if (session.prompting === undefined || flag !== undefined)
    throw new UserError(missing.message, { exit: EXIT.usage, hint: missing.hint });
  return askBriefly(session, 'Nothing was changed.', async (prompter) => {
    const words = wordsOf(await prompter.ask(someWords(question)));
    if (words !== undefined) return words;
    throw new UserError('Nothing was changed.', { exit: EXIT.paused });
  });
}

/** A question that needs an answer in words. */
function someWords(question: {
  readonly id: string;
  readonly ask: string;
  readonly mayBe: string;
}): Question {
  return simpleQuestion({
    ...question,
    first: true,
    read: (words) => (words === '' ? 'a few words are needed' : undefined),
  });
}
