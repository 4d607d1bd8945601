import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder for REPAIR_HOME with as many cases as asked, `live` of them in `cases/` and the rest closed, in `archive/`.
 * One case is made by the program itself, from the first test of a shipped playbook; the others are copies of
 * its file under their own ids, because making a thousand through the program would take minutes.
 *
 * @param {{ repair: string, home: string, env: NodeJS.ProcessEnv, total: number, live: number }} options
 *   `repair` is the path of the launcher; `env` is what the program is run with
 * @throws if the program cannot make a case yet
 */
export function makeDataSet({ repair, home, env, total, live }) {
  mkdirSync(home, { recursive: true });
  const run = (/** @type {string[]} */ ...args) =>
    execFileSync(process.execPath, [repair, ...args], {
      env: { ...env, REPAIR_HOME: home },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const answers = join(home, 'answers.json');
  const [example] = JSON.parse(run('playbook', 'show', 'costly-mistake', '--json')).tests;
  writeFileSync(answers, JSON.stringify(example.answers));
  run('new', '--playbook', 'costly-mistake', '--answers', answers, '--no-input', '--json');

  const data = join(home, 'data');
  const first = JSON.parse(readFileSync(join(data, 'cases/R-1.json'), 'utf8'));
  for (let n = 2; n <= total; n += 1) {
    const id = `R-${n}`;
    const folder =
      n <= live ? join(data, 'cases') : join(data, 'archive', String(Math.floor(n / 1000)).padStart(4, '0'));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const copy = underId(n <= live ? first : closed(first), id);
    writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(copy, null, 2)}\n`, { mode: 0o600 });
  }
}

/** @typedef {{ rev: number, events: { at: string, promise?: { id: string } }[] }} Document */

/** The same case with every mention of its id, also inside the ids of its promises, replaced. */
function underId(/** @type {unknown} */ document, /** @type {string} */ id) {
  return JSON.parse(JSON.stringify(document).replaceAll(/"R-1(?=[".])/g, `"${id}`));
}

/**
 * Every promise kept, then closed, as far as the events go: nothing is to come, so the archive is where it belongs.
 * The folded part is rewritten by the program whenever it saves.
 */
function closed(/** @type {Document} */ document) {
  const at = document.events.at(-1)?.at ?? '';
  const kept = document.events.flatMap(({ promise }) =>
    promise ? [{ type: 'promise-changed', promise: promise.id, change: 'kept', on: at.slice(0, 10) }] : [],
  );
  const last = { type: 'closed', outcome: 'repaired', lesson: 'Check the licence first.' };
  const added = [...kept, last].map((event, index) => ({ n: document.rev + index + 1, at, ...event }));
  return { ...document, rev: document.rev + added.length, events: [...document.events, ...added] };
}
