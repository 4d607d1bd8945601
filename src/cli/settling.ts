import type { CaseRecord } from '../case/schema.ts';
import { typedForm } from '../interview/answer-text.ts';
import { planOf } from '../interview/plan.ts';
import type { Leave, Prompter, Question } from '../interview/prompter.ts';
import type { Situation } from '../interview/situation.ts';
import type { Step } from '../playbook/schema.ts';
import type { PossibleRemedy } from '../remedy/recommend.ts';
import type { HalfTyped } from './half-typed.ts';
import type { Session } from './session.ts';
import { readSetting, walkSettings, type SettingsData } from './settings.ts';
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
  text: 'A little extra work free of charge often says more than money. Your rate tells what it really costs you.',
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
      ['payables', 'What do the bills of the next 30 days come to, in one sum?'],
      ['wages', 'And the wages of the next 30 days, in one sum?'],
    ] as const
  ).map(([key, ask]) => profile(key, ask, RENT_WHY, ({ part }) => part.cash, 'cash')),
];

const INTRODUCTIONS: Readonly<Record<string, string>> = {
  cash: 'Some of what you can offer is paid in cash. Five amounts tell what you can pay without missing the rent; they stay in your settings. Enter skips them.',
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
 * Ask for the settings that this step needs and that nobody has given yet; they are kept for all cases. Each at most
 * once a run, because an empty one is an answer, too; of one's own business once for all.
 */
export async function settle(
  session: Session,
  prompter: Prompter,
  half: HalfTyped,
  start: Situation,
  step: Step,
): Promise<Situation | Leave> {
  const { record } = start;
  const possible = step.kind === 'offer' ? planOf(start).possible : [];
  let situation = start;
  for (;;) {
    const seen = asked.get(prompter) ?? new Set();
    const before = situation.around.settings as SettingsData;
    const need = NEEDS.find(
      ({ key, matters }) =>
        !Object.hasOwn(before, key) &&
        !seen.has(key) &&
        !skippedIn(before).includes(key) &&
        matters({ record, step, possible }),
    );
    if (need === undefined) return situation;
    const { key, group } = need;
    const together = NEEDS.flatMap((other) =>
      group !== undefined && other.group === group ? other.key : [],
    );
    const first = together.length > 0 && !together.some((one) => seen.has(one));
    if (first) prompter.tell(INTRODUCTIONS[group ?? ''] ?? '');
    const file = await session.settings();
    const data = withCurrency(file.read(), record);
    const question = need.question(session, data);
    const { id } = question.step;
    half.at(id);
    const reply = await prompter.ask({ ...question, halfTyped: half.of(id) });
    if (reply.kind !== 'answer') return reply;
    const answered = first && reply.value === null ? together : [key];
    asked.set(prompter, new Set([...seen, ...answered]));
    if (reply.value !== null) await file.write(key, readSetting(key, typedForm(reply.value), data));
    else if (need.once) await file.write(SKIPPED, [...skippedIn(file.read()), ...answered]);
    situation = { ...situation, around: { ...situation.around, settings: walkSettings(file.read()) } };
  }
}

/** What was asked of this person in this run. */
const asked = new WeakMap<Prompter, ReadonlySet<string>>();

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
