import { registerNew } from './commands/new.ts';
import { registerResume } from './commands/resume.ts';
import type { Registrar } from './registrar.ts';

/** The commands that ask, as far as their first question: the engine is loaded while it is read. */
export const walking = { new: registerNew, resume: registerResume } satisfies Record<
  string,
  (registrar: Registrar) => void
>;
