import type { Given, State } from './apply.ts';
import type { KnownCause } from './causes.ts';
import { FIELDS, fitsField, type Gathered } from './fields.ts';
import { withRepaid } from './harms.ts';

/**
 * The fields of a case, as the answers that stand fill them.
 *
 * @throws RangeError or MoneyError if an answer does not fit its field, which no walk produces
 */
export function gather(state: State): Gathered {
  const into: Gathered = {
    client: { name: '' },
    exposure: {},
    harms: [],
    causes: [],
    whys: [],
    insurer: {},
    chosen: [],
  };
  for (const given of state.given.values()) if (!state.parked.has(given.step)) fillFrom(into, given);
  const mine = into.fault?.mine;
  if (mine !== undefined)
    into.harms = into.harms.map((harm) => ({ ...harm, minePercent: harm.minePercent ?? mine }));
  if (into.repaid !== undefined) into.harms = withRepaid(into.harms, into.repaid);
  completeCauses(into, knownCauses(state));
  return into;
}

function fillFrom(into: Gathered, { step, as, value, grade }: Given): void {
  if (as === undefined || value === null) return;
  const field = Object.hasOwn(FIELDS, as) ? FIELDS[as] : undefined;
  if (field === undefined) return;
  if (!fitsField(field, value)) throw new RangeError(`${step}: not a value of ${as}`);
  const { fill } = field;
  fill(into, value, grade);
}

/** What the events tell of the causes that are named now. */
function knownCauses(state: State): ReadonlyMap<string, KnownCause> {
  const known = new Map<string, KnownCause>();
  for (const { step, causes } of state.given.values()) {
    if (state.parked.has(step)) continue;
    for (const cause of causes) known.set(cause.leaf, cause);
  }
  return known;
}

/** Each cause with what is known of it; the main one with its whys, and what failed where nobody has said it. */
function completeCauses(into: Gathered, known: ReadonlyMap<string, KnownCause>): void {
  const primary = into.causes.find(({ role }) => role === 'primary')?.leaf;
  into.causes = into.causes
    .filter(({ leaf, role }) => role !== 'contributing' || leaf !== primary)
    .map((cause) => {
      const { locus, stable } = known.get(cause.leaf) ?? {};
      return {
        ...cause,
        ...(locus !== undefined && { locus }),
        ...(stable !== undefined && cause.role === 'primary' && { stable }),
        ...(cause.role === 'primary' && into.whys.length > 0 && { whys: into.whys }),
      };
    });
  const failed = known.get(primary ?? '')?.failure;
  if (into.failure === undefined && failed !== undefined) into.failure = failed;
}
