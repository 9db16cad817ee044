import { offers } from './offers.ts';

/** For fish from 3.0 on. */
export function fishCompletion(): string {
  const { commands, shells, sought, colours, languages } = offers;
  const values: Readonly<Record<string, string>> = {
    '--fail-on': ` -x -a '(__fish_append , ${sought.join(' ')})'`,
    '--color': ` -x -a '${colours.join(' ')}'`,
    '--language': ` -s l -x -a '${languages.join(' ')}'`,
    '--engine': ' -x',
    '--days': ' -x',
    '--domain': ' -x',
    '--accepted-domains': ' -r -F',
    '--message-id': ' -x',
    '--recipient': ' -x',
    '--help': ' -s h',
    '--version': ' -s V',
  };
  const option = (name: string): string => `-l ${name.slice(2)}${values[name] ?? ''}`;
  const line = (rest: string): string => `complete -c relay-pool ${rest}`;
  return `${[
    '# fish completion for relay-pool',
    line('-f'),
    line(`-n __fish_use_subcommand -a '${commands.join(' ')}'`),
    line(`-n '__fish_seen_subcommand_from completion' -a '${shells.join(' ')}'`),
    line(`-n '__fish_seen_subcommand_from check triage' -F`),
    ...offers.check.map((name) => line(`-n '__fish_seen_subcommand_from check' ${option(name)}`)),
    ...offers.triage.map((name) => line(`-n '__fish_seen_subcommand_from triage' ${option(name)}`)),
    ...offers.hunt.map((name) => line(`-n '__fish_seen_subcommand_from hunt' ${option(name)}`)),
    ...offers.trace.map((name) => line(`-n '__fish_seen_subcommand_from trace' ${option(name)}`)),
    ...offers.common.map((name) => line(option(name))),
  ].join('\n')}\n`;
}
