import { formatDayLong, formatDayShort } from '../../dates.ts';
import { suggestion } from '../../playbook/suggestion.ts';
import { reportOf } from '../../report/make-report.ts';
import type { Report } from '../../report/report.ts';
import type { ReportedCase } from '../../report/reported-case.ts';
import { casesOf, reasonsOf, type Reason, type ReasonCase } from '../../report/why.ts';
import { figuresBySection, SECTION_TITLES } from '../../report/words.ts';
import { labelled, table, wrap } from '../../terminal/layout.ts';
import { safe, safeAll, safeJson } from '../../terminal/safe-text.ts';
import { plainTheme } from '../../terminal/theme.ts';
import { EXIT, UserError } from '../errors.ts';
import { usage } from '../flag-words.ts';
import type { Registrar } from '../registrar.ts';
import { FORMAT_NAMES, formatOf, isOwnReport, rendered, type FormatName } from '../report-formats.ts';
import { reportInput, type ReportFilterFlags } from '../report-input.ts';
import { readForReport } from '../report-reading.ts';
import type { Session } from '../session.ts';

interface ReportOptions extends ReportFilterFlags {
  readonly format?: FormatName;
  readonly output?: string;
  readonly why?: string;
  readonly explain?: boolean;
}

export function registerReport({ program, perform, about }: Registrar): void {
  const report = program.command('report').description(about);
  report
    .option('--since <day>', 'cases opened on that day or later')
    .option('--until <day>', 'cases opened on that day or earlier')
    .option('--client <name>', 'of one client')
    .option('--cause <cause>', 'with one cause, as in: bad_news_late')
    .option('--severity <severity>', 'minor, moderate, serious or critical')
    .option('--playbook <id>', 'walked with one playbook')
    .addOption(
      report
        .createOption('--format <format>', 'how it is written; by the ending of the file if left out')
        .choices(FORMAT_NAMES),
    )
    .option('-o, --output <file>', 'write to a file; a report that repair wrote there is replaced')
    .option('--why <figure>', 'the cases behind a figure, as in: promises_kept')
    .option('--explain', 'how each figure is made, its name, and what the report holds itself to')
    .addHelpText(
      'after',
      '\nExamples:\n  repair report\n  repair report --since 2026-01-01 -o lessons.md\n  repair report -o lessons.html\n  repair report --why promises_kept\n  repair report --client Acme --explain',
    )
    .action(perform(runReport));
}

/** What the person's own record teaches: on the screen, in a file, or the cases behind one figure. */
async function runReport(session: Session, options: ReportOptions): Promise<void> {
  if (options.format === undefined) requireKnownEnding(options.output ?? '-');
  const reading = await readForReport(await session.store());
  const { cases, unreadable } = reading;
  for (const { file, error } of unreadable)
    session.output.hint(`${file}: ${error} It is not in the figures.`);
  const report = reportOf(await reportInput(session, options, reading));
  if (options.why !== undefined) return tellWhy(session, report, options.why, cases);
  // Made when it is asked for: of many cases it is long.
  const json = (): string => {
    const whole = { schema: 'repair.report/1', asOf: session.now, ...report, unreadable };
    return `${safeJson(JSON.stringify(whole, null, 2))}\n`;
  };
  const { output: file = '-', format = formatOf(file) ?? (session.json ? 'json' : 'text') } = options;
  if (file !== '-') await write(session, file, format, report, json);
  if (session.json) session.world.stdout.write(json());
  else if (file !== '-') session.output.result(`Written to ${file}.`);
  else if (options.explain) explain(session, report);
  else if (format === 'text' && report.cases.total === 0) session.output.result(nothing(report));
  else await print(session, format, report, json);
}

/** A file that promises a form nobody makes would be another inside. @throws UserError exit 2 */
function requireKnownEnding(file: string): void {
  const ending = /\.[a-z]+$/i.exec(file)?.[0];
  if (ending === undefined || formatOf(file) !== undefined) return;
  throw usage(
    `The report has no form that ends in ${ending}. Nothing was written.`,
    'Name a file that ends in .txt, .md, .html, .csv or .json, or say the form with --format.',
  );
}

function nothing({ filter }: Report): string {
  return Object.keys(filter).length === 0
    ? 'There is no case to learn from yet.'
    : 'There is no case that fits. Leave out a flag to see more.';
}

async function write(
  { world }: Session,
  file: string,
  format: FormatName,
  report: Report,
  json: () => string,
): Promise<void> {
  const text = await rendered(format, report, json, {
    columns: 80,
    theme: plainTheme,
    pictures: false,
  });
  if (await world.writeExport(file, text, await isOwnReport(format))) return;
  throw new UserError(`${file} is there already, and is no such report of repair's. Nothing was changed.`, {
    exit: EXIT.failed,
    hint: 'Choose another name, as in: repair report -o lessons.md',
  });
}

async function print(
  { output, world }: Session,
  format: FormatName,
  report: Report,
  json: () => string,
): Promise<void> {
  const { columns, theme, form } = output;
  const text = await rendered(format, report, json, { columns, theme, pictures: form === 'screen' });
  // For other programs it stands as it is in a file, but for what would draw on a terminal.
  if (format !== 'text') {
    world.stdout.write(safe(text, { multiline: true }));
    return;
  }
  await output.paged(text.trimEnd().split('\n'));
  // Behind `| head` or `| less` it would stand in the midst of the result.
  if (form === 'piped') return;
  output.hint(
    '\nThe cases behind a figure: repair report --why promises_kept\nIts name, and how it is made: repair report --explain',
  );
}

/** The cases behind one figure. @throws UserError exit 2 if there is no such figure */
function tellWhy(session: Session, report: Report, key: string, records: readonly ReportedCase[]): void {
  const reasons = reasonsOf(report);
  const reason = reasons.get(key);
  if (reason === undefined) {
    throw new UserError(`There is no figure “${key}”${suggestion(key, [...reasons.keys()])}`, {
      exit: EXIT.usage,
      hint: 'See them all with: repair report --explain',
    });
  }
  const cases = casesOf(reason, records);
  if (session.json) {
    session.output.json({ schema: 'repair.report-why/1', asOf: session.now, ...reason, cases });
    return;
  }
  const told =
    session.output.form === 'screen' ? cases : casesOf(reason, records, ({ wholeTitle }) => wholeTitle);
  session.output.result(whyLines(safeAll(reason), safeAll(told), session));
}

const PARTS: Readonly<Record<ReasonCase['part'], string>> = {
  so: '',
  counted: 'Counted, and not so',
  not_known: 'Not known, so in nothing',
};

function whyLines(
  { label, said, formula, ids, hits }: Reason,
  cases: readonly ReasonCase[],
  { output, today }: Session,
): string[] {
  const { theme } = output;
  const dayWords = (day: string): string => (output.form === 'piped' ? day : formatDayShort(day, today));
  // In a pipe nothing is cut.
  const columns = output.form === 'piped' ? Number.MAX_SAFE_INTEGER : output.columns;
  const split = hits !== undefined && hits.length < ids.length;
  const parts = (['so', 'counted', 'not_known'] as const).flatMap((part) => {
    const rows = cases
      .filter((one) => one.part === part)
      .map(({ id, openedOn, client, title }) => [id, dayWords(openedOn), client, title]);
    if (rows.length === 0) return [];
    const title = part === 'so' && split ? 'Where it is so' : PARTS[part];
    return ['', ...(title === '' ? [] : [theme.heading(title)]), ...table(rows, { columns, fixed: [0, 1] })];
  });
  return [
    theme.strong(wrap(label, columns)),
    wrap(said, columns),
    ...(formula === undefined ? [] : [theme.dim(wrap(`Made of: ${formula}.`, columns))]),
    ...(parts.length === 0 ? ['', 'No case is behind it.'] : parts),
  ];
}

function explain({ output }: Session, report: Report): void {
  const { columns, theme } = output;
  output.result([
    theme.heading('What the report holds itself to'),
    ...report.rules.map((rule) => `- ${wrap(rule, columns - 2).replaceAll('\n', '\n  ')}`),
    ...figuresBySection(report).flatMap(([section, figures]) =>
      figures.length === 0
        ? []
        : [
            '',
            theme.heading(SECTION_TITLES[section]),
            ...labelled(
              figures.map(({ key, formula }) => [key, `${formula}.`] as const),
              { columns },
            ),
          ],
    ),
    '',
    theme.heading('Other names for --why'),
    wrap(otherKeys(report).join(', '), columns),
    '',
    `As of ${formatDayLong(report.day)}.`,
  ]);
}

function otherKeys(report: Report): string[] {
  const figures = new Set(report.figures.map(({ key }) => key));
  return [...reasonsOf(report).keys()].filter((key) => !figures.has(key)).map((key) => safe(key));
}
