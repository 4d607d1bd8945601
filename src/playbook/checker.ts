import { isDueGrammar } from '../typed-dates.ts';
import { wordFor } from './expression-messages.ts';
import type { Uses } from './expression-uses.ts';
import { Expressions } from './expressions.ts';
import type { LoadedPlaybook } from './load.ts';
import { CASE_VALUES, DAYS, isTaken, namedSteps } from './names.ts';
import { optionsOf, type Playbook } from './playbook.ts';
import type { Unread } from './read-layer.ts';
import { suggestion } from './suggestion.ts';
import { FILTERS, parseTemplate, type Inserted } from './text.ts';
import type { Place, Problem } from './yaml-source.ts';

/** An entry of the playbook that something can be wrong with: its place is known. */
type Entry = object;

/** What the checks of one playbook share: how a problem is reported, and what is asked of any expression or text. */
export class Checker {
  readonly playbook: Playbook;
  readonly expressions: Expressions;
  readonly problems: Problem[] = [];
  readonly #loaded: LoadedPlaybook;

  constructor(loaded: LoadedPlaybook, playbook: Playbook) {
    this.#loaded = loaded;
    this.playbook = playbook;
    const named = loaded.unread.filter(({ list }) => ['steps', 'compute', 'promises'].includes(list));
    const unread = new Set(named.map(({ id }) => id).filter((id) => !isTaken(id)));
    this.expressions = new Expressions(withoutNameClashes(playbook), [...unread]);
  }

  /** Is an entry of this list, or the one of this id, there and cannot be read? Then others are not blamed for it. */
  isUnread(list: Unread['list'], id?: string): boolean {
    return this.#loaded.unread.some((one) => one.list === list && (id === undefined || one.id === id));
  }

  report(entry: Entry, key: string | number, code: string, message: string): void {
    this.#at(this.#loaded.places.of(entry, key), code, message);
  }

  /** What would not do what it says, and stops nobody. */
  warn(entry: Entry, key: string | number, code: string, message: string): void {
    this.#at(this.#loaded.places.of(entry, key), code, message, 'warning');
  }

  reportCompute(name: string, code: string, message: string): void {
    const place = this.#loaded.computePlaces.get(name) ?? this.#loaded.places.of(this.playbook);
    this.#at(place, code, message);
  }

  /** What an expression reads; undefined if it cannot be parsed, which is reported where it is checked. */
  uses(source: string | boolean): Uses | undefined {
    try {
      return this.expressions.uses(source);
    } catch {
      return undefined;
    }
  }

  references(entry: Entry, key: string, ids: readonly string[], list: 'remedies' | 'promises'): void {
    const names = this.playbook[list].map(({ id }) => id);
    const what = list === 'remedies' ? 'remedy' : 'promise';
    for (const id of ids) {
      if (!names.includes(id) && !this.isUnread(list, id))
        this.report(entry, key, 'unknown', `there is no ${what} “${id}”${suggestion(id, names)}`);
    }
  }

  expression(
    entry: Entry,
    key: string,
    source: string | boolean | undefined,
    types: readonly string[],
  ): void {
    if (source === undefined || typeof source === 'boolean') return;
    const checked = this.expressions.check(source);
    if (!checked.ok) this.report(entry, key, 'expression', checked.message);
    else if (!types.includes(checked.type) && checked.type !== 'dyn') {
      const wanted = [...new Set(types.map(wordFor))].join(' or ');
      this.report(entry, key, 'type', `this is ${wordFor(checked.type)}; it has to be ${wanted}`);
    } else this.#options(checked.uses, (message) => this.report(entry, key, 'option', message));
  }

  /** @returns the type of a compute; undefined if it cannot be used, which is reported */
  compute(name: string, source: string | boolean): string | undefined {
    if (typeof source === 'boolean') return 'bool';
    const checked = this.expressions.check(source);
    if (checked.ok) {
      this.#options(checked.uses, (message) => this.reportCompute(name, 'option', message));
      return checked.type;
    }
    this.reportCompute(name, 'expression', checked.message);
    return undefined;
  }

  text(entry: Entry, key: string, text: string | undefined): void {
    if (text === undefined) return;
    const template = parseTemplate(text);
    if (!template.ok) {
      this.report(entry, key, 'text', template.message);
      return;
    }
    for (const segment of template.segments) {
      if (typeof segment === 'string') continue;
      const checked = this.expressions.check(segment.expression);
      if (!checked.ok) this.report(entry, key, 'expression', checked.message);
      else {
        this.#filter(entry, key, checked.type, segment);
        this.#options(checked.uses, (message) => this.report(entry, key, 'option', message));
      }
    }
  }

  /** Words that are shown as they stand. */
  plain(entry: Entry, key: string, words: string | undefined): void {
    if (words?.includes('{{'))
      this.report(entry, key, 'type', 'no expressions here: it is shown as it stands');
  }

  /** A day in the grammar of `due`. */
  due(entry: { readonly due: string }): void {
    if (isDueGrammar(entry.due)) return;
    const advice = 'write 5 business days, end of month, +2w or fri';
    this.report(entry, 'due', 'due', `“${entry.due}” is not a date the program knows: ${advice}`);
  }

  /** What is compared with something that it can never be: a typing mistake. */
  #options(uses: Uses, report: (message: string) => void): void {
    for (const [name, values] of uses.literals) {
      const options = valuesOf(this.playbook, name);
      const isOpen = name === 'chosen' ? this.isUnread('remedies') : this.isUnread('steps', name);
      if (options === undefined || isOpen) continue;
      for (const value of values) {
        if (typeof value !== 'string' || value === '' || options.includes(value)) continue;
        report(`“${value}” is no option of ${name}${suggestion(value, options)}`);
      }
    }
  }

  #filter(entry: Entry, key: string, type: string, { expression, filter }: Inserted): void {
    const wrong = filter === undefined ? unfiltered(type) : misfiltered(type, filter);
    const isNoDay = filter?.startsWith('day') && this.#isKnown(expression) && !this.#isDay(expression);
    const problem =
      wrong ?? (isNoDay ? `the filter ${filter} takes a day, and ${expression} is none` : undefined);
    if (problem !== undefined) this.report(entry, key, 'filter', problem);
    // The letter would still be right, so it is only a warning.
    else if (filter === undefined && this.#isDay(expression)) {
      const message = `this prints a day as 2026-01-31: write {{ ${expression} | day }}`;
      this.warn(entry, key, 'filter', message);
    }
  }

  /** Is it a name whose meaning is fixed? A compute, or a longer expression, may be a day. */
  #isKnown(name: string): boolean {
    return /^(client|case|settings)\.\w+$/.test(name) || this.playbook.steps.some(({ id }) => id === name);
  }

  #isDay(name: string): boolean {
    const { steps } = this.playbook;
    return (
      DAYS.includes(name) ||
      /^due\.\w+$/.test(name) ||
      steps.some(({ id, kind }) => id === name && kind === 'date')
    );
  }

  #at(place: Place, code: string, message: string, level: Problem['level'] = 'error'): void {
    this.problems.push({ ...place, code, level, message });
  }
}

/** All that a name can be, or hold; undefined where that is open. */
function valuesOf(playbook: Playbook, name: string): readonly string[] | undefined {
  if (name === 'chosen') return playbook.remedies.map(({ id }) => id);
  if (name.startsWith('case.')) return CASE_VALUES[name.slice('case.'.length) as keyof typeof CASE_VALUES];
  const step = playbook.steps.find(({ id }) => id === name);
  if (step?.kind !== 'choice' && step?.kind !== 'multi') return undefined;
  return optionsOf(playbook, step).map(({ value }) => value);
}

/** What is wrong with a value that stands in a text as it is. */
function unfiltered(type: string): string | undefined {
  if (type === 'string' || type === 'int' || type === 'dyn') return undefined;
  const fitting = Object.keys(FILTERS).find((name) => FILTERS[name]?.takes === type);
  const advice = fitting === undefined ? 'it cannot stand in a text' : `write {{ … | ${fitting} }}`;
  return `this is ${wordFor(type)}: ${advice}`;
}

function misfiltered(type: string, name: string): string | undefined {
  const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
  if (filter === undefined) return `there is no filter “${name}”${suggestion(name, Object.keys(FILTERS))}`;
  if (filter.takes === type || type === 'dyn') return undefined;
  return `the filter ${name} takes ${wordFor(filter.takes)}, and this is ${wordFor(type)}`;
}

/** A step with a name of the program's own would not even let the expressions be declared. */
function withoutNameClashes(playbook: Playbook): Playbook {
  const named = namedSteps(playbook);
  const unnamed = playbook.steps.filter((step) => !named.includes(step));
  return { ...playbook, steps: named.filter((step) => !isTaken(step.id)).concat(unnamed) };
}
