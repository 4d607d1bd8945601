import type { Playbook } from './playbook.ts';

type CitingKind =
  | 'question'
  | 'check'
  | 'severity'
  | 'clock'
  | 'remedy'
  | 'rule'
  | 'promise'
  | 'approach'
  | 'sentence'
  | 'critic'
  | 'lesson';

/** Something in a playbook that acts on a piece of advice, and says so. */
export interface Citation {
  readonly kind: CitingKind;
  readonly id: string;
  /** The piece, as `customfin#7`. */
  readonly source: string;
  /** What holds the `source` key, for the place of a problem. */
  readonly entry: object;
}

interface Citing {
  readonly id: string;
  readonly source?: string | undefined;
}

/** All that a playbook rests on, in the order of its lists. */
export function citationsOf(playbook: Playbook): readonly Citation[] {
  const { checks, severity, clocks, remedies, rules, promises, approaches, letter, lessons } = playbook;
  const critic = playbook.critique.flatMap((one) => ('source' in one ? [one] : []));
  return [
    ...playbook.steps.flatMap(({ id, why }) =>
      why === undefined ? [] : [{ kind: 'question' as const, id, source: why.source, entry: why }],
    ),
    ...citing('check', checks),
    ...citing('severity', severity),
    ...citing('clock', clocks),
    ...citing('remedy', remedies),
    ...citing('rule', rules),
    ...citing('promise', promises),
    ...citing('approach', approaches),
    ...citing('sentence', letter),
    ...citing('critic', critic),
    ...citing('lesson', lessons),
    ...lessons.flatMap(({ id, calls }) =>
      calls === undefined ? [] : [{ kind: 'lesson' as const, id, source: calls.source, entry: calls }],
    ),
  ];
}

/** Whose advice a piece such as `customfin#7` is, in words; `''` where the playbook does not know it. */
export function sourceWords({ sources }: Pick<Playbook, 'sources'>, piece: string): string {
  const [id] = piece.split('#');
  const title = sources.find((source) => source.id === id)?.title;
  return title === undefined ? '' : `“${title}”`;
}

function citing(kind: CitingKind, entries: readonly Citing[]): Citation[] {
  return entries.flatMap((entry) =>
    entry.source === undefined ? [] : [{ kind, id: entry.id, source: entry.source, entry }],
  );
}
