import { counted } from '../counted.ts';
import type { PlaybookFile, PlaybookFiles } from '../playbook/files.ts';
import { canBeWalked, checkPlaybook } from '../playbook/check.ts';
import { loadPlaybook, type LoadedPlaybook } from '../playbook/load.ts';
import { orphanedPieces } from '../playbook/orphans.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Places, Problem } from '../playbook/yaml-source.ts';
import { runPlaybookTest } from '../interview/playbook-tests.ts';
import { programOf } from '../interview/situation.ts';
import { failingExamples } from '../apology/rule-examples.ts';
import { walkAll } from '../interview/walk-all.ts';
import { safeAll } from '../terminal/safe-text.ts';
import { EXIT } from './errors.ts';
import { located, playbooksNamed, unknownPlaybook } from './playbook-names.ts';
import type { Session } from './session.ts';

/** `playbook check`: everything that is wrong, each with its place. */
export async function runCheck(
  session: Session,
  _options: object,
  ids: readonly string[],
): Promise<5 | void> {
  const shipped = (await session.playbooks()).summaries().map(({ id }) => id);
  const opened = withOrphans(await checkedPlaybooks(session, ids), ids.length === 0 ? shipped : undefined);
  const checked = await Promise.all(opened.map((one) => withWhatRunningFinds(session, one)));
  const files = checked.map(({ file, problems }) => ({
    file: file.path,
    problems: problems.map(({ line, column, code, message, level, file: at }) => ({
      ...(at !== file.path && { file: at }),
      line,
      column,
      code,
      message,
      level,
    })),
  }));
  const found = checked.flatMap(({ problems }) => problems);
  if (session.json) session.output.json({ schema: 'repair.playbook-check/1', files });
  else {
    const lines = [
      ...new Set(found.map((problem) => `${located(problem).where}: ${problem.level}: ${problem.message}`)),
    ];
    const count = `${counted(checked.length, 'playbook')} checked`;
    session.output.result(lines.length === 0 ? `${count}, nothing to mend.` : safeAll(lines));
  }
  return found.length > 0 ? EXIT.found : undefined;
}

/** `playbook test`: their own tests, and all combinations as far as they can be walked. */
export async function runTest(session: Session, _options: object, ids: readonly string[]): Promise<5 | void> {
  let failed = 0;
  const results = [];
  for (const checked of await checkedPlaybooks(session, ids)) {
    const { file, problems, loaded } = checked;
    const { playbook } = loaded;
    const errors = problems
      .filter(({ level }) => level === 'error')
      .map((problem) => `${located(problem).where}: ${problem.message}`);
    failed += errors.length;
    if (playbook === undefined || !canBeWalked(problems)) {
      results.push({
        id: file.name,
        tests: [],
        walks: 0,
        combinations: 0,
        everyPair: false,
        findings: errors,
        unmet: [],
      });
      continue;
    }
    const program = programOf(playbook);
    const tests = [];
    for (const test of playbook.tests)
      tests.push({ name: test.name, failures: await runPlaybookTest(program, test) });
    const { walks, combinations, everyPair, findings, unmet } = walkAll(program, session.today, {
      isJudged: ownOf(checked),
    });
    failed += tests.filter((test) => test.failures.length > 0).length + findings.length;
    results.push({
      id: playbook.id,
      tests,
      walks,
      combinations,
      everyPair,
      findings: [...errors, ...findings.map(({ message }) => message)],
      unmet,
    });
  }
  if (session.json) session.output.json({ schema: 'repair.playbook-test/1', playbooks: results });
  else for (const result of results) session.output.result(safeAll(tested(result)));
  return failed > 0 ? EXIT.found : undefined;
}

const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' });

interface Tested {
  readonly id: string;
  readonly tests: readonly { name: string; failures: readonly { where: string; message: string }[] }[];
  readonly walks: number;
  readonly combinations: number;
  readonly everyPair: boolean;
  readonly findings: readonly string[];
  readonly unmet: readonly string[];
}

function tested({ id, tests, walks, combinations, everyPair, findings, unmet }: Tested): string[] {
  const sample = everyPair
    ? 'every pair of answers is in one of them'
    : 'a sample, because there are too many pairs';
  const covered =
    walks < combinations ? `: ${sample} (there are ${COMPACT.format(combinations)})` : ', all there are';
  return [
    id,
    ...tests.flatMap(({ name, failures }) => [
      `  ${failures.length === 0 ? 'ok' : 'FAILS'}  ${name}`,
      ...failures.map(({ where, message }) => `         ${where}: ${message}`),
    ]),
    `  ${counted(walks, 'combination')} of answers walked${walks === 0 ? '' : covered}`,
    ...findings.map((finding) => `  FAILS  ${finding}`),
    ...(unmet.length === 0 ? [] : [`  not met in the sample: ${unmet.join(', ')}`]),
  ];
}

interface Checked {
  readonly file: PlaybookFile;
  readonly problems: readonly Problem[];
  readonly loaded: LoadedPlaybook;
}

/**
 * With the pieces of advice on which nothing acts, each at the first playbook that has them. The shared tables are
 * judged by all the playbooks together: where all can be read, and what is shipped is as it was shipped.
 *
 * @param shipped  the ids of what is shipped; undefined if only some playbooks are checked
 */
function withOrphans(
  checked: readonly Checked[],
  shipped: readonly string[] | undefined,
): readonly Checked[] {
  const isWhole = ({ file, loaded }: Checked): boolean =>
    isRead(loaded) && !(shipped?.includes(file.name) && loaded.files.some(({ origin }) => origin === 'own'));
  const whole = shipped !== undefined && checked.every(isWhole);
  const own = new Set(checked.filter(({ loaded }) => isRead(loaded)).map(({ file }) => file.path));
  const orphans = orphanedPieces(
    checked.map(({ loaded }) => loaded),
    (file) => whole || own.has(file),
  );
  const first = (path: string): Checked | undefined =>
    checked.find(({ loaded }) => loaded.files.some((file) => file.path === path));
  return checked.map((one) => ({
    ...one,
    problems: [...one.problems, ...orphans.filter((orphan) => first(orphan.file) === one)],
  }));
}

/** Is all of it known? What cannot be read may cite anything. */
function isRead({ playbook, unread }: LoadedPlaybook): boolean {
  return playbook !== undefined && unread.length === 0;
}

/** Enough to meet nearly everything; what is not met then is searched for. */
const CHECKING_WALKS = 100;

/** A playbook that can run is also held to its own tests, and walked: nothing in it may be out of reach. */
async function withWhatRunningFinds(session: Session, checked: Checked): Promise<Checked> {
  const { playbook, places } = checked.loaded;
  if (playbook === undefined || !canBeWalked(checked.problems)) return checked;
  const program = programOf(playbook);
  const { findings } = walkAll(program, session.today, {
    most: CHECKING_WALKS,
    isJudged: ownOf(checked),
  });
  const problems: Problem[] = findings.map(({ entry, key, code, message }) => ({
    ...places.of(entry, key),
    code,
    level: 'error',
    message,
  }));
  // A rule of one's own may change what the inherited ones find; without one, they hold where they stand.
  if (playbook.critique.some(ownOf(checked))) problems.push(...failedExamples(playbook, places));
  for (const test of playbook.tests) {
    for (const { where, message } of await runPlaybookTest(program, test)) {
      const owner = Object.hasOwn(test.answers, where) ? test.answers : test.expect;
      const place = places.of(Object.hasOwn(owner, where) ? owner : test, where);
      problems.push({
        ...place,
        code: 'test',
        level: 'error',
        message: `test “${test.name}”, ${where}: ${message}`,
      });
    }
  }
  return { ...checked, problems: [...checked.problems, ...problems] };
}

/** Does the playbook bring it itself? What it inherits is judged where it stands. */
function ownOf({ loaded: { places, inherited } }: Checked): (entry: object) => boolean {
  return (entry) => !inherited.has(places.of(entry, 'id').file);
}

/** Every rule of the critic has to find and to leave alone what it says itself. */
function failedExamples({ critique }: Playbook, places: Places): Problem[] {
  return failingExamples(critique).map(({ id, key, index, message }) => {
    const entry = critique.find((one) => one.id === id);
    const list =
      entry !== undefined && key in entry ? (entry as { hit?: object; ok?: object })[key] : undefined;
    return {
      ...places.of(list ?? entry ?? critique, index),
      code: 'example',
      level: 'error',
      message: `${id}: ${message}`,
    };
  });
}

async function checkedPlaybooks(session: Session, ids: readonly string[]): Promise<Checked[]> {
  const named =
    ids.length > 0
      ? (await Promise.all(ids.map((word) => playbooksNamed(session, word)))).flat()
      : await everyPlaybook(session);
  return named.map(({ id, files }) => {
    const file = files.find(id);
    if (file === undefined) throw unknownPlaybook(id, files.names());
    const loaded = loadPlaybook(id, files);
    return { file, problems: checkPlaybook(loaded), loaded };
  });
}

async function everyPlaybook(session: Session): Promise<{ id: string; files: PlaybookFiles }[]> {
  const files = await session.playbooks();
  // Each file is read once: the tables are shared by all.
  const found = new Map<string, PlaybookFile | undefined>();
  const find = (name: string): PlaybookFile | undefined => {
    if (!found.has(name)) found.set(name, files.find(name));
    return found.get(name);
  };
  return files.names().map((id) => ({ id, files: { ...files, find } }));
}
