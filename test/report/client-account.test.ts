import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import type { CaseRecord } from '../../src/case/schema.ts';
import { accountFor, accountLines } from '../../src/report/client-account.ts';
import { changes, drafts, fills, promises, recordOf, says, TODAY, usd } from '../support/case.ts';
import { anyBody, anyLife } from '../support/histories.ts';

const PREVENTION = { text: 'Keep every licence', says: 'From now on I keep every licence.' };

function textOf(record: CaseRecord): string {
  return accountLines(accountFor(record, TODAY, PREVENTION)).join('\n');
}

describe('what a client may read', () => {
  test('what happened, what was done, what is to come, what changes', () => {
    const record = recordOf(
      fills('client.name', 'Harbour Dental'),
      fills('facts', 'I used a picture without a licence.'),
      fills('happenedOn', '2026-01-12'),
      promises('R-7.1', { text: 'Take USD 400.00 off', due: '2026-01-31' }),
      promises('R-7.2', { text: 'Replace the picture', due: '2026-01-14' }),
      promises('R-7.3', { text: 'The proofs are free of charge.', due: '2026-01-13' }),
      promises('R-7.4', { text: 'Call on Monday', due: '2026-01-19' }),
      promises('R-7.5', { text: 'Write a page', due: '2026-01-14' }),
      promises('R-7.8', { text: 'Show the new page', due: TODAY }),
      promises('R-7.6', { to: 'self', kind: 'prevention', text: PREVENTION.text }),
      says({ about: 'apology' }),
      promises('R-7.7', { text: 'A plan they have not heard of' }),
      changes('R-7.2', 'kept', '2026-01-14'),
      changes('R-7.4', 'released', TODAY, { why: 'No need.' }),
      changes('R-7.5', 'broken', TODAY, { why: 'Ill.' }),
    );
    expect(textOf(record)).toBe(`# What happened, and what is done about it

For Harbour Dental, as of Thursday 15 January 2026.

## What happened

I used a picture without a licence.

It happened on Monday 12 January 2026.

## What has been done

- You were told on Thursday 15 January 2026.
- Replace the picture. Done on Wednesday 14 January 2026.
- Call on Monday. It fell away on Thursday 15 January 2026, as we agreed.
- Write a page. I promised it for Wednesday 14 January 2026. That was not done.

## What is still to come

- The proofs are free of charge. I promised it for Tuesday 13 January 2026. It is late, and still to come.
- By Thursday 15 January 2026: Show the new page.
- By Saturday 31 January 2026: Take USD 400.00 off.

## What changes

From now on I keep every licence.`);
  });

  test('where nothing has been done or promised, no heading says so', () => {
    expect(
      textOf(recordOf(fills('client.name', 'Acme'), fills('facts', ' It broke.\n'))),
    ).toBe(`# What happened, and what is done about it

For Acme, as of Thursday 15 January 2026.

## What happened

It broke.`);
  });

  test('what was done before they had heard that it would be, is done too; a word that is needless is not', () => {
    const record = recordOf(
      promises('R-7.1', { text: 'Pay back USD 180.00' }),
      promises('R-7.2', { kind: 'update', text: 'Write on Friday' }),
      promises('R-7.3', { to: 'self', kind: 'prevention', text: 'Count twice' }),
      promises('R-7.4', { text: 'Replace the picture' }),
      ...['R-7.1', 'R-7.2', 'R-7.3'].map((id) => changes(id, 'kept', '2026-01-14')),
    );
    expect(accountFor(record, TODAY).done).toEqual([{ text: 'Pay back USD 180.00', day: '2026-01-14' }]);
    expect(textOf(record)).toContain(
      '## What has been done\n\n- Pay back USD 180.00. Done on Wednesday 14 January 2026.',
    );
    expect(textOf(record)).not.toMatch(/Friday|twice|picture/);
  });

  const acknowledged = fills('acknowledgedOn', '2026-01-10');
  const before = '2026-01-09T09:00:00+01:00';
  test.each<[what: string, bodies: readonly EventBody[], day: string | undefined]>([
    ['nothing was said', [], undefined],
    ['as it was noted', [acknowledged], '2026-01-10'],
    ['as it was sent', [says()], TODAY],
    ['the first of them', [says({ saidAt: before }), acknowledged], '2026-01-09'],
    ['not a private word', [says({ saidAt: before, private: true }), acknowledged], '2026-01-10'],
    ['not a word to somebody else', [says({ saidAt: before, to: 'team' })], undefined],
    ['not their own', [says({ saidAt: before, from: 'client', to: 'me' })], undefined],
    ['nor one of somebody else to them', [says({ saidAt: before, from: 'third' })], undefined],
  ])('when they were told: %s', (_what, bodies, day) => {
    expect(accountFor(recordOf(...bodies), TODAY).toldOn).toBe(day);
  });

  test.each<[string, EventBody[], boolean]>([
    ['nobody took it on', [], false],
    ['taken on', [promises('R-7.1', { to: 'self', kind: 'prevention', text: PREVENTION.text })], true],
    [
      'another prevention',
      [promises('R-7.1', { to: 'self', kind: 'prevention', text: 'Drink less' })],
      false,
    ],
    [
      'given up',
      [
        promises('R-7.1', { to: 'self', kind: 'prevention', text: PREVENTION.text }),
        changes('R-7.1', 'released', TODAY, { why: 'x' }),
      ],
      false,
    ],
    ['read in the letter', [says({ text: `Dear all,\n\n${PREVENTION.says.replace(' ', '\n')}` })], true],
    [
      'read in one’s own words',
      [
        promises('R-7.1', { to: 'self', kind: 'prevention', text: 'from now on I keep every licence' }),
        says({ text: PREVENTION.says }),
      ],
      true,
    ],
    ['only in a draft', [drafts()], false],
    ['in a private message', [says({ text: PREVENTION.says, private: true })], false],
  ])('what changes: %s', (_title, bodies, said) => {
    expect(textOf(recordOf(fills('facts', 'It broke.'), ...bodies)).includes(PREVENTION.says)).toBe(said);
  });
});

describe('one’s own words about what changes', () => {
  const own = promises('R-7.1', { to: 'self', kind: 'prevention', text: 'two cards, always' });
  const wrote = says({ about: 'apology', text: 'Dear both,\n\nTwo cards,\n  always.' });
  test.each<[what: string, bodies: readonly EventBody[], changes: string]>([
    ['that nobody has read', [own], ''],
    ['that the client has read', [own, wrote], 'Two cards, always.'],
    ['kept since', [own, wrote, changes('R-7.1', 'kept', TODAY)], 'Two cards, always.'],
    ['given up since', [own, wrote, changes('R-7.1', 'released', TODAY, { why: 'x' })], ''],
    ['that are no prevention', [promises('R-7.1', { text: 'two cards, always' }), wrote], ''],
  ])('%s', (_what, bodies, said) => {
    const record = recordOf(fills('facts', 'It broke.'), ...bodies);
    expect(accountFor(record, TODAY, PREVENTION).changes).toBe(said);
    expect(accountFor(record, TODAY).changes).toBe(said);
  });

  test('are told where the letter has none for what was taken on', () => {
    const record = recordOf(own, wrote);
    const silent = { text: 'two cards, always', says: '' };
    expect(accountFor(record, TODAY, silent).changes).toBe('Two cards, always.');
  });
});

/** Words that must not get out, each one of its own. */
const secret = (place: string, number: number): string => `zq${place}${number}qz`;
const ANY_SECRET = /zq[a-z]+\d+qz/g;

/** The same event with every text in it planted, but for what a client may read. */
function planted(body: EventBody, number: number): EventBody {
  if (body.type === 'said')
    return { ...body, via: secret('via', number), text: secret('said', number), private: true };
  if (body.type === 'drafted') return { ...body, text: secret('draft', number) };
  if (body.type === 'scored') return { ...body, moment: secret('moment', number) };
  if (body.type === 'reopened') return { ...body, why: secret('why', number) };
  if (body.type === 'offered') return { ...body, parts: [secret('part', number)] };
  if (body.type === 'closed')
    return { ...body, lesson: secret('lesson', number), notPreventing: secret('not', number) };
  if (body.type === 'promised') {
    const { promise } = body;
    const place = promise.to === 'self' ? 'self' : 'client';
    return {
      ...body,
      promise: { ...promise, text: secret(place, number), doneTest: secret('done', number) },
    };
  }
  if (body.type === 'promise-changed')
    return { ...body, why: secret('why', number), proof: secret('proof', number) };
  return body;
}

const SECRET_ANSWERS: readonly EventBody[] = [
  ...['title', 'clientWords', 'remedyWanted', 'containment', 'lesson', 'failure', 'raisedBy'].map(
    (field, number) => fills(field, secret('field', number)),
  ),
  fills('client.relation', secret('relation', 1)),
  fills('client.orientation', secret('relation', 2)),
  fills('causes.primary', secret('cause', 1)),
  fills('causes.escape', secret('cause', 2)),
  fills('causes.whys', [{ why: secret('cause', 3) }]),
  fills('insurer.covered', true),
  fills('insurer.consent', secret('insurer', 1)),
  fills('insurer.excess', usd(77_771)),
  fills('exposure.monthlyFee', usd(77_772)),
  fills('actualCost', usd(77_773)),
  fills('harms', [{ kind: 'other', note: secret('harm', 1), amount: usd(77_774), grade: 'documented' }]),
  fills('fault', { mine: 73, client: 27 }),
  fills('remedy.chosen', [secret('remedy', 1)], {
    parts: [
      { id: secret('remedy', 2), type: 'refund', purpose: 'goodwill', amount: usd(77_775), cash: true },
    ],
  }),
];

test('nothing else can be in it, whatever happens', () => {
  let promised = 0;
  const bodies = fc
    .tuple(anyLife, fc.array(anyBody, { maxLength: 12 }))
    .map(([life, more]) => [...life, ...more]);
  fc.assert(
    fc.property(bodies, (all) => {
      const record = recordOf(fills('facts', 'It broke.'), ...SECRET_ANSWERS, ...all.map(planted));
      const text = textOf(record);
      const document = JSON.stringify(accountFor(record, TODAY, PREVENTION));
      const known = record.promises
        .filter(({ to, kind, state, untold }) => {
          const isDone = state === 'kept' && kind === 'remedy';
          return to === 'client' && state !== 'planned' && (untold !== true || isDone);
        })
        .map((promise) => promise.text);
      for (const found of [...text.matchAll(ANY_SECRET), ...document.matchAll(ANY_SECRET)]) {
        expect(known).toContain(found[0]);
        promised += 1;
      }
      for (const words of [text, document])
        expect(words).not.toMatch(/7777|77,77|73|27 ?%|goodwill|refund|insurer|serious|minor/);
    }),
    { seed: 7, numRuns: 400 },
  );
  expect(promised).toBeGreaterThan(100);
});
