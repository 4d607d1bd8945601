// Makes dist/: the bundle of src/main.ts, the shipped playbooks in compiled form, and the licences of what is
// bundled. Says nothing when all is well. Skips when nothing it reads has changed since the last build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const INPUTS = ['src', 'playbooks', 'package.json', 'package-lock.json', '.config/build.js'];
const COMPILER = join(root, 'src/playbook/compile-shipped.ts');

const hash = hashOf(INPUTS);
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
    // esbuild and the playbook compiler have already said what is wrong, with file, line and column
    if (!isReported(error)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function bundle(/** @type {string} */ outdir) {
  const esbuild = await import('esbuild'); // here, so that a build with nothing to do stays quick
  /** @type {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    // Names stay whole and lines stay short, so that a stack is readable; measured, it costs nothing in start-up.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    legalComments: 'none', // licenses.txt holds them whole
    // Inquirer brings an editor prompt that nothing here uses, and with it 300 KB of character sets.
    alias: { '@inquirer/editor': './.config/unused-prompt.js' },
    define: { 'process.env.NODE_ENV': '"production"', __VERSION__: JSON.stringify(versionOfPackage()) },
  };
  const main = await esbuild.build({
    ...common,
    entryPoints: [join(root, 'src/main.ts')],
    outdir,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
  });
  for (const path of Object.keys(main.metafile.outputs)) giveRequire(join(root, path));
  writeFileSync(join(outdir, 'licenses.txt'), licensesOf(Object.keys(main.metafile.inputs)));

  if (!existsSync(COMPILER)) return;
  const compiler = join(outdir, 'compile-shipped.js');
  await esbuild.build({ ...common, entryPoints: [COMPILER], outfile: compiler });
  giveRequire(compiler);
  const args = [compiler, join(root, 'playbooks'), join(outdir, 'playbooks')];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(compiler);
}

/**
 * commander and others are CommonJS and call require(), which an ES module does not have. Only the one chunk that
 * holds esbuild's stand-in for it gets it: as a banner it would cost `--version` a fiftieth of its time.
 */
function giveRequire(/** @type {string} */ path) {
  const code = readFileSync(path, 'utf8');
  if (!code.includes('typeof require')) return;
  const require = "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);\n";
  writeFileSync(path, require + code);
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

/** Hash over the names and bytes of every file below the given paths. */
function hashOf(/** @type {string[]} */ paths) {
  const sum = createHash('sha256');
  for (const path of paths.flatMap((path) => filesBelow(join(root, path)))) {
    const bytes = readFileSync(path);
    sum.update(`${relative(root, path)}\0${bytes.length}\0`).update(bytes);
  }
  return sum.digest('hex');
}

/** @returns {string[]} the file itself, or every file of the folder, in a fixed order */
function filesBelow(/** @type {string} */ path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** The licences of the bundled packages ask that their text goes wherever their code goes. */
function licensesOf(/** @type {string[]} */ inputs) {
  const packages = new Set(
    inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
  );
  return [...packages]
    .toSorted()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file
        ? readFileSync(join(root, folder, file), 'utf8').trim()
        : 'No licence file in the package.';
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
