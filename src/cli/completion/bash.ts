import { offers } from './offers.ts';

/** For bash from 3.2 on, which macOS has. Where nothing is offered, bash offers files. */
export function bashCompletion(): string {
  const { commands, shells, check, triage, hunt, trace, common, sought, colours, languages } = offers;
  return `# bash completion for relay-pool
_relay_pool() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' head='' i
  COMPREPLY=()
  if [[ $word == '=' ]]; then
    word=''
  elif [[ $previous == '=' && $COMP_CWORD -gt 2 ]]; then
    previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${commands.join('|')}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  case "$previous" in
    --fail-on)
      [[ $word == *,* ]] && head="\${word%,*},"
      COMPREPLY=($(compgen -P "$head" -W '${sought.join(' ')}' -- "\${word##*,}"))
      return ;;
    --color) COMPREPLY=($(compgen -W '${colours.join(' ')}' -- "$word")); return ;;
    -l|--language) COMPREPLY=($(compgen -W '${languages.join(' ')}' -- "$word")); return ;;
  esac
  case "$command:$word" in
    completion:-*) COMPREPLY=($(compgen -W '${common.join(' ')}' -- "$word")) ;;
    triage:-*) COMPREPLY=($(compgen -W '${[...triage, ...common].join(' ')}' -- "$word")) ;;
    hunt:-*) COMPREPLY=($(compgen -W '${[...hunt, ...common].join(' ')}' -- "$word")) ;;
    trace:-*) COMPREPLY=($(compgen -W '${[...trace, ...common].join(' ')}' -- "$word")) ;;
    *:-*) COMPREPLY=($(compgen -W '${[...check, ...common].join(' ')}' -- "$word")) ;;
    completion:*) COMPREPLY=($(compgen -W '${shells.join(' ')}' -- "$word")) ;;
    :*) COMPREPLY=($(compgen -W '${commands.join(' ')}' -- "$word")) ;;
  esac
}
complete -o default -o bashdefault -F _relay_pool relay-pool
`;
}
