import { createHash } from 'node:crypto';
import { counted } from '../counted.ts';
import { formatDayLong } from '../dates.ts';
import { casesTable, lanesTable, stripsTable } from './html-clients.ts';
import { SHAPES } from './html-pictures.ts';
import { STYLE } from './html-style.ts';
import { afterTables, breakdownTables, figureTable, owedTables, unbroken } from './html-tables.ts';
import { sentence } from '../playbook/text.ts';
import { html, type Markup } from '../terminal/markup.ts';
import { clientWords } from './picture-words.ts';
import type { Lesson, Report, Signal } from './report.ts';
import { bracketsIn, figuresBySection, idsWords, scopeWords, SECTION_TITLES, TITLE } from './words.ts';

/** How every such page begins, so that one is known again. */
export const HTML_START = `<!doctype html>\n<html lang="en">\n<head>\n<title>${TITLE}</title>\n`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** So many lessons that were written down are shown of a cause. */
const MOST_WRITTEN = 20;

interface Part {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Markup[];
}

/**
 * The report as one page that needs nothing else: no script, no request. First what to do, then the figures, in the
 * words of every other form of it.
 */
export function htmlReport(report: Report): string {
  const parts = partsOf(report).filter(({ blocks }) => blocks.length > 0);
  const [first, ...rest] = report.few ? report.caution : ['', ...report.caution];
  const links = parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  // Nothing but the style is allowed, and that by its hash: whatever else got in would not be run, nor fetched.
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>`;
  const body = html`</style>
</head>
<body>
<a class="skip" href="#main">Skip the list of contents</a>
${SHAPES}
<header>
<h1>${TITLE}</h1>
<p class="soft">${[sentence(scopeWords(report)), ...bracketsIn(report)].join(' ')} As of ${formatDayLong(report.day)}.</p>
${first ? html`<p class="first">${first}</p>` : html``}
</header>
${parts.length > 1 ? html`<nav aria-label="Contents"><ul>${links}</ul></nav>` : html``}
<main id="main">
${parts.map(partBlock)}
</main>
<footer>
${rest.map((sentence) => html`<p>${sentence}</p>`)}
${report.cases.total === 0 ? html`` : html`<p>To see the cases behind a figure: <code>repair report --why promises_kept</code></p>`}
</footer>
</body>
</html>
`;
  return `${HTML_START}${head.toString()}${STYLE}${body.toString()}`;
}

function partBlock({ id, title, blocks }: Part): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${blocks}\n</section>\n`;
}

function partsOf(report: Report): Part[] {
  const { lessons, signals, cases, breakdowns } = report;
  const [worse, ...own] = cases.total === 0 ? [] : signals;
  return [
    { id: 'what-to-do', title: 'What to do', blocks: lessons.map(lessonBlock) },
    ...(worse === undefined ? [] : [{ id: 'worse', title: worse.label, blocks: answer(worse) }]),
    {
      id: 'me',
      title: 'Is it me?',
      blocks: own.length === 0 ? [] : [html`<div class="answers">${own.map(ownAnswer)}</div>`],
    },
    { id: 'over-time', title: 'Cases over time', blocks: lanesTable(report) },
    ...figuresBySection(report).map(([section, figures]) => ({
      id: section,
      title: SECTION_TITLES[section],
      blocks: [
        ...figureTable(SECTION_TITLES[section], figures),
        ...breakdownTables(breakdowns.filter((one) => one.section === section)),
        ...(section === 'promises' ? stripsTable(report) : []),
        ...(section === 'cost' ? owedTables(report) : []),
        ...(section === 'after' ? afterTables(report) : []),
      ],
    })),
    { id: 'written', title: 'What you wrote down', blocks: report.written.map(writtenBlock) },
    { id: 'cases', title: 'The cases', blocks: casesTable(report) },
    {
      id: 'honesty',
      title: 'What the report holds itself to',
      blocks: cases.total === 0 ? [] : [list(report.rules)],
    },
  ];
}

function lessonBlock(
  { label, said, cause, ids, promise, promised, calls, questions }: Lesson,
  index: number,
): Markup {
  const what = `${cause === null ? '' : `${cause}: `}${idsWords(ids)}.`;
  // A command is one line, whatever the names in it hold.
  const command = promise?.command.replaceAll(/\s+/g, ' ');
  const whom = calls.map(
    (call, at) =>
      html`${at > 0 ? ', ' : ''}<bdi>${clientWords(call)}</bdi> (${unbroken(idsWords(call.ids))})`,
  );
  return html`<article class="lesson"><h3>${index + 1}. ${label}</h3><p>${said} <span class="soft">${unbroken(what)}</span></p>
${promised === null ? html`` : html`<p>${unbroken(`You have promised what stops it: ${promised}.`)}</p>`}
${command === undefined ? html`` : html`<p>Promise it to yourself:</p><pre><code>${command}</code></pre>`}
${calls.length === 0 ? html`` : html`<p>Call ${whom}, and ask:</p>${list(questions)}`}</article>\n`;
}

function ownAnswer(signal: Signal): Markup {
  return html`<div><h3>${signal.label}</h3>${answer(signal)}</div>`;
}

/** Where nothing is claimed there is nothing to warn of. */
function answer({ verdict, said, reckoned, toTell, caution }: Signal): readonly Markup[] {
  return [
    html`<p class="verdict">${said}</p><p>${unbroken(reckoned)}${toTell === null ? '' : ` ${toTell}`}</p>`,
    ...(verdict === 'too_few' ? [] : [html`<p class="caution">${caution}</p>`]),
  ];
}

function writtenBlock({ label, lessons }: Report['written'][number]): Markup {
  const left = lessons.length - MOST_WRITTEN;
  const lines = lessons
    .slice(-MOST_WRITTEN)
    .map(
      (one) =>
        html`<li><bdi>${one.lesson}</bdi> <span class="soft">${one.id}, <bdi>${clientWords(one)}</bdi></span></li>`,
    );
  return html`<h3 class="apart">${label}</h3><ul class="plain">${lines}</ul>${left > 0 ? html`<p class="note">and ${counted(left, 'earlier one')}</p>` : html``}`;
}

function list(lines: readonly string[]): Markup {
  return html`<ul class="plain">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
