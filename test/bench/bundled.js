import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** A TypeScript module of this folder, bundled first: Node 20 cannot load it as it is. */
export async function bundled(/** @type {string} */ name) {
  const folder = mkdtempSync(join(tmpdir(), 'repair-bench-module-'));
  try {
    const bundle = await rolldown({
      cwd: resolve(import.meta.dirname, '../..'),
      platform: 'node',
      input: join(import.meta.dirname, name),
    });
    const file = join(folder, 'module.mjs');
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
