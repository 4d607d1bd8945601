import { isContested, type CaseFacts } from './case-facts.ts';
import type { Figure } from './figures.ts';
import type { Side } from './reported-case.ts';
import { countOf, idsOf, rateFigure } from './values.ts';

const SIDES: Readonly<Record<Side, string>> = {
  mine: 'It lay with you',
  shared: 'It lay with both of you',
  client: 'It lay with the client',
  external: 'It lay outside',
};

/** Whose it was, who found it, and what is not known. */
export function causeFigures(facts: readonly CaseFacts[]): Figure[] {
  const unknown = facts.filter(({ leaf }) => leaf === undefined);
  return [
    ...(['mine', 'shared', 'client', 'external'] as const).map((side) =>
      rateFigure(
        {
          key: `fault_${side}`,
          label: SIDES[side],
          section: 'causes',
          formula:
            'cases whose main cause, or else the fault you put down, is so / cases where that is known',
        },
        facts,
        (one) => (one.side === undefined ? undefined : one.side === side),
      ),
    ),
    contestedFigure(facts),
    rateFigure(
      {
        key: 'found_by_me',
        label: 'You told them before they told you',
        section: 'causes',
        formula:
          'cases in which your first word came before theirs / cases where it is known whose came first',
      },
      facts,
      (one) => one.foundByMe,
    ),
    {
      key: 'cause_unknown',
      label: 'Main cause not known',
      section: 'causes',
      formula: 'cases without a main cause, or with one that is not known yet / all cases',
      ids: idsOf(unknown),
      unknown: [],
      value: countOf(unknown.length, facts.length),
    },
  ];
}

function contestedFigure(facts: readonly CaseFacts[]): Figure {
  const contested = facts.filter(isContested);
  return {
    key: 'fault_contested',
    label: 'Not with you, and they disagree',
    section: 'causes',
    formula: 'cases put down to the client or to nobody in which they ask for something, or said no',
    ids: idsOf(contested),
    unknown: [],
    value: countOf(
      contested.length,
      facts.filter(({ side }) => side === 'client' || side === 'external').length,
    ),
  };
}
