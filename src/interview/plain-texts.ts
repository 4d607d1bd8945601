import { closed } from '../terminal/layout.ts';
import { typedForm, understood } from './answer-text.ts';
import type { DraftAtHand } from './draft-at-hand.ts';
import { meant } from './narrowing.ts';
import type { Choice, Question } from './prompter.ts';

/** What can be done with a draft: the word for it, which its number stands for, too. */
export function draftWords({ hasOther, isOwn }: DraftAtHand): readonly { word: string; what: string }[] {
  return [
    { word: '', what: 'or Enter to keep it' },
    { word: ':write', what: 'to write it yourself' },
    ...(hasOther ? [{ word: ':other', what: `to hear ${isOwn ? 'the draft' : 'your own words'}` }] : []),
    { word: ':review', what: 'to change an answer' },
    { word: ':pause', what: 'to stop here' },
  ];
}

export function draftKeys(draft: DraftAtHand): string {
  const keys = draftWords(draft).map(({ what }, index) => `${index + 1} ${what}`);
  return `Nothing is sent. Type ${keys.join(', ')}. :back goes back.`;
}

export function hintFor(question: Question): string {
  const { step, choices, halfTyped, optional, mayBe } = question;
  const how =
    step.kind === 'paste'
      ? 'Paste or type it, then a line with only a dot.'
      : choices.length === 0
        ? `Type ${mayBe}.`
        : step.kind === 'choice'
          ? 'Type a number.'
          : 'Type numbers with commas, or none.';
  const usual = usualWords(question);
  const skip = optional ? (usual === '' ? ' Enter skips it.' : ' :skip leaves it out.') : '';
  const enter = usual === '' ? skip : ` Enter means ${closed(usual)}${skip}`;
  const half = halfTyped === undefined || halfTyped === '' ? '' : ` You had begun: ${closed(halfTyped)}`;
  return `${how}${enter}${half}`;
}

/** The usual answer in words: the number and the label of an option, the numbers of several, a date with its weekday. */
function usualWords(question: Question): string {
  const { current, choices, step } = question;
  if (current === undefined || current === null) return '';
  const numbers = [current].flat().map((value) => choices.findIndex((choice) => choice.value === value) + 1);
  if (numbers.includes(0)) return step.kind === 'date' ? understood(current, question) : typedForm(current);
  if (!Array.isArray(current)) return `${numbers[0]}, ${choices[(numbers[0] ?? 0) - 1]?.label}`;
  return numbers.length === 0 ? 'none' : listed(numbers.map(String));
}

/** “1”, “1 and 4”, “1, 2 and 4”. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Who types what no option is, is told which there are: those that it could be, or the numbers of all. */
export function problemOf(question: Question, typed: string, problem: string): string {
  const { choices, step } = question;
  for (const word of wordsOf(question, typed)) {
    const could = meantBy(question, word);
    if (could.length > 1) {
      const named = could.map((choice) => `${choices.indexOf(choice) + 1}. ${choice.label}`);
      return `“${word}” could be ${named.join('; ')}`;
    }
    if (choices.length > 0 && could.length === 0)
      return `type ${step.kind === 'choice' ? 'a number' : 'numbers'} from 1 to ${choices.length}`;
  }
  return problem;
}

/** Numbers stand for options, and so do words that only one of them has; an empty line for what stands there already. */
export function rawFor(question: Question, typed: string): unknown {
  const { choices, current, step } = question;
  if (typed === '') return Array.isArray(current) ? current : typedForm(current);
  if (choices.length === 0) return typed;
  const chosen = wordsOf(question, typed).map((word) => {
    const [one, ...others] = meantBy(question, word);
    return one === undefined || others.length > 0 ? word : one.value;
  });
  return step.kind === 'choice' ? chosen[0] : chosen;
}

/** What was typed, an option each: numbers may stand apart by spaces alone, words are several in one. */
function wordsOf({ step }: Question, typed: string): readonly string[] {
  const text = typed.trim();
  if (step.kind === 'choice') return [text];
  if (text.toLowerCase() === 'none') return [];
  const words = text.split(/^[\d\s,]+$/.test(text) ? /[\s,]+/ : /,/);
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

function meantBy({ choices }: Question, word: string): readonly Choice[] {
  if (!/^\d+$/.test(word)) return meant(choices, word);
  const numbered = choices[Number(word) - 1];
  return numbered === undefined ? [] : [numbered];
}
