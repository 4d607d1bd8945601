import { citationsOf, type Citation } from '../playbook/citations.ts';
import { loadPlaybook } from '../playbook/load.ts';
import type { PlaybookFiles } from '../playbook/files.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { labelled, wrap } from '../terminal/layout.ts';

/** Which entry of which playbook acts on a piece of advice. */
export type PlaybookCitation = Omit<Citation, 'entry'> & { readonly playbook: string };

/**
 * What in a playbook rests on which piece of advice, and what the playbooks that extend it add.
 *
 * @param id  the playbook's; its own entries come first
 */
export function allCitations(id: string, playbook: Playbook, files: PlaybookFiles): PlaybookCitation[] {
  const own = named(id, playbook);
  const inherited = new Set(own.map(nameOf));
  const added = files.names().flatMap((other) => {
    if (other === id) return [];
    const loaded = loadPlaybook(other, files);
    const extendsIt = loaded.files.some(({ name }) => name === id);
    return extendsIt && loaded.playbook !== undefined
      ? named(other, loaded.playbook).filter((citation) => !inherited.has(nameOf(citation)))
      : [];
  });
  return [...own, ...added];
}

function named(playbook: string, merged: Playbook): PlaybookCitation[] {
  return citationsOf(merged).map(({ kind, id, source }) => ({ source, kind, id, playbook }));
}

function nameOf({ source, kind, id }: PlaybookCitation): string {
  return `${source} ${kind} ${id}`;
}

/** Source by source and piece by piece: what it says, and what acts on it. */
export function sourcesReading(
  id: string,
  playbook: Playbook,
  citations: readonly PlaybookCitation[],
  columns: number,
): string[] {
  return playbook.sources.flatMap((source) => [
    '',
    wrap([source.title, source.by].filter(Boolean).join(', '), columns),
    ...labelled(
      source.pieces.map((piece, index) => {
        const name = `${source.id}#${index + 1}`;
        const acting = citations.filter((citation) => citation.source === name);
        return [name, `${piece} [${actors(id, acting)}]`] as const;
      }),
      { columns },
    ),
  ]);
}

/** `check ask_them, question wanted; gone-quiet: question wanted` */
function actors(id: string, acting: readonly PlaybookCitation[]): string {
  const playbooks = [...new Set(acting.map(({ playbook }) => playbook))];
  const lists = playbooks.map((playbook) => {
    const entries = acting.filter((citation) => citation.playbook === playbook);
    const words = entries.map(({ kind, id: entry }) => `${kind} ${entry}`).join(', ');
    return playbook === id ? words : `${playbook}: ${words}`;
  });
  return lists.join('; ') || 'nothing here';
}
