import { SEVERITIES, type Severity } from '../case/schema.ts';
import { addDays, daysBetween, type Day } from '../dates.ts';
import type { Frequency, Rate } from './figures.ts';
import { html, type Markup } from '../terminal/markup.ts';
import { MARK_WORDS } from './picture-words.ts';
import type { Lane, Strip } from './report.ts';
import { dayWords } from './words.ts';

/*
 * The pictures of the page as SVG. Places are in percent and sizes in pixels, so that they fit every width without
 * being scaled and without a script. Each stands in a row of a table that says the same in words, so a screen reader
 * passes over it.
 */

/** Drawn once, used everywhere. Shape says what colour says. */
export const SHAPES = html`<svg class="shapes" width="0" height="0" aria-hidden="true"><defs>
<circle id="dot-minor" r="3"/><circle id="dot-moderate" r="4.5"/><circle id="dot-serious" r="6"/><circle id="dot-critical" r="8"/><rect id="dot-unknown" x="-4" y="-4" width="8" height="8"/>
<circle id="mark-kept" cx="8" cy="8" r="5.5" class="full"/>
<g id="mark-agreed"><circle cx="8" cy="8" r="5.5"/><circle cx="8" cy="8" r="2.5" class="full"/></g>
<g id="mark-late"><circle cx="8" cy="8" r="5.5"/><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" class="full"/></g>
<path id="mark-broken" d="M3.5 3.5l9 9m0-9l-9 9"/>
<path id="mark-overdue" d="M8 2.5v7m0 2.5v1.5"/>
<circle id="mark-open" cx="8" cy="8" r="5.5"/>
<path id="mark-released" d="M3 8h10"/>
</defs></svg>`;

/** Dot and whisker from 0 to 100 %; in words where there are too few cases to draw one. */
export function ratePicture({ n, percent, range }: Rate): Markup {
  if (n === 0) return html``;
  if (percent === null || range === null) return html`<span class="few">too few cases to tell</span>`;
  return html`<svg class="interval" width="100%" height="16" aria-hidden="true">${[scale(), whisker(percent, range.low, range.high ?? 100)]}</svg>`;
}

/** The same for so many a month or a job: from 0 to a round number, which is written below. */
export function frequencyPicture({ per, rate, range }: Frequency): Markup {
  if (rate === null || range === null) return html``;
  const most = roundUp(range.high ?? rate);
  const [at, low, high] = [rate, range.low, range.high ?? most].map((value) => (100 * value) / most);
  return html`<svg class="interval" width="100%" height="30" aria-hidden="true">${[scale(), whisker(at ?? 0, low ?? 0, high ?? 100)]}<text x="0" y="28">0</text><text x="100%" y="28" text-anchor="end">${most} a ${per}</text></svg>`;
}

function scale(): Markup {
  return html`<line class="scale" x1="0" x2="100%" y1="8" y2="8"/>${['0.5', '50%', '100%'].map((x) => html`<line class="scale" x1="${x}" x2="${x}" y1="4" y2="12"/>`)}`;
}

function whisker(at: number, low: number, high: number): Markup {
  return html`<line class="whisker" x1="${low}%" x2="${high}%" y1="8" y2="8"/><circle class="dot" cx="${at}%" cy="8" r="5"/>`;
}

/** The next of 1, 2, 5, 10, 20 … and their tenths. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  const step = [1, 2, 5, 10].find((times) => times * power >= value * 0.999_999) ?? 10;
  return Number((step * power).toPrecision(1));
}

/** @param share 0 to 1 */
export function barPicture(share: number): Markup {
  // What is there is never nothing.
  const wide = share <= 0 ? 0 : Math.max(1, Math.round(share * 1000) / 10);
  return html`<svg class="bar" width="100%" height="10" aria-hidden="true"><rect width="${wide}%" height="10" rx="2"/></svg>`;
}

/** So many dots fit a lane; more cases are counted in as many columns. */
const ROOM = 60;
const TALL = 24;

/** Are there more cases than a lane has room for? */
export function isCrowded({ cases }: Lane): boolean {
  return cases.length > ROOM;
}

/** A dot a case, from one day to another; or columns, of those opened in each sixtieth of that time. */
export function lanePicture(lane: Lane, first: Day, last: Day): Markup {
  const span = Math.max(1, daysBetween(first, last));
  const at = (day: Day): number => daysBetween(first, day) / span;
  const marks = isCrowded(lane) ? columns(lane, at) : lane.cases.map((one) => dot(at(one.opened), one));
  const years = yearsBetween(first, last).map(
    (day) =>
      html`<line class="scale" x1="${percent(at(day))}%" x2="${percent(at(day))}%" y1="0" y2="${TALL}"/>`,
  );
  const middle = isCrowded(lane) ? TALL : TALL / 2;
  return html`<svg class="lane" width="100%" height="${TALL}" aria-hidden="true"><line class="scale" x1="0" x2="100%" y1="${middle}" y2="${middle}"/>${[...years, ...marks]}</svg>`;
}

type LaneCase = Lane['cases'][number];

function dot(at: number, { id, opened, closed, severity }: LaneCase): Markup {
  const open = closed === null;
  const title = `${id}, ${dayWords(opened)}: ${severityWords(severity)}${open ? ', open' : ''}`;
  return html`<use class="dot${open ? ' open' : ''}" href="#dot-${severity ?? 'unknown'}" x="${percent(at)}%" y="${TALL / 2}"><title>${title}</title></use>`;
}

/** What is still open stands on top, in outline. */
function columns({ cases }: Lane, at: (day: Day) => number): Markup[] {
  const counts = Array.from({ length: ROOM }, () => ({ all: 0, closed: 0 }));
  for (const { opened, closed } of cases) {
    const count = counts[Math.min(ROOM - 1, Math.floor(at(opened) * ROOM))];
    if (count === undefined) continue;
    count.all += 1;
    if (closed !== null) count.closed += 1;
  }
  const most = Math.max(...counts.map(({ all }) => all));
  return counts.flatMap(({ all, closed }, slot) => [
    ...column(slot, closed / most, 0, ''),
    ...column(slot, (all - closed) / most, closed / most, ' open'),
  ]);
}

/** @param high and below: 0 to 1 */
function column(slot: number, high: number, below: number, open: string): Markup[] {
  if (high === 0) return [];
  const [height, y] = [high * TALL, (1 - high - below) * TALL].map((pixels) => Math.round(pixels * 10) / 10);
  return [
    html`<rect class="column${open}" x="${percent(slot / ROOM)}%" y="${y ?? 0}" width="1.1%" height="${height ?? 0}"/>`,
  ];
}

export function severityWords(severity: Severity | null): string {
  return severity ?? 'severity not known';
}

/** With one decimal. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

function yearsBetween(first: Day, last: Day): Day[] {
  const from = Number(first.slice(0, 4)) + 1;
  const count = Math.max(0, Number(last.slice(0, 4)) - from + 1);
  return Array.from({ length: count }, (_, index) => `${from + index}-01-01`);
}

/** The years in which the lanes have a line, as long as there is room to name them. */
export function yearsPicture(first: Day, last: Day): Markup {
  const span = Math.max(1, daysBetween(first, last));
  const years = yearsBetween(addDays(first, Math.ceil(span * 0.04)), addDays(last, -Math.ceil(span * 0.04)));
  if (years.length === 0 || years.length > 6) return html``;
  const names = years.map(
    (day) =>
      html`<text x="${percent(daysBetween(first, day) / span)}%" y="12" text-anchor="middle">${day.slice(0, 4)}</text>`,
  );
  return html`<svg class="lane" width="100%" height="14" aria-hidden="true">${names}</svg>`;
}

export const DOT_LEGEND = html`<ul class="legend" aria-hidden="true">${[...SEVERITIES, 'unknown'].map(
  (severity) =>
    html`<li><svg width="18" height="18"><use class="dot" href="#dot-${severity}" x="9" y="9"/></svg>${severity === 'unknown' ? 'not known' : severity}</li>`,
)}<li><svg width="18" height="18"><use class="dot open" href="#dot-serious" x="9" y="9"/></svg>still open</li></ul>`;

/** So many marks are drawn of one client; the words beside them count all. */
export const MOST_MARKS = 60;

/** A mark a promise, the newest ones; a line below the mark says that its day was moved. */
export function stripPicture({ promises }: Strip): Markup {
  return html`<div class="strip" aria-hidden="true">${promises
    .slice(-MOST_MARKS)
    .map(({ mark, due, moved }) => sign(mark, moved > 0, `${dayWords(due)}: ${MARK_WORDS[mark]}`))}</div>`;
}

function sign(mark: string, moved: boolean, title: string): Markup {
  const below = moved ? html`<path class="moved" d="M3 17h10"/>` : html``;
  return html`<svg class="mark ${mark}" width="16" height="18"><title>${title}</title><use href="#mark-${mark}"/>${below}</svg>`;
}

export const MARK_LEGEND = html`<ul class="legend" aria-hidden="true">${Object.entries(MARK_WORDS).map(
  ([mark, words]) => html`<li>${sign(mark, false, words)}${words}</li>`,
)}<li><svg class="mark" width="16" height="18"><path class="moved" d="M3 17h10"/></svg>its day was moved</li></ul>`;
