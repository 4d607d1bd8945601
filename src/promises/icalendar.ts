import type { Day } from '../dates.ts';
import { safe } from '../terminal/safe-text.ts';

/*
 * RFC 5545, as much of it as a day with a reminder needs. Not the package `ics` (3.12): it folds by letters where the
 * standard counts octets, lets a lone CR and control characters through, so that a client's words could begin a line
 * of their own, escapes nothing but line ends in alarms, and writes their time as `-P1DT`, which is none.
 */

/** A whole day in a calendar. */
export interface DayEntry {
  /** The same for ever, for whatever becomes of it: by this a calendar knows it again. */
  readonly uid: string;
  /** Whole, from 0. A calendar takes over what has a higher one than it knows. */
  readonly sequence: number;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** Is it to be taken off the calendar? */
  readonly cancelled: boolean;
}

const MAKER = 'PRODID:-//repair//promises//EN';

/** Did `icalendar` make this text? Its own files may be replaced, nobody else's. */
export function isOwnCalendar(text: string): boolean {
  return text.startsWith(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${MAKER}\r\n`);
}

/**
 * The file of a calendar (RFC 5545): UTF-8, lines of at most 75 octets, CRLF. It has no METHOD, because that would
 * make it a message about a meeting, which needs an organiser.
 *
 * @param entries at least one, as the standard demands
 * @param now     an instant: when the file is made
 */
export function icalendar(entries: readonly DayEntry[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    MAKER,
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Promises',
    ...entries.flatMap((entry) => eventOf(entry, utc(now))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A moment as in `20260115T080000Z`. */
function utc(instant: string): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** Without an end it lasts its day. Private: others who may look at the calendar see no more than that it is there. */
function eventOf({ uid, sequence, day, summary, description, cancelled }: DayEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${text(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${text(description)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...(cancelled ? [] : ALARMS.flatMap((trigger) => alarmOf(summary, trigger))),
    'END:VEVENT',
  ];
}

/** From midnight at the beginning of the day: nine in the morning of the day before, and of the day. */
const ALARMS = ['-PT15H', 'PT9H'];

function alarmOf(summary: string, trigger: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(summary)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

/** A TEXT value (3.3.11): what could end the line or the value is escaped, other control characters are made visible. */
function text(words: string): string {
  return safe(words, { multiline: true })
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** Content lines have at most 75 octets; what follows begins with a space (3.1). No letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += more;
  }
  return [...parts, part].join('\r\n');
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
}
