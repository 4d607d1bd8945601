import { answerCommand } from '../case/command-lines.ts';
import { WHEN_THEY_ANSWER } from '../case/gates.ts';
import { momentWords, outcomeWords, standingWords } from '../case/labels.ts';
import { wholeTitle } from '../case/title.ts';
import { lastCounter, lastReply } from '../case/stage.ts';
import type { CaseView, Overlay } from '../case/schema.ts';
import { dayOf, formatDayShort, relativeDays, type Day } from '../dates.ts';
import { formatMoney } from '../money.ts';
import { letterLines, saidSince, shortened } from './card-letter.ts';
import { ALOUD, labelled, WHOLE, wrap } from './layout.ts';
import { promiseLines } from './promise-list.ts';
import { restoreFloor } from '../remedy/arithmetic.ts';
import { leftOpenWords } from '../remedy/left-open.ts';
import { safe, safeAll } from './safe-text.ts';
import type { Look, Theme } from './theme.ts';

/** What the playbook of a case calls its remedies and causes. */
export interface CardWords {
  readonly remedy: (id: string) => string;
  readonly cause: (leaf: string, role: string) => string;
}

/**
 * One case on one page: what happened, whose doing, what was offered and promised, and the letter as it reads. What a
 * screen has no room for is cut, with the command that prints it whole; a pipe and who is read to get all of it.
 */
export function caseCard(unsafe: CaseView, today: Day, look: Look, words: CardWords): string[] {
  const view = safeAll(unsafe);
  const { columns, theme } = look;
  const lines = [
    headLine(view, look),
    wrap(subtitle(view, today), columns),
    ...gateLines(view, columns, theme),
    '',
    ...labelled(
      facts(view, today, words).map(([label, text]) => [label, shortened(text, columns)] as const),
      { columns, style: theme.dim },
    ),
  ];
  lines.push(...promiseLines(view, today, look));
  lines.push(...saidSince(view, today, look));
  lines.push(...letterLines(view, today, lines, look));
  return lines;
}

/** What is new to somebody who has just kept the letter: the number of the case, and what is promised. */
export function keptCard(unsafe: CaseView, today: Day, look: Look): string[] {
  const view = safeAll(unsafe);
  return [headLine(view, look), ...promiseLines(view, today, look)];
}

function headLine(view: CaseView, { columns, theme }: Look): string {
  const title = columns >= WHOLE ? wholeTitle(view) : view.title;
  return theme.strong(
    wrap(`${view.id}${columns === ALOUD ? ',' : ' '} ${view.client.name}: ${title}`, columns),
  );
}

const ARROW = ' → ';

/**
 * “Next it needs: …”; while an offer waits for their answer, how to record that. No other command stands here: the one
 * next thing may be something else, and comes at the end.
 */
function gateLines({ id, gate, overlays }: CaseView, columns: number, theme: Theme): string[] {
  const command = answerCommand(id);
  const isWaiting = overlays.includes('waiting');
  const isNeeded = gate !== null && !(isWaiting && gate.command === command);
  return [
    ...(isNeeded ? [wrap(`Next it needs: ${listedWords(gate.needs)}`, columns)] : []),
    ...(isWaiting ? withCommand(WHEN_THEY_ANSWER, command, columns, theme) : []),
  ];
}

function withCommand(words: string, command: string, columns: number, theme: Theme): string[] {
  if (columns === ALOUD) return [`${words}. With: ${command}`];
  const fits = words.length + command.length + ARROW.length <= columns;
  const styled = theme.command(command);
  return fits ? [`${words}${ARROW}${styled}`] : [wrap(words, columns), `${ARROW}${styled}`];
}

/** “a”, “a and b”, “a, b and c”; with commas inside, semicolons. */
function listedWords(words: readonly string[]): string {
  const mark = words.some((word) => word.includes(',')) ? ';' : ',';
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(`${mark} `)}${mark === ';' ? ';' : ''} and ${words.at(-1)}`;
}

/** `waiting until Tue 20 Jan`: then it is asked again. */
function overlayWords(overlay: Overlay, until: Day | undefined, today: Day): string {
  const words = overlay.replaceAll('_', ' ');
  return overlay === 'waiting' && until !== undefined
    ? `${words} until ${formatDayShort(until, today)}`
    : words;
}

function subtitle(view: CaseView, today: Day): string {
  const opened = dayOf(view.openedAt);
  const words = [
    view.stage,
    view.severity ?? '',
    ...view.overlays.map((overlay) => overlayWords(overlay, view.waitingUntil, today)),
  ];
  return `${words.filter((word) => word !== '').join(', ')}; opened ${formatDayShort(opened, today)} (${relativeDays(opened, today)})`;
}

function facts(view: CaseView, today: Day, words: CardWords): (readonly [string, string])[] {
  const fault =
    view.fault === undefined
      ? ''
      : Object.entries(view.fault)
          .filter(([, share]) => share > 0)
          .map(([who, share]) => `${who} ${share} %`)
          .join(', ');
  const harms = view.harms.map((harm) =>
    [
      harm.kind.replaceAll('_', ' '),
      harm.amount && formatMoney(harm.amount),
      harm.repaid && `(${formatMoney(harm.repaid)} paid back)`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const causes = (caught: boolean): string =>
    view.causes
      .filter(({ role }) => (role === 'escape') === caught)
      .map(({ leaf, role }) => safe(words.cause(leaf, role)))
      .join('; ');
  const rows: (readonly [string, string])[] = [
    ['What happened', view.facts ?? ''],
    ['They say', view.clientWords ?? ''],
    ['They want', view.remedyWanted ?? ''],
    ['How bad', severityRow(view)],
    ['Harm', harms.join(', ')],
    ['Whose doing', fault],
    ['Why', causes(false)],
    ['Let through', causes(true)],
    ['Insurer', view.insurer === undefined ? '' : insurerLine(view.insurer)],
    ['You offer', offerRow(view, words)],
    ['They say to it', answerRow(view, today)],
    ['They score', scoresRow(view)],
    ['You stand', standingRow(view, today)],
    ['Outcome', view.outcome === undefined ? '' : outcomeWords(view.outcome)],
    ['Lesson', view.lesson ?? ''],
  ];
  return rows.filter(([, text]) => text !== '');
}

/** “Take it off next month's invoice (USD 400.00)”, and what that leaves, unless they are content with it. */
function offerRow(view: CaseView, words: CardWords): string {
  const { parts } = view.remedy;
  const offer = parts.map((part) => offeredPart(part, words)).join('; ');
  if (offer === '' || view.currency === undefined || lastReply(view)?.answer === 'accepted') return offer;
  const open = leftOpenWords(parts, restoreFloor(view.harms, view.currency));
  return open === '' ? offer : `${offer}. ${open}`;
}

function offeredPart({ id, amount, hours }: CaseView['remedy']['parts'][number], words: CardWords): string {
  const sizes = [amount && formatMoney(amount), hours && `${hours} h`].filter(Boolean).join(', ');
  return `${safe(words.remedy(id))}${sizes === '' ? '' : ` (${sizes})`}`;
}

/** “countered on Thu 15 Jan, and ask for EUR 800.00: We want the half of it.”, or to what they asked for, my yes. */
function answerRow(view: CaseView, today: Day): string {
  const reply = lastReply(view);
  const asks = lastCounter(view);
  if (reply?.answer === undefined || reply.answer === 'silent') return '';
  const { answer, at, from, text } = reply;
  const who = from === 'me' ? 'they asked for something else; you,' : answer;
  return `${who} on ${formatDayShort(dayOf(at), today)}${asks === undefined ? '' : `, and ask for ${formatMoney(asks)}`}: ${text}`;
}

/** “before 3 (your guess), settled 8”; of two for one moment the later counts. */
function scoresRow({ scores }: CaseView): string {
  const latest = new Map(scores.map((one) => [one.moment, one]));
  return [...latest.values()]
    .map(
      ({ moment, score, source }) =>
        `${momentWords(moment)} ${score}${source === 'my_guess' ? ' (your guess)' : ''}`,
    )
    .join(', ');
}

function standingRow({ relationship = [] }: CaseView, today: Day): string {
  const last = relationship.at(-1);
  return last === undefined ? '' : `${standingWords(last.status)} (${formatDayShort(last.on, today)})`;
}

/** Why it was proposed; one's own judgement needs no reason. */
function severityRow({ severity, severityWhy }: CaseView): string {
  const reasons = severityWhy.filter(({ rule }) => rule !== 'your_judgement').map(({ because }) => because);
  return severity === undefined || reasons.length === 0 ? '' : `${severity}: ${reasons.join('; ')}`;
}

function insurerLine({ covered, gate, consent }: NonNullable<CaseView['insurer']>): string {
  if (covered !== true) return 'no cover';
  if (consent !== undefined) return `agreed: ${consent}`;
  return gate === 'green'
    ? 'covered; nothing beyond your own fee is known'
    : `covered; they hear first (${gate})`;
}
