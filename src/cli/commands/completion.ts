import { safe } from '../../terminal/safe-text.ts';
import { candidatesFor } from '../completing.ts';
import { COMPLETION_SCRIPTS } from '../completion-scripts.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

export function registerCompletion({ program, perform, about }: Registrar): void {
  program
    .command('completion <shell>')
    .description(about)
    .addHelpText(
      'after',
      `\nExamples:\n  repair completion bash >> ~/.bashrc\n  repair completion zsh >> ~/.zshrc\n  repair completion fish > ~/.config/fish/completions/repair.fish`,
    )
    .action(perform(runCompletion));
}

async function runCompletion(session: Session, _options: object, shell: string): Promise<void> {
  if (!isKnown(shell)) {
    throw new UserError(`There is no completion for “${shell}”.`, {
      exit: EXIT.usage,
      hint: `Choose one of ${Object.keys(COMPLETION_SCRIPTS).join(', ')}.`,
    });
  }
  session.world.stdout.write(`${COMPLETION_SCRIPTS[shell]}\n`);
}

function isKnown(shell: string): shell is keyof typeof COMPLETION_SCRIPTS {
  return Object.hasOwn(COMPLETION_SCRIPTS, shell);
}

/** What the scripts ask: `repair complete -- promise keep R-`. A person has no use for it. */
export function registerComplete({ program, perform }: Registrar): void {
  program.command('complete [words...]', { hidden: true }).action(
    perform(async (session, _options: object, words: readonly string[]) => {
      for (const { word, about } of await candidatesFor(session, program, words))
        session.world.stdout.write(`${safe(word)}\t${safe(about)}\n`);
    }),
  );
}
