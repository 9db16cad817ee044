import { inspectAnswer, inspectFile, inspectPaste } from './sources.js';

/** The ways in which a text reaches the inspection: as a paste, as a file, as Outlook's answer. */
export const entrances = {
  paste: async (text) => inspectPaste(text),
  file: async (text) => inspectFile(readingOf(Buffer.from(text)).readBytes, 'case.eml'),
  outlook: async (text) => [inspectAnswer({ kind: 'headers', text })],
};

/** Bytes in memory as a file; counts how often and how much is read. */
export function readingOf(bytes) {
  const counted = { calls: 0, bytes: 0 };
  const readBytes = async (start, end) => {
    const read = bytes.subarray(start, Math.max(start, end));
    counted.calls += 1;
    counted.bytes += read.length;
    return new Uint8Array(read);
  };
  return { readBytes, counted };
}

/** The outcome of an inspection that is certain, or null. */
export function certainOutcome(inspection) {
  const verdict = inspection.detection?.verdict;
  return verdict?.certainty === 'certain' ? verdict.outcome : null;
}

/** Whether something is certain that a stranger's message never is: that Microsoft 365 handed it over, or that it never left. */
export function believesStranger(inspection) {
  const outcome = certainOutcome(inspection);
  return outcome !== null && outcome !== 'not-from-microsoft365';
}
