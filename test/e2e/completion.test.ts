import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, requireBuild, runBuilt, temporaryHome } from '../support/built-program.ts';
import { needs } from '../support/needs.ts';
import { storyFile } from '../support/stories.ts';
import { KEY, terminal } from '../support/terminal.ts';

const AT = ['--now', '2026-01-15T09:00:00+01:00'] as const;
const TAB = '\t';
const CLEAR_LINE = '\u0015';

let home: string;
let remove = (): void => undefined;
let env: Record<string, string>;

/** A home with one case of Harbour Dental's, and `repair` on the PATH, as after an installation. */
beforeAll(async () => {
  requireBuild();
  ({ path: home, remove } = temporaryHome());
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'repair'), `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
  chmodSync(join(bin, 'repair'), 0o755);
  env = { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
  writeFileSync(join(home, 'story.json'), storyFile());
  await runBuilt(['new', '--playbook', 'costly-mistake', '--answers', 'story.json', ...AT], {
    home,
  });
});
afterAll(() => remove());

/** What is typed, and the line that the shell makes of it. */
const LINES: readonly (readonly [typed: string, whole: string])[] = [
  ['repair und', 'repair undo'],
  ['repair apology fac', 'repair apology facts'],
  ['repair show R', 'repair show R-1'],
  ['repair promise keep R', 'repair promise keep R-1.'],
  ['repair new --playbook gone', 'repair new --playbook gone-quiet'],
  ['repair log --pl', 'repair log --plain'],
];

describe.each([
  ['bash', ['bash', '--norc', '--noprofile', '-i'], 'eval "$(repair completion bash)"'],
  ['zsh', ['zsh', '-f', '-i'], 'eval "$(repair completion zsh)"'],
] as const)('%s', (shell, program, load) => {
  test.runIf(needs(shell))('a tab completes what there is', async () => {
    const at = terminal([], home, { ...env, PS1: '> ', PS2: '' }, { program });
    at.type(`${load}; echo loa''ded${KEY.enter}`);
    await at.sees('loaded');
    for (const [typed, whole] of [
      ...LINES,
      ['repair client show Har', 'repair client show Harbour\\ Dental'] as const,
    ]) {
      at.type(`${typed}${TAB}`);
      await at.sees(whole.split(' ').at(-1) ?? '');
      expect(at.text()).not.toContain('not found');
      at.type(CLEAR_LINE);
    }
    for (const quote of ['"', "'"]) {
      at.type(`${CLEAR_LINE}repair client show ${quote}Har${TAB}`);
      await at.sees(`${quote}Harbour Dental${quote}`);
      at.type(CLEAR_LINE);
    }
    at.end();
  });
});

describe('fish', () => {
  test.runIf(needs('fish'))('completes what there is', async () => {
    for (const [typed, whole] of [
      ...LINES,
      ['repair client show Har', 'Dental'] as const,
      ['repair client show "Har', '"Harbour Dental'] as const,
    ]) {
      const at = terminal(
        ['-c', `repair completion fish | source; complete -C '${typed.replaceAll("'", "\\'")}'`],
        home,
        env,
        {
          program: ['fish', '--no-config'],
        },
      );
      expect(await at.exited).toBe(0);
      expect(at.text()).toContain(whole.split(' ').at(-1));
    }
  });
});
