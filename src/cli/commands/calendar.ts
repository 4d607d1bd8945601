import { byDay, calendarEntries, type CalendarEntry } from '../../promises/calendar.ts';
import { icalendar, isOwnCalendar } from '../../promises/icalendar.ts';
import { eachCase } from '../cases.ts';
import { EXIT, UserError } from '../errors.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

interface CalendarOptions {
  readonly output?: string;
}

export function registerCalendar({ program, perform, about }: Registrar): void {
  program
    .command('calendar [case]')
    .description(about)
    .option('-o, --output <file>', 'write to a file; a calendar that repair wrote there is replaced')
    .addHelpText(
      'after',
      '\nExamples:\n  repair calendar -o promises.ics\n  repair calendar R-7 -o R-7.ics\n  repair calendar > promises.ics',
    )
    .action(perform(runCalendar));
}

/** Every open promise as a whole day with reminders, in a file that a calendar can import again and again. */
async function runCalendar(
  session: Session,
  { output: file = '-' }: CalendarOptions,
  words: string | undefined,
): Promise<void> {
  const all: CalendarEntry[] = [];
  const planned: string[] = [];
  // With none named, closed ones too: what they promised may still stand in a calendar, or still be owed.
  await eachCase(session, words, (record) => {
    all.push(...calendarEntries([record], session.today));
    planned.push(...record.promises.filter(({ state }) => state === 'planned').map(({ id }) => id));
  });
  const entries = all.toSorted(byDay);
  const text = entries.length === 0 ? '' : icalendar(entries, session.now);
  if (text !== '' && file !== '-') await write(session, file, text);
  if (session.json) {
    const written = text !== '' && file !== '-' ? { file } : {};
    session.output.json({ schema: 'repair.calendar/1', asOf: session.now, ...written, entries });
  } else if (text === '') session.output.hint('Nothing is promised, so no calendar was made.');
  else tell(session, file, text, entries);
  if (planned.length > 0 && !session.json)
    session.output.hint(`Planned and not in it: ${planned.join(', ')}, until the client is told.`);
}

async function write({ world }: Session, file: string, text: string): Promise<void> {
  if (await world.writeExport(file, text, isOwnCalendar)) return;
  throw new UserError(`${file} is there already, and repair did not write it. Nothing was changed.`, {
    exit: EXIT.failed,
    hint: 'Choose another name, as in: repair calendar -o promises.ics',
  });
}

function tell(
  { output, world }: Session,
  file: string,
  text: string,
  entries: readonly CalendarEntry[],
): void {
  // As it stands, line ends and all: the words of people were made harmless when they were escaped.
  if (file === '-') world.stdout.write(text);
  else output.result(`Written to ${file}.`);
  const open = entries.filter(({ cancelled }) => !cancelled).length;
  const over = entries.length - open;
  const promises = `${open} open ${open === 1 ? 'promise' : 'promises'}`;
  output.hint(over === 0 ? `${promises}.` : `${promises}, and ${over} to be taken off.`);
  if (file === '-' && output.form !== 'piped') output.hint('To keep it: repair calendar -o promises.ics');
  output.hint(
    'Import the file into your calendar. After a change do both again: entries move or go, none comes twice.',
  );
}
