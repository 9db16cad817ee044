import { inspectInput } from './inspect-input.ts';
import type { Inspection } from './inspection.ts';
import { readPaste } from './text/read-paste.ts';

/** Inspects what was pasted: every message in it, in reading order. */
export function inspectPaste(text: string): readonly Inspection[] {
  return inspectInput(readPaste(text), null);
}
