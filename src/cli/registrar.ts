import type { Command } from 'commander';
import type { ExitCode } from './errors.ts';
import type { Session } from './session.ts';

/** What a command does; the code is 0 unless it says another. */
type Action<A extends readonly unknown[], O> = (
  session: Session,
  options: O,
  ...args: A
) => Promise<ExitCode | void>;

/** How a command adds itself to the tree: `perform` opens the session and keeps the exit code. */
export interface Registrar {
  readonly program: Command;
  /** What the command is for, in a sentence. */
  readonly about: string;
  readonly perform: <A extends readonly unknown[], O>(
    action: Action<A, O>,
  ) => (...args: unknown[]) => Promise<void>;
}
