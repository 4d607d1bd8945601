import { counted } from '../counted.ts';
import { isContested, type CaseFacts } from './case-facts.ts';
import type { CauseLeaf } from '../playbook/schema.ts';
import type { Signal } from './report.ts';
import { spreadP } from './spread.ts';
import { ENOUGH_FOR_SHARE, groupedBy, idsOf, rateOf, tenths } from './values.ts';
import { idsWords } from './words.ts';

/*
 * Is it me? “Some customers can be troublesome, but several complaints point at you” (customfin 11). Three answers that
 * stay apart, because one score of them all would say nothing: how it is spread, whether it is the same, and whose it was.
 */

/** Fewer cases cannot be compared. */
const LEAST_CASES = 4;
const SURPRISING = 0.05;
/** The same cause with so many clients is one's own to mend, whatever chance says. */
const SAME_WITH = 3;

export function ownSignals(
  facts: readonly CaseFacts[],
  causes: readonly Pick<CauseLeaf, 'id' | 'label'>[],
): readonly Signal[] {
  return [spreadSignal(facts), samenessSignal(facts, causes), faultSignal(facts)];
}

function spreadSignal(facts: readonly CaseFacts[]): Signal {
  const named = facts.filter(({ client }) => client !== '');
  const clients = [...groupedBy(named, ({ client }) => client).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const most = clients[0] ?? [];
  const name = most.at(-1)?.record.client.name ?? '';
  const enough = named.length >= LEAST_CASES && clients.length > 1;
  const p = spreadP(clients.map((own) => own.length));
  const verdict = !enough ? 'too_few' : p <= SURPRISING ? 'one_client' : 'spread';
  const all = named.length > 0 && clients.length === 1 ? ` All are with ${name}.` : '';
  return {
    key: 'signal.spread',
    label: 'How it is spread over clients',
    ids: idsOf(verdict === 'one_client' ? most : named),
    verdict,
    said: {
      too_few: `Too few cases to tell.${all}`,
      one_client: `Mostly one client, ${name}: look at that relationship.`,
      spread: 'Spread across clients, as far as this record tells.',
    }[verdict],
    numbers: {
      cases: named.length,
      clients: clients.length,
      most: most.length,
      p: enough ? Number(p.toPrecision(4)) : null,
    },
    reckoned: `${counted(named.length, 'case')} with ${counted(clients.length, 'client')}, at most ${most.length} with one.`,
    toTell: enough ? null : `It takes at least ${LEAST_CASES} cases, with more than one client.`,
    caution:
      'How many jobs each of them gave you is not known here: it is reckoned as if they were equal, and clients without a case are not counted.',
  };
}

/** The leaves that came up with several clients, the most clients first. */
export function sharedLeaves(
  facts: readonly CaseFacts[],
  leafOf: (one: CaseFacts) => string | undefined,
): { readonly leaf: string; readonly clients: number; readonly facts: readonly CaseFacts[] }[] {
  const named = facts.filter(({ client }) => client !== '');
  return [...groupedBy(named, leafOf)]
    .map(([leaf, own]) => ({ leaf, clients: new Set(own.map(({ client }) => client)).size, facts: own }))
    .filter(({ clients }) => clients >= SAME_WITH)
    .toSorted(
      (a, b) => b.clients - a.clients || b.facts.length - a.facts.length || (a.leaf < b.leaf ? -1 : 1),
    );
}

function samenessSignal(
  facts: readonly CaseFacts[],
  causes: readonly Pick<CauseLeaf, 'id' | 'label'>[],
): Signal {
  const [first] = sharedLeaves(facts, ({ leaf }) => leaf);
  const known = facts.filter(({ leaf }) => leaf !== undefined);
  const verdict = first !== undefined ? 'same_cause' : known.length < SAME_WITH ? 'too_few' : 'no_same_cause';
  const cause = causes.find(({ id }) => id === first?.leaf)?.label ?? first?.leaf.replaceAll('_', ' ');
  return {
    key: 'signal.sameness',
    label: 'Whether it is the same',
    ids: idsOf(first?.facts ?? known),
    verdict,
    said: {
      same_cause: `The same cause with different clients: ${cause}. This one is yours to fix.`,
      no_same_cause: `No cause has come up with ${SAME_WITH} different clients.`,
      too_few: 'Too few cases to tell.',
    }[verdict],
    numbers: { known: known.length, clients: first?.clients ?? null, cases: first?.facts.length ?? null },
    reckoned:
      first === undefined
        ? `${counted(known.length, 'case')} with a main cause that is known.`
        : `${counted(first.facts.length, 'case')} with ${counted(first.clients, 'client')}.`,
    toTell: verdict === 'too_few' ? `It takes the same main cause with ${SAME_WITH} clients.` : null,
    caution: 'It is counted by the main cause as you named it; two names for one thing hide it.',
  };
}

function faultSignal(facts: readonly CaseFacts[]): Signal {
  const known = facts.filter(({ side }) => side !== undefined);
  const mine = known.filter(({ side }) => side === 'mine' || side === 'shared');
  const rate = rateOf(mine.length, known.length);
  const { low = 0, high = 100 } = rate.range ?? {};
  const verdict =
    rate.range === null ? 'too_few' : low > 50 ? 'within' : (high ?? 100) < 50 ? 'not_within' : 'cannot_tell';
  const contested = facts.filter(isContested);
  const disagree =
    contested.length === 0 ? '' : ` The client sees it otherwise in ${idsWords(idsOf(contested))}.`;
  return {
    key: 'signal.fault',
    label: 'Whose it was',
    ids: idsOf(mine),
    verdict,
    said: {
      too_few: 'Too few cases to tell.',
      within: 'Mostly within your control.',
      not_within: 'Mostly not within your control.',
      cannot_tell: 'It cannot be told yet.',
    }[verdict],
    numbers: {
      mineOrShared: mine.length,
      known: known.length,
      low: rate.range === null ? null : tenths(low),
      high: rate.range === null ? null : high,
    },
    reckoned: `${mine.length} of ${known.length} lay with you or with both of you.${disagree}`,
    toTell:
      verdict === 'too_few'
        ? `It takes at least ${ENOUGH_FOR_SHARE} cases where it is known.`
        : verdict === 'cannot_tell'
          ? 'It takes more cases: as few as these could be half and half.'
          : null,
    caution: 'You put it down yourself, in your own case.',
  };
}
