import type { ReactElement } from 'react';
import type { TriagePageWords } from '../locales/catalog/triage-view-words.ts';
import type { GivenFile } from './reading/given-file.ts';
import { sampleFile, triageSamples } from './samples/samples.ts';

interface SampleChoiceProps {
  readonly words: TriagePageWords;
  readonly onFiles: (files: readonly GivenFile[]) => void;
}

/** Made-up files to try the page with. */
export function SampleChoice({ words, onFiles }: SampleChoiceProps): ReactElement {
  return (
    <div className="field" role="group" aria-label={words.samples}>
      <h2>{words.samples}</h2>
      <p className="quiet">{words.samplesHelp}</p>
      <ul className="samples">
        {triageSamples.map((sample) => (
          <li key={sample}>
            <button
              type="button"
              onClick={() =>
                void sampleFile(sample).then(
                  (file) => onFiles([file]),
                  () => undefined,
                )
              }
            >
              {words.sampleNames[sample]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
