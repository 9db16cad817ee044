import type { FoundMessage } from './text/found-message.ts';
import { inspectMessage } from './inspect-message.ts';
import type { Inspection } from './inspection.ts';
import type { Input } from './text/read-input.ts';

/** Inspects every message that was read, in reading order; `fileName` is null where there is none. */
export function inspectInput(input: Input, fileName: string | null): readonly Inspection[] {
  if (input.kind === 'refused') return [{ state: 'refused', refusal: input.refusal, fileName }];
  const count = input.messages.length;
  return input.messages.map((found, at) => {
    const within = carrierOf(input.messages, at);
    return inspectMessage(found, { fileName, ordinal: at + 1, count, ...(within === null ? {} : { within }) });
  });
}

/** The place, from 1, of the message that another is attached to: the last one above it that lies less deep; null for none. */
function carrierOf(messages: readonly FoundMessage[], at: number): number | null {
  const depth = messages[at]?.depth ?? 0;
  for (let above = at - 1; above >= 0; above -= 1) if ((messages[above]?.depth ?? 0) < depth) return above + 1;
  return null;
}
