import { isBackspaceKey, isEnterKey, type KeypressEvent } from '@inquirer/core';

/** A line as Node's readline holds it. */
export interface Line {
  readonly line: string;
  write(text: string): void;
  clearLine(direction: 0 | -1 | 1): void;
}

/** What a key came to: `end` is Ctrl-D; an Enter is told later, once it is known not to be part of a paste. */
export type Meaning = 'nothing' | 'changed' | 'back' | 'why' | 'end';

/** Typed keys come one by one; what follows Enter at once was pasted by a terminal that does not say so. */
const PASTE_GAP_MS = 15;

/**
 * A text while it is typed: the lines above, the line at the cursor, and those below. A paste arrives whole, bracketed
 * or not.
 */
export class TypedText {
  #lines: string[] = [];
  #line = '';
  readonly #below: string[] = [];
  #pasting = false;
  /** Did the key before end a line with a carriage return? A line feed behind it is the same line end. */
  #returned = false;
  /** An Enter that may still turn out to be part of a paste. */
  #timer: NodeJS.Timeout | undefined;

  get text(): string {
    return [...this.#lines, this.#line, ...this.#below].join('\n');
  }

  get toCursor(): string {
    return [...this.#lines, this.#line].join('\n');
  }

  /** The lines below that of the cursor. */
  get rest(): string {
    return this.#below.join('\n');
  }

  begin(text: string, rl: Line): void {
    this.#lines = text.split('\n');
    this.reopen(rl);
  }

  /** Go on in the last line that was finished. */
  reopen(rl: Line): void {
    this.#line = this.#lines.pop() ?? '';
    if (this.#line !== '') rl.write(this.#line);
  }

  /** Finish the line at the cursor. @returns it, and whether it is the only one */
  finishLine(): { readonly line: string; readonly isOnly: boolean } {
    const line = this.#line;
    this.#lines.push(line);
    this.#line = '';
    return { line, isOnly: this.#lines.length + this.#below.length === 1 };
  }

  /** Take the last finished line away; the text is all others. */
  dropLine(): string {
    this.#lines.pop();
    return this.finished();
  }

  /** All lines; the cursor goes to the end of them. */
  finished(): string {
    this.#lines.push(...this.#below.splice(0));
    return this.#lines.join('\n');
  }

  /** @param onEnter called when an Enter has turned out to be one */
  press(key: KeypressEvent, rl: Line, onEnter: () => void): Meaning {
    if (key.name === 'paste-start' || this.#isRestOfLineEnd(key)) {
      this.#pasting ||= key.name === 'paste-start';
      return 'nothing';
    }
    this.#takeBackEnter();
    if (key.name === 'paste-end') this.#pasting = false;
    else if (isEnterKey(key)) {
      if (this.#pasting) this.finishLine();
      else this.#waitFor(onEnter);
      return 'nothing';
    } else if (isBack(key)) return 'back';
    else if (key.ctrl && key.name === 'd') return 'end';
    else if (key.name === 'up') this.#toLine(rl, this.#lines.pop(), (line) => this.#below.unshift(line));
    else if (key.name === 'down') this.#toLine(rl, this.#below.shift(), (line) => this.#lines.push(line));
    else if (isBackspaceKey(key) && this.#line === '' && this.#lines.length > 0) {
      rl.write(this.#lines.pop() ?? '');
      this.#line = rl.line;
    } else this.#line = rl.line;
    if (this.#pasting) return 'nothing';
    return this.text === '?' ? 'why' : 'changed';
  }

  /** Readline would bring back a line that was finished before: the one above or below comes instead, if there is one. */
  #toLine(rl: Line, line: string | undefined, leave: (line: string) => void): void {
    if (line !== undefined) leave(this.#line);
    this.#line = line ?? this.#line;
    rl.clearLine(0);
    rl.write(this.#line);
  }

  #isRestOfLineEnd(key: KeypressEvent): boolean {
    const rest = key.name === 'enter' && this.#returned;
    this.#returned = key.name === 'return';
    return rest;
  }

  /** Something follows at once: the Enter before was a line of a paste. */
  #takeBackEnter(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.finishLine();
  }

  #waitFor(onEnter: () => void): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      onEnter();
    }, PASTE_GAP_MS);
  }
}

/** Shift+Tab at once; Esc too, after the half second in which Node waits for the rest of a sequence. */
export function isBack(key: KeypressEvent): boolean {
  return (key.name === 'tab' && key.shift) || key.name === 'escape';
}
