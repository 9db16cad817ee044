import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AnswerCatalog } from '../locales/catalog/catalog.ts';
import type { TriagePageWords } from '../locales/catalog/triage-view-words.ts';
import { PartMissing } from '../ui/fetched/PartMissing.tsx';
import type { GivenFile } from './reading/given-file.ts';
import { sampleFile, triageSamples } from './samples/samples.ts';
import type { TriageSample } from './samples/samples.ts';

interface SampleChoiceProps {
  readonly answer: AnswerCatalog;
  readonly words: TriagePageWords;
  /** hears of the choice before the file is there; fails where it cannot be had */
  readonly onFiles: (files: Promise<readonly GivenFile[]>) => Promise<void>;
}

/** Made-up files to try the page with. */
export function SampleChoice({ words, answer, onFiles }: SampleChoiceProps): ReactElement {
  const [isMissing, setMissing] = useState(false);
  const load = (sample: TriageSample): void => {
    setMissing(false);
    void onFiles(sampleFile(sample).then((file) => [file])).catch(() => setMissing(true));
  };
  return (
    <div className="field" role="group" aria-label={words.samples}>
      <h2>{words.samples}</h2>
      <p className="quiet">{words.samplesHelp}</p>
      <ul className="samples">
        {triageSamples.map((sample) => (
          <li key={sample}>
            <button type="button" onClick={() => load(sample)}>
              {words.sampleNames[sample]}
            </button>
          </li>
        ))}
      </ul>
      {isMissing && <PartMissing catalog={answer} />}
    </div>
  );
}
