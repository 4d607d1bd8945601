import type { World } from './world.ts';

/** The flags that every command knows. */
export interface GlobalFlags {
  readonly json?: boolean;
  readonly plain?: boolean;
  /** commander's form of `--no-input` */
  readonly input?: boolean;
  readonly yes?: boolean;
  readonly color?: string;
  readonly store?: string;
  readonly now?: string;
}

/** Is this a value of an “on” environment variable? Empty, 0, false and no mean off. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false', 'no'].includes(value.toLowerCase());
}

/** Does the person want plain lines rather than widgets? */
export function wantsPlain({ env }: Pick<World, 'env'>, flags: GlobalFlags): boolean {
  return (
    flags.plain === true ||
    isOn(env['ACCESSIBLE']) ||
    isOn(env['REPAIR_ACCESSIBLE']) ||
    env['TERM'] === 'dumb'
  );
}
