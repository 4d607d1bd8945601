import { describe, expect, test } from 'vitest';
import { checkPlaybook } from '../../src/playbook/check.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import type { Problem } from '../../src/playbook/yaml-source.ts';
import { shippedFiles } from '../support/playbook-files.ts';

/** What `playbook new` writes, and people then change. */
const STARTER = shippedFiles.find('starter/playbook')?.text ?? '';

interface Broken {
  readonly title: string;
  /** What somebody wrote instead of what: the first place where it stands. */
  readonly instead: readonly [of: string, written: string];
  /** The first problem has to stand where these words begin. */
  readonly at: string;
  readonly says: string;
}

const BROKEN: readonly Broken[] = [
  {
    title: 'a key one column to the left',
    instead: ['    phase: diagnosis\n    after: wanted', '   phase: diagnosis\n    after: wanted'],
    at: '   phase: diagnosis',
    says: 'does not begin where its neighbours do',
  },
  {
    title: 'a key two columns to the right',
    instead: ['    phase: diagnosis\n', '      phase: diagnosis\n'],
    at: '      phase: diagnosis',
    says: 'give all keys of an entry the same indentation',
  },
  {
    title: 'an entry one column to the left',
    instead: ['  - id: all_there', ' - id: all_there'],
    at: ' - id: all_there',
    says: 'does not begin where its neighbours do',
  },
  {
    title: 'a tab',
    instead: ['    phase: diagnosis', '\tphase: diagnosis'],
    at: '\tphase',
    says: 'a tab: YAML is indented with spaces only',
  },
  {
    title: 'an entry without its dash',
    instead: ['  - id: days_late', '    id: days_late'],
    at: 'id: days_late',
    says: '“id” is there twice: take one out, or begin another entry with “- ”',
  },
  {
    title: 'a key twice',
    instead: ['    min: 0', '    min: 0\n    min: 1'],
    at: 'min: 1',
    says: '“min” is there twice',
  },
  {
    title: 'a colon in a text',
    instead: ['ask: How many', 'ask: Note: how many'],
    at: 'Note: how',
    says: 'has to be in quotes',
  },
  {
    title: 'a text that begins with an expression',
    instead: ['text: Hand over', 'text: {{ client.name }} gets'],
    at: '{ client.name',
    says: 'has to be in quotes',
  },
  {
    title: 'an expression that is a tag to YAML',
    instead: ['when: "!all_there" #', 'when: !all_there #'],
    at: '!all_there #',
    says: 'put the expression in quotes, as in "!all_there"',
  },
  {
    title: 'a quote that is never closed',
    instead: ['}} days", source: fos#1', '}} days, source: fos#1'],
    at: '"they waited',
    says: 'this quote is never closed',
  },
  {
    title: 'a brace that is never closed',
    instead: ['source: fos#1 }', 'source: fos#1'],
    at: '{ id: very_late',
    says: 'what begins here is never closed',
  },
  {
    title: 'an anchor',
    instead: ['compute:', 'compute: &names'],
    at: '&names',
    says: 'anchors and aliases are not allowed',
  },
  {
    title: 'an alias',
    instead: ['source: constructaquote#5', 'source: *own'],
    at: '*own',
    says: 'anchors and aliases are not allowed',
  },
  {
    title: 'a number that looks octal',
    instead: ['min: 0', 'min: 010'],
    at: '010',
    says: '010 would be read as 10: put it in quotes',
  },
  {
    title: 'a number of twenty-one digits',
    instead: ['min: 0', 'min: 123456789012345678901'],
    at: '1234567',
    says: 'would be read as 123456789012345680000',
  },
  {
    title: 'letters that are no UTF-8',
    instead: ['ask: How many days', 'ask: Wie viele Tage sp\uFFFDt'],
    at: '\uFFFD',
    says: 'save the file as UTF-8',
  },
  {
    title: 'two playbooks in one file',
    instead: ['# NAMES', '---\n# NAMES'],
    at: '---',
    says: 'a file holds one playbook',
  },
  {
    title: 'an unknown key',
    instead: ['    min: 0', '    minimum: 0'],
    at: 'minimum',
    says: 'this entry of steps has no “minimum”; did you mean min?',
  },
  {
    title: 'an unknown key that is near none',
    instead: ['    min: 0', '    question: 0'],
    at: 'question: 0',
    says: 'it may have id, phase, ask, help',
  },
  {
    title: 'an unknown list',
    instead: ['remedies:\n', 'remedys:\n'],
    at: 'remedys',
    says: 'did you mean remedies?',
  },
  {
    title: 'a kind that is none',
    instead: ['kind: number', 'kind: numbr'],
    at: 'numbr',
    says: 'did you mean number?',
  },
  {
    title: 'a step without a kind',
    instead: ['    kind: confirm\n', ''],
    at: 'id: all_there\n    phase',
    says: '“kind” is missing: kind is one of text, paste',
  },
  {
    title: 'a phase that is none',
    instead: ['phase: diagnosis', 'phase: diagnose'],
    at: 'diagnose\n',
    says: 'did you mean diagnosis?',
  },
  {
    title: 'a step twice',
    instead: ['id: all_there\n', 'id: days_late\n'],
    at: 'days_late\n    kind: confirm',
    says: '“days_late” is there twice in this file',
  },
  {
    title: 'a name misspelt',
    instead: ['very_late: days_late >= 5', 'very_late: day_late >= 5'],
    at: 'day_late >=',
    says: 'there is no step, compute or name “day_late”; did you mean days_late?',
  },
  {
    title: 'a split compared as if it were a number',
    instead: ['at_fault && !all_there', 'fault > 5'],
    at: 'fault > 5',
    says: '“fault” has parts: write one of them, as in fault.mine',
  },
  {
    title: 'a number compared with a text',
    instead: ['days_late >= 5', "days_late >= '5'"],
    at: "days_late >= '5'",
    says: 'a number >= a text',
  },
  {
    title: 'one equals sign',
    instead: ['days_late >= 5', 'days_late = 5'],
    at: 'days_late = 5',
    says: 'write == instead of =',
  },
  {
    title: 'words of logic',
    instead: ['at_fault && !all_there', 'at_fault and not all_there'],
    at: 'at_fault and',
    says: 'write && for and',
  },
  {
    title: 'an unknown filter',
    instead: ['days_late | number }} days."', 'days_late | numbr }} days."'],
    at: '"I am sorry',
    says: 'there is no filter “numbr”; did you mean number?',
  },
  {
    title: 'a remedy that no sentence mentions',
    instead: ['    for: finish_first\n    text: "You', '    text: "You'],
    at: 'finish_first\n    type',
    says: 'add one with for: finish_first',
  },
  {
    title: 'a day that is none',
    instead: ['due: 2 business days', 'due: sometime'],
    at: 'sometime',
    says: '“sometime” is not a date the program knows: write 5 business days',
  },
  {
    title: 'a field that is none',
    instead: ['as: facts', 'as: fact'],
    at: 'fact #',
    says: 'a case has no field “fact”; did you mean facts?',
  },
  {
    title: 'two steps that fill one field',
    instead: [
      '    min: 0\n',
      '    min: 0\n    as: exposure.monthsLeft\n  - { id: more, kind: number, phase: diagnosis, ask: More?, as: exposure.monthsLeft }\n',
    ],
    at: 'exposure.monthsLeft }',
    says: '“days_late” fills exposure.monthsLeft too',
  },
  {
    title: 'a source that is not there',
    instead: ['source: constructaquote#5', 'source: constructquote#5'],
    at: 'constructquote#5',
    says: 'did you mean constructaquote?',
  },
  {
    title: 'a source of one’s own that is not written down',
    instead: ['source: constructaquote#5', 'source: my-years#1'],
    at: 'my-years#1\n',
    says: 'there is no source “my-years”; one of your own belongs under sources',
  },
  {
    title: 'advice without its source',
    instead: ['    source: constructaquote#5\n', ''],
    at: 'id: hand_over',
    says: '“source” is missing: name whose advice this is, as in customfin#7',
  },
  {
    title: 'a why that is only words',
    instead: [
      'why: { text: "Stop and look first. How did it happen, and is it big or small?", source: customfin#1 }',
      'why: Look first',
    ],
    at: 'Look first',
    says: 'write why: { text: Why it is asked., source: customfin#1 }',
  },
  {
    title: 'options that are empty',
    instead: ['kind: confirm', 'kind: choice\n    options: []'],
    at: '[]',
    says: 'this is empty',
  },
  {
    title: 'options that are only words',
    instead: ['kind: confirm', 'kind: choice\n    options: [Yes, No]'],
    at: 'Yes, No',
    says: 'write { value: soon, label: Within a week }',
  },
  {
    title: 'a table that is none',
    instead: ['kind: confirm', 'kind: choice\n    from: reasons'],
    at: 'reasons',
    says: '“reasons” is not one of causes',
  },
  {
    title: 'names in a circle',
    instead: ['very_late: days_late >= 5', 'very_late: late\n  late: very_late'],
    at: 'late\n  late: very_late',
    says: '“very_late” needs itself: very_late needs late needs very_late',
  },
  {
    title: 'a playbook that extends itself',
    instead: ['extends: core', 'extends: my-trade'],
    at: 'my-trade # or',
    says: 'a playbook cannot extend itself',
  },
  {
    title: 'a playbook to extend that is not there',
    instead: ['extends: core', 'extends: missed-dedline'],
    at: 'missed-dedline',
    says: 'there is no playbook “missed-dedline” to extend; did you mean missed-deadline?',
  },
  {
    title: 'an include outside the folder',
    instead: ['extends: core', 'extends: core\ninclude: [../../etc/passwd]'],
    at: '../../etc',
    says: 'name a file of the playbook folders without its ending',
  },
  {
    title: 'a playbook included',
    instead: ['extends: core', 'extends: core\ninclude: [gone-quiet]'],
    at: 'gone-quiet]',
    says: 'as in extends: gone-quiet',
  },
  {
    title: 'an id that is not the file’s name',
    instead: ['id: my-trade #', 'id: my-trades #'],
    at: 'my-trades #',
    says: 'the file is named my-trade',
  },
  {
    title: 'a version of two numbers',
    instead: ['version: 1.0.0', 'version: 1.0'],
    at: '1.0\n',
    says: 'as in 1.0.0',
  },
  {
    title: 'a map where a list belongs',
    instead: ['checks:\n  - id: hand', 'checks:\n    id: hand'],
    at: 'id: hand',
    says: 'this has to be a list, each entry with “- ” before it',
  },
  {
    title: 'a list where a map belongs',
    instead: ['  very_late: days_late', '  - very_late: days_late'],
    at: '- very_late',
    says: 'this has to be a map of keys and values',
  },
  {
    title: 'what is taken away is not there',
    instead: ['{ id: put_right, drop: true } # core', '{ id: put_rihgt, drop: true } # core'],
    at: 'put_rihgt',
    says: 'there is no “put_rihgt” to drop; did you mean put_right?',
  },
  {
    title: 'what is taken away and described',
    instead: ['{ id: put_right, drop: true } # core', '{ id: put_right, drop: true, label: Gone } # core'],
    at: 'drop: true, label',
    says: 'has an id and nothing else',
  },
  {
    title: 'a place that is not there',
    instead: ['after: wanted', 'after: wnated'],
    at: 'wnated',
    says: 'did you mean wanted?',
  },
  {
    title: 'a step that looks ahead',
    instead: ['    ask: How many', '    when: all_there\n    ask: How many'],
    at: 'all_there\n    ask',
    says: '“all_there” is asked later: a step can only look back',
  },
  {
    title: 'an amount written out',
    instead: ['    type: redo', '    type: redo\n    amount: 50 EUR'],
    at: '50 EUR',
    says: 'an amount is asked for by a money step',
  },
  {
    title: 'a percentage with its sign',
    instead: ['    type: redo', '    type: redo\n    percent: 50%'],
    at: '50%',
    says: 'without the sign, as in 50',
  },
  {
    title: 'an option that is none',
    instead: ['at_fault && !all_there', 'how_bad == "seriuos"'],
    at: 'how_bad ==',
    says: '“seriuos” is no option of how_bad; did you mean serious?',
  },
  {
    title: 'a sentence that names a promise that is none',
    instead: ['due.finish_first | day', 'due.finish_frist | day'],
    at: '"You have the missing part by {{ due.finish_frist',
    says: 'did you mean finish_first?',
  },
];

function problemsIn(text: string): readonly Problem[] {
  const find: typeof shippedFiles.find = (name) =>
    name === 'my-trade' ? { name, path: 'my-trade.yaml', text, origin: 'own' } : shippedFiles.find(name);
  return checkPlaybook(loadPlaybook('my-trade', { ...shippedFiles, find }));
}

function placeOf(text: string, words: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

describe('as a stranger breaks it', () => {
  test('a source of one’s own is cited as the comments of the file say', () => {
    const [, sources = ''] = /^# {3}(sources: .*)$/m.exec(STARTER) ?? [];
    const text = STARTER.replace('source: constructaquote#5', 'source: my-years#1');
    expect(problemsIn(`${text}\n${sources}\n`)).toEqual([]);
  });

  test('the file that is broken here has no problem by itself', () => {
    expect(problemsIn(STARTER)).toEqual([]);
  });

  test.each(BROKEN)('$title', ({ instead: [of, written], at, says }) => {
    expect(STARTER).toContain(of);
    const text = STARTER.replace(of, () => written);
    const [first] = problemsIn(text);
    const { line, column } = text.includes(at) ? placeOf(text, at) : { line: 0, column: 0 };
    // Where a line itself is out of place, the problem stands at its begin.
    expect({ file: first?.file, line: first?.line, column: first?.column, message: first?.message }).toEqual({
      file: 'my-trade.yaml',
      line,
      column,
      message: expect.stringContaining(says) as string,
    });
  });

  test.each(['\n', '\r\n'])('with a byte order mark, and %j at the end of each line', (end) => {
    const text = `\uFEFF${STARTER.replace('kind: number', 'kind: numbr').replaceAll('\n', end)}`;
    expect(problemsIn(text)).toMatchObject([placeOf(STARTER, 'number # text')]);
  });

  test.each([
    ['nothing', ''],
    ['only a comment', '# my trade\n'],
  ])('%s', (_title, text) => {
    expect(problemsIn(text)).toMatchObject([
      { line: 1, column: 1, message: expect.stringContaining('begin with format: 1') as string },
    ]);
  });
});
