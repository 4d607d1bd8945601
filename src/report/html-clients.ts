import { outcomeWords } from '../case/labels.ts';
import { counted } from '../counted.ts';
import {
  DOT_LEGEND,
  isCrowded,
  lanePicture,
  MARK_LEGEND,
  MOST_MARKS,
  severityWords,
  stripPicture,
  yearsPicture,
} from './html-pictures.ts';
import { html, type Markup } from '../terminal/markup.ts';
import { clientWords, laneWords, spanWords, stripWords } from './picture-words.ts';
import type { Lane, Report } from './report.ts';
import { dayWords } from './words.ts';

/* Client by client: cases over time, promises; and the cases one by one. */

/** A picture of more clients than this is no picture. */
const MOST_CLIENTS = 20;
/** A list of more cases than this is not read. */
const MOST_CASES = 100;

/** A lane for each client; with one or two cases there is nothing to see. */
export function lanesTable({ cases, day, lanes }: Report): readonly Markup[] {
  if (cases.total < 3) return [];
  const first = cases.first ?? day;
  const shown = lanes.slice(0, MOST_CLIENTS);
  const [from, to] = spanWords(first, day);
  const rows = shown.map(
    (lane) =>
      html`<tr>${client(lane)}<td><div class="over">${lanePicture(lane, first, day)}<span class="words">${laneWords(lane)}</span></div></td></tr>\n`,
  );
  return [
    html`<table class="who"><caption class="note">Each dot is a case, on the day it was opened; the larger, the worse.${shown.some(isCrowded) ? ' Where a client has more of them than there is room for, columns count them, those still open in outline.' : ''}</caption><thead><tr><th scope="col">Client</th><th scope="col"><div class="axis"><div class="ends"><span>${from}</span><span class="unseen"> to </span><span>${to}</span></div>${yearsPicture(first, day)}</div></th></tr></thead><tbody>${rows}</tbody></table>`,
    ...others(lanes.length),
    DOT_LEGEND,
  ];
}

/** What became of what each client was promised. */
export function stripsTable({ strips }: Report): readonly Markup[] {
  if (strips.length === 0) return [];
  const shown = strips.slice(0, MOST_CLIENTS);
  const cut = shown.some(({ promises }) => promises.length > MOST_MARKS);
  const rows = shown.map(
    (strip) =>
      html`<tr>${client(strip)}<td>${stripPicture(strip)}<span class="words">${stripWords(strip)}</span></td></tr>\n`,
  );
  return [
    html`<table class="who"><caption>Promises to each client${cut ? html` <span class="note">Drawn are the newest ${MOST_MARKS} of each.</span>` : html``}</caption><thead><tr><th scope="col">Client</th><th scope="col">By the day first promised, the oldest first</th></tr></thead><tbody>${rows}</tbody></table>`,
    ...others(strips.length),
    MARK_LEGEND,
  ];
}

function client(one: Pick<Lane, 'client'>): Markup {
  return html`<th scope="row"><bdi>${clientWords(one)}</bdi></th>`;
}

function others(count: number): readonly Markup[] {
  return count <= MOST_CLIENTS
    ? []
    : [html`<p class="note">and ${counted(count - MOST_CLIENTS, 'more client')}</p>`];
}

/** Every case by its number, the newest first: what the numbers in the report stand for. */
export function casesTable({ lanes }: Report): readonly Markup[] {
  const all = lanes
    .flatMap(({ client: name, cases }) => cases.map((one) => ({ ...one, client: name })))
    .toSorted((a, b) => (a.opened === b.opened ? numberOf(b) - numberOf(a) : a.opened < b.opened ? 1 : -1));
  if (all.length === 0) return [];
  const rows = all
    .slice(0, MOST_CASES)
    .map(
      (one) =>
        html`<tr><th scope="row">${one.id} <span class="ids">${dayWords(one.opened)}</span></th><td><bdi>${clientWords(one)}</bdi> <span class="words"><bdi>${one.title}</bdi></span></td><td>${stateWords(one)} <span class="words">${severityWords(one.severity)}</span></td></tr>\n`,
    );
  const left = all.length - MOST_CASES;
  return [
    html`<table class="cases"><caption class="note">The newest first.</caption><thead><tr><th scope="col">Case</th><th scope="col">Client, and what happened</th><th scope="col">How it stands</th></tr></thead><tbody>${rows}</tbody></table>`,
    ...(left > 0
      ? [html`<p class="note">and ${counted(left, 'earlier case')}, each by its number: repair show R-1</p>`]
      : []),
  ];
}

function stateWords({ closed, outcome, reopened }: Lane['cases'][number]): string {
  const state = closed === null ? 'open' : outcomeWords(outcome ?? 'closed');
  return reopened > 0 ? `${state}, opened again` : state;
}

function numberOf({ id }: { readonly id: string }): number {
  return Number(id.slice(2));
}
