import { describe, expect, test } from 'vitest';
import { CLEAR, type CritiqueContext } from '../../src/apology/critique-context.ts';
import { critique, type Critique } from '../../src/apology/critique.ts';
import { critiqueRulesOf } from '../../src/apology/rules.ts';
import type {
  CompiledCritiqueEntry,
  CritiqueRule,
  CritiqueSign,
} from '../../src/playbook/critique-schema.ts';
import type { Flaw, SignOf } from '../../src/playbook/critique-terms.ts';

const said = { level: 'warning', reason: 'It hurts.', rewrite: 'Say it so.', source: 'x#1' } as const;

function rule(id: string, flaw: Flaw, match: string, more: Partial<CritiqueRule> = {}): CritiqueRule {
  return { kind: 'rule', id, flaw, match: [match], ...said, ...more };
}

function sign(component: SignOf, match: string, more: Partial<CritiqueSign> = {}): CritiqueSign {
  return { kind: 'sign', id: `sign.${component}`, component, match: [match], ...more };
}

function judge(
  text: string,
  entries: readonly CompiledCritiqueEntry[],
  context: Partial<CritiqueContext> = {},
): Critique {
  return critique(text, critiqueRulesOf(entries), { ...CLEAR, ...context });
}

/** The parts that a text shows. */
function partsOf(text: string, entries: readonly CompiledCritiqueEntry[]): string[] {
  return judge(text, entries)
    .components.filter(({ present }) => present)
    .map(({ id }) => id);
}

/** `rule: words` of each finding. */
function found(...args: Parameters<typeof judge>): string[] {
  return judge(...args).findings.map(({ rule: id, text }) => `${id}: ${text}`);
}

describe('which findings', () => {
  const late = rule('a.late', 'but_excuse', 'late');
  const slow = rule('a.slow', 'but_excuse', 'slow');

  test('the worst first, then by place, then by the name of the rule', () => {
    const text = 'It was late. It was bad and sad. It was slow.';
    const entries = [
      rule('b.bad', 'begging', 'bad'),
      rule('a.sad', 'minimising', 'bad and sad'),
      rule('a.late', 'but_excuse', 'late', { level: 'suggestion' }),
      rule('a.slow', 'conditional', 'slow', { level: 'error' }),
    ];
    expect(found(text, entries)).toEqual([
      'a.slow: slow',
      'a.sad: bad and sad',
      'b.bad: bad',
      'a.late: late',
    ]);
  });

  test('of one flaw in one sentence the first, or the worst', () => {
    const text = 'It was slow and late. Late again.';
    expect(found(text, [slow, late])).toEqual(['a.slow: slow', 'a.late: Late']);
    expect(found(text, [late, slow])).toEqual(['a.late: late', 'a.late: Late']);
    expect(found(text, [slow, { ...late, level: 'error' }])).toEqual(['a.late: late', 'a.late: Late']);
  });

  test('two flaws of one sentence', () => {
    const entries = [slow, rule('a.late', 'minimising', 'late')];
    expect(found('It was slow and late.', entries)).toEqual(['a.slow: slow', 'a.late: late']);
  });

  test('of matches that overlap the first, and of those the longest', () => {
    const text = 'It was late, late and late.';
    const often = rule('a.late', 'but_excuse', '(late|late and late)', { at_least: 2 });
    expect(found(text, [often])).toEqual(['a.late: late and late']);
  });

  test('not where an exception stands in the same sentence', () => {
    const spared = { ...late, unless: ['sorry'] };
    expect(found('Sorry, it was late. It was late.', [spared])).toEqual(['a.late: late']);
    expect(judge('Sorry, it was late. It was late.', [spared]).findings[0]?.start).toBe(27);
  });

  test('with its reason, what to write instead, whose advice, and where', () => {
    expect(judge('It was\nlate.', [late]).findings).toEqual([
      {
        rule: 'a.late',
        flaw: 'but_excuse',
        level: 'warning',
        start: 7,
        end: 11,
        line: 2,
        column: 1,
        text: 'late',
        why: 'It hurts.',
        rewrite: 'Say it so.',
        source: 'x#1',
      },
    ]);
  });
});

describe('only so often', () => {
  const sorry = rule('grov.often', 'grovelling', 'sorry', { at_least: 3 });

  test.each([
    ['too seldom', 'Sorry. Sorry.', []],
    ['as often as that: the last of them is told', 'Sorry. So sorry. I am sorry.', [22]],
    ['more often: the same one', 'Sorry. So sorry. I am sorry. Sorry.', [22]],
  ])('%s', (_title, text, starts) => {
    expect(judge(text, [sorry]).findings.map(({ start }) => start)).toEqual(starts);
  });

  test('in a text of so many words at most', () => {
    const brief = { ...sorry, at_least: 2, most_words: 5 };
    expect(found('Sorry. I am sorry.', [brief])).toHaveLength(1);
    expect(found('Sorry. I am so sorry.', [brief])).toHaveLength(1);
    expect(found('Sorry. I am so very sorry.', [brief])).toEqual([]);
  });
});

describe('which rules are asked', () => {
  const excuse = rule('exc.late', 'but_excuse', 'late');
  const cover = rule('ins.late', 'insurer', 'late');

  test.each<[string, Partial<CritiqueContext>, string[]]>([
    ['nothing is known of fault', {}, ['exc.late: late']],
    ['who has no part in it makes no excuse', { myFault: 0 }, []],
    ['who has a part in it may', { myFault: 1 }, ['exc.late: late']],
    ['while the insurer has to agree', { gate: 'amber' }, ['exc.late: late', 'ins.late: late']],
    ['one that was set aside', { gate: 'red', ignored: ['exc.late'] }, ['ins.late: late']],
  ])('%s', (_title, context, rules) => {
    expect(found('It was late.', [excuse, cover], context)).toEqual(rules);
  });
});

describe('what code compares', () => {
  const hole: CompiledCritiqueEntry = {
    kind: 'check',
    id: 'int.hole',
    flaw: 'integrity',
    detect: 'placeholder',
    ...said,
  };

  test('each place is a finding of its own', () => {
    expect(found('Dear [NAME], it is TODO.', [hole])).toEqual(['int.hole: [NAME]', 'int.hole: TODO']);
  });

  test('one that was set aside is not told', () => {
    expect(found('It is TODO.', [hole], { ignored: ['int.hole'] })).toEqual([]);
  });
});

describe('the parts that work', () => {
  const regret = sign('regret', 'sorry');

  test('each with the sentences that prove it', () => {
    const { components } = judge('I am sorry. It broke. So sorry.', [regret]);
    expect(components.map(({ id }) => id)).toEqual([
      'regret',
      'explanation',
      'responsibility',
      'repentance',
      'repair',
      'impact',
      'forgiveness_request',
    ]);
    expect(components[0]).toEqual({
      id: 'regret',
      present: true,
      evidence: [
        { start: 0, end: 11, text: 'I am sorry.' },
        { start: 22, end: 31, text: 'So sorry.' },
      ],
    });
    expect(components[1]).toEqual({ id: 'explanation', present: false, evidence: [] });
  });

  test('a guard of a sign sees what the signs without one have shown', () => {
    const owned = sign('responsibility', 'i forgot');
    const cause = sign('explanation', 'was late', { guards: ['own-same'] });
    for (const entries of [
      [owned, cause],
      [cause, owned],
    ]) {
      expect(partsOf('It was late.', entries)).toEqual(['explanation']);
      expect(partsOf('I forgot, so it was late.', entries)).toEqual(['responsibility']);
    }
  });
});
