import { relaySession, strangerFields } from '../strangers.js';
import { certainOutcome, entrances } from '../verdicts.js';

/** The relay pool handed a message over, the reader's own lines are whole: whatever stands below, that stays certain. */
export const intact = {
  name: 'intact',
  make: (draws) => ({ ...relaySession(draws), loose: strangerFields(draws), entrance: draws.pick(['file', 'outlook']) }),
  textOf: ({ above, border, loose }) => [...above, border, 'From: a@example.com', ...loose, ''].join('\n'),
  check: async (made) => {
    const [alone] = await entrances[made.entrance](intact.textOf({ ...made, loose: [] }));
    if (certainOutcome(alone) !== 'relay-pool') return `the lines of ${made.server} alone: ${told(alone)}`;
    const [message] = await entrances[made.entrance](intact.textOf(made));
    return certainOutcome(message) === 'relay-pool' ? null : `below the border of ${made.server}: ${told(message)}`;
  },
};

function told({ detection }) {
  const { outcome, certainty, doubts, missing } = detection?.verdict ?? {};
  return `${outcome} ${certainty ?? missing} (${doubts?.join(', ')})`;
}
