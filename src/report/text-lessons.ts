import { wrap } from '../terminal/layout.ts';
import type { Lesson } from './report.ts';
import type { TextForm } from './text-report.ts';
import { idsWords } from './words.ts';

/** What to do, with the command that promises it and whom to call. */
export function lessonLines(lessons: readonly Lesson[], form: TextForm): string[] {
  return lessons.flatMap((lesson, index) => [...(index > 0 ? [''] : []), ...oneLesson(lesson, index, form)]);
}

function oneLesson(
  { label, said, cause, ids, promise, promised, calls, questions }: Lesson,
  index: number,
  form: TextForm,
): string[] {
  const { columns, theme } = form;
  const what = `${cause === null ? '' : `${cause}: `}${idsWords(ids)}.`;
  const whom = calls.map(({ client, ids: own }) => `${client} (${idsWords(own)})`).join(', ');
  return [
    theme.strong(wrap(`${index + 1}. ${label}`, columns)),
    wrap(`${said} ${what}`, columns, 3),
    ...(promised === null ? [] : [wrap(`You have promised what stops it: ${promised}.`, columns, 3)]),
    ...(promise === null
      ? []
      : [wrap('Promise it to yourself:', columns, 3), `     ${theme.command(promise.command)}`]),
    ...(calls.length === 0
      ? []
      : [
          wrap(`Call ${whom}, and ask:`, columns, 3),
          ...questions.map((question) => hanging(question, columns)),
        ]),
  ];
}

function hanging(text: string, columns: number): string {
  return wrap(text, columns - 7)
    .split('\n')
    .map((line, index) => `${index === 0 ? '     - ' : '       '}${line}`)
    .join('\n');
}
