import type { EventBody } from '../../case/events.ts';
import { viewOf } from '../../case/next-step.ts';
import { isHeld } from '../../case/stage.ts';
import { CHANNELS, type CaseRecord, type Draft } from '../../case/schema.ts';
import { safe } from '../../terminal/safe-text.ts';
import { findCase, findCaseOrOnly, record } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { requireChannel } from '../telling.ts';
import type { CheckOptions } from './apology-check.ts';

interface SentOptions {
  readonly via?: string;
}

export function registerApology({ program, perform, about }: Registrar): void {
  const apology = program.command('apology').description(about);
  apology
    .command('show [case]')
    .description('Print the draft and nothing else')
    .addHelpText('after', '\nExamples:\n  repair apology show R-7\n  repair apology show R-7 > letter.txt')
    .action(perform(runShow));
  apology
    .command('check [file]')
    .description('Find what weakens a letter: a file, - for standard input, or the newest draft of a case')
    .option('--case <case>', 'compare it with this case, too')
    .option('--format <form>', 'text, json or line')
    .option('--fail-on <level>', 'exit 5 from this level on: error, warning, suggestion')
    .option('--ignore <rule>', 'leave a rule out; with --case, for good')
    .option('--because <why>', 'why it does not fit here')
    .addHelpText(
      'after',
      '\nExamples:\n  repair apology check letter.txt\n  repair apology check --case R-7\n  repair apology check - < letter.txt\n  repair apology check --case R-7 --ignore cond.may-have --because "We do not know yet."',
    )
    .action(
      perform(async (session: Session, options: CheckOptions, file: string | undefined) =>
        (await import('./apology-check.ts')).runCheck(session, options, file),
      ),
    );
  apology
    .command('sent <case>')
    .description('Say that the draft went out; its promises count from now on')
    .option('--via <how>', CHANNELS.join(', '))
    .addHelpText('after', '\nExamples:\n  repair apology sent R-7\n  repair apology sent R-7 --via phone')
    .action(perform(runSent));
}

async function runShow(session: Session, _options: object, words: string | undefined): Promise<void> {
  const owner = await findCaseOrOnly(session, words);
  const draft = newest(owner);
  if (session.json) session.output.json(viewOf(owner, session.today, await session.workTime()));
  else session.world.stdout.write(safe(draft.text, { multiline: true }));
}

/** A held letter is not sent: only first words are (domain note on apologies 2.3). */
async function runSent(session: Session, { via }: SentOptions, words: string): Promise<void> {
  const owner = await findCase(session, words);
  const draft = newest(owner);
  requireChannel(via);
  // What it promises would be open in a case that is closed.
  if (owner.closedAt !== undefined) {
    throw new UserError(`${owner.id} is closed. Nothing was recorded.`, {
      exit: EXIT.failed,
      hint: `If it goes on: repair reopen ${owner.id} --why "what went wrong again"`,
    });
  }
  const about = draft.about ?? 'apology';
  if (about === 'apology' && isHeld(owner)) {
    throw new UserError(`${owner.id} waits for the insurer. Nothing was recorded.`, {
      exit: EXIT.failed,
      hint: `When they agree: repair resume ${owner.id} --set insurer_consent="their reference"`,
    });
  }
  if (owner.messages.some((message) => message.about === about && message.text === draft.text)) {
    throw new UserError('This draft is recorded as sent already. Nothing was changed.', {
      exit: EXIT.failed,
    });
  }
  if (draft.stale) {
    throw new UserError(
      'What it says has changed since, so it is no longer up to date. Nothing was recorded.',
      { exit: EXIT.failed, hint: `Write it anew with: repair resume ${owner.id}` },
    );
  }
  const events: EventBody[] = [
    { type: 'said', from: 'me', to: 'client', via: via ?? draft.channel, text: draft.text, about },
  ];
  const offered = about === 'apology' && owner.remedy.chosen.length > 0;
  if (offered) events.push({ type: 'offered', parts: owner.remedy.chosen });
  await record(
    session,
    owner,
    events,
    `${owner.id}: recorded as sent. What you promised in it counts from now on.`,
  );
}

function newest(owner: CaseRecord): Draft {
  const draft = owner.apology.drafts.at(-1);
  if (draft !== undefined) return draft;
  throw new UserError(`${owner.id} has no draft yet.`, {
    exit: EXIT.failed,
    hint: `Go on with: repair resume ${owner.id}`,
  });
}
