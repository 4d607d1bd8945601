import { describe, expect, test } from 'vitest';
import { ENTER, PAUSE } from '../support/scripted-prompter.ts';
import { programOfBody, shippedProgram } from '../support/playbook-files.ts';
import { before, walked } from '../support/walker.ts';

const totals = (asked: readonly { place: string }[]): number[] =>
  asked.map(({ place }) => Number(/of about (\d+)/.exec(place)?.[1]));

const FAULT = before(
  programOfBody(`
steps:
  - { id: one, kind: text, phase: opening, ask: One?, as: client.name }
  - { id: fault, kind: percent-split, phase: diagnosis, ask: Whose?, as: fault, parts: [mine, client] }
  - { id: cause, kind: choice, phase: diagnosis, ask: Why?, options: [{ value: a, label: A }, { value: b, label: B }] }
  - { id: mend, kind: text, phase: remedy, ask: Mend?, when: fault.mine > 0 && cause == "a" }
`),
);

describe('the count of questions', () => {
  test('holds from the start what is asked where it was their doing', async () => {
    const { asked } = await walked(FAULT, { one: 'A', fault: 'mine 100', cause: 'a', mend: PAUSE });
    expect(totals(asked)).toEqual([4, 4, 4, 4]);
  });

  test('is less as soon as it was not', async () => {
    const { asked } = await walked(FAULT, { one: 'A', fault: 'client 100', cause: PAUSE });
    expect(totals(asked)).toEqual([4, 4, 3]);
  });

  test('holds before the offer the days of what is recommended', async () => {
    const { asked } = await walked(before(shippedProgram('missed-deadline')), {
      client_name: 'Lakeside Clinic',
      what_happened: 'The site was due on 9 January, and half of it is missing.',
      their_words: '',
      wanted: '',
      missed_theirs: 'no',
      loss: '0',
      fee: '6000',
      how_bad: ENTER,
      fault: '100',
      why_it_happened: 'underestimated',
      what_let_through: 'check_absent',
      told_on: 'today',
      choose_remedy: ENTER,
      from_now_on: ENTER,
      days: PAUSE,
    });
    const seen = totals(asked);
    expect(Math.max(...seen) - Math.min(...seen)).toBeLessThanOrEqual(2);
    expect(seen.at(-1)).toBe(seen.at(-2));
  });
});
