import { join } from 'node:path';
import type { CaseRecord } from '../case/schema.ts';
import { namesIn, placesOf, readCase } from './case-finder.ts';
import type { WriterContext } from './case-writer.ts';
import { aside, entriesBelow, type Problem } from './doctor-findings.ts';
import { pidInName } from './durable-write.ts';
import { numberInName, type Layout } from './layout.ts';

/** What killed programs left: temporary files, half-typed lines of no case, a letter in an editor. */
export function examineLeftovers(context: WriterContext, cases: readonly CaseRecord[]): Problem[] {
  return [...temporary(context), ...halfTyped(context, cases), ...inEditor(context)];
}

function temporary({ layout, machine }: WriterContext): Problem[] {
  return namesIn(layout.tmp).names.flatMap((name): Problem[] => {
    const path = join(layout.tmp, name);
    const pid = pidInName(name);
    if (name.startsWith('steal.') || (pid > 0 && machine.lifeOf(pid) !== undefined)) return [];
    if (pid === 0) {
      const file = 'tmp/(a file of another name)';
      return [{ ...aside(layout, path), file, code: 'leftover', message: 'it is not the program’s' }];
    }
    return [
      {
        path,
        file: 'tmp/(a temporary file)',
        code: 'leftover',
        message: 'left by a program that was killed, and told to nobody as stored',
        fix: 'clear it away, as every write does',
        mend: () => undefined,
      },
    ];
  });
}

function halfTyped({ layout }: WriterContext, cases: readonly CaseRecord[]): Problem[] {
  const known = new Set(cases.map(({ id }) => id));
  return namesIn(layout.half).names.flatMap((name): Problem[] => {
    const number = numberInName(name);
    if (number === undefined || known.has(`R-${number}`) || isThere(layout, number)) return [];
    const path = join(layout.half, name);
    const message = 'a half-typed line of a case that is not there';
    return [{ ...aside(layout, path), file: `state/half/${name}`, code: 'half-typed', message }];
  });
}

function inEditor({ layout }: WriterContext): Problem[] {
  return namesIn(layout.state)
    .names.filter((name) => name.startsWith('edit-'))
    .flatMap((name) => entriesBelow(join(layout.state, name)))
    .map((path) => ({
      ...aside(layout, path),
      file: 'state/edit-…',
      code: 'editor',
      message: 'a letter that was in an editor when the program was stopped',
    }));
}

/** A damaged case is a case: its half-typed line waits for it. */
function isThere(layout: Layout, number: number): boolean {
  return placesOf(layout, number).some((place) => {
    const found = readCase(place, `R-${number}`);
    return found !== undefined && found.decoded.kind !== 'tombstone';
  });
}
