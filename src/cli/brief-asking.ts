import type { Prompter, Typing } from '../interview/prompter.ts';
import { replyWords, simpleQuestion } from '../interview/simple-question.ts';
import { EXIT, UserError } from './errors.ts';
import { interruptedExit } from './prompting.ts';
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
    throw new UserError(stopped, { exit: interruptedExit(error) });
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
    const words = replyWords(
      await prompter.ask(simpleQuestion({ ...question, first: true, read: fewWords })),
    );
    if (words !== undefined) return words;
    throw new UserError('Nothing was changed.', { exit: EXIT.paused });
  });
}

/** What is wrong with words, where a few are needed. */
export function fewWords(words: string): string | undefined {
  return words === '' ? 'a few words are needed' : undefined;
}
