import type { CaseEvent, EventOf, EventType } from '../../case/events.ts';
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
const TOLD: { readonly [T in EventType]: (event: EventOf<T>) => string } = {
  opened: ({ playbook }) => `Opened with the playbook ${playbook.id}`,
  answered: ({ step, value }) => (value === null ? `Skipped ${step}` : `${step}: ${wordsOf(value)}`),
  parked: ({ steps }) => `Put aside: ${steps.join(', ')}`,
  unparked: ({ steps }) => `Brought back: ${steps.join(', ')}`,
  said: ({ from, to, via, text, ignores }) =>
    to === 'self'
      ? `${ignores === undefined ? 'Note' : `Without ${ignores}`}: ${text}`
      : `${from} to ${to}, ${via}: ${text}`,
  drafted: ({ about }) => (about === 'ack' ? 'First words drafted' : 'Letter drafted'),
  offered: ({ parts }) => `Offered: ${parts.join(', ')}`,
  promised: ({ promise: { id, text, due } }) => `Promise ${id}: ${text}, by ${due}`,
  'promise-changed': ({ promise, change, due, why }) =>
    `Promise ${promise} ${change}${due === undefined ? '' : ` to ${due}`}${why === undefined ? '' : `: ${why}`}`,
  scored: ({ score, moment }) => `Score ${score} (${moment})`,
  closed: ({ outcome, lesson }) =>
    `Closed: ${outcome.replaceAll('_', ' ')}${lesson === undefined ? '' : `. Lesson: ${lesson}`}`,
  reopened: ({ why }) => `Opened again: ${why}`,
  undone: ({ event }) => `Took back event ${event}`,
  forgotten: () => 'Forgotten',
};

function textOf<T extends EventType>(event: EventOf<T>): string {
  return (TOLD[event.type] as (event: EventOf<T>) => string)(event);
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
