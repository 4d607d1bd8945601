import { expect, test, vi } from 'vitest';
import { needs } from './needs.ts';

const tool = 'no-such-tool';

test('a tool on the PATH is there', () => {
  expect(needs('node', { PATH: process.env['PATH'] })).toBe(true);
});

test('a missing tool is named', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(needs(tool, { PATH: '/nowhere' })).toBe(false);
  expect(warn).toHaveBeenCalledWith('skipped: no-such-tool is not installed');
  warn.mockRestore();
});

test('a missing tool fails where skipping is forbidden', () => {
  expect(() => needs(tool, { PATH: '/nowhere', REPAIR_NO_SKIP: '1' })).toThrow(/no-such-tool is missing/);
});
