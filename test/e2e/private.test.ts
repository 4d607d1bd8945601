import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bash, requireBuild, runBuilt, temporaryHome } from '../support/built-program.ts';
import { needs } from '../support/needs.ts';
import { storyFile } from '../support/stories.ts';

let home: string;
let remove = (): void => undefined;

beforeAll(requireBuild);
beforeEach(() => {
  ({ path: home, remove } = temporaryHome());
  writeFileSync(join(home, 'story.json'), storyFile());
});
afterEach(() => remove());

const NEW = 'repair new --playbook costly-mistake --answers story.json';

/** A little of everything: each line is a command as a person types it. */
const TOUR = [
  NEW,
  'repair',
  'repair status --json',
  'repair show R-1 --for-client',
  'repair note R-1 "They rang." --from client --via call',
  'repair log R-1',
  'repair apology draft R-1',
  'repair apology check --case R-1',
  'repair apology show R-1 --as html',
  'repair apology show R-1 --as eml',
  'repair apology sent R-1',
  'repair remedy compare R-1',
  'repair promise list',
  'repair promise keep R-1.1',
  'repair calendar -o promises.ics',
  'repair report --json',
  'repair client list',
  'repair playbook list',
  'repair config name "Sam Reed"',
  'repair export -o all.json',
  'repair import all.json',
  'repair doctor --fix',
  'repair close R-1 --outcome repaired --lesson x --not-preventing x --force',
  'repair reopen R-1 --why x',
  'repair undo R-1',
  'repair client forget "Harbour Dental" --confirm "Harbour Dental"',
  'repair --help',
];

/** The calls of a program of Node's that have to do with a network. */
const calls = async (words: string): Promise<string[]> => {
  const traced = 'exec strace -f --seccomp-bpf -qq -e trace=socket,connect,bind,sendto -o trace "$NODE"';
  const { code, err } = await bash(`${traced} ${words}`, { home });
  expect([words, err, [0, 5]]).toEqual([words, err, expect.arrayContaining([code])]);
  const lines = readFileSync(join(home, 'trace'), 'utf8').split('\n');
  return lines.filter((line) => /AF_INET|AF_NETLINK/.test(line));
};

test.runIf(needs('strace'))(
  'no command opens a connection, or a socket that could',
  async () => {
    // That one would be seen.
    expect(await calls(`-e 'require("net").connect(9, "127.0.0.1").on("error", () => {})'`)).not.toEqual([]);
    for (const command of TOUR)
      expect([command, await calls(`"$BIN"${command.replace(/^repair/, '')}`)]).toEqual([command, []]);
  },
  120_000,
);

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

test.each(['000', '022', '077', '777'])('under umask %s only the owner reads, and can', async (mask) => {
  mkdirSync(join(home, 'repair'), { mode: 0o700 });
  const half = `printf '2\\nHarbour Dental\\nA picture' | repair new --plain`;
  const { err } = await bash(
    `umask ${mask}; ${NEW}; repair config name Sam; ${half}; repair export -o all.json; repair client list`,
    { home },
  );
  expect(err).not.toMatch(/our fault|permission/);
  const files = [...below(join(home, 'repair')), join(home, 'all.json')];
  expect(files.length).toBeGreaterThan(8);
  const modes = files.map((path) => [path, (statSync(path).mode & 0o777).toString(8)]);
  expect(modes).toEqual(files.map((path) => [path, statSync(path).isDirectory() ? '700' : '600']));
});

test('without HOME the system says where home is, and nothing is left in the folder one is in', async () => {
  const { code, out } = await bash('env -u HOME -u REPAIR_HOME "$NODE" "$BIN" config --json', { home });
  expect(code).toBe(0);
  expect((JSON.parse(out) as { path: string }).path).toMatch(/^(\/|[A-Z]:).*config\.json$/);
  expect(existsSync(join(home, '.config'))).toBe(false);
});

/** Nothing is forbidden to root, so root becomes somebody else. */
const uid = process.getuid?.() === 0 ? 65_534 : undefined;

function give(path: string, mode: number): void {
  if (uid !== undefined) chownSync(path, uid, uid);
  chmodSync(path, mode);
}

const asOther = (...args: readonly string[]) => runBuilt(args, { home, ...(uid !== undefined && { uid }) });

describe('what may not be written or read', () => {
  beforeEach(async () => {
    if (uid !== undefined) {
      chmodSync(home, 0o777);
      chmodSync(join(home, 'story.json'), 0o644);
    }
    await asOther(...NEW.split(' ').slice(1));
  });

  test('a folder of cases: looking works, writing says so', async () => {
    const cases = join(home, 'repair/data/cases');
    give(cases, 0o500);
    expect((await asOther('show', 'R-1')).code).toBe(0);
    const { code, err } = await asOther('note', 'R-1', 'Words.');
    expect(code).toBe(8);
    expect(err).toMatch(/there is no permission to write there/);
    expect(err).toMatch(/not stored: Note: Words\./);
    give(cases, 0o700);
    expect((await asOther('note', 'R-1', 'Words.')).code).toBe(0);
  });

  test('a case of mode 0400 is replaced all the same, one of mode 0000 is named', async () => {
    const path = join(home, 'repair/data/cases/R-1.json');
    give(path, 0o400);
    expect((await asOther('note', 'R-1', 'Words.')).code).toBe(0);
    give(path, 0o000);
    expect((await asOther('show', 'R-1')).code).toBe(7);
    const status = JSON.parse((await asOther('status', '--json')).out) as object;
    expect(status).toMatchObject({ unreadable: [{ file: 'cases/R-1.json' }] });
    expect((await asOther('doctor')).code).toBe(5);
    expect((await asOther('doctor', '--fix')).code).toBe(0);
    expect((await asOther('show', 'R-1')).code).toBe(0);
  });
});

test('what goes wrong inside tells where, and no word of a case', async () => {
  await bash(NEW, { home });
  const path = join(home, 'repair/data/cases/R-1.json');
  const secret = 'Harbour Dental';
  writeFileSync(path, readFileSync(path, 'utf8').replace('"rev": ', '"rev": 9'));
  for (const command of ['show R-1', 'note R-1 Words', 'resume R-1', 'doctor', 'export', 'status']) {
    const { out, err } = await bash(`REPAIR_DEBUG=1 repair ${command}`, { home });
    expect([command, out + err]).toEqual([command, expect.not.stringContaining(secret)]);
  }
});
