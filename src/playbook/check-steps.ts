import type { EntrySpec } from '../case/entries.ts';
import { FIELDS } from '../case/fields.ts';
import type { Checker } from './checker.ts';
import { checkValues } from './check-values.ts';
import { fieldOf, optionsOf } from './playbook.ts';
import type { Step, StepOf } from './schema.ts';
import { suggestion } from './suggestion.ts';

export function checkSteps(checker: Checker): void {
  const { steps, remedies } = checker.playbook;
  const filled = new Map<string, Step>();
  for (const step of steps) {
    checker.expression(step, 'when', step.when, ['bool']);
    checker.text(step, 'ask', step.ask);
    checker.text(step, 'help', step.help);
    checker.text(step.why ?? step, 'text', step.why?.text);
    checkField(checker, step, filled);
    if (step.kind === 'choice' || step.kind === 'multi') checkOptions(checker, step);
    if (step.kind === 'repeat') checkItem(checker, step);
    checkValues(checker, step);
    if (step.kind === 'promises') checker.references(step, 'only', step.only ?? [], 'promises');
    if (step.kind === 'draft') checkLayout(checker, step);
    if (step.kind === 'offer' && remedies.length === 0 && !checker.isUnread('remedies'))
      checker.report(step, 'kind', 'empty', 'there are no remedies to offer');
  }
}

/** @param filled the last step that is always asked and fills each field, of those that were checked before; the step is added */
function checkField(checker: Checker, step: Step, filled: Map<string, Step>): void {
  const path = fieldOf(step);
  if (path === undefined) return;
  const problem = (key: string, code: string, message: string): void =>
    checker.report(step, key, code, message);
  const field = Object.hasOwn(FIELDS, path) ? FIELDS[path] : undefined;
  if (field === undefined) {
    problem('as', 'field', `a case has no field “${path}”${suggestion(path, Object.keys(FIELDS))}`);
    return;
  }
  if (!field.kinds.some((kind) => kind === step.kind))
    problem('as', 'field', `${path} is filled by ${field.kinds.join(' or ')}, not by ${step.kind}`);
  if (field.graded && !('grade' in step && step.grade !== undefined))
    problem('as', 'grade', `${path} needs grade: documented, stated_by_client, my_estimate or unknown`);
  if (field.entries !== undefined && step.kind === 'repeat') checkEntries(checker, step, path, field.entries);
  const parts = path === 'fault' && step.kind === 'percent-split' ? step.parts : [];
  const strange = parts.find((part) => !FAULT_PARTS.includes(part));
  if (strange !== undefined)
    problem('parts', 'field', `fault has the parts ${FAULT_PARTS.join(', ')}, not “${strange}”`);
  if (step.when !== undefined) return;
  const other = filled.get(path);
  if (other !== undefined)
    problem('as', 'field', `“${other.id}” fills ${path} too, and both are always asked`);
  filled.set(path, step);
}

function checkItem(checker: Checker, step: StepOf<'repeat'>): void {
  const empty = Object.entries(step.item).find(([, { kind, options }]) => kind === 'choice' && !options);
  if (empty !== undefined)
    checker.report(step, 'item', 'empty', `“${empty[0]}” is a choice, so it needs options`);
}

/** A list that fills a field has to hold what the field is made of. */
function checkEntries(
  checker: Checker,
  step: StepOf<'repeat'>,
  path: string,
  { names, needs, beside = {}, most }: EntrySpec,
): void {
  const problem = (key: string, message: string): void => checker.report(step, key, 'field', message);
  const given = Object.entries(step.item);
  const wantedNames = [...needs, ...given.flatMap(([name]) => beside[name] ?? [])];
  const missing = wantedNames.find((name) => !Object.hasOwn(step.item, name));
  if (missing !== undefined) problem('item', `the entries of ${path} need “${missing}”`);
  if (most !== undefined && (step.max === undefined || step.max > most))
    problem(
      step.max === undefined ? 'item' : 'max',
      `${path} takes up to ${most} entries: write max: ${most}`,
    );
  for (const [name, field] of given) {
    const wanted =
      names === undefined ? { kind: 'text' } : Object.hasOwn(names, name) ? names[name] : undefined;
    if (wanted === undefined) {
      const known = Object.keys(names ?? {});
      problem(
        'item',
        `the entries of ${path} hold ${known.join(', ')}, not “${name}”${suggestion(name, known)}`,
      );
    } else if (field.kind !== wanted.kind) {
      problem('item', `“${name}” in the entries of ${path} is of kind ${wanted.kind}, not ${field.kind}`);
    } else {
      const strange = field.options?.find(({ value }) => wanted.values?.includes(value) === false)?.value;
      if (strange !== undefined)
        problem('item', `“${strange}” is no ${name}: ${path} knows ${wanted.values?.join(', ')}`);
    }
  }
}

const FAULT_PARTS: readonly string[] = ['mine', 'client', 'third', 'chance'];

function checkOptions(checker: Checker, step: StepOf<'choice' | 'multi'>): void {
  const values = optionsOf(checker.playbook, step).map(({ value }) => value);
  if (values.length === 0)
    checker.report(step, 'kind', 'empty', `a ${step.kind} needs options, or from: causes`);
  if (step.options !== undefined && step.from !== undefined)
    checker.report(step, 'from', 'options', 'give options or from, not both');
  for (const [index, option] of (step.options ?? []).entries()) {
    checker.plain(option, 'label', option.label);
    checker.plain(option, 'hint', option.hint);
    if (values.indexOf(option.value) !== index)
      checker.report(option, 'value', 'options', `“${option.value}” is there twice`);
  }
  const least = step.kind === 'multi' ? (step.min ?? 0) : 0;
  if (values.length > 0 && least > values.length)
    checker.report(step, 'min', 'bounds', `${least} cannot be chosen out of ${values.length}`);
  if (CAUSE_FIELDS.includes(step.as)) checkCauses(checker, step.options ?? []);
  const unknown = [step.default ?? []]
    .flat()
    .map(String)
    .find((value) => !value.includes('{{') && !values.includes(value));
  if (unknown !== undefined)
    checker.report(step, 'default', 'default', `“${unknown}” is not one of ${values.join(', ')}`);
}

const CAUSE_FIELDS: readonly (string | undefined)[] = Object.keys(FIELDS).filter(
  (field) => field === 'causes' || (field.startsWith('causes.') && field !== 'causes.whys'),
);

/** A cause that is in no table has no explanation, no prevention and no name in the report, and nobody would notice. */
function checkCauses(checker: Checker, options: readonly { value: string }[]): void {
  const known = checker.playbook.causes.map(({ id }) => id);
  for (const option of options) {
    if (known.includes(option.value) || checker.isUnread('causes', option.value)) continue;
    const near = suggestion(option.value, known);
    const advice = `${near}${near === '' ? '; a' : ' A'} new one belongs under causes`;
    checker.report(option, 'value', 'cause', `there is no cause “${option.value}”${advice}`);
  }
}

function checkLayout(checker: Checker, step: StepOf<'draft'>): void {
  const about = step.about ?? 'apology';
  const channel = step.channel ?? 'email';
  const { layouts } = checker.playbook;
  if (checker.isUnread('layouts')) return;
  if (layouts.some((layout) => layout.about === about && layout.channel === channel)) return;
  const advice = 'include coaching/letter, or add one under layouts';
  checker.report(step, 'kind', 'layout', `there is no layout for ${about} by ${channel}: ${advice}`);
}
