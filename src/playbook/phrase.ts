import { wordForms } from './word-forms.ts';

/**
 * A phrase pattern: words of a sentence, with alternatives, optional words and bounded gaps. It has no repetition
 * without a bound, so it can be looked for in linear time; the language is told in `playbooks/README.md`.
 */
export type Phrase =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'stem'; readonly stem: string }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'any' }
  | { readonly type: 'gap'; readonly most: number; readonly across: boolean }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'comma' }
  | { readonly type: 'not'; readonly of: Phrase }
  | { readonly type: 'optional'; readonly of: Phrase }
  | { readonly type: 'sequence'; readonly items: readonly Phrase[] }
  | { readonly type: 'choice'; readonly options: readonly Phrase[] };

export type ParsedPhrase =
  | { readonly ok: true; readonly phrase: Phrase }
  | { readonly ok: false; readonly message: string };

const MOST_GAP = 25;
const MOST_DEPTH = 6;
const MOST_TOKENS = 1500;

/** Classes of words that the program knows by their form; every other is a `words` entry. */
export const BUILT_IN_CLASSES = [
  'number',
  'money',
  'clock',
  'day',
  'past',
  'participle',
  'name',
  'caps',
  'gerund',
] as const;
export type BuiltInClass = (typeof BUILT_IN_CLASSES)[number];

/** @returns the pattern, or what is wrong with it in an author's words */
export function parsePhrase(source: string): ParsedPhrase {
  try {
    const parser = new Parser(source);
    return { ok: true, phrase: parser.whole() };
  } catch (error) {
    if (error instanceof PhraseError) return { ok: false, message: error.message };
    throw error;
  }
}

/** The classes that a pattern names. */
export function classesIn(phrase: Phrase): readonly string[] {
  if (phrase.type === 'class') return [phrase.name];
  if (phrase.type === 'sequence') return phrase.items.flatMap(classesIn);
  if (phrase.type === 'choice') return phrase.options.flatMap(classesIn);
  if (phrase.type === 'not' || phrase.type === 'optional') return classesIn(phrase.of);
  return [];
}

class PhraseError extends Error {}

const TOKEN = /[()|?^$!,]|[^\s()|?^$!,]+/g;
const GAP = /^\*\*?\d+$/;
const CLASS = /^@[a-z][a-z0-9_]*$/;
const WORD = /^(?:[\p{L}\p{N}][\p{L}\p{N}'’%-]*\*?|['’]s|_)$/u;

class Parser {
  readonly #tokens: readonly string[];
  #next = 0;
  #depth = 0;

  constructor(source: string) {
    this.#tokens = source.match(TOKEN) ?? [];
    if (this.#tokens.length > MOST_TOKENS) throw new PhraseError('this pattern is too long: make two of it');
  }

  whole(): Phrase {
    const phrase = this.#choice();
    if (this.#next < this.#tokens.length) throw new PhraseError('there is a “)” without its “(”');
    if (isEmpty(phrase)) throw new PhraseError('this pattern would match nothing, and so everything');
    return phrase;
  }

  #choice(): Phrase {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { type: 'choice', options };
  }

  #sequence(): Phrase {
    const items: Phrase[] = [];
    for (
      let token = this.#peek();
      token !== undefined && token !== '|' && token !== ')';
      token = this.#peek()
    )
      items.push(...this.#item());
    if (items.length === 0) throw new PhraseError('an alternative is empty: write (a|b)? for “or nothing”');
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { type: 'sequence', items };
  }

  #item(): Phrase[] {
    const atoms = this.#atom();
    if (!this.#take('?')) return atoms;
    const [only] = atoms;
    const of: Phrase = atoms.length === 1 && only !== undefined ? only : { type: 'sequence', items: atoms };
    return [{ type: 'optional', of }];
  }

  #atom(): Phrase[] {
    const token = this.#tokens[this.#next++] ?? '';
    if (token === '(') return [this.#group()];
    if (token === '!') return [{ type: 'not', of: oneWord(this.#atom()) }];
    if (token === '^') return [{ type: 'start' }];
    if (token === '$') return [{ type: 'end' }];
    if (token === ',') return [{ type: 'comma' }];
    if (token === '_') return [{ type: 'any' }];
    if (token === '?') throw new PhraseError('“?” stands after what may be missing');
    if (/^[a-z]+$/.test(token)) return words(token);
    if (CLASS.test(token)) return [{ type: 'class', name: token.slice(1) }];
    if (GAP.test(token)) return [gap(token)];
    if (!WORD.test(token)) throw new PhraseError(`“${token}” is nothing a pattern knows`);
    return words(token);
  }

  #group(): Phrase {
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH)
      throw new PhraseError(`brackets more than ${MOST_DEPTH} deep: name a class`);
    const inner = this.#choice();
    if (!this.#take(')')) throw new PhraseError('there is a “(” without its “)”');
    this.#depth -= 1;
    return inner;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#next];
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#next += 1;
    return true;
  }
}

function gap(token: string): Phrase {
  const across = token.startsWith('**');
  const most = Number(token.slice(across ? 2 : 1));
  if (most < 1 || most > MOST_GAP) throw new PhraseError(`a gap is 1 to ${MOST_GAP} words long`);
  return { type: 'gap', most, across };
}

function words(token: string): Phrase[] {
  const [only, second] = token.includes('-') ? [] : wordForms(token);
  if (only !== undefined && second === undefined && !token.endsWith('*'))
    return [{ type: 'word', word: only.word }];
  const isStem = token.endsWith('*');
  const written = (isStem ? token.slice(0, -1) : token).split('-').filter((part) => part !== '');
  const forms = written.flatMap((part) => wordForms(part).map(({ word, also }) => also?.[0] ?? word));
  return forms.map((word, index): Phrase => {
    if (!isStem || index < forms.length - 1) return { type: 'word', word };
    if (word.length < 3) throw new PhraseError(`“${token}” is too short a beginning: three letters at least`);
    return { type: 'stem', stem: word };
  });
}

/** What “!” can look at: one word ahead, whichever alternative. */
function oneWord(atoms: readonly Phrase[]): Phrase {
  const [only] = atoms;
  if (atoms.length !== 1 || only === undefined || !isOneWord(only))
    throw new PhraseError('“!” looks at one word: !word or !(one|other)');
  return only;
}

function isOneWord(phrase: Phrase): boolean {
  if (phrase.type === 'choice') return phrase.options.every(isOneWord);
  return ['word', 'stem', 'class', 'comma'].includes(phrase.type);
}

/** Could it match no word at all? */
function isEmpty(phrase: Phrase): boolean {
  switch (phrase.type) {
    case 'sequence':
      return phrase.items.every(isEmpty);
    case 'choice':
      return phrase.options.some(isEmpty);
    case 'word':
    case 'stem':
    case 'class':
    case 'any':
      return false;
    case 'gap':
    case 'start':
    case 'end':
    case 'comma':
    case 'not':
    case 'optional':
      return true;
    default:
      return phrase satisfies never;
  }
}
