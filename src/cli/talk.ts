import { wrapTalk } from '../terminal/layout.ts';
import { safe } from '../terminal/safe-text.ts';
import type { World } from './world.ts';

/** A person reads no faster for lines that run across a wide screen. */
const WIDEST = 88;

/** How wide what goes to a stream may be. */
export function columnsOf({ env }: World, { columns }: World['stdout']): number {
  return Math.max(20, Math.min(Number(env['COLUMNS']) || columns || 80, WIDEST));
}

/** Talk as it stands on stderr: on a screen no word is broken, a log gets its lines whole. */
export function talk(text: string, world: World): string {
  const shown = safe(text, { multiline: true });
  return world.stderr.isTTY ? wrapTalk(shown, columnsOf(world, world.stderr)) : shown;
}
