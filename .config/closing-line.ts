import type { Reporter, TestModule } from 'vitest/node';

/** The last line of a run: `N passed, N failed, N skipped`, for people and for .ci/run. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    // a file that could not be loaded, or an error outside any test, is a failure although no test says so
    const unloaded = modules.filter((module) => module.errors().length > 0).length;
    const count = (state: string): number => states.filter((one) => one === state).length;
    const failed = count('failed') + unloaded + unhandled.length;
    process.stdout.write(`\n${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped\n`);
  }
}
