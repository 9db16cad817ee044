import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PageCatalog } from '../../locales/catalog/catalog.ts';
import { PartMissing } from '../../ui/fetched/PartMissing.tsx';
import { loadSample, sampleIds } from '../samples/samples.ts';
import type { SampleId } from '../samples/samples.ts';

interface SampleButtonsProps {
  readonly catalog: PageCatalog;
  /** hears of the choice before the text is there; fails where it cannot be had */
  readonly onChoose: (headerText: Promise<string>) => Promise<void>;
}

/** Made-up messages to try the page with. */
export function SampleButtons({ catalog, onChoose }: SampleButtonsProps): ReactElement {
  const words = catalog.pane.page;
  const [isMissing, setMissing] = useState(false);
  const load = (id: SampleId): void => {
    setMissing(false);
    void onChoose(loadSample(id)).catch(() => setMissing(true));
  };
  return (
    <div className="field" role="group" aria-label={words.samples}>
      <h3>{words.samples}</h3>
      <p className="quiet">{words.samplesHelp}</p>
      <ul className="samples">
        {sampleIds.map((id) => (
          <li key={id}>
            <button type="button" data-sample={id} onClick={() => load(id)}>
              {words.sampleNames[id]}
            </button>
          </li>
        ))}
      </ul>
      {isMissing && <PartMissing catalog={catalog} />}
    </div>
  );
}
