import { describe, expect, test } from 'vitest';
import { withHeader, problemsOf } from '../support/playbook-files.ts';
import { filesOf } from '../support/playbook-files.ts';
import { checkPlaybook } from '../../src/playbook/check.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';

interface Broken {
  readonly title: string;
  /** What stands from line 6 on, below the header. */
  readonly yaml: string;
  /** `line:column code message` of every problem, in order. */
  readonly expected: readonly string[];
}
const DRAWS = 'control this text has control or direction characters that could draw on the terminal';
const money = '  - { id: demand, kind: money, phase: opening, ask: How much? }';
const use =
  '  - { id: use, kind: choice, phase: opening, ask: Which?, options: [{ value: web, label: Web }, { value: print, label: Print }] }';
const remedy = (more: string): string =>
  `remedies:\n  - { id: gift, type: goodwill, purpose: goodwill, label: A gift, source: customfin#10${more} }\nletter:\n  - { id: given, component: repair, for: gift, text: It is yours. }`;
const promise = (more: string): string =>
  `promises:\n  - { id: net, to: client, kind: remedy, text: Do it, done: Done${more} }`;
const rule = (more: string): string =>
  `rules:\n  - { id: R1, when: 'true', because: It is so., source: phso#1${more} }`;
const row = (more: string): string =>
  `steps:\n${money}\n  - { id: how_bad, kind: choice, phase: opening, ask: How bad?, as: severity, options: [{ value: minor, label: M }] }\nseverity:\n  - { id: dear, source: phso#1, because: It is dear${more} }`;
const list = (as: string, item: string, more = ''): string =>
  `steps:\n  - { id: many, kind: repeat, phase: opening, ask: Which?, as: ${as}, item: { ${item} }${more} }`;
const kindField = 'kind: { kind: choice, options: [{ value: other, label: Other }] }';
const step = (more: string): string =>
  `steps:\n  - { id: words, kind: text, phase: opening, ask: What?${more} }`;

const BROKEN: readonly Broken[] = [
  {
    title: 'a row of severity with the wrong type',
    yaml: row(', level: serious, when: demand'),
    expected: ['10:76 type this is an amount of money; it has to be true or false'],
  },
  {
    title: 'a row whose reason names what is not there',
    yaml: row(' {{ dmand }}, level: serious, when: demand > 9').replace(
      'It is dear {{ dmand }}',
      '"So {{ dmand }}"',
    ),
    expected: ['10:42 expression there is no step, compute or name “dmand”; did you mean demand?'],
  },
  {
    title: 'a row with no level',
    yaml: row(', when: demand > 9'),
    expected: ['10:11 missing a row proposes a level, or has raise: 1; one of them'],
  },
  {
    title: 'a row with a level that also raises',
    yaml: row(', level: minor, raise: 1, when: demand > 9'),
    expected: ['10:11 missing a row proposes a level, or has raise: 1; one of them'],
  },
  {
    title: 'a row that reads what it decides',
    yaml: row(', raise: 1, when: case.severity == "minor"'),
    expected: ['10:70 cycle “case.severity” follows from these rows, so no row can read it'],
  },
  {
    title: 'a row that reads it by way of a compute',
    yaml: `${row(', raise: 1, when: bad')}\ncompute: { bad: worse, worse: case.proposed_severity == "serious" }`,
    expected: ['10:70 cycle “bad” follows from these rows, so no row can read it'],
  },
  {
    title: 'a row that reads the step that asks for it',
    yaml: row(', raise: 1, when: how_bad == "minor"'),
    expected: ['10:70 cycle “how_bad” follows from these rows, so no row can read it'],
  },
  {
    title: 'a row without a source',
    yaml: row(', raise: 1, when: true').replace('source: phso#1, ', ''),
    expected: ['10:5 missing “source” is missing: name whose advice this is, as in customfin#7'],
  },
  {
    title: 'a row with a source that is not there',
    yaml: row(', raise: 1, when: true').replace('phso#1', 'phso#9'),
    expected: ['10:25 source phso has 2 pieces; there is no phso#9'],
  },
  {
    title: 'harms without their kind',
    yaml: list('harms', 'hours: { kind: number }'),
    expected: ['7:77 field the entries of harms need “kind”'],
  },
  {
    title: 'harms of a kind that there is not',
    yaml: list('harms', kindField.replace('other', 'mood')),
    expected: [
      '7:77 field “mood” is no kind: harms knows direct_cost, third_party_claim, lost_revenue, wasted_time, missed_date, embarrassment, extra_work, data_or_safety, other',
    ],
  },
  {
    title: 'an amount of harm that nobody grades',
    yaml: list('harms', `${kindField}, amount: { kind: money }`),
    expected: ['7:77 field the entries of harms need “grade”'],
  },
  {
    title: 'a share that is no number',
    yaml: list('harms', `${kindField}, mine_percent: { kind: text }`),
    expected: ['7:77 field “mine_percent” in the entries of harms is of kind number, not text'],
  },
  {
    title: 'what no harm has',
    yaml: list('harms', `${kindField}, hour: { kind: number }`),
    expected: [
      '7:77 field the entries of harms hold kind, amount, hours, grade, mine_percent, repaid, note, not “hour”; did you mean hours?',
    ],
  },
  {
    title: 'harms in one amount',
    yaml: step(', as: harms'),
    expected: ['7:62 field harms is filled by repeat, not by text'],
  },
  {
    title: 'whys without an end',
    yaml: list('causes.whys', 'why: { kind: text }'),
    expected: ['7:83 field causes.whys takes up to 7 entries: write max: 7'],
  },
  {
    title: 'too many whys',
    yaml: list('causes.whys', 'why: { kind: text }', ', max: 9'),
    expected: ['7:113 field causes.whys takes up to 7 entries: write max: 7'],
  },
  {
    title: 'whys that are no words',
    yaml: list('causes.whys', 'why: { kind: number }', ', max: 7'),
    expected: ['7:83 field “why” in the entries of causes.whys is of kind text, not number'],
  },
  {
    title: 'a choice in a list that has no options',
    yaml: list('mood', 'how: { kind: choice }').replace('as: mood, ', ''),
    expected: ['7:66 empty “how” is a choice, so it needs options'],
  },
  {
    title: 'an unknown name',
    yaml: `steps:\n${money}\ncompute:\n  big: demandd > 100`,
    expected: ['9:8 expression there is no step, compute or name “demandd”; did you mean demand?'],
  },
  {
    title: 'a wrong type',
    yaml: `steps:\n${money}\nchecks:\n  - { id: a, level: advise, when: demand + demand, say: Hm., source: customfin#1 }`,
    expected: ['9:35 type this is an amount of money; it has to be true or false'],
  },
  {
    title: 'types that do not go together',
    yaml: `steps:\n${money}\ncompute: { big: 'demand > "100"' }`,
    expected: [
      '8:17 expression these two do not go together: an amount of money > a text; money is compared with money or a whole number',
    ],
  },
  {
    title: 'an unknown field of the case',
    yaml: step(', as: fact'),
    expected: ['7:62 field a case has no field “fact”; did you mean facts?'],
  },
  {
    title: 'a field that another kind fills',
    yaml: step(', as: acknowledgedOn'),
    expected: ['7:62 field acknowledgedOn is filled by date, not by text'],
  },
  {
    title: 'two steps that are always asked and fill one field',
    yaml: `${step(', as: facts')}\n  - { id: more, kind: text, phase: opening, ask: What?, as: facts }`,
    expected: ['8:61 field “words” fills facts too, and both are always asked'],
  },
  {
    title: 'the same, with one that is asked sometimes between them',
    yaml: `${step(', as: facts')}\n  - { id: some, kind: text, phase: opening, ask: What?, as: facts, when: words == "" }\n  - { id: more, kind: text, phase: opening, ask: What?, as: facts }`,
    expected: ['9:61 field “words” fills facts too, and both are always asked'],
  },
  {
    title: 'an unknown source',
    yaml: step(', why: { text: So., source: customfim#1 }'),
    expected: ['7:84 source there is no source “customfim”; did you mean customfin?'],
  },
  {
    title: 'a piece that its source does not have',
    yaml: step(', why: { text: So., source: customfin#99 }'),
    expected: ['7:84 source customfin has 14 pieces; there is no customfin#99'],
  },
  {
    title: 'a remedy that no sentence mentions',
    yaml: remedy('').replace('for: gift, ', ''),
    expected: ['7:11 unmentioned no sentence of the letter mentions “gift”: add one with for: gift'],
  },
  {
    title: 'an unknown filter',
    yaml: `steps:\n${money}\n  - { id: words, kind: text, phase: opening, ask: "Not {{ demand | mony }}?" }`,
    expected: ['8:51 filter there is no filter “mony”; did you mean money?'],
  },
  {
    title: 'a filter for something else',
    yaml: `steps:\n${money}\n  - { id: words, kind: text, phase: opening, ask: "Not {{ demand | day }}?" }`,
    expected: ['8:51 filter the filter day takes a text, and this is an amount of money'],
  },
  {
    title: 'an amount without a filter',
    yaml: `steps:\n${money}\n  - { id: words, kind: text, phase: opening, ask: "Not {{ demand }}?" }`,
    expected: ['8:51 filter this is an amount of money: write {{ … | money }}'],
  },
  {
    title: 'a text that is not closed',
    yaml: 'steps:\n  - { id: words, kind: text, phase: opening, ask: "Not {{ today?" }',
    expected: ['7:51 text “{{” is not closed with “}}”'],
  },
  {
    title: 'a date that the program does not know',
    yaml: promise(', due: when it suits me'),
    expected: [
      '7:72 due “when it suits me” is not a date the program knows: write 5 business days, end of month, +2w or fri',
    ],
  },
  {
    title: 'a when that looks forward',
    yaml: `steps:\n  - { id: words, kind: text, phase: opening, ask: What?, when: demand > 0 }\n${money}`,
    expected: ['7:64 order “demand” is asked later: a step can only look back'],
  },
  {
    title: 'a when that looks forward through a compute, or at itself',
    yaml: `${step(', when: big')}\n  - { id: more, kind: text, phase: opening, ask: W, when: '!answered.more' }\n${money}\ncompute: { big: demand > 0 }`,
    expected: [
      '7:64 order “demand” is asked later: a step can only look back',
      '8:59 order “more” is asked later: a step can only look back',
    ],
  },
  {
    title: 'computes in a circle',
    yaml: "compute:\n  a: b + 1\n  b: a + 1\n  c: '1'\n  d: d + 1",
    expected: [
      '7:6 cycle “a” needs itself: a needs b needs a',
      '8:6 cycle “b” needs itself: b needs a needs b',
      '10:6 cycle “d” needs itself: d needs d',
    ],
  },
  {
    title: 'two circles of computes, and one that only needs a circle',
    yaml: 'compute:\n  a: b + 1\n  b: a + 1\n  c: a + d\n  d: e + 1\n  e: d + 1',
    expected: [
      '7:6 cycle “a” needs itself: a needs b needs a',
      '8:6 cycle “b” needs itself: b needs a needs b',
      '10:6 cycle “d” needs itself: d needs e needs d',
      '11:6 cycle “e” needs itself: e needs d needs e',
    ],
  },
  {
    title: 'an option that is none',
    yaml: `steps:\n${use}\n  - { id: words, kind: text, phase: opening, ask: What?, when: 'use == "wbe" || use in ["print", "tv"]' }`,
    expected: [
      '8:64 option “wbe” is no option of use; did you mean web?',
      '8:64 option “tv” is no option of use',
    ],
  },
  {
    title: 'an option that is none, in a compute, a text and a bound',
    yaml: `steps:\n${use}\n  - { id: words, kind: text, phase: opening, ask: "{{ use == 'tv' ? 'a' : 'b' }}" }\n  - { id: n, kind: number, phase: opening, ask: N, max: "{{ use == 'tv' ? 1 : 2 }}" }\ncompute: { online: use == "wbe" }`,
    expected: [
      '8:51 option “tv” is no option of use',
      '9:57 option “tv” is no option of use',
      '10:20 option “wbe” is no option of use; did you mean web?',
    ],
  },
  {
    title: 'a remedy, a severity, a gate and a kind of harm that are none',
    yaml: `${remedy('')}\n  - { id: b, component: repair, text: B, when: '"gfit" in chosen || case.severity == "seriuos"' }\n  - { id: c, component: repair, text: C, when: 'case.gate == "orange" || "mood" in case.harm_kinds' }`,
    expected: [
      '10:48 option “gfit” is no option of chosen; did you mean gift?',
      '10:48 option “seriuos” is no option of case.severity; did you mean serious?',
      '11:48 option “orange” is no option of case.gate',
      '11:48 option “mood” is no option of case.harm_kinds',
    ],
  },
  ...['choice: causes.primary', 'choice: causes.escape', 'multi: causes.contributing', 'multi: causes'].map(
    (filled) => {
      const [kind = '', as = ''] = filled.split(': ');
      return {
        title: `an option that is no cause, where it fills ${as}`,
        yaml: `steps:\n  - id: cause\n    kind: ${kind}\n    phase: diagnosis\n    ask: Why?\n    as: ${as}\n    options: [{ value: check_abesnt, label: None }, { value: unknown, label: Hm }]`,
        expected: [
          '12:24 cause there is no cause “check_abesnt”; did you mean check_absent? A new one belongs under causes',
        ],
      };
    },
  ),
  ...[
    'amount: demand',
    'when: demand > 5',
    'when: answered.demand',
    'amount: twice',
    'percent: "demand > 5 ? 10.0 : 5.0"',
  ].map((entry) => ({
    title: `a remedy with ${entry}, which is asked after the offer`,
    yaml: `steps:\n  - { id: pick, kind: offer, phase: remedy, ask: Which? }\n${money.replace('opening', 'remedy')}\ncompute: { twice: demand + demand }\n${remedy(`, ${entry}`)}`,
    expected: [
      `11:${entry.indexOf(':') + 91} order ${entry.split(':')[0]} uses “demand”, which is asked after the offer: ask it before`,
    ],
  })),
  {
    title: 'a rule that reads what is asked after the offer',
    yaml: `steps:\n  - { id: pick, kind: offer, phase: remedy, ask: Which? }\n${money.replace('opening', 'remedy')}\n${remedy('')}\n${rule(', then: prefer').replace("'true'", 'demand > 5')}`,
    expected: ['14:21 order when uses “demand”, which is asked after the offer: ask it before'],
  },
  {
    title: 'a number out of its bounds',
    yaml: rule(', then: cap, percent: 5000'),
    expected: ['7:85 value it can be at most 1000'],
  },
  {
    title: 'a number below its bounds',
    yaml: rule(', then: cap, percent: -1'),
    expected: ['7:85 value it can be no less than 0'],
  },
  {
    title: 'a default that is no option',
    yaml: `steps:\n${use.replace('options', 'default: tv, options')}`,
    expected: ['7:68 default “tv” is not one of web, print'],
  },
  {
    title: 'an option twice',
    yaml: `steps:\n${use.replace('value: print', 'value: web')}`,
    expected: ['7:106 options “web” is there twice'],
  },
  {
    title: 'the same id twice',
    yaml: `steps:\n${money}\n${money}`,
    expected: ['8:11 merge “demand” is there twice in this file'],
  },
  {
    title: 'a name that is taken',
    yaml: `steps:\n  - { id: chosen, kind: text, phase: opening, ask: What? }\n${money}\ncompute: { demand: 'true', today: 'true' }`,
    expected: [
      "7:11 reserved “chosen” is a name of the program's own",
      '9:20 name “demand” is already the name of a step',
      "9:35 reserved “today” is a name of the program's own",
    ],
  },
  {
    title: 'a step that takes the name of the answer that says what amounts are in',
    yaml: 'steps: [{ id: currency, kind: text, phase: opening, ask: Which? }]',
    expected: ["6:15 reserved “currency” is a name of the program's own"],
  },
  {
    title: 'a harm without its grade',
    yaml: `steps:\n${money.replace(' }', ', as: harms.direct_cost }')}`,
    expected: [
      '7:68 grade harms.direct_cost needs grade: documented, stated_by_client, my_estimate or unknown',
    ],
  },
  {
    title: 'a remedy that excludes what is not there',
    yaml: remedy(', excludes: [gif]'),
    expected: ['7:99 unknown there is no remedy “gif”; did you mean gift?'],
  },
  {
    title: 'a promise, and a sentence, for what is not there',
    yaml: `${remedy('')}\n  - { id: other, component: repair, for: gift_card, text: Yours. }\n${promise(', due: today, for: gft')}`,
    expected: [
      '10:42 unknown there is no remedy “gift_card”; did you mean gift?',
      '12:84 unknown there is no remedy “gft”; did you mean gift?',
    ],
  },
  {
    title: 'a promises step that names what is not there',
    yaml: `steps:\n  - { id: dates, kind: promises, phase: remedy, ask: When?, only: [nett] }\n${promise(', due: today')}`,
    expected: ['7:67 unknown there is no promise “nett”; did you mean net?'],
  },
  {
    title: 'a draft without a layout',
    yaml: 'steps:\n  - { id: sms, kind: draft, phase: letter, ask: Read it., channel: chat }\nlayouts: [{ id: apology_chat, drop: true }]',
    expected: [
      '7:22 layout there is no layout for apology by chat: include coaching/letter, or add one under layouts',
    ],
  },
  {
    title: 'a sentence that no layout has a place for',
    yaml: `layouts: [{ id: apology_email, about: apology, channel: email, paragraphs: [[regret, timeline]] }, ${['email_money', 'email_relationship', 'email_rule', 'letter', 'letter_money', 'letter_relationship', 'letter_rule'].map((id) => `{ id: apology_${id}, drop: true }`).join(', ')}]\nletter: [{ id: a, component: contact, text: Ring me. }]`,
    expected: ['7:30 dead no layout has a place for contact'],
  },
  {
    title: 'an approach with a day that is none',
    yaml: 'approaches:\n  - { id: minor_new, severity: minor, relation: new, write: email, words: 60, source: customfin#1, before: [{ do: "Call {{ whom }}.", due: soonish }] }',
    expected: [
      '7:115 expression there is no step, compute or name “whom”',
      '7:140 due “soonish” is not a date the program knows: write 5 business days, end of month, +2w or fri',
    ],
  },
  {
    title: 'an offer of nothing',
    yaml: 'steps: [{ id: offer, kind: offer, phase: remedy, ask: What? }]',
    expected: ['6:28 empty there are no remedies to offer'],
  },
  {
    title: 'a choice of nothing',
    yaml: 'steps: [{ id: use, kind: choice, phase: opening, ask: Which? }]',
    expected: ['6:26 empty a choice needs options, or from: causes'],
  },
  {
    title: 'control and direction characters',
    yaml: 'steps:\n  - { id: words, kind: text, phase: opening, ask: "A\\e[2J", help: "\\u202E" }',
    expected: [`7:51 ${DRAWS}`, `7:67 ${DRAWS}`],
  },
  {
    title: 'a character that draws, in whatever words are shown',
    yaml: [
      'causes:',
      '  - { id: haste, group: Time, label: H, locus: mine, says: "\\x85", prevention: { text: "\\0", done: D, due: today, says: S } }',
      'steps:',
      '  - { id: use, kind: choice, phase: opening, ask: Which?, options: [{ value: web, label: "W\\e[1m", hint: "\\r" }] }',
      '  - { id: words, kind: text, phase: opening, ask: W, why: { text: "\\x07", source: customfin#1 }, default: "{{ today }}\\u202E" }',
      'remedies:',
      '  - { id: gift, type: goodwill, purpose: goodwill, label: "A\\tgift", source: customfin#10 }',
      'promises:',
      '  - { id: net, to: client, kind: remedy, text: Do it, due: today, done: "D\\u2066ne" }',
    ].join('\n'),
    expected: ['7:60', '7:88', '9:90', '9:106', '10:67', '10:107', '12:59', '14:73'].map(
      (place) => `${place} ${DRAWS}`,
    ),
  },
  {
    title: 'a cap without its percent',
    yaml: rule(', then: cap'),
    expected: ['7:71 missing a cap needs percent'],
  },
  {
    title: 'an unknown key',
    yaml: `${step(', hepl: Me')}\nsteppes: []`,
    expected: [
      '7:58 unknown-key this entry of steps has no “hepl”; did you mean help?',
      '8:1 unknown-key a playbook has no “steppes”; did you mean steps?',
    ],
  },
  {
    title: 'a missing key',
    yaml: 'steps:\n  - { id: words, kind: text, phase: opening }',
    expected: ['7:5 missing “ask” is missing'],
  },
  {
    title: 'a kind that does not exist',
    yaml: 'steps:\n  - { id: words, kind: txt, phase: opening, ask: What? }',
    expected: ['7:24 value “txt” is no kind; did you mean text?'],
  },
  {
    title: 'a phase that does not exist',
    yaml: step('').replace('opening', 'prologue'),
    expected: [
      '7:37 value “prologue” is not one of opening, diagnosis, first-words, remedy, letter, follow-up',
    ],
  },
  {
    title: 'ids that cannot be names',
    yaml: 'steps:\n  - { id: My-Step, kind: text, phase: opening, ask: What? }',
    expected: ['7:11 value an id is lower-case letters, digits and “_”, and starts with a letter'],
  },
  {
    title: 'a list where a text belongs, and a number where a list belongs',
    yaml: 'steps: 5\nletter: [{ id: a, component: regret, text: [Sorry] }]',
    expected: [
      '6:8 type this has to be a list, each entry with “- ” before it',
      '7:44 type this has to be text',
    ],
  },
  {
    title: 'bounds that cannot be worked out',
    yaml: 'steps:\n  - { id: day, kind: date, phase: opening, ask: When?, max: "{{ tomorow }}" }\n  - { id: n, kind: number, phase: opening, ask: N?, min: "{{ today }}", max: many }\n  - { id: m, kind: money, phase: opening, ask: M?, min: 5, max: "{{ n }}" }',
    expected: [
      '7:61 expression there is no step, compute or name “tomorow”',
      '8:58 type this is a text; it has to be a number',
      '8:78 literal “many” is not a number',
      '9:65 type this is a number; it has to be an amount of money',
    ],
  },
  {
    title: 'defaults that are no answers',
    yaml: [
      'steps:',
      '  - { id: n, kind: number, phase: opening, ask: N?, default: many }',
      '  - { id: m, kind: money, phase: opening, ask: M?, default: 400 USD }',
      '  - { id: d, kind: date, phase: opening, ask: D?, default: 2026-02-30 }',
      '  - { id: c, kind: confirm, phase: opening, ask: C?, default: "yes" }',
      '  - { id: k, kind: number, phase: opening, ask: K?, default: "{{ c }}" }',
    ].join('\n'),
    expected: [
      '7:62 literal “many” is not a number',
      '8:61 literal “400 USD” cannot stand here: write the amount as an expression, as in {{ fee }}',
      '9:60 literal “2026-02-30” is not a day, as in 2026-01-31',
      '10:63 literal “yes” is neither true nor false',
      '11:62 type this is true or false; it has to be a number',
    ],
  },
  {
    title: 'defaults and bounds that would be words where a value belongs',
    yaml: [
      'steps:',
      '  - { id: n, kind: number, phase: opening, ask: N?, max: "{{ case.my_fault | number }}" }',
      '  - { id: m, kind: money, phase: opening, ask: M?, default: "{{ case.total_loss | money }}" }',
      '  - { id: d, kind: date, phase: opening, ask: D?, default: "{{ today | day }}" }',
      '  - { id: c, kind: confirm, phase: opening, ask: C?, default: "so {{ today }}" }',
      '  - { id: u, kind: choice, phase: opening, ask: U?, default: "{{ today }} ", options: [{ value: a, label: A }] }',
    ].join('\n'),
    expected: ['7:58', '8:61', '9:60', '10:63', '11:62'].map(
      (place) =>
        `${place} literal only an expression alone keeps its type: write {{ … }}, without a filter and words beside it`,
    ),
  },
  {
    title: 'bounds between which no answer can be',
    yaml: [
      'steps:',
      '  - { id: n, kind: number, phase: opening, ask: N?, min: 10, max: 5 }',
      '  - { id: m, kind: money, phase: opening, ask: M?, min: "10", max: 9 }',
      '  - { id: d, kind: date, phase: opening, ask: D?, min: 2026-05-01, max: 2026-04-01 }',
      '  - { id: r, kind: repeat, phase: opening, ask: R?, item: { a: { kind: text } }, min: 3, max: 2 }',
      '  - { id: u, kind: multi, phase: opening, ask: U?, min: 2, max: 1, options: [{ value: a, label: A }] }',
    ].join('\n'),
    expected: [
      '7:67 bounds no answer is at least 10 and at most 5',
      '8:68 bounds no answer is at least 10 and at most 9',
      '9:73 bounds no answer is at least 2026-05-01 and at most 2026-04-01',
      '10:95 bounds no answer is at least 3 and at most 2',
      '11:57 bounds 2 cannot be chosen out of 1',
      '11:65 bounds no answer is at least 2 and at most 1',
    ],
  },
  {
    title: 'a text without a letter',
    yaml: step(', max: 0'),
    expected: ['7:63 value it can be no less than 1'],
  },
  {
    title: 'a list of nothing, and a part twice',
    yaml: 'steps:\n  - { id: r, kind: repeat, phase: opening, ask: R?, item: {} }\n  - { id: p, kind: percent-split, phase: opening, ask: P?, parts: [a, b, a] }',
    expected: [
      '7:59 value name what an entry has, as in { url: { kind: text } }',
      '8:67 value a part is there twice',
    ],
  },
  {
    title: 'days of causes and lessons that are none',
    yaml: [
      'causes:',
      '  - { id: haste, group: Time, label: H, locus: mine, prevention: { text: T, done: D, due: soonish, says: S } }',
      'lessons:',
      '  - { id: a, sign: same_cause, title: T, say: S, promise: { text: T, done: D, due: soonish }, source: phso#1 }',
    ].join('\n'),
    expected: ['7:91', '9:84'].map(
      (place) =>
        `${place} due “soonish” is not a date the program knows: write 5 business days, end of month, +2w or fri`,
    ),
  },
  {
    title: 'expressions where words are shown as they stand',
    yaml: `steps:\n${use.replace('label: Web', 'label: "{{ today }}"')}\n${remedy('').replace('A gift', '"{{ today }}"')}\n${promise(', due: today').replace('done: Done', 'done: "By {{ today }}"')}`,
    expected: ['7:90', '9:59', '13:61'].map(
      (place) => `${place} type no expressions here: it is shown as it stands`,
    ),
  },
  {
    title: 'a test on a day that is none',
    yaml: 'tests: [{ name: A, today: 2026-02-31, answers: {}, expect: {} }]',
    expected: ['6:27 value write the day as 2026-01-15'],
  },
  {
    title: 'ids of rules and sources that cannot be names',
    yaml: `${rule(', then: prefer').replace('R1', 'my-rule')}\nsources: [{ id: My_Mentor, title: T, pieces: [A] }]`,
    expected: [
      '7:11 value an id of a rule is letters, digits and “_”, and starts with a letter',
      '8:17 value an id of a source is lower-case letters, digits and “-”, and starts with a letter',
    ],
  },
  {
    title: 'a split whose parts are not those of the fault',
    yaml: 'steps: [{ id: whose, kind: percent-split, phase: diagnosis, ask: Whose?, as: fault, parts: [me, you] }]',
    expected: ['6:92 field fault has the parts mine, client, third, chance, not “me”'],
  },
];

function byLine(yaml: string): string[] {
  return problemsOf(yaml).map(({ line, code, message }) => `${line} ${code} ${message}`);
}
function byLevel(yaml: string): string[] {
  return problemsOf(yaml).map(({ line, column, level, message }) => `${line}:${column} ${level} ${message}`);
}

describe('a broken playbook is located', () => {
  test.each(BROKEN)('$title', ({ yaml, expected }) => {
    const found = problemsOf(yaml).map(
      ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
    );
    expect(found).toEqual(expected);
  });

  test('in whichever file the fault is', () => {
    const files = filesOf({
      a: withHeader('a', 'extends: b'),
      b: withHeader('b', 'steps:\n  - { id: words, kind: text, phase: opening, ask: "{{ gone }}" }'),
    });
    expect(checkPlaybook(loadPlaybook('a', files))).toEqual([
      {
        file: 'b.yaml',
        line: 7,
        column: 51,
        code: 'expression',
        level: 'error',
        message: 'there is no step, compute or name “gone”',
      },
    ]);
  });

  test('problems come in the order of the lines', () => {
    const found = problemsOf(`${step(', as: fact')}\n${promise(', due: never')}\ncompute: { a: gone }`);
    expect(found.map(({ line }) => line)).toEqual([7, 9, 10]);
  });
});

describe('what can be checked is checked at once, beside entries that cannot be read', () => {
  test('what else is wrong is found, and what needs them is not blamed', () => {
    const yaml = [
      'steps:',
      '  - { id: n, kind: numbr, phase: opening, ask: N? }',
      '  - { id: use, kind: choice, phase: opening, ask: Use?, options: [Web] }',
      '  - { id: w, kind: text, phase: opening, ask: "{{ n | money }} {{ gone }}", as: fact, when: asked.n && n > 3, after: n }',
      'compute:',
      '  a: 5',
      '  b: a && use == "web" && size(gonee) > 0',
      'tests:',
      '  - { name: T, today: soon, answers: {}, expect: {} }',
    ].join('\n');
    expect(byLine(yaml)).toEqual([
      '7 value “numbr” is no kind; did you mean number?',
      '8 type an option is a map: write { value: soon, label: Within a week }',
      '9 expression there is no step, compute or name “gone”',
      '9 field a case has no field “fact”; did you mean facts?',
      '11 value write an expression here, as in percent(fee, 10) or days_late > 3',
      '12 expression there is no step, compute or name “gonee”',
      '14 value write the day as 2026-01-15',
    ]);
  });

  test.each<[what: string, yaml: string, message: string, name: RegExp]>([
    [
      'a remedy',
      remedy('').replace('type: goodwill', 'type: goodwil'),
      '“goodwil” is not known here; did you mean goodwill?',
      /gift/,
    ],
    [
      'a sentence',
      remedy('').replace('component', 'compnent'),
      'this entry of letter has no “compnent”; did you mean component?',
      /gift/,
    ],
    [
      'a source',
      'sources:\n  - { id: ruth, title: Ruth, pieces: All }',
      'this has to be a list, each entry with “- ” before it',
      /ruth/,
    ],
    ['a cause', 'causes:\n  - { id: haste, label: Haste, locus: mine }', '“group” is missing', /haste/],
    [
      'a promise',
      promise(', due: today').replace('to: client', 'to: me'),
      '“me” is not one of client, self',
      /“net”/,
    ],
  ])('%s', (_what, yaml, message, name) => {
    const rest = [
      'checks:',
      `  - { id: a, level: advise, when: '"gift" in chosen', say: A., source: ruth#1 }`,
      '  - { id: b, level: advise, when: due.net == today, say: B., source: ruth#1 }',
      'steps:',
      '  - { id: why, kind: choice, phase: opening, ask: Why?, as: causes.primary, options: [{ value: haste, label: H }] }',
      '  - { id: days, kind: promises, phase: letter, ask: When?, only: [net] }',
    ].join('\n');
    const messages = problemsOf(`${yaml}\n${rest}`).map((problem) => problem.message);
    expect(messages).toContain(message);
    expect(messages.filter((one) => name.test(one))).toEqual([]);
    expect(problemsOf(rest).some((problem) => name.test(problem.message))).toBe(true);
  });

  test('where a name itself cannot be read, nobody can tell what else is wrong', () => {
    const yaml =
      'steps:\n  - { id: My-Step, kind: text, phase: opening, ask: "{{ gone }}" }\ncompute: { a: gone }';
    expect(byLine(yaml)).toEqual([
      '7 value an id is lower-case letters, digits and “_”, and starts with a letter',
    ]);
  });
});

describe('what would not do what it says is warned of', () => {
  const later = '  - { id: n, kind: number, phase: remedy, ask: N? }';

  test.each([
    ['ask: "{{ n | number }}?"', 49],
    ['ask: W?, help: "{{ n | number }}"', 59],
    ['ask: W?, default: "{{ twice }}"', 62],
    ['ask: W?, max: "{{ n }}"', 58],
  ])('a step that reads a later one: %s', (keys, column) => {
    const yaml = `steps:\n  - { id: w, kind: number, phase: opening, ${keys} }\n${later}\ncompute: { twice: n * 2 }`;
    expect(byLevel(yaml)).toEqual([`7:${column} warning “n” is asked later, so it is still empty here`]);
  });

  test('a step that is to follow one of another phase', () => {
    const yaml = `steps:\n  - { id: w, kind: text, phase: opening, ask: W? }\n${later.replace(' }', ', after: w }')}`;
    expect(byLevel(yaml)).toEqual([
      '8:59 warning “w” is in the phase opening, and this is in remedy: phases come first',
    ]);
  });
});

describe('a day that would be printed as the program writes it', () => {
  const days = [
    'steps:',
    '  - { id: seen_on, kind: date, phase: opening, ask: When? }',
    "  - { id: words, kind: text, phase: opening, ask: \"{{ seen_on | day }}, {{ seen_on == today ? 'today' : 'before' }}, {{ words }}\" }",
  ].join('\n');
  const net = 'promises: [{ id: net, to: client, kind: remedy, text: Do it, due: today, done: D }]';

  test.each(['seen_on', 'today', 'due.net', 'case.happened_on', 'promised.due'])(
    '%s without a filter is warned of',
    (name) => {
      const found = problemsOf(
        `${days}\n${net}\nletter: [{ id: a, component: regret, text: "Since {{ ${name} }}." }]`,
      );
      expect(found).toMatchObject([
        {
          line: 10,
          code: 'filter',
          level: 'warning',
          message: `this prints a day as 2026-01-31: write {{ ${name} | day }}`,
        },
      ]);
    },
  );

  test.each(['words', 'client.name', 'case.gate'])('what is no day has none: %s', (name) => {
    expect(
      problemsOf(`${days}\nletter: [{ id: a, component: regret, text: "By {{ ${name} | day }}." }]`),
    ).toMatchObject([
      { line: 9, code: 'filter', level: 'error', message: `the filter day takes a day, and ${name} is none` },
    ]);
  });

  test('with one, and in an expression, it is right', () => {
    expect(problemsOf(`${days}\n${net}`)).toEqual([]);
  });
});

test('what is not wrong is not reported', () => {
  const yaml = `steps:
${use}
${money.replace(' }', ', as: harms.direct_cost, grade: my_estimate, min: 0, max: "{{ demand }}" }')}
  - { id: n, kind: number, phase: opening, ask: N?, min: 1, max: "12", default: 3 }
  - { id: c, kind: confirm, phase: opening, ask: C?, default: false }
  - { id: d, kind: date, phase: opening, ask: D?, default: "{{ today }}", max: "{{ today }}", min: 2020-01-01 }
  - { id: fault, kind: percent-split, phase: opening, ask: Whose?, as: fault, parts: [mine, client] }
  - { id: rooms, kind: multi, phase: opening, ask: R, options: [{ value: hall, label: Hall }] }
  - { id: one, kind: text, phase: remedy, ask: One, as: facts, when: 'use.startsWith("we") && rooms.exists(use, use == "hall")' }
  - { id: two, kind: text, phase: remedy, ask: Two, as: facts, when: use == "print" }
${promise(', due: 5 business days')}
${rule(', then: cap, percent: 10')}
${remedy(', amount: "percent(demand, fault.mine)", hours: 3, percent: n')}`;
  expect(problemsOf(yaml)).toEqual([]);
});
