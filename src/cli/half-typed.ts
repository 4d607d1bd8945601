import type { Session } from './session.ts';

/** Typing is kept after a pause this long; a kill in between loses less than that. */
const PAUSE_MS = 300;

/**
 * The line that is being typed, kept outside the events: written whenever the typing pauses, so that even a kill
 * loses no more than the last letters. What was begun at a question that was left by going back waits there, too.
 */
export class HalfTyped {
  readonly #session: Session;
  /** step → what was begun there. The last one begun comes last. */
  readonly #begun = new Map<string, string>();
  #case: string | undefined;
  #step = '';
  #written = '';
  #timer: NodeJS.Timeout | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  belongsTo(id: string): void {
    this.#case = id;
  }

  async load(): Promise<void> {
    if (this.#case === undefined) return;
    const before = await (await this.#session.store()).halfTyped(this.#case);
    if (before === undefined) return;
    this.#begun.set(before.step, before.text);
    this.#written = JSON.stringify(before);
  }

  /** What was begun at a step and not finished. */
  of(step: string): string | undefined {
    return this.#begun.get(step);
  }

  at(step: string): void {
    this.#step = step;
  }

  typing(text: string): void {
    this.#begun.delete(this.#step);
    if (text !== '') this.#begun.set(this.#step, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), PAUSE_MS);
    this.#timer.unref();
  }

  /** Write it now. A failure is no reason to stop: the answer itself will say so. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    const [step, text] = [...this.#begun].at(-1) ?? [];
    const half = step === undefined || text === undefined ? null : { step, text };
    const written = half === null ? '' : JSON.stringify(half);
    if (this.#case === undefined || written === this.#written) return;
    this.#written = written;
    await (await this.#session.store()).saveHalfTyped(this.#case, half).catch(() => undefined);
  }

  /** The walk is done: nothing is half-typed any more. */
  async forget(): Promise<void> {
    this.#begun.clear();
    await this.keep();
  }
}
