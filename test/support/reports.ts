import type { CaseRecord } from '../../src/case/schema.ts';
import type { Figure } from '../../src/report/figures.ts';
import { reportOf, type ReportInput } from '../../src/report/make-report.ts';
import { reportedCase, sharing } from '../../src/report/reported-case.ts';
import type { Report } from '../../src/report/report.ts';
import { shippedProgram } from './playbook-files.ts';
import { TODAY } from './case.ts';

let shipped: ReportInput['advice'] | undefined;

/** Parsed once, and only where it is asked for: not every report is told in its words. */
function shippedAdvice(): ReportInput['advice'] {
  shipped ??= shippedProgram('core').playbook;
  return shipped;
}

/** The report over some cases, with the words of core. */
export function reportOn(
  records: readonly CaseRecord[],
  today = TODAY,
  more: Partial<ReportInput> = {},
): Report {
  const share = sharing();
  return reportOf({
    records: records.map((record) => reportedCase(record, share)),
    today,
    now: `${today}T18:00:00+01:00`,
    business: {},
    ...more,
    advice: more.advice ?? shippedAdvice(),
  });
}

/** @throws RangeError if the report has no such figure */
export function figureIn({ figures }: Pick<Report, 'figures'>, key: string): Figure {
  const found = figures.find((figure) => figure.key === key);
  if (found === undefined) throw new RangeError(`no figure ${key}`);
  return found;
}
