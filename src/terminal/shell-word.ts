/** Words as one word of a command, as bash, zsh and PowerShell read it. */
export function asWord(words: string): string {
  return /["$`\\!]/.test(words) ? `'${words.replaceAll("'", "'\\''")}'` : `"${words}"`;
}

/** The same, in quotes only where it needs them. */
export function asBareWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : asWord(text);
}
