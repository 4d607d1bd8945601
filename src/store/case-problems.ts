import { StoreError } from './case-store.ts';

/** Where to look for a case that was not found. */
export const EVERY_CASE =
  'Open cases are in: repair status\nEvery client, closed cases too, is in: repair client list';

export function notFound(id: string): StoreError {
  return new StoreError('not-found', `There is no case ${id}.`, EVERY_CASE);
}

export function conflict(id: string, rev: number, expectedRev: number): StoreError {
  const message = `${id} was changed meanwhile: it has ${rev} events by now, not ${expectedRev}.`;
  return new StoreError(
    'conflict',
    message,
    `Nothing was changed. Look at it with repair show ${id}, then try again.`,
  );
}

/** What can be done about a file that is no readable case: it is never repaired or removed unasked. */
export function adviceFor(kind: 'bad' | 'newer'): string {
  return kind === 'newer'
    ? 'It was left as it is. Upgrade repair to use it.'
    : 'It was left as it is. Restore it from a backup, or move it out of the folder.';
}

/** @param problem what is wrong, without the case's own words; continues “the file …: it …” */
export function unreadable(file: string, kind: 'bad' | 'newer', problem: string): StoreError {
  return new StoreError(kind === 'newer' ? 'newer' : 'unreadable', `${file}: ${problem}.`, adviceFor(kind));
}
