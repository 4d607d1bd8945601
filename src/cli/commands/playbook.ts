import { openPlaybook } from '../../playbook/open.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { labelled, wrap } from '../../terminal/layout.ts';
import { safeAll } from '../../terminal/safe-text.ts';
import { openNamed } from '../playbook-names.ts';
import type { Registrar } from '../registrar.ts';
import type { Session } from '../session.ts';

export function registerPlaybook({ program, perform, about }: Registrar): void {
  const playbook = program.command('playbook').description(about);
  playbook.command('list').description('List the playbooks, and when to use each').action(perform(runList));
  playbook
    .command('show <id>')
    .description('Read a playbook, with all it includes')
    .option('--sources', 'whose advice it is, and what acts on each piece')
    .addHelpText(
      'after',
      '\nExamples:\n  repair playbook show core\n  repair playbook show core --sources\n  repair playbook show costly-mistake --json',
    )
    .action(perform(runShow));
  playbook
    .command('check [id...]')
    .description('Find what is wrong with playbooks, with file, line and column')
    .addHelpText(
      'after',
      '\nExamples:\n  repair playbook check\n  repair playbook check my-trade\n  repair playbook check ./my-trade.yaml\n  repair playbook check ~/my-playbooks',
    )
    .action(
      perform(async (session: Session, options: object, ids: readonly string[]) =>
        (await import('../playbook-trials.ts')).runCheck(session, options, ids),
      ),
    );
  playbook
    .command('test [id...]')
    .description('Run the tests of playbooks, and walk all their combinations')
    .addHelpText('after', '\nExamples:\n  repair playbook test\n  repair playbook test my-trade')
    .action(
      perform(async (session: Session, options: object, ids: readonly string[]) =>
        (await import('../playbook-trials.ts')).runTest(session, options, ids),
      ),
    );
  playbook
    .command('new <id>')
    .description('Begin a playbook of your own: a file with comments that works as it stands')
    .option('--from <id>', 'begin with a copy of this playbook')
    .addHelpText(
      'after',
      '\nExamples:\n  repair playbook new late-photos\n  repair playbook new late-photos --from missed-deadline',
    )
    .action(perform(runNew));
}

async function runNew(session: Session, options: { from?: string }, id: string): Promise<void> {
  await (await import('../playbook-making.ts')).makePlaybook(session, options, id);
}

async function runList(session: Session): Promise<void> {
  const files = await session.playbooks();
  const listed = [];
  for (const id of files.names()) {
    const opened = await openPlaybook(id, files);
    if (opened === undefined) continue;
    const { origin = 'shipped', replaces = false } = files.find(id) ?? {};
    const whose = { origin, ...(replaces && { replaces }) };
    if (!opened.ok)
      listed.push({
        id,
        title: 'has an error',
        when_to_use: `See: repair playbook check ${id}.`,
        version: '',
        ...whose,
      });
    else {
      const { title, when_to_use, version } = opened.playbook;
      listed.push({ id, title, when_to_use, version, ...whose });
    }
  }
  const { output } = session;
  if (session.json) output.json({ schema: 'repair.playbooks/1', playbooks: listed });
  else if (output.form === 'piped')
    output.result(safeAll(listed).map(({ id, title, origin }) => [id, title, origin].join('\t')));
  else
    output.result(
      labelled(
        safeAll(listed).map(
          ({ id, title, when_to_use, origin, replaces }) =>
            [id, `${title}. ${when_to_use}${ownWords(origin, replaces)}`] as const,
        ),
        { columns: output.columns, style: output.theme.strong },
      ),
    );
}

function ownWords(origin: 'shipped' | 'own', replaces = false): string {
  if (origin === 'shipped') return '';
  return replaces ? ' Your own, instead of the shipped one.' : ' Your own.';
}

async function runShow(session: Session, options: { sources?: boolean }, word: string): Promise<void> {
  const { id, files, playbook } = await openNamed(session, word, 'It cannot be shown.');
  const { output } = session;
  if (options.sources) {
    const { allCitations, sourcesReading } = await import('../playbook-sources.ts');
    const citations = allCitations(id, playbook, files);
    if (session.json) output.json({ schema: 'repair.playbook/1', ...playbook, citations });
    else await output.paged(sourcesReading(id, safeAll(playbook), safeAll(citations), output.columns));
  } else if (session.json) output.json({ schema: 'repair.playbook/1', ...playbook });
  else await output.paged(reading(safeAll(playbook), output.columns));
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
