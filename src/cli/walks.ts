import { clientKey, sameClient } from '../case/client-name.ts';
import { copyCommand } from '../case/command-lines.ts';
import { viewOf } from '../case/next-step.ts';
import type { CaseRecord } from '../case/schema.ts';
import { isMistake } from '../case/stage.ts';
import { freshCase } from '../interview/fresh-case.ts';
import { takeIn, walkScript, type ScriptedWalk } from '../interview/script.ts';
import { programOf, type Program, type Situation, type Surroundings } from '../interview/situation.ts';
import { asksForValue } from '../playbook/playbook.ts';
import { storeEvents, type Start } from './case-writing.ts';
import { ownWordsHint } from './drafts.ts';
import { caseWords } from './case-words.ts';
import { EXIT, UserError } from './errors.ts';
import { pinnedTo } from './pinned.ts';
import { openNamed } from './playbook-names.ts';
import { cardLook } from './output.ts';
import type { Session } from './session.ts';
import { caseCard, keptCard } from '../terminal/case-card.ts';

/** A playbook ready to run and the bytes that pin it to a case. */
interface Pinned {
  readonly program: Program;
  readonly compiled: string;
}

/** @throws UserError as `openNamed` does: nothing is started */
export async function choosePlaybook(session: Session, word: string): Promise<Pinned> {
  const { playbook, compiled } = await openNamed(session, word, 'Nothing was started.');
  return { program: programOf(playbook), compiled };
}

/** What is known of the client beforehand. */
export async function historyOf(session: Session, client: unknown, itself?: string): Promise<Surroundings> {
  const settings = await session.walkSettings();
  const earlier = typeof client === 'string' ? await otherCases(session, client, itself) : [];
  return { today: session.today, settings, earlier };
}

/** The cases with this client, but for one, and those that were begun by mistake. */
export async function otherCases(
  session: Session,
  client: string,
  itself?: string,
): Promise<readonly CaseRecord[]> {
  if (clientKey(client) === '') return [];
  const theirs: CaseRecord[] = [];
  await (await session.store()).each((record) => {
    if (record.id === itself || isMistake(record)) return;
    if (sameClient(record.client.name, client)) theirs.push(record);
  });
  return theirs;
}

export function startCase({ program, compiled }: Pinned, session: Session, around: Surroundings): Start {
  const record = freshCase(program.playbook, session.now, around.settings.currency);
  return { situation: { program, record, around }, toPin: compiled };
}

/** The words a case began with, whatever the files say today. @throws UserError exit 7 if they are gone */
export async function resumeCase(session: Session, record: CaseRecord): Promise<Start> {
  const { sha256, id } = record.playbook;
  const playbook = await pinnedTo(session, sha256);
  if (playbook === undefined)
    throw new UserError(`The words that ${record.id} began with (playbook ${id}) cannot be read.`, {
      exit: EXIT.unreadable,
      hint: `The case itself is whole: repair show ${record.id}`,
    });
  const around = await historyOf(session, record.client.name, record.id);
  return { situation: { program: programOf(playbook), record, around } };
}

/** All answers are there, or the command says what is missing; then everything is stored at once, or nothing. */
export async function writeCase(
  session: Session,
  start: Start,
  answers: Readonly<Record<string, unknown>>,
): Promise<void> {
  const scripted = await walkScript(start.situation, answers);
  if (scripted.problems.length > 0) throw unusable(scripted, 'Nothing was stored.');
  const record = await storeEvents(session, start, scripted.events);
  const told = [...scripted.plan.held, ...scripted.plan.advice.filter(({ check }) => check.at_once)];
  for (const { say } of told) session.output.hint(say);
  if (scripted.unused.length > 0)
    session.output.hint(`Not asked in this case, so not used: ${scripted.unused.join(', ')}`);
  const own = ownWordsHint(record, start.situation.record.apology.drafts.length);
  if (own !== undefined) session.output.hint(own);
  finish(session, { ...scripted.situation, record });
}

/**
 * Answers for a case that is there are kept even if others are still open: stored at once, and the start from which
 * the walk goes on.
 *
 * @throws UserError exit 2 if one of them does not do; then none is stored
 */
export async function takeAnswers(
  session: Session,
  start: Start,
  answers: Readonly<Record<string, unknown>>,
): Promise<Start> {
  const taken = await takeIn(start.situation, answers);
  if (taken.problems.length > 0) throw unusable(taken, 'Nothing was stored.');
  const record = await storeEvents(session, start, taken.events);
  return { ...start, situation: { ...taken.situation, record } };
}

/** Go on without asking: what needs no answer is done; what does is named, and waits. */
export async function goOnUnasked(
  session: Session,
  start: Start,
  answers: Readonly<Record<string, unknown>>,
): Promise<void> {
  const rest = await walkScript(start.situation, answers);
  if (rest.problems.length === 0) return writeCase(session, start, answers);
  const { id } = start.situation.record;
  throw new UserError(`${id}: what you gave is kept; other questions are still open.`, {
    exit: EXIT.paused,
    hint: `Go on in a terminal with: repair resume ${id}`,
    problems: rest.problems,
  });
}

/** Who gave an answer to a question that is not there is told which ones are. */
export function unusable({ problems, plan }: ScriptedWalk, kept: string): UserError {
  const missing = problems.filter(({ message }) => message.startsWith('missing')).length;
  const wrong = problems.length - missing;
  const counts = [missing > 0 ? `${missing} missing` : '', wrong > 0 ? `${wrong} not usable` : ''];
  const asked = plan.visible.filter(asksForValue).map(({ id, ask }) => `  ${id}: ${plan.scope.render(ask)}`);
  const isUnknown = problems.some(({ message }) => message.startsWith('there is no step'));
  const ids = isUnknown ? ['What can be set here:', ...asked, ''].join('\n') : '';
  return new UserError(`Answers: ${counts.filter((part) => part !== '').join(', ')}. ${kept}`, {
    exit: EXIT.usage,
    hint: `${ids}Give them with --set id=value or --answers FILE, or run it in a terminal to be asked.`,
    problems,
  });
}

/**
 * The one summary at the end, and the next command.
 *
 * @param read were the answers and the letter on this screen just now?
 */
export function finish(session: Session, { record, around, program }: Situation, read = false): void {
  const time = { now: session.instant(), calendar: around.settings };
  const view = viewOf(record, session.today, time);
  if (session.json) session.output.json(view);
  else {
    const { output, today } = session;
    const isKept = read && output.form !== 'piped';
    const words = caseWords(program.playbook, record.client.name);
    output.result(isKept ? keptCard(view, today, output) : caseCard(view, today, cardLook(output), words));
    if (isKept) output.hint(`\nThe letter, to copy: ${copyCommand(view.id)}`);
  }
  if (view.next !== null) session.output.next(view.next);
}
