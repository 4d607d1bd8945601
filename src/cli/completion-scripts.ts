/**
 * What a shell has to know to complete: it asks `repair complete` for the words that fit, a line each, with what each
 * is behind a tab. Where nothing fits, file names do.
 */
export const COMPLETION_SCRIPTS = {
  // No package is needed: this is all that bash itself brings.
  bash: String.raw`_repair() {
  local line word typed="${'$'}{COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r line; do
    word="${'$'}{line%%$'\t'*}"
    case "$typed" in
      \"*) word="$(printf '%s' "$word" | sed 's/[\\"$${'`'}]/\\&/g')" ;;
      \'*) word="$(printf '%s' "$word" | sed "s/'/'\\\\''/g")" ;;
      *) word="$(printf '%q' "$word")" ;;
    esac
    COMPREPLY+=("$word")
  done < <(repair complete -- "${'$'}{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _repair repair`,
  zsh: String.raw`#compdef repair
_repair() {
  local -a found
  local line
  for line in "${'$'}{(@f)$(repair complete -- "${'$'}{(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("${'$'}{${'$'}{line%%$'\t'*}//:/\\:}:${'$'}{line#*$'\t'}")
  done
  if (( $#found )); then _describe -V repair found; else _files; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -u }
compdef _repair repair`,
  fish: `complete -c repair -f -a '(repair complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
} as const;
