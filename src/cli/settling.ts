import type { AnswerValue, CaseRecord } from '../case/schema.ts';
import { typedForm } from '../interview/answer-text.ts';
import { planOf } from '../interview/plan.ts';
import type { Prompter, Question } from '../interview/prompter.ts';
import type { SettingQuestion, SettingQuestions } from '../interview/walk-settings.ts';
import type { Step } from '../playbook/schema.ts';
import type { PossibleRemedy } from '../remedy/recommend.ts';
import type { Session } from './session.ts';
import { readSetting, walkSettings, type SettingsData, type SettingValue } from './settings.ts';
import { currencyQuestion, nameQuestion, sumQuestion } from './setting-questions.ts';

/** Where the walk stands. */
interface Moment {
  readonly record: CaseRecord;
  readonly step: Step;
  /** What can be offered, if that is what is asked. */
  readonly possible: readonly PossibleRemedy[];
}

/** Where a setting is needed, and how it is asked for. Each is asked once, when it first matters. */
interface Need {
  readonly key: string;
  readonly matters: (moment: Moment) => boolean;
  readonly question: (session: Session, data: SettingsData) => Question;
  /** What belongs together has one introduction, and who skips the first skips the others. */
  readonly group?: string;
  /** Is it not asked again once it was skipped? */
  readonly once?: true;
}

/** Why these sums are worth asking, and whose advice that is: titles of `playbooks/coaching/sources.yaml`. */
export const RATE_WHY = {
  text: 'Work that is free for them is not free for you. Your rate tells what each offer really costs you.',
  source: '“How to repair broken client relationships”',
};
export const RENT_WHY = {
  text: 'Put a mistake right without missing the rent. This tells how much you can pay, and when.',
  source: '“How to repair broken client relationships”',
};

const NEEDS: readonly Need[] = [
  {
    key: 'currency',
    matters: ({ record, step }) => step.kind === 'money' && record.currency === undefined,
    question: ({ world }) => currencyQuestion(world.env),
  },
  { key: 'name', matters: ({ step }) => step.kind === 'draft', question: nameQuestion },
  profile('rate', 'What do you charge an hour?', RATE_WHY, ({ part }) => (part.hours ?? 0) > 0),
  ...(
    [
      ['cash', 'How much money could you use today, in cash and at the bank?'],
      ['essentials', 'What does a month cost you at least: rent, food, insurance?'],
      ['taxSetAside', 'How much of your cash will you have to pay as tax?'],
      [
        'payables',
        "What other bills fall due in the next 30 days, beyond the month's costs you just named? (0 if none)",
      ],
      ['wages', 'What do you owe people who work for you, in the next 30 days? (0 if you work alone)'],
    ] as const
  ).map(([key, ask]) => profile(key, ask, RENT_WHY, ({ part }) => part.cash, 'cash')),
];

const INTRODUCTIONS: Readonly<Record<string, string>> = {
  cash: 'Some of what you can offer is paid in cash. Five amounts tell what you can pay without missing the rent; they stay in your settings. Leave the first one empty to skip all five.',
};

/** A sum of the person's own business: asked before an offer in which one of the possible remedies needs it. */
function profile(
  key: string,
  ask: string,
  why: NonNullable<Question['why']>,
  needs: (remedy: PossibleRemedy) => boolean,
  group?: string,
): Need {
  return {
    key,
    matters: ({ possible }) => possible.some(needs),
    question: (_session, data) => sumQuestion(key, ask, why, data),
    once: true,
    ...(group !== undefined && { group }),
  };
}

/**
 * The settings that the steps of a walk need and that nobody has given yet; they are kept for all cases. Each is asked
 * for at most once a run, because an empty one is an answer, too; of one's own business once for all.
 */
export function settingQuestions(session: Session, prompter: Prompter): SettingQuestions {
  return {
    needed: async (situation, step) => {
      const { record } = situation;
      const possible = step.kind === 'offer' ? planOf(situation).possible : [];
      const seen = seenBy(prompter);
      const data = situation.around.settings as SettingsData;
      const need = NEEDS.find(
        ({ key, matters }) =>
          !Object.hasOwn(data, key) &&
          !seen.has(key) &&
          !skippedIn(data).includes(key) &&
          matters({ record, step, possible }),
      );
      if (need === undefined) return undefined;
      const others = togetherWith(need);
      const isFirst = others.length > 0 && !others.some((one) => seen.has(one));
      const made = await settingQuestion(session, prompter, record, need);
      return isFirst ? { ...made, introduction: INTRODUCTIONS[need.group ?? ''] ?? '' } : made;
    },
    again: async ({ record }, key) => {
      const need = NEEDS.find((one) => one.key === key);
      // A case has one currency: that of its first sum.
      if (need === undefined || (key === 'currency' && record.currency !== undefined)) return undefined;
      return settingQuestion(session, prompter, record, need);
    },
  };
}

async function settingQuestion(
  session: Session,
  prompter: Prompter,
  record: CaseRecord,
  need: Need,
): Promise<SettingQuestion> {
  const { key } = need;
  const data = withCurrency((await session.settings()).read(), record);
  const stood = Object.hasOwn(data, key);
  const question = need.question(session, data);
  return {
    key,
    question: { ...question, current: (data[key] as AnswerValue | undefined) ?? question.current },
    keep: async (value) => {
      await (value === null
        ? skip(session, prompter, need, stood)
        : give(session, prompter, need, readSetting(key, typedForm(value), data)));
      return walkSettings((await session.settings()).read());
    },
  };
}

/**
 * Who skips the first of what belongs together skips the others.
 *
 * @param stood was there a value when it was asked? One that another terminal has given since stays
 */
async function skip(session: Session, prompter: Prompter, need: Need, stood: boolean): Promise<void> {
  const { key } = need;
  const file = await session.settings();
  const seen = seenBy(prompter);
  if (!stood && Object.hasOwn(file.read(), key)) {
    asked.set(prompter, new Set([...seen, key]));
    return;
  }
  const others = togetherWith(need);
  const isFirst = !others.some((one) => seen.has(one) && Object.hasOwn(file.read(), one));
  const left = isFirst ? [key, ...others] : [key];
  asked.set(prompter, new Set([...seen, ...left]));
  if (Object.hasOwn(file.read(), key)) await file.write(key, undefined);
  if (need.once) await file.write(SKIPPED, [...new Set([...skippedIn(file.read()), ...left])]);
}

/** Who gives the first after all is asked for the others. */
async function give(session: Session, prompter: Prompter, need: Need, value: SettingValue): Promise<void> {
  const { key } = need;
  const file = await session.settings();
  const seen = seenBy(prompter);
  await file.write(key, value);
  const skipped = skippedIn(file.read());
  const back = skipped.includes(key) ? togetherWith(need) : [];
  asked.set(prompter, new Set([...[...seen].filter((one) => !back.includes(one)), key]));
  if (skipped.includes(key))
    await file.write(
      SKIPPED,
      skipped.filter((one) => one !== key && !back.includes(one)),
    );
}

/** The keys that are introduced with it. */
function togetherWith({ key, group }: Need): readonly string[] {
  return NEEDS.flatMap((other) =>
    group !== undefined && other.group === group && other.key !== key ? other.key : [],
  );
}

/** What was asked of this person in this run. */
const asked = new WeakMap<Prompter, ReadonlySet<string>>();

function seenBy(prompter: Prompter): ReadonlySet<string> {
  return asked.get(prompter) ?? new Set();
}

/** The key, in the settings, under which stands what somebody did not want to tell. */
const SKIPPED = 'skipped';

function skippedIn(data: SettingsData): readonly string[] {
  const skipped = data[SKIPPED];
  return Array.isArray(skipped) ? skipped.map(String) : [];
}

/** A bare amount is in the currency of the case, where the settings name none. */
function withCurrency(data: SettingsData, { currency }: CaseRecord): SettingsData {
  return currency === undefined ? data : { currency, ...data };
}
