import { CHANNELS, PARTIES } from '../../case/schema.ts';
import { dayOf, formatDayLong } from '../../dates.ts';
import { safe } from '../../terminal/safe-text.ts';
import { flagOrAsked } from '../brief-asking.ts';
import { findCase, record } from '../cases.ts';
import { oneOf, usage } from '../flag-words.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';
import { saidAtOf } from '../telling.ts';

interface NoteOptions {
  readonly from?: string;
  readonly to?: string;
  readonly via?: string;
  readonly at?: string;
  readonly private?: boolean;
}

export function registerNote({ program, perform, about }: Registrar): void {
  program
    .command('note <case> [text]')
    .description(about)
    .option('--from <who>', `who said it: ${PARTIES.filter((party) => party !== 'self').join(', ')}`)
    .option('--to <client|team|insurer|third>', 'to whom; a note to yourself if left out')
    .option('--via <how>', `how: ${CHANNELS.join(', ')}`)
    .option('--at <when>', 'when it was said, as in 2026-01-15T10:30 or yesterday')
    .option('--private', 'never part of anything you share')
    .addHelpText(
      'after',
      '\nExamples:\n  repair note R-7 "The picture is offline since noon."\n  repair note R-7 --from client --via phone "Fine by me."\n  repair note R-7 - < mail.txt',
    )
    .action(perform(runNote));
}

const MOST_LETTERS = 200_000;

async function runNote(
  session: Session,
  options: NoteOptions,
  words: string,
  text: string | undefined,
): Promise<void> {
  const before = await findCase(session, words);
  const said = await wordsOfNote(session, before.id, text);
  if (said.length > MOST_LETTERS)
    throw usage(`That note has ${said.length} letters; up to ${MOST_LETTERS} fit.`, 'Nothing was stored.');
  const from = oneOf(PARTIES, options.from ?? 'me', '--from');
  const to = oneOf(PARTIES, options.to ?? (from === 'me' ? 'self' : 'me'), '--to');
  const saidAt = options.at === undefined ? undefined : await saidAtOf(options.at, session);
  await record(
    session,
    before,
    [
      {
        type: 'said',
        from,
        to,
        via: options.via ?? (to === 'self' ? 'note' : 'other'),
        text: said.trim(),
        ...(saidAt !== undefined && { saidAt }),
        ...(options.private && { private: true }),
      },
    ],
    `Noted in ${before.id}, ${safe(before.client.name)}${saidAt === undefined ? '' : whenSaid(saidAt)}.`,
  );
}

/** The words of the command, those that come through a pipe, or the answer of somebody who is there to be asked. */
async function wordsOfNote(session: Session, id: string, text: string | undefined): Promise<string> {
  const { stdin } = session.world;
  const isPiped = text === '-' || (text === undefined && !stdin.isTTY);
  return flagOrAsked(
    session,
    isPiped ? await stdin.text() : text,
    { id: 'note', ask: 'What was said or done?', mayBe: 'a few words, or a mail pasted whole' },
    { message: 'A note needs some words.', hint: `As in: repair note ${id} "What was said"` },
  );
}

/** What was understood of `--at`, so that a day that was not meant is seen. */
function whenSaid(saidAt: string): string {
  const time = saidAt.slice(11, 16);
  return `, as of ${formatDayLong(dayOf(saidAt))}${time === '00:00' ? '' : `, ${time}`}`;
}
