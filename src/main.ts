declare const __VERSION__: string;

if (process.argv[2] === '--version') process.stdout.write(`${__VERSION__}\n`);
