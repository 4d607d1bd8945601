import type { Sentence } from './sentences.ts';

const ENGLISH = new Set(
  'the a an i you we it is was were are be been to of and in that this for on with my your our not have has had do did will would at from by as so if but or sorry me us they he she there here all no what when which who can could should just up out about any its their his her them get got am let please how one it thanks now file'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  'der die das und ist nicht ich wir sie es ein eine mit für auf den dem zu bei leider tut uns leid le la les des du une est pas je nous vous que qui pour dans et el los las un una es que de por con para no lo siento nos y il lo gli che di per con mi dispiace non sono het een van niet wij ik dat op met voor o os um uma não que com para desculpe en och att det som är på med och nie się że jest przepraszam och to jsem że'.split(
    ' ',
  ),
);
const AMBIGUOUS = new Set([
  'me',
  'a',
  'as',
  'on',
  'to',
  'no',
  'do',
  'he',
  'so',
  'in',
  'die',
  'was',
  'an',
  'am',
  'es',
  'is',
  'de',
  'per',
  'con',
  'mi',
  'la',
  'le',
  'op',
  'met',
  'van',
]);

/**
 * Is this English, as far as its small words tell? A few words, names and numbers count as English: there is too
 * little to say otherwise.
 */
export function isEnglish(text: string, sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 8 && latin < letters / 2) return false;
  const count = (known: ReadonlySet<string>): number =>
    words.filter(({ word }) => known.has(word) && !AMBIGUOUS.has(word)).length;
  const [english, other] = [count(ENGLISH), count(OTHERS)];
  if (words.length < 2) return other === 0 || english > 0;
  return english > other && (english / words.length >= 0.1 || words.length < 10);
}
