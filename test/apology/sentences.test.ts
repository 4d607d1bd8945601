import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/apology/sentences.ts';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<{ title: string; text: string; says: string[] }>([
    { title: 'full stops', text: 'I was late. I am sorry.', says: ['I was late.', 'I am sorry.'] },
    {
      title: 'a title is no end',
      text: 'Mr. Shah and Dr. Osei waited. I was late.',
      says: ['Mr. Shah and Dr. Osei waited.', 'I was late.'],
    },
    {
      title: 'e.g. and No. 4 are none',
      text: 'Some rooms, e.g. No. 4, are cold.',
      says: ['Some rooms, e.g. No. 4, are cold.'],
    },
    {
      title: 'a time of day, then a capital',
      text: 'I came at 5 p.m. You had left.',
      says: ['I came at 5 p.m.', 'You had left.'],
    },
    {
      title: 'a time of day inside',
      text: 'I came at 5 p.m. and you had left.',
      says: ['I came at 5 p.m. and you had left.'],
    },
    {
      title: 'decimals and versions',
      text: 'I sent v1.2.3 for £4.50 by mistake.',
      says: ['I sent v1.2.3 for £4.50 by mistake.'],
    },
    {
      title: 'a short name at the end of a sentence',
      text: 'It was me, not I. Sorry.',
      says: ['It was me, not I.', 'Sorry.'],
    },
    { title: 'an initial', text: 'J. Marsh saw it.', says: ['J. Marsh saw it.'] },
    {
      title: 'exclamation and question',
      text: 'Sorry! What would help?',
      says: ['Sorry!', 'What would help?'],
    },
    { title: 'an ellipsis', text: 'Well… I forgot.', says: ['Well…', 'I forgot.'] },
    {
      title: 'a bracket behind the stop',
      text: 'I forgot (again.) Sorry.',
      says: ['I forgot (again.)', 'Sorry.'],
    },
    {
      title: 'lines wrapped by hand',
      text: 'I sent the newsletter to the whole list instead of\nthe test group.',
      says: ['I sent the newsletter to the whole list instead of\nthe test group.'],
    },
    { title: 'a blank line', text: 'I forgot\n\nSorry about it', says: ['I forgot', 'Sorry about it'] },
    {
      title: 'a list',
      text: 'What I do:\n- new keys today\n- a call at five',
      says: ['What I do:', 'new keys today', 'a call at five'],
    },
    {
      title: 'a time of day, then a capital further on',
      text: 'I came at 5 p.m.  You had left.',
      says: ['I came at 5 p.m.', 'You had left.'],
    },
    {
      title: 'a time of day, then a bracket',
      text: 'I came at 5 p.m. (as Ruth had said).',
      says: ['I came at 5 p.m. (as Ruth had said).'],
    },
    {
      title: 'a word cut short that nobody listed',
      text: 'The qty.  was wrong. Sorry.',
      says: ['The qty.  was wrong.', 'Sorry.'],
    },
    { title: 'a stop with a space before it', text: 'I was late . Sorry.', says: ['I was late .', 'Sorry.'] },
    { title: 'capitals at the end', text: 'I broke your DNS. Sorry.', says: ['I broke your DNS.', 'Sorry.'] },
    {
      title: 'what would be cut short before a stop',
      text: 'Did I ring? No! I forgot.',
      says: ['Did I ring?', 'No!', 'I forgot.'],
    },
    {
      title: 'a small letter behind an exclamation',
      text: 'Sorry! i forgot.',
      says: ['Sorry!', 'i forgot.'],
    },
    {
      title: 'a small letter behind an ellipsis',
      text: 'I was late... and I forgot.',
      says: ['I was late... and I forgot.'],
    },
    {
      title: 'a quotation of two sentences',
      text: 'I read “we waited. Nobody came.” and I am sorry.',
      says: ['I read “we waited. Nobody came.” and I am sorry.'],
    },
    {
      title: 'a quotation that ends the sentence',
      text: 'I read “we waited. Nobody came.” I forgot.',
      says: ['I read “we waited. Nobody came.”', 'I forgot.'],
    },
    {
      title: 'a short line, then a capital',
      text: 'I forgot\nSorry about the newsletter that went to the whole list',
      says: ['I forgot', 'Sorry about the newsletter that went to the whole list'],
    },
    {
      title: 'a short line, then a capital further in',
      text: 'I forgot\n  Sorry about it',
      says: ['I forgot', 'Sorry about it'],
    },
    {
      title: 'a line as long as one that is wrapped',
      text: 'I sent the newsletter to the whole list today\nRuth waited',
      says: ['I sent the newsletter to the whole list today\nRuth waited'],
    },
    {
      title: 'a line just too short to be wrapped',
      text: 'I sent the newsletter to the whole list then\nRuth waited',
      says: ['I sent the newsletter to the whole list then', 'Ruth waited'],
    },
    {
      title: 'the last line of a wrapped sentence',
      text: 'I sent the newsletter to the whole list today\nand forgot\nSorry about it',
      says: ['I sent the newsletter to the whole list today\nand forgot', 'Sorry about it'],
    },
    {
      title: 'the last line, just too short to be wrapped',
      text: 'I sent the newsletter to the whole list today\ni sent the newsletter to the whole list then\nRuth waited',
      says: [
        'I sent the newsletter to the whole list today\ni sent the newsletter to the whole list then',
        'Ruth waited',
      ],
    },
    {
      title: 'a short line, then a small letter',
      text: 'I forgot\nand Ruth waited',
      says: ['I forgot\nand Ruth waited'],
    },
    {
      title: 'a comma in a short line',
      text: 'Sorry, I forgot\nRuth waited',
      says: ['Sorry, I forgot', 'Ruth waited'],
    },
    {
      title: 'a comma at the end of a short line',
      text: 'I forgot it, \nRuth waited',
      says: ['I forgot it, \nRuth waited'],
    },
    {
      title: 'a blank line before a small letter',
      text: 'I forgot\n\nsorry about it',
      says: ['I forgot', 'sorry about it'],
    },
    {
      title: 'a blank line of a mail',
      text: 'I forgot\r\n \t\r\nsorry about it',
      says: ['I forgot', 'sorry about it'],
    },
    {
      title: 'an indented list',
      text: 'What I do\n  - new keys\n  - a call',
      says: ['What I do', 'new keys', 'a call'],
    },
    {
      title: 'a dash in a wrapped line',
      text: 'I sent it to the list\nof all - not the test group',
      says: ['I sent it to the list\nof all - not the test group'],
    },
    {
      title: 'a numbered list',
      text: 'What I do\n9. new keys\n10) a call',
      says: ['What I do', '9. new keys', '10) a call'],
    },
    { title: 'CRLF', text: 'I forgot.\r\nI am sorry.\r\n', says: ['I forgot.', 'I am sorry.'] },
    { title: 'emoji', text: 'I forgot 😞 Sorry about that 🙏', says: ['I forgot 😞', 'Sorry about that 🙏'] },
    { title: 'nothing', text: '', says: [] },
    { title: 'only signs', text: '… 🙏 --', says: [] },
  ])('$title', ({ text, says }) => {
    expect(split(text)).toEqual(says);
  });
});

describe("the author's own words", () => {
  test.each<{ title: string; text: string; says: string[] }>([
    {
      title: 'greeting and sign-off are left out',
      text: 'Hello Ruth,\n\nI forgot.\n\nKind regards,\nSam Reed',
      says: ['I forgot.'],
    },
    { title: 'a greeting in the line', text: 'Hi Jo, I forgot. Thanks, Pat.', says: ['I forgot.'] },
    { title: 'a name alone as greeting', text: 'Ruth,\nI forgot.\nSam', says: ['I forgot.'] },
    { title: 'a greeting with nothing behind it', text: 'Good morning\n\nI forgot.', says: ['I forgot.'] },
    {
      title: 'a signature',
      text: 'I forgot.\n-- \nSam Reed\nReed Design Ltd, 12 High Street',
      says: ['I forgot.'],
    },
    {
      title: 'a postscript is judged',
      text: 'I forgot.\n\nBest,\nSam\nPS It was my fault.',
      says: ['I forgot.', 'PS It was my fault.'],
    },
    {
      title: 'a sign-off that apologises is no frame',
      text: 'I forgot.\nApologies again,\nSam',
      says: ['I forgot.', 'Apologies again,'],
    },
    {
      title: 'nor is an apology alone in the last line',
      text: 'I forgot.\n\nSorry',
      says: ['I forgot.', 'Sorry'],
    },
    {
      title: 'or two words of it',
      text: 'Hi Jo,\nI forgot to ring you.\nSincere Apologies',
      says: ['I forgot to ring you.', 'Sincere Apologies'],
    },
    { title: 'quoted lines', text: '> You never rang.\n> Not once.\nI forgot.', says: ['I forgot.'] },
    {
      title: 'who wrote them',
      text: 'I forgot.\n\nOn Tue, 3 Feb 2026, Ruth wrote:\n> You never rang.',
      says: ['I forgot.'],
    },
    {
      title: 'a mail repeated below',
      text: 'I forgot.\n-----Original Message-----\nFrom: Ruth\nMistakes were made.',
      says: ['I forgot.'],
    },
    {
      title: 'headers',
      text: 'From: Sam <sam@example.com>\nTo: Ruth\nSubject: Sorry if\n you minded\n\nI forgot.',
      says: ['I forgot.'],
    },
    { title: 'a sentence in quotation marks', text: '“You never rang.” I forgot.', says: ['I forgot.'] },
    {
      title: 'a quotation that is introduced',
      text: 'You wrote: "We waited for an hour." I forgot.',
      says: ['I forgot.'],
    },
    {
      title: 'a text that is wholly in quotation marks is the author’s',
      text: '"I forgot, and I am sorry."',
      says: ['"I forgot, and I am sorry."'],
    },
    {
      title: 'a mark of inches is no quotation',
      text: 'I cut the 12" pipe too short.',
      says: ['I cut the 12" pipe too short.'],
    },
  ])('$title', ({ text, says }) => {
    expect(split(text)).toEqual(says);
  });

  test('a quotation in a sentence is one sign, and its words are not read', () => {
    const [sentence] = sentencesOf('I read your “we waited for an hour” and I am sorry.');
    expect(sentence?.tokens.map(({ kind, word }) => (kind === 'word' ? word : kind))).toEqual([
      'i',
      'read',
      'your',
      'quote',
      'and',
      'i',
      'am',
      'sorry',
    ]);
  });

  test.each([
    ['In your mail you wrote then “We waited.” I forgot.', ['I forgot.']],
    [
      'In your first mail you wrote then “We waited.” I forgot.',
      ['In your first mail you wrote then “We waited.”', 'I forgot.'],
    ],
    ['I wrote it down. I forgot.', ['I wrote it down.', 'I forgot.']],
    ['I felt your “We waited.” I forgot.', ['I felt your “We waited.”', 'I forgot.']],
  ])('a few words that introduce a quotation are no sentence: %s', (text, says) => {
    expect(split(text)).toEqual(says);
  });

  test('a sentence without an end is judged in pieces', () => {
    const text = 'one two '.repeat(119).trim();
    const pieces = sentencesOf(text);
    expect(pieces.map(({ tokens }) => tokens.length)).toEqual([120, 118]);
    expect(split(text).join(' ')).toBe(text);
    const whole = `${'one two '.repeat(60).trim()}.`;
    expect(split(whole)).toEqual([whole]);
    expect(split('one two '.repeat(120)).map((piece) => piece.length)).toEqual([479, 479]);
  });
});

test.each([
  ['What would help?', true],
  ['What would help (a call?)', true],
  ['Did you read “we waited?”', true],
  ['I forgot.', false],
  ['I forgot. What would help?', false],
  ['See /page?id.', false],
  ['I read “why?”.', false],
])('%s asks something: %s', (text, asks) => {
  expect(sentencesOf(text)[0]?.isQuestion).toBe(asks);
});
