import { hasNewOffer, lastAnswer } from '../case/stage.ts';
import { nextStep } from '../case/next-step.ts';
import type { CaseRecord, NextStep } from '../case/schema.ts';
import { compareRemedies } from '../interview/comparing.ts';
import { planOf, type Plan } from '../interview/plan.ts';
import { takeIn } from '../interview/script.ts';
import type { Situation } from '../interview/situation.ts';
import type { Money } from '../money.ts';
import { sourceWords } from '../playbook/citations.ts';
import type { Comparison } from '../remedy/comparison.ts';
import { parseMoney } from '../typed-money.ts';
import { remedyTable } from '../terminal/remedy-table.ts';
import { safe } from '../terminal/safe-text.ts';
import { answersFrom, type AnswerFlags } from './answers.ts';
import { findCaseOrOnly } from './cases.ts';
import { counterReplies } from './counter-replies.ts';
import { EXIT, UserError } from './errors.ts';
import type { Session } from './session.ts';
import { SETTINGS } from './settings.ts';
import { resumeCase, unusable } from './walks.ts';

interface CompareOptions extends AnswerFlags {
  readonly budget?: string;
}

/** `repair remedy compare`: nothing is stored, whatever is tried with `--set`. */
export async function runCompare(
  session: Session,
  options: CompareOptions,
  words: string | undefined,
): Promise<void> {
  const owner = await findCaseOrOnly(session, words);
  const { situation: stored } = await resumeCase(session, owner);
  const situation = await whatIf(session, stored, options);
  const plan = planOf(situation);
  const { output } = session;
  const comparison = compareRemedies(situation, plan, budgetOf(options, plan.scope.currency));
  if (session.json) return output.json({ schema: 'repair.remedy/1', ...comparison });
  for (const { say } of plan.held) output.hint(say);
  const { playbook } = situation.program;
  const labels = new Map(playbook.remedies.map(({ id, label }) => [id, safe(label)]));
  const source = (citation: string): string => sourceWords(playbook, citation);
  if (output.form === 'piped') output.result(pipedRows(comparison));
  else await output.paged(remedyTable(comparison, session.today, { labels, source }, output));
  for (const hint of missingHints(comparison.missing, labels, situation)) output.hint(hint);
  const { calendar } = await session.workTime();
  const isTried = options.set !== undefined && options.set.length > 0;
  const replies = isTried ? [] : counterReplies(owner, comparison, { today: session.today, calendar });
  if (replies.length > 0) return output.hint(`\n${replies.join('\n')}`);
  output.afterReading(await nextAfter(owner, plan, comparison, options, session));
}

function pipedRows({ packages }: Comparison): string[] {
  return packages.flatMap(({ name, parts }) =>
    parts.map((part) =>
      [name, part.id, safe(part.label), sum(part.costToMe), sum(part.valueToClient)].join('\t'),
    ),
  );
}

/** What if: keep those answers. Else choose what is recommended, if that can be asked now; else what the case needs. */
async function nextAfter(
  owner: CaseRecord,
  { visible }: Plan,
  { packages }: Comparison,
  { set = [] }: CompareOptions,
  { today, workTime }: Session,
): Promise<NextStep | null> {
  const resume = (flags: string): string => `repair resume ${owner.id} --set ${flags}`;
  if (set.length > 0) {
    const command = resume(set.map(shellWord).join(' --set '));
    return { text: 'Nothing was stored. To keep these answers', command, overdue: false };
  }
  const offer = visible.find((step) => step.kind === 'offer');
  const answer = lastAnswer(owner);
  // Who wants something else has seen what was recommended: the next thing is to give more, or to say why not.
  const isContested = answer === 'countered' || answer === 'refused';
  const named = (wanted: string): (typeof packages)[number] | undefined =>
    packages.find(({ name }) => name === wanted);
  const best = (isContested ? named('generous') : undefined) ?? named('recommended');
  const parts = best?.parts.map(({ id }) => id);
  const { chosen } = owner.remedy;
  const isChosen = chosen.length > 0 && (!isContested || hasNewOffer(owner));
  if (offer === undefined || parts === undefined || isChosen) return nextStep(owner, today, await workTime());
  if (chosen.length === parts.length && parts.every((part) => chosen.includes(part))) {
    const command = `repair remedy offer ${owner.id} "your words"`;
    return { text: 'You offer what you can already: tell them why', command, overdue: false };
  }
  return {
    text: isContested ? 'Choose what you can give' : 'Choose, in your own words and dates',
    command: resume(`${offer.id}=${parts.join(',')}`),
    overdue: false,
  };
}

/** Words that a shell takes as one. */
function shellWord(words: string): string {
  return /^[\w.,:=+@%/-]+$/.test(words) ? words : `'${words.replaceAll("'", "'\\''")}'`;
}

/** The same case with other answers, in memory only. @throws UserError exit 2 if one of them does not do */
async function whatIf(session: Session, stored: Situation, options: CompareOptions): Promise<Situation> {
  const given = await answersFrom(session, options);
  if (!given.scripted) return stored;
  const taken = await takeIn(stored, given.answers);
  if (taken.problems.length > 0) throw unusable(taken, 'Nothing was compared.');
  if (taken.unused.length > 0)
    session.output.hint(`Not asked in this case, so not used: ${taken.unused.join(', ')}`);
  return taken.situation;
}

function budgetOf({ budget }: CompareOptions, currency: string): Money | undefined {
  if (budget === undefined) return undefined;
  const reading = parseMoney(budget, currency);
  if (!reading.ok) throw new UserError(`--budget: ${reading.problem}`, { exit: EXIT.usage });
  if (reading.money.amount.startsWith('-'))
    throw new UserError('--budget is the most that all of it may cost you.', {
      exit: EXIT.usage,
      hint: 'As in: --budget 400',
    });
  if (reading.money.currency === currency) return reading.money;
  throw new UserError(`This case is in ${currency}.`, {
    exit: EXIT.usage,
    hint: `As in: --budget "400 ${currency}"`,
  });
}

/** What would have to be known for the whole picture, each with the command that tells it. */
function missingHints(
  missing: readonly string[],
  labels: ReadonlyMap<string, string>,
  { around: { settings } }: Situation,
): string[] {
  const keys = missing.filter((key) => !labels.has(key));
  const elsewhere = keys.filter((key) => Object.hasOwn(settings, key));
  const unset = keys.filter((key) => !elsewhere.includes(key));
  const hours = missing.flatMap((key) => labels.get(key) ?? []);
  return [
    ...(unset.length > 0
      ? [['Some figures are missing. Tell it once:', ...unset.map(missingWords)].join('\n')]
      : []),
    ...(elsewhere.length > 0
      ? [`Left out, because your settings have it in another currency: ${elsewhere.join(', ')}`]
      : []),
    ...(hours.length > 0 ? [`What it costs you is not known yet: ${hours.join('; ')}`] : []),
  ];
}

/** The figure, the setting in words, and the command for it on a line of its own. */
function missingWords(key: string): string {
  const about = Object.hasOwn(SETTINGS, key) ? SETTINGS[key]?.about : undefined;
  const figure = Object.hasOwn(FIGURES, key) ? FIGURES[key] : undefined;
  const words = [figure, about].filter((part) => part !== undefined).join(': ');
  return `${words}\n  repair config ${key} …`;
}

const RENT = 'Whether the rent is safe';
const WORK = 'What your work costs you';
const FIGURES: Readonly<Record<string, string>> = {
  rate: WORK,
  soldShare: WORK,
  cash: RENT,
  essentials: RENT,
  'insurance.excess': 'What you pay of a claim',
};

function sum(money: Money | null): string {
  return money === null ? '' : `${money.amount} ${money.currency}`;
}
