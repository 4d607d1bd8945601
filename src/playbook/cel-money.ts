import type { Environment } from '@marcbachmann/cel-js';
import {
  addMoney,
  compareMoney,
  divideMoney,
  money,
  multiplyMoney,
  percentOf,
  subtractMoney,
  type Money,
} from '../money.ts';

/** `Money` as CEL sees it: a class of its own, so that the checker can tell it from every other value. */
export class MoneyValue implements Money {
  readonly amount: string;
  readonly currency: string;
  constructor({ amount, currency }: Money) {
    this.amount = amount;
    this.currency = currency;
  }
}

type Amount = MoneyValue | bigint | number;

/**
 * Money in expressions: compared with Money and with whole numbers of its currency, added, subtracted, multiplied
 * and divided by numbers, `percent(m, 12.5)`. Mixed whole and decimal numbers are registered here once, because
 * CEL itself refuses `n * 2` for a decimal n.
 */
export function registerMoney(environment: Environment): void {
  environment.registerType('Money', { ctor: MoneyValue, fields: {} });
  for (const [symbol, holds] of Object.entries(COMPARISONS)) {
    const compare = (a: Amount, b: Amount): boolean => holds(order(a, b));
    const pairs =
      symbol === '=='
        ? ['Money == Money', 'Money == int']
        : [`Money ${symbol} Money`, `Money ${symbol} int`, `int ${symbol} Money`];
    for (const pair of pairs) environment.registerOperator(`${pair}: bool`, compare);
  }
  environment.registerOperator(
    'Money + Money: Money',
    (a: Money, b: Money) => new MoneyValue(addMoney(a, b)),
  );
  environment.registerOperator(
    'Money - Money: Money',
    (a: Money, b: Money) => new MoneyValue(subtractMoney(a, b)),
  );
  for (const number of ['int', 'double']) {
    environment.registerOperator(`Money * ${number}: Money`, (a: Money, b: bigint | number) => times(a, b));
    environment.registerOperator(`${number} * Money: Money`, (a: bigint | number, b: Money) => times(b, a));
    environment.registerOperator(
      `Money / ${number}: Money`,
      (a: Money, b: bigint | number) => new MoneyValue(divideMoney(a, Number(b))),
    );
    environment.registerFunction(
      `percent(Money, ${number}): Money`,
      (a: Money, b: bigint | number) => new MoneyValue(percentOf(a, Number(b))),
    );
  }
  environment.registerOperator(
    'int == double: bool',
    (a: bigint | number, b: bigint | number) => Number(a) === Number(b),
  );
  for (const [symbol, calculate] of Object.entries(ARITHMETIC)) {
    const mixed = (a: bigint | number, b: bigint | number): number => calculate(Number(a), Number(b));
    environment.registerOperator(`int ${symbol} double: double`, mixed);
    environment.registerOperator(`double ${symbol} int: double`, mixed);
  }
}

const COMPARISONS: Record<string, (order: number) => boolean> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '==': (order) => order === 0,
};

const ARITHMETIC: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

function order(a: Amount, b: Amount): number {
  const currency = a instanceof MoneyValue ? a.currency : (b as MoneyValue).currency;
  const sum = (value: Amount): Money => (value instanceof MoneyValue ? value : money(value, currency));
  return compareMoney(sum(a), sum(b));
}

function times(sum: Money, factor: bigint | number): MoneyValue {
  return new MoneyValue(multiplyMoney(sum, Number(factor)));
}
