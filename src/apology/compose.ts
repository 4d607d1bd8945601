import type { Channel } from '../case/schema.ts';
import { isEmptyValue } from '../interview/scope.ts';
import type { Plan } from '../interview/plan.ts';
import type { Situation } from '../interview/situation.ts';
import { namedSteps } from '../playbook/names.ts';
import type { Component, Layout, Sentence, StepOf } from '../playbook/schema.ts';
import { parseTemplate } from '../playbook/text.ts';

/** What a draft would say if the answer were there: named beside the draft, never filled in. */
interface Gap {
  readonly step: string;
  readonly ask: string;
}

export interface Composed {
  readonly channel: Channel;
  readonly text: string;
  readonly gaps: readonly Gap[];
  /** The ids of the sentences it is made of. */
  readonly sentences: readonly string[];
}

/** Components of which every fitting sentence is used; of the others the first that fits (design section 4). */
const ALL_OF: ReadonlySet<Component> = new Set(['repair', 'repentance']);

/**
 * Make the first words or the letter from the facts of the case: the sentences are the playbook's, their order is
 * the layout's, the promises in them are the case's own.
 */
export function composeDraft(situation: Situation, plan: Plan, step: StepOf<'draft'>): Composed {
  const { program, record } = situation;
  const about = step.about ?? 'apology';
  const channel = step.channel ?? 'email';
  const layout = layoutFor(program.playbook.layouts, about, channel, record.client.orientation);
  const gaps = new Map<string, Gap>();
  const used: string[] = [];
  const paragraphs = (layout?.paragraphs ?? []).map((components) =>
    components.flatMap((component) => sentencesOf(component, situation, plan, gaps, used)).join(' '),
  );
  const text = `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
  return { channel, text, gaps: [...gaps.values()], sentences: used };
}

function layoutFor(
  layouts: readonly Layout[],
  about: string,
  channel: Channel,
  orientation: string | undefined,
): Layout | undefined {
  const fitting = layouts.filter((layout) => layout.about === about && layout.channel === channel);
  return (
    fitting.find((layout) => layout.orientation !== undefined && layout.orientation === orientation) ??
    fitting.find((layout) => layout.orientation === undefined)
  );
}

function sentencesOf(
  component: Component,
  situation: Situation,
  plan: Plan,
  gaps: Map<string, Gap>,
  used: string[],
): string[] {
  const { playbook } = situation.program;
  const chosen = situation.record.remedy.chosen;
  const fitting = playbook.letter.filter(
    (sentence) =>
      sentence.component === component &&
      (sentence.for === undefined || chosen.includes(sentence.for)) &&
      plan.scope.holds(sentence.when),
  );
  const rendered: string[] = [];
  for (const sentence of fitting) {
    const missing = missingSteps(sentence, situation, plan);
    // A cause may have no words of its own; then the sentence says nothing, and the next one may fit.
    const words = missing.length === 0 ? plan.scope.render(sentence.text).trim() : '';
    if (words !== '') {
      rendered.push(words);
      used.push(sentence.id);
    }
    for (const step of missing) {
      const known = namedSteps(playbook).find((candidate) => candidate.id === step);
      if (known !== undefined) gaps.set(step, { step, ask: plan.scope.render(known.ask) });
    }
    if (rendered.length > 0 && !ALL_OF.has(component)) break;
  }
  return rendered;
}

/** The steps whose words the sentence would quote and that have none. */
function missingSteps(sentence: Sentence, { program }: Situation, plan: Plan): string[] {
  const template = parseTemplate(sentence.text);
  const steps = new Set(namedSteps(program.playbook).map((step) => step.id));
  const quoted = (template.ok ? template.segments : []).flatMap((segment) =>
    typeof segment === 'string' ? [] : [...program.expressions.uses(segment.expression).names],
  );
  return [...new Set(quoted)].filter(
    (name) => steps.has(name) && !plan.scope.isAnswered(name) && isEmptyValue(plan.scope.evaluate(name)),
  );
}
