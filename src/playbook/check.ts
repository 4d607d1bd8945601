import { FIELDS } from '../case/fields.ts';
import { isDueGrammar } from '../typed-dates.ts';
import { Expressions, type Uses } from './expressions.ts';
import { literalProblem } from './literals.ts';
import type { LoadedPlaybook } from './load.ts';
import { celTypeOf, CEL_WORDS, namedSteps, RESERVED } from './names.ts';
import { fieldOf, optionsOf, type Playbook } from './playbook.ts';
import type { Step } from './schema.ts';
import { suggestion } from './suggestion.ts';
import { FILTERS, parseTemplate } from './text.ts';
import type { Place, Problem } from './yaml-source.ts';

/**
 * Everything that can be known to be wrong with a playbook without walking it: names, types, references, sources.
 * Each problem stands at the value that is wrong, in whichever file that is.
 */
export function checkPlaybook(loaded: LoadedPlaybook): readonly Problem[] {
  if (loaded.playbook === undefined) return loaded.problems;
  const checker = new Checker(loaded, loaded.playbook);
  return [...loaded.problems, ...checker.check()].toSorted(byPlace);
}

type Owner = object;

class Checker {
  readonly #loaded: LoadedPlaybook;
  readonly #playbook: Playbook;
  readonly #expressions: Expressions;
  readonly #problems: Problem[] = [];

  constructor(loaded: LoadedPlaybook, playbook: Playbook) {
    this.#loaded = loaded;
    this.#playbook = playbook;
    this.#expressions = new Expressions(withoutNameClashes(playbook));
  }

  check(): readonly Problem[] {
    this.#names();
    this.#computes();
    this.#steps();
    this.#order();
    this.#remedies();
    this.#words();
    this.#promises();
    this.#sources();
    return this.#problems;
  }

  #names(): void {
    const taken = new Map<string, string>();
    for (const step of this.#playbook.steps) taken.set(step.id, 'a step');
    for (const name of Object.keys(this.#playbook.compute)) {
      const owner = taken.get(name);
      if (owner !== undefined)
        this.#at(this.#computePlace(name), 'name', `“${name}” is already the name of ${owner}`);
      else if (isTaken(name))
        this.#at(this.#computePlace(name), 'reserved', `“${name}” is a name of the program's own`);
    }
    for (const step of this.#playbook.steps) {
      if (isTaken(step.id))
        this.#report(step, 'id', 'reserved', `“${step.id}” is a name of the program's own`);
    }
  }

  /** Computes may stand in any order; each is typed as soon as those it needs are. What remains is a cycle. */
  #computes(): void {
    const { compute } = this.#playbook;
    const waiting = new Map(
      Object.entries(compute).filter(([name]) => !isTaken(name) && !this.#isStep(name)),
    );
    for (let progress = true; progress; ) {
      progress = false;
      for (const [name, source] of waiting) {
        const needs = this.#needs(source);
        if ([...waiting.keys()].some((other) => other !== name && needs.has(other))) continue;
        waiting.delete(name);
        progress = true;
        this.#expressions.declareCompute(
          name,
          needs.has(name) ? this.#cycle(name, [name]) : this.#typeOf(source, this.#computePlace(name)),
        );
      }
    }
    for (const name of waiting.keys())
      this.#expressions.declareCompute(name, this.#cycle(name, [...waiting.keys()]));
  }

  #cycle(name: string, round: readonly string[]): string {
    this.#at(
      this.#computePlace(name),
      'cycle',
      `“${name}” needs itself: ${[...round, round[0]].join(' needs ')}`,
    );
    return 'dyn';
  }

  #typeOf(source: string | boolean, place: Place): string {
    if (typeof source === 'boolean') return 'bool';
    const checked = this.#expressions.check(source);
    if (checked.ok) return checked.type;
    this.#at(place, 'expression', checked.problem.message);
    return 'dyn';
  }

  #needs(source: string | boolean): ReadonlySet<string> {
    try {
      return this.#expressions.uses(source).names;
    } catch {
      return new Set();
    }
  }

  #steps(): void {
    const filled = new Map<string, Step>();
    for (const step of this.#playbook.steps) {
      this.#expression(step, 'when', step.when, ['bool']);
      this.#text(step, 'ask', step.ask);
      this.#text(step, 'help', step.help);
      this.#text(step.why ?? step, 'text', step.why?.text);
      this.#field(step, filled);
      this.#options(step);
      for (const key of ['default', 'min', 'max'] as const) this.#literal(step, key);
      if (step.kind === 'promises')
        this.#references(step, 'only', step.only ?? [], this.#playbook.promises, 'promise');
      if (step.kind === 'draft') this.#layout(step);
      if (step.kind === 'offer' && this.#playbook.remedies.length === 0) {
        this.#report(step, 'kind', 'empty', 'there are no remedies to offer');
      }
    }
  }

  #field(step: Step, filled: Map<string, Step>): void {
    const path = fieldOf(step);
    if (path === undefined) return;
    const field = Object.hasOwn(FIELDS, path) ? FIELDS[path] : undefined;
    if (field === undefined) {
      this.#report(
        step,
        'as',
        'field',
        `a case has no field “${path}”${suggestion(path, Object.keys(FIELDS))}`,
      );
      return;
    }
    if (!field.kinds.includes(step.kind)) {
      this.#report(
        step,
        'as',
        'field',
        `${path} is filled by ${field.kinds.join(' or ')}, not by ${step.kind}`,
      );
    }
    if (field.graded && !('grade' in step && step.grade !== undefined)) {
      this.#report(
        step,
        'as',
        'grade',
        `${path} needs grade: documented, stated_by_client, my_estimate or unknown`,
      );
    }
    const strange =
      path === 'fault' && step.kind === 'percent-split'
        ? step.parts.find((part) => !isParty(part))
        : undefined;
    if (strange !== undefined)
      this.#report(step, 'parts', 'field', `fault has the parts ${FAULT_PARTS.join(', ')}, not “${strange}”`);
    const other = filled.get(path);
    if (other !== undefined && other.when === undefined && step.when === undefined) {
      this.#report(step, 'as', 'field', `“${other.id}” fills ${path} too, and both are always asked`);
    }
    filled.set(path, step);
  }

  #options(step: Step): void {
    if (step.kind !== 'choice' && step.kind !== 'multi') return;
    const options = optionsOf(this.#playbook, step);
    if (options.length === 0)
      this.#report(step, 'kind', 'empty', `a ${step.kind} needs options, or from: causes`);
    if (step.options !== undefined && step.from !== undefined) {
      this.#report(step, 'from', 'options', 'give options or from, not both');
    }
    const values = options.map(({ value }) => value);
    for (const [index, option] of (step.options ?? []).entries()) {
      if (values.indexOf(option.value) !== index)
        this.#report(option, 'value', 'options', `“${option.value}” is there twice`);
    }
    const literal = 'default' in step ? step.default : undefined;
    const unknown = [literal ?? []]
      .flat()
      .find((value) => !String(value).includes('{{') && !values.includes(String(value)));
    if (unknown !== undefined)
      this.#report(step, 'default', 'default', `“${String(unknown)}” is not one of ${values.join(', ')}`);
  }

  /** A default or a bound: an expression of the step's type, or a value written out. */
  #literal(step: Step, key: 'default' | 'min' | 'max'): void {
    const literal = (step as Partial<Record<typeof key, string | number | boolean | string[]>>)[key];
    if (literal === undefined || Array.isArray(literal)) return;
    if (typeof literal !== 'string' || !literal.includes('{{')) {
      const problem = literalProblem(step.kind, key, literal);
      if (problem !== undefined) this.#report(step, key, 'literal', `“${String(literal)}” ${problem}`);
      return;
    }
    const template = parseTemplate(literal);
    const only = template.ok && template.segments.length === 1 ? template.segments[0] : undefined;
    if (typeof only === 'object' && only.filter === undefined) {
      const wanted = celTypeOf(step.kind);
      this.#expression(step, key, only.expression, wanted === 'double' ? ['double', 'int'] : [wanted]);
    } else this.#text(step, key, literal);
  }

  #layout(step: Extract<Step, { kind: 'draft' }>): void {
    const about = step.about ?? 'apology';
    const channel = step.channel ?? 'email';
    const found = this.#playbook.layouts.some(
      (layout) => layout.about === about && layout.channel === channel,
    );
    if (!found)
      this.#report(
        step,
        'kind',
        'layout',
        `there is no layout for ${about} by ${channel}: include coaching/letter, or add one under layouts`,
      );
  }

  /** A step may only look back. Computes count as what they read. */
  #order(): void {
    const position = new Map(this.#playbook.steps.map((step, index) => [step.id, index]));
    for (const [index, step] of this.#playbook.steps.entries()) {
      if (step.when === undefined) continue;
      for (const name of this.#stepsRead(step.when, new Set())) {
        if ((position.get(name) ?? -1) >= index) {
          this.#report(step, 'when', 'order', `“${name}” is asked later: a step can only look back`);
        }
      }
    }
  }

  #stepsRead(source: string | boolean, seen: Set<string>): Set<string> {
    const found = new Set<string>();
    let uses: Uses;
    try {
      uses = this.#expressions.uses(source);
    } catch {
      return found;
    }
    for (const reserved of ['asked', 'answered']) {
      for (const name of uses.fields.get(reserved) ?? []) found.add(name);
    }
    for (const name of uses.names) {
      const compute = Object.hasOwn(this.#playbook.compute, name) ? this.#playbook.compute[name] : undefined;
      if (this.#isStep(name)) found.add(name);
      else if (compute !== undefined && !seen.has(name)) {
        for (const step of this.#stepsRead(compute, seen.add(name))) found.add(step);
      }
    }
    return found;
  }

  #remedies(): void {
    const { remedies, rules, checks } = this.#playbook;
    for (const remedy of remedies) {
      this.#expression(remedy, 'when', remedy.when, ['bool']);
      this.#expression(remedy, 'amount', remedy.amount, ['Money']);
      for (const key of ['hours', 'percent'] as const) {
        const value = remedy[key];
        this.#expression(remedy, key, typeof value === 'string' ? value : undefined, ['double', 'int']);
      }
      this.#references(remedy, 'excludes', remedy.excludes ?? [], remedies, 'remedy');
      if (!this.#playbook.letter.some((sentence) => sentence.for === remedy.id)) {
        const message = `no sentence of the letter mentions “${remedy.id}”: add one with for: ${remedy.id}`;
        this.#report(remedy, 'id', 'unmentioned', message);
      }
    }
    for (const rule of rules) {
      this.#expression(rule, 'when', rule.when, ['bool']);
      this.#text(rule, 'because', rule.because);
      if (rule.then === 'cap' && rule.percent === undefined)
        this.#report(rule, 'then', 'missing', 'a cap needs percent');
    }
    for (const check of checks) {
      this.#expression(check, 'when', check.when, ['bool']);
      this.#text(check, 'say', check.say);
    }
  }

  #words(): void {
    const used = new Set(this.#playbook.layouts.flatMap((layout) => layout.paragraphs.flat()));
    for (const sentence of this.#playbook.letter) {
      this.#expression(sentence, 'when', sentence.when, ['bool']);
      this.#text(sentence, 'text', sentence.text);
      this.#references(
        sentence,
        'for',
        sentence.for === undefined ? [] : [sentence.for],
        this.#playbook.remedies,
        'remedy',
      );
      if (!used.has(sentence.component)) {
        this.#report(sentence, 'component', 'dead', `no layout has a place for ${sentence.component}`);
      }
    }
  }

  #promises(): void {
    const { promises, remedies } = this.#playbook;
    for (const promise of promises) {
      this.#expression(promise, 'when', promise.when, ['bool']);
      this.#text(promise, 'text', promise.text);
      this.#references(promise, 'for', promise.for === undefined ? [] : [promise.for], remedies, 'remedy');
      if (!isDueGrammar(promise.due)) {
        this.#report(
          promise,
          'due',
          'due',
          `“${promise.due}” is not a date the program knows: write 5 business days, end of month, +2w or fri`,
        );
      }
    }
  }

  #sources(): void {
    const pieces = new Map(this.#playbook.sources.map((source) => [source.id, source.pieces.length]));
    const cited: readonly { owner: Owner; source: string | undefined }[] = [
      ...this.#playbook.steps.flatMap((step) =>
        step.why === undefined ? [] : [{ owner: step.why, source: step.why.source }],
      ),
      ...[
        ...this.#playbook.checks,
        ...this.#playbook.remedies,
        ...this.#playbook.rules,
        ...this.#playbook.promises,
        ...this.#playbook.letter,
      ].map((entry) => ({ owner: entry, source: entry.source })),
    ];
    for (const { owner, source } of cited) {
      if (source === undefined) continue;
      const [id = '', number = ''] = source.split('#');
      const count = pieces.get(id);
      if (count === undefined) {
        this.#report(
          owner,
          'source',
          'source',
          `there is no source “${id}”${suggestion(id, [...pieces.keys()])}`,
        );
      } else if (Number(number) > count) {
        this.#report(owner, 'source', 'source', `${id} has ${count} pieces; there is no ${source}`);
      }
    }
  }

  #references(
    owner: Owner,
    key: string,
    ids: readonly string[],
    known: readonly { id: string }[],
    what: string,
  ): void {
    const names = known.map(({ id }) => id);
    for (const id of ids) {
      if (!names.includes(id))
        this.#report(owner, key, 'unknown', `there is no ${what} “${id}”${suggestion(id, names)}`);
    }
  }

  #expression(
    owner: Owner,
    key: string,
    source: string | boolean | undefined,
    types: readonly string[],
  ): void {
    if (source === undefined || typeof source === 'boolean') return;
    const checked = this.#expressions.check(source);
    if (!checked.ok) this.#report(owner, key, 'expression', checked.problem.message);
    else if (!types.includes(checked.type) && checked.type !== 'dyn') {
      this.#report(
        owner,
        key,
        'type',
        `this is ${wordFor(checked.type)}; it has to be ${[...new Set(types.map(wordFor))].join(' or ')}`,
      );
    } else this.#literals(owner, key, checked.uses);
  }

  /** A choice compared with what is none of its options is never equal: a typing mistake. */
  #literals(owner: Owner, key: string, uses: Uses): void {
    for (const [name, values] of uses.literals) {
      const step = this.#playbook.steps.find((candidate) => candidate.id === name);
      if (step === undefined || (step.kind !== 'choice' && step.kind !== 'multi')) continue;
      const options = optionsOf(this.#playbook, step).map(({ value }) => value);
      for (const value of values) {
        if (typeof value !== 'string' || value === '' || options.includes(value)) continue;
        this.#report(owner, key, 'option', `“${value}” is no option of ${name}${suggestion(value, options)}`);
      }
    }
  }

  #text(owner: Owner, key: string, text: string | undefined): void {
    if (text === undefined) return;
    // biome-ignore lint: control characters are what is looked for
    if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u.test(text)) {
      this.#report(
        owner,
        key,
        'control',
        'this text has control or direction characters that could draw on the terminal',
      );
    }
    const template = parseTemplate(text);
    if (!template.ok) {
      this.#report(owner, key, 'text', template.message);
      return;
    }
    for (const segment of template.segments) {
      if (typeof segment === 'string') continue;
      const checked = this.#expressions.check(segment.expression);
      if (!checked.ok) this.#report(owner, key, 'expression', checked.problem.message);
      else this.#filter(owner, key, checked.type, segment.filter);
    }
  }

  #filter(owner: Owner, key: string, type: string, name: string | undefined): void {
    if (name === undefined) {
      if (type === 'string' || type === 'int' || type === 'dyn') return;
      const fitting = Object.entries(FILTERS)
        .filter(([, filter]) => filter.takes === type)
        .map(([filter]) => filter);
      const advice = fitting.length === 0 ? 'it cannot stand in a text' : `write {{ … | ${fitting[0]} }}`;
      this.#report(owner, key, 'filter', `this is ${wordFor(type)}: ${advice}`);
      return;
    }
    const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
    if (filter === undefined) {
      this.#report(
        owner,
        key,
        'filter',
        `there is no filter “${name}”${suggestion(name, Object.keys(FILTERS))}`,
      );
    } else if (filter.takes !== type && type !== 'dyn') {
      this.#report(
        owner,
        key,
        'filter',
        `the filter ${name} takes ${wordFor(filter.takes)}, and this is ${wordFor(type)}`,
      );
    }
  }

  #isStep(name: string): boolean {
    return this.#playbook.steps.some((step) => step.id === name);
  }

  #computePlace(name: string): Place {
    return this.#loaded.computePlaces.get(name) ?? this.#loaded.places.of(this.#playbook);
  }

  #report(owner: Owner, key: string, code: string, message: string): void {
    this.#at(this.#loaded.places.of(owner, key), code, message);
  }

  #at(place: Place, code: string, message: string): void {
    this.#problems.push({ ...place, code, level: 'error', message });
  }
}

/** A step with a name of the program's own would not even let the expressions be declared. */
function withoutNameClashes(playbook: Playbook): Playbook {
  return {
    ...playbook,
    steps: namedSteps(playbook)
      .filter((step) => !isTaken(step.id))
      .concat(playbook.steps.filter((step) => !namedSteps(playbook).includes(step))),
  };
}

function isTaken(name: string): boolean {
  return ([...RESERVED, ...CEL_WORDS] as readonly string[]).includes(name);
}

const FAULT_PARTS: readonly string[] = ['mine', 'client', 'third', 'chance'];

function isParty(part: string): boolean {
  return FAULT_PARTS.includes(part);
}

const WORDS: Readonly<Record<string, string>> = {
  bool: 'true or false',
  string: 'a text',
  double: 'a number',
  int: 'a number',
  Money: 'an amount of money',
  'list<string>': 'a list of texts',
};

function wordFor(type: string): string {
  return WORDS[type] ?? type;
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
