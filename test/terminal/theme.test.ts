import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type ColorQuestion, decideColor, makeTheme, plainTheme } from '../../src/terminal/theme.ts';

describe('decideColor', () => {
  test.each<{ title: string; level: 0 | 1 } & Partial<ColorQuestion>>([
    { title: 'a terminal', isTTY: true, level: 1 },
    { title: 'a pipe', level: 0 },
    { title: 'a dumb terminal', isTTY: true, env: { TERM: 'dumb' }, level: 0 },
    { title: 'NO_COLOR', isTTY: true, env: { NO_COLOR: '1' }, level: 0 },
    { title: 'an empty NO_COLOR says nothing', isTTY: true, env: { NO_COLOR: '' }, level: 1 },
    { title: 'FORCE_COLOR in a pipe', env: { FORCE_COLOR: '1' }, level: 1 },
    { title: 'an empty FORCE_COLOR forces', env: { FORCE_COLOR: '' }, level: 1 },
    { title: 'FORCE_COLOR=3 means no more than 16 colours', env: { FORCE_COLOR: '3' }, level: 1 },
    { title: 'FORCE_COLOR=0', isTTY: true, env: { FORCE_COLOR: '0' }, level: 0 },
    { title: 'FORCE_COLOR=false', isTTY: true, env: { FORCE_COLOR: 'false' }, level: 0 },
    { title: 'CLICOLOR_FORCE in a pipe', env: { CLICOLOR_FORCE: '1' }, level: 1 },
    { title: 'CLICOLOR_FORCE=0 says nothing', env: { CLICOLOR_FORCE: '0' }, level: 0 },
    {
      title: 'NO_COLOR wins over both',
      isTTY: true,
      env: { NO_COLOR: '1', FORCE_COLOR: '1', CLICOLOR_FORCE: '1' },
      level: 0,
    },
    { title: 'a dumb terminal cannot be forced', env: { TERM: 'dumb', FORCE_COLOR: '1' }, level: 0 },
    { title: '--color never', isTTY: true, env: { FORCE_COLOR: '1' }, flag: 'never', level: 0 },
    { title: '--color always', flag: 'always', level: 1 },
    { title: '--color always, typed, over NO_COLOR', env: { NO_COLOR: '1' }, flag: 'always', level: 1 },
  ])('$title: $level', ({ isTTY = false, env = {}, flag = 'auto', level }) => {
    expect(decideColor({ isTTY, env, flag })).toBe(level);
  });
});

describe('makeTheme', () => {
  test('without colour a text is as it is', async () => {
    const theme = await makeTheme(0);
    expect(theme).toBe(plainTheme);
    for (const style of Object.values(theme)) expect(style('R-7')).toBe('R-7');
  });

  test('with colour only the 16 of ANSI are used, whatever the environment says, and each style is closed', async () => {
    const theme = await makeTheme(1);
    expect(Object.keys(theme).toSorted()).toEqual(Object.keys(plainTheme).toSorted());
    for (const style of Object.values(theme)) {
      const styled = style('R-7');
      const codes = styled.split('\u001B[').slice(1).map(Number.parseFloat);
      expect(stripVTControlCharacters(styled)).toBe('R-7');
      expect(codes.length).toBeGreaterThanOrEqual(2);
      expect(codes.every((code) => code < 38 || code === 39 || (code >= 90 && code <= 97))).toBe(true);
    }
  });

  test('styles can be told apart', async () => {
    const theme = await makeTheme(1);
    const styled = Object.values(theme).map((style) => style('x'));
    expect(new Set(styled).size).toBe(styled.length);
  });
});
