import { ratioOf, type Money } from '../money.ts';
import { isMoreThan } from '../remedy/arithmetic.ts';
import type { Figure } from './figures.ts';
import { barPicture, frequencyPicture, ratePicture } from './html-pictures.ts';
import { html, type Markup } from '../terminal/markup.ts';
import type { Bar, Breakdown, Report } from './report.ts';
import { figureWords, idsWords, moneyWords, owedWords, remedyWords, satisfactionWords } from './words.ts';

/* The tables of the page, each with its picture in its rows. What has nothing to say is left out. */

const RANGES = 'The dot is the share, the line where it may lie (95 %), on a scale from 0 to 100 %.';
const TOO_FEW = 'Too few cases to tell where the shares lie.';

/** Label, words, and the interval of those that have one. */
export function figureTable(title: string, figures: readonly Figure[]): readonly Markup[] {
  return measureTable(html`<span class="unseen">${title}</span>`, figures.map(figureRow));
}

interface Row {
  readonly label: string;
  readonly words: string;
  readonly value?: Figure['value'];
}

function figureRow(figure: Figure): Row {
  return { label: figure.label, words: figureWords(figure), value: figure.value };
}

/** Where no share can be drawn at all, that is said once. */
function measureTable(title: Markup, rows: readonly Row[]): readonly Markup[] {
  if (rows.length === 0) return [];
  const shares = rows.flatMap(({ value }) => (value?.kind === 'rate' && value.n > 0 ? [value] : []));
  const drawn = shares.some(({ percent }) => percent !== null);
  const note = shares.length === 0 ? html`` : html`<span class="note">${drawn ? RANGES : TOO_FEW}</span>`;
  const lines = rows.map(({ label, words, value }) => line(label, words, pictureOf(value, drawn)));
  return [html`<table class="figures"><caption>${title}${note}</caption><tbody>${lines}</tbody></table>`];
}

function pictureOf(value: Row['value'], drawn: boolean): Markup | undefined {
  if (value?.kind === 'rate') return drawn ? ratePicture(value) : undefined;
  return value?.kind === 'frequency' ? frequencyPicture(value) : undefined;
}

function line(label: string, words: string, picture?: Markup): Markup {
  const told =
    picture === undefined
      ? unbroken(words)
      : html`<div class="value"><span>${unbroken(words)}</span><div>${picture}</div></div>`;
  return html`<tr><th scope="row">${label}</th><td>${told}</td></tr>\n`;
}

/** Words in which no line ends within the number of a case, or before a percent sign. */
export function unbroken(words: string): Markup {
  const parts = words.replaceAll(' %', '\u00A0%').split(/(R-\d+(?:\.\d+)?)/);
  return html`${parts.map((part, index) => (index % 2 === 0 ? html`${part}` : html`<span class="id">${part}</span>`))}`;
}

/** Causes by count and by cost, side by side; what is only counted in smaller tables below. */
export function breakdownTables(breakdowns: readonly Breakdown[]): readonly Markup[] {
  const there = breakdowns.filter(({ bars }) => bars.length > 0);
  const main = there.filter(({ key }) => key === 'causes').map((one) => breakdownTable(one, dearest(one)));
  const others = there.filter(({ key }) => key !== 'causes').map((one) => breakdownTable(one, null));
  return [...main, ...(others.length === 0 ? [] : [html`<div class="two">${others}</div>`])];
}

/** @param most what the longest bar of the costs is; null where costs are not shown */
function breakdownTable({ label, bars }: Breakdown, most: Money | null): Markup {
  const longest = Math.max(...bars.map(({ count }) => count));
  const cost = most === null ? html`` : html`<th scope="col">Cost</th>`;
  const rows = bars.map(
    (bar) =>
      html`<tr><th scope="row">${bar.label} <span class="ids">${unbroken(idsWords(bar.ids))}</span></th><td><span class="number">${bar.count}</span>${barPicture(bar.count / longest)}</td>${costCell(bar, most)}</tr>\n`,
  );
  return html`<div><table class="bars"><caption>${label}</caption><thead><tr><th scope="col"><span class="unseen">Which</span></th><th scope="col">Cases</th>${cost}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function costCell({ cost }: Bar, most: Money | null): Markup {
  if (most === null) return html``;
  const share = cost === null ? undefined : ratioOf(cost, most, 3);
  return html`<td><span class="number">${moneyWords(cost)}</span>${share === undefined ? html`` : barPicture(share)}</td>`;
}

function dearest({ bars }: Breakdown): Money | null {
  return bars.reduce<Money | null>(
    (most, { cost }) => (cost !== null && (most === null || isMoreThan(cost, most)) ? cost : most),
    null,
  );
}

export function owedTables({ owed }: Report): readonly Markup[] {
  const rows = owedWords(owed).map(([label, words]) => ({ label, words }));
  return measureTable(html`${owed.label}`, rows);
}

/** What was given and what came after, and what clients said. */
export function afterTables({ remedies, comparisons, satisfaction }: Report): readonly Markup[] {
  const known = remedies.filter(({ active }) => active.n > 0);
  const rows = known.map((one) => ({ label: one.label, words: remedyWords(one), value: one.active }));
  return [
    ...measureTable(html`What was given, and what happened after it `, rows),
    ...comparisons.map(({ label, said }) => html`<p>${label}: ${said}</p>`),
    ...satisfactionBlocks(satisfaction),
  ];
}

/** How many answered comes last, with its interval. */
function satisfactionBlocks(satisfaction: Report['satisfaction']): readonly Markup[] {
  const { answered, label } = satisfaction;
  if (answered.n === 0) return [];
  const lines = satisfactionWords(satisfaction);
  const pairs = lines.slice(0, -1).map((words) => html`<li>${unbroken(words)}</li>`);
  const picture = ratePicture(answered);
  return [
    html`<h3 class="apart">${label}</h3><ul class="plain">${pairs}<li><div class="value"><span>${unbroken(lines.at(-1) ?? '')}</span><div>${picture}</div></div></li></ul>`,
  ];
}
