// What JSON.parse alone needs for every case of a store: `node floor.js FOLDER` prints milliseconds, without reading.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let spent = 0;
for (const path of readdirSync(process.argv[2] ?? '.', { recursive: true, encoding: 'utf8' })) {
  if (!/R-\d+\.json$/.test(path)) continue;
  const text = readFileSync(join(process.argv[2] ?? '.', path), 'utf8');
  const start = performance.now();
  JSON.parse(text);
  spent += performance.now() - start;
}
process.stdout.write(`${spent}\n`);
