import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientKey, mentions, nameFit, nameStep, namesEver, sameClient } from '../../src/case/client-name.ts';
import { fills, recordOf, undoes } from '../support/case.ts';

test.each([
  ['lights harbour', 'whole'],
  ['HARBOUR', 'whole'],
  ['harb', 'begun'],
  ['harbour lig', 'begun'],
  ['arbour', undefined],
  ['harbour dental', undefined],
  [' ', undefined],
])('“%s” fits Harbour Lights: %s', (words, fit) => {
  expect(nameFit('Harbour Lights', words)).toBe(fit);
});

describe('one client', () => {
  test.each([
    ['capitals', 'Harbour Dental', 'HARBOUR dental'],
    ['spaces around', 'Harbour Dental', '  Harbour Dental\n'],
    ['spaces between', 'Harbour Dental', 'Harbour \t Dental'],
    ['a space that does not break', 'Harbour Dental', 'Harbour\u00A0Dental'],
    ['the form of Unicode', 'Café Zoë'.normalize('NFC'), 'Café Zoë'.normalize('NFD')],
    ['letters of full width', 'ACME', 'ＡＣＭＥ'],
    ['what cannot be seen', 'Harbour Dental', '\uFEFFHar\u00ADbour\u200B Dental'],
    ['a sharp s', 'Weiß & Söhne', 'WEISS & SÖHNE'],
    ['a final sigma', 'Νίκος', 'ΝΊΚΟΣ'],
  ])('whatever %s', (_what, one, other) => {
    expect(sameClient(one, other)).toBe(true);
  });

  test.each([
    ['an accent', 'Café', 'Cafe'],
    ['a full stop', 'Acme Inc', 'Acme Inc.'],
    ['a space less', 'Harbour Dental', 'HarbourDental'],
    ['a Turkish letter', 'Kapı', 'Kapi'],
    ['nobody', '', ' '],
  ])('but not with %s', (_what, one, other) => {
    expect(sameClient(one, other)).toBe(false);
  });

  test('a key is its own key, in every form of Unicode', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
        (name, form) => {
          expect(clientKey(clientKey(name).normalize(form))).toBe(clientKey(name));
        },
      ),
    );
  });
});

describe('a mention', () => {
  test.each([
    ['in a sentence', 'I told Harbour  DENTAL twice.', 'Harbour Dental', true],
    ['across a line end', 'I told Harbour\nDental twice.', 'Harbour Dental', true],
    ['with a genitive', 'It was Al’s idea.', 'Al', true],
    ['in another form of Unicode', 'Bei Zoë war es so.'.normalize('NFD'), 'Zoë'.normalize('NFC'), true],
    ['inside a word it is none', 'I also tried.', 'Al', false],
    ['nor before an accent', 'Zoe\u0308', 'Zoe', false],
    ['only the second place is one', 'also Al', 'Al', true],
    ['without spaces between words', '山田様へ', '山田', true],
    ['a name that ends in a sign', 'Ask Yahoo! now', 'Yahoo!', true],
    ['not at the end of a word', 'A total', 'tal', false],
    ['the same sign on both sides', 'Yahoo!!', 'Yahoo!', true],
    ['nobody is mentioned nowhere', 'anything', ' ', false],
  ])('%s', (_title, text, name, found) => {
    expect(mentions(text, clientKey(name))).toBe(found);
  });

  test('a name between spaces is always found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, text) => {
        fc.pre(clientKey(name) !== '' && clientKey(name) === clientKey(` ${name} `));
        expect(mentions(`${text} ${name} ${text}`, clientKey(name))).toBe(true);
      }),
    );
  });
});

test('the step of the name is the last that fills it, and every name given is known', () => {
  const record = recordOf(
    fills('client.name', 'Acme', { step: 'who' }),
    fills('client.name', 'Acme Ltd', { step: 'whom' }),
    fills('client.name', 'Acme Limited', { step: 'who' }),
    undoes(4),
    fills('title', 'Not a name'),
    fills('client.name', null, { step: 'nobody' }),
  );
  expect(record.client.name).toBe('Acme Ltd');
  expect(nameStep(record)).toBe('whom');
  expect(namesEver(record)).toEqual(['Acme', 'Acme Ltd', 'Acme Limited']);
  expect(nameStep(recordOf())).toBeUndefined();
});
