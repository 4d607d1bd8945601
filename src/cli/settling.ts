import { typedForm } from '../interview/answer-text.ts';
import type { Prompter, Question } from '../interview/prompter.ts';
import { simpleQuestion } from '../interview/simple-question.ts';
import type { Situation } from '../interview/situation.ts';
import { isCurrency } from '../money.ts';
import type { Leave } from '../interview/walk.ts';
import type { Step } from '../playbook/schema.ts';
import type { HalfTyped } from './half-typed.ts';
import type { Session } from './session.ts';
import { walkSettings } from './settings.ts';

/** A setting that a step needs and that nobody has given yet. */
interface Need {
  readonly key: 'currency' | 'name';
  readonly question: Question;
}

/**
 * Ask for the setting that this step needs, if it is missing; it is kept for all cases. Never more than one before a
 * question, and each at most once a run: an empty name is an answer, too.
 */
export async function settle(
  session: Session,
  prompter: Prompter,
  half: HalfTyped,
  situation: Situation,
  step: Step,
): Promise<Situation | Leave> {
  const need = needOf(session, situation, step);
  if (need === undefined || asked.get(prompter)?.has(need.key)) return situation;
  const { id } = need.question.step;
  half.at(id);
  const reply = await prompter.ask({ ...need.question, halfTyped: half.of(id) });
  if (reply.kind !== 'answer') return reply;
  asked.set(prompter, new Set([...(asked.get(prompter) ?? []), need.key]));
  if (reply.value === null) return situation;
  const file = await session.settings();
  const words = typedForm(reply.value);
  await file.write(need.key, need.key === 'currency' ? words.toUpperCase() : words);
  return { ...situation, around: { ...situation.around, settings: walkSettings(file.read()) } };
}

const asked = new WeakMap<Prompter, ReadonlySet<string>>();

function needOf(session: Session, { around, record }: Situation, step: Step): Need | undefined {
  if (step.kind === 'money' && around.settings.currency === undefined && record.currency === undefined) {
    return { key: 'currency', question: currencyQuestion(guessedCurrency(session.world.env)) };
  }
  if (step.kind === 'draft' && around.settings.name === undefined) return { key: 'name', question: NAME };
  return undefined;
}

const NAME = simpleQuestion({
  id: 'setting_name',
  ask: 'Which name shall your letters end with?',
  help: 'Asked once, and kept in your settings. Leave it empty to add it yourself.',
  mayBe: 'your name',
  optional: true,
  read: () => undefined,
});

function currencyQuestion(guess: string | undefined): Question {
  return simpleQuestion({
    id: 'setting_currency',
    ask: 'Which currency do you work in?',
    help: 'Asked once, and kept in your settings.',
    ...(guess !== undefined && { usual: guess }),
    mayBe: 'a code, as in EUR, USD or GBP',
    read: (words) =>
      isCurrency(words.toUpperCase())
        ? undefined
        : `“${words}” is not a currency code; write EUR, USD or GBP`,
  });
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
