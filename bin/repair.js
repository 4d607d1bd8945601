#!/usr/bin/env node
// The launcher: everything else is in the bundle, which `npm run build` makes from src. CommonJS, as the bundle
// is (package.json beside it says so): Node begins with it sooner.
const { existsSync } = require('node:fs');
const path = require('node:path');

const main = path.join(__dirname, '../dist/main.cjs');
if (existsSync(main)) require(main);
else {
  process.stderr.write('repair is not built yet. Run: npm run build\n');
  process.exitCode = 1;
}
