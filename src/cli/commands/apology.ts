import type { Command } from 'commander';
import { CHANNELS } from '../../case/schema.ts';
import { DRAFT_FORMS, DRAFT_FORM_NAMES } from '../draft-forms.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import type { CheckOptions } from './apology-check.ts';
import type { DraftOptions } from './apology-draft.ts';
import type { SentOptions } from './apology-sent.ts';
import type { ShowOptions } from './apology-show.ts';

export function registerApology({ program, perform, about }: Registrar): void {
  const apology = program.command('apology').description(about);
  registerWriting(apology, perform);
  registerTelling(apology, perform);
}

type Perform = Registrar['perform'];

function formsWords(): string {
  return Object.entries(DRAFT_FORMS)
    .map(([form, use]) => `${form}: ${use}`)
    .join('; ');
}

function registerWriting(apology: Command, perform: Perform): void {
  apology
    .command('draft [case]')
    .description('Write the letter anew from the case, or the first words, and keep it as a draft')
    .option('--channel <how>', `how it goes out: ${CHANNELS.join(', ')}`)
    .option('--first-words', 'the first words, not the letter')
    .addHelpText(
      'after',
      '\nExamples:\n  repair apology draft R-7\n  repair apology draft R-7 --channel phone\n  repair apology draft R-7 --first-words --channel chat',
    )
    .action(
      perform(async (session: Session, options: DraftOptions, words: string | undefined) =>
        (await import('./apology-draft.ts')).runDraft(session, options, words),
      ),
    );
  apology
    .command('show [case]')
    .description('Print a draft and nothing else')
    .option('--version <n>', 'an earlier draft, by its number')
    .option('--diff', 'what changed since the draft before it')
    .option(`--as <${DRAFT_FORM_NAMES.join('|')}>`, formsWords())
    .addHelpText(
      'after',
      '\nExamples:\n  repair apology show R-7 > letter.txt\n  repair apology show R-7 --version 1 --diff\n  repair apology show R-7 --as eml > letter.eml\n  repair apology show R-7 --as phone',
    )
    .action(
      perform(async (session: Session, options: ShowOptions, words: string | undefined) =>
        (await import('./apology-show.ts')).runShow(session, options, words),
      ),
    );
  apology
    .command('check [file]')
    .description('Find what weakens a letter: a file, - for standard input, or the newest draft of a case')
    .option('--case <case>', 'compare it with this case, too')
    .option('--format <text|json|line>', 'how it is told; line: a line a finding, for an editor')
    .option('--fail-on <error|warning|suggestion>', 'end with 5 from this level on; error if left out')
    .option('--ignore <rule>', 'leave a rule out; with --case, for good')
    .option('--because <why>', 'why it does not fit here')
    .addHelpText(
      'after',
      '\nExamples:\n  repair apology check letter.txt\n  repair apology check R-7\n  repair apology check letter.txt --case R-7\n  repair apology check - < letter.txt\n  repair apology check --case R-7 --ignore cond.may-have --because "Not known."',
    )
    .action(
      perform(async (session: Session, options: CheckOptions, file: string | undefined) =>
        (await import('./apology-check.ts')).runCheck(session, options, file),
      ),
    );
}

function registerTelling(apology: Command, perform: Perform): void {
  apology
    .command('sent <case>')
    .description('Say that the draft went out; its promises count from now on')
    .option('--via <how>', CHANNELS.join(', '))
    .option('--at <when>', 'when, as in 2026-01-15T10:30')
    .option('--insurer-consent <ref>', 'who at the insurer agreed, where the letter waits for them')
    .addHelpText(
      'after',
      '\nExamples:\n  repair apology sent R-7\n  repair apology sent R-7 --via phone --at "yesterday 16:00"\n  repair apology sent R-7 --insurer-consent "Ms Hill, 4711"',
    )
    .action(
      perform(async (session: Session, options: SentOptions, words: string) =>
        (await import('./apology-sent.ts')).runSent(session, options, words),
      ),
    );
  apology
    .command('facts [case]')
    .description('The facts for your insurer or broker: dates, sums, who said what; no opinion')
    .addHelpText('after', '\nExamples:\n  repair apology facts R-7\n  repair apology facts R-7 > facts.txt')
    .action(
      perform(async (session: Session, _options: object, words: string | undefined) =>
        (await import('./apology-facts.ts')).runFacts(session, words),
      ),
    );
}
