import { expect, test } from 'vitest';
import type { Draft } from '../../src/case/schema.ts';
import { freshSituation } from '../../src/interview/fresh-case.ts';
import { walkScript } from '../../src/interview/script.ts';
import { shippedProgram } from '../support/playbook-files.ts';

const LATE = {
  client_name: 'Lakeside Clinic',
  what_happened: 'The booking site was due on 9 January, and half of it is still missing.',
  wanted: 'The booking form',
  missed_theirs: true,
  loss: '0 EUR',
  fee: '6000 EUR',
  fault: { mine: 90, chance: 10 },
  why_it_happened: 'underestimated',
  what_let_through: 'check_absent',
  greet_first: 'Ruth',
  choose_remedy: ['new_timeline'],
};

async function drafts(more: Readonly<Record<string, unknown>> = {}): Promise<readonly Draft[]> {
  const start = freshSituation(shippedProgram('missed-deadline'), '2026-01-15', { name: 'Sam Reed' });
  const { situation, problems } = await walkScript(start, { ...LATE, ...more });
  expect(problems).toEqual([]);
  return situation.record.apology.drafts;
}

test('first words name what they are about, greet a person, and say what it did', async () => {
  const [first] = await drafts();
  expect(first?.text).toBe(`Subject: The booking site was due on 9 January, and half of it is still missing

Hello Ruth,

I know that you are waiting for the booking form, and I am on it today. I am sorry that you had to wait, and that a date of your own had to pass without it.

You will hear from me again by Monday 19 January, with what I know by then.

Sam Reed
`);
});

test('while the insurer is heard they admit nothing, not even in the subject', async () => {
  const held = { covered: true, claim_threatened: true, loss: '9000 EUR', choose_remedy: undefined };
  const [first] = await drafts(held);
  expect(first?.text).toContain('Subject: I am on it');
  expect(first?.text).not.toContain('booking');
});

test('the letter that goes with a timeline owns a fault of ninety percent, and promises news of where things stand', async () => {
  const letter = (await drafts()).at(-1)?.text;
  expect(letter).toContain('Hello Ruth,');
  expect(letter).toContain('That was my mistake');
  expect(letter).toContain('By Monday 19 January you will hear from me again about where things stand.');
  expect((await drafts({ fault: { mine: 80, chance: 20 } })).at(-1)?.text).toContain(
    'Most of that was my mistake',
  );
});
