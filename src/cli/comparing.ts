import { compareRemedies } from '../interview/comparing.ts';
import { planOf } from '../interview/plan.ts';
import { takeIn } from '../interview/script.ts';
import type { Situation } from '../interview/situation.ts';
import { type Money } from '../money.ts';
import { parseMoney } from '../typed-money.ts';
import { remedyTable } from '../terminal/remedy-table.ts';
import { safe } from '../terminal/safe-text.ts';
import { answersFrom, type AnswerFlags } from './answers.ts';
import { findCaseOrOnly } from './cases.ts';
import { EXIT, UserError } from './errors.ts';
import type { Session } from './session.ts';
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
  const labels = new Map(situation.program.playbook.remedies.map(({ id, label }) => [id, safe(label)]));
  if (output.form === 'piped') {
    output.result(
      comparison.packages.flatMap(({ name, parts }) =>
        parts.map((part) =>
          [name, part.id, safe(part.label), sum(part.costToMe), sum(part.valueToClient)].join('\t'),
        ),
      ),
    );
  } else output.result(remedyTable(comparison, labels, output));
  for (const hint of missingHints(comparison.missing, labels)) output.hint(hint);
  const [recommended] = comparison.packages.filter(({ name }) => name === 'recommended');
  const ids = recommended?.parts.map(({ id }) => id).join(',');
  if (ids !== undefined)
    output.next({
      text: 'Choose, in your own words and dates',
      command: `repair resume ${owner.id} --set choose_remedy=${ids}`,
      overdue: false,
    });
}

/** The same case with other answers, in memory only. @throws UserError exit 2 if one of them does not do */
async function whatIf(session: Session, stored: Situation, options: CompareOptions): Promise<Situation> {
  const given = await answersFrom(session, options);
  if (!given.scripted) return stored;
  const taken = await takeIn(stored, given.answers);
  if (taken.problems.length > 0) throw unusable(taken.problems, 'Nothing was compared.');
  if (taken.unused.length > 0)
    session.output.hint(`Not asked in this case, so not used: ${taken.unused.join(', ')}`);
  return taken.situation;
}

function budgetOf({ budget }: CompareOptions, currency: string): Money | undefined {
  if (budget === undefined) return undefined;
  const reading = parseMoney(budget, currency);
  if (!reading.ok) throw new UserError(`--budget: ${reading.problem}`, { exit: EXIT.usage });
  if (reading.money.currency === currency) return reading.money;
  throw new UserError(`This case is in ${currency}.`, {
    exit: EXIT.usage,
    hint: `As in: --budget "400 ${currency}"`,
  });
}

/** What would have to be known for the whole picture, each with the command that tells it. */
function missingHints(missing: readonly string[], labels: ReadonlyMap<string, string>): string[] {
  const settings = missing.filter((key) => !labels.has(key));
  const hours = missing.flatMap((key) => labels.get(key) ?? []);
  return [
    ...(settings.length > 0
      ? [`For every figure, tell it once: ${settings.map((key) => `repair config ${key} …`).join(', ')}`]
      : []),
    ...(hours.length > 0 ? [`What it costs you is not known yet: ${hours.join('; ')}`] : []),
  ];
}

function sum(money: Money | null): string {
  return money === null ? '' : `${money.amount} ${money.currency}`;
}
