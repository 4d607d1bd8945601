/** A draft, its subject apart: its first line may be `Subject: …`. */
export interface Letter {
  readonly subject: string | undefined;
  readonly body: string;
}

const SUBJECT = /^Subject: (.*)\n+/;

export function letterOf(text: string): Letter {
  const found = SUBJECT.exec(text);
  return { subject: found?.[1]?.trim(), body: found === null ? text : text.slice(found[0].length) };
}
