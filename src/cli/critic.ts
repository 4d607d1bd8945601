import type { CritiqueContext, DraftKind } from '../apology/critique-context.ts';
import { apologyLedger } from '../apology/ledger.ts';
import { sumsOf } from '../apology/named-sums.ts';
import { sameClient } from '../case/client-name.ts';
import type { CaseRecord } from '../case/schema.ts';
import { isHeld } from '../case/stage.ts';
import type { CompiledCritiqueEntry } from '../playbook/critique-schema.ts';
import { pinnedTo } from './pinned.ts';
import { openNamed } from './playbook-names.ts';
import type { Session } from './session.ts';

/** The rules that judge a letter: those that its case began with, else core's. */
export async function criticOf(
  session: Session,
  owner: CaseRecord | undefined,
): Promise<readonly CompiledCritiqueEntry[]> {
  // None, if the case began before there was a critic, or its words cannot be read: core's do as well.
  const pinned = owner && (await pinnedTo(session, owner.playbook.sha256))?.critique;
  if (pinned !== undefined && pinned.length > 0) return pinned;
  return (await openNamed(session, 'core', 'The rules for letters are in it.')).playbook.critique;
}

/**
 * What the critic compares a text with.
 *
 * @param draft what the text is; a file is taken for a letter by e-mail
 */
export async function contextOf(
  session: Session,
  owner: CaseRecord,
  draft: DraftKind = { about: 'apology', channel: 'email' },
): Promise<CritiqueContext> {
  const theirs: CaseRecord[] = [];
  const others = new Set<string>();
  await (await session.store()).each((record) => {
    if (sameClient(record.client.name, owner.client.name)) theirs.push(record);
    else others.add(record.client.name);
  });
  return {
    gate: isHeld(owner) ? (owner.insurer?.gate ?? 'green') : 'green',
    promises: owner.promises,
    sums: sumsOf(owner),
    today: session.today,
    ...(owner.severity !== undefined && { severity: owner.severity }),
    ...(owner.fault !== undefined && { myFault: owner.fault.mine }),
    about: draft.about,
    channel: draft.channel,
    client: owner.client.name,
    otherClients: [...others].filter((name) => name.trim() !== ''),
    earlierApologies: apologyLedger(theirs, session.today).recent,
    ignored: owner.notes.flatMap(({ ignores }) => ignores ?? []),
  };
}
