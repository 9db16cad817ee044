import { inspectMessage } from './inspect-message.ts';
import type { Inspection } from './inspection.ts';
import type { Input } from './read-input.ts';

/** Inspects every message that was read, in reading order; `fileName` is null where there is none. */
export function inspectInput(input: Input, fileName: string | null): readonly Inspection[] {
  if (input.kind === 'refused') return [{ state: 'refused', refusal: input.refusal, fileName }];
  const count = input.messages.length;
  return input.messages.map((found, at) => inspectMessage(found, { fileName, ordinal: at + 1, count }));
}
