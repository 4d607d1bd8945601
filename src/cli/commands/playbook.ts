import type { PlaybookFile, PlaybookFiles } from '../../playbook/files.ts';
import { openPlaybook } from '../../playbook/open.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { suggestion } from '../../playbook/suggestion.ts';
import type { Places, Problem } from '../../playbook/yaml-source.ts';
import { labelled, wrap } from '../../terminal/layout.ts';
import { safeAll } from '../../terminal/safe-text.ts';
import { EXIT, UserError } from '../errors.ts';
import { playbookNamed } from '../playbook-names.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

export function registerPlaybook({ program, perform, about }: Registrar): void {
  const playbook = program.command('playbook').description(about);
  playbook.command('list').description('List the playbooks, and when to use each').action(perform(runList));
  playbook
    .command('show <id>')
    .description('Read a playbook, with all it includes')
    .addHelpText(
      'after',
      '\nExamples:\n  repair playbook show core\n  repair playbook show costly-mistake --json',
    )
    .action(perform(runShow));
  playbook
    .command('check [id...]')
    .description('Find what is wrong with playbooks, with file, line and column')
    .addHelpText(
      'after',
      '\nExamples:\n  repair playbook check\n  repair playbook check my-trade\n  repair playbook check ./my-trade.yaml',
    )
    .action(perform(runCheck));
  playbook
    .command('test [id...]')
    .description('Run the tests of playbooks, and walk all their combinations')
    .option('--all', 'every playbook (the same as naming none)')
    .action(perform(runTest));
}

async function runList(session: Session): Promise<void> {
  const files = await session.playbooks();
  const listed = [];
  for (const id of files.names()) {
    const opened = await openPlaybook(id, files);
    if (opened === undefined) continue;
    const origin = files.find(id)?.origin ?? 'shipped';
    if (!opened.ok)
      listed.push({
        id,
        title: 'has an error',
        when_to_use: `See: repair playbook check ${id}`,
        version: '',
        origin,
      });
    else {
      const { title, when_to_use, version } = opened.playbook;
      listed.push({ id, title, when_to_use, version, origin });
    }
  }
  const { output } = session;
  if (session.json) output.json({ schema: 'repair.playbooks/1', playbooks: listed });
  else if (output.form === 'piped')
    output.result(safeAll(listed).map(({ id, title, origin }) => [id, title, origin].join('\t')));
  else
    output.result(
      labelled(
        safeAll(listed).map(({ id, title, when_to_use }) => [id, `${title}. ${when_to_use}`] as const),
        { columns: output.columns, style: output.theme.strong },
      ),
    );
}

async function runShow(session: Session, _options: object, word: string): Promise<void> {
  const { id, files } = await playbookNamed(session, word);
  const opened = await openPlaybook(id, files);
  if (opened === undefined) throw unknownPlaybook(id, files.names());
  if (!opened.ok) {
    throw new UserError(`The playbook “${id}” has an error.`, {
      exit: EXIT.found,
      hint: `See: repair playbook check ${id}`,
      problems: opened.problems.map(located),
    });
  }
  const { playbook } = opened;
  if (session.json) session.output.json({ schema: 'repair.playbook/1', ...playbook });
  else session.output.result(reading(safeAll(playbook), session.output.columns));
}

/** A playbook as a person reads it: its questions, then what it may offer. */
function reading(playbook: Playbook, columns: number): string[] {
  const phases = [...new Set(playbook.steps.map((step) => step.phase))];
  const steps = phases.flatMap((phase) => [
    '',
    phase.toUpperCase(),
    ...labelled(
      playbook.steps
        .filter((step) => step.phase === phase)
        .map(
          (step) =>
            [step.id, [step.ask, step.why && `(${step.why.source})`].filter(Boolean).join(' ')] as const,
        ),
      { columns },
    ),
  ]);
  const remedies = labelled(
    playbook.remedies.map((remedy) => [remedy.id, `${remedy.label} (${remedy.source})`] as const),
    { columns },
  );
  return [
    wrap(`${playbook.id} ${playbook.version}: ${playbook.title}`, columns),
    wrap(playbook.when_to_use, columns),
    ...steps,
    '',
    'REMEDIES',
    ...remedies,
  ];
}

async function runCheck(session: Session, _options: object, ids: readonly string[]): Promise<5 | void> {
  const checked = await Promise.all(
    (await checkedPlaybooks(session, ids)).map((one) => withWhatRunningFinds(session, one)),
  );
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
    const count = `${checked.length} ${checked.length === 1 ? 'playbook' : 'playbooks'} checked`;
    session.output.result(lines.length === 0 ? `${count}, nothing to mend.` : safeAll(lines));
  }
  return found.length > 0 ? EXIT.found : undefined;
}

async function runTest(session: Session, _options: object, ids: readonly string[]): Promise<5 | void> {
  const [{ runPlaybookTest }, { walkAll }, { programOf }] = await Promise.all([
    import('../../interview/playbook-tests.ts'),
    import('../../interview/walk-all.ts'),
    import('../../interview/situation.ts'),
  ]);
  let failed = 0;
  const results = [];
  for (const { file, problems, playbook } of await checkedPlaybooks(session, ids)) {
    if (playbook === undefined || problems.length > 0) {
      failed += 1;
      results.push({
        id: file.name,
        tests: [],
        walks: 0,
        combinations: 0,
        findings: problems.map((problem) => `${located(problem).where}: ${problem.message}`),
        unmet: [],
      });
      continue;
    }
    const program = programOf(playbook);
    const tests = [];
    for (const test of playbook.tests)
      tests.push({ name: test.name, failures: await runPlaybookTest(program, test) });
    const { walks, combinations, findings, unmet } = walkAll(program, session.today);
    failed += tests.filter((test) => test.failures.length > 0).length + findings.length;
    results.push({
      id: playbook.id,
      tests,
      walks,
      combinations,
      findings: findings.map(({ message }) => message),
      unmet,
    });
  }
  if (session.json) session.output.json({ schema: 'repair.playbook-test/1', playbooks: results });
  else for (const result of results) session.output.result(safeAll(tested(result)));
  return failed > 0 ? EXIT.found : undefined;
}

interface Tested {
  readonly id: string;
  readonly tests: readonly { name: string; failures: readonly { where: string; message: string }[] }[];
  readonly walks: number;
  readonly combinations: number;
  readonly findings: readonly string[];
  readonly unmet: readonly string[];
}

function tested({ id, tests, walks, combinations, findings, unmet }: Tested): string[] {
  const sample =
    walks < combinations
      ? `, a sample with every pair of answers; ${combinations - walks} not walked`
      : ', all of them';
  return [
    id,
    ...tests.flatMap(({ name, failures }) => [
      `  ${failures.length === 0 ? 'ok' : 'FAILS'}  ${name}`,
      ...failures.map(({ where, message }) => `         ${where}: ${message}`),
    ]),
    `  ${walks} of ${combinations} combinations walked${walks === 0 ? '' : sample}`,
    ...findings.map((finding) => `  FAILS  ${finding}`),
    ...(unmet.length === 0 ? [] : [`  not met in the sample: ${unmet.join(', ')}`]),
  ];
}

interface Checked {
  readonly file: PlaybookFile;
  readonly problems: readonly Problem[];
  readonly playbook: Playbook | undefined;
  readonly places: Places;
}

/** Enough to meet nearly everything; what is not met then is searched for. */
const CHECKING_WALKS = 200;

/** A playbook that can run is also held to its own tests, and walked: nothing in it may be out of reach. */
async function withWhatRunningFinds(session: Session, checked: Checked): Promise<Checked> {
  const { playbook, places } = checked;
  if (playbook === undefined || checked.problems.length > 0) return checked;
  const [{ runPlaybookTest }, { walkAll }, { programOf }] = await Promise.all([
    import('../../interview/playbook-tests.ts'),
    import('../../interview/walk-all.ts'),
    import('../../interview/situation.ts'),
  ]);
  const program = programOf(playbook);
  const { findings } = walkAll(program, session.today, CHECKING_WALKS);
  const problems: Problem[] = findings.map(({ entry, key, code, message }) => ({
    ...places.of(entry, key),
    code,
    level: 'error',
    message,
  }));
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
  return { ...checked, problems };
}

async function checkedPlaybooks(session: Session, ids: readonly string[]): Promise<Checked[]> {
  const [{ loadPlaybook }, { checkPlaybook }] = await Promise.all([
    import('../../playbook/load.ts'),
    import('../../playbook/check.ts'),
  ]);
  const named =
    ids.length > 0
      ? await Promise.all(ids.map((word) => playbookNamed(session, word)))
      : await everyPlaybook(session);
  return named.map(({ id, files }) => {
    const file = files.find(id);
    if (file === undefined) throw unknownPlaybook(id, files.names());
    const loaded = loadPlaybook(id, files);
    return { file, problems: checkPlaybook(loaded), playbook: loaded.playbook, places: loaded.places };
  });
}

async function everyPlaybook(session: Session): Promise<{ id: string; files: PlaybookFiles }[]> {
  const files = await session.playbooks();
  return files.names().map((id) => ({ id, files }));
}

function located({ file, line, column, message }: Problem): { where: string; message: string } {
  return { where: `${file}:${line}:${column}`, message };
}

function unknownPlaybook(id: string, known: readonly string[]): UserError {
  return new UserError(`There is no playbook “${id}”${suggestion(id, known)}`, {
    exit: EXIT.notFound,
    hint: 'See them all with: repair playbook list',
  });
}
