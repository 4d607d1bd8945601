// The same work in other programs, each doing what its user would wait for: listing what is open, saving one, and
// reading everything once. Whatever cannot be had on a machine is left out.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compared, quietEnvironment } from './measure.js';

/** @typedef {import('./measure.js').Run} Run */
/** @typedef {{ list: Run, save: Run, all: Run }} Work */

/** `conf` reads and writes one file, which V8 cannot hold as a text from about 40,000 cases on. */
const CONF_LIMIT = 10_000;

const CONF = `
import Conf from 'conf';
const [, , what, cwd] = process.argv;
const conf = new Conf({ projectName: 'bench', cwd });
if (what === 'fill') {
  const { readFileSync, readdirSync } = await import('node:fs');
  const cases = {};
  for (const path of readdirSync(process.argv[4], { recursive: true }))
    if (/R-\\d+\\.json$/.test(path))
      cases[path.match(/(R-\\d+)\\.json$/)[1]] = {
        live: path.startsWith('cases'),
        ...JSON.parse(readFileSync(process.argv[4] + '/' + path, 'utf8')),
      };
  conf.store = { cases };
} else if (what === 'save') {
  const one = conf.get('cases.R-1');
  conf.set('cases.R-1', { ...one, rev: one.rev + 1 });
} else {
  const cases = Object.values(conf.get('cases'));
  const some = what === 'list' ? cases.filter(({ live }) => live) : cases;
  console.log(some.map(({ id, title }) => id + ' ' + title).join('\\n'));
}
`;

const SQLITE = `
import Database from 'better-sqlite3';
const [, , what, cwd] = process.argv;
const db = new Database(cwd + '/cases.db');
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
if (what === 'fill') {
  const { readFileSync, readdirSync } = await import('node:fs');
  db.exec('create table cases (id text primary key, live integer, document text); create index live on cases (live)');
  const add = db.prepare('insert into cases values (?, ?, ?)');
  db.transaction(() => {
    for (const path of readdirSync(process.argv[4], { recursive: true }))
      if (/R-\\d+\\.json$/.test(path))
        add.run(path.match(/(R-\\d+)\\.json$/)[1], path.startsWith('cases') ? 1 : 0, readFileSync(process.argv[4] + '/' + path, 'utf8'));
  })();
} else if (what === 'save') {
  const one = JSON.parse(db.prepare('select document from cases where id = ?').get('R-1').document);
  const text = JSON.stringify({ ...one, rev: one.rev + 1 });
  db.prepare('update cases set document = ? where id = ?').run(text, 'R-1');
} else {
  const rows = db.prepare('select document from cases' + (what === 'list' ? ' where live = 1' : '')).iterate();
  for (const { document } of rows) { const { id, title } = JSON.parse(document); process.stdout.write(id + ' ' + title + '\\n'); }
}
`;

/**
 * Installed in a folder of the bench, never as a dependency of the project.
 *
 * @param {string} folder
 * @returns {boolean} false if the registry does not answer, or a package cannot be built here
 */
export function installRivals(folder) {
  mkdirSync(folder, { recursive: true });
  try {
    const packages = ['conf@15.1.0', 'better-sqlite3@12'];
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...packages], {
      stdio: 'ignore',
      timeout: 900_000,
    });
  } catch {
    return false;
  }
  writeFileSync(join(folder, 'conf.mjs'), CONF);
  writeFileSync(join(folder, 'better-sqlite3.mjs'), SQLITE);
  return true;
}

/**
 * One of the two packages, filled with the cases of a store.
 *
 * @param {{ node: string, packages: string, folder: string, name: 'conf' | 'better-sqlite3', home: string, total: number }} options
 * @returns {Work | undefined}
 */
export function packageWork({ node, packages, folder, name, home, total }) {
  if (name === 'conf' && total > CONF_LIMIT) return undefined;
  const own = join(folder, `${name}-${total}`);
  mkdirSync(own, { recursive: true });
  const run = (/** @type {string} */ what, /** @type {string[]} */ ...rest) => ({
    command: node,
    args: ['--max-old-space-size=4096', join(packages, `${name}.mjs`), what, own, ...rest],
  });
  const { command, args } = run('fill', join(home, 'data'));
  execFileSync(command, args, { env: quietEnvironment(), stdio: 'ignore' });
  return { list: run('list'), save: run('save'), all: run('all') };
}

/**
 * Taskwarrior with as many tasks, of which `pending` are.
 *
 * @param {{ folder: string, total: number, pending: number }} options
 * @returns {Work | undefined} nothing without a `task` on the path
 */
export function taskWork({ folder, total, pending }) {
  const own = join(folder, `task-${total}-${pending}`);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'taskrc'), 'confirmation=off\nnews.version=99\nverbose=nothing\n');
  const env = { TASKRC: join(own, 'taskrc'), TASKDATA: own };
  const run = (/** @type {string[]} */ ...args) => ({ command: 'task', args, env });
  const tasks = Array.from({ length: total }, (_, n) => ({
    description: `Missed date ${n}: the page went live two days late`,
    entry: '20260105T090000Z',
    project: `client ${n % 50}`,
    due: '20261201T090000Z',
    ...(n < pending ? { status: 'pending' } : { status: 'completed', end: '20260301T090000Z' }),
  }));
  const file = join(own, 'tasks.json');
  writeFileSync(file, JSON.stringify(tasks));
  try {
    const options = { env: { ...quietEnvironment(), ...env }, stdio: /** @type {const} */ ('ignore') };
    execFileSync('task', ['import', file], options);
    execFileSync('task', ['list'], options); // it tidies up at the first look
  } catch {
    return undefined;
  }
  return { list: run('list'), save: run('1', 'modify', 'due:2026-12-02'), all: run('count') };
}

/**
 * @param {{ node: string, work: Work, rounds: number }} options
 * @returns {Record<keyof Work, number | undefined>} times of `node -e 0`
 */
export function measureWork({ node, work, rounds }) {
  const [list, save, all] = compared(
    { command: node, args: ['-e', '0'] },
    [work.list, work.save, work.all],
    rounds,
  );
  return { list: list?.ratio, save: save?.ratio, all: all?.ratio };
}
