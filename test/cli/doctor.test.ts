import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { STORY } from '../../.config/readme-captures.js';
import { expectGolden } from '../support/golden.ts';
import { folderWorld, type FolderWorld } from '../support/folder-world.ts';
import { needs } from '../support/needs.ts';
import { storyFile } from '../support/stories.ts';

const NEW = ['new', '--answers', STORY.file, '--playbook', 'costly-mistake'];
/** Words that must not be in anything that a person may paste in public. */
const CLIENT = 'Harbour Dental';
const pipeMaker = 'mkfifo';
const dead = 2 ** 22 + 1; // above the highest process id of Linux

interface Told {
  readonly problems: readonly { file: string; code: string; message: string; fix?: string; fixed: boolean }[];
  readonly quarantine: number;
}

/** `R-1` and `R-2` are open, `R-3` is closed. */
async function lived(): Promise<FolderWorld> {
  const made = folderWorld({ files: { [STORY.file]: storyFile() } });
  for (let n = 1; n <= 3; n += 1) await made.repair(...NEW);
  await made.repair('promise', 'keep', 'R-3.1');
  await made.repair(
    'close',
    'R-3',
    '--outcome',
    'withdrawn',
    '--lesson',
    'x',
    '--force',
    '--not-preventing',
    'x',
  );
  expect(existsSync(join(made.data, 'archive/0000/R-3.json'))).toBe(true);
  return made;
}

const isWord = (path: string): boolean => /\/(cases|archive|quarantine|half|edit-)/.test(path);

/** The words in all files, wherever they lie: what no mending may lose. */
function words({ data, state }: FolderWorld): string[] {
  return [data, state]
    .filter((root) => existsSync(root))
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .map((name) => join(root, name))
        .filter((path) => isWord(path) && lstatSync(path).isFile())
        .map((path) => readFileSync(path, 'utf8')),
    )
    .toSorted();
}

const rewrite = (path: string, from: string | RegExp, to: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

test('a store in order, and one that is not there', async () => {
  const made = await lived();
  expect(await made.repair('doctor')).toBe(0);
  expect(made.screen.out).toBe('repair 0.0.0-test on linux: 3 cases, and everything is in order.\n');
  const empty = folderWorld();
  expect(await empty.repair('doctor', '--fix')).toBe(0);
  expect(existsSync(empty.data)).toBe(false);
});

interface Case {
  readonly title: string;
  readonly spoil: (made: FolderWorld) => void | Promise<void>;
  readonly found: readonly unknown[];
  /** Are all of them mended? */
  readonly mends?: false;
  readonly tool?: string;
  /** Cases that are there afterwards; all three, if not said otherwise. */
  readonly cases?: string[];
}

test.each<Case>([
  {
    title: 'modes that let others in, or nobody',
    spoil: ({ data, state }) => {
      mkdirSync(join(state, 'half'), { recursive: true, mode: 0o755 });
      chmodSync(join(data, 'cases'), 0o755);
      chmodSync(join(data, 'cases/R-1.json'), 0o644);
      chmodSync(join(data, 'cases/R-2.json'), 0o000);
      chmodSync(join(data, 'store.json'), 0o640);
    },
    found: ['mode cases', 'mode cases/R-1.json', 'mode cases/R-2.json', 'mode state/half', 'mode store.json'],
  },
  {
    title: 'a case that is cut short',
    spoil: ({ data }) =>
      writeFileSync(join(data, 'cases/R-1.json'), `{"client":"${CLIENT}"`, { mode: 0o600 }),
    found: ['unreadable cases/R-1.json'],
    cases: ['R-2', 'R-3'],
  },
  {
    title: 'a link where a case should be',
    spoil: ({ data }) => symlinkSync('/etc/passwd', join(data, 'cases/R-9.json')),
    found: ['unreadable cases/R-9.json'],
  },
  {
    title: 'a pipe where a case should be',
    tool: pipeMaker,
    spoil: ({ data }) => void execFileSync(pipeMaker, [join(data, 'cases/R-9.json')]),
    found: ['unreadable cases/R-9.json'],
  },
  {
    title: 'a case of a newer version',
    spoil: ({ data }) => rewrite(join(data, 'cases/R-1.json'), 'repair.case/1', 'repair.case/2'),
    found: ['newer cases/R-1.json'],
    mends: false,
    cases: ['R-2', 'R-3'],
  },
  {
    title: 'a case under another number, which has a file of its own',
    spoil: ({ data }) =>
      writeFileSync(join(data, 'cases/R-9.json'), readFileSync(join(data, 'cases/R-1.json')), {
        mode: 0o600,
      }),
    found: ['wrong-name cases/R-9.json'],
  },
  {
    title: 'a case under another number, which has none',
    spoil: ({ data }) => renameSync(join(data, 'cases/R-1.json'), join(data, 'cases/R-9.json')),
    found: ['wrong-name cases/R-9.json'],
  },
  {
    title: 'a copy that a sync program made',
    spoil: async ({ data, repair }) => {
      const copy = join(data, `cases/R-1.sync-conflict-${CLIENT}.json`);
      writeFileSync(copy, readFileSync(join(data, 'cases/R-1.json')), { mode: 0o600 });
      await repair('note', 'R-1', 'Later.');
    },
    found: ['copy cases/R-1….json'],
  },
  {
    title: 'two copies and no original',
    spoil: ({ data }) => {
      const text = readFileSync(join(data, 'cases/R-1.json'));
      rmSync(join(data, 'cases/R-1.json'));
      for (const name of [CLIENT, 'R-1 (copy)'])
        writeFileSync(join(data, `cases/${name}.json`), text, { mode: 0o600 });
    },
    found: ['copy cases/(a file of another name)', 'copy cases/R-1….json'],
  },
  {
    title: 'an archived case in the wrong folder of a thousand',
    spoil: ({ data }) => {
      mkdirSync(join(data, 'archive/0001'), { mode: 0o700 });
      renameSync(join(data, 'archive/0000/R-3.json'), join(data, 'archive/0001/R-3.json'));
    },
    found: ['copy archive/0001/R-3.json'],
  },
  {
    title: 'a closed case among the live ones, and a live one in the archive',
    spoil: ({ data }) => {
      renameSync(join(data, 'archive/0000/R-3.json'), join(data, 'cases/R-3.json'));
      renameSync(join(data, 'cases/R-1.json'), join(data, 'archive/0000/R-1.json'));
    },
    found: ['wrong-folder archive/0000/R-1.json', 'wrong-folder cases/R-3.json'],
  },
  {
    title: 'a case in both folders',
    spoil: async ({ data, repair }) => {
      const before = readFileSync(join(data, 'cases/R-1.json'));
      await repair('note', 'R-1', 'Later.');
      writeFileSync(join(data, 'archive/0000/R-1.json'), before, { mode: 0o600 });
    },
    found: ['double archive/0000/R-1.json'],
  },
  {
    title: 'a title that was changed in the file',
    spoil: ({ data }) => rewrite(join(data, 'cases/R-1.json'), /"title": ".*"/, `"title": "${CLIENT}"`),
    found: ['fold cases/R-1.json'],
  },
  {
    title: 'the words of all cases are missing',
    spoil: ({ data }) => rmSync(join(data, 'playbooks'), { recursive: true }),
    found: [expect.stringMatching(/^playbook-missing playbooks\/[0-9a-f]{8}….json$/)],
  },
  {
    title: 'the words of a case are not to be had any more',
    spoil: ({ data }) => rewrite(join(data, 'cases/R-1.json'), /"sha256": "....../g, '"sha256": "000000'),
    found: [expect.stringMatching(/^playbook-missing playbooks\/000000..….json$/)],
    mends: false,
  },
  {
    title: 'what a killed program left',
    spoil: ({ data, state }) => {
      writeFileSync(join(data, 'tmp', `${dead}.0b7c`), '', { mode: 0o600 });
      writeFileSync(join(data, 'tmp', `${CLIENT}.txt`), '', { mode: 0o600 });
      mkdirSync(join(state, 'edit-abc'), { recursive: true, mode: 0o700 });
      mkdirSync(join(state, 'half'), { mode: 0o700 });
      writeFileSync(join(state, 'edit-abc', 'letter.txt'), CLIENT, { mode: 0o600 });
      writeFileSync(join(state, 'half', 'R-7.json'), CLIENT, { mode: 0o600 });
      writeFileSync(join(data, 'lock'), JSON.stringify({ pid: dead }), { mode: 0o600 });
    },
    found: [
      'editor state/edit-…',
      'half-typed state/half/R-7.json',
      'leftover tmp/(a file of another name)',
      'leftover tmp/(a temporary file)',
    ],
  },
  {
    title: 'store.json missing',
    spoil: ({ data }) => rmSync(join(data, 'store.json')),
    found: ['format store.json'],
  },
  {
    title: 'store.json damaged',
    spoil: ({ data }) => writeFileSync(join(data, 'store.json'), '{', { mode: 0o600 }),
    found: ['format store.json'],
  },
])('$title', async ({ spoil, found, mends = true, cases = ['R-1', 'R-2', 'R-3'], tool }) => {
  if (tool !== undefined && !needs(tool)) return;
  const made = await lived();
  await spoil(made);
  rmSync(join(made.data, 'lock'), { force: true }); // an unknown holder costs half a minute; it has its test below
  const before = words(made);
  const short = ({ problems }: Told): string[] =>
    problems.map(({ code, file }) => `${code} ${file}`).toSorted();

  expect(await made.repair('doctor', '--json')).toBe(5);
  expect(short(made.json())).toEqual(found);
  expect(words(made)).toEqual(before);
  await made.repair('doctor');
  expect(made.screen.out + made.screen.err).not.toContain(CLIENT);
  expect(made.screen.out + made.screen.err).not.toContain(dirname(made.data));

  expect(await made.repair('doctor', '--fix', '--json')).toBe(mends ? 0 : 5);
  expect(made.screen.out).not.toContain(CLIENT);
  expect(short(made.json())).toEqual(found);
  expect(made.json<Told>().problems.map(({ fixed }) => fixed)).toEqual(found.map(() => mends));
  expect(words(made)).toEqual(expect.arrayContaining(before.filter((text) => text !== '')));
  expect((await made.store.list()).cases.map(({ id }) => id)).toEqual(cases);
  const mended = words(made);
  expect(await made.repair('doctor', '--fix')).toBe(mends ? 0 : 5);
  expect(words(made)).toEqual(mended);
});

test('what is found alike in several files is said once, with all of them', async () => {
  const made = await lived();
  for (const id of ['R-1', 'R-2']) chmodSync(join(made.data, `cases/${id}.json`), 0o644);
  rewrite(join(made.data, 'archive/0000/R-3.json'), /^\{/, '');
  expect(await made.repair('doctor')).toBe(5);
  expect(made.screen.out).toMatch(
    /^cases\/R-1\.json\ncases\/R-2\.json\n {2}\S.*\n(?: {2}.*\n)*archive\/0000\/R-3\.json\n {2}/m,
  );
  expect(made.screen.out.match(/others on this computer/g)).toHaveLength(1);
});

test('its document, key by key', async () => {
  const made = await lived();
  chmodSync(join(made.data, 'cases/R-1.json'), 0o644);
  expect(await made.repair('doctor', '--json')).toBe(5);
  expectGolden('doctor', made.json());
});

test('a lock of a dead program is named, and taken away', async () => {
  const made = await lived();
  const holder = JSON.parse(
    execFileSync(process.execPath, ['-e', 'console.log(JSON.stringify({pid: process.pid}))'], {
      encoding: 'utf8',
    }),
  ) as { pid: number };
  const { machineOf } = await import('../../src/store/machine.ts');
  const { host, boot } = machineOf(process);
  writeFileSync(join(made.data, 'lock'), JSON.stringify({ ...holder, host, boot, life: '', nonce: 'n' }));
  expect(await made.repair('doctor')).toBe(5);
  expect(made.screen.out).toContain('eft by a program that was killed');
  expect(await made.repair('doctor', '--fix')).toBe(0);
  expect(existsSync(join(made.data, 'lock'))).toBe(false);
});

test('a damaged case comes back from an export once it is put aside', async () => {
  const made = await lived();
  await made.repair('export', '-o', 'all.json');
  const path = join(made.data, 'cases/R-1.json');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.slice(0, 400));
  expect(await made.repair('import', 'all.json')).toBe(6);
  expect(made.screen.err).toContain('repair doctor');
  await made.repair('doctor', '--fix');
  expect(await made.repair('import', 'all.json')).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('what a newer version keeps is for that version to look after', async () => {
  const made = await lived();
  const gate = join(made.data, 'store.json');
  const text = JSON.stringify({ ...JSON.parse(readFileSync(gate, 'utf8')), format: 2, minReader: 2 });
  writeFileSync(gate, text);
  expect(await made.repair('doctor', '--fix')).toBe(7);
  expect(made.screen.err).toContain('written by a newer version of repair');
  expect(readFileSync(gate, 'utf8')).toBe(text);
});
