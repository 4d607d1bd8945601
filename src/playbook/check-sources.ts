import type { Checker } from './checker.ts';
import { citationsOf } from './citations.ts';
import { suggestion } from './suggestion.ts';

/** Every piece of advice that is cited has to be one of the pieces of a source that is there. */
export function checkSources(checker: Checker): void {
  const pieces = new Map(checker.playbook.sources.map((source) => [source.id, source.pieces.length]));
  for (const { entry, source } of citationsOf(checker.playbook)) {
    const [id = '', number = ''] = source.split('#');
    const count = pieces.get(id);
    if (checker.isUnread('sources', id)) continue;
    if (count === undefined) {
      const near = suggestion(id, [...pieces.keys()]) || '; one of your own belongs under sources';
      checker.report(entry, 'source', 'source', `there is no source “${id}”${near}`);
    } else if (Number(number) > count) {
      checker.report(entry, 'source', 'source', `${id} has ${count} pieces; there is no ${source}`);
    }
  }
}
