import type { ReactElement } from 'react';
import type { PageWords } from '../../locales/pane-words.ts';
import { samples } from '../../samples/samples.ts';

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
        {samples.map((sample) => (
          <li key={sample.id}>
            <button type="button" data-sample={sample.id} onClick={() => onChoose(sample.headerText)}>
              {words.sampleNames[sample.id]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
