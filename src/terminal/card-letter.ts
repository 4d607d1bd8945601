import { isSent, lastReply, newestDraft } from '../case/stage.ts';
import type { CaseView, Draft, Message } from '../case/schema.ts';
import { dayOf, formatDayShort, type Day } from '../dates.ts';
import { ALOUD, cut, WHOLE, wrap } from './layout.ts';
import type { Look } from './theme.ts';

/** A page, in lines of eighty columns. */
const PAGE = 60;
/** However full the rest is, this much of the letter is there. */
const LEAST_OF_LETTER = 6;
/** Of one answer: four lines beside its label, in eighty columns. */
const MOST_OF_ANSWER = 250;

/** A pasted mail is one paragraph here; on a screen only its beginning. */
export function shortened(text: string, columns: number): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return columns >= WHOLE ? words : cut(words, MOST_OF_ANSWER);
}

/** The last word there was, where it came after the letter and is not the answer that stands above already. */
export function saidSince(view: CaseView, today: Day, { columns, theme }: Look): string[] {
  const last = view.messages.at(-1);
  if (last === undefined || last.about === 'apology' || last.about === 'ack' || last === lastReply(view))
    return [];
  const text = shortened(last.text, columns);
  return [
    '',
    theme.heading(wrap(saidHeading(last, today), columns)),
    ...(columns === ALOUD ? [text] : ['', ...indented(text, columns)]),
  ];
}

/** “Last said, Fri 20 Nov: you to the client, phone”. */
function saidHeading({ at, from, to, via }: Message, today: Day): string {
  const how = via === 'other' ? '' : `, ${via}`;
  return `Last said, ${formatDayShort(dayOf(at), today)}: ${who(from)} to ${who(to)}${how}`;
}

function who(party: Message['from']): string {
  if (party === 'me') return 'you';
  return party === 'third' ? 'somebody else' : `the ${party}`;
}

/** The letter as it stands, else the first words; nothing where there are none. */
export function letterLines(view: CaseView, today: Day, above: readonly string[], look: Look): string[] {
  const draft = newestDraft(view, 'apology') ?? newestDraft(view, 'ack');
  if (draft === undefined) return [];
  const heading = ['', look.theme.heading(draftHeading(view, draft, today)), ''];
  if (look.columns === ALOUD) return [...heading, draft.text.trimEnd()];
  const letter = indented(draft.text, look.columns);
  return [
    ...heading,
    ...(look.columns >= WHOLE ? letter : onPage(letter, [...above, ...heading], look, view.id)),
  ];
}

/** As much of the letter as the page has room for, after the lines above it. */
function onPage(
  letter: readonly string[],
  above: readonly string[],
  { columns, theme }: Look,
  id: string,
): string[] {
  const used = above.reduce((count, line) => count + line.split('\n').length, 0);
  const room = Math.max(LEAST_OF_LETTER, PAGE - used);
  if (letter.length <= room) return [...letter];
  const kept = letter.slice(0, room - 2);
  while (kept.at(-1) === '') kept.pop();
  return [...kept, '', wrap(`  The whole letter: ${theme.command(`repair apology show ${id}`)}`, columns)];
}

/** Which draft it is, and whether it has gone out. */
function draftHeading(view: CaseView, draft: Draft, today: Day): string {
  const about = draft.about ?? 'apology';
  const name = about === 'ack' ? 'First words' : 'Letter';
  const sent = isSent(view, draft) && view.messages.findLast((message) => message.about === about);
  if (sent) return `${name}, sent ${formatDayShort(dayOf(sent.at), today)}`;
  return draft.stale ? `${name}, no longer up to date` : `${name}, not sent yet`;
}

function indented(text: string, columns: number): string[] {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) =>
      line === ''
        ? ['']
        : wrap(line, columns - 2)
            .split('\n')
            .map((part) => `  ${part}`),
    );
}
