import type { ColourChoice } from '../check/check-options.ts';
import type { CommandIo } from '../command-io.ts';

/** How an answer is laid out: in columns and lines. `height` is null where nothing scrolls away. */
export interface Screen {
  readonly width: number;
  readonly height: number | null;
  readonly hasColour: boolean;
}

/** Columns of a text that no terminal shows: a line of a mail or ticket. */
const plainWidth = 78;

/** Narrower, words are torn; wider, lines are hard to follow. */
const narrowest = 20;
const widest = 120;

/** How answers are laid out on this machine. */
export function screenOf(io: CommandIo, choice: ColourChoice): Screen {
  const isTerminal = io.outputIsTerminal === true;
  const columns = isTerminal ? (io.columns ?? 0) : 0;
  return {
    width: columns > 0 ? Math.min(Math.max(columns, narrowest), widest) : plainWidth,
    height: isTerminal && (io.rows ?? 0) > 0 ? (io.rows ?? null) : null,
    hasColour: choice === 'auto' ? isWelcome(isTerminal, io.environment) : choice === 'always',
  };
}

/**
 * FORCE_COLOR goes before NO_COLOR (no-color.org), as in Node.js itself; without either, a terminal that is not dumb has colours.
 */
function isWelcome(isTerminal: boolean, environment: CommandIo['environment']): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: kind } = environment;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (refused !== undefined && refused !== '') return false;
  return isTerminal && kind !== 'dumb';
}
