import type { CaseView } from '../../case/schema.ts';
import { addDays, daysBetween, isDay, type Day } from '../../dates.ts';
import type { PlaybookTest } from '../../playbook/schema.ts';
import { DEMO_CASES, DEMO_SETTINGS, type DemoAct, type DemoCase } from '../demo-story.ts';
import type { Registrar, Run } from '../registrar.ts';
import type { Session } from '../session.ts';
import type { World } from '../world.ts';

export function registerDemo({ program, perform, run, about }: Registrar): void {
  program
    .command('demo')
    .description(about)
    .addHelpText(
      'after',
      '\nExamples:\n  repair demo                makes it, and says how to step into it\n  eval "$(repair demo)"      makes it, and steps into it',
    )
    .action(perform((session: Session) => runDemo(session, run)));
}

/** A store of a made-up designer in a temporary folder: her year is lived through by the commands themselves. */
async function runDemo(session: Session, run: Run): Promise<void> {
  const home = await session.world.makeSandbox();
  const year = new Sandbox(run, session, home);
  for (const [name, value] of Object.entries(DEMO_SETTINGS))
    await year.types(['config', 'set', name, value], session.today);
  for (const one of DEMO_CASES) await year.lives(one);
  if (session.json) session.output.json({ schema: 'repair.demo/1', home, cases: DEMO_CASES.length });
  else session.output.result(stepInto(home, session.world.platform));
  session.output.hint(
    [
      `A sandbox: the year of Robin Ashworth, a made-up designer, in ${DEMO_CASES.length} cases. Nothing of yours is in it or touched by it.`,
      'Type the line above, and every command works on it: repair, repair show R-9, repair report.',
      'To leave it: unset REPAIR_HOME. It lies in the temporary folder; delete it whenever you like.',
    ].join('\n'),
  );
}

function stepInto(home: string, platform: string): string {
  return platform === 'win32' ? `$env:REPAIR_HOME = '${home}'` : `export REPAIR_HOME='${home}'`;
}

/** Types commands on the days of the story, into a folder of their own. */
class Sandbox {
  readonly #run: Run;
  readonly #world: World;
  readonly #home: string;
  readonly #today: Day;

  constructor(run: Run, { world, today }: Session, home: string) {
    this.#run = run;
    this.#world = world;
    this.#home = home;
    this.#today = today;
  }

  /** @returns what it printed; the story is ours, so a command that fails is a bug */
  async types(words: readonly string[], day: Day, stdin = ''): Promise<string> {
    let out = '';
    let err = '';
    const world: World = {
      ...this.#world,
      env: { REPAIR_HOME: this.#home, REPAIR_NO_INPUT: '1' },
      stdin: { isTTY: false, text: async () => stdin },
      stdout: { isTTY: false, columns: undefined, rows: undefined, write: (text) => void (out += text) },
      stderr: { isTTY: false, columns: undefined, rows: undefined, write: (text) => void (err += text) },
    };
    const code = await this.#run([...words, '--now', `${day}T10:00:00+00:00`], world);
    if (code !== 0) throw new Error(`the demo fails at “${words.join(' ')}” with ${code}: ${err}`);
    return out;
  }

  async lives({ playbook, test, daysAgo, answers, acts }: DemoCase): Promise<void> {
    const begun = addDays(this.#today, -daysAgo);
    const source = JSON.parse(await this.types(['playbook', 'show', playbook, '--json'], begun)) as {
      tests: readonly PlaybookTest[];
    };
    const told = source.tests[test];
    const given = { ...movedTo(begun, told), ...answers };
    const made = JSON.parse(
      await this.types(
        ['new', '--playbook', playbook, '--answers', '-', '--json'],
        begun,
        JSON.stringify(given),
      ),
    ) as CaseView;
    for (const act of acts) await this.#does(act, made.id, begun);
  }

  async #does(act: DemoAct, id: string, begun: Day): Promise<void> {
    if ('keep' in act) {
      for (const { id: promise, due } of (await this.#view(id)).promises.filter(
        ({ to, state }) => to === act.keep && state === 'open',
      )) {
        const day = addDays(due, act.late ?? 0);
        if (day <= this.#today) await this.types(['promise', 'keep', promise], day);
      }
      return;
    }
    const day = addDays(begun, act.day);
    if ('run' in act) {
      await this.types(
        act.run.map((word) => word.replace('{case}', id)),
        day,
      );
      return;
    }
    const { step, promise } = act.takeBack;
    const { events, promises } = await this.#view(id);
    const event = events.findLast((one) =>
      one.type === 'answered'
        ? one.step === step
        : one.type === 'promised' && one.promise.id === promises[promise ?? -1]?.id,
    );
    await this.types(['undo', id, '--event', String(event?.n ?? '')], day);
  }

  async #view(id: string): Promise<CaseView> {
    return JSON.parse(await this.types(['show', id, '--json'], this.#today)) as CaseView;
  }
}

/** The answers of a test, as if its day had been another: every day in them moves with it; sums are in one currency. */
function movedTo(day: Day, told: PlaybookTest | undefined): object {
  const { today = day, answers = {} } = told ?? {};
  const by = daysBetween(today, day);
  return JSON.parse(JSON.stringify(answers), (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    return isDay(value) ? addDays(value, by) : value.replace(/^([\d.,]+) [A-Z]{3}$/, '$1 EUR');
  }) as object;
}
