import { describe, expect, test } from 'vitest';
import { fold } from '../../src/case/fold.ts';
import type { EventBody } from '../../src/case/events.ts';
import type { HarmKind } from '../../src/case/harms.ts';
import type { CaseRecord, Severity } from '../../src/case/schema.ts';
import type { Program, WalkSettings } from '../../src/interview/situation.ts';
import { changes, eventsOf, fills, promises, TODAY, usd } from '../support/case.ts';
import { everyRemedy, outcomeOf, rulesOf, situationOf } from '../support/remedies.ts';
import { planOf } from '../../src/interview/plan.ts';

/*
 * What each rule of playbooks/coaching/remedies.yaml is for: a scenario in which it decides, one in which it has to
 * stay silent, and one in which a stronger rule has the last word. A new rule needs its three.
 */

const mine = (percent: number): EventBody =>
  fills('fault', { mine: percent, client: 100 - percent, third: 0, chance: 0 });
const others = fills('fault', { mine: 0, client: 0, third: 100, chance: 0 });
const lost = (amount: number, more = {}): EventBody => ({
  ...fills('harms.direct_cost', usd(amount)),
  ...more,
});
const said = (amount: number): EventBody => lost(amount, { grade: 'stated_by_client' });
const repaid = (amount: number): EventBody => fills('harms.repaid', usd(amount));
const hurt = (kind: HarmKind): EventBody => fills(`harms.${kind}`, true);
const fee = fills('exposure.feeAffected', usd(1000));
const wish = fills('remedyWanted', 'Put it right');
const bad = (severity: Severity): EventBody => fills('severity', severity);
const cause = (leaf: string): EventBody => fills('causes.primary', leaf);
const over = fills('client.relation', 'over');
const covered = [fills('insurer.covered', true), lost(400)];
const consent = fills('insurer.consent', 'Ms Park, 12-7');
const worth = (margin: number): EventBody[] => [
  fills('exposure.monthlyMargin', usd(margin)),
  fills('exposure.monthsLeft', 10),
];
const scored = (score: number): EventBody => ({
  type: 'scored',
  moment: 'at_notice',
  score,
  source: 'client',
});
/** Remedies that were promised to this client and not delivered. */
const broke = (count: number): EventBody[] =>
  Array.from({ length: count }, (_, index) => `R-7.${index + 1}`).flatMap((id) => [
    promises(id),
    changes(id, 'told', TODAY),
    changes(id, 'broken', TODAY),
  ]);
const poor = { cash: usd(2100), essentials: usd(2000) };
const rich = { cash: usd(9000), essentials: usd(2000) };
/** The case before this one, of the same client. */
const before = (leaf: string): CaseRecord[] => [fold('R-3', eventsOf(cause(leaf)))];

interface Scenario {
  readonly can: string;
  readonly events: readonly EventBody[];
  readonly settings?: WalkSettings;
  readonly earlier?: readonly CaseRecord[];
  /** Rules of the playbook's own, as YAML. */
  readonly own?: string;
  /** `recommended | rejected:by`. */
  readonly gives: string;
}

interface RuleStory {
  readonly decides: Scenario;
  readonly silent: Scenario;
  /** The stronger rule, and what then comes out. */
  readonly overridden: Scenario & { readonly by: string };
}

const ownRule = (verb: string, what: string): string =>
  `rules:\n  - { id: mine, when: "true", then: ${verb}, ${what}, because: I hold to it, source: lifehack#9 }\n`;

const calm = [mine(100), wish, bad('moderate'), fee];
const grave = [mine(100), wish, bad('serious'), fee];
const again = { earlier: before('defect') };
const twice = [...calm, cause('defect')];

const STORIES: Readonly<Record<string, RuleStory>> = {
  R1: {
    decides: { can: 'redo net explain', events: [...calm, ...covered], gives: '| redo:R1 net:R1 explain:R1' },
    silent: { can: 'redo net', events: [...calm, ...covered, consent], gives: 'redo net |' },
    overridden: {
      by: 'mine',
      own: ownRule('hold', 'types: [redo]'),
      can: 'redo net',
      events: [...calm, ...covered],
      gives: '| redo:mine net:R1',
    },
  },
  R1b: {
    decides: { can: 'insurer reimburse', events: [...calm, lost(400)], gives: 'reimburse | insurer:R1b' },
    silent: {
      can: 'insurer reimburse',
      events: [...calm, ...covered, consent],
      gives: 'insurer | reimburse:insurer',
    },
    overridden: {
      by: 'mine',
      own: ownRule('hold', 'types: [insurer_claim]'),
      can: 'insurer redo',
      events: [...calm, lost(400)],
      gives: 'redo | insurer:mine',
    },
  },
  R1c: {
    decides: {
      can: 'reimburse insurer',
      events: [...calm, ...covered, consent],
      gives: 'insurer | reimburse:insurer',
    },
    silent: { can: 'reimburse insurer', events: [...calm, lost(400)], gives: 'reimburse | insurer:R1b' },
    overridden: {
      by: 'R5',
      can: 'insurer explain',
      events: [others, wish, fee, ...covered, consent],
      gives: 'explain | insurer:R5',
    },
  },
  R2: {
    decides: { can: 'redo gift', events: [...grave, hurt('data_or_safety')], gives: 'redo | gift:R2' },
    silent: {
      can: 'redo gift',
      events: [...grave, hurt('data_or_safety'), fills('containment', 'The link is dead.')],
      gives: 'redo gift |',
    },
    overridden: {
      by: 'R1',
      can: 'redo gift',
      events: [...grave, hurt('data_or_safety'), fills('insurer.covered', true)],
      gives: '| redo:R1 gift:R1',
    },
  },
  R3: {
    decides: { can: 'redo gift', events: [mine(100), bad('serious'), fee], gives: 'redo | gift:R3' },
    silent: { can: 'redo gift', events: grave, gives: 'redo gift |' },
    overridden: {
      by: 'mine',
      own: ownRule('require', 'types: [goodwill]'),
      can: 'redo gift',
      events: [mine(100), bad('serious'), fee],
      gives: 'redo gift |',
    },
  },
  R4: {
    decides: { can: 'reimburse gift', events: [...calm, lost(100)], gives: 'reimburse | gift:R4' },
    silent: {
      can: 'reimburse gift',
      events: [...calm, lost(100), hurt('embarrassment')],
      gives: 'reimburse gift |',
    },
    overridden: {
      by: 'mine',
      own: ownRule('require', 'types: [goodwill]'),
      can: 'reimburse gift',
      events: [...calm, lost(100)],
      gives: 'reimburse gift |',
    },
  },
  R5: {
    decides: {
      can: 'redo refund reimburse net credit gift meet insurer claim explain',
      events: [others, wish, bad('serious'), fee, lost(400)],
      gives: 'explain | redo:R5 refund:R5 reimburse:R5 claim:R5 insurer:R1b net:R5 credit:R5 gift:R5 meet:R5',
    },
    silent: { can: 'redo explain', events: [mine(10), wish], gives: 'redo |' },
    overridden: {
      by: 'R1',
      can: 'redo explain',
      events: [others, wish, ...covered],
      gives: '| redo:R1 explain:R1',
    },
  },
  R5b: {
    decides: { can: 'explain change', events: [others, wish], gives: 'explain |' },
    silent: { can: 'explain change', events: [mine(100), wish], gives: '|' },
    overridden: { by: 'R1', can: 'explain', events: [others, ...covered], gives: '| explain:R1' },
  },
  R6: {
    decides: {
      can: 'redo reimburse',
      events: [...calm, lost(400), cause('defect'), over],
      gives: 'reimburse | redo:R15b',
    },
    silent: { can: 'redo reimburse', events: calm, gives: 'redo |' },
    overridden: {
      by: 'R1',
      can: 'redo reimburse',
      events: [...calm, ...covered],
      gives: '| redo:R1 reimburse:R1',
    },
  },
  R6b: {
    decides: { can: 'credit redo', events: [...calm, lost(400)], gives: 'redo | credit:R6b' },
    silent: { can: 'coupon redo', events: calm, gives: 'redo | coupon:R4' },
    overridden: {
      by: 'R12',
      can: 'credit reimburse',
      events: [...twice, lost(400)],
      ...again,
      gives: 'reimburse | credit:R12',
    },
  },
  R6c: {
    decides: { can: 'reimburse_all redo', events: [...calm, said(400)], gives: 'redo | reimburse_all:R6c' },
    silent: { can: 'reimburse_all redo', events: [...calm, lost(400)], gives: 'redo reimburse_all |' },
    overridden: {
      by: 'R1',
      can: 'reimburse_all',
      events: [...calm, said(400), fills('insurer.covered', true)],
      gives: '| reimburse_all:R1',
    },
  },
  R6d: {
    decides: {
      can: 'reimburse_all redo',
      events: [...calm, lost(400), repaid(400)],
      gives: 'redo | reimburse_all:R6d',
    },
    silent: {
      can: 'reimburse redo',
      events: [...calm, lost(400), repaid(300)],
      gives: 'redo reimburse |',
    },
    overridden: {
      by: 'R1',
      can: 'reimburse_all redo',
      events: [...calm, ...covered, repaid(400)],
      gives: '| redo:R1 reimburse_all:R1',
    },
  },
  R7: {
    decides: { can: 'refund redo', events: calm, gives: 'redo | refund:redo' },
    silent: { can: 'refund redo', events: [...calm, over], gives: 'refund | redo:R15b' },
    overridden: {
      by: 'R1',
      can: 'refund redo',
      events: [...calm, ...covered],
      gives: '| redo:R1 refund:R1',
    },
  },
  R7b: {
    decides: { can: 'redo refund', events: calm, gives: 'redo | refund:redo' },
    silent: { can: 'refund', events: calm, gives: 'refund |' },
    overridden: {
      by: 'R6',
      can: 'redo refund_loss',
      events: [...calm, lost(400)],
      gives: 'redo refund_loss |',
    },
  },
  R8: {
    decides: { can: 'change explain', events: [...calm, cause('silence')], gives: 'change explain |' },
    silent: { can: 'change explain', events: [...calm, cause('defect')], gives: '|' },
    overridden: {
      by: 'R1',
      can: 'change explain',
      events: [...calm, cause('silence'), fills('insurer.covered', true), hurt('data_or_safety')],
      gives: '| change:R1 explain:R1',
    },
  },
  R8b: {
    decides: {
      can: 'refund change',
      events: [...calm, cause('bad_news_late')],
      gives: 'change | refund:R8b',
    },
    silent: {
      can: 'refund change',
      events: [...calm, cause('bad_news_late'), lost(100)],
      gives: 'refund |',
    },
    overridden: {
      by: 'R12b',
      can: 'refund change',
      events: [...calm, cause('silence')],
      earlier: before('silence'),
      gives: 'refund change |',
    },
  },
  R9: {
    decides: { can: 'redo meet', events: [mine(60), wish], gives: 'meet | redo:R9b' },
    silent: { can: 'redo meet', events: [mine(100), wish, cause('defect')], gives: 'redo |' },
    overridden: { by: 'R1', can: 'meet', events: [mine(60), ...covered], gives: '| meet:R1' },
  },
  R9b: {
    decides: {
      can: 'redo refund meet net',
      events: [mine(50), fee, lost(400)],
      gives: 'net meet | redo:R9b refund:R9b',
    },
    silent: { can: 'redo refund', events: [mine(50), fee], gives: 'redo | refund:redo' },
    overridden: {
      by: 'R1',
      can: 'redo meet',
      events: [mine(50), ...covered],
      gives: '| redo:R1 meet:R1',
    },
  },
  R10: {
    decides: { can: 'redo gift', events: [...calm, hurt('missed_date')], gives: 'redo gift |' },
    silent: { can: 'redo gift', events: calm, gives: 'redo | gift:R4' },
    overridden: {
      by: 'R2',
      can: 'redo gift',
      events: [...grave, hurt('data_or_safety')],
      gives: 'redo | gift:R2',
    },
  },
  R10b: {
    decides: { can: 'huge_gift big_gift', events: grave, gives: 'big_gift | huge_gift:R10b' },
    silent: { can: 'extra', events: grave, settings: { rate: usd(60) }, gives: 'extra |' },
    overridden: {
      by: 'R2',
      can: 'huge_gift',
      events: [...grave, hurt('data_or_safety')],
      gives: '| huge_gift:R2',
    },
  },
  R10c: {
    decides: {
      can: 'big_gift gift',
      events: [...calm, hurt('embarrassment')],
      gives: 'gift | big_gift:R10c',
    },
    silent: { can: 'big_gift', events: grave, gives: 'big_gift |' },
    overridden: {
      by: 'R3',
      can: 'gift',
      events: [mine(100), bad('moderate'), fee, hurt('embarrassment')],
      gives: '| gift:R3',
    },
  },
  R11: {
    decides: {
      can: 'reimburse extra',
      events: [...grave, lost(1400)],
      settings: { rate: usd(60) },
      gives: 'reimburse | extra:R11',
    },
    silent: {
      can: 'reimburse extra',
      events: [mine(100), wish, bad('serious'), lost(1400)],
      settings: { rate: usd(60) },
      gives: 'reimburse extra |',
    },
    // What they can show is higher by itself: it is paid in full, and there is no room for a gesture on top.
    overridden: {
      by: 'R6',
      can: 'reimburse extra',
      events: [...grave, lost(2400)],
      settings: { rate: usd(60) },
      gives: 'reimburse | extra:R11',
    },
  },
  R12: {
    decides: { can: 'coupon redo', events: twice, ...again, gives: 'redo | coupon:R12' },
    silent: { can: 'coupon redo', events: twice, earlier: before('silence'), gives: 'redo | coupon:R4' },
    overridden: {
      by: 'R1',
      can: 'coupon redo',
      events: [...twice, ...covered],
      ...again,
      gives: '| redo:R1 coupon:R1',
    },
  },
  R12b: {
    decides: {
      can: 'redo refund change leave',
      events: twice,
      ...again,
      gives: 'refund change leave | redo:refund',
    },
    silent: { can: 'redo refund change leave', events: twice, gives: 'redo | refund:redo' },
    overridden: {
      by: 'R1',
      can: 'refund change',
      events: [...twice, ...covered],
      ...again,
      gives: '| refund:R1 change:R1',
    },
  },
  R12c: {
    decides: { can: 'leave', events: twice, ...again, gives: 'leave |' },
    silent: { can: 'leave', events: twice, gives: '|' },
    overridden: { by: 'R1', can: 'leave', events: [...twice, ...covered], ...again, gives: '| leave:R1' },
  },
  R13: {
    decides: {
      can: 'reimburse net',
      events: [...calm, lost(400)],
      settings: poor,
      gives: 'net | reimburse:net',
    },
    silent: {
      can: 'reimburse net',
      events: [...calm, lost(400)],
      settings: rich,
      gives: 'reimburse | net:reimburse',
    },
    // What is owed is paid although it crosses the line: in parts.
    overridden: {
      by: 'R6',
      can: 'reimburse',
      events: [...calm, lost(400)],
      settings: poor,
      gives: 'reimburse |',
    },
  },
  R14: {
    decides: { can: 'extra gift', events: [...grave, cause('overcommitted')], gives: 'gift | extra:R14' },
    silent: { can: 'extra gift', events: [...grave, cause('defect')], gives: 'extra |' },
    overridden: {
      by: 'R1',
      can: 'extra redo',
      events: [...grave, cause('overcommitted'), ...covered],
      gives: '| redo:R1 extra:R1',
    },
  },
  R15: {
    decides: { can: 'redo refund leave', events: [...calm, over], gives: 'refund leave | redo:R15b' },
    silent: { can: 'redo refund leave', events: [...calm, ...broke(1)], gives: 'redo | refund:redo' },
    overridden: { by: 'R1', can: 'leave', events: [...calm, over, ...covered], gives: '| leave:R1' },
  },
  R15b: {
    decides: { can: 'redo refund leave', events: [...calm, ...broke(2)], gives: 'refund leave | redo:R15b' },
    silent: { can: 'redo extra', events: grave, gives: 'redo extra |' },
    overridden: {
      by: 'R5',
      can: 'redo leave',
      events: [others, over],
      gives: 'leave | redo:R5',
    },
  },
  R15c: {
    decides: { can: 'change leave', events: [...calm, over], gives: 'leave | change:R15c' },
    silent: { can: 'change leave', events: [...calm, ...broke(1)], gives: '|' },
    overridden: { by: 'R1', can: 'change', events: [...calm, over, ...covered], gives: '| change:R1' },
  },
  R16: {
    decides: { can: 'redo gift', events: [...grave, ...worth(10)], gives: 'redo | gift:R16' },
    silent: { can: 'redo gift', events: [...grave, ...worth(900)], gives: 'redo gift |' },
    overridden: {
      by: 'mine',
      own: ownRule('require', 'types: [goodwill]'),
      can: 'redo gift',
      events: [...grave, ...worth(10)],
      gives: 'redo gift |',
    },
  },
  R17: {
    decides: { can: 'redo loose', events: grave, gives: 'redo | loose:R17' },
    silent: { can: 'gift', events: calm, gives: '| gift:R4' },
    overridden: { by: 'R1', can: 'redo', events: [...calm, ...covered], gives: '| redo:R1' },
  },
  R18: {
    decides: { can: 'coupon gift', events: [...grave, scored(4)], gives: 'gift | coupon:R18' },
    silent: { can: 'coupon', events: [...grave, scored(5)], gives: 'coupon |' },
    overridden: {
      by: 'R12',
      can: 'coupon redo',
      events: [...twice, scored(2)],
      ...again,
      gives: 'redo | coupon:R12',
    },
  },
};

const shared = everyRemedy();
const programFor = ({ own }: Scenario): Program => (own === undefined ? shared : everyRemedy(own));

test('every rule has its scenarios', () => {
  expect(Object.keys(STORIES)).toEqual(shared.playbook.rules.map(({ id }) => id));
});

describe.each(Object.entries(STORIES))('%s', (id, { decides, silent, overridden }) => {
  test(`decides: ${decides.gives}`, () => {
    const plan = planOf(situationOf(programFor(decides), decides));
    expect(outcomeOf(plan)).toBe(decides.gives);
    expect(rulesOf(plan)).toContain(id);
  });

  test(`stays silent: ${silent.gives}`, () => {
    const plan = planOf(situationOf(programFor(silent), silent));
    expect(outcomeOf(plan)).toBe(silent.gives);
    expect(rulesOf(plan)).not.toContain(id);
  });

  test(`gives way to ${overridden.by}: ${overridden.gives}`, () => {
    const plan = planOf(situationOf(programFor(overridden), overridden));
    expect(outcomeOf(plan)).toBe(overridden.gives);
    expect(rulesOf(plan)).toContain(overridden.by);
    expect(plan.rules.map((rule) => rule.id)).toContain(id);
  });
});
