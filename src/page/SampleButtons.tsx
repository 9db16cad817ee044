import type { ReactElement } from 'react';
import type { PageWords } from '../locales/catalog/pane-words.ts';
import { loadSample, sampleIds } from './samples/samples.ts';

interface SampleButtonsProps {
  readonly words: PageWords;
  readonly onChoose: (headerText: string) => void;
}

/** Made-up messages to try the page with. */
export function SampleButtons({ words, onChoose }: SampleButtonsProps): ReactElement {
  return (
    <div className="field" role="group" aria-label={words.samples}>
      <h3>{words.samples}</h3>
      <p className="quiet">{words.samplesHelp}</p>
      <ul className="samples">
        {sampleIds.map((id) => (
          <li key={id}>
            <button type="button" data-sample={id} onClick={() => void loadSample(id).then(onChoose, () => undefined)}>
              {words.sampleNames[id]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
