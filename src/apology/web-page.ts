import { safe } from '../terminal/safe-text.ts';
import { letterOf } from './subject-line.ts';

const STYLE =
  'body{font:1.05rem/1.6 Georgia,serif;max-width:38rem;margin:4rem auto;padding:0 1.5rem;color:#222;background:#fff}li{margin:.4rem 0}';

/** Should markup ever get in, a browser loads and runs nothing of it. */
const LOADS_NOTHING = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** A draft as one page that loads nothing: to read, to print, to paste with its list. */
export function webPage(text: string, title: string): string {
  const { subject, body } = letterOf(text);
  const paragraphs = body
    .trim()
    .split(/\n{2,}/)
    .map(paragraph);
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${LOADS_NOTHING}<title>${escaped(subject ?? title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    ...paragraphs,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Lines that begin with a dash are a list; other line ends stay. */
function paragraph(text: string): string {
  const blocks: { list: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const list = line.startsWith('- ');
    const words = escaped(list ? line.slice(2) : line);
    const last = blocks.at(-1);
    if (last?.list === list) last.lines.push(words);
    else blocks.push({ list, lines: [words] });
  }
  return blocks
    .map(({ list, lines }) =>
      list ? `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>` : `<p>${lines.join('<br>')}</p>`,
    )
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return safe(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
