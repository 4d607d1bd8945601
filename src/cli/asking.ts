import { outcomeWords } from '../case/labels.ts';
import type { EventBody } from '../case/events.ts';
import { answerEvents } from '../interview/engine.ts';
import { planOf } from '../interview/plan.ts';
import type { Prompter } from '../interview/prompter.ts';
import { readAnswer } from '../interview/read-answer.ts';
import type { Situation } from '../interview/situation.ts';
import { walk } from '../interview/walk.ts';
import { storeEvents, type Start } from './case-writing.ts';
import { EXIT, UserError, type ExitCode } from './errors.ts';
import type { HalfTyped } from './half-typed.ts';
import { interruptedExit, nothingAnswered } from './prompting.ts';
import type { Session } from './session.ts';
import { settingQuestions } from './settling.ts';
import { finish, otherCases } from './walks.ts';

/**
 * Ask, one question at a time, each answer on disk before the next.
 *
 * @param opening.client the name, if it was given with the command
 * @param opening.mayLeave may one go back from the first question, as long as nothing is stored?
 * @returns `left` if one did; then the prompter is still open
 */
export async function walkOn(
  session: Session,
  start: Start,
  prompter: Prompter,
  half: HalfTyped,
  opening: { readonly client?: string | undefined; readonly mayLeave?: boolean } = {},
): Promise<'done' | 'left'> {
  return new Asking(session, start, prompter, half).run(opening);
}

class Asking {
  readonly #session: Session;
  readonly #start: Start;
  readonly #prompter: Prompter;
  readonly #half: HalfTyped;
  #situation: Situation;
  #stored: boolean;

  constructor(session: Session, start: Start, prompter: Prompter, half: HalfTyped) {
    this.#session = session;
    this.#start = start;
    this.#prompter = prompter;
    this.#half = half;
    this.#situation = start.situation;
    this.#stored = start.toPin === undefined;
  }

  async run({
    client,
    mayLeave = false,
  }: {
    readonly client?: string | undefined;
    readonly mayLeave?: boolean;
  }): Promise<'done' | 'left'> {
    let left = false;
    try {
      await this.#greet(client);
      const end = await walk(this.#situation, this.#prompter, {
        save: (situation, bodies) => this.#save(situation, bodies),
        halfTyped: (step) => this.#half.of(step),
        at: (step) => this.#half.at(step.id),
        settings: settingQuestions(this.#session, this.#prompter),
        // Its rules are many, and are needed only once a draft is there.
        criticise: async (situation, draft, text) =>
          (await import('./draft-critic.ts')).remarksOn(this.#session, situation, draft, text),
        mayLeave: () => mayLeave && !this.#stored,
      });
      left = end.end === 'left';
      if (left) return 'left';
      if (end.end === 'paused') throw this.#stopped(EXIT.paused);
      await this.#half.forget();
      const before = this.#start.situation.record.apology.drafts.length;
      finish(this.#session, end.situation, end.situation.record.apology.drafts.length > before);
      return 'done';
    } catch (error) {
      throw this.#stopped(interruptedExit(error));
    } finally {
      await this.#half.keep();
      if (!left) this.#prompter.close();
    }
  }

  async #greet(client: unknown): Promise<void> {
    const { title } = this.#situation.program.playbook;
    if (this.#stored) {
      const { record } = this.#situation;
      const { id, client: whose, apology } = record;
      const isWritten = apology.drafts.some(({ about }) => about === undefined);
      const where = isWritten ? 'every answer can be changed' : 'you stopped at this question';
      this.#prompter.tell(`${id}, ${whose.name}. Everything you typed is here; ${where}.`);
      this.#half.belongsTo(id);
      await this.#half.load();
      return;
    }
    this.#prompter.tell(
      `${title}.\nTake a breath. Nothing here is sent to anyone, and every answer is kept as you go.`,
    );
    const events = await clientEvents(this.#situation, client);
    if (events.length > 0) this.#situation = await this.#save(this.#situation, events);
  }

  async #save(situation: Situation, bodies: readonly EventBody[]): Promise<Situation> {
    const first = !this.#stored;
    const whose = situation.record.client.name;
    try {
      const record = await storeEvents(
        this.#session,
        this.#stored ? { situation } : { ...this.#start, situation },
        bodies,
      );
      this.#stored = true;
      this.#situation = { ...situation, record };
    } catch (error) {
      this.#giveBack(bodies);
      throw error;
    }
    if (this.#situation.record.client.name !== whose) await this.#recall();
    if (first) this.#welcome();
    return this.#situation;
  }

  /** What could not be stored is printed, so that it can be copied: nothing typed is ever lost. */
  #giveBack(bodies: readonly EventBody[]): void {
    const answers = bodies.flatMap((body) => (body.type === 'answered' && body.by === 'typed' ? [body] : []));
    for (const { step, value } of answers) {
      const words = typeof value === 'string' ? value : JSON.stringify(value);
      this.#prompter.tell(`Not stored, so copy it if you need it (${step}):\n${words}`);
    }
    const drafts = bodies.flatMap((body) =>
      body.type === 'drafted' && body.by === 'person' ? [body.text] : [],
    );
    for (const text of drafts)
      this.#prompter.tell(`Not stored, so copy it if you need it (the draft):\n${text}`);
  }

  /** The client is known, or another one than was thought: what was with them before. */
  async #recall(): Promise<void> {
    const { record, around } = this.#situation;
    const earlier = await otherCases(this.#session, record.client.name, record.id);
    this.#situation = { ...this.#situation, around: { ...around, earlier } };
  }

  /** The case has its number now, and its client a past. */
  #welcome(): void {
    const { record, around } = this.#situation;
    const { id } = record;
    const { earlier } = around;
    this.#half.belongsTo(id);
    const lines = earlier
      .slice(-3)
      .map(
        (past) =>
          `  ${past.id}: ${past.title} (${past.outcome === undefined ? 'open' : outcomeWords(past.outcome)})`,
      );
    const past =
      lines.length === 0
        ? ''
        : `\nYou had ${earlier.length === 1 ? 'a case' : `${earlier.length} cases`} with them before:\n${lines.join('\n')}`;
    this.#prompter.tell(
      `${this.#session.output.typed(`This is ${id}. Stop whenever you like; this comes back here: repair resume ${id}`)}${past}`,
    );
  }

  #stopped(exit: ExitCode): UserError {
    const { id } = this.#situation.record;
    return this.#stored
      ? new UserError(this.#session.output.typed(`Saved. Go on with: repair resume ${id}`), { exit })
      : nothingAnswered(exit);
  }
}

/** The client named on the command line is an answer like any other. @throws UserError if it does not do */
async function clientEvents(situation: Situation, client: unknown): Promise<EventBody[]> {
  const step = situation.program.playbook.steps.find((candidate) => candidate.id === 'client_name');
  if (client === undefined || step === undefined) return [];
  const reading = await readAnswer(step, client, { situation, plan: planOf(situation) });
  if (reading.ok) return answerEvents(situation, step, reading.value, 'typed');
  throw new UserError(`The client's name: ${reading.problem}.`, {
    exit: EXIT.usage,
    hint: 'As in: repair new "Harbour Dental". Nothing was stored.',
  });
}
