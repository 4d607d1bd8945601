import type { Choice, Prompter } from '../interview/prompter.ts';
import { replyWords, simpleQuestion } from '../interview/simple-question.ts';
import type { PlaybookFiles } from '../playbook/files.ts';
import { EXIT } from './errors.ts';
import { nothingAnswered } from './prompting.ts';
import type { Session } from './session.ts';

/** The playbook for what fits no other. */
export const ANY_KIND = 'core';

const WHY = {
  text: 'It decides what you are asked, and what you can offer. “Something else” fits anything.',
  source: '',
};

/**
 * One plain question: which kind of incident is it? It is the first a person sees, so nothing is loaded for it but
 * the titles of the playbooks, which only those of the person's own have to be read for.
 *
 * @param before the kind that was chosen and gone back from
 * @throws UserError exit 3 if they stop here
 */
export async function askKind(session: Session, prompter: Prompter, before?: string): Promise<string> {
  const files = await session.playbooks();
  const known = new Map(files.summaries().map((summary) => [summary.id, summary]));
  const own = files.names().filter((id) => !known.has(id) && id !== ANY_KIND);
  const choices: Choice[] = [
    ...(await Promise.all(own.map((id) => ownKind(files, id)))),
    ...[...known.values()]
      .filter(({ id }) => id !== ANY_KIND)
      .map(({ id, title, when_to_use }) => ({ value: id, label: title, hint: when_to_use })),
    { value: ANY_KIND, label: 'Something else' },
  ];
  if (choices.length === 1) return ANY_KIND;
  const read = (words: string): string | undefined =>
    choices.some(({ value }) => value === words) ? undefined : 'choose one of these';
  const question = simpleQuestion({
    id: 'kind',
    ask: 'What went wrong?',
    why: WHY,
    choices,
    ...(before !== undefined && { usual: before }),
    mayBe: 'one of these',
    first: true,
    read,
  });
  for (;;) {
    const reply = await prompter.ask(question);
    const kind = replyWords(reply);
    if (kind !== undefined) return kind;
    if (reply.kind === 'pause') throw nothingAnswered(EXIT.paused);
    prompter.tell('Nothing is answered yet. This is the first question.');
  }
}

async function ownKind(files: PlaybookFiles, id: string): Promise<Choice> {
  const { summaryOf } = await import('../playbook/summary.ts');
  const file = files.find(id);
  const summary = file && summaryOf(file);
  return summary === undefined
    ? { value: id, label: id, hint: `your own, and it has an error: see repair playbook check ${id}` }
    : { value: id, label: summary.title, hint: summary.when_to_use };
}
