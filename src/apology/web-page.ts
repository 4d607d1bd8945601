import { html, type Markup } from '../terminal/markup.ts';
import { letterOf } from './subject-line.ts';

const STYLE = html`body{font:1.05rem/1.6 Georgia,serif;max-width:38rem;margin:4rem auto;padding:0 1.5rem;color:#222;background:#fff}li{margin:.4rem 0}`;

/** Should markup ever get in, a browser loads and runs nothing of it. */
const LOADS_NOTHING = html`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** A draft as one page that loads nothing: to read, to print, to paste with its list. */
export function webPage(text: string, title: string): string {
  const { subject, body } = letterOf(text);
  const paragraphs = body
    .trim()
    .split(/\n{2,}/)
    .flatMap(blocksOf);
  return [
    html`<!doctype html>`,
    html`<html lang="en">`,
    html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${LOADS_NOTHING}<title>${subject ?? title}</title><style>${STYLE}</style></head>`,
    html`<body>`,
    ...paragraphs,
    html`</body>`,
    html`</html>`,
    '',
  ].join('\n');
}

/** Lines that begin with a dash are a list; other line ends stay. */
function blocksOf(text: string): Markup[] {
  const blocks: { list: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const list = line.startsWith('- ');
    const words = list ? line.slice(2) : line;
    const last = blocks.at(-1);
    if (last?.list === list) last.lines.push(words);
    else blocks.push({ list, lines: [words] });
  }
  return blocks.map(({ list, lines }) =>
    list
      ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
      : html`<p>${lines.map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}</p>`,
  );
}
