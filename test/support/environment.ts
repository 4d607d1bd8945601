/** Runs before every test file: the same day, colours and settings on every machine. A test sets its own on top. */
const DISTURBING =
  /^(NO_COLOR|FORCE_COLOR|ACCESSIBLE|EDITOR|VISUAL|NODE_EXTRA_CA_CERTS|COLUMNS|REPAIR_.*|XDG_.*)$/;

for (const name of Object.keys(process.env)) {
  if (DISTURBING.test(name) && name !== 'REPAIR_NO_SKIP') delete process.env[name];
}
process.env['TZ'] = 'UTC';
