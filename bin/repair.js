#!/usr/bin/env node
// The launcher: everything else is in the bundle, which `npm run build` makes from src.
const main = new URL('../dist/main.js', import.meta.url);
try {
  await import(main.href);
} catch (error) {
  const { existsSync } = await import('node:fs');
  if (existsSync(main)) throw error; // a fault inside the bundle must keep its own message and stack
  process.stderr.write('repair is not built yet. Run: npm run build\n');
  process.exitCode = 1;
}
