import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Interrupted, type StopSignal } from './prompter.ts';

/** Lines as they come, kept until they are asked for: a pipe may be ahead of the questions. */
export class LineQueue {
  readonly #waiting: string[] = [];
  readonly #reader: Interface;
  #ended = false;
  #wake: (() => void) | undefined;
  #stopped: StopSignal | undefined;

  constructor(input: Readable, stop: AbortSignal) {
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

  close(): void {
    this.#reader.close();
  }
}
