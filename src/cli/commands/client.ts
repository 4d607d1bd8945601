import { momentWords, outcomeWords } from '../../case/labels.ts';
import { wholeTitle } from '../../case/title.ts';
import { counted } from '../../counted.ts';
import type { CaseList } from '../../store/case-store.ts';
import { dayOf, formatDayLong, formatDayShort, type Day } from '../../dates.ts';
import {
  clientCase,
  clientEntry,
  clientsOf,
  type ClientCase,
  type ClientEntry,
  type ClientSummary,
} from '../../report/clients.ts';
import { cut, labelled, table, wrap } from '../../terminal/layout.ts';
import { safe, safeAll } from '../../terminal/safe-text.ts';
import { inWords, wordsOfCases } from '../case-words.ts';
import { findClient, namedCases, wholeCases } from '../clients.ts';
import type { Output } from '../output.ts';
import { apologyLedger, type ApologyLedger } from '../../apology/ledger.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { registerForget } from './client-forget.ts';
import { runMerge } from './client-merge.ts';

export function registerClient({ program, perform, about }: Registrar): void {
  const client = program.command('client').description(about);
  client.command('list').description('Each client once, those that need you first').action(perform(runList));
  client
    .command('show <name>')
    .description('What happened with a client, case by case')
    .addHelpText('after', '\nExamples:\n  repair client show "Harbour Dental"\n  repair client show harbour')
    .action(perform(runShow));
  client
    .command('merge <from> <into>')
    .description('Make two spellings one client; each case can take it back with undo')
    .addHelpText('after', '\nExample:\n  repair client merge "Harbor Dental" "Harbour Dental"')
    .action(perform(runMerge));
  registerForget(client, perform);
}

async function runList(session: Session): Promise<void> {
  const { output, today } = session;
  const store = await session.store();
  const time = await session.workTime();
  const entries: ClientEntry[] = [];
  const unreadable = await store.each((record) => void entries.push(clientEntry(record, today, time)));
  const clients = clientsOf(entries);
  if (session.json) {
    output.json({ schema: 'repair.clients/1', asOf: session.now, clients, unreadable });
    return;
  }
  if (clients.length === 0) output.hint('There is no client yet. Begin with: repair new');
  else if (output.form === 'piped') output.result(clients.map((client) => tabbed(client, output)));
  else output.result(listed(safeAll(clients), today, output));
  hintUnreadable(session, unreadable);
  output.afterReading(clients[0]?.next);
}

function hintUnreadable({ output }: Session, unreadable: CaseList['unreadable']): void {
  for (const { file, error } of unreadable) output.hint(`${file}: ${error} The others are here.`);
}

function listed(clients: readonly ClientSummary[], today: Day, output: Output): string[] {
  const { columns, form, theme } = output;
  if (form === 'plain') return clients.map((client) => sentence(client, today));
  const rows = clients.map((client) => [
    client.name.replaceAll('\n', ' '),
    casesWords(client),
    promisesWords(client),
    client.severity ?? '',
    newestWords(client, today),
  ]);
  // With fewer columns a name would have a few letters: it comes before the day of the newest case.
  const shown = columns < 76 ? 4 : 5;
  const lines = [['CLIENT', 'CASES', 'PROMISES', 'WORST', 'NEWEST'], ...rows];
  return table(
    lines.map((row) => row.slice(0, shown)),
    {
      columns,
      fixed: [1, 2, 3, 4],
      style: (cell, row, column) => {
        if (row === 0) return theme.dim(cell);
        return column === 2 && (clients[row - 1]?.promises.overdue ?? 0) > 0 ? theme.bad(cell) : cell;
      },
    },
  );
}

function sentence(client: ClientSummary, today: Day): string {
  const promises = promisesWords(client);
  const worst = client.severity === undefined ? '' : `, worst ${client.severity}`;
  const promised = promises === '' ? '' : ` Promises: ${promises}.`;
  return `${client.name}: ${casesWords(client)}${worst}. Newest ${newestWords(client, today)}.${promised}`;
}

function casesWords({ cases: { open, all } }: ClientSummary): string {
  const count = counted(all, 'case');
  return open === 0 ? count : `${count}, ${open} open`;
}

function newestWords({ newest }: ClientSummary, today: Day): string {
  return `${newest.id} ${formatDayShort(dayOf(newest.openedAt), today)}`;
}

function promisesWords({ promises: { open, overdue, keptLate } }: ClientSummary): string {
  const words = [
    [overdue, 'overdue'],
    [open - overdue, 'open'],
    [keptLate, 'kept late'],
  ] as const;
  return words.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ');
}

/** For a pipe: no header, exact days, tabs. */
function tabbed({ name, cases, newest, promises, severity, next }: ClientSummary, { typed }: Output): string {
  const { open, overdue, keptLate } = promises;
  const day = dayOf(newest.openedAt);
  const fields = [
    name,
    cases.open,
    cases.all,
    newest.id,
    day,
    open,
    overdue,
    keptLate,
    severity ?? '',
    typed(next?.command ?? ''),
  ];
  return fields.map((field) => safe(String(field).replaceAll(/[\t\n]/g, ' '))).join('\t');
}

async function runShow(session: Session, _options: object, words: string): Promise<void> {
  const store = await session.store();
  const { cases: all, unreadable } = await namedCases(store);
  const client = findClient(all, words);
  const cases = await wholeCases(store, client);
  const time = await session.workTime();
  const [summary] = clientsOf(cases.map((record) => clientEntry(record, session.today, time)));
  const ledger = apologyLedger(cases, session.today);
  const isWhole = session.output.form !== 'screen' && !session.json;
  const wordsOf = session.json ? undefined : await wordsOfCases(session, cases);
  const story = cases.map((record) => ({
    ...clientCase(record, session.today),
    ...(isWhole && { title: wholeTitle(record) }),
    ...(wordsOf && { causes: inWords(record, wordsOf(record)) }),
  }));
  if (session.json) {
    session.output.json({
      schema: 'repair.client/1',
      asOf: session.now,
      ...summary,
      cases: story,
      apologies: ledger,
    });
  } else {
    await session.output.paged(told(safe(client.name), safeAll(story), safeAll(ledger), session.output));
    hintUnreadable(session, unreadable);
  }
  session.output.afterReading(summary?.next);
}

type Pair = readonly [label: string, text: string];

function told(
  name: string,
  cases: readonly ClientCase[],
  ledger: ApologyLedger,
  { form, columns, theme }: Output,
): string[] {
  const plain = form === 'plain';
  const listedPairs = (pairs: readonly Pair[]): string[] => labelled(pairs, { columns, style: theme.dim });
  const open = cases.filter(({ stage }) => stage !== 'closed').length;
  const count = `${counted(cases.length, 'case')}, ${open === 0 ? 'none' : open} open`;
  return [
    theme.strong(wrap(`${name}: ${count}`, columns)),
    ...cases.flatMap((one) => [
      '',
      theme.heading((form === 'screen' ? cut : wrap)(`${one.id}${plain ? ',' : ' '} ${one.title}`, columns)),
      ...listedPairs(factsOf(one)),
    ]),
    ...withHeading(listedPairs(sumsOf(cases, ledger))),
  ];
}

function withHeading(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function words(text: string): string {
  return text.replaceAll('_', ' ');
}

function factsOf({ openedAt, stage, severity, outcome, reopened, causes, prevention }: ClientCase): Pair[] {
  const closed = stage === 'closed';
  const now = closed ? outcomeWords(outcome ?? stage) : `open, ${stage}`;
  const again = reopened === undefined ? '' : `, opened again${reopened > 1 ? ` ${reopened} times` : ''}`;
  const stopping = prevention.map(
    ({ id, text, due, state }, at): Pair => [
      at === 0 ? 'To stop it' : '',
      `${state}: ${id} ${text}${state === 'open' || state === 'overdue' ? `, by ${formatDayLong(due)}` : ''}`,
    ],
  );
  const pairs: Pair[] = [
    ['Opened', formatDayLong(dayOf(openedAt))],
    [closed ? 'Outcome' : 'Now', `${words(now)}${severity === undefined ? '' : `, ${severity}`}${again}`],
    ['Why', causes.flatMap(({ leaf, role }) => (role === 'escape' ? [] : [leaf])).join('; ')],
    ['Let through', causes.flatMap(({ leaf, role }) => (role === 'escape' ? [leaf] : [])).join('; ')],
    ...(stopping.length > 0 ? stopping : [['To stop it', 'nothing promised'] as const]),
  ];
  return pairs.filter(([, text]) => text !== '');
}

/** Over all cases: how often they were told that you are sorry, what became of the promises, and what they said of you. */
function sumsOf(cases: readonly ClientCase[], { sent, promises }: ApologyLedger): Pair[] {
  const apologies = sent.map(({ at, via, id }) => `${formatDayLong(dayOf(at))} (${id}, ${via})`);
  const kept = [
    [promises.kept, 'kept'],
    [promises.late, 'kept late'],
    [promises.broken, 'not kept'],
    [promises.open, 'open'],
  ] as const;
  const promised = kept.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ');
  const scores = cases
    .filter((one) => one.scores.length > 0)
    .map(
      ({ id, scores: given }) =>
        `${id}: ${given.map(({ score, moment, source }) => `${score} (${momentWords(moment)}${source === 'my_guess' ? ', your guess' : ''})`).join(', ')}`,
    );
  return [
    [
      'Apologies',
      apologies.length === 0
        ? 'none sent'
        : `${apologies.length}: ${apologies.join('; ')}${promised === '' ? '' : `; promised: ${promised}`}`,
    ],
    ...(scores.length > 0 ? [['Scores', scores.join('; ')] as const] : []),
  ];
}
