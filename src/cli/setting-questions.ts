import type { Question } from '../interview/prompter.ts';
import { simpleQuestion } from '../interview/simple-question.ts';
import { readCurrencyName } from '../amount-text.ts';
import { requireSetting, type SettingsData } from './settings.ts';

export function nameQuestion(): Question {
  return simpleQuestion({
    id: 'setting_name',
    ask: 'Which name shall your letters end with?',
    help: 'Asked once, and kept in your settings. Leave it empty to add it yourself.',
    why: { text: 'A letter that somebody stands behind ends with a name.', source: '' },
    mayBe: 'your name',
    optional: true,
    read: () => undefined,
  });
}

/**
 * A sum of the person's own business, read as `repair config` reads it.
 *
 * @param data what bare amounts are in stands there
 */
export function sumQuestion(
  key: string,
  ask: string,
  why: NonNullable<Question['why']>,
  data: SettingsData,
): Question {
  const { read } = requireSetting(key);
  const question = simpleQuestion({
    id: `setting_${key}`,
    ask,
    help: 'Asked once, and kept in your settings.',
    why,
    mayBe: `an amount, as in 400 ${typeof data['currency'] === 'string' ? data['currency'] : 'EUR'}`,
    optional: true,
    read: () => undefined,
  });
  return {
    ...question,
    step: { kind: 'money', id: question.step.id, phase: 'remedy', ask },
    read: async (raw) => {
      const words = String(raw).trim();
      if (words === '') return { ok: true, value: null };
      const value = read(words, data);
      if (typeof value !== 'object' || !('amount' in value))
        return {
          ok: false,
          problem: typeof value === 'object' && 'problem' in value ? value.problem : words,
        };
      return { ok: true, value };
    },
  };
}

export function currencyQuestion(env: Readonly<Record<string, string | undefined>>): Question {
  const guess = guessedCurrency(env);
  const question = simpleQuestion({
    id: 'setting_currency',
    ask: 'Which currency do you work in?',
    help: 'As in: EUR, USD or GBP. Asked once, and kept in your settings.',
    why: {
      text: 'Every sum in a case is in one currency; this is the one for amounts without a sign.',
      source: '',
    },
    ...(guess !== undefined && { usual: guess }),
    mayBe: 'its code or its name',
    read: () => undefined,
  });
  return {
    ...question,
    read: async (raw) => {
      const reading = readCurrencyName(String(raw));
      return reading.ok ? { ok: true, value: reading.currency } : reading;
    },
  };
}

const BY_COUNTRY: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  IN: 'INR',
  CH: 'CHF',
  JP: 'JPY',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  ZA: 'ZAR',
  SG: 'SGD',
  BR: 'BRL',
  MX: 'MXN',
  AT: 'EUR',
  BE: 'EUR',
  DE: 'EUR',
  ES: 'EUR',
  FI: 'EUR',
  FR: 'EUR',
  GR: 'EUR',
  IE: 'EUR',
  IT: 'EUR',
  LU: 'EUR',
  NL: 'EUR',
  PT: 'EUR',
};

/** From the system's language, as in `en_GB.UTF-8`; undefined where it names no country. */
function guessedCurrency(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const language = env['LC_ALL'] || env['LC_MONETARY'] || env['LANG'] || '';
  const country = /^[a-z]{2,3}_([A-Z]{2})/.exec(language)?.[1];
  return country === undefined ? undefined : BY_COUNTRY[country];
}
