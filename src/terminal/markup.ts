import { safe } from './safe-text.ts';

/** HTML that may stand in HTML as it is. Only `html` makes it, so that whatever else comes in is escaped. */
export class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

type Part = string | number | Markup | readonly Markup[];

/**
 * The one place where words become HTML: the literal parts stand as they are, what is put in between is escaped, for
 * text and for attributes in quotes alike. Control and direction characters become visible.
 *
 * @example html`<p title="${client}">${client}: ${[html`<b>3</b>`]}</p>`
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    literals
      .map((literal, index) => {
        const part = parts[index];
        return part === undefined ? literal : literal + escaped(part);
      })
      .join(''),
  );
}

function escaped(part: Part): string {
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string')
    return safe(part, { multiline: true }).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return part.join('');
}
