import { Interrupted, type Prompter, type StopSignal } from '../interview/prompter.ts';
import { UserError, type ExitCode } from './errors.ts';
import { HalfTyped } from './half-typed.ts';
import type { Session } from './session.ts';

/** A prompter, and what keeps the line that is typed into it. */
export async function openAsking(session: Session): Promise<{ prompter: Prompter; half: HalfTyped }> {
  const half = new HalfTyped(session);
  const { folders, prompting, world } = session;
  const prompter = await world.openPrompter(prompting ?? 'plain', (text) => half.typing(text), folders.state);
  return { prompter, half };
}

/** The exit code of each signal: 128 and its number. */
const SIGNAL_EXITS: Readonly<Record<StopSignal, ExitCode>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** The exit code of a walk that was interrupted. @throws whatever else was thrown */
export function interruptedExit(error: unknown): ExitCode {
  if (!(error instanceof Interrupted)) throw error;
  return SIGNAL_EXITS[error.signal];
}

/** For somebody who stops at the first question. */
export function nothingAnswered(exit: ExitCode): UserError {
  return new UserError('Nothing was answered yet, so nothing was kept.', { exit });
}

/** Wait for the first question and what is loaded beside it; whoever stops there has answered nothing yet. */
export async function heldOpen<T extends readonly unknown[]>(
  prompter: Prompter,
  all: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  try {
    return await Promise.all(all);
  } catch (error) {
    prompter.close();
    throw nothingAnswered(interruptedExit(error));
  }
}

/** Long enough for a question to be on the screen, short for somebody who reads it. */
const DRAWN_MS = 40;

/** Do something that would keep the first question from being drawn, while it is read. */
export async function onceDrawn<T>(load: () => Promise<T>): Promise<T> {
  await new Promise((resolve) => void setTimeout(resolve, DRAWN_MS));
  return load();
}
