import type { Checker } from './checker.ts';

/** The lessons of the report: said as they stand, and only one for each sign. */
export function checkLessons(checker: Checker): void {
  const taken = new Map<string, string>();
  for (const row of checker.playbook.lessons) {
    const texts = [row.title, row.say, ...Object.values(row.promise ?? {}), ...(row.calls?.questions ?? [])];
    if (texts.some((text) => text.includes('{{')))
      checker.report(row, 'say', 'type', 'no expressions here: a lesson is about many cases');
    if (row.promise !== undefined) checker.due(row.promise);
    const first = taken.get(row.sign);
    if (first === undefined) taken.set(row.sign, row.id);
    else checker.report(row, 'sign', 'dead', `“${first}” is said for this sign already`);
  }
}
