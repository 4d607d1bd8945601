import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { answersFrom, type AnswerFlags } from '../answers.ts';
import { choosePlaybook, historyOf, startCase, walkOn, writeCase } from '../walks.ts';

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
  repair playbook show costly-mistake --json    its tests hold whole answers files`,
    )
    .action(perform(runNew));
}

/** The story of the product: who and what, the walk, the letter, and what comes next. */
async function runNew(session: Session, options: NewOptions, client: string | undefined): Promise<3 | void> {
  const given = await answersFrom(session, options, client);
  const program = await choosePlaybook(session, options.playbook ?? given.playbook);
  const around = await historyOf(session, given.answers['client_name']);
  const start = startCase(program, session, around);
  return given.scripted || session.prompting === undefined
    ? writeCase(session, start, given.answers)
    : walkOn(session, start, given.answers);
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
