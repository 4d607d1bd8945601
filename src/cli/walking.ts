import { registerNew } from './commands/new.ts';
import { registerResume } from './commands/resume.ts';
import type { Registrar } from './registrar.ts';

/** The commands that ask: loaded together with the engine and its expressions. */
export const walking = { new: registerNew, resume: registerResume } satisfies Record<
  string,
  (registrar: Registrar) => void
>;
