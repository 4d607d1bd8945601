// Makes dist/: the bundle of src/main.ts, the shipped playbooks in compiled form, the JSON Schemas of what `--json`
// prints, and the licences of what is bundled. Says nothing when all is well. Skips when nothing it reads has changed since the last build.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sourceHash } from './build-hash.js';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const COMPILER = join(root, 'src/playbook/compile-shipped.ts');
const DOCUMENTS = join(root, 'src/cli/documents/published.ts');

/**
 * What is loaded together, each with all that it needs and that none before it has: what `--help` needs, what every
 * command needs and all of `status`, most other commands, and those that ask. Every file more costs a hundredth of
 * Node's own start-up, and 100 KB of code a tenth. (esbuild cannot group.)
 */
const GROUPS = ['run', 'opening', 'everyday', 'walking'].map((name, at) => ({
  name,
  test: (/** @type {string} */ id) => id.endsWith(`/src/cli/${name}.ts`),
  priority: 4 - at,
}));

/** Left empty: Inquirer brings every prompt it has; the editor alone comes with 300 KB of character sets. */
const UNUSED_PROMPTS = ['editor', 'expand', 'input', 'number', 'password', 'rawlist', 'search'].map(
  (name) => `@inquirer/${name}`,
);

const hash = sourceHash(root);
if (!isBuilt(hash)) await build(hash);

/** Builds beside dist and swaps at the end, so that a program started meanwhile never meets half a dist. */
async function build(/** @type {string} */ hash) {
  const fresh = join(root, `.dist-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, 'playbooks'), { recursive: true });
  try {
    await bundle(fresh);
    writeFileSync(join(fresh, '.build-hash'), hash);
    swap(fresh);
  } catch (error) {
    process.exitCode = 1;
    // rolldown and the playbook compiler have already said what is wrong, with file, line and column
    if (!isReported(error)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function bundle(/** @type {string} */ outdir) {
  const { rolldown } = await import('rolldown'); // here, so that a build with nothing to do stays quick
  /** commander can run programs as its subcommands; nothing here does, and loading what that needs takes a fifth of Node's start-up. */
  const withoutChildProcess = {
    name: 'commander-without-child-process',
    resolveId: (/** @type {string} */ source, /** @type {string | undefined} */ importer) =>
      source === 'node:child_process' && importer?.includes('/commander/') ? '\0empty' : undefined,
    load: (/** @type {string} */ id) => (id === '\0empty' ? 'module.exports = {}' : undefined),
  };
  const options = {
    cwd: root,
    plugins: [withoutChildProcess],
    platform: /** @type {const} */ ('node'),
    resolve: {
      alias: Object.fromEntries(UNUSED_PROMPTS.map((name) => [name, /** @type {const} */ (false)])),
    },
    transform: {
      define: { 'process.env.NODE_ENV': '"production"', __VERSION__: JSON.stringify(versionOfPackage()) },
    },
  };
  const main = await rolldown({ ...options, input: join(root, 'src/main.ts') });
  const { output } = await main.write({
    dir: outdir,
    // Node begins with CommonJS sooner than with ES modules, by a fifth of its own start-up, and with each file more.
    format: 'cjs',
    dynamicImportInCjs: false, // a built-in module that is imported late would bring the loader of ES modules after all
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    // Reading the code is half of what the first question waits for: short names are a third less of it.
    minify: true,
    codeSplitting: { groups: GROUPS },
  });
  writeFileSync(
    join(outdir, 'licenses.txt'),
    licensesOf(
      output.flatMap((chunk) =>
        // an id that begins with \0 is a module of rolldown's own, not a file
        (chunk.type === 'chunk' ? chunk.moduleIds : [])
          .filter((id) => !id.startsWith('\0'))
          .map((id) => relative(root, id)),
      ),
    ),
  );

  const compiler = join(outdir, 'compile-shipped.mjs');
  const compile = await rolldown({ ...options, input: COMPILER });
  await compile.write({ file: compiler, format: 'esm', codeSplitting: false });
  const args = [compiler, join(root, 'playbooks'), join(outdir, 'playbooks')];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(compiler);

  const documents = join(outdir, 'documents.mjs');
  const published = await rolldown({ ...options, external: ['zod'], input: DOCUMENTS });
  await published.write({ file: documents, format: 'esm', codeSplitting: false });
  const { publishedSchemas } = await import(pathToFileURL(documents).href);
  mkdirSync(join(outdir, 'schemas'));
  for (const [name, text] of publishedSchemas()) writeFileSync(join(outdir, 'schemas', name), text);
  rmSync(documents);
}

/** Two builds at once each bring a whole dist; whichever comes last stays. */
function swap(/** @type {string} */ fresh) {
  const old = `${fresh}-old`;
  for (let attempt = 1; ; attempt += 1) {
    if (existsSync(dist)) renameSync(dist, old);
    try {
      renameSync(fresh, dist);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

function isBuilt(/** @type {string} */ hash) {
  const stamp = join(dist, '.build-hash');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/**
 * The licences of the bundled packages ask that their text goes wherever their code goes. A package that brings none
 * has it in `licences/`, from its repository.
 */
function licensesOf(/** @type {string[]} */ inputs) {
  const packages = new Set(
    inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
  );
  return [...packages]
    .toSorted()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const path = file ? join(root, folder, file) : join(root, `.config/licences/${name}.txt`);
      const text = readFileSync(path, 'utf8').trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function versionOfPackage() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

function isReported(/** @type {unknown} */ error) {
  return error instanceof Error && ('errors' in error || 'status' in error);
}
