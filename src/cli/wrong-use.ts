import type { Command, CommanderError } from 'commander';
import { suggestion } from '../playbook/suggestion.ts';
import { asBareWord } from '../terminal/shell-word.ts';
import type { UserError } from './errors.ts';
import { usage } from './flag-words.ts';

/** A stop of commander's in the words of the house, with the help of the command that was meant. */
export function wrongUse(
  error: CommanderError,
  argv: readonly string[],
  program: Command | undefined,
): UserError {
  const path = program === undefined ? [] : meant(program, argv);
  const name = ['repair', ...path.map((one) => one.name())].join(' ');
  const command = path.at(-1);
  const hint = excessHint(error, name, command) ?? `See what there is with: ${name} --help`;
  return usage(wrongUseMessage(error, argv, program, path), hint);
}

/**
 * The name of a case or a client that was typed without quotes, as one word: `show Harbour Dental`. Only where a command
 * takes nothing else; the number of a case is never the beginning of a name.
 *
 * @returns the command line with that word in it; undefined if it is not that
 */
export function wordsJoined(
  error: CommanderError,
  argv: readonly string[],
  program: Command,
): readonly string[] | undefined {
  if (error.code !== 'commander.excessArguments') return undefined;
  const { args = [], registeredArguments: [only, second] = [] } = meant(program, argv).at(-1) ?? {};
  if (only === undefined || second !== undefined || !['case', 'name'].includes(only.name())) return undefined;
  const [first = ''] = args;
  if (NUMBERED.test(first)) return undefined;
  const at = argv.findIndex((_word, from) => args.every((word, index) => argv[from + index] === word));
  return at < 0 ? undefined : argv.toSpliced(at, args.length, args.join(' '));
}

/** The command that was meant, and the ones above it; what a flag takes names none, once commander has told it apart. */
function meant(program: Command, argv: readonly string[]): Command[] {
  const path: Command[] = [];
  for (const word of program.args.length > 0 ? program.args : argv) {
    const found = (path.at(-1) ?? program).commands.find((candidate) => candidate.name() === word);
    if (found !== undefined) path.push(found);
  }
  return path;
}

/** The number of a case or a promise. */
const NUMBERED = /^(?:R-?)?\d+(?:\.\d+)?$/i;

/** Words too many are a name without quotes, a file without its flag, or a client. */
function excessHint(error: CommanderError, name: string, command: Command | undefined): string | undefined {
  if (error.code !== 'commander.excessArguments' || command === undefined) return undefined;
  const { args, registeredArguments: expected, options } = command;
  const all = asBareWord(args.join(' '));
  if (expected.length > 0 && args.every((word) => NUMBERED.test(word)))
    return `One at a time: ${name} ${args[0]}`;
  if (expected.length === 1 && NUMBERED.test(args[0] ?? '') && options.some(({ long }) => long === '--why'))
    return `Why stands behind its flag: ${name} ${args[0]} --why ${asBareWord(args.slice(1).join(' '))}`;
  // A number is the whole case: what stands behind it belongs to no name.
  if (expected.length === 1 && expected[0]?.name() === 'case' && NUMBERED.test(args[0] ?? ''))
    return `The case alone: ${name} ${args[0]}${command.name() === 'sent' ? wordsElsewhere(args) : ''}`;
  if (expected.length > 0) {
    const kept = args.slice(0, expected.length - 1).map(asBareWord);
    const rest = asBareWord(args.slice(expected.length - 1).join(' '));
    return `Put quotes around words that belong together: ${[name, ...kept, rest].join(' ')}`;
  }
  if (command.name() === 'status' && NUMBERED.test(args[0] ?? '')) return `One case: repair show ${args[0]}`;
  if (command.name() === 'status') return `All about one client: repair client show ${all}`;
  return options.some(({ long }) => long === '--output') ? `To a file: ${name} -o ${all}` : undefined;
}

/** What is recorded is the draft; a letter that was changed in another program is kept beside it. */
function wordsElsewhere([id = '', ...file]: readonly string[]): string {
  return `\nIt records the newest draft. If you sent it in other words, keep those after it: repair note ${id} --to client - < ${asBareWord(file.join(' '))}`;
}

/** What is wrong, after commander's code for it; the words that matter are the ones that it quotes. */
function wrongUseMessage(
  error: CommanderError,
  argv: readonly string[],
  program: Command | undefined,
  path: readonly Command[],
): string {
  const name = ['repair', ...path.map((one) => one.name())].join(' ');
  const names = (path[0] ?? program)?.commands.map((candidate) => candidate.name()) ?? [];
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const [, near] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message) ?? [];
  const meantInstead = near === undefined ? '.' : `; did you mean ${listed(near)}?`;
  switch (error.code) {
    case 'commander.excessArguments':
      return leftOver(name, path.at(-1));
    case 'commander.missingArgument':
      return `${name} needs <${quoted}>.`;
    case 'commander.optionMissingArgument':
      return `${flag(quoted)} needs ${/<.*>/.exec(quoted)?.[0] ?? 'a value'}.`;
    case 'commander.unknownOption':
      return `There is no flag ${quoted}${meantInstead}`;
    case 'commander.unknownCommand':
      return `There is no command “${quoted}”${meantInstead}`;
    case 'commander.invalidArgument':
      return notOneOf(error.message) ?? shorn(error);
    case 'commander.help':
      if (path.length > 0) return `${name} needs one of: ${names.join(', ')}.`;
      return notThere(argv[argv.indexOf('help') + 1] ?? '', names); // `repair help WORD`
    default:
      return shorn(error);
  }
}

function notThere(word: string, names: readonly string[]): string {
  const near = suggestion(word, names);
  return `There is no command “${word}”${near === '' ? '.' : near}`;
}

/** What commander says of a word that is none of a flag's few; undefined if that is not what it says. */
function notOneOf(message: string): string | undefined {
  const [, signature, word, choices] =
    /^error: option '(.*)' argument '([^]*)' is invalid\. Allowed choices are (.*)\.$/.exec(message) ?? [];
  if (signature === undefined || choices === undefined) return undefined;
  return `“${word}” does not fit ${flag(signature)}; it may be ${listed(choices)}.`;
}

function shorn({ message }: CommanderError): string {
  return message.replace(/^error: /, '');
}

/** “a, b, c” → “a, b or c” */
function listed(names: string): string {
  return names.replace(/, (?=[^,]*$)/, ' or ');
}

/** `-o, --output <file>` → `--output` */
function flag(signature: string): string {
  return /--[\w-]+/.exec(signature)?.[0] ?? signature;
}

/** “repair note takes <case> [text]; “noon” is left over.” */
function leftOver(name: string, command: Command | undefined): string {
  const { args = [], registeredArguments: expected = [] } = command ?? {};
  const rest = args.slice(expected.length).join(' ');
  const takes = expected.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`)).join(' ');
  return `${name} takes ${takes === '' ? 'no words' : takes}; “${rest}” is left over.`;
}
