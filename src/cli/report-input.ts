import { SEVERITIES } from '../case/schema.ts';
import { openPlaybook } from '../playbook/open.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { suggestion } from '../playbook/suggestion.ts';
import type { ReportInput } from '../report/make-report.ts';
import type { Report } from '../report/report.ts';
import type { ReportedCase } from '../report/reported-case.ts';
import { findClient } from './clients.ts';
import { EXIT, UserError } from './errors.ts';
import { typedDay } from './promise-days.ts';
import type { ReportReading } from './report-reading.ts';
import type { Session } from './session.ts';

/** What to look at, as it was typed. */
export interface ReportFilterFlags {
  readonly since?: string;
  readonly until?: string;
  readonly client?: string;
  readonly cause?: string;
  readonly severity?: string;
  readonly playbook?: string;
}

/** All that the report is made of. @throws UserError for a filter that fits nothing known */
export async function reportInput(
  session: Session,
  flags: ReportFilterFlags,
  { cases, letters }: ReportReading,
): Promise<ReportInput> {
  const core = await coreOf(session);
  return {
    records: cases,
    now: session.now,
    today: session.today,
    filter: await filterOf(session, flags, cases, core),
    business: await session.walkSettings(),
    advice: { lessons: core?.lessons ?? [], causes: core?.causes ?? [] },
    flaws: await flawsOf(letters, core),
  };
}

/** Without it the figures stand; only its words are missing. */
async function coreOf(session: Session): Promise<Playbook | undefined> {
  const opened = await openPlaybook('core', await session.playbooks());
  if (opened?.ok === true) return opened.playbook;
  session.output.hint('The playbook “core” has an error, so causes go by their ids and no lesson is drawn.');
  return undefined;
}

async function filterOf(
  session: Session,
  flags: ReportFilterFlags,
  records: readonly ReportedCase[],
  core: Playbook | undefined,
): Promise<Report['filter']> {
  const { since, until, client, cause, severity, playbook } = flags;
  const leaves = [...(core?.causes ?? []).map(({ id }) => id), ...records.flatMap(({ causes }) => causes)];
  const days = {
    ...(since !== undefined && { since: await typedDay(session, since, 'past') }),
    ...(until !== undefined && { until: await typedDay(session, until, 'past') }),
  };
  if (days.since !== undefined && days.until !== undefined && days.since > days.until)
    throw new UserError('--since is later than --until.', {
      exit: EXIT.usage,
      hint: 'As in: repair report --since 2026-01-01 --until 2026-06-30',
    });
  return {
    ...days,
    ...(client !== undefined && { client: findClient(records, client).name }),
    ...(cause !== undefined && { cause: known('cause', cause.replaceAll(/[\s-]/g, '_'), leaves) }),
    ...(severity !== undefined && { severity: known('severity', severity, SEVERITIES) }),
    ...(playbook !== undefined && {
      playbook: known('playbook', playbook, [
        ...(await session.playbooks()).names(),
        ...records.map((record) => record.playbook),
      ]),
    }),
  };
}

function known<T extends string>(what: string, word: string, all: readonly T[]): T {
  const found = all.find((one) => one === word.toLowerCase());
  if (found !== undefined) return found;
  throw new UserError(`There is no ${what} “${word}”${suggestion(word, [...new Set(all)])}`, {
    exit: EXIT.usage,
    hint:
      what === 'cause'
        ? 'See those of your cases with: repair report'
        : `Leave out --${what} for all of them.`,
  });
}

/** What the critic finds in the letters, case by case. It is loaded only where there is one. */
async function flawsOf(
  letters: ReportReading['letters'],
  core: Playbook | undefined,
): Promise<NonNullable<ReportInput['flaws']>> {
  if (core === undefined || letters.length === 0) return new Map();
  return (await import('./report-flaws.ts')).flawsIn(letters, core.critique);
}
