import type { CaseRecord } from '../case/schema.ts';
import { newestDraft } from '../case/stage.ts';
import { commandOf } from './commands.ts';
import type { DraftShown } from './prompter.ts';

/** The person's own words of a draft, if an answer or a promise that they rest on has changed since. */
export function olderWords(
  record: CaseRecord,
  about: 'ack' | 'apology',
  composed: string,
): string | undefined {
  const newest = newestDraft(record, about);
  const isOlder = newest !== undefined && newest.by === 'person' && newest.stale;
  return isOlder && newest.text !== composed ? newest.text : undefined;
}

/** What is said beside a draft: what it lacks, what it cannot keep, and what to do before it goes out. */
export function beside({
  gaps,
  before,
  warnings,
}: Pick<DraftShown, 'gaps' | 'before' | 'warnings'>): string[] {
  return [
    ...gaps.map((gap) => `Not in it, because it has no answer yet: ${gap}`),
    ...warnings,
    ...before.map((line, index) => (index === 0 ? `How to go about it. ${line}` : line)),
  ];
}

/** What stands there while a draft is looked at: the program's words, or the person's own. Neither replaces the other. */
export class DraftAtHand {
  readonly #composed: string;
  readonly #older: string | undefined;
  #own: string | undefined;
  #showsOwn: boolean;

  constructor({ text, halfTyped, older }: Pick<DraftShown, 'text' | 'halfTyped' | 'older'>) {
    this.#composed = text;
    this.#older = older;
    this.#own = halfTyped ?? older;
    this.#showsOwn = this.#own !== undefined;
  }

  get text(): string {
    return this.#showsOwn ? (this.#own ?? this.#composed) : this.#composed;
  }

  get isOwn(): boolean {
    return this.text !== this.#composed;
  }

  /** Is there another one to look at? */
  get hasOther(): boolean {
    return this.#own !== undefined && this.#own !== this.#composed;
  }

  /** What is kept for the next time, if the person leaves now: words of their own that are stored nowhere yet. */
  get unstored(): string {
    return this.#own === undefined || this.#own === this.#older ? '' : this.#own;
  }

  /** What to say above the text; `undefined` where it is the draft, and there is no other. */
  get remark(): string | undefined {
    if (this.isOwn && this.text === this.#older)
      return 'These are your own words. An answer has changed since you wrote them; the draft made from the answers as they are now is here, too.';
    return this.hasOther && !this.isOwn
      ? 'This is the draft made from your answers as they are now. Your own words are kept.'
      : undefined;
  }

  /** Other words for what stands there. Nothing is no letter, and neither is a command: then it stays as it was. */
  write(words: string): void {
    if (words.trim() === '' || commandOf(words) !== undefined || words === this.text) return;
    this.#own = words;
    this.#showsOwn = true;
  }

  turn(): void {
    this.#showsOwn = !this.#showsOwn;
  }
}
