/** What the report uses of jStat, which has no types of its own. */
declare module 'jstat' {
  interface ContinuousQuantile {
    /** The value that a share `p` of the distribution lies below. */
    inv(p: number, ...parameters: number[]): number;
  }
  const jstat: {
    readonly beta: ContinuousQuantile;
    readonly chisquare: ContinuousQuantile;
    readonly normal: ContinuousQuantile;
  };
  export = jstat;
}
