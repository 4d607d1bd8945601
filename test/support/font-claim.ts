import type { SettingsData } from '../../src/cli/settings.ts';
import { money, type Money } from '../../src/money.ts';
import { world, type TestWorld, type WorldOptions } from './world.ts';

const eur = (amount: number): Money => money(amount, 'EUR');

/** What somebody wrote who knows the format's description and nothing else: no `extends`, few conditions. */
const FONT_CLAIM = `format: 1
id: font-claim
version: 0.1.0
title: A typeface without a licence
when_to_use: A foundry sends the client a bill for a typeface I chose.
include: [coaching/remedies]
steps:
  - { id: who, kind: text, phase: opening, ask: Who is it?, as: client.name }
  - { id: story, kind: text, phase: opening, ask: What happened?, as: facts }
  - { id: they_wrote, kind: paste, phase: diagnosis, ask: What did they write?, as: clientWords, optional: true }
  - { id: they_want, kind: text, phase: diagnosis, ask: What do they want?, as: remedyWanted, optional: true }
  - { id: bill, kind: money, phase: diagnosis, ask: How much does the foundry ask for?, as: harms.third_party_claim, grade: documented, min: 0 }
  - { id: fee, kind: money, phase: diagnosis, ask: What was the job worth?, as: exposure.feeAffected, min: 0 }
  - { id: margin, kind: money, phase: diagnosis, ask: What do they leave you each month?, as: exposure.monthlyMargin, min: 0, optional: true }
  - { id: months, kind: number, phase: diagnosis, ask: For how many months more?, as: exposure.monthsLeft, min: 0, optional: true }
  - { id: depth, kind: choice, phase: diagnosis, ask: How deep is it?, as: severity, default: moderate, options: [{ value: minor, label: Shallow }, { value: moderate, label: Felt }, { value: serious, label: Deep }] }
  - { id: whose, kind: percent-split, phase: diagnosis, ask: Whose doing?, as: fault, parts: [mine, client, third, chance] }
  - { id: reasons, kind: multi, phase: diagnosis, ask: Why?, as: causes, from: causes, min: 1 }
  - { id: policy_there, kind: confirm, phase: diagnosis, ask: Are you insured?, as: insurer.covered }
  - { id: told, kind: date, phase: first-words, ask: When did you tell them?, as: acknowledgedOn, optional: true }
  - { id: agreed_by, kind: text, phase: first-words, ask: Who at the insurer agreed?, as: insurer.consent, optional: true, when: policy_there }
  - { id: what_to_offer, kind: offer, phase: remedy, ask: What do you offer? }
  - { id: by_when, kind: promises, phase: remedy, ask: By when? }
  - { id: mail, kind: draft, phase: letter, ask: Your mail. }
compute:
  my_part: percent(bill, whose.mine)
checks:
  - { id: ring_first, level: block, when: case.held, say: Ring the insurer before you offer anything., source: constructaquote#9 }
remedies:
  - { id: settle_it, type: third_party_claim, purpose: restore, label: Settle with the foundry, amount: my_part, cash: true, source: entrepreneur#3 }
  - { id: off_next, type: discount_invoice, purpose: restore, label: Deduct it from the next invoice, amount: my_part, excludes: [settle_it], source: entrepreneur#3 }
  - { id: poster, type: extra_work, purpose: goodwill, label: "A poster, free of charge", hours: 3, source: entrepreneur#7 }
promises:
  - { id: settle_it, for: settle_it, to: client, kind: remedy, text: "Settle the {{ my_part | money }}", due: 5 business days, done: The foundry has confirmed it }
  - { id: off_next, for: off_next, to: client, kind: remedy, text: "Deduct {{ my_part | money }}", due: end of month, done: The invoice shows it }
  - { id: poster, for: poster, to: client, kind: remedy, text: Hand over the poster, due: 10 business days, done: It hangs on their wall }
letter:
  - { id: mine, component: responsibility, text: I chose a typeface without looking at its licence. }
  - { id: regret, component: regret, text: I am sorry that you got a bill for it. }
  - { id: settle_it, component: repair, for: settle_it, text: "I settle it by {{ due.settle_it | day }}." }
  - { id: off_next, component: repair, for: off_next, text: "I deduct it by {{ due.off_next | day }}." }
  - { id: poster, component: repair, for: poster, text: "You get a poster by {{ due.poster | day }}." }
`;

/** The business of a worked example: a claim for a font, and cash that the rent line bounds. */
export const BUSINESS: SettingsData = {
  currency: 'EUR',
  rate: eur(60),
  soldShare: 70,
  cash: eur(3100),
  essentials: eur(2000),
  taxSetAside: eur(700),
  payables: eur(150),
};

export const FONT_ANSWERS = {
  who: 'Orchard Tea',
  story: 'The label uses a typeface nobody licensed.',
  they_want: 'Not to pay the foundry',
  bill: '500 EUR',
  fee: '2400 EUR',
  margin: '900 EUR',
  months: 10,
  whose: { mine: 100 },
  reasons: ['rights_or_compliance', 'check_absent'],
  policy_there: false,
  told: '2026-01-15',
  what_to_offer: ['off_next', 'poster'],
};

/** A world in which the case is R-1, up to its letter unless answers are missing. */
export async function fontWorld(
  answers: Readonly<Record<string, unknown>> = FONT_ANSWERS,
  options: WorldOptions = {},
): Promise<TestWorld> {
  const made = world({
    playbooks: { 'font-claim': FONT_CLAIM },
    files: { 'a.json': JSON.stringify(answers) },
    settings: BUSINESS,
    ...options,
  });
  const code = await made.repair('new', '--playbook', 'font-claim', '--answers', 'a.json');
  if (code !== 0) throw new Error(`${code}: ${made.screen.err}`);
  return made;
}
