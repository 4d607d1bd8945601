import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../src/terminal/markup.ts';
import { safe } from '../../src/terminal/safe-text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</p><script>alert(1)</script>',
    '" onload="x',
    "' x='",
    '&lt;',
    '<!--',
    ']]>',
    '\u202Eabc\r\n',
  ),
);

const decoded = (text: string): string =>
  text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

test('whatever is put in is text, in an element and in an attribute, and stays what it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [, title = '', inner = ''] =
        /^<p title="([^"<>]*)">([^"<>]*)<\/p>$/.exec(html`<p title="${text}">${text}</p>`.toString()) ?? [];
      expect(decoded(inner)).toBe(safe(text, { multiline: true }));
      expect(title).toBe(inner);
    }),
  );
});

test('HTML in HTML stands as it is, alone and in a row', () => {
  const bold = html`<b>${'<'}</b>`;
  expect(html`<p>${bold}${[bold, bold]}${0}</p>`.toString()).toBe(
    '<p><b>&#60;</b><b>&#60;</b><b>&#60;</b>0</p>',
  );
});
