import { loadPlaybook } from '../../src/playbook/load.ts';
import { shippedFiles } from './playbook-files.ts';
import { world, type TestWorld, type WorldOptions } from './world.ts';

export type Answers = Readonly<Record<string, unknown>>;

const { playbook } = loadPlaybook('costly-mistake', shippedFiles);

/** The answers of the tests that costly-mistake carries: first the whole story, then the one with a policy. */
export const [PICTURE = {}, WITH_POLICY = {}] = (playbook?.tests ?? []).map((test): Answers => test.answers);

/** The promises of PICTURE, in the order in which they are made. */
export const PREVENTION = 'R-1.1';
export const DEDUCTION = 'R-1.2';
export const EXTRA_PIECE = 'R-1.3';

/**
 * A world in which the picture's case is R-1, written by the command itself.
 *
 * @param more answers that differ from the story's; undefined leaves one out
 */
export async function pictureWorld(options: WorldOptions = {}, more: Answers = {}): Promise<TestWorld> {
  const made = world({ ...options, files: { ...options.files, 'story.json': storyFile(more) } });
  await made.repair('new', '--playbook', 'costly-mistake', '--answers', 'story.json');
  return made;
}

export function storyFile(more: Answers = {}, story: Answers = PICTURE): string {
  return JSON.stringify({ answers: { ...story, ...more } });
}

/** The story's answers as words on the command line for `new`. */
export function asFlags(answers: Answers): string[] {
  return Object.entries(answers).flatMap(([id, value]) => ['--set', `${id}=${String(value)}`]);
}
