import type { Component, Layout } from '../playbook/schema.ts';

/** One sentence of a draft, and where it stands. */
export interface Piece {
  readonly component: Component;
  readonly text: string;
  /** The id of the sentence it was made from. */
  readonly sentence: string;
  readonly paragraph: number;
}

/** What is done and promised: from two of them on, a short list, if the playbook has words to put above it. */
const LISTED: ReadonlySet<Component> = new Set(['repair', 'promised', 'done']);
/** Not part of what is said. */
const FRAME: ReadonlySet<Component> = new Set([
  'first_subject',
  'subject',
  'greeting',
  'sign_off',
  'list_lead',
  'timeline',
]);

/** The whole text: paragraphs with an empty line between them, or numbered cards. */
export function laidOut(layout: Layout | undefined, pieces: readonly Piece[]): string {
  const paragraphs = (layout?.paragraphs ?? [])
    .map((_, index) => paragraphOf(pieces.filter(({ paragraph }) => paragraph === index)))
    .filter((text) => text !== '');
  const numbered = paragraphs.map((text, index) => `${index + 1}. ${text}`);
  return `${(layout?.cards === true ? numbered : paragraphs).join('\n\n')}\n`;
}

function paragraphOf(pieces: readonly Piece[]): string {
  const promises = pieces.filter(({ component }) => LISTED.has(component));
  const words = (part: readonly Piece[]): string => part.map(({ text }) => text).join(' ');
  const isLed = pieces.some(({ component }) => component === 'list_lead');
  if (promises.length < 2 || !isLed) return words(pieces);
  const first = pieces.findIndex((piece) => promises.includes(piece));
  const list = promises.map(({ text }) => `- ${text}`).join('\n');
  const after = pieces.slice(first).filter((piece) => !promises.includes(piece));
  return [words(pieces.slice(0, first)), list, words(after)].filter((part) => part !== '').join('\n');
}

/** Without a list its lead has nothing to lead to. */
export function withoutIdleLeads(pieces: readonly Piece[]): Piece[] {
  const isListed = ({ paragraph }: Piece): boolean =>
    pieces.filter((piece) => piece.paragraph === paragraph && LISTED.has(piece.component)).length > 1;
  return pieces.filter((piece) => piece.component !== 'list_lead' || isListed(piece));
}

/** The words of what is said, without the frame and the list of promises. */
export function wordsThatCount(pieces: readonly Piece[]): number {
  return pieces
    .filter(({ component }) => !FRAME.has(component) && !LISTED.has(component))
    .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}
