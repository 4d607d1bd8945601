import { usage } from './flag-words.ts';
import type { Session } from './session.ts';

export interface AnswerFlags {
  readonly answers?: string;
  readonly set?: readonly string[];
}

/** For a flag that may stand there several times, as `--set` may. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

export interface GivenAnswers {
  readonly playbook: string | undefined;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Were answers given as a script? Then nothing more is asked. */
  readonly scripted: boolean;
}

const MOST_LETTERS = 5_000_000;

/**
 * The answers that came with the command: a file (`{ playbook?, answers: {…} }` or a bare map, YAML or JSON), then
 * `--set id=value`, which wins, then the client named on the command line.
 *
 * @throws UserError exit 2 if a file or a flag cannot be understood
 */
export async function answersFrom(
  session: Session,
  { answers, set = [] }: AnswerFlags,
  client?: string,
): Promise<GivenAnswers> {
  const file = answers === undefined ? {} : await readAnswers(session, answers);
  const inner = isMap(file['answers']) ? file['answers'] : file;
  const given: Record<string, unknown> = { ...inner };
  for (const word of set) {
    const at = word.indexOf('=');
    if (at < 1)
      throw usage(`--set ${word} is not id=value.`, 'Write it as: --set client_name="Harbour Dental"');
    given[word.slice(0, at)] = word.slice(at + 1);
  }
  if (client !== undefined) given['client_name'] = client;
  const playbook = typeof file['playbook'] === 'string' && inner !== file ? file['playbook'] : undefined;
  return { playbook, answers: given, scripted: answers !== undefined || set.length > 0 };
}

async function readAnswers(session: Session, path: string): Promise<Record<string, unknown>> {
  const text = path === '-' ? await session.world.stdin.text() : await readFile(session, path);
  if (text.length > MOST_LETTERS)
    throw usage(`${path} is larger than an answers file can be.`, 'At most 5 MB fit.');
  // The YAML parser is loaded only when there is a file to read.
  const { parseAnswers } = await import('./answers-file.ts');
  const parsed = parseAnswers(text);
  if (parsed.ok) return parsed.answers;
  throw usage(
    `${path}: ${parsed.problem}`,
    'An answers file is YAML or JSON: one line “step: answer” each. Nothing was stored.',
  );
}

async function readFile(session: Session, path: string): Promise<string> {
  try {
    return await session.world.readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EACCES'
          ? 'it may not be read'
          : 'it cannot be read';
    throw usage(`${path}: ${reason}.`, 'Nothing was stored.');
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
