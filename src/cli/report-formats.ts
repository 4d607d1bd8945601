import type { Report } from '../report/report.ts';
import { textReport, type TextForm } from '../report/text-report.ts';
import { markdownReport } from '../report/markdown-report.ts';
import { TITLE } from '../report/words.ts';

/** A form of the report as a file or on stdout. */
interface Format {
  readonly text: (report: Report, form: TextForm) => string | Promise<string>;
  /** Was a file of this form written here? Only such a one is replaced. */
  readonly isOurs: (before: string) => boolean;
}

/**
 * Every form but JSON, which is the report itself. A new one gets its line here; its name is also the file's ending.
 * What few ask for is loaded when it is asked for.
 */
const FORMATS = {
  text: async () => ({
    text: (report, form) => `${textReport(report, form).join('\n')}\n`,
    isOurs: (before) => before.startsWith(`${TITLE}\n`),
  }),
  md: async () => ({
    text: markdownReport,
    isOurs: (before) => before.startsWith(`# ${TITLE}\n`),
  }),
  html: async () => {
    const { htmlReport, HTML_START } = await import('../report/html-report.ts');
    return { text: htmlReport, isOurs: (before) => before.startsWith(HTML_START) };
  },
  csv: async () => {
    const { csvReport, CSV_COLUMNS } = await import('../report/csv-report.ts');
    return { text: csvReport, isOurs: (before) => before.startsWith(`${CSV_COLUMNS.join(',')}\n`) };
  },
} satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof FORMATS | 'json';

export const FORMAT_NAMES = [...Object.keys(FORMATS), 'json'] as readonly FormatName[];

/** @param json makes the report as one JSON object */
export async function rendered(
  name: FormatName,
  report: Report,
  json: () => string,
  form: TextForm,
): Promise<string> {
  return name === 'json' ? json() : (await FORMATS[name]()).text(report, form);
}

export async function isOwnReport(name: FormatName): Promise<(before: string) => boolean> {
  if (name === 'json') return (before) => before.includes('"schema": "repair.report/1"');
  return (await FORMATS[name]()).isOurs;
}

/** `report.md` is Markdown; undefined where the ending says nothing. */
export function formatOf(file: string): FormatName | undefined {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  const name = ending === 'txt' ? 'text' : ending === 'markdown' ? 'md' : ending;
  return FORMAT_NAMES.find((format) => format === name);
}
