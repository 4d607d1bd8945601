import type { Checker } from './checker.ts';
import type { CompiledCritiqueEntry, CritiqueWords } from './critique-schema.ts';
import { BUILT_IN_CLASSES, classesIn, parsePhrase } from './phrase.ts';
import { suggestion } from './suggestion.ts';

/** The patterns of the critic: each can be read, and every class it names is there. */
export function checkCritique(checker: Checker): void {
  const { critique } = checker.playbook;
  const classes = critique.filter((entry) => entry.kind === 'words');
  const names = new Set<string>([...BUILT_IN_CLASSES, ...classes.map(({ id }) => id)]);
  for (const entry of critique) for (const list of patternLists(entry)) checkPatterns(checker, list, names);
  for (const entry of classes) {
    if (BUILT_IN_CLASSES.some((name) => name === entry.id))
      checker.report(entry, 'id', 'name', `the class @${entry.id} is built in: choose another name`);
    if (isCircular(entry, classes))
      checker.report(
        entry,
        'id',
        'cycle',
        `the class @${entry.id} stands for itself, by way of its own words`,
      );
  }
}

function patternLists(entry: CompiledCritiqueEntry): readonly (readonly string[])[] {
  if (entry.kind === 'words') return [entry.words];
  return 'match' in entry ? [entry.match, entry.unless ?? []] : [];
}

function checkPatterns(checker: Checker, patterns: readonly string[], names: ReadonlySet<string>): void {
  patterns.forEach((pattern, index) => {
    const parsed = parsePhrase(pattern);
    if (!parsed.ok) {
      checker.report(patterns, index, 'pattern', parsed.message);
      return;
    }
    for (const name of classesIn(parsed.phrase)) {
      if (names.has(name) || checker.isUnread('critique', name)) continue;
      const near = suggestion(name, [...names]);
      checker.report(patterns, index, 'unknown', `there is no class “@${name}”${near}`);
    }
  });
}

function isCircular(entry: CritiqueWords, classes: readonly CritiqueWords[]): boolean {
  const seen = new Set<string>();
  const open = [entry];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const pattern of one.words) {
      const parsed = parsePhrase(pattern);
      for (const name of parsed.ok ? classesIn(parsed.phrase) : []) {
        if (name === entry.id) return true;
        const next = seen.has(name) ? undefined : classes.find(({ id }) => id === name);
        seen.add(name);
        if (next !== undefined) open.push(next);
      }
    }
  }
  return false;
}
