import type { CaseRecord } from '../case/schema.ts';
import { reportedCase, sharing, type ReportedCase } from '../report/reported-case.ts';
import type { CaseList, CaseStore } from '../store/case-store.ts';
import type { SentLetter } from './report-flaws.ts';

/** What the report keeps of all cases. */
export interface ReportReading {
  readonly cases: readonly ReportedCase[];
  /** The last apologies that were sent in other words than the program's, the newest first. */
  readonly letters: readonly SentLetter[];
  readonly unreadable: CaseList['unreadable'];
}

/** More letters than the last ones say nothing new, and judging each takes its time. */
const MOST_LETTERS = 20;

/** Read one case after the other: what is not kept here is gone before the next one comes. */
export async function readForReport(store: CaseStore): Promise<ReportReading> {
  const cases: ReportedCase[] = [];
  let letters: SentLetter[] = [];
  const share = sharing();
  const unreadable = await store.each((record) => {
    cases.push(reportedCase(record, share));
    letters.push(...lettersOf(record));
    // Not at every letter: sorting takes longer than reading.
    if (letters.length > 4 * MOST_LETTERS) letters = newest(letters);
  });
  return { cases, letters: newest(letters), unreadable };
}

function newest(letters: readonly SentLetter[]): SentLetter[] {
  return letters.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, MOST_LETTERS);
}

/** The program's own words pass the critic, and need no look. */
function lettersOf({ id, notes, messages, apology }: CaseRecord): SentLetter[] {
  return messages
    .filter(({ from, to, about }) => from === 'me' && to === 'client' && about === 'apology')
    .filter(({ text }) => !apology.drafts.some((draft) => draft.by === 'composer' && draft.text === text))
    .map(({ at, text }) => ({ id, at, text, ignored: notes.flatMap(({ ignores }) => ignores ?? []) }));
}
