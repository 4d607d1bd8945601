import type { CaseRecord, Draft } from '../case/schema.ts';
import { isSpoken, newestDraft } from '../case/stage.ts';
import { EXIT, UserError } from './errors.ts';

/**
 * The draft of this number; without one what is sent, of the kind that was written last.
 *
 * @throws UserError exit 1 if there is none, exit 4 for a number that is none
 */
export function draftOf(owner: CaseRecord, version?: string): Draft {
  const { drafts } = owner.apology;
  const draft =
    version === undefined
      ? newestDraft(owner, drafts.at(-1)?.about ?? 'apology')
      : drafts.find(({ n }) => String(n) === version);
  if (draft !== undefined) return draft;
  if (drafts.length === 0)
    throw new UserError(`${owner.id} has no draft yet.`, {
      exit: EXIT.failed,
      hint: `Go on with: repair resume ${owner.id}`,
    });
  throw new UserError(`${owner.id} has no draft ${version}.`, {
    exit: EXIT.notFound,
    hint: `There ${drafts.length === 1 ? 'is draft 1' : `are drafts 1 to ${drafts.length}`}.`,
  });
}

/** What goes out by this channel: the newest draft made for it, of the kind that was written last; else what is sent. */
export function draftFor(owner: CaseRecord, via: string | undefined): Draft {
  const { about } = owner.apology.drafts.at(-1) ?? {};
  return (
    owner.apology.drafts.findLast((draft) => draft.channel === via && draft.about === about) ?? draftOf(owner)
  );
}

/** “the letter”, “what to say on the phone”; `ack` is the first words. */
export function draftWords({ about, channel }: Pick<Draft, 'about' | 'channel'>): string {
  const how = channel === 'phone' ? 'on the phone' : 'when you meet';
  if (isSpoken(channel)) return `what to say ${how}`;
  return about === 'ack' ? 'the first words' : 'the letter';
}

/** Words of one's own stay when the letter is written anew: where they are. */
export function ownWordsHint(owner: CaseRecord, before: number): string | undefined {
  const { drafts } = owner.apology;
  const fresh = drafts[before];
  const replaced = drafts.slice(0, before).findLast(({ about }) => about === fresh?.about);
  if (fresh?.by !== 'composer' || replaced?.by !== 'person') return undefined;
  return `Your own words are kept as draft ${replaced.n}: repair apology show ${owner.id} --version ${replaced.n}`;
}
