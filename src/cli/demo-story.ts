/**
 * The made-up year of a designer with two helpers, in which every stage has its case. Each begins with the answers of
 * a test that a playbook carries, moved to its day; then the commands that a person would have typed.
 */
export interface DemoCase {
  readonly playbook: string;
  /** Which of the playbook's tests, from 0. */
  readonly test: number;
  /** How many days ago it began. */
  readonly daysAgo: number;
  /** Answers in place of the test's. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly acts: readonly DemoAct[];
}

/**
 * What was done, and how many days after the beginning. `{case}` stands for the case; `keep` for each promise to the
 * client, on its day or so many days late; `take back` for undoing what a step or a promise brought.
 */
export type DemoAct =
  | { readonly day: number; readonly run: readonly string[] }
  | { readonly keep: 'client' | 'self'; readonly late?: number }
  | { readonly day: number; readonly takeBack: { readonly step?: string; readonly promise?: number } };

const run = (day: number, ...words: readonly string[]): DemoAct => ({ day, run: words });
const sent = run(0, 'apology', 'sent', '{case}');
const accepted = run(2, 'remedy', 'answer', '{case}', '--accepted', 'Thank you, that is fair.');
const close = (
  day: number,
  outcome: string,
  cost: string,
  lesson: string,
  prevent: readonly string[],
): DemoAct =>
  run(day, 'close', '{case}', '--outcome', outcome, '--cost', cost, '--lesson', lesson, ...prevent);
const notWorth = ['--not-preventing', 'It was a chance in a thousand.'];

export const DEMO_SETTINGS: Readonly<Record<string, string>> = {
  name: 'Robin Ashworth',
  currency: 'EUR',
  rate: '70',
  cash: '6500',
  essentials: '2400',
  jobsPerMonth: '4',
};

export const DEMO_CASES: readonly DemoCase[] = [
  {
    playbook: 'costly-mistake',
    test: 0,
    daysAgo: 340,
    answers: { what_happened: 'I used a picture in your blog post that we had no licence for.' },
    acts: [
      sent,
      accepted,
      { keep: 'client' },
      { keep: 'self' },
      run(40, 'score', '{case}', '9'),
      close(45, 'repaired', '480', 'No picture without its licence beside it.', notWorth),
      { keep: 'self' },
    ],
  },
  {
    playbook: 'missed-deadline',
    test: 1,
    daysAgo: 290,
    answers: {
      what_happened: 'The brochure came out without its last four pages.',
      client_name: 'Tern Travel',
    },
    acts: [
      sent,
      accepted,
      { keep: 'client', late: 3 },
      run(60, 'score', '{case}', '6'),
      close(70, 'repaired cooler', '350', 'Nothing is promised before the texts are here.', [
        '--prevent',
        'Ask for all texts before naming a day by +30d',
      ]),
    ],
  },
  {
    playbook: 'gone-quiet',
    test: 1,
    daysAgo: 240,
    answers: { client_name: 'Fern and Sons' },
    acts: [
      sent,
      accepted,
      { keep: 'client', late: 2 },
      { keep: 'self' },
      close(40, 'repaired', '140', 'Answer on the day, even with nothing to say.', notWorth),
      { keep: 'self' },
    ],
  },
  {
    playbook: 'wrong-invoice',
    test: 0,
    daysAgo: 200,
    answers: { what_happened: 'My last invoice has the workshop on it twice.' },
    acts: [
      sent,
      accepted,
      { keep: 'client' },
      { keep: 'self' },
      close(30, 'repaired', '60', 'Every invoice is read against the hours.', notWorth),
      { keep: 'self' },
    ],
  },
  {
    playbook: 'missed-deadline',
    test: 0,
    daysAgo: 150,
    answers: { what_happened: 'The booking site is late, and half of it is still missing.' },
    acts: [
      sent,
      accepted,
      { keep: 'client', late: 4 },
      close(60, 'repaired', '900', 'One project at a time in the last two weeks.', notWorth),
      { keep: 'self' },
    ],
  },
  {
    playbook: 'defect-delivered',
    test: 0,
    daysAgo: 110,
    answers: { what_happened: 'Your new shop charged no postage on orders to Ireland.' },
    acts: [
      sent,
      accepted,
      { keep: 'client' },
      { keep: 'self' },
      close(35, 'repaired', '420', 'Somebody else buys something before a shop opens.', notWorth),
      run(50, 'reopen', '{case}', '--why', 'Orders to Malta are free of postage, too.'),
      run(50, 'note', '{case}', 'I have seen it and am on it.', '--to', 'client', '--via', 'phone'),
      run(51, 'promise', 'add', '{case}', 'Go through all countries with you', '--due', '+5d', '--told'),
      { keep: 'client' },
      close(60, 'repaired', '500', 'A fix is tried on every country.', []),
      { keep: 'self' },
    ],
  },
  {
    playbook: 'strained-relationship',
    test: 0,
    daysAgo: 45,
    answers: { what_happened: 'Since I presented the new plan, you have answered me in one line.' },
    acts: [sent, accepted, { keep: 'client' }, { keep: 'self' }],
  },
  {
    playbook: 'gone-quiet',
    test: 0,
    daysAgo: 24,
    answers: {
      client_name: 'Gannet Books',
      what_happened: 'You wrote to me about the second round of the logo, and I did not answer.',
    },
    acts: [sent, accepted, { keep: 'self' }],
  },
  {
    playbook: 'disputed-work',
    test: 0,
    daysAgo: 9,
    answers: {
      what_happened: 'The website is live, and you find that the booking page is not what we talked about.',
    },
    acts: [
      sent,
      { keep: 'client' },
      run(3, 'remedy', 'answer', '{case}', '--countered', 'We would like the page at half the price.'),
    ],
  },
  {
    playbook: 'defect-delivered',
    test: 1,
    daysAgo: 6,
    answers: {
      client_name: 'Heron Hotel',
      what_happened: 'The invitations to your tasting had the wrong date on them.',
      choose_remedy: ['money_back'],
    },
    acts: [
      sent,
      run(2, 'resume', '{case}', '--set', 'choose_remedy=money_back,look_further'),
      { day: 2, takeBack: { promise: 2 } },
      run(2, 'remedy', 'offer', '{case}', 'I also check all else you have from me; I tell you by when.'),
      accepted,
    ],
  },
  {
    playbook: 'data-slip',
    test: 0,
    daysAgo: 4,
    answers: { what_happened: 'I sent the pay list of your 14 people to another client of mine.' },
    acts: [sent, { keep: 'client' }, { keep: 'self' }],
  },
  {
    playbook: 'costly-mistake',
    test: 1,
    daysAgo: 2,
    answers: {
      client_name: 'Plover Press',
      what_happened: 'A font in your catalogue is not licensed for print, and its maker now asks you to pay.',
    },
    acts: [],
  },
  {
    playbook: 'wrong-invoice',
    test: 1,
    daysAgo: 1,
    answers: {
      client_name: 'Wren Weddings',
      what_happened: 'My last invoice leaves out the second workshop.',
    },
    acts: [],
  },
  {
    playbook: 'missed-deadline',
    test: 1,
    daysAgo: 1,
    answers: {
      client_name: 'Curlew Cars',
      what_happened: 'The price list for the fair came a day late.',
      told_on: null,
    },
    acts: [
      { day: 0, takeBack: { step: 'what_let_through' } },
      run(0, 'note', '{case}', 'I am on it.', '--to', 'client', '--via', 'phone'),
    ],
  },
  {
    playbook: 'missed-deadline',
    test: 1,
    daysAgo: 0,
    answers: {
      client_name: 'Avocet Audio',
      what_happened: 'The new covers are three days late.',
      told_on: null,
    },
    acts: [],
  },
];
