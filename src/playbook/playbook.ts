import { CLOCKS, type ClockName, type Clocks } from '../case/clocks.ts';
import type { CompiledCritiqueEntry } from './critique-schema.ts';
import type { LessonRow } from './lesson-schema.ts';
import type {
  Approach,
  CauseLeaf,
  Check,
  ClockRow,
  Layout,
  PlaybookTest,
  PromiseTemplate,
  Remedy,
  Rule,
  Sentence,
  SeverityRow,
  Source,
  Step,
  StepOf,
} from './schema.ts';

/**
 * A playbook as the program runs it: merged with all it includes and extends, every list there, positions gone.
 * This is the compiled form that is shipped, pinned to a case and printed by `playbook show --json`.
 */
export interface Playbook {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly when_to_use: string;
  /** What a mail is about where the person's own words are no subject; absent in what was compiled before it was there. */
  readonly subject?: string;
  /** Over the bytes of the file and of all it includes and extends, in the order they were read. */
  readonly sha256: string;
  readonly sources: readonly Source[];
  readonly causes: readonly CauseLeaf[];
  readonly steps: readonly Step[];
  readonly compute: Readonly<Record<string, string | boolean>>;
  readonly checks: readonly Check[];
  readonly severity: readonly SeverityRow[];
  readonly clocks: readonly ClockRow[];
  readonly remedies: readonly Remedy[];
  readonly rules: readonly Rule[];
  readonly promises: readonly PromiseTemplate[];
  readonly layouts: readonly Layout[];
  readonly approaches: readonly Approach[];
  readonly letter: readonly Sentence[];
  readonly critique: readonly CompiledCritiqueEntry[];
  readonly lessons: readonly LessonRow[];
  readonly tests: readonly PlaybookTest[];
}

/**
 * The compiled form as text. The examples of the critic stay behind: they are run where a playbook is checked, and
 * every start would read them for nothing.
 */
export function compiledText(playbook: Playbook): string {
  const critique = playbook.critique.map((entry) => {
    if (!('hit' in entry)) return entry;
    const { hit: _hit, ok: _ok, ...kept } = entry;
    return kept;
  });
  return JSON.stringify({ ...playbook, critique });
}

/**
 * How long each thing may take: at any severity, or, with one, what is otherwise there.
 *
 * @returns undefined if there is nothing to say
 */
export function clocksFor({ clocks }: Pick<Playbook, 'clocks'>, severity?: string): Clocks | undefined {
  const spans: Partial<Record<ClockName, string>> = {};
  for (const row of clocks) {
    const name = CLOCKS.find((clock) => clock === row.clock);
    if (name !== undefined && row.severity === severity) spans[name] = spanOf(row);
  }
  return Object.keys(spans).length === 0 ? undefined : spans;
}

/** `2 hours`, `3 working days`, `30 days`: as `case/clocks.ts` reads it. */
function spanOf({ hours, working_days, days = 0 }: ClockRow): string {
  if (hours !== undefined) return `${hours} hours`;
  return working_days === undefined ? `${days} days` : `${working_days} working days`;
}

/** The options of a `choice` or `multi`, whether written out or taken from a table. */
export function optionsOf(
  playbook: Pick<Playbook, 'causes'>,
  step: Step,
): readonly { value: string; label: string; hint?: string | undefined }[] {
  if (step.kind !== 'choice' && step.kind !== 'multi') return [];
  if (step.from === undefined) return step.options ?? [];
  const causes = step.as === 'causes.escape' ? playbook.causes.filter(isEscape) : playbook.causes;
  return causes.map((cause) => ({ value: cause.id, label: cause.label, hint: cause.group }));
}

/** Causes named `check_…` say how an error got past; see `diagnosis/causes.ts`. `unknown` fits every role. */
function isEscape(cause: CauseLeaf): boolean {
  return cause.id.startsWith('check_') || cause.id === 'unknown';
}

/** The field a step fills. An `offer` always fills the chosen remedies. */
export function fieldOf(step: Step): string | undefined {
  if (step.kind === 'offer') return 'remedy.chosen';
  return 'as' in step ? step.as : undefined;
}

/** The one field of a list whose entries are a line each; undefined for other lists. */
export function lineOf(step: StepOf<'repeat'>): string | undefined {
  const [first, ...more] = Object.entries(step.item);
  return more.length === 0 && first?.[1].kind === 'text' ? first[0] : undefined;
}

/** Does the step ask for a value? A note is read; a draft and promises are made by the program and accepted. */
export function asksForValue(step: Step): boolean {
  return step.kind !== 'note' && step.kind !== 'draft' && step.kind !== 'promises';
}

/** May the step be left without an answer? */
export function isOptional(step: Step): boolean {
  return 'optional' in step && step.optional === true;
}
