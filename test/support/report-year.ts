import type { CaseEvent, EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import type { CaseRecord, RemedyPart } from '../../src/case/schema.ts';
import { money } from '../../src/money.ts';
import type { Advice } from '../../src/report/lessons.ts';
import type { Report } from '../../src/report/report.ts';
import { changes, fills, opened, promises, says, TODAY, usd } from './case.ts';
import { reportOn } from './reports.ts';

type Step = EventBody | string;

/** Each event at ten on the day that stands before it. */
function caseOf(number: number, client: string, day: string, ...steps: readonly Step[]): CaseRecord {
  const events: CaseEvent[] = [];
  let on = day;
  const first = [
    opened,
    fills('client.name', client),
    fills('facts', `What happened in ${number} | it broke.`),
  ];
  for (const step of [...first, ...steps])
    if (typeof step === 'string') on = step;
    else events.push({ n: events.length + 1, at: `${on}T10:00:00+01:00`, ...step });
  return fold(`R-${number}`, events);
}

const cause = (leaf: string): EventBody => fills('causes.primary', leaf);
const fault = (mine: number): EventBody => fills('fault', { mine, client: 100 - mine, third: 0, chance: 0 });
const ends = (lesson: string, amount?: number): EventBody => ({
  type: 'closed',
  outcome: 'repaired',
  lesson,
  ...(amount !== undefined && { actualCost: usd(amount) }),
});
const score = (moment: string, points: number): EventBody => ({
  type: 'scored',
  moment,
  score: points,
  source: 'client',
});
const refund = (amount: number): RemedyPart => ({
  id: 'refund',
  type: 'refund',
  purpose: 'restore',
  amount: usd(amount),
  cash: true,
});
const offers = (part: RemedyPart): readonly EventBody[] => [
  fills('remedy.chosen', [part.id], { parts: [part] }),
  { type: 'offered', parts: [part.id] },
];
const keeps = (id: string, due: string, on: string): readonly Step[] => [
  promises(id, { due }),
  says({ about: 'apology' }),
  on,
  changes(id, 'kept', on),
];

/** What a spreadsheet would run, and what a line has no room for. */
const FORMULA = `=SUM(A1) is how I reckon hours. ${'Look twice before it goes out. '.repeat(4)}`;

/** Twelve cases with nine clients and one that names nobody, in which there is something for every line of a report. */
function yearOfCases(): CaseRecord[] {
  const small = ['Bakery Lund', 'Café <Nord>', 'Dr. Ito', 'East & Sons', 'Forge', 'Garden', 'Hill', ''];
  return [
    caseOf(
      1,
      'Acme',
      '2025-02-03',
      fills('severity', 'serious'),
      cause('silence'),
      fault(100),
      score('before', 2),
      ...offers(refund(100)),
      ...keeps('R-1.1', '2025-02-10', '2025-02-14'),
      ends('Write | sooner.', 1120),
      score('settled', 8),
      '2025-05-20',
      { type: 'scored', moment: 'day90', relationship: 'active_same', source: 'client' },
      score('day90', 9),
    ),
    caseOf(
      2,
      'Acme',
      '2025-06-02',
      fills('severity', 'moderate'),
      cause('silence'),
      fault(50),
      ...keeps('R-2.1', '2025-06-10', '2025-06-09'),
      ends('Ask\nfirst.'),
      '2025-07-01',
      { type: 'reopened', why: 'Again.' },
    ),
    ...small.map((client, at) =>
      caseOf(
        at + 3,
        client,
        `2025-0${at + 2}-15`,
        fills('severity', at === 0 ? 'critical' : 'minor'),
        ...(at < 4 ? [cause('silence'), fills('causes.escape', 'check_absent')] : []),
        fault(at < 6 ? 100 : 0),
        ...keeps(`R-${at + 3}.1`, `2025-0${at + 2}-20`, `2025-0${at + 2}-${at < 3 ? 25 : 19}`),
        ends(at === 1 ? FORMULA : ''),
      ),
    ),
    caseOf(
      11,
      'Quay',
      '2025-11-03',
      fills('client.relation', 'one_off'),
      cause('no_buffer'),
      fault(0),
      fills('remedyWanted', 'A refund'),
      ...offers(refund(300)),
      promises('R-11.1', { part: 'refund', due: '2026-02-10' }),
      promises('R-11.2', { due: '2026-01-10' }),
      says({ about: 'apology' }),
      '2026-01-08',
      changes('R-11.2', 'moved', '2026-01-08', { due: '2026-01-20', agreed: true }),
    ),
    caseOf(12, 'Quay', '2026-01-12', fills('exposure.feeTotal', money(900, 'EUR'))),
  ];
}

const advice: Advice = {
  lessons: [
    {
      id: 'same_cause',
      sign: 'same_cause',
      title: 'One *cause* keeps coming up',
      say: 'Change how you work.',
      source: 'x#1',
      calls: {
        questions: [
          'What did you miss?',
          'When did you first see it coming, and what would have made it easy to tell me?',
          'What should I do?',
        ],
        source: 'x#2',
      },
    },
    {
      id: 'days_passed',
      sign: 'days_passed',
      title: 'Days you promised have passed',
      say: 'Look at what is promised first.',
      source: 'x#3',
      promise: { text: 'Add a day in reserve', done: 'Five kept', due: '+20d' },
    },
  ],
  causes: [
    { id: 'silence', group: 'Words', label: 'I was silent', locus: 'mine', says: 'I was silent.' },
    {
      id: 'no_buffer',
      group: 'Planning',
      label: 'No time in reserve',
      locus: 'mine',
      says: 'I had no time.',
    },
  ],
};

/** What they teach, in words that belong to no playbook. */
export function yearReport(records: readonly CaseRecord[] = yearOfCases()): Report {
  return reportOn(records, TODAY, {
    advice,
    business: { currency: 'USD', rate: usd(60), soldShare: 50, cash: usd(1200), essentials: usd(1000) },
    flaws: new Map([['R-1', ['conditional']]]),
  });
}

/** Two of them, with what is in no such short record: something promised already, a comparison, letters without a flaw. */
export function twoCases(): Report {
  const records = yearOfCases().slice(0, 2);
  const [first] = yearReport().lessons;
  const promised = { promise: null, promised: 'R-2.2', calls: [], questions: [] };
  return {
    ...reportOn(records, TODAY, { advice, business: { currency: 'USD' }, flaws: new Map([['R-1', []]]) }),
    lessons: first === undefined ? [] : [{ ...first, ...promised }],
    comparisons: [
      {
        key: 'compared.minor.refund.goodwill',
        label: 'refund and goodwill, minor',
        ids: ['R-1'],
        severity: 'minor',
        types: ['refund', 'goodwill'],
        p: 1,
        said: 'No difference that luck could not make.',
      },
    ],
  };
}
