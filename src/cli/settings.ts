import { readCurrencyName } from '../amount-text.ts';
import { isDay } from '../dates.ts';
import { formatMoney, type Money } from '../money.ts';
import { parseMoney } from '../typed-money.ts';
import type { WalkSettings } from '../interview/situation.ts';
import { suggestion } from '../playbook/suggestion.ts';
import { EXIT, UserError } from './errors.ts';

export type SettingValue = string | number | boolean | Money | readonly string[] | readonly number[];

/** The settings as they lie on disk: a map of the keys below. */
export type SettingsData = Readonly<Record<string, SettingValue>>;

export interface SettingsFile {
  read(): SettingsData;
  write(key: string, value: SettingValue | undefined): Promise<void>;
  readonly path: string;
}

type Read = (words: string, data: SettingsData) => SettingValue | { problem: string };

interface Setting {
  readonly about: string;
  readonly read: Read;
}

const words = (about: string): Setting => ({ about, read: (text) => text.trim() });
const sum = (about: string): Setting => ({ about, read: readSumFromNothing });
const percentage = (about: string): Setting => ({ about, read: readPercent });
const count = (about: string): Setting => ({ about, read: (text) => readNumber(text, 1e9) });

/** Every setting there is. A new one gets its line here. */
export const SETTINGS: Readonly<Record<string, Setting>> = {
  name: words('Your name, as a letter ends with it'),
  signOff: words('What stands above your name: Kind regards'),
  voice: words('plain, warm or formal'),
  currency: { about: 'What bare amounts are in: EUR, USD, GBP …', read: readCurrency },
  rate: sum('What you charge an hour'),
  realCost: sum('What an hour really costs you'),
  soldShare: percentage('Percent of your hours that are sold'),
  // An account may be overdrawn.
  cash: { about: 'Money on the account that is yours to use', read: readSum },
  essentials: sum('What a month costs at least: rent, food, insurance'),
  taxSetAside: sum('Tax that is not yours'),
  payables: sum('Bills of the next 30 days'),
  wages: sum('Wages of the next 30 days'),
  workingDays: { about: 'Days you work: mon tue wed thu fri', read: readWorkingDays },
  holidays: { about: 'Days off: 2026-12-25, 2027-01-01', read: readDays },
  jobsPerMonth: count('Jobs you deliver a month'),
  revenuePerMonth: sum('What you earn a month'),
  policy: words('What you never do, said kindly: no refunds after six months'),
  'insurance.covered': { about: 'Do you have professional indemnity cover: yes or no', read: readYesNo },
  'insurance.excess': sum('The excess of your policy'),
};

/** @throws UserError if there is no such setting */
export function requireSetting(key: string): Setting {
  const setting = Object.hasOwn(SETTINGS, key) ? SETTINGS[key] : undefined;
  if (setting !== undefined) return setting;
  throw new UserError(`There is no setting “${key}”${suggestion(key, Object.keys(SETTINGS))}`, {
    exit: EXIT.usage,
    hint: 'See them all with: repair config',
  });
}

/** @throws UserError if there is no such setting, or the value is none */
export function readSetting(key: string, text: string, data: SettingsData): SettingValue {
  const setting = requireSetting(key);
  const value = setting.read(text, data);
  if (typeof value === 'object' && 'problem' in value) {
    throw new UserError(`${key}: ${value.problem}`, { exit: EXIT.usage, hint: setting.about });
  }
  return value;
}

/** A setting as it is shown, and as it can be typed. */
export function settingWords(key: string, value: SettingValue): string {
  if (key === 'workingDays' && Array.isArray(value))
    return value.map((day) => WEEK[Number(day) - 1] ?? day).join(' ');
  if (key === 'soldShare' && typeof value === 'number') return `${value} %`;
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'object' ? formatMoney(value as Money) : String(value);
}

/** The settings that the walk uses. */
export function walkSettings(data: SettingsData): WalkSettings {
  const { workingDays, holidays, ...rest } = data;
  return {
    ...(rest as WalkSettings),
    ...(Array.isArray(workingDays) && { workingDays: workingDays as readonly number[] }),
    ...(Array.isArray(holidays) && { holidays: holidays as readonly string[] }),
  };
}

function readSum(text: string, data: SettingsData): SettingValue | { problem: string } {
  const reading = parseMoney(text, typeof data['currency'] === 'string' ? data['currency'] : undefined);
  if (!reading.ok) return reading;
  return reading.money;
}

function readSumFromNothing(text: string, data: SettingsData): SettingValue | { problem: string } {
  const value = readSum(text, data);
  const isLess = typeof value === 'object' && 'amount' in value && value.amount.startsWith('-');
  return isLess ? { problem: `“${text}” is less than nothing` } : value;
}

function readCurrency(text: string): SettingValue | { problem: string } {
  const reading = readCurrencyName(text);
  return reading.ok ? reading.currency : reading;
}

function readNumber(text: string, most: number): SettingValue | { problem: string } {
  const value = Number(text.trim());
  return text.trim() !== '' && value >= 0 && value <= most
    ? value
    : { problem: `“${text}” is not a number from 0 to ${most}` };
}

/** `70`, `70%` and `0.7` are the same. What lies between one percent and everything is asked, never guessed. */
function readPercent(text: string): SettingValue | { problem: string } {
  const [, digits = '', sign] =
    /^(\d{1,3}(?:[.,]\d{1,6})?|[.,]\d{1,6})\s*(%|percent)?$/.exec(text.trim()) ?? [];
  const value = Number(digits.replace(',', '.'));
  if (digits === '' || value > 100)
    return { problem: `“${text}” is not a number from 0 to 100; write 70 or 70%` };
  if (sign === undefined && value === 1) return { problem: '“1” may be 1% or everything; write 1% or 100%' };
  // Twelve digits are more than anybody types, and fewer than a double gets wrong.
  return sign === undefined && value < 1 ? Number((value * 100).toPrecision(12)) : value;
}

function readYesNo(text: string): SettingValue | { problem: string } {
  const word = text.trim().toLowerCase();
  if (['yes', 'y', 'true'].includes(word)) return true;
  return ['no', 'n', 'false'].includes(word) ? false : { problem: `“${text}” is neither yes nor no` };
}

/** From Monday, which is 1. */
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function readWorkingDays(text: string): SettingValue | { problem: string } {
  const days = listOf(text).map((day) => WEEK.indexOf(day.toLowerCase().slice(0, 3)) + 1);
  return days.length > 0 && !days.includes(0) ? days : { problem: `write ${WEEK.slice(0, 5).join(' ')}` };
}

function readDays(text: string): SettingValue | { problem: string } {
  const days = listOf(text);
  const wrong = days.find((day) => !isDay(day));
  return wrong === undefined ? days : { problem: `“${wrong}” is not a day; write 2026-12-25` };
}

function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}
