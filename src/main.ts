import { join } from 'node:path';
import type { opening } from './cli/opening.ts';
import type { World } from './cli/world.ts';
import { asciiStream, inAscii, showsUnicode } from './terminal/ascii.ts';

declare const __VERSION__: string;

/** The composition root: the only file that touches the process. */
if (process.argv.length === 3 && process.argv[2] === '--version') process.stdout.write(`${__VERSION__}\n`);
else void start();

async function start(): Promise<void> {
  const { run } = await import('./cli/run.ts');
  let lost = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that went away (head, a closed pager) is no failure; a full disk is.
    if (error.code !== 'EPIPE') lost = true;
  });
  process.stderr.on('error', () => undefined);
  // A question that is never answered must not look like success. Only at the end: commander asks what the code is.
  let answered = false;
  process.on('exit', () => {
    if (!answered) process.exitCode = 130;
  });
  // Without HOME, as in some cron jobs, the system knows; the folder one happens to be in is nobody's home.
  const home = process.env['HOME'] || process.env['USERPROFILE'] || (await import('node:os')).homedir();
  const code = await run(process.argv.slice(2), world(home));
  await new Promise<void>((resolve) => void process.stdout.write('', () => resolve()));
  if (lost) process.stderr.write('The output could not be written whole. What was stored is kept.\n');
  answered = true;
  process.exitCode = lost && code === 0 ? 8 : code;
}

/**
 * Aborted with the signal's name when the program is told to stop while it asks, so that the question can keep what
 * was typed. At any other time a signal ends the program as it always does: the store is whole at every moment.
 */
function stopOnSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Not `once`: Inquirer ends the process itself when nobody else listens any more at the moment of the signal.
    const stop = (): void => {
      controller.abort(signal);
      setImmediate(() => process.off(signal, stop));
    };
    process.on(signal, stop);
  }
  return controller.signal;
}

function world(home: string): World {
  const unicode = showsUnicode(process.env, process.platform);
  // A file or a pipe gets what there is, whatever the terminal shows.
  const shown = (stream: NodeJS.WriteStream): NodeJS.WriteStream =>
    stream.isTTY && !unicode ? asciiStream(stream) : stream;
  return {
    version: __VERSION__,
    env: process.env,
    home,
    platform: process.platform,
    clock: () => new Date(),
    stdin: {
      // Asked for only where questions may be put: opening standard input costs start-up.
      get isTTY() {
        return process.stdin.isTTY;
      },
      text: readStdin,
    },
    stdout: outStream(shown(process.stdout)),
    stderr: outStream(shown(process.stderr)),
    readFile: async (name) => (await import('node:fs/promises')).readFile(name, 'utf8'),
    writeExport: async (...file) => (await import('./store/export-file.ts')).writeExport(...file),
    page: async (text, from) =>
      (await import('./store/pager.ts')).pageThrough(unicode ? text : inAscii(text), process.env, from),
    makeSandbox: async () => {
      const [{ mkdtemp }, { tmpdir }] = await Promise.all([import('node:fs/promises'), import('node:os')]);
      return mkdtemp(`${tmpdir()}/repair-demo-`);
    },
    makeFolder: async (path) => (await import('./store/export-file.ts')).makeFolder(path),
    editorSchema: async () =>
      (await import('node:fs/promises')).readFile(pathOf('playbooks/schema/playbook.schema.json'), 'utf8'),
    openStore: async ({ data, state }, warn) => (await disk()).store(data, state, warn),
    openUpkeep: async ({ data, state }, playbooks, warn) => {
      const [{ openUpkeep }, { machineOf }] = await Promise.all([
        import('./store/upkeep.ts'),
        import('./store/machine.ts'),
      ]);
      return openUpkeep({ data, state, playbooks, machine: machineOf(process), warn });
    },
    openPlaybooks: async (own) =>
      (await import('./store/playbook-folders.ts')).playbookFolders({
        own,
        shipped: pathOf('playbooks'),
        compiled: pathOf('dist/playbooks'),
      }),
    openSettings: async (folder) => (await disk()).settings(folder),
    openPrompter: (...how) => openPrompter(shown(process.stderr), ...how),
  };
}

function outStream(stream: NodeJS.WriteStream): World['stdout'] {
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    rows: stream.rows,
    write: (text) => void stream.write(text),
  };
}

/** A file that came with the program: this one is in `dist`. */
function pathOf(name: string): string {
  return join(import.meta.dirname, '..', name);
}

async function disk(): Promise<ReturnType<(typeof opening)['onDisk']>> {
  return (await import('./cli/opening.ts')).opening.onDisk(process);
}

async function openPrompter(
  output: NodeJS.WriteStream,
  ...[form, onTyping, own]: Parameters<World['openPrompter']>
): ReturnType<World['openPrompter']> {
  const io = { input: process.stdin, output, stop: stopOnSignal(), onTyping };
  if (form === 'plain') {
    const width = process.stderr.isTTY ? columns : () => Number.POSITIVE_INFINITY;
    return (await import('./interview/plain-prompter.ts')).plainPrompter({ ...io, columns: width });
  }
  const [{ terminalPrompter }, { makeTheme, decideColor }] = await Promise.all([
    import('./interview/terminal-prompter.ts'),
    import('./terminal/theme.ts'),
  ]);
  const theme = await makeTheme(decideColor({ isTTY: true, env: process.env, flag: 'auto' }));
  const editor = process.env['VISUAL'] || process.env['EDITOR'];
  const edit =
    editor === undefined
      ? undefined
      : async (text: string) =>
          (await import('./store/editor.ts')).editIn(editor, text, { own, env: process.env });
  return terminalPrompter({ ...io, theme, columns, edit });
}

/** A terminal without a size, as some pseudo-terminals are, counts as 80 columns wide. */
function columns(): number {
  return Math.min(process.stderr.columns || 80, 88);
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
