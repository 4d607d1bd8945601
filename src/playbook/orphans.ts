import { citationsOf } from './citations.ts';
import type { LoadedPlaybook } from './load.ts';
import type { Problem } from './yaml-source.ts';

/**
 * Pieces of advice on which nothing acts: none of these playbooks cites them.
 *
 * A table of sources is shared, so this can be said of playbooks together, never of one alone.
 *
 * @param isJudged  the path of a file whose sources have to be cited by these playbooks
 */
export function orphanedPieces(
  loaded: readonly LoadedPlaybook[],
  isJudged: (file: string) => boolean,
): Problem[] {
  const cited = new Set(
    loaded.flatMap(({ playbook }) =>
      playbook === undefined ? [] : citationsOf(playbook).map(({ source }) => source),
    ),
  );
  const orphans = new Map<string, Problem>();
  for (const { playbook, places } of loaded) {
    for (const { id, pieces } of playbook?.sources ?? []) {
      for (const [index, piece] of pieces.entries()) {
        const place = places.of(pieces, index);
        const name = `${id}#${index + 1}`;
        if (cited.has(name) || !isJudged(place.file)) continue;
        const message = `nothing acts on ${name} (“${piece}”): cite it where a question, check, rule, remedy, promise or sentence does what it says, or take it out`;
        orphans.set(`${place.file} ${name}`, { ...place, code: 'orphan', level: 'error', message });
      }
    }
  }
  return [...orphans.values()];
}
