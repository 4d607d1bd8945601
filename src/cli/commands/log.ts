import type { CaseEvent } from '../../case/events.ts';
import type { CaseRecord } from '../../case/schema.ts';
import { formatDayShort } from '../../dates.ts';
import { labelled } from '../../terminal/layout.ts';
import { safeAll } from '../../terminal/safe-text.ts';
import { findCase } from '../cases.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

export function registerLog({ program, perform, about }: Registrar): void {
  program
    .command('log [case]')
    .description(about)
    .addHelpText(
      'after',
      '\nExamples:\n  repair log R-7\n  repair log            every case, the oldest event first\n  repair log --json',
    )
    .action(perform(runLog));
}

interface Entry {
  readonly case: string;
  readonly n: number;
  readonly at: string;
  readonly type: CaseEvent['type'];
  readonly text: string;
}

async function runLog(session: Session, _options: object, words: string | undefined): Promise<void> {
  const records =
    words === undefined ? (await (await session.store()).list()).cases : [await findCase(session, words)];
  const entries = records.flatMap(entriesOf).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (session.json) {
    session.output.json({ schema: 'repair.log/1', entries });
    return;
  }
  const { form, columns, theme } = session.output;
  if (entries.length === 0) session.output.hint('Nothing has happened yet. Begin with: repair new');
  else if (form === 'piped')
    session.output.result(
      entries.map((entry) =>
        [entry.case, entry.n, entry.at, entry.type, safeAll(entry.text).replaceAll(/[\t\n]/g, ' ')].join(
          '\t',
        ),
      ),
    );
  else
    session.output.result(
      labelled(
        entries.map((entry) => [label(entry, words === undefined), safeAll(entry.text)] as const),
        { columns, style: theme.dim },
      ),
    );
}

function label(entry: Entry, named: boolean): string {
  return `${formatDayShort(entry.at.slice(0, 10))} ${entry.at.slice(11, 16)}${named ? `  ${entry.case}` : ''}`;
}

function entriesOf(record: CaseRecord): Entry[] {
  return record.events.map((event) => ({
    case: record.id,
    n: event.n,
    at: event.at,
    type: event.type,
    text: textOf(event),
  }));
}

/** One event in a line, as a person would tell it. */
function textOf(event: CaseEvent): string {
  switch (event.type) {
    case 'opened':
      return `Opened with the playbook ${event.playbook.id}`;
    case 'answered':
      return event.value === null ? `Skipped ${event.step}` : `${event.step}: ${wordsOf(event.value)}`;
    case 'parked':
      return `Put aside: ${event.steps.join(', ')}`;
    case 'unparked':
      return `Brought back: ${event.steps.join(', ')}`;
    case 'said':
      return event.to === 'self'
        ? `Note: ${event.text}`
        : `${event.from} to ${event.to}, ${event.via}: ${event.text}`;
    case 'drafted':
      return event.about === 'ack' ? 'First words drafted' : 'Letter drafted';
    case 'offered':
      return `Offered: ${event.parts.join(', ')}`;
    case 'promised':
      return `Promise ${event.promise.id}: ${event.promise.text}, by ${event.promise.due}`;
    case 'promise-changed':
      return `Promise ${event.promise} ${event.change}${event.due === undefined ? '' : ` to ${event.due}`}${event.why === undefined ? '' : `: ${event.why}`}`;
    case 'scored':
      return `Score ${event.score} (${event.moment})`;
    case 'closed':
      return `Closed: ${event.outcome.replaceAll('_', ' ')}${event.lesson === undefined ? '' : `. Lesson: ${event.lesson}`}`;
    case 'reopened':
      return `Opened again: ${event.why}`;
    case 'undone':
      return `Took back event ${event.event}`;
    case 'forgotten':
      return 'Forgotten';
  }
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('amount' in value && 'currency' in value) return `${String(value.amount)} ${String(value.currency)}`;
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${wordsOf(inner)}`)
    .join(', ');
}
