/** A stretch of a text, in UTF-16 units from 0; `end` is behind it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Not the author's own words, or not judged: quotations, the frame of a mail, greeting and sign-off. */
export interface Masked extends Stretch {
  readonly kind: 'frame' | 'quote';
}

interface Line extends Stretch {
  readonly text: string;
}

const HEADER =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|mime-version|content-[a-z-]+|x-[a-z-]+|return-path|received|in-reply-to|references|importance|betreff):/i;
/** From here on somebody else's mail is repeated. */
const REPEATED =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message)|begin forwarded message:|_{10,}$|on .{4,120} wrote:\s*$)/i;
const QUOTED_LINE = /^\s*>/;
const GREETING =
  /^\s*(?:(?:hi|hello|hey|hiya|dear|namaste|g'?day|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)\b[^,.!:;\n–—-]{0,60}(?:[,!:.;–—]|\s-\s|(?=\s*$)))/iu;
const GREETING_KEPT = /valued|apolog|sorry/i;
const VOCATIVE =
  /^\s*\p{Lu}[\p{L}'’.-]{1,30}(?: (?:and |& )?\p{Lu}[\p{L}'’.-]{1,30}){0,3}\s*(?:[,:!–—]|\s-)\s*$/u;
const CLOSING =
  /^\s*(?:(?:with )?(?:(?:very )?(?:kind|kindest|best|warm|warmest|many) )?(?:regards|wishes|thanks)|thank you(?: (?:very|so) much)?|thanks (?:a lot|again|so much)|cheers|best|all (?:the|my) best|(?:yours )?(?:very )?(?:sincerely|faithfully|truly)(?: yours)?|yours|respectfully|warmly|cordially|take care|talk soon|speak soon|ta|love|rgds|br|kr|tx)\b\s*(?:[,.!–—-]+\s*(?:\p{Lu}[\p{L}'’. &-]{0,60})?)?\s*$/iu;
const CLOSING_KEPT = /apolog|sorry|patience|understand|business/i;
const NAME_LINE =
  /^\s*[-–—~]?\s*\p{Lu}[\p{L}'’.-]*(?:[ ,&]+(?:(?:and|of|at|the|for)\s+)?\p{Lu}[\p{L}'’.-]*){0,5}\s*$/u;
const NAME_KEPT = /apolog|sorry/i;
const POSTSCRIPT = /^\s*p\.?\s?s\b/i;

/**
 * What of a text is not judged: quoted lines, quotations, the headers of a mail and mails repeated below it, the
 * greeting and the sign-off. In order, without overlaps.
 */
export function maskedIn(text: string): readonly Masked[] {
  const lines = linesOf(text);
  const frame = [...headers(lines), ...repeated(lines, text.length), ...quotedLines(lines)];
  const framed = merged(frame);
  const own = lines.filter((line) => line.text.trim() !== '' && !overlapsAny(framed, line));
  const taken = merged([...framed, ...greeting(own), ...signOff(own)]);
  return merged([...taken, ...quotations(text).filter((one) => !overlapsAny(taken, one))]);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    lines.push({ text: part.replace(/\r$/, ''), start, end: start + part.length });
    start += part.length + 1;
  }
  return lines;
}

/** A block of headers at the top; a single line `Subject: …` is one too. */
function headers(lines: readonly Line[]): Masked[] {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  if (first === -1 || !HEADER.test(lines[first]?.text ?? '')) return [];
  let last = first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index]?.text ?? '';
    if (HEADER.test(line) || /^[ \t]+\S/.test(line)) last = index;
    else break;
  }
  return [{ kind: 'frame', start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 }];
}

/** The mail that is answered, repeated below: from its first line to the end. */
function repeated(lines: readonly Line[], length: number): Masked[] {
  const index = lines.findIndex(
    ({ text }, at) =>
      REPEATED.test(text) ||
      (at > 3 &&
        /^\s*\*?from:/i.test(text) &&
        HEADER.test(lines[at + 1]?.text.trim().replace(/^\*/, '') ?? '')),
  );
  if (index === -1) return [];
  const line = lines[index];
  const isAnswered = lines.slice(index + 1).every(({ text }) => QUOTED_LINE.test(text) || text.trim() === '');
  const isWrote = /wrote:\s*$/i.test(line?.text ?? '');
  // “On Tuesday you wrote:” may stand above a few quoted lines that are answered below.
  if (isWrote && !isAnswered) {
    const above = QUOTED_LINE.test(lines.slice(index + 1).find(({ text }) => text.trim() !== '')?.text ?? '');
    if (above) return [{ kind: 'frame', start: line?.start ?? 0, end: line?.end ?? 0 }];
  }
  return [{ kind: 'frame', start: line?.start ?? 0, end: length }];
}

function quotedLines(lines: readonly Line[]): Masked[] {
  return lines
    .filter(({ text }) => QUOTED_LINE.test(text))
    .map(({ start, end }) => ({ kind: 'frame' as const, start, end }));
}

function greeting([first]: readonly Line[]): Masked[] {
  if (first === undefined) return [];
  const found = GREETING.exec(first.text)?.[0] ?? VOCATIVE.exec(first.text)?.[0];
  if (found === undefined || GREETING_KEPT.test(found)) return [];
  return [{ kind: 'frame', start: first.start, end: first.start + found.length }];
}

/** From “Kind regards”, “-- ” or a lone name near the end; a postscript behind it is judged. */
function signOff(own: readonly Line[]): Masked[] {
  const from = Math.max(own.length - 9, 1);
  const tail = own.slice(from);
  const begin = tail.findIndex(
    ({ text }) => /^--\s*$/.test(text) || (CLOSING.test(text) && !CLOSING_KEPT.test(text)),
  );
  const lastLine = own.length > 1 ? (own.at(-1)?.text ?? '') : '';
  const alone = NAME_LINE.test(lastLine) && !NAME_KEPT.test(lastLine) ? own.length - 1 : -1;
  const start = begin === -1 ? alone : from + begin;
  if (start === -1) return inlineSignOff(own.at(-1));
  const end = own.findIndex(({ text }, index) => index > start && POSTSCRIPT.test(text));
  const lines = own.slice(start, end === -1 ? own.length : end);
  return lines.map((line) => ({ kind: 'frame', start: line.start, end: line.end }));
}

const INLINE =
  /(?<=[.!?…]\s{1,3})(?:(?:kind|best|warm) regards|regards|best wishes|best|thanks|many thanks|cheers|sincerely|yours sincerely|yours)\s*(?:[,.!–—-]\s*(?:\p{Lu}[\p{L}'’.-]*\s*){0,4})?\.?\s*$/iu;

/** “… by eight? Thanks, Pat.” at the end of the last line. */
function inlineSignOff(line: Line | undefined): Masked[] {
  const found = line === undefined ? null : INLINE.exec(line.text);
  if (line === undefined || found === null) return [];
  return [{ kind: 'frame', start: line.start + found.index, end: line.end }];
}

const QUOTATION =
  /“[^“”]{1,1500}”|«[^«»]{1,1500}»|„[^„“”]{1,1500}[“”]|(?<![\p{L}\p{N}])"(?=\S)[^"\n]{1,1500}"|(?<![\p{L}\p{N}’'])[‘'](?=[\p{L}])(?:[^‘’'\n]|(?<=\p{L})['’](?=\p{L})){3,400}(?<=[\p{L}.,!?])['’](?![\p{L}\p{N}])/gu;

/** Words in quotation marks. A text that is wholly in them was pasted so, and is the author's. */
function quotations(text: string): Masked[] {
  const found = [...text.matchAll(QUOTATION)].map((match) => ({
    kind: 'quote' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const own = text.trim().length;
  return found.filter(({ start, end }) => end - start < own * 0.7);
}

/** @param stretches in order, without overlaps */
export function overlapping<T extends Stretch>(
  stretches: readonly T[],
  { start, end }: Stretch,
): readonly T[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((stretches[last]?.start ?? Infinity) < end) last += 1;
  return stretches.slice(low, last);
}

function overlapsAny(stretches: readonly Stretch[], one: Stretch): boolean {
  return overlapping(stretches, { start: one.start, end: Math.max(one.end, one.start + 1) }).length > 0;
}

function merged(stretches: readonly Masked[]): Masked[] {
  const result: Masked[] = [];
  for (const one of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last !== undefined && one.start < last.end) {
      if (one.end > last.end) result[result.length - 1] = { ...last, end: one.end };
    } else result.push(one);
  }
  return result;
}
