import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/case/fields.ts';
import { fieldOf } from '../../src/playbook/playbook.ts';
import { TODAY } from '../support/case.ts';
import { madeUpCases } from '../support/made-up-cases.ts';
import { shippedFiles, shippedProgram } from '../support/playbook-files.ts';
import { reportOn } from '../support/reports.ts';

/** What is read where no shipped playbook fills it: an event, or another field that says it. */
const INSTEAD: Readonly<Record<string, string>> = {
  outcome: 'closed',
  noticedAt: 'opened',
  lesson: 'closed',
  actualCost: 'closed',
  title: 'facts',
  causes: 'causes.primary',
  raisedBy: 'clientWords',
};

const filled = new Set(
  shippedFiles
    .names()
    .flatMap((id) => shippedProgram(id).playbook.steps.flatMap((step) => fieldOf(step) ?? [])),
);

describe('what the report reads', () => {
  const read = new Set<string>();
  const records = madeUpCases(40, 7, TODAY).map((record) => noting(record, '', read));
  reportOn(records);
  const fields = Object.keys(FIELDS).filter((path) => read.has(path));

  test('is noticed by this test', () => {
    expect(fields).toEqual(expect.arrayContaining(['severity', 'fault', 'noticedAt']));
  });

  test.each(fields)('%s is filled by a playbook that is shipped, or by an event', (path) => {
    expect(filled.has(path) || Object.hasOwn(INSTEAD, path)).toBe(true);
  });
});

/** The same case; every path of it that somebody looks at is noted. */
function noting<T extends object>(value: T, path: string, read: Set<string>): T {
  return new Proxy(value, {
    get: (target, key, receiver): unknown => {
      const found: unknown = Reflect.get(target, key, receiver);
      if (typeof key !== 'string') return found;
      const at = path === '' ? key : `${path}.${key}`;
      read.add(at);
      const isMap = typeof found === 'object' && found !== null && !Array.isArray(found) && path === '';
      return isMap ? noting(found, at, read) : found;
    },
  });
}
