import {
  add,
  allocate,
  calculator,
  type Dinero,
  dinero,
  halfAwayFromZero,
  multiply,
  subtract,
  toSnapshot,
  transformScale,
} from 'dinero.js/bigint';
import { currencyDigits } from './currencies.ts';

/**
 * An exact sum. `amount` is a decimal with exactly the digits of its currency: `400.00` USD, `400` JPY,
 * `1.234` KWD; below zero with a leading `-`; never `-0.00`.
 */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** A sum that cannot exist, or an operation on sums that makes no sense: a caller's bug, not a typing mistake. */
export class MoneyError extends Error {
  override readonly name = 'MoneyError';
}

/**
 * A sum from a decimal.
 *
 * @param amount  `400`, `'400.5'`, `-3n`; no rounding: more decimals than the currency has are refused
 * @throws MoneyError if the amount is no decimal, does not fit the currency, or the currency is unknown
 * @example money('400.5', 'USD') // { amount: '400.50', currency: 'USD' }
 */
export function money(amount: string | number | bigint, currency: string): Money {
  const { value, scale } = decimalOf(amount);
  const digits = digitsOf(currency);
  const excess = scale > digits ? 10n ** BigInt(scale - digits) : 1n;
  if (value % excess !== 0n) throw new MoneyError(`${amount} has more decimals than ${currency}`);
  return fromMinor((value / excess) * 10n ** BigInt(Math.max(digits - scale, 0)), currency);
}

/** Is it meant as a sum? Of what is stored, and of what an expression comes to; whether it can exist is not asked. */
export function hasMoneyShape(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}

/** Nothing, in a currency. */
export function zero(currency: string): Money {
  return fromMinor(0n, currency);
}

/** The sum in minor units: 12.34 USD is 1234n. @throws MoneyError if it is not an exact sum of its currency */
export function toMinor({ amount, currency }: Money): bigint {
  const digits = digitsOf(currency);
  const [, sign, whole, decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  if (whole === undefined || decimals.length !== digits) {
    throw new MoneyError(`"${amount}" is not an exact amount of ${currency}`);
  }
  const minor = BigInt(whole + decimals);
  return sign === '-' ? -minor : minor;
}

/** The sum of `minor` minor units: 1234n USD is 12.34. @throws MoneyError if the currency is unknown */
export function fromMinor(minor: bigint, currency: string): Money {
  const digits = digitsOf(currency);
  const text = String(minor < 0n ? -minor : minor).padStart(digits + 1, '0');
  const split = text.length - digits;
  const decimal = digits === 0 ? text : `${text.slice(0, split)}.${text.slice(split)}`;
  return { amount: minor < 0n ? `-${decimal}` : decimal, currency };
}

/** @throws MoneyError if the currencies differ */
export function addMoney(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return ofDinero(add(dineroOf(a), dineroOf(b)));
}

/** The sum of any number of sums; of none, nothing. @throws MoneyError if one is in another currency */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  const nothing = zero(currency);
  let minor = 0n;
  for (const amount of amounts) {
    assertSameCurrency(nothing, amount);
    minor += toMinor(amount);
  }
  return fromMinor(minor, currency);
}

/** @throws MoneyError if the currencies differ */
export function subtractMoney(a: Money, b: Money): Money {
  assertSameCurrency(a, b);
  return ofDinero(subtract(dineroOf(a), dineroOf(b)));
}

/**
 * A sum times decimal factors (`1.5`, `'0.333'`), exact until the end, then rounded to whole minor units, halves
 * away from zero.
 *
 * @throws MoneyError if a factor is not a finite decimal
 */
export function multiplyMoney(m: Money, ...factors: readonly (number | string)[]): Money {
  const product = factors.map(decimalOf).reduce((exact, { value, scale }) => {
    return multiply(exact, { amount: value, scale: BigInt(scale) });
  }, dineroOf(m));
  return rounded(product, m.currency);
}

/**
 * A share of a sum. Halves of a minor unit round up, in the client's favour. A sum below
 * zero rounds away from zero, so that a credit is as large as the same sum written without its sign.
 *
 * @param percent 12.5 means 12.5 %; fractions allowed, not limited to 100
 * @throws MoneyError if the percentage is not finite
 * @example percentOf(money('1000.01', 'USD'), 50) // 500.01
 */
export function percentOf(m: Money, percent: number): Money {
  const { value, scale } = decimalOf(percent);
  return rounded(multiply(dineroOf(m), { amount: value, scale: BigInt(scale + 2) }), m.currency);
}

/** A sum divided by a decimal, halves away from zero. @throws MoneyError if it is zero or not finite */
export function divideMoney(m: Money, divisor: number): Money {
  const { value, scale } = decimalOf(divisor);
  if (value === 0n) throw new MoneyError(`${m.amount} ${m.currency} cannot be divided by zero`);
  const dividend = toMinor(m) * 10n ** BigInt(scale);
  const quotient = value < 0n ? ([-dividend, -value] as const) : ([dividend, value] as const);
  return fromMinor(halfAwayFromZero(...quotient, calculator), m.currency);
}

/**
 * How many times one sum is another, as a number for people, halves away from zero.
 *
 * @param decimals  0 to 6
 * @returns undefined if `whole` is nothing
 * @throws MoneyError if the currencies differ
 * @example ratioOf(money(626, 'USD'), money(9000, 'USD'), 3) // 0.07
 */
export function ratioOf(part: Money, whole: Money, decimals: number): number | undefined {
  assertSameCurrency(part, whole);
  const divisor = toMinor(whole);
  if (divisor === 0n) return undefined;
  const sign = divisor < 0n ? -1n : 1n;
  const dividend = sign * toMinor(part) * 10n ** BigInt(decimals);
  return Number(halfAwayFromZero(dividend, sign * divisor, calculator)) / 10 ** decimals;
}

/** -1 if `a` is less, 0 if they are equal, 1 if it is more. @throws MoneyError if the currencies differ */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  assertSameCurrency(a, b);
  const difference = toMinor(a) - toMinor(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(m: Money): boolean {
  return toMinor(m) === 0n;
}

export function isPositive(m: Money): boolean {
  return toMinor(m) > 0n;
}

/**
 * Splits a sum by weights and loses no minor unit: what is left over goes, unit by unit, to the largest weights.
 *
 * @param weights finite, >= 0, at least one above zero
 * @throws MoneyError if they are not
 * @example splitMoney(money(10, 'USD'), [1, 1, 1]) // 3.34, 3.33, 3.33
 */
export function splitMoney(m: Money, weights: readonly number[]): Money[] {
  const ratios = weights.map(decimalOf);
  if (!ratios.some(({ value }) => value > 0n) || ratios.some(({ value }) => value < 0n)) {
    throw new MoneyError(`weights: ${weights.join(', ')}`);
  }
  const scale = Math.max(...ratios.map((ratio) => ratio.scale));
  const whole = ratios.map((ratio) => ratio.value * 10n ** BigInt(scale - ratio.scale));
  return allocate(dineroOf(m), whole).map(ofDinero);
}

/**
 * `USD 1,200.50`: the code, because a bare sign names no currency, and a plain space, because a no-break one
 * cannot be searched for. `parseMoney` reads it back.
 */
export function formatMoney(m: Money): string {
  const sign = m.amount.startsWith('-') ? '-' : '';
  const [whole = '', ...decimals] = m.amount.slice(sign.length).split('.');
  // By hand: loading Intl's number data costs more than everything else this file does.
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${m.currency} ${[grouped, ...decimals].join('.')}`;
}

/** A finite decimal as a whole number and how many of its digits are decimals: 12.5 is 125 and 1. */
function decimalOf(input: string | number | bigint): { value: bigint; scale: number } {
  // String() of a small or large number has an exponent (1e-7); typed text must not have one (1e309).
  const pattern =
    typeof input === 'number' ? /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/ : /^(-?\d+)(?:\.(\d+))?$/;
  const [, whole, decimals = '', exponent = '0'] = pattern.exec(String(input)) ?? [];
  if (whole === undefined) throw new MoneyError(`"${input}" is not a decimal number`);
  const scale = decimals.length - Number(exponent);
  const value = BigInt(whole + decimals);
  return scale < 0 ? { value: value * 10n ** BigInt(-scale), scale: 0 } : { value, scale };
}

function digitsOf(currency: string): number {
  const digits = currencyDigits(currency);
  if (digits === undefined) throw new MoneyError(`"${currency}" is not a currency of ISO 4217`);
  return digits;
}

function dineroOf(m: Money): Dinero<bigint> {
  return dinero({
    amount: toMinor(m),
    currency: { code: m.currency, base: 10n, exponent: BigInt(digitsOf(m.currency)) },
  });
}

function ofDinero(exact: Dinero<bigint>): Money {
  const { amount, currency } = toSnapshot(exact);
  return fromMinor(amount, currency.code);
}

function rounded(exact: Dinero<bigint>, currency: string): Money {
  return ofDinero(transformScale(exact, BigInt(digitsOf(currency)), halfAwayFromZero));
}

function assertSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency)
    throw new MoneyError(`${a.currency} and ${b.currency} are different currencies`);
}
