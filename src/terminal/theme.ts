/** 0: plain; 1: the 16 ANSI colours, which follow the person's own palette. More is never used. */
export type ColorLevel = 0 | 1;

export interface ColorQuestion {
  /** Of the stream that is written to: stdout and stderr are judged apart. */
  readonly isTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `--color`. */
  readonly flag: 'auto' | 'always' | 'never';
}

/**
 * Whether to colour a stream. What was typed for this one run (`--color`) goes first, as no-color.org asks;
 * then a non-empty NO_COLOR wins over all of the environment; then TERM=dumb; then FORCE_COLOR and
 * CLICOLOR_FORCE (bixense.com/clicolors); then whether it is a terminal. chalk's own detection ignores
 * NO_COLOR, so it is never asked.
 */
export function decideColor({ isTTY, env, flag }: ColorQuestion): ColorLevel {
  if (flag !== 'auto') return flag === 'always' ? 1 : 0;
  if (env.NO_COLOR || env.TERM === 'dumb') return 0;
  if (env.FORCE_COLOR !== undefined) return /^(?:0|false)$/.test(env.FORCE_COLOR) ? 0 : 1;
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return 1;
  return isTTY ? 1 : 0;
}

type Style = (text: string) => string;

/** Styles by meaning. Each repeats what the words or a sign beside it say: colour alone never means anything. */
export type Theme = {
  readonly heading: Style;
  readonly strong: Style;
  readonly dim: Style;
  /** Done, kept, in time. */
  readonly good: Style;
  /** Due, or worth a second look. */
  readonly warn: Style;
  /** Overdue, broken, refused. */
  readonly bad: Style;
  /** What can be typed as it stands. */
  readonly command: Style;
};

/** What something is drawn with: so many columns, `ALOUD` if it is read aloud, and these styles. */
export interface Look {
  readonly columns: number;
  readonly theme: Theme;
}

const same: Style = (text) => text;

/** Text as it is. */
export const plainTheme: Theme = {
  heading: same,
  strong: same,
  dim: same,
  good: same,
  warn: same,
  bad: same,
  command: same,
};

/** The theme of a level. chalk is loaded only to colour: it costs a tenth of node's own start-up. */
export async function makeTheme(level: ColorLevel): Promise<Theme> {
  if (level === 0) return plainTheme;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return {
    heading: chalk.bold.underline,
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    command: chalk.cyan,
  };
}
