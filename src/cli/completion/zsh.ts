import { offers } from './offers.ts';

/** For zsh: read at once (`source <(…)`), or as the file `_relay-pool` in a folder of `fpath`. */
export function zshCompletion(): string {
  const { commands, shells, check, triage, hunt, trace, common, sought, colours, languages } = offers;
  return `#compdef relay-pool
_relay-pool() {
  local previous=\${words[CURRENT-1]} command=''
  local -i i
  for (( i = 2; i < CURRENT; i++ )); do
    case \${words[i]} in
      (${commands.join('|')}) command=\${words[i]}; break ;;
    esac
  done
  case $previous in
    (--fail-on) _values -s , outcome ${sought.join(' ')}; return ;;
    (--color) compadd -- ${colours.join(' ')}; return ;;
    (-l|--language) compadd -- ${languages.join(' ')}; return ;;
  esac
  case $command:\${words[CURRENT]} in
    (completion:-*) compadd -- ${common.join(' ')} ;;
    (triage:-*) compadd -- ${[...triage, ...common].join(' ')} ;;
    (hunt:-*) compadd -- ${[...hunt, ...common].join(' ')} ;;
    (trace:-*) compadd -- ${[...trace, ...common].join(' ')} ;;
    (*:-*) compadd -- ${[...check, ...common].join(' ')} ;;
    (completion:*) compadd -- ${shells.join(' ')} ;;
    (check:*|triage:*) _files ;;
    (*) compadd -- ${commands.join(' ')} ;;
  esac
}
if [[ \${funcstack[1]} == _relay-pool ]]; then
  _relay-pool "$@"
else
  compdef _relay-pool relay-pool
fi
`;
}
