import { strangerSession } from '../strangers.js';
import { believesStranger, certainOutcome, entrances } from '../verdicts.js';

/**
 * A stranger connects to a server of each kind, also through a translator, a proxy or a container network, and says and writes
 * what they like. Nothing of it is ever certain, but for the truth that the message is not from Microsoft 365.
 */
export const sessions = {
  name: 'sessions',
  make: (draws) => ({ ...strangerSession(draws), entrance: draws.pick(['file', 'file', 'outlook', 'paste']) }),
  textOf: ({ above, border, loose }) => [...above, border, ...loose, ''].join('\n'),
  check: async (made) => {
    const [message] = await entrances[made.entrance](sessions.textOf(made));
    return believesStranger(message) ? `a stranger at ${made.server}: ${certainOutcome(message)} is certain` : null;
  },
};
