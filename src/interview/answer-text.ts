import type { AnswerRecord, AnswerValue } from '../case/schema.ts';
import { formatDayLong } from '../dates.ts';
import { formatMoney, hasMoneyShape } from '../money.ts';
import type { Question } from './prompter.ts';

/** An answer as it can be typed again: what stands in the line as the usual answer. */
export function typedForm(value: AnswerValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return String(value);
  if (hasMoneyShape(value)) return formatMoney(value);
  return Object.entries(value)
    .filter(([, share]) => share !== 0)
    .map(([part, share]) => `${part} ${String(share)}`)
    .join(', ');
}

/** An answer as it was understood, for people: dates with their weekday, sums with their currency. */
export function understood(
  value: AnswerValue,
  question: { readonly step: Pick<Question['step'], 'kind'>; readonly choices: Question['choices'] },
): string {
  if (value === null) return 'skipped';
  if (question.step.kind === 'date' && typeof value === 'string') return formatDayLong(value);
  if (hasMoneyShape(value)) return formatMoney(value);
  const label = (item: unknown): string =>
    typeof item === 'object' && item !== null
      ? Object.values(item as AnswerRecord)
          .map(typedForm)
          .join(', ')
      : (question.choices.find((choice) => choice.value === item)?.label ?? String(item));
  if (Array.isArray(value)) {
    const labels = value.map(label);
    return value.some((item) => typeof item === 'object') ? labels.join('; ') : joined(labels);
  }
  return typeof value === 'string' ? label(value) : typedForm(value);
}

/** Several answers in one line, apart even where there is a comma in one of them. */
export function joined(labels: readonly string[]): string {
  if (labels.length === 0) return 'nothing';
  return labels.join(labels.some((one) => one.includes(',')) ? '; ' : ', ');
}
