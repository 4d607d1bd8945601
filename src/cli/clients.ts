import { nameFit, sameClient } from '../case/client-name.ts';
import type { CaseRecord } from '../case/schema.ts';
import { nameSuggestion } from '../playbook/suggestion.ts';
import { casesWith } from '../report/clients.ts';
import type { CaseList, CaseStore } from '../store/case-store.ts';
import { EXIT, UserError } from './errors.ts';

/** What of a case it takes to find it by its client. */
export type NamedCase = Pick<CaseRecord, 'id' | 'openedAt' | 'client'>;

/** One client: their name as the newest case spells it, and their cases in order of time. */
export interface Client<T extends NamedCase = NamedCase> {
  readonly name: string;
  readonly cases: readonly T[];
}

export interface NamedCases {
  readonly cases: readonly (NamedCase & Pick<CaseRecord, 'title'>)[];
  readonly unreadable: CaseList['unreadable'];
}

/** All cases, as far as it takes to find them by their clients. */
export async function namedCases(store: CaseStore): Promise<NamedCases> {
  const cases: NamedCases['cases'][number][] = [];
  const unreadable = await store.each(
    ({ id, openedAt, client, title }) => void cases.push({ id, openedAt, client, title }),
  );
  return { cases, unreadable };
}

/** The whole cases of a client, in the same order. @throws StoreError if one has gone meanwhile */
export async function wholeCases(store: CaseStore, { cases }: Client): Promise<readonly CaseRecord[]> {
  return Promise.all(cases.map(async ({ id }) => store.load(id)));
}

/** The client of exactly this name, whatever its capitals, spaces and form of Unicode. */
export function clientNamed<T extends NamedCase>(records: readonly T[], name: string): Client<T> | undefined {
  const cases = casesWith(records, name);
  const newest = cases.at(-1);
  return newest === undefined ? undefined : { name: newest.client.name, cases };
}

/** As `clientNamed`, for what changes something: half a name is not enough. @throws UserError exit 4 */
export function requireClient<T extends NamedCase>(records: readonly T[], name: string): Client<T> {
  const client = clientNamed(records, name);
  if (client === undefined) throw noClient(records, name);
  return client;
}

/**
 * The client that a person means by a name, by whole words of it or how they begin, or by the number of a case.
 *
 * @throws UserError exit 4 if there is none, or several
 */
export function findClient<T extends NamedCase>(records: readonly T[], words: string): Client<T> {
  const whole = clientNamed(records, words);
  if (whole !== undefined) return whole;
  const numbered = records.find(({ id }) => id.toLowerCase() === words.trim().toLowerCase());
  const named = records.filter(({ client }) => nameFit(client.name, words) === 'whole');
  const fitting =
    named.length > 0 ? named : records.filter(({ client }) => nameFit(client.name, words) === 'begun');
  const names = [numbered ?? fitting].flat().map(({ client }) => client.name);
  const different = names.filter((name, at) => names.findIndex((other) => sameClient(other, name)) === at);
  const only = different.length === 1 ? clientNamed(records, different[0] ?? '') : undefined;
  if (only !== undefined) return only;
  if (different.length < 2) throw noClient(records, words);
  throw new UserError(`“${words}” fits ${different.length} clients.`, {
    exit: EXIT.notFound,
    hint: 'Give the whole name of one of them.',
    problems: different.map((name) => ({
      where: name,
      message: casesWith(records, name)
        .map(({ id }) => id)
        .join(', '),
    })),
  });
}

/** With the nearest name, if one is near. */
export function noClient(records: readonly NamedCase[], words: string): UserError {
  const near = nameSuggestion(words, [...new Set(records.map(({ client }) => client.name))]);
  return new UserError(`There is no client “${words}”${near === '' ? '.' : near}`, {
    exit: EXIT.notFound,
    hint: 'See them all with: repair client list',
  });
}
