import type { PlaybookFiles } from './files.ts';
import { compiledText, type Playbook } from './playbook.ts';
import type { Problem } from './yaml-source.ts';

export type OpenedPlaybook =
  | { readonly ok: true; readonly playbook: Playbook; readonly compiled: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Get a playbook ready: its compiled form if its files have not changed since the build, else read, merged and
 * checked now. One with an error is not started. Undefined if there is no such playbook.
 */
export async function openPlaybook(id: string, files: PlaybookFiles): Promise<OpenedPlaybook | undefined> {
  const compiled = await files.compiled(id);
  if (compiled !== undefined) return { ok: true, playbook: parseCompiled(compiled), compiled };
  if (files.find(id) === undefined) return undefined;
  // Reading YAML needs the parser and the schema; the usual start does without them.
  const { loadPlaybook } = await import('./load.ts');
  const { checkPlaybook } = await import('./check.ts');
  const opened = (quick: boolean): OpenedPlaybook => {
    const loaded = loadPlaybook(id, files, quick);
    const problems = checkPlaybook(loaded);
    if (loaded.playbook === undefined || problems.some((problem) => problem.level === 'error'))
      return { ok: false, problems };
    return { ok: true, playbook: loaded.playbook, compiled: compiledText(loaded.playbook) };
  };
  const quickly = opened(true);
  return quickly.ok ? quickly : opened(false);
}

/** @throws SyntaxError or RangeError if this is not a compiled playbook of format 1 */
export function parseCompiled(text: string): Playbook {
  const playbook = JSON.parse(text) as Playbook &
    Partial<Pick<Playbook, 'severity' | 'clocks' | 'approaches' | 'lessons'>>;
  if (playbook.format !== 1 || !Array.isArray(playbook.steps))
    throw new RangeError('not a compiled playbook of format 1');
  // Cases that began before there were rows of severity, clocks, approaches or lessons are pinned to words without them.
  const { severity, clocks, approaches, lessons } = playbook;
  return {
    ...playbook,
    severity: severity ?? [],
    clocks: clocks ?? [],
    approaches: approaches ?? [],
    lessons: lessons ?? [],
  };
}
