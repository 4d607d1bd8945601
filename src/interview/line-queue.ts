import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Interrupted, type StopSignal } from './prompter.ts';

/** Typed lines come one by one; what is there this soon after a line was pasted with it. */
const PASTE_GAP_MS = 30;

/** Lines as they come, kept until they are asked for: a pipe may be ahead of the questions. */
export class LineQueue {
  readonly #waiting: string[] = [];
  readonly #reader: Interface;
  readonly #typed: boolean;
  #ended = false;
  #wake: (() => void) | undefined;
  #stopped: StopSignal | undefined;

  constructor(input: Readable, stop: AbortSignal) {
    this.#typed = 'isTTY' in input && input.isTTY === true;
    this.#reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
    this.#reader.on('line', (line) => {
      this.#waiting.push(line);
      this.#wake?.();
    });
    this.#reader.on('close', () => {
      this.#ended = true;
      this.#wake?.();
    });
    stop.addEventListener('abort', () => {
      this.#stopped = stop.reason as StopSignal;
      this.#wake?.();
    });
  }

  /** The next line. @throws Interrupted by a signal, and at the end of the input: nobody is there to answer */
  async next(): Promise<string> {
    while (this.#waiting.length === 0 && !this.#ended && this.#stopped === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#stopped !== undefined) throw new Interrupted(this.#stopped);
    const line = this.#waiting.shift();
    if (line === undefined) throw new Interrupted('SIGINT');
    return line;
  }

  /** Did more come in the same breath, as only a paste does where somebody types? From a pipe, never. */
  async hasMore(): Promise<boolean> {
    if (!this.#typed) return false;
    await new Promise<void>((resolve) => void setTimeout(resolve, PASTE_GAP_MS));
    return this.#waiting.length > 0;
  }

  close(): void {
    this.#reader.close();
  }
}
