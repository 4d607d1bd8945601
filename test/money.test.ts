import * as dineroCurrencies from 'dinero.js/bigint/currencies';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyDigits, isCurrency } from '../src/currencies.ts';
import {
  addMoney,
  compareMoney,
  divideMoney,
  formatMoney,
  fromMinor,
  isPositive,
  isZero,
  type Money,
  MoneyError,
  money,
  multiplyMoney,
  percentOf,
  ratioOf,
  splitMoney,
  subtractMoney,
  sumMoney,
  toMinor,
  zero,
} from '../src/money.ts';
import { parseMoney } from '../src/typed-money.ts';

const usd = (amount: string | number): Money => money(amount, 'USD');

const currencies = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'HUF', 'MGA');
/** As many digits as a yen amount may be typed with. */
const minors = fc.bigInt({ min: 1n - 10n ** 15n, max: 10n ** 15n - 1n });
const sums = fc.tuple(minors, currencies).map(([minor, currency]) => fromMinor(minor, currency));

/** The minor units of `numerator / denominator`, halves away from zero, in a way that shares no code. */
function halfAway(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n !== denominator < 0n ? -1n : 1n;
  const [top, bottom] = [
    numerator < 0n ? -numerator : numerator,
    denominator < 0n ? -denominator : denominator,
  ];
  return sign * ((2n * top + bottom) / (2n * bottom));
}

describe('currencies', () => {
  test.each([
    ['USD', 2],
    ['HUF', 2],
    ['MRU', 2],
    ['MGA', 2],
    ['JPY', 0],
    ['KWD', 3],
  ])('%s has %i digits', (code, digits) => {
    expect(currencyDigits(code)).toBe(digits);
  });

  test.each(['usd', 'US', 'USDX', 'XAU', 'ABC', '', 'D A', 'toString'])('%j is none', (code) => {
    expect(isCurrency(code)).toBe(false);
  });

  test('every national currency of dinero.js is known, with its digits', () => {
    // Funds and units of account, which nobody is refunded in; MGA and MRU are not decimal there.
    const left = new Set('BOV CHE CHW CLF COU MXV USN UYI UYW XAD MGA MRU'.split(' '));
    const theirs = Object.values(dineroCurrencies).filter(({ code }) => !left.has(code));
    expect(theirs.length).toBeGreaterThan(140);
    for (const { code, exponent } of theirs)
      expect([code, currencyDigits(code)]).toEqual([code, Number(exponent)]);
  });
});

describe('money', () => {
  test.each<[string | number | bigint, string, string]>([
    ['400', 'USD', '400.00'],
    ['400.5', 'USD', '400.50'],
    ['400.500', 'USD', '400.50'],
    [12.34, 'USD', '12.34'],
    [-3n, 'EUR', '-3.00'],
    ['-0', 'EUR', '0.00'],
    ['007', 'EUR', '7.00'],
    [400, 'JPY', '400'],
    ['1.234', 'KWD', '1.234'],
    ['0.001', 'KWD', '0.001'],
    [1e21, 'USD', '1000000000000000000000.00'],
  ])('%s %s is %s', (amount, currency, expected) => {
    expect(money(amount, currency)).toEqual({ amount: expected, currency });
  });

  test.each<[string | number, string]>([
    ['1.234', 'USD'],
    ['1.5', 'JPY'],
    [0.1 + 0.2, 'USD'],
    ['1e309', 'USD'],
    ['1e+21', 'USD'],
    [Number.NaN, 'USD'],
    [Number.POSITIVE_INFINITY, 'USD'],
    ['', 'USD'],
    ['1,200', 'USD'],
    ['400', 'usd'],
    ['400', 'XAU'],
  ])('%s %s is refused', (amount, currency) => {
    expect(() => money(amount, currency)).toThrow(MoneyError);
  });

  test.each([
    ['1.5', 'USD'],
    ['1.500', 'USD'],
    ['--1.00', 'USD'],
    ['1.00 ', 'USD'],
    ['x', 'USD'],
    ['', 'USD'],
    ['', 'JPY'],
    ['1.00', 'usd'],
  ])('an amount that is not exact, %j %s, is a bug', (amount, currency) => {
    expect(() => toMinor({ amount, currency })).toThrow(MoneyError);
  });
});

describe('arithmetic', () => {
  test('adding and subtracting undo each other', () => {
    fc.assert(
      fc.property(minors, minors, currencies, (a, b, currency) => {
        const [first, second] = [fromMinor(a, currency), fromMinor(b, currency)];
        expect(subtractMoney(addMoney(first, second), second)).toEqual(first);
        expect(toMinor(addMoney(first, second))).toBe(a + b);
      }),
    );
  });

  test('two currencies do not mix', () => {
    const eur = money(1, 'EUR');
    for (const operation of [addMoney, subtractMoney, compareMoney]) {
      expect(() => operation(usd(1), eur)).toThrow(MoneyError);
    }
    expect(() => sumMoney([usd(1), eur], 'USD')).toThrow(MoneyError);
    expect(() => ratioOf(usd(1), eur, 2)).toThrow(MoneyError);
  });

  test('comparing follows the minor units', () => {
    expect([
      compareMoney(usd(1), usd(2)),
      compareMoney(usd(2), usd('2.00')),
      compareMoney(usd(0), usd(-1)),
    ]).toEqual([-1, 0, 1]);
    expect([usd('0.01'), zero('JPY'), usd(-1)].map(isZero)).toEqual([false, true, false]);
    expect([usd('0.01'), zero('JPY'), usd(-1)].map(isPositive)).toEqual([true, false, false]);
  });

  test('a list of sums, with credits, is one sum; an empty one is nothing', () => {
    expect(sumMoney([usd('0.10'), usd('0.20'), usd(-1)], 'USD')).toEqual(usd('-0.70'));
    expect(sumMoney([], 'JPY')).toEqual(zero('JPY'));
  });

  test.each<[part: string, whole: string, decimals: number, ratio: number | undefined]>([
    ['626.00', '9000.00', 3, 0.07],
    ['1.00', '3.00', 0, 0],
    ['1.00', '2.00', 0, 1],
    ['1.25', '100.00', 3, 0.013],
    ['-1.25', '100.00', 3, -0.013],
    ['1.25', '-100.00', 3, -0.013],
    ['-1.25', '-100.00', 3, 0.013],
    ['0.00', '5.00', 2, 0],
    ['5.00', '0.00', 2, undefined],
  ])('%s of %s, to %i decimals, is %s', (part, whole, decimals, ratio) => {
    expect(ratioOf(usd(part), usd(whole), decimals)).toBe(ratio);
  });

  test.each<[string, number | string, string]>([
    ['100.00', 1.5, '150.00'],
    ['0.01', 0.5, '0.01'],
    ['-0.01', 0.5, '-0.01'],
    ['0.01', 0.49, '0.00'],
    ['100.00', '0.33333', '33.33'],
    ['100.00', 1e-7, '0.00'],
    ['100.00', -2, '-200.00'],
    ['400.00', 0, '0.00'],
    ['1.00', 1e21, '1000000000000000000000.00'],
  ])('%s times %s is %s', (amount, factor, product) => {
    expect(multiplyMoney(usd(amount), factor)).toEqual(usd(product));
  });

  test.each<[string, number, string]>([
    ['1000.01', 50, '500.01'],
    ['1000.00', 12.5, '125.00'],
    ['-1000.01', 50, '-500.01'],
    ['80.00', 0, '0.00'],
    ['80.00', 150, '120.00'],
  ])('%s: %s %% is %s', (amount, percent, share) => {
    expect(percentOf(usd(amount), percent)).toEqual(usd(share));
  });

  test('a share is the exact one, halves away from zero', () => {
    fc.assert(
      fc.property(sums, fc.integer({ min: -100_000, max: 100_000 }), (sum, thousandths) => {
        const expected = halfAway(toMinor(sum) * BigInt(thousandths), 100_000n);
        expect(toMinor(percentOf(sum, thousandths / 1000))).toBe(expected);
      }),
    );
  });

  test('a larger percentage never gives less, and half and half never less than the whole', () => {
    const percents = fc.double({ min: 0, max: 100, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), percents, percents, (minor, a, b) => {
        const sum = fromMinor(minor, 'USD');
        expect(compareMoney(percentOf(sum, Math.min(a, b)), percentOf(sum, Math.max(a, b)))).not.toBe(1);
        const half = percentOf(sum, 50);
        expect(compareMoney(addMoney(half, half), sum)).not.toBe(-1);
      }),
    );
  });

  test('dividing gives the exact quotient, halves away from zero', () => {
    fc.assert(
      fc.property(sums, fc.integer({ min: -9999, max: 9999 }), (sum, tenths) => {
        fc.pre(tenths !== 0);
        expect(toMinor(divideMoney(sum, tenths / 10))).toBe(halfAway(toMinor(sum) * 10n, BigInt(tenths)));
      }),
    );
    expect(divideMoney(usd(5_000_000), 1e9)).toEqual(usd('0.01'));
    expect(divideMoney(usd(1), 1e21)).toEqual(usd(0));
  });

  test('numbers that are none are refused', () => {
    expect(() => divideMoney(usd(1), 0)).toThrow(MoneyError);
    expect(() => percentOf(usd(1), Number.NaN)).toThrow(MoneyError);
    expect(() => multiplyMoney(usd(1), Number.POSITIVE_INFINITY)).toThrow(MoneyError);
    expect(() => multiplyMoney(usd(1), 'half')).toThrow(MoneyError);
  });
});

describe('splitting', () => {
  test.each<[string, number[], string[]]>([
    ['10.00', [1, 1, 1], ['3.34', '3.33', '3.33']],
    ['100.00', [70, 20, 10], ['70.00', '20.00', '10.00']],
    ['0.05', [3, 7], ['0.01', '0.04']],
    ['1.00', [0, 1], ['0.00', '1.00']],
    ['1.00', [0.5, 1.5], ['0.25', '0.75']],
    ['7.00', [0.5, 3], ['1.00', '6.00']],
  ])('%s by %j', (amount, weights, parts) => {
    expect(splitMoney(usd(amount), weights)).toEqual(parts.map((part) => usd(part)));
  });

  test('no minor unit is lost, and no part is more than one off its exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sums, weights, (sum, list) => {
        const total = BigInt(list.reduce((a, b) => a + b, 0));
        fc.pre(total > 0n);
        const parts = splitMoney(sum, list);
        expect(parts.reduce(addMoney)).toEqual(sum);
        parts.forEach((part, index) => {
          const error = toMinor(part) * total - toMinor(sum) * BigInt(list[index] ?? 0);
          expect((error < 0n ? -error : error) <= total).toBe(true);
        });
      }),
    );
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[Number.NaN]]])('weights %j are refused', (weights) => {
    expect(() => splitMoney(usd(1), weights)).toThrow(MoneyError);
  });
});

describe('formatting', () => {
  test.each<[string, string, string]>([
    ['1200.50', 'USD', 'USD 1,200.50'],
    ['-1200.50', 'USD', '-USD 1,200.50'],
    ['1234567', 'JPY', 'JPY 1,234,567'],
    ['999.000', 'KWD', 'KWD 999.000'],
    ['0.00', 'EUR', 'EUR 0.00'],
    ['123456789012345.67', 'EUR', 'EUR 123,456,789,012,345.67'],
  ])('%s %s', (amount, currency, text) => {
    expect(formatMoney({ amount, currency })).toBe(text);
  });

  test('grouping by hand is what Intl does', () => {
    fc.assert(
      fc.property(sums, (sum) => {
        const digits = currencyDigits(sum.currency) ?? 0;
        const intl = new Intl.NumberFormat('en', {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        });
        // As text, which Intl takes exactly.
        const grouped = intl.format(sum.amount.replace('-', '') as `${number}`);
        expect(formatMoney(sum)).toBe(`${sum.amount.startsWith('-') ? '-' : ''}${sum.currency} ${grouped}`);
      }),
    );
  });

  test('what is written can be read back', () => {
    fc.assert(
      fc.property(sums, (sum) => {
        expect(parseMoney(formatMoney(sum), undefined)).toEqual({ ok: true, money: sum });
        expect(parseMoney(sum.amount, sum.currency)).toEqual({ ok: true, money: sum });
      }),
    );
  });
});
