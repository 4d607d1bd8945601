import { BUILT_IN_CLASSES, type BuiltInClass } from '../playbook/phrase.ts';

const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty hundred thousand half both'.split(
    ' ',
  ),
);
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tonight tomorrow january february april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
const CLOCKS = new Set('noon midday midnight lunchtime teatime eod cob pm'.split(' '));
const IRREGULAR_PAST = new Set(
  'sent wrote told said gave took made left lost broke forgot put cut set let read went came got built bought brought caught chose did drew drove fell found flew froze grew held hid hit hurt kept knew laid led lent lit paid ran rang rode rose sold shot showed shut slept spent spoke spilt stole stood stuck swept swung taught tore thought threw understood woke wore wound burnt misread mistook oversaw overslept misspelt withheld misheard mislaid dealt bent bet bit blew cost dug ate fed fought forgave hung knelt meant met quit shook sank sat slid spun split spread sprang stung struck swore swam wept won overran undercut overcut overtook misspoke misled cc bcc began held drank'.split(
    ' ',
  ),
);
const IRREGULAR_PARTICIPLES = new Set(
  'sent written told said given taken made left lost broken forgotten put cut set let read gone got gotten built bought brought caught chosen done drawn driven fallen found flown frozen grown held hidden hit hurt kept known laid led lent lit paid run rung sold shot shown shut spent spoken spilt stolen stuck swept taught torn thought thrown understood worn burnt misread mistaken overseen misspelt withheld misheard mislaid dealt bent bitten blown eaten fed hung met shaken split spread struck won overrun misled overtaken'.split(
    ' ',
  ),
);
const NOT_PAST = new Set(
  'need indeed feed speed exceed proceed seed weed breed bleed bed red embed shed hundred sacred naked need used supposed unfinished wed fed ted ahmed fred'.split(
    ' ',
  ),
);

const NOT_GERUND = new Set(
  'thing bring spring string during nothing something anything everything king ring evening morning ceiling sibling wedding building'.split(
    ' ',
  ),
);

function isRegularPast(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && !NOT_PAST.has(word);
}

/** How a word is written. */
export type Letters = 'small' | 'capital' | 'capitals';

type IsKind = (word: string, letters: Letters) => boolean;

/** What a word is by its form alone: the classes that no list can hold. */
const KINDS: { readonly [K in BuiltInClass]: IsKind } = {
  number: (word) => /^\d/.test(word) || NUMBERS.has(word),
  money: (word) => /^[£$€₹]/.test(word),
  clock: (word) => CLOCKS.has(word) || /^\d{1,2}(?:[:.]\d{2})?(?:am|pm|h)$|^\d{1,2}:\d{2}$/.test(word),
  day: (word) => DAYS.has(word) || /^\d{1,2}(?:st|nd|rd|th)$|^\d{4}$/.test(word),
  past: (word) => IRREGULAR_PAST.has(word) || isRegularPast(word),
  participle: (word) => IRREGULAR_PARTICIPLES.has(word) || isRegularPast(word),
  gerund: (word) => word.length > 4 && word.endsWith('ing') && !NOT_GERUND.has(word),
  name: (word, letters) => letters === 'capital' && word !== 'i' && !DAYS.has(word),
  caps: (_word, letters) => letters === 'capitals',
};

/** Every kind that a word is of. */
export function kindsOf(word: string, letters: Letters): ReadonlySet<BuiltInClass> {
  const kinds = BUILT_IN_CLASSES.filter((kind) => KINDS[kind](word, letters));
  return kinds.length === 0 ? NO_KIND : new Set(kinds);
}

export const NO_KIND: ReadonlySet<BuiltInClass> = new Set();
