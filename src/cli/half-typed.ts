import type { Session } from './session.ts';

/** Typing is kept after a pause this long; a kill in between loses less than that. */
const PAUSE_MS = 300;

/**
 * The line that is being typed, kept outside the events: written whenever the typing pauses, so that even a kill
 * loses no more than the last letters.
 */
export class HalfTyped {
  readonly #session: Session;
  #case: string | undefined;
  #step = '';
  #text = '';
  #written = '';
  #before: { readonly step: string; readonly text: string } | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  belongsTo(id: string): void {
    this.#case = id;
  }

  async load(): Promise<void> {
    if (this.#case !== undefined) this.#before = await (await this.#session.store()).halfTyped(this.#case);
  }

  /** The half-typed line of a step, from the time before; once. */
  of(step: string): string | undefined {
    const before = this.#before;
    if (before?.step !== step) return undefined;
    this.#before = undefined;
    return before.text;
  }

  at(step: string): void {
    this.#step = step;
  }

  typing(text: string): void {
    this.#text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), PAUSE_MS);
    this.#timer.unref();
  }

  /** Write it now. A failure is no reason to stop: the answer itself will say so. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#case === undefined || this.#text === this.#written) return;
    this.#written = this.#text;
    const half = this.#text === '' ? null : { step: this.#step, text: this.#text };
    await (await this.#session.store()).saveHalfTyped(this.#case, half).catch(() => undefined);
  }

  async forget(): Promise<void> {
    this.#text = '';
    await this.keep();
  }
}
