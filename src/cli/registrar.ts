import type { Command } from 'commander';
import type { ExitCode } from './errors.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

/** The whole program: a command line in a world, to an exit code. */
export type Run = (argv: readonly string[], world: World) => Promise<number>;

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
  /** For a command that types others. */
  readonly run: Run;
  readonly perform: <A extends readonly unknown[], O>(
    action: Action<A, O>,
  ) => (...args: unknown[]) => Promise<void>;
}
