import { cancelled, type CaseEvent } from '../../case/events.ts';
import type { CaseRecord } from '../../case/schema.ts';
import { dayOf, formatDayShort, type Day } from '../../dates.ts';
import { labelled } from '../../terminal/layout.ts';
import { safeAll } from '../../terminal/safe-text.ts';
import { eachCase } from '../cases.ts';
import { wordsOfCases, type CaseWords } from '../case-words.ts';
import { eventWords } from '../event-words.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

export function registerLog({ program, perform, about }: Registrar): void {
  program
    .command('log [case]')
    .description(about)
    .addHelpText(
      'after',
      '\nThe newest comes last, and a pager begins there.\n\nExamples:\n  repair log R-7\n  repair log            every case\n  repair log --json',
    )
    .action(perform(runLog));
}

interface Entry {
  readonly case: string;
  readonly n: number;
  readonly at: string;
  readonly type: CaseEvent['type'];
  readonly text: string;
  /** Somebody took it back since. */
  readonly undone?: true;
}

async function runLog(session: Session, _options: object, words: string | undefined): Promise<void> {
  const records: CaseRecord[] = [];
  await eachCase(session, words, (record) => void records.push(record));
  const wordsOf = session.json ? undefined : await wordsOfCases(session, records);
  const entries = records
    .flatMap((record) => entriesOf(record, wordsOf?.(record)))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (session.json) {
    session.output.json({ schema: 'repair.log/1', entries });
    return;
  }
  const { form, columns, theme } = session.output;
  if (entries.length === 0) session.output.hint('Nothing has happened yet. Begin with: repair new');
  else if (form === 'piped')
    session.output.result(
      entries.map((entry) =>
        [entry.case, entry.n, entry.at, entry.type, safeAll(told(entry)).replaceAll(/[\t\n]/g, ' ')].join(
          '\t',
        ),
      ),
    );
  else
    await session.output.paged(
      labelled(
        entries.map(
          (entry) =>
            [
              label(entry, session.today, words === undefined, form === 'plain' ? ', ' : '  '),
              safeAll(told(entry)),
            ] as const,
        ),
        { columns, style: theme.dim },
      ),
      'end',
    );
}

function label({ case: id, n, at }: Entry, today: Day, named: boolean, gap: string): string {
  return `${formatDayShort(dayOf(at), today)} ${at.slice(11, 16)}${gap}${named ? `${id} ` : ''}${n}`;
}

function told({ text, undone }: Entry): string {
  return undone ? `${text} (taken back)` : text;
}

function entriesOf(record: CaseRecord, words?: CaseWords): Entry[] {
  const gone = cancelled(record.events);
  return record.events.map((event) => ({
    case: record.id,
    n: event.n,
    at: event.at,
    type: event.type,
    text: eventWords(event, record.events, words),
    ...(gone.has(event.n) && { undone: true }),
  }));
}
