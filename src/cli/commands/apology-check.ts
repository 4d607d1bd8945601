import { critique, type Critique } from '../../apology/critique.ts';
import { CLEAR, type CritiqueContext, type DraftKind } from '../../apology/critique-context.ts';
import { isEnglish } from '../../apology/english.ts';
import { critiqueRulesOf, type CritiqueRules } from '../../apology/rules.ts';
import { sentencesOf } from '../../apology/sentences.ts';
import type { CaseRecord } from '../../case/schema.ts';
import { LEVELS } from '../../playbook/critique-terms.ts';
import { suggestion } from '../../playbook/suggestion.ts';
import { waitsForInsurer } from '../../case/stage.ts';
import { StoreError } from '../../store/case-store.ts';
import { findCase } from '../cases.ts';
import { contextOf, criticOf } from '../critic.ts';
import { critiqueLines, critiqueScreen } from '../critique-screen.ts';
import { draftOf } from '../drafts.ts';
import { EXIT, UserError } from '../errors.ts';
import { oneOf, usage } from '../flag-words.ts';
import { append } from '../recording.ts';
import type { Session } from '../session.ts';

export interface CheckOptions {
  readonly case?: string;
  readonly format?: string;
  readonly failOn?: string;
  readonly ignore?: string;
  readonly because?: string;
}

const FORMATS = ['text', 'json', 'line'] as const;
const MOST_LETTERS = 100_000;

/** Judge a text, or the newest draft of a case, which may be named like a file. Exit 5 if something is found that is bad enough. */
export async function runCheck(
  session: Session,
  options: CheckOptions,
  words: string | undefined,
): Promise<5 | void> {
  const format = oneOf(FORMATS, session.json ? 'json' : (options.format ?? 'text'), '--format');
  const failOn = oneOf(LEVELS, options.failOn ?? 'error', '--fail-on');
  const { known, file, name, text } = await meant(session, options, words);
  const rules = critiqueRulesOf(await criticOf(session, known));
  const ignoring = ignored(options, rules);
  requireWords(text);
  const record = known !== undefined && ignoring !== undefined ? await keep(session, known, ignoring) : known;
  const context = record === undefined ? CLEAR : await contextOf(session, record, kindOf(record, file));
  const judged = critique(text, rules, withIgnored(context, ignoring?.rule));
  print(session, judged, { format, name });
  if (record !== undefined && format === 'text' && waitsForInsurer(record, context.about))
    session.output.hint(
      `Do not send it yet: it waits for your insurer. What to tell them: repair apology facts ${record.id}`,
    );
  return judged.findings.some(({ level }) => LEVELS.indexOf(level) <= LEVELS.indexOf(failOn))
    ? EXIT.found
    : undefined;
}

function print(session: Session, judged: Critique, { format, name }: { format: string; name: string }): void {
  const { output } = session;
  if (format === 'json') output.json({ schema: 'repair.critique/1', ...judged });
  else if (format === 'line') {
    if (judged.findings.length > 0) output.result(critiqueLines(judged, name));
  } else output.result(critiqueScreen(judged, output));
}

/** A file is a letter; without one it is the newest draft. */
function kindOf(owner: CaseRecord, file: string | undefined): DraftKind | undefined {
  const draft = file === undefined && owner.apology.drafts.length > 0 ? draftOf(owner) : undefined;
  return draft && { about: draft.about ?? 'apology', channel: draft.channel };
}

interface Meant {
  readonly known: CaseRecord | undefined;
  readonly file: string | undefined;
  readonly name: string;
  readonly text: string;
}

/** What is to be checked, and the case that it is compared with. */
async function meant(session: Session, options: CheckOptions, words: string | undefined): Promise<Meant> {
  const known = options.case === undefined ? undefined : await findCase(session, options.case);
  if (words !== undefined && words !== '-') {
    const text = await readText(session, words);
    if (text !== undefined) return { known, file: words, name: words, text };
    return newestOf(await caseInstead(session, options, words));
  }
  if (words === undefined && known !== undefined) return newestOf(known);
  if (words === undefined && session.world.stdin.isTTY) {
    throw new UserError('There is no text to check.', {
      exit: EXIT.usage,
      hint: 'Name a file or a case, as in: repair apology check letter.txt',
    });
  }
  return { known, file: words, name: '-', text: await session.world.stdin.text() };
}

function newestOf(known: CaseRecord): Meant {
  return { known, file: undefined, name: known.id, text: draftOf(known).text };
}

/** @returns undefined where there is no such file; a folder is none */
async function readText(session: Session, file: string): Promise<string | undefined> {
  try {
    return await session.world.readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw new UserError(`“${file}” cannot be read.`, { exit: EXIT.failed, hint: WHAT_TO_NAME });
  }
}

const WHAT_TO_NAME = 'Name a text file, a case by its number or client, or - for what is piped in.';

/** @throws UserError exit 4 where there is neither: with a case named beside it, only a file was meant */
async function caseInstead(session: Session, options: CheckOptions, words: string): Promise<CaseRecord> {
  if (options.case !== undefined) throw neither(`There is no file “${words}”.`);
  try {
    return await findCase(session, words);
  } catch (error) {
    if (!isNone(error)) throw error;
    throw neither(error.message.replace(/^There is no/, 'There is no file and no'));
  }
}

function neither(message: string): UserError {
  return new UserError(message, { exit: EXIT.notFound, hint: WHAT_TO_NAME });
}

/** No case fits; where several do, it says which. */
function isNone(error: unknown): error is Error {
  if (error instanceof StoreError) return error.problem === 'not-found';
  if (!(error instanceof UserError)) return false;
  return error.details.exit === EXIT.notFound && error.details.problems === undefined;
}

/** What cannot be judged is said, not judged. */
function requireWords(text: string): void {
  if (text.length > MOST_LETTERS)
    throw usage(
      `That has ${text.length} letters; up to ${MOST_LETTERS} can be checked.`,
      'Check the letter alone.',
    );
  if (isBinary(text)) throw usage('That is no text.', 'Save the letter as plain text, and check that.');
  const sentences = sentencesOf(text);
  if (sentences.length === 0)
    throw usage(
      'There are no words of your own to check.',
      'Greeting, sign-off, quotations and lines with > are left out.',
    );
  if (!isEnglish(text, sentences))
    throw usage('That does not look like English, and only English can be checked.', 'Nothing was judged.');
}

function isBinary(text: string): boolean {
  const unreadable = text.replaceAll(/[\n\r\t]/g, '').match(/[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return text.includes('\0') || unreadable > text.length / 50;
}

interface Ignoring {
  readonly rule: string;
  readonly because: string;
}

function ignored({ ignore, because }: CheckOptions, rules: CritiqueRules): Ignoring | undefined {
  if (ignore === undefined) {
    if (because === undefined) return undefined;
    throw usage(
      '--because says why a rule is left out, and none is named.',
      'As in: --ignore cond.may-have --because "We do not know yet."',
    );
  }
  const ids = [...rules.rules.map(({ entry }) => entry), ...rules.likenesses, ...rules.checks].map(
    ({ id }) => id,
  );
  if (!ids.includes(ignore))
    throw usage(
      `There is no rule “${ignore}”${suggestion(ignore, ids)}`,
      'A finding names its rule at its end.',
    );
  if (because === undefined || because.trim() === '')
    throw usage(
      'Say why this rule does not fit here.',
      `As in: --ignore ${ignore} --because "We do not know yet."`,
    );
  return { rule: ignore, because: because.trim() };
}

/** The reason stays with the case, and the rule is left out there from now on. */
async function keep(session: Session, owner: CaseRecord, { rule, because }: Ignoring): Promise<CaseRecord> {
  if (owner.notes.some((note) => note.ignores === rule)) return owner;
  const reason = { type: 'said', from: 'me', to: 'self', via: 'note', text: because, ignores: rule } as const;
  const after = await append(session, owner, [reason]);
  session.output.hint(`Kept in ${owner.id}: ${rule} is left out of its checks from now on.`);
  return after;
}

function withIgnored(context: CritiqueContext, rule: string | undefined): CritiqueContext {
  return rule === undefined ? context : { ...context, ignored: [...context.ignored, rule] };
}
