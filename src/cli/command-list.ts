import type { everyday as everydayCommands } from './everyday.ts';
import type { Registrar } from './registrar.ts';

type Register = (registrar: Registrar) => void;

export interface Entry {
  readonly name: string;
  readonly arguments: string;
  readonly about: string;
  readonly group: string;
  /** Loads its module, when it is run or its help is asked for. */
  readonly load: () => Promise<Register>;
}

const everyday = async (name: keyof typeof everydayCommands): Promise<Register> =>
  (await import('./everyday.ts')).everyday[name];

/** Every command. A new one gets its line here, and a file in `commands/`. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'new',
    arguments: '[client]',
    about: 'Start a new incident and be walked through it',
    group: 'Start here',
    load: async () => (await import('./walking.ts')).walking.new,
  },
  {
    name: 'resume',
    arguments: '[case]',
    about: 'Go on where you stopped',
    group: 'Start here',
    load: async () => (await import('./walking.ts')).walking.resume,
  },
  {
    name: 'status',
    arguments: '',
    about: 'List open cases, the most urgent first',
    group: 'Start here',
    load: async () => (await import('./opening.ts')).opening.registerStatus,
  },
  {
    name: 'show',
    arguments: '<case>',
    about: 'Show one case on one page',
    group: 'Start here',
    load: () => everyday('show'),
  },
  {
    name: 'note',
    arguments: '<case> [text]',
    about: 'Write down what was said or done',
    group: 'Start here',
    load: () => everyday('note'),
  },
  {
    name: 'log',
    arguments: '[case]',
    about: 'Show what happened, event by event',
    group: 'Start here',
    load: () => everyday('log'),
  },
  {
    name: 'demo',
    arguments: '',
    about: 'Look around in a sandbox with made-up cases',
    group: 'Start here',
    load: async () => (await import('./commands/demo.ts')).registerDemo,
  },
  {
    name: 'remedy',
    arguments: '',
    about: 'Compare what you could offer; record offer and answer',
    group: 'Follow through',
    load: () => everyday('remedy'),
  },
  {
    name: 'promise',
    arguments: '',
    about: 'Add, keep, move, release or list what you promised',
    group: 'Follow through',
    load: () => everyday('promise'),
  },
  {
    name: 'apology',
    arguments: '',
    about: 'Write, check and show the letter; say that it was sent',
    group: 'Follow through',
    load: () => everyday('apology'),
  },
  {
    name: 'calendar',
    arguments: '[case]',
    about: 'Write your promises as a calendar file',
    group: 'Follow through',
    load: async () => (await import('./commands/calendar.ts')).registerCalendar,
  },
  {
    name: 'close',
    arguments: '<case>',
    about: 'Close a case and keep its lesson',
    group: 'Follow through',
    load: async () => (await import('./commands/close.ts')).registerClose,
  },
  {
    name: 'reopen',
    arguments: '<case>',
    about: 'Open a closed case again',
    group: 'Follow through',
    load: () => everyday('reopen'),
  },
  {
    name: 'score',
    arguments: '<case> [number]',
    about: 'Record how content they are, and how you stand',
    group: 'Follow through',
    load: async () => (await import('./commands/score.ts')).registerScore,
  },
  {
    name: 'undo',
    arguments: '[case]',
    about: 'Take back the last thing you did',
    group: 'Follow through',
    load: () => everyday('undo'),
  },
  {
    name: 'report',
    arguments: '',
    about: 'Summarise what your own record teaches',
    group: 'Look back',
    load: async () => (await import('./commands/report.ts')).registerReport,
  },
  {
    name: 'client',
    arguments: '',
    about: 'See your clients, join two spellings, or forget one',
    group: 'Look back',
    load: async () => (await import('./commands/client.ts')).registerClient,
  },
  {
    name: 'playbook',
    arguments: '',
    about: 'List, read, check, test and write playbooks',
    group: 'Set up',
    load: async () => (await import('./commands/playbook.ts')).registerPlaybook,
  },
  {
    name: 'config',
    arguments: '',
    about: 'Show or change a setting',
    group: 'Set up',
    load: () => everyday('config'),
  },
  {
    name: 'completion',
    arguments: '<shell>',
    about: 'Let your shell complete commands, cases and names',
    group: 'Set up',
    load: async () => (await import('./commands/completion.ts')).registerCompletion,
  },
  {
    name: 'doctor',
    arguments: '',
    about: 'Check that everything stored is in order',
    group: 'Look after it',
    load: async () => (await import('./commands/doctor.ts')).registerDoctor,
  },
  {
    name: 'export',
    arguments: '',
    about: 'Write everything into one file, to keep or to move',
    group: 'Look after it',
    load: async () => (await import('./commands/export.ts')).registerExport,
  },
  {
    name: 'import',
    arguments: '<file>',
    about: 'Take in what was exported, earlier or elsewhere',
    group: 'Look after it',
    load: async () => (await import('./commands/import.ts')).registerImport,
  },
];
