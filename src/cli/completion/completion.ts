import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import { powershellCompletion } from './powershell.ts';
import type { Shell } from './shells.ts';
import { zshCompletion } from './zsh.ts';

/** The script that teaches a shell the words of `relay-pool`, to be loaded as the help says. */
export function completionFor(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bashCompletion();
    case 'zsh':
      return zshCompletion();
    case 'fish':
      return fishCompletion();
    case 'powershell':
      return powershellCompletion();
  }
}
