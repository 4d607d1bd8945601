import { expect, test } from 'vitest';
import { isEnglish } from '../../src/apology/english.ts';
import { sentencesOf } from '../../src/apology/sentences.ts';

test.each<{ text: string; english: boolean }>([
  { text: 'I forgot to renew the certificate, and I am sorry.', english: true },
  { text: 'Sorry!', english: true },
  { text: 'Apologies, wrong file. New one attached.', english: true },
  { text: 'Sorry mate, van broke, tomorrow 8am ok?', english: true },
  { text: 'Sorry for the delay, señora Núñez. The crêpe pans come on Friday.', english: true },
  {
    text: 'Es tut mir leid, dass die Lieferung zu spät gekommen ist. Wir haben den Fehler gemacht.',
    english: false,
  },
  {
    text: 'Je suis désolé pour le retard de votre commande. Nous avons oublié de la vérifier.',
    english: false,
  },
  {
    text: 'Lamento mucho el retraso de su pedido. Fue un error nuestro y lo vamos a arreglar.',
    english: false,
  },
  { text: 'Mi dispiace per il ritardo della consegna, è stato un mio errore.', english: false },
  { text: 'Het spijt me dat de levering te laat was. Dat was onze fout.', english: false },
  { text: 'Przepraszam za opóźnienie. To był nasz błąd i go naprawimy.', english: false },
  { text: 'Desculpe o atraso na entrega, foi um erro nosso.', english: false },
  { text: 'Przykro nam bardzo', english: false },
  { text: 'ご迷惑をおかけして申し訳ございません。', english: false },
  { text: 'أنا آسف على التأخير، كان خطأي.', english: false },
  { text: 'מצטער על האיחור, זו הייתה הטעות שלי', english: false },
  { text: 'देरी के लिए मुझे खेद है।', english: false },
])('$text', ({ text, english }) => {
  expect(isEnglish(text, sentencesOf(text))).toBe(english);
});
