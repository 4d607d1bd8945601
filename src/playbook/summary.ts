import type { PlaybookFile, PlaybookSummary } from './files.ts';
import { parseYaml, PlaceMap } from './yaml-source.ts';

/** What a playbook is for, read from its own file and nothing else; undefined if it does not say so in format 1. */
export function summaryOf({ name, path, text }: PlaybookFile): PlaybookSummary | undefined {
  const { value } = parseYaml(path, text, new PlaceMap(path));
  const { title, when_to_use } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof title === 'string' && typeof when_to_use === 'string'
    ? { id: name, title, when_to_use }
    : undefined;
}
