/** What a person types to go on, where more than one place says so. */

/** They have heard from you: say so. */
export function tellCommand(id: string): string {
  return `repair note ${id} "what you told them" --to client`;
}

/** The newest draft alone, to copy it into a mail. */
export function copyCommand(id: string): string {
  return `repair apology show ${id}`;
}

/** The insurer has agreed: go on with their reference. */
export function consentCommand(id: string): string {
  return `repair resume ${id} --set insurer_consent=REFERENCE`;
}

/** Something new is promised, and they know of it; `what` is words of the program's own. */
export function promiseCommand(id: string, what = 'what you will do'): string {
  return `repair promise add ${id} "${what}" --due fri --told`;
}

/** They have answered an offer. */
export function answerCommand(id: string): string {
  return `repair remedy answer ${id} --accepted "their words"`;
}
