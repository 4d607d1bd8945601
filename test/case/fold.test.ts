import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../src/case/events.ts';
import { fold } from '../../src/case/fold.ts';
import { titleOf } from '../../src/case/title.ts';
import {
  answers,
  AT,
  changes,
  drafts,
  eventsOf,
  fills,
  promises,
  recordOf,
  says,
  TODAY,
  undoes,
  usd,
} from '../support/case.ts';

describe('opened', () => {
  test('says when, with which words, and in which currency', () => {
    const [first] = eventsOf();
    const record = fold('R-7', [{ ...first, type: 'opened', currency: 'EUR' } as never]);
    expect(record).toMatchObject({
      id: 'R-7',
      rev: 1,
      openedAt: AT,
      currency: 'EUR',
      playbook: { id: 'core' },
    });
  });

  test('leaves out what is not known; lists are always there', () => {
    const record = recordOf();
    for (const key of [
      'currency',
      'severity',
      'facts',
      'fault',
      'insurer',
      'closedAt',
      'reopened',
      'forgotten',
    ])
      expect(record).not.toHaveProperty(key);
    const { harms, causes, promises: made, messages, notes, scores, similarTo, skipped, defaulted } = record;
    for (const list of [harms, causes, made, messages, notes, scores, similarTo, skipped, defaulted])
      expect(list).toEqual([]);
    expect(record.remedy).toEqual({ chosen: [], parts: [], offers: [] });
    expect(record.severityWhy).toEqual([]);
  });
});

describe('answered', () => {
  test('is kept under its step, in the order of the first answers', () => {
    const record = recordOf(answers('a', 1), answers('b', 2), answers('a', 3));
    expect(Object.entries(record.answers)).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
  });

  test('skipped is no answer, and says so', () => {
    expect(recordOf(answers('a', null))).toMatchObject({ answers: {}, skipped: ['a'] });
    expect(recordOf(answers('a', 1), answers('a', null))).toMatchObject({ answers: {}, skipped: ['a'] });
    expect(recordOf(answers('a', null), answers('a', 1))).toMatchObject({ answers: { a: 1 }, skipped: [] });
  });

  test('nothing, no and empty are answers', () => {
    const record = recordOf(answers('a', 0), answers('b', false), answers('c', []));
    expect(record.answers).toEqual({ a: 0, b: false, c: [] });
  });

  test('by default is marked until it is typed', () => {
    const byDefault = fills('severity', 'minor', { step: 'how_bad', by: 'default' });
    expect(recordOf(byDefault).defaulted).toEqual(['how_bad']);
    expect(recordOf(byDefault, fills('severity', 'minor', { step: 'how_bad' })).defaulted).toEqual([]);
  });

  test('in a currency is a case in that currency, also while it is parked', () => {
    const money = answers('demand', usd(400));
    expect(recordOf(money).currency).toBe('USD');
    expect(recordOf(money, { type: 'parked', steps: ['demand'] }).currency).toBe('USD');
  });

  test('of an offer brings the parts that were chosen on that day', () => {
    const part = { id: 'gift', type: 'goodwill', purpose: 'goodwill', cash: false } as const;
    const offer = fills('remedy.chosen', ['gift'], { step: 'offer', parts: [part] });
    expect(recordOf(offer).remedy).toEqual({ chosen: ['gift'], parts: [part], offers: [] });
    expect(recordOf(offer, { type: 'parked', steps: ['offer'] }).remedy.parts).toEqual([]);
  });

  test.each([
    ['another value makes every draft stale', answers('a', 2), true],
    ['taking it back does too', answers('a', null), true],
    ['the same value does not', answers('a', 1), false],
    ['a first answer does not', answers('b', 1), false],
  ])('%s', (_title, event, stale) => {
    const record = recordOf(answers('a', 1), drafts({ about: 'ack' }), drafts(), event);
    expect(record.apology.drafts.map((draft) => draft.stale)).toEqual([stale, stale]);
  });
});

describe('causes', () => {
  const known: EventBody = {
    ...(fills('causes.primary', 'defect', { step: 'cause' }) as EventBody & { type: 'answered' }),
    causes: [{ leaf: 'defect', locus: 'mine', stable: 'likely_to_repeat', failure: 'process' }],
  };
  const escape: EventBody = {
    ...(fills('causes.escape', 'check_absent') as EventBody & { type: 'answered' }),
    causes: [{ leaf: 'check_absent', locus: 'shared', stable: 'likely_to_repeat', failure: 'honesty' }],
  };
  const whys = fills('causes.whys', [
    { why: 'No check.' },
    { why: ' ' },
    { why: 'No', more: 'time.' },
  ] as never);
  const plain = [fills('causes.primary', 'defect'), fills('causes.escape', 'check_absent')];

  test('carry what was known of them; only the main one says whether it was at work before, and why', () => {
    expect(recordOf(escape, known, whys).causes).toEqual([
      { leaf: 'check_absent', role: 'escape', locus: 'shared' },
      {
        leaf: 'defect',
        role: 'primary',
        locus: 'mine',
        stable: 'likely_to_repeat',
        whys: ['No check.', 'No time.'],
      },
    ]);
    expect(recordOf(...plain).causes).toEqual([
      { leaf: 'defect', role: 'primary' },
      { leaf: 'check_absent', role: 'escape' },
    ]);
  });

  test('what was known goes with the step that said it', () => {
    const record = recordOf(known, { type: 'parked', steps: ['cause'] }, fills('causes.primary', 'defect'));
    expect(record.causes).toEqual([{ leaf: 'defect', role: 'primary' }]);
    expect(record).not.toHaveProperty('failure');
  });

  test('the main one contributes no second time', () => {
    const record = recordOf(known, fills('causes.contributing', ['defect', 'silence']));
    expect(record.causes.map(({ leaf, role }) => [leaf, role])).toEqual([
      ['defect', 'primary'],
      ['silence', 'contributing'],
    ]);
  });

  test('what failed is what the main one says, unless somebody said it', () => {
    expect(recordOf(escape, known).failure).toBe('process');
    expect(recordOf(known, fills('failure', 'competence')).failure).toBe('competence');
    expect(recordOf(escape)).not.toHaveProperty('failure');
    expect(recordOf(...plain)).not.toHaveProperty('failure');
  });
});

describe('severity says why', () => {
  const rules = [{ rule: 'regulated', because: 'a regulator is involved' }];
  const ruled = {
    ...(fills('severity', 'serious', { by: 'default' }) as EventBody & { type: 'answered' }),
    why: rules,
  };
  const byDefault = fills('severity', 'serious', { by: 'default' });
  const claim = fills('harms.third_party_claim', usd(400));
  const chosen = [{ rule: 'your_judgement', because: 'you chose it' }];
  test.each<[string, EventBody[], object[]]>([
    ['not chosen', [], []],
    ['chosen', [fills('severity', 'minor')], chosen],
    ['proposed', [byDefault], [{ rule: 'proposed_severity', because: 'no loss with an amount is known' }]],
    ['a claim', [byDefault, claim], [{ rule: 'proposed_severity', because: 'someone claims 400.00 USD' }]],
    ['proposed by rules', [ruled, claim], rules],
    ['proposed by rules, and then chosen', [ruled, fills('severity', 'minor')], chosen],
    ['chosen with the rules beside it', [{ ...ruled, by: 'typed' }], chosen],
    ['no word of the list', [fills('severity', 'huge')], []],
  ])('%s', (_title, events, why) => {
    expect(recordOf(...events).severityWhy).toEqual(why);
  });
});

describe('parked and unparked', () => {
  const facts = fills('facts', 'It broke.');
  const park = { type: 'parked', steps: ['facts', 'nothing'] } as const;
  test('a parked answer is kept apart and fills nothing', () => {
    const record = recordOf(facts, park);
    expect(record).toMatchObject({ answers: {}, parked: { facts: 'It broke.' }, title: '' });
    expect(record).not.toHaveProperty('facts');
  });

  test('it comes back with its step, or with a new answer', () => {
    const back = recordOf(facts, park, { type: 'unparked', steps: ['facts'] });
    expect(back).toMatchObject({ answers: { facts: 'It broke.' }, parked: {}, facts: 'It broke.' });
    expect(recordOf(facts, park, fills('facts', 'It fell.'))).toMatchObject({
      parked: {},
      facts: 'It fell.',
    });
  });
});

describe('said', () => {
  test('to oneself is a note', () => {
    const record = recordOf(says({ to: 'self', text: 'Ring Ann', private: true }), says({ to: 'self' }));
    expect(record.notes).toEqual([
      { at: AT, text: 'Ring Ann', private: true },
      { at: AT, text: 'Hello' },
    ]);
    expect(record.messages).toEqual([]);
  });

  test('a note may say which flaws of a letter it lets pass', () => {
    const [note] = recordOf(says({ to: 'self', text: 'They know', ignores: 'excuse' })).notes;
    expect(note).toEqual({ at: AT, text: 'They know', ignores: 'excuse' });
  });

  test('a message may be private, and may ask for a sum', () => {
    const reply = says({ from: 'client', to: 'me', answer: 'countered', asks: usd(300), private: true });
    expect(recordOf(reply).messages).toMatchObject([{ asks: usd(300), private: true }]);
    const [plain] = recordOf(says()).messages;
    expect(Object.keys(plain ?? {})).toEqual(['at', 'from', 'to', 'via', 'text']);
  });

  test('a letter opens no promise that is over', () => {
    const kept = changes('R-7.1', 'kept', TODAY);
    const released = changes('R-7.2', 'released', TODAY, { why: 'Leave it.' });
    const events = [promises('R-7.1'), promises('R-7.2'), says({ about: 'offer' }), kept, released];
    const states = recordOf(...events, says({ about: 'apology' })).promises.map(({ state }) => state);
    expect(states).toEqual(['kept', 'released']);
  });

  test('to others is a message, at the time it was said', () => {
    const saidAt = '2026-01-14T18:00:00+01:00';
    const reply = says({ from: 'client', to: 'team', saidAt, about: 'offer', answer: 'accepted' });
    expect(recordOf(reply).messages).toEqual([
      {
        at: saidAt,
        from: 'client',
        to: 'team',
        via: 'email',
        text: 'Hello',
        about: 'offer',
        answer: 'accepted',
      },
    ]);
  });

  const update = promises('R-7.1', { kind: 'update' });
  const remedy = promises('R-7.2');
  test.each([
    ['the first words promise the next update only', says({ about: 'ack' }), ['open', 'planned']],
    ['the apology promises everything in it', says({ about: 'apology' }), ['open', 'open']],
    ['so does an offer', says({ about: 'offer' }), ['open', 'open']],
    ['any other message promises nothing', says(), ['planned', 'planned']],
    ['nor does what the insurer hears', says({ to: 'insurer', about: 'apology' }), ['planned', 'planned']],
  ])('%s', (_title, event, states) => {
    expect(recordOf(update, remedy, event).promises.map(({ state }) => state)).toEqual(states);
  });

  test('what was told fixes the first date', () => {
    const moved = changes('R-7.2', 'moved', '2026-01-16', { due: '2026-02-05' });
    const [promise] = recordOf(remedy, moved, says({ about: 'apology' })).promises;
    expect(promise).toMatchObject({ due: '2026-02-05', originalDue: '2026-02-05', moves: [] });
  });
});

describe('drafted', () => {
  test('drafts are numbered, and the first words are marked', () => {
    const [ack, letter] = recordOf(drafts({ about: 'ack' }), drafts({ by: 'person' })).apology.drafts;
    expect(ack).toEqual({
      n: 1,
      at: AT,
      channel: 'email',
      by: 'composer',
      about: 'ack',
      stale: false,
      text: 'Hello\n',
    });
    expect(letter).toEqual({ n: 2, at: AT, channel: 'email', by: 'person', stale: false, text: 'Hello\n' });
  });
});

describe('promised', () => {
  test('to the client is planned, to oneself is open', () => {
    const record = recordOf(promises('R-7.1', { part: 'gift' }), promises('R-7.2', { to: 'self' }));
    expect(record.promises.map(({ state }) => state)).toEqual(['planned', 'open']);
    const terms = { text: 'Do R-7.1', doneTest: 'Done', due: '2026-01-31', part: 'gift' };
    expect(record.promises[0]).toMatchObject({ ...terms, originalDue: '2026-01-31', moves: [] });
    expect(record.promises[1]).not.toHaveProperty('part');
  });

  test('a letter that does not have it yet is stale; the first words are not', () => {
    const record = recordOf(drafts({ about: 'ack' }), drafts(), promises('R-7.1'));
    expect(record.apology.drafts.map(({ stale }) => stale)).toEqual([false, true]);
  });

  test('when they hear next stands in the first words, too', () => {
    const record = recordOf(drafts({ about: 'ack' }), drafts(), promises('R-7.1', { kind: 'update' }));
    expect(record.apology.drafts.map(({ stale }) => stale)).toEqual([true, true]);
  });
});

const stales = (...bodies: readonly EventBody[]): boolean[] =>
  recordOf(...bodies).apology.drafts.map(({ stale }) => stale);

describe('promise-changed', () => {
  const told = [promises('R-7.1'), says({ about: 'apology' })];
  test.each(['kept', 'broken', 'released'] as const)('%s settles it, once', (change) => {
    const [promise] = recordOf(
      ...told,
      changes('R-7.1', change, '2026-01-30', { proof: 'the receipt', why: 'So it was' }),
      changes('R-7.1', 'broken', '2026-02-10'),
      changes('R-7.1', 'moved', '2026-02-10', { due: '2026-03-01' }),
    ).promises;
    expect(promise).toMatchObject({
      state: change,
      settledOn: '2026-01-30',
      proof: 'the receipt',
      why: 'So it was',
      due: '2026-01-31',
    });
    expect(promise).not.toHaveProperty('untold');
  });

  test('a plan given up was never promised; what was told stays, and so does every other', () => {
    const plans = [promises('R-7.1'), promises('R-7.2'), promises('R-7.3', { to: 'self' })];
    const left = recordOf(...plans, changes('R-7.1', 'released', TODAY)).promises;
    expect(left.map(({ id, state }) => [id, state])).toEqual([
      ['R-7.2', 'planned'],
      ['R-7.3', 'open'],
    ]);
  });

  const SETTLED = [
    changes('R-7.1', 'moved', TODAY, { due: '2026-02-05' }),
    changes('R-7.1', 'kept', TODAY),
    changes('R-7.1', 'released', TODAY, { why: 'No need.' }),
  ];
  test.each(SETTLED)(
    '$change before the letter is sent makes it stale, and not the first words',
    (change) => {
      expect(stales(promises('R-7.1'), drafts({ about: 'ack' }), drafts(), change)).toEqual([false, true]);
      // Also where it was promised before the letter, or the letter is another one.
      expect(stales(...told, drafts(), change)).toEqual([true]);
    },
  );

  test('what is settled after the letter went out leaves it as it was', () => {
    const sent = [promises('R-7.1'), drafts({ about: 'ack' }), drafts(), says({ about: 'apology' })];
    expect(stales(...sent, changes('R-7.1', 'kept', TODAY))).toEqual([false, false]);
    expect(stales(...sent, changes('R-7.1', 'broken', TODAY, { why: 'Ill.' }))).toEqual([false, false]);
  });

  test('what changes nothing, and what is promised to oneself, makes no letter stale', () => {
    const both = [promises('R-7.2', { to: 'self' }), ...told, drafts()];
    for (const change of [
      changes('R-7.2', 'moved', TODAY, { due: '2026-02-05' }),
      changes('R-7.2', 'kept', TODAY),
      changes('R-7.1', 'told', TODAY),
      changes('R-7.1', 'released', TODAY),
    ])
      expect(stales(...both, change)).toEqual([false]);
  });

  test('what nobody said of it is left out', () => {
    const [kept] = recordOf(...told, changes('R-7.1', 'kept', TODAY)).promises;
    expect(kept).not.toHaveProperty('proof');
    expect(kept).not.toHaveProperty('why');
    const [moved] = recordOf(...told, changes('R-7.1', 'moved', TODAY, { due: '2026-02-05' })).promises;
    expect(Object.keys(moved?.moves[0] ?? {})).toEqual(['on', 'from', 'to', 'agreed']);
  });

  test('only the words of the client release a promise to the client', () => {
    const released = changes('R-7.1', 'released', '2026-01-30');
    expect(recordOf(...told, released).promises[0]).toMatchObject({ state: 'open' });
    expect(recordOf(promises('R-7.1', { to: 'self' }), released).promises[0]).toMatchObject({
      state: 'released',
    });
  });

  test('told opens a plan on the day that it has then; its first day is fixed by it', () => {
    const moved = changes('R-7.1', 'moved', TODAY, { due: '2026-02-10' });
    const [promise] = recordOf(promises('R-7.1'), moved, changes('R-7.1', 'told', TODAY)).promises;
    expect(promise).toMatchObject({ state: 'open', originalDue: '2026-02-10', moves: [] });
    const later = [changes('R-7.1', 'moved', TODAY, { due: '2026-02-20' }), changes('R-7.1', 'told', TODAY)];
    expect(recordOf(...told, ...later).promises[0]).toMatchObject({ originalDue: '2026-01-31' });
  });

  test.each(['kept', 'broken'] as const)('%s before the client was told, it is marked', (change) => {
    const [promise] = recordOf(promises('R-7.1'), changes('R-7.1', change, TODAY)).promises;
    expect(promise).toMatchObject({ state: change, untold: true });
  });

  test('a number is given once, and given again it has other words; who added it is kept', () => {
    const again = promises('R-7.1', { text: 'Another' });
    const byHand: EventBody = { ...(promises('R-7.2') as EventBody & { type: 'promised' }), by: 'person' };
    const { promises: made } = recordOf(promises('R-7.1'), again, byHand);
    expect(made.map(({ id, text, by }) => [id, text, by])).toEqual([
      ['R-7.1', 'Another', undefined],
      ['R-7.2', 'Do R-7.2', 'person'],
    ]);
  });

  test('what the client was told stays until they are told of the other words', () => {
    const again = promises('R-7.1', { text: 'Another', due: '2026-03-01' });
    const [before] = recordOf(...told).promises;
    expect(recordOf(...told, again).promises).toEqual([{ ...before, newText: 'Another' }]);
    const known = [{ ...before, text: 'Another' }];
    expect(recordOf(...told, again, says({ about: 'apology' })).promises).toEqual(known);
    expect(recordOf(...told, again, changes('R-7.1', 'told', TODAY)).promises).toEqual(known);
    expect(recordOf(...told, again, says()).promises).toEqual([{ ...before, newText: 'Another' }]);
    const kept = changes('R-7.1', 'kept', TODAY);
    expect(recordOf(...told, kept, again).promises).toEqual(recordOf(...told, kept).promises);
  });

  test.each([
    ['before the first day', '2026-01-31', [true, true]],
    ['between the first day and the second', '2026-02-01', [false, false]],
    ['when both had passed', '2026-02-06', [false, false]],
  ] as const)('a yes after two moves: %s', (_title, on, agreed) => {
    const record = recordOf(
      ...told,
      changes('R-7.1', 'moved', TODAY, { due: '2026-02-05' }),
      changes('R-7.1', 'moved', TODAY, { due: '2026-02-09' }),
      changes('R-7.1', 'moved', on, { due: '2026-02-09', agreed: true }),
    );
    expect(record.promises[0]?.moves.map((move) => move.agreed)).toEqual(agreed);
  });

  test.each([
    ['agreed before the old date', 'client', '2026-01-30', true, true],
    ['agreed on the old date', 'client', '2026-01-31', true, true],
    ['agreed when the old date had passed', 'client', '2026-02-01', true, false],
    ['not agreed', 'client', '2026-01-30', false, false],
    ['to oneself there is nobody to agree', 'self', '2026-01-30', true, false],
  ] as const)('moved: %s', (_title, to, on, agreed, counts) => {
    const record = recordOf(
      promises('R-7.1', { to }),
      says({ about: 'apology' }),
      drafts(),
      changes('R-7.1', 'moved', on, { due: '2026-02-05', agreed, why: 'The printer is ill' }),
    );
    const move = { on, from: '2026-01-31', to: '2026-02-05', agreed: counts, why: 'The printer is ill' };
    expect(record.promises[0]).toMatchObject({ due: '2026-02-05', originalDue: '2026-01-31', moves: [move] });
    // Only what the client is promised stands in a letter.
    expect(record.apology.drafts[0]?.stale).toBe(to === 'client');
  });

  test('what is only planned moves without a trace', () => {
    const [promise] = recordOf(
      promises('R-7.1'),
      changes('R-7.1', 'moved', '2026-01-16', { due: '2026-02-05' }),
    ).promises;
    expect(promise).toMatchObject({
      state: 'planned',
      due: '2026-02-05',
      originalDue: '2026-02-05',
      moves: [],
    });
  });

  test('a move without a date, and a promise that does not exist, do nothing', () => {
    const before = recordOf(...told).promises;
    expect(recordOf(...told, changes('R-7.1', 'moved', '2026-01-16')).promises).toEqual(before);
    expect(recordOf(...told, changes('R-9.9', 'kept', '2026-01-16')).promises).toEqual(before);
  });
});

describe('offered, scored, closed, reopened, undone, forgotten', () => {
  const closed = {
    type: 'closed',
    outcome: 'repaired',
    lesson: 'Ask first',
    actualCost: usd(90),
    forced: ['R-7.1'],
  } as const;
  test('offers and scores are listed', () => {
    const record = recordOf(
      { type: 'offered', parts: ['gift'] },
      { type: 'scored', moment: 'at_close', score: 8, source: 'client' },
    );
    expect(record.remedy.offers).toEqual([{ at: AT, parts: ['gift'] }]);
    expect(record.scores).toEqual([{ at: AT, moment: 'at_close', score: 8, source: 'client' }]);
  });

  test('closing brings its outcome, lesson and cost, over what was answered', () => {
    const record = recordOf(fills('lesson', 'Another'), closed);
    const facts = { outcome: 'repaired', lesson: 'Ask first', actualCost: usd(90), closedAt: AT };
    expect(record).toMatchObject({ ...facts, forcedOpenPromises: ['R-7.1'] });
  });

  test('reopening takes the close away, and is counted', () => {
    const record = recordOf(closed, { type: 'reopened', why: 'They wrote' }, closed, {
      type: 'reopened',
      why: 'Again',
    });
    expect(record.reopened).toBe(2);
    for (const key of ['closedAt', 'outcome', 'lesson', 'actualCost', 'forcedOpenPromises'])
      expect(record).not.toHaveProperty(key);
  });

  test('reopening releases the check-ins that the close proposed, and nothing else', () => {
    const own = { to: 'self', kind: 'check-in' } as const;
    const byHand = { ...(promises('R-7.2', own) as EventBody & { type: 'promised' }), by: 'person' } as const;
    const record = recordOf(
      promises('R-7.1', own),
      byHand,
      promises('R-7.3', { kind: 'check-in' }),
      promises('R-7.4', { to: 'self', kind: 'prevention' }),
      promises('R-7.5', own),
      says({ about: 'apology' }),
      changes('R-7.5', 'kept', TODAY),
      closed,
      { type: 'reopened', why: 'They wrote' },
    );
    expect(record.promises.map(({ state }) => state)).toEqual(['released', 'open', 'open', 'open', 'kept']);
    expect(record.promises[0]?.settledOn).toBe(TODAY);
  });

  test('undoing the close opens it without counting', () => {
    const record = recordOf(closed, undoes(2));
    expect(record.rev).toBe(3);
    expect(record).not.toHaveProperty('closedAt');
    expect(record).not.toHaveProperty('reopened');
  });

  test('forgetting marks it', () => {
    expect(recordOf({ type: 'forgotten' }).forgotten).toBe(true);
  });
});

describe('titleOf', () => {
  const long = `${'word '.repeat(14)}end.`;
  test.each([
    ['the first sentence', 'It broke. Then it burned.', 'It broke.'],
    ['without a full stop, the line', 'It broke', 'It broke'],
    ['the first line that says something', '\n  \n It broke!\nand more', 'It broke!'],
    [
      'a point inside a word ends nothing',
      'The site a.example was down? Yes.',
      'The site a.example was down?',
    ],
    ['60 letters fit', `${'x'.repeat(59)}.`, `${'x'.repeat(59)}.`],
    ['60 letters of which some take two places fit', `${'😀'.repeat(59)}.`, `${'😀'.repeat(59)}.`],
    [
      'one long word after a few is cut itself',
      `${'x'.repeat(30)} ${'y'.repeat(40)}`,
      `${'x'.repeat(30)} ${'y'.repeat(28)}…`,
    ],
    ['spaces at the cut are cut, too', `${'x'.repeat(50)}  ${'y'.repeat(20)}`, `${'x'.repeat(50)}…`],
    ['more are cut behind a word', long, `${'word '.repeat(10)}word…`],
    ['letters outside the first plane count as one', '😀'.repeat(61), `${'😀'.repeat(59)}…`],
    ['nothing', '', ''],
    ['not known', undefined, undefined],
  ])('%s', (_title, facts, title) => {
    expect(titleOf(facts)).toBe(title);
  });

  test('a title that was given wins over the facts', () => {
    expect(recordOf(fills('facts', 'It broke.'), fills('title', 'The flyer')).title).toBe('The flyer');
  });
});
