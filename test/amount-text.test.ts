import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCurrencyName } from '../src/amount-text.ts';
import { parseMoney } from '../src/typed-money.ts';

test.each<[text: string, fallback: string | undefined, amount: string, currency: string]>([
  ['400', 'USD', '400.00', 'USD'],
  ['  400  ', 'USD', '400.00', 'USD'],
  ['400 USD', undefined, '400.00', 'USD'],
  ['USD 400', 'EUR', '400.00', 'USD'],
  ['usd400', 'EUR', '400.00', 'USD'],
  ['400eur', undefined, '400.00', 'EUR'],
  ['$400', 'USD', '400.00', 'USD'],
  ['$400', 'CAD', '400.00', 'CAD'],
  ['$400 AUD', 'USD', '400.00', 'AUD'],
  ['USD $400', undefined, '400.00', 'USD'],
  ['US$ 400', 'EUR', '400.00', 'USD'],
  ['400 €', undefined, '400.00', 'EUR'],
  ['£400', 'USD', '400.00', 'GBP'],
  ['₹12,34,567', undefined, '1234567.00', 'INR'],
  ['¥400', 'CNY', '400.00', 'CNY'],
  ['¥400', 'JPY', '400', 'JPY'],
  ['250 kr', 'NOK', '250.00', 'NOK'],
  ['250 zł', undefined, '250.00', 'PLN'],
  ['$1,200.50', 'USD', '1200.50', 'USD'],
  ['1.200,50', 'EUR', '1200.50', 'EUR'],
  ['1.200,5', 'EUR', '1200.50', 'EUR'],
  ['1 200,50', 'EUR', '1200.50', 'EUR'],
  ['1\u00a0200,50 €', undefined, '1200.50', 'EUR'],
  ['1\u202f200', 'EUR', '1200.00', 'EUR'],
  ["1'200.50", 'CHF', '1200.50', 'CHF'],
  ['1’200.50', 'CHF', '1200.50', 'CHF'],
  ["1'200", 'CHF', '1200.00', 'CHF'],
  ['1.200.000', 'EUR', '1200000.00', 'EUR'],
  ['1,200,000.5', 'EUR', '1200000.50', 'EUR'],
  ['0,5', 'EUR', '0.50', 'EUR'],
  ['.5', 'EUR', '0.50', 'EUR'],
  ['12,5', 'EUR', '12.50', 'EUR'],
  ['007', 'EUR', '7.00', 'EUR'],
  ['000000000000000400', 'EUR', '400.00', 'EUR'],
  ['1,200', 'JPY', '1200', 'JPY'],
  ['1,200', 'USD', '1200.00', 'USD'],
  ['$12,345', 'USD', '12345.00', 'USD'],
  ['1.200', 'JPY', '1200', 'JPY'],
  ['1.234', 'KWD', '1.234', 'KWD'],
  ['1234,567', 'KWD', '1234.567', 'KWD'],
  ['-5', 'EUR', '-5.00', 'EUR'],
  ['\u22125', 'EUR', '-5.00', 'EUR'],
  ['-$5', 'USD', '-5.00', 'USD'],
  ['$-5', 'USD', '-5.00', 'USD'],
  ['USD -5', undefined, '-5.00', 'USD'],
  ['-0', 'EUR', '0.00', 'EUR'],
  ['999999999999999.99', 'EUR', '999999999999999.99', 'EUR'],
])('%j with %s is %s %s', (text, fallback, amount, currency) => {
  expect(parseMoney(text, fallback)).toEqual({ ok: true, money: { amount, currency } });
});

test.each<[text: string, fallback: string, problem: string]>([
  ['1.200', 'EUR', '"1.200" could be 1200 or 1.20. Write 1200 or 1.20.'],
  ['1.200', 'USD', '"1.200" could be 1200 or 1.20. Write 1200 or 1.20.'],
  ['$12.345', 'USD', '"12.345" could be 12345 or 12.345. Write 12345 or 12.34.'],
  ['1,234', 'KWD', '"1,234" could be 1234 or 1.234. Write 1234 or 1.234.'],
  ['1234.567', 'EUR', 'EUR has at most 2 decimals: "1234.567" has 3.'],
  ['1.2345', 'EUR', 'EUR has at most 2 decimals: "1.2345" has 4.'],
  ['0.500', 'EUR', 'EUR has at most 2 decimals: "0.500" has 3.'],
  ['12.5', 'JPY', 'JPY has no decimals. Write 12.'],
  ['1,20,50', 'EUR', 'The separators in "1,20,50" do not fit together. Write it plainly, such as 1200.50.'],
  ['1.200.50', 'EUR', 'The separators in "1.200.50" do not fit together. Write it plainly, such as 1200.50.'],
  [
    '1,200.500,00',
    'EUR',
    'The separators in "1,200.500,00" do not fit together. Write it plainly, such as 1200.50.',
  ],
  ['1234567890123456', 'EUR', '"1234567890123456" is too large: at most 15 digits before the decimals.'],
  ['', 'EUR', 'No amount. Write an amount such as 400, 1200.50 or 400 EUR.'],
  ['1e309', 'USD', '"1e309" is not an amount. Write an amount such as 400, 1200.50 or 400 USD.'],
  ['Infinity', 'USD', '"Infinity" is not an amount. Write an amount such as 400, 1200.50 or 400 USD.'],
  ['NaN', 'USD', '"NaN" is not an amount. Write an amount such as 400, 1200.50 or 400 USD.'],
  [
    'four hundred',
    'USD',
    '"four hundred" is not an amount. Write an amount such as 400, 1200.50 or 400 USD.',
  ],
  ['--5', 'USD', '"--5" is not an amount. Write an amount such as 400, 1200.50 or 400 USD.'],
  ['400-500', 'USD', '"400-500" is not an amount. Write an amount such as 400, 1200.50 or 400 USD.'],
  ['$', 'USD', '"$" is not an amount. Write an amount such as 400, 1200.50 or 400 USD.'],
  ['400 bucks', 'USD', '"bucks" is no currency known here. Write one sum, such as 400 USD.'],
  ['400 constructor', 'USD', '"constructor" is no currency known here. Write one sum, such as 400 USD.'],
  ['50 %', 'USD', '"%" is no currency known here. Write one sum, such as 50 USD.'],
  ['€400 USD', 'USD', '€ and USD are two currencies. Write one.'],
])('%j with %s is refused: %s', (text, fallback, problem) => {
  expect(parseMoney(text, fallback)).toEqual({ ok: false, problem });
});

describe('when only the currency is missing, that is what is asked for', () => {
  test.each<[text: string, fallback: string | undefined, problem: string]>([
    ['400', undefined, 'In which currency? Write it too, such as 400 EUR.'],
    ['$400', undefined, '"$" may be several currencies. Write 400 USD or 400 CAD or 400 AUD.'],
    ['$400', 'EUR', '"$" may be several currencies. Write 400 USD or 400 CAD or 400 AUD.'],
    ['400 dollars', 'EUR', '"dollars" may be several currencies. Write 400 USD or 400 CAD or 400 AUD.'],
    ['¥400', 'USD', '"¥" may be several currencies. Write 400 JPY or 400 CNY.'],
  ])('%j with %s', (text, fallback, problem) => {
    expect(parseMoney(text, fallback)).toEqual({ ok: false, problem, needsCurrency: true });
  });
});

test('no text makes it throw, and no long text makes it slow', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,' -$€eUSD")) }),
      ),
      (text) => {
        const reading = parseMoney(text, 'EUR');
        expect(reading.ok || reading.problem.endsWith('.')).toBe(true);
      },
    ),
  );
  expect(parseMoney('1 '.repeat(1_000_000), 'EUR').ok).toBe(false);
});

test.each([
  ['400 euros', 'EUR'],
  ['12 pounds', 'GBP'],
  ['400 US dollars', 'USD'],
  ['400 Canadian dollars', 'CAD'],
])('%j is in %s', (text, currency) => {
  expect(parseMoney(text, undefined)).toMatchObject({ ok: true, money: { currency } });
});

test.each([
  ['eur', 'EUR'],
  ['€', 'EUR'],
  [' £ ', 'GBP'],
  ['Euros', 'EUR'],
  ['US dollars', 'USD'],
  ['dollars', '“dollars” may be several currencies; write USD, CAD or AUD'],
  ['$', '“$” may be several currencies; write USD, CAD or AUD'],
  ['US euros', '“US euros” is not a currency code; write EUR, USD or GBP'],
  ['', '“” is not a currency code; write EUR, USD or GBP'],
])('the currency %j is %s', (text, expected) => {
  const reading = readCurrencyName(text);
  expect(reading.ok ? reading.currency : reading.problem).toBe(expected);
});
