import { useCallback, useRef, useState } from 'react';
import { readMessageFile } from '../intake/read-message-file.ts';
import { inspectText } from './inspection.ts';
import type { Inspection } from './inspection.ts';

/**
 * What the page can be asked to inspect. `round` tells one answer from the next; `inspectFile` gives the header text to show in
 * the box, or null when something else was asked for meanwhile.
 */
export interface PageInspection {
  readonly inspection: Inspection;
  readonly round: number;
  readonly inspectHeaders: (headerText: string) => void;
  readonly inspectFile: (file: File) => Promise<string | null>;
}

/** The answer for what was last pasted, chosen or dropped; a file that is slow to read does not overtake it. */
export function usePageInspection(): PageInspection {
  const [shown, setShown] = useState<Pick<PageInspection, 'inspection' | 'round'>>({
    inspection: { state: 'waiting' },
    round: 0,
  });
  const asked = useRef(0);

  const inspectHeaders = useCallback((headerText: string): void => {
    asked.current += 1;
    setShown({ inspection: inspectText(headerText), round: asked.current });
  }, []);

  const inspectFile = useCallback(async (file: File): Promise<string | null> => {
    asked.current += 1;
    const round = asked.current;
    setShown({ inspection: { state: 'checking' }, round });
    const intake = await readMessageFile(file);
    if (round !== asked.current) return null;
    if (intake.kind === 'refused') {
      setShown({ inspection: { state: 'refused', refusal: intake.refusal, fileName: file.name }, round });
      return '';
    }
    setShown({ inspection: inspectText(intake.text), round });
    return intake.text;
  }, []);

  return { ...shown, inspectHeaders, inspectFile };
}
