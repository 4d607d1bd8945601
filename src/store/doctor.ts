import { codeOf } from './disk-errors.ts';
import { namesIn } from './case-finder.ts';
import { underLock, type WriterContext } from './case-writer.ts';
import { examineFormat, examinePins } from './doctor-beside.ts';
import { examineCases } from './doctor-cases.ts';
import type { Finding, Problem } from './doctor-findings.ts';
import { examineLeftovers } from './doctor-leftovers.ts';
import { examineModes } from './doctor-modes.ts';

export interface DoctorOptions {
  readonly fix: boolean;
  /** The settings file. */
  readonly settings: string;
  /** Compiled playbooks that are to be had on this machine, by their hash. */
  readonly words: ReadonlyMap<string, string>;
}

export interface Checkup {
  /** How many cases were looked at. */
  readonly cases: number;
  /** `fixed` says whether it is mended now. */
  readonly problems: readonly (Finding & { readonly fixed: boolean })[];
  /** How many files lie in quarantine. */
  readonly quarantine: number;
}

/**
 * Look at everything that lies in a store, and mend what can be mended. No word of anybody is deleted: what is in the
 * way goes to `quarantine/`. Mending a second time goes on where a killed one stopped.
 *
 * @throws StoreError `locked`, `unwritable`
 */
export async function checkUp(context: WriterContext, options: DoctorOptions): Promise<Checkup> {
  const { layout } = context;
  const before = examine(context, options);
  const isMendable = before.problems.some(({ first, mend }) => (first ?? mend) !== undefined);
  const isMending = options.fix && isMendable;
  const found = isMending
    ? [...before.problems, ...(await mendAll(context, options, before.problems))]
    : before.problems;
  const after = isMending ? examine(context, options) : before;
  const left = new Set(after.problems.map(keyOf));
  const each = new Map([...found, ...after.problems].map((problem) => [keyOf(problem), problem]));
  return {
    cases: after.cases,
    problems: [...each].map(([key, { file, code, message, fix }]) => ({
      file,
      code,
      message,
      ...(fix !== undefined && { fix }),
      fixed: !left.has(key),
    })),
    quarantine: namesIn(layout.quarantine).names.length,
  };
}

function keyOf({ path, code }: Problem): string {
  return `${code} ${path}`;
}

function examine(
  context: WriterContext,
  { settings, words }: DoctorOptions,
): { readonly cases: number; readonly problems: readonly Problem[] } {
  const { problems, cases } = examineCases(context);
  return {
    cases: cases.length,
    problems: [
      ...examineFormat(context, cases.length > 0, settings),
      ...examineModes(context, settings),
      ...problems,
      ...examinePins(context, cases, words),
      ...examineLeftovers(context, cases),
    ],
  };
}

/** @returns what was found once the lock could be taken: a file that may be read now can be judged now */
async function mendAll(
  context: WriterContext,
  options: DoctorOptions,
  before: readonly Problem[],
): Promise<readonly Problem[]> {
  const atOnce = before.filter(({ first }) => first !== undefined);
  for (const { first } of atOnce) tried(first);
  const problems = atOnce.length > 0 ? examine(context, options).problems : before;
  if (!problems.some(({ mend }) => mend !== undefined)) return problems;
  return underLock(context, async (lock) => {
    // What was seen before the lock may have changed; leftovers and the lock itself are gone with taking it.
    const seen = examine(context, options).problems;
    for (const { mend } of seen) {
      try {
        await mend?.(lock);
      } catch (error) {
        if (codeOf(error) === '') throw error; // the system's own “no” shows in what is left
      }
    }
    return seen;
  });
}

function tried(mend: (() => void) | undefined): void {
  try {
    mend?.();
  } catch (error) {
    if (codeOf(error) === '') throw error;
  }
}
