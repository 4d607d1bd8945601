import { describe, expect, test } from 'vitest';
import type { Lane, Report, Strip } from '../../src/report/report.ts';
import { picturesOf } from '../../src/report/text-pictures.ts';
import { ALOUD } from '../../src/terminal/layout.ts';
import { plainTheme, type Theme } from '../../src/terminal/theme.ts';
import { reportOn } from '../support/reports.ts';

const advice = { lessons: [], causes: [] };

type Drawn = Partial<Pick<Report, 'lanes' | 'strips'>> & { readonly total?: number };

/** The lines of the pictures; a style stands as a letter before what is drawn in it. */
function drawn({ total = 3, ...more }: Drawn, columns = 60, pictures = true): string[] {
  const none = reportOn([], '2026-01-31', { advice });
  const letters = { good: '+', warn: '~', bad: '!', dim: '.' };
  const theme: Theme = {
    ...plainTheme,
    ...Object.fromEntries(
      Object.entries(letters).map(([style, sign]) => [style, (text: string) => sign + text]),
    ),
  };
  const report = { ...none, ...more, cases: { ...none.cases, total, first: '2026-01-01' } };
  return picturesOf(report, { columns, theme, pictures });
}

type LaneCase = Lane['cases'][number];
const laneCase = (
  opened: string,
  severity: LaneCase['severity'],
  closed: string | null = opened,
): LaneCase => ({
  id: 'R-1',
  title: '',
  severity,
  opened,
  settled: null,
  closed,
  outcome: null,
  reopened: 0,
});
const lane = (client: string, ...cases: readonly LaneCase[]): Lane => ({ client, cases });
const strip = (client: string, ...marks: readonly Strip['promises'][number]['mark'][]): Strip => ({
  client,
  promises: marks.map((mark, at) => ({
    id: `R-1.${at}`,
    text: '',
    due: '2026-01-01',
    mark,
    moved: at === 0 ? 1 : 0,
  })),
});
const many = <T>(count: number, one: (client: string) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(`C${at}`));
const once = (client: string): Lane => lane(client, laneCase('2026-01-01', 'minor'));

describe('cases over time', () => {
  test('a sign a case, the worse the larger; hollow while it is open; 31 days are as many columns', () => {
    const lanes = [
      lane(
        'Acme',
        laneCase('2026-01-01', 'minor'),
        laneCase('2026-01-11', 'moderate'),
        laneCase('2026-01-16', null),
        laneCase('2026-01-21', 'serious'),
        laneCase('2026-01-31', 'critical'),
      ),
      lane('', laneCase('2026-01-21', 'serious', null)),
    ];
    expect(drawn({ lanes }, 55)).toEqual([
      '',
      'Cases over time',
      '  Acme                  ∙·········•····•····●·········◆',
      '  no client named       ····················○··········',
      '.                        January 2026       January 2026',
      '.  ∙ minor • moderate ● serious ◆ critical ○ still open',
    ]);
  });

  test.each([
    [2, []],
    [3, ['', 'Cases over time', '  Acme: 1 case on 1 January 2026']],
  ])('of %i cases', (total, lines) => {
    expect(drawn({ total, lanes: [once('Acme')] }, ALOUD, false)).toEqual(lines);
  });

  test('all on one day stand at its beginning', () => {
    const none = drawn({ lanes: [lane('Acme', laneCase('2026-01-01', 'minor'))] });
    expect(none[2]).toMatch(/^ {2}Acme {18}∙·+$/);
  });

  test('of nine clients eight are drawn', () => {
    expect(drawn({ lanes: many(8, once) }, ALOUD, false)).toHaveLength(10);
    const lines = drawn({ lanes: many(10, once) }, ALOUD, false);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('.  and 2 more clients');
  });
});

describe('promises to each client', () => {
  test('a sign a promise, in the colour of what became of it', () => {
    const marks = ['kept', 'agreed', 'late', 'broken', 'overdue', 'open', 'released'] as const;
    expect(drawn({ total: 0, strips: [strip('Acme', ...marks)] }, 100)).toEqual([
      '',
      'Promises to each client',
      '  Acme                  +●+◉~◐!×!!.○.–',
      '.  ● kept  ◉ as agreed  ◐ late  × not kept  ! overdue  ○ to come  – let off',
    ]);
  });

  test('the newest stand where there is no room for all', () => {
    const marks = Array.from({ length: 12 }, (_, at) => (at < 6 ? 'late' : 'kept'));
    expect(drawn({ total: 0, strips: [strip('Acme', ...marks)] }, 34)[2]).toBe(
      `  Acme                  ${'~◐'.repeat(4)}${'+●'.repeat(6)}`,
    );
  });

  test('told line by line, and of how many more', () => {
    const lines = drawn(
      { total: 0, strips: many(9, (client) => strip(client, 'kept', 'late', 'late')) },
      ALOUD,
      false,
    );
    expect(lines.slice(0, 3)).toEqual(['', 'Promises to each client', '  C0: 1 kept, 2 kept late, 1 moved']);
    expect(lines.at(-1)).toBe('.  and 1 more client');
    expect(lines).toHaveLength(11);
  });
});
