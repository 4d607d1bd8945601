import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDraft, type Composed } from '../../src/apology/compose.ts';
import { CHANNELS, SEVERITIES, type Channel } from '../../src/case/schema.ts';
import { sumsOf } from '../../src/apology/named-sums.ts';
import { formatDay } from '../../src/dates.ts';
import { after } from '../../src/interview/engine.ts';
import { planOf, proposedAt } from '../../src/interview/plan.ts';
import { promiseEvents } from '../../src/interview/promise-events.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { takeIn } from '../../src/interview/script.ts';
import type { Situation } from '../../src/interview/situation.ts';
import { RELATIONS } from '../../src/playbook/schema.ts';
import { judge } from '../support/critic.ts';
import { fills, promises, TODAY } from '../support/case.ts';
import { shippedFiles, shippedProgram } from '../support/playbook-files.ts';
import { PICTURE } from '../support/stories.ts';

/** Every answer that decides about a sentence, each with the values that do. */
interface Told {
  readonly playbook: string;
  readonly severity: string;
  readonly fault: Readonly<Record<string, number>>;
  readonly facts: string;
  readonly cause: string;
  readonly orientation: string;
  readonly relation: string;
  readonly gate: 'green' | 'amber' | 'red';
  readonly acknowledged: boolean;
  readonly mostChosen: number;
  readonly added: boolean;
  readonly name: string | undefined;
}

const programs = new Map(shippedFiles.names().map((id) => [id, shippedProgram(id)]));
const core = shippedProgram('core').playbook;

const MINE = [
  'I sent the flyers to print with the prices of last year.',
  'We delivered the tiles in the wrong size, and you had to send your fitters home.',
  'i forgot to renew your domain',
];
const THEIRS = ['The courier lost the parcel on its way to you.', 'The hall was flooded the night before.'];

const told: fc.Arbitrary<Told> = fc
  .constantFrom<[Told['fault'], readonly string[]]>(
    [{ mine: 100 }, MINE],
    [{ mine: 60, client: 40 }, MINE],
    [{ third: 100 }, THEIRS],
    [{ chance: 100 }, THEIRS],
  )
  .chain(([fault, facts]) =>
    fc.record({
      playbook: fc.constantFrom(...programs.keys()),
      severity: fc.constantFrom(...SEVERITIES),
      fault: fc.constant(fault),
      facts: fc.constantFrom(...facts),
      cause: fc.constantFrom(...core.causes.map(({ id }) => id)),
      orientation: fc.constantFrom('', 'money', 'relationship', 'rule'),
      relation: fc.constantFrom('', ...RELATIONS),
      gate: fc.constantFrom('green', 'green', 'amber', 'red'),
      acknowledged: fc.boolean(),
      mostChosen: fc.nat(4),
      added: fc.boolean(),
      name: fc.constantFrom(undefined, 'Sam Reed'),
    }),
  );

/** The case as it stands when its drafts are made: answered, chosen, and with days for what is promised. */
async function situationOf(one: Told): Promise<Situation> {
  const program = programs.get(one.playbook) ?? shippedProgram('core');
  const asked = new Set(program.playbook.steps.map(({ id }) => id));
  const [story] = program.playbook.tests;
  const answers = {
    ...PICTURE,
    ...story?.answers,
    what_happened: one.facts,
    how_bad: one.severity,
    fault: one.fault,
    why_it_happened: one.cause,
    failure_kind: one.cause === 'bad_news_late' ? 'honesty' : 'process',
    covered: one.gate !== 'green',
    claim_threatened: one.gate === 'red',
    told_on: one.acknowledged ? TODAY : '',
    whys: '',
  };
  const given = Object.fromEntries(
    Object.entries(answers).filter(([id]) => asked.has(id) && id !== 'choose_remedy'),
  );
  const settings = { currency: 'USD', ...(one.name !== undefined && { name: one.name }) };
  const { situation } = await takeIn(freshSituation(program, TODAY, settings), given);
  return withPromises(await withOffer(withClient(situation, one), one), one);
}

function withClient(at: Situation, { orientation, relation }: Told): Situation {
  return after(at, [
    ...(orientation === '' ? [] : [fills('client.orientation', orientation)]),
    ...(relation === '' ? [] : [fills('client.relation', relation)]),
  ]);
}

async function withOffer(at: Situation, { mostChosen }: Told): Promise<Situation> {
  const { possible, visible } = planOf(at);
  if (!visible.some(({ kind }) => kind === 'offer')) return at;
  const chosen: string[] = [];
  for (const { remedy } of possible.slice(0, mostChosen))
    if (!remedy.excludes?.some((id) => chosen.includes(id))) chosen.push(remedy.id);
  return (await takeIn(at, { choose_remedy: chosen })).situation;
}

function withPromises(start: Situation, { added }: Told): Situation {
  const made = planOf(start).visible.reduce(
    (at, step) =>
      step.kind === 'promises' ? after(at, promiseEvents(at, proposedAt(planOf(at), step))) : at,
    start,
  );
  const own = promises('R-0.9', { text: 'Show you the proof', due: '2026-01-27' });
  return added ? after(made, [own]) : made;
}

interface Made extends Composed {
  readonly about: 'ack' | 'apology';
  readonly at: Situation;
}

/** Every draft that may go out: while the letter is held, the first words alone. */
async function draftsOf(one: Told): Promise<Made[]> {
  const at = await situationOf(one);
  const abouts = one.gate === 'green' ? (['ack', 'apology'] as const) : (['ack'] as const);
  const ways: readonly (Channel | undefined)[] = [undefined, ...CHANNELS];
  return abouts.flatMap((about) =>
    ways.map((channel) => ({ ...composeDraft(at, planOf(at), { about }, channel), about, at })),
  );
}

/** First words say when the client hears next; the letter says all that they are promised. */
function promisedDays({ at, about }: Made): string[] {
  return at.record.promises
    .filter(
      ({ to, kind, state }) =>
        to === 'client' && state === 'planned' && (about !== 'ack' || kind === 'update'),
    )
    .map(({ due }) => formatDay(due, at.around.today));
}

/** What is wrong with a draft; nothing, if all is well. */
function problemsOf(made: Made, { gate, fault }: Told): string[] {
  const { text, about, channel, at, length } = made;
  const { promises: all, client, severity } = at.record;
  const { findings } = judge(text, {
    about,
    channel,
    gate,
    promises: all,
    sums: sumsOf(at.record),
    client: client.name,
    today: TODAY,
    myFault: fault['mine'] ?? 0,
    ...(severity !== undefined && { severity }),
  });
  return [
    ...findings.map((finding) => `${finding.rule}: ${finding.text}`),
    ...promisedDays(made)
      .filter((day) => !text.includes(day))
      .map((day) => `promised for ${day}, and not in it`),
    ...(length.words > (length.most ?? Number.POSITIVE_INFINITY) ? [`${length.words} words`] : []),
    ...(HOLES.exec(text)?.map((hole) => `a hole: ${hole}`) ?? []),
    ...(gate === 'green' ? [] : (HELD_BACK.exec(text)?.map((word) => `too early: ${word}`) ?? [])),
  ];
}

const HOLES = /\{\{|\}\}|undefined|\[object|NaN| {2}| \n|\n{3}|^\n|TODO/;
/** Cause, fault, money, a denial, the policy: nothing of that goes out while the insurer has to agree. */
const HELD_BACK = /mistake|fault|USD|GBP|\d\.\d\d|insur|policy|liab|because|not responsible/i;

test('every draft has no flaw, says each promise with its day, keeps to its length, and waits for the insurer', async () => {
  await fc.assert(
    fc.asyncProperty(told, async (one) => {
      for (const made of await draftsOf(one))
        expect({ text: made.text, problems: problemsOf(made, one) }).toEqual({
          text: made.text,
          problems: [],
        });
    }),
    { seed: 11, numRuns: 120 },
  );
}, 120_000);
