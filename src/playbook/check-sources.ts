import type { Checker } from './checker.ts';
import type { Playbook } from './playbook.ts';
import { suggestion } from './suggestion.ts';

/** Every piece of advice that is cited has to be one of the pieces of a source that is there. */
export function checkSources(checker: Checker): void {
  const pieces = new Map(checker.playbook.sources.map((source) => [source.id, source.pieces.length]));
  for (const entry of citing(checker.playbook)) {
    if (entry.source === undefined) continue;
    const [id = '', number = ''] = entry.source.split('#');
    const count = pieces.get(id);
    if (count === undefined) {
      const near = suggestion(id, [...pieces.keys()]);
      checker.report(entry, 'source', 'source', `there is no source “${id}”${near}`);
    } else if (Number(number) > count) {
      checker.report(entry, 'source', 'source', `${id} has ${count} pieces; there is no ${entry.source}`);
    }
  }
}

function citing(playbook: Playbook): readonly { readonly source?: string | undefined }[] {
  return [
    ...playbook.steps.flatMap((step) => step.why ?? []),
    ...playbook.checks,
    ...playbook.severity,
    ...playbook.clocks,
    ...playbook.remedies,
    ...playbook.rules,
    ...playbook.promises,
    ...playbook.approaches,
    ...playbook.letter,
    ...playbook.critique.filter((entry) => entry.kind === 'rule' || entry.kind === 'check'),
  ];
}
