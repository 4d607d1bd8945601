import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { answersFrom, collect, type AnswerFlags } from '../answers.ts';
import { ANY_KIND, askKind } from '../kinds.ts';
import { heldOpen, onceDrawn, openAsking } from '../prompting.ts';

interface NewOptions extends AnswerFlags {
  readonly playbook?: string;
}

export function registerNew({ program, perform, about }: Registrar): void {
  program
    .command('new [client]')
    .description(about)
    .option('-p, --playbook <id>', 'the kind of incident; see: repair playbook list')
    .option('-a, --answers <file>', 'answers from a YAML or JSON file, or - for standard input')
    .option('--set <id=value>', 'one answer; wins over the file', collect, [])
    .addHelpText(
      'after',
      `
Examples:
  repair new "Harbour Dental"
  repair new --playbook costly-mistake
  repair new --playbook costly-mistake --answers story.yaml
  repair playbook show costly-mistake --json  its tests hold whole answers files`,
    )
    .action(perform(runNew));
}

/** The story of the product: what kind, the walk, the letter, and what comes next; or all answers at once. */
async function runNew(session: Session, options: NewOptions, client: string | undefined): Promise<void> {
  const given = await answersFrom(session, options, client);
  const named = options.playbook ?? given.playbook;
  if (given.scripted || session.prompting === undefined) {
    const { choosePlaybook, historyOf, startCase, writeCase } = await import('../walks.ts');
    const pinned = await choosePlaybook(session, named ?? ANY_KIND);
    const around = await historyOf(session, given.answers['client_name']);
    return writeCase(session, startCase(pinned, session, around), given.answers);
  }
  const { prompter, half } = await openAsking(session);
  // From the first question of a walk one may go back to the kinds, as long as there is no case.
  const opening = { client, mayLeave: named === undefined };
  for (let before = named; ; ) {
    // The rest of the program is loaded while the person reads the first question.
    const [kind, { choosePlaybook, historyOf, startCase }, { walkOn }] = await heldOpen(prompter, [
      named ?? askKind(session, prompter, before),
      onceDrawn(() => import('../walks.ts')),
      onceDrawn(() => import('../asking.ts')),
    ]);
    const around = await historyOf(session, undefined);
    const start = startCase(await choosePlaybook(session, kind), session, around);
    if ((await walkOn(session, start, prompter, half, opening)) === 'done') return;
    before = kind;
  }
}
