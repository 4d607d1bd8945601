/** Words as one word of a command, as bash, zsh and PowerShell read it. */
export function asWord(words: string): string {
  return /["$`\\!]/.test(words) ? `'${words.replaceAll("'", "'\\''")}'` : `"${words}"`;
}
