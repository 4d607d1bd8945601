import type { Sentence } from './sentences.ts';

/** What is a small word in other languages, too, tells nothing and is in neither list: me, was, die, no. */
const ENGLISH = new Set(
  'the i you we it were are be been of and that this for with my your our not have has had did will would at from by if but or sorry us they she there here all what when which who can could should just up out about any its their his her them get got let please how one thanks now file'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  'der das und ist nicht ich wir sie ein eine mit für auf den dem zu bei leider tut uns leid les des du une est pas je nous vous que qui pour dans et el los las un una por para lo siento nos y il gli che di dispiace non sono het een niet wij ik dat voor o os um uma não com desculpe en och att det som är på med nie się że jest przepraszam jsem'.split(
    ' ',
  ),
);
/**
 * Is this English, as far as its small words tell? A few words, names and numbers count as English: there is too
 * little to say otherwise.
 */
export function isEnglish(text: string, sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 8 && latin < letters / 2) return false;
  const count = (known: ReadonlySet<string>): number => words.filter(({ word }) => known.has(word)).length;
  const [english, other] = [count(ENGLISH), count(OTHERS)];
  if (words.length < 2) return other === 0 || english > 0;
  return english > other && (english / words.length >= 0.1 || words.length < 10);
}
