import { optionsOf } from '../playbook/playbook.ts';
import type { StepOf } from '../playbook/schema.ts';
import { suggestion } from '../playbook/suggestion.ts';
import { excludes } from '../remedy/rules.ts';
import { listOf, wordsOf, wrong, type RawAnswer } from './raw-answer.ts';
import type { Reader, Reading } from './read-answer.ts';

export function readOption(raw: RawAnswer, options: readonly { value: string; label: string }[]): Reading {
  const wanted = wordsOf(raw).toLowerCase();
  const found = options.find(
    ({ value, label }) => value.toLowerCase() === wanted || label.toLowerCase() === wanted,
  );
  if (found !== undefined) return { ok: true, value: found.value };
  const values = options.map(({ value }) => value);
  return wrong(
    `“${wordsOf(raw)}” is not a choice${suggestion(wanted, values)}; it may be ${values.join(', ')}`,
  );
}

export function readMulti(step: StepOf<'multi'>, raw: RawAnswer, { situation }: Reader): Reading {
  const given = listOf(raw);
  if (given === undefined) return wrong('give a list');
  const options = optionsOf(situation.program.playbook, step);
  const values: string[] = [];
  for (const item of given) {
    const reading = readOption(item, options);
    if (!reading.ok) return reading;
    const value = reading.value as string;
    if (!values.includes(value)) values.push(value);
  }
  if (values.length < (step.min ?? 0)) return wrong(`choose at least ${step.min}`);
  if (step.max !== undefined && values.length > step.max) return wrong(`choose at most ${step.max}`);
  return { ok: true, value: values };
}

export function readConfirm(raw: RawAnswer): Reading {
  if (typeof raw === 'boolean') return { ok: true, value: raw };
  const word = wordsOf(raw).toLowerCase();
  if (['y', 'yes', 'true'].includes(word)) return { ok: true, value: true };
  if (['n', 'no', 'false'].includes(word)) return { ok: true, value: false };
  return wrong(`“${wordsOf(raw)}” is neither yes nor no`);
}

export function readOffer(_step: StepOf<'offer'>, raw: RawAnswer, { plan }: Reader): Reading {
  const given = listOf(raw);
  if (given === undefined) return wrong('give a list of remedies, or none');
  if (raw === null || raw === undefined) return wrong('choose what you offer, or none');
  const possible = plan.possible.map(({ remedy }) => remedy);
  const ids = [...new Set(given.map(wordsOf))];
  for (const id of ids) {
    if (possible.some((remedy) => remedy.id === id)) continue;
    const known = possible.map((remedy) => remedy.id);
    return wrong(
      `“${id}” is not possible here${suggestion(id, known)}; possible: ${known.join(', ') || 'nothing'}`,
    );
  }
  const chosen = possible.filter((remedy) => ids.includes(remedy.id));
  const clash = chosen.flatMap((one) =>
    chosen.filter((other) => one !== other && excludes(one, other)).map((other) => [one, other]),
  )[0];
  if (clash !== undefined) return wrong(`“${clash[0]?.label}” and “${clash[1]?.label}” exclude each other`);
  return { ok: true, value: ids };
}
