import { counted } from '../counted.ts';
import { sentence } from '../playbook/text.ts';
import type { Breakdown, Lesson, Report, Signal } from './report.ts';
import {
  figuresBySection,
  figureWords,
  idsWords,
  moneyWords,
  owedWords,
  remedyWords,
  satisfactionWords,
  bracketsIn,
  scopeWords,
  SECTION_TITLES,
  TITLE,
} from './words.ts';

/** The report as Markdown, for a note or a partner; every word of people is escaped. */
export function markdownReport(report: Report): string {
  const { caution, lessons, signals, written, few } = report;
  const [first, ...rest] = few ? caution : ['', ...caution];
  const blocks = [
    `# ${TITLE}`,
    sentence(plain(scopeWords(report))),
    ...bracketsIn(report),
    first ?? '',
    ...(lessons.length > 0 ? ['## What to do', ...lessons.map(lessonBlock)] : []),
    ...(report.cases.total > 0 ? ['## Signals', ...signals.map(signalBlock)] : []),
    ...figuresBySection(report).flatMap(([section, figures]) => {
      const tables = report.breakdowns.filter((one) => one.section === section && one.bars.length > 0);
      const extra = section === 'after' ? afterBlocks(report) : section === 'cost' ? owedBlocks(report) : [];
      const measures = figures.map((figure) => [plain(figure.label), plain(figureWords(figure))]);
      const blocks = [
        ...(measures.length > 0 ? [table(['Measure', 'What the record says'], measures)] : []),
        ...tables.map(breakdownBlock),
        ...extra,
      ];
      return blocks.length > 0 ? [`## ${SECTION_TITLES[section]}`, ...blocks] : [];
    }),
    ...(written.length > 0
      ? [
          '## What you wrote down',
          ...written.map(
            ({ label, lessons: own }) =>
              `**${plain(label)}**\n\n${own.map(({ id, client, lesson }) => `- ${plain(lesson)} (${id}, ${plain(client)})`).join('\n')}`,
          ),
        ]
      : []),
    ...rest.map(plain),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function lessonBlock(
  { label, said, cause, ids, promise, promised, calls, questions }: Lesson,
  index: number,
): string {
  const what = cause === null ? '' : `${cause}: `;
  return [
    `### ${index + 1}. ${plain(label)}`,
    `${plain(said)} ${plain(what)}${idsWords(ids)}.`,
    ...(promised === null ? [] : [`You have promised what stops it: ${promised}.`]),
    ...(promise === null ? [] : [`\`\`\`sh\n${promise.command.replaceAll(/\s+/g, ' ')}\n\`\`\``]),
    ...(calls.length === 0
      ? []
      : [
          `Worth a call: ${calls.map(({ client, ids: own }) => `${plain(client)} (${idsWords(own)})`).join(', ')}. Ask:`,
          questions.map((question) => `- ${plain(question)}`).join('\n'),
        ]),
  ].join('\n\n');
}

/** Where nothing is claimed there is nothing to warn of. */
function signalBlock({ label, verdict, said, reckoned, toTell, caution }: Signal): string {
  const more = toTell === null ? '' : ` ${toTell}`;
  const warned = verdict === 'too_few' ? '' : ` *${caution}*`;
  return `**${label}${label.endsWith('?') ? '' : ':'}** ${plain(said)} ${plain(reckoned)}${plain(more)}${warned}`;
}

function breakdownBlock({ label, bars }: Breakdown): string {
  const rows = bars.map((bar) => [
    plain(bar.label),
    String(bar.count),
    bar.cost === null ? '' : moneyWords(bar.cost),
    idsWords(bar.ids),
  ]);
  return table([plain(label), 'Cases', 'Cost', 'Which'], rows);
}

function afterBlocks({ remedies, comparisons, satisfaction }: Report): string[] {
  return [
    ...(remedies.length > 0
      ? [
          table(
            ['What was given', 'What happened after'],
            remedies.map((one) => [plain(one.label), plain(remedyWords(one))]),
          ),
        ]
      : []),
    ...comparisons.map(({ label, said }) => `${plain(label)}: ${plain(said)}`),
    ...(satisfaction.answered.n > 0
      ? [
          `${plain(satisfaction.label)}:`,
          satisfactionWords(satisfaction)
            .map((line) => `- ${plain(line)}`)
            .join('\n'),
        ]
      : []),
  ];
}

function owedBlocks({ owed }: Report): string[] {
  const rows = owedWords(owed);
  return rows.length === 0
    ? []
    : [
        table(
          [plain(owed.label), counted(owed.ids.length, 'case')],
          rows.map((one) => one.map(plain)),
        ),
      ];
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** One line of words that Markdown and HTML in it leave alone. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|~#]/g, '\\$&');
}
