import type { StoreError, StoreProblem } from '../store/case-store.ts';

/** The exit codes. A new one gets its line here, in README.md and in `--help`. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  paused: 3,
  notFound: 4,
  found: 5,
  conflict: 6,
  unreadable: 7,
  unwritable: 8,
  overdue: 10,
  bug: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT] | 129 | 130 | 143;

/** What is in the way. Its message may hold words of people; the command, if there is one, stands behind it. */
interface ErrorProblem {
  readonly where: string;
  readonly message: string;
  readonly command?: string;
}

export interface ErrorDetails {
  /** What to do next, as one sentence or a command. */
  readonly hint?: string;
  readonly exit: ExitCode;
  /** What was kept, where anything was at stake. */
  readonly kept?: string;
  readonly problems?: readonly ErrorProblem[];
  /** The same command does with `by` in the place of the word `typed`, or at its end. */
  readonly instead?: { readonly typed?: string; readonly by: string };
}

/** Something the person can act on. Throw it anywhere in `cli/`; only `run.ts` turns it into a code. */
export class UserError extends Error {
  readonly details: ErrorDetails;
  constructor(message: string, details: ErrorDetails) {
    super(message);
    this.name = 'UserError';
    this.details = details;
  }
}

/** `repair.error/1`, as `--json` prints it on stderr. */
export interface ErrorReport extends Pick<ErrorDetails, 'exit' | 'kept'> {
  readonly schema: 'repair.error/1';
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly problems?: readonly Omit<ErrorProblem, 'command'>[];
}

const CODE_NAMES: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  1: 'failed',
  2: 'usage',
  3: 'paused',
  4: 'not-found',
  5: 'found',
  6: 'conflict',
  7: 'unreadable',
  8: 'unwritable',
  10: 'overdue',
  70: 'bug',
  129: 'hangup',
  130: 'interrupted',
  143: 'terminated',
};

const STORE_EXITS: Readonly<Record<StoreProblem, ExitCode>> = {
  'not-found': EXIT.notFound,
  unreadable: EXIT.unreadable,
  newer: EXIT.unreadable,
  conflict: EXIT.conflict,
  locked: EXIT.conflict,
  unwritable: EXIT.unwritable,
};

/**
 * Any thrown thing as a report. What nobody foresaw is a bug, and says so.
 *
 * @param typed a hint or a command as it works when pasted; the rest may be words of people
 */
export function reportOf(error: unknown, typed = (text: string): string => text): ErrorReport {
  if (error instanceof UserError) return report(error.message, error.details, typed);
  // By name, because help and hints need nothing of the store.
  if (error instanceof Error && error.name === 'StoreError') {
    const { message, problem, hint } = error as StoreError;
    return report(message, { exit: STORE_EXITS[problem], hint }, typed);
  }
  const message = 'Something went wrong that is our fault, not yours. What you had answered is kept.';
  const hint =
    'Please report it with: REPAIR_DEBUG=1, and the same command. The details hold no client data.';
  return report(message, { exit: EXIT.bug, hint }, typed);
}

function report(
  message: string,
  { exit, hint = '', kept, problems }: ErrorDetails,
  typed: (text: string) => string,
): ErrorReport {
  return {
    schema: 'repair.error/1',
    code: CODE_NAMES[exit],
    exit,
    message,
    hint: typed(hint),
    ...(kept !== undefined && { kept }),
    ...(problems !== undefined && {
      problems: problems.map(({ where, message: words, command }) => ({
        where,
        message: command === undefined ? words : `${words} ${typed(command)}`,
      })),
    }),
  };
}
