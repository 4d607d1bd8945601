import { describe, expect, test } from 'vitest';
import { approachFor } from '../../src/apology/approach.ts';
import { composeDraft, type Composed } from '../../src/apology/compose.ts';
import { CHANNELS, SEVERITIES, type Channel } from '../../src/case/schema.ts';
import type { EventBody } from '../../src/case/events.ts';
import { after } from '../../src/interview/engine.ts';
import { planOf } from '../../src/interview/plan.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { walkScript } from '../../src/interview/script.ts';
import type { Situation } from '../../src/interview/situation.ts';
import { RELATIONS } from '../../src/playbook/schema.ts';
import { changes, fills, promises, recordOf, TODAY, usd } from '../support/case.ts';
import { shippedProgram } from '../support/playbook-files.ts';

const core = shippedProgram('core');
const ANSWERS = {
  ...core.playbook.tests[0]?.answers,
  what_happened: 'I sent the flyers to print with the prices of last year.',
};

async function told(more: Readonly<Record<string, unknown>> = {}): Promise<Situation> {
  const start = freshSituation(core, TODAY, { name: 'Sam Reed', currency: 'GBP' });
  return (await walkScript(start, { ...ANSWERS, ...more })).situation;
}

function letter(at: Situation, channel?: Channel): Composed {
  return composeDraft(at, planOf(at), { about: 'apology' }, channel);
}

describe('who it is to', () => {
  test.each<{ title: string; events: EventBody[]; earlier: number; relation: string }>([
    { title: 'somebody new', events: [], earlier: 0, relation: 'new' },
    { title: 'a case before this one', events: [], earlier: 1, relation: 'regular' },
    {
      title: 'work every month',
      events: [fills('exposure.monthlyFee', usd(900))],
      earlier: 0,
      relation: 'regular',
    },
    { title: 'as answered', events: [fills('client.relation', 'key')], earlier: 0, relation: 'key' },
  ])('$title', ({ events, earlier, relation }) => {
    const record = recordOf(fills('severity', 'minor'), ...events);
    expect(approachFor(core.playbook, record, earlier)).toMatchObject({ severity: 'minor', relation });
  });

  test('every severity and every relation have their approach', () => {
    const found = SEVERITIES.flatMap((severity) =>
      RELATIONS.map((relation) => {
        const record = recordOf(fills('severity', severity), fills('client.relation', relation));
        return approachFor(core.playbook, record, 0)?.id;
      }),
    );
    expect(found).toEqual(SEVERITIES.flatMap((severity) => RELATIONS.map((one) => `${severity}_${one}`)));
  });
});

describe('how it goes', () => {
  test.each([
    { severity: 'minor', channel: 'email', before: [] },
    { severity: 'serious', channel: 'email', before: [/^Today: Call, then send this\./] },
    { severity: 'critical', channel: 'letter', before: [/^By Monday 19 January: Meet them/, /^By Tuesday/] },
  ])('$severity', async ({ severity, channel, before }) => {
    const made = letter(await told({ how_bad: severity }));
    expect(made.channel).toBe(channel);
    expect(made.before).toEqual(before.map((line) => expect.stringMatching(line) as string));
  });

  test('what is small needs no cause and no change', async () => {
    const small = letter(await told({ how_bad: 'minor' })).text;
    expect(small).not.toMatch(/a check that would have caught it|From now on/);
    expect(letter(await told({ how_bad: 'serious' })).text).toMatch(/From now on/);
  });

  test('what is asked for wins over the table', async () => {
    const at = await told({ how_bad: 'critical' });
    expect(CHANNELS.map((channel) => letter(at, channel).channel)).toEqual([...CHANNELS]);
    expect(letter(at, 'email').text).toMatch(/^Subject: I sent the flyers to print with the prices of/);
    expect(letter(at, 'chat').text).not.toMatch(/Hello|Sam Reed/);
    expect(letter(at, 'phone').text).toMatch(/^1\. I am calling about what happened[\s\S]*2\. Now stop\./);
  });
});

describe('whose doing it was', () => {
  test.each([
    { title: 'one’s own', more: {}, words: 'That was my mistake, and it is mine to put right.' },
    {
      title: 'the team’s is one’s own',
      more: { what_happened: 'My colleague sent the wrong file.' },
      words: 'What my team does, I answer for.',
    },
    {
      title: 'held back: it is said, not denied',
      more: { why_it_happened: 'bad_news_late', failure_kind: 'honesty' },
      words: 'I held it back from you, and that was wrong of me.',
    },
    {
      title: 'in part',
      more: { fault: { mine: 40, client: 60 } },
      words: 'Part of that was my mistake, and I answer for that part.',
    },
  ])('$title', async ({ more, words }) => {
    expect(letter(await told(more)).text).toContain(words);
  });

  test('nobody’s: sorry for their trouble, what is known, and no fault', async () => {
    const more = { fault: { third: 100 }, what_happened: 'The courier lost it.', choose_remedy: ['explain'] };
    const { text } = letter(await told(more));
    expect(text).toContain('I am very sorry for what this has put you through.');
    expect(text).toContain('This is what I know: The courier lost it.');
    expect(text).not.toMatch(/mistake|fault|mine to put right/);
  });
});

describe('promises', () => {
  test.each([
    ['Show you the new proof', 'Show you the new proof.'],
    ['The next flyers are free of charge.', 'The next flyers are free of charge.'],
  ])('of the person’s own stand in the letter, too, whatever their words are: %s', async (text, words) => {
    const own = promises('R-0.9', { text, due: '2026-01-20' });
    expect(letter(after(await told(), [own])).text).toContain(`- By Tuesday 20 January: ${words}`);
  });

  test('one that is kept is told as done', async () => {
    const at = await told({ choose_remedy: ['put_right'] });
    const id = at.record.promises.find(({ part }) => part === 'put_right')?.id ?? '';
    const kept = after(at, [changes(id, 'kept', '2026-01-16')]);
    expect(letter(kept).text).toContain('Done on Friday 16 January: Put the work right.');
    expect(letter(kept).text).not.toContain('by Thursday 22 January');
  });

  test('one that is given up is not in it', async () => {
    const at = await told({ choose_remedy: ['put_right'] });
    const id = at.record.promises.find(({ part }) => part === 'put_right')?.id ?? '';
    const { text } = letter(after(at, [changes(id, 'told', TODAY), changes(id, 'broken', '2026-01-16')]));
    expect(text).not.toContain('22 January');
  });
});

test('a week without a word is owned first', async () => {
  const at = await told({ told_on: '' });
  const late = { ...at, around: { ...at.around, today: '2026-01-27' } };
  expect(letter(late).text).toContain(
    'You have waited 12 days for a word from me. That is a second failing of mine.',
  );
  expect(letter(at).text).not.toContain('You have waited');
});
