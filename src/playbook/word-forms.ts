/** One word of a text in the form that patterns know: lower case, straight apostrophe, contractions taken apart. */
export interface WordForm {
  readonly word: string;
  /** What else it may stand for: `'s` is “is” or “has”. */
  readonly also?: readonly string[];
  /** Where it begins and ends in the word as it was written. */
  readonly from: number;
  readonly to: number;
}

/** What stands after the apostrophe, and what it is short for; those with two readings keep their own form. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  "'m": ['am'],
  "'re": ['are'],
  "'ve": ['have'],
  "'ll": ['will'],
  "'s": ["'s", 'is', 'has'],
  "'d": ["'d", 'would', 'had'],
};

/** Whole words that are two: irregular, or typed without the apostrophe. */
const WHOLE: Readonly<Record<string, readonly [string, string, cut: number]>> = {
  cannot: ['can', 'not', 3],
  "can't": ['can', 'not', 3],
  cant: ['can', 'not', 3],
  "won't": ['will', 'not', 2],
  wont: ['will', 'not', 2],
  "shan't": ['shall', 'not', 3],
  "ain't": ['is', 'not', 2],
  im: ['i', 'am', 1],
  ive: ['i', 'have', 1],
  youre: ['you', 'are', 3],
  youve: ['you', 'have', 3],
  weve: ['we', 'have', 2],
  theyre: ['they', 'are', 4],
  thats: ['that', 'is', 4],
  gonna: ['going', 'to', 3],
  wanna: ['want', 'to', 3],
  gotta: ['got', 'to', 3],
};

const NEGATED = /^(do|does|did|is|are|was|were|has|have|had|could|should|would|need|must|might)n'?t$/;

const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    soz: 'sorry',
    sry: 'sorry',
    bc: 'because',
    cos: 'because',
    cuz: 'because',
    coz: 'because',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    thx: 'thanks',
    apologise: 'apologize',
    apologised: 'apologized',
    apologises: 'apologizes',
    apologising: 'apologizing',
  }),
);

/**
 * The forms of one written word: “don’t” → do, not. Spelling variants that change no meaning become one.
 *
 * @param written without spaces; its apostrophes may be curly
 */
export function wordForms(written: string): readonly WordForm[] {
  // Nearly all words: none of these without an apostrophe is anything but itself.
  if (/^[a-z]+$/.test(written) && !written.endsWith('nt') && !Object.hasOwn(WHOLE, written))
    return [form(plain(written), 0, written.length)];
  const word = written.toLowerCase().replaceAll(/[’‘ʼ]/g, "'");
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined;
  if (whole !== undefined) {
    const [first, second, cut] = whole;
    return [form(first, 0, cut), form(second, cut, written.length)];
  }
  const [, verb] = NEGATED.exec(word) ?? [];
  if (verb !== undefined) return [form(verb, 0, verb.length), form('not', verb.length, written.length)];
  const at = word.lastIndexOf("'");
  const ending = at > 0 && Object.hasOwn(ENDINGS, word.slice(at)) ? ENDINGS[word.slice(at)] : undefined;
  if (ending === undefined) return [form(plain(word), 0, written.length)];
  const [own = '', ...also] = ending;
  const second = { ...form(own, at, written.length), ...(also.length > 0 && { also }) };
  return [form(plain(word.slice(0, at)), 0, at), second];
}

function plain(word: string): string {
  return SHORT.get(word) ?? word;
}

function form(word: string, from: number, to: number): WordForm {
  return { word, from, to };
}
