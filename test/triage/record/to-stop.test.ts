import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../../../src/detection/index.ts';
import { recordOfDetection } from '../../../src/triage/record/record-of-detection.ts';
import { junkBlock } from '../../support/junk-lines.ts';

const corpus = join(__dirname, '..', '..', 'corpus');
const texts = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
const reports = ['SPM', 'HSPM', 'PHSH', 'HPHSH', 'MALW', 'UIMP', 'SPOOF', 'BULK', 'NONE'].map(
  (category) => [`CAT:${category}`, junkBlock({ report: `CIP:40.95.53.73;SCL:5;SFV:SPM;CAT:${category};DIR:INB;` })] as const,
);

/** What the triage counts to be stopped, `check` makes deliverable nowhere, and the other way round. */
test.each([...texts.map((file) => [file, readFileSync(join(corpus, file), 'utf8')] as const), ...reports])(
  'triage and check agree on what is to be stopped: %s',
  (_name, text) => {
    for (const source of ['delivered', 'attached', 'guessed', 'returned'] as const) {
      const detection = detect(text, { source });
      if (detection.verdict.outcome !== 'relay-pool') continue;
      const { threat } = recordOfDetection(detection, { source: 'a', item: 1, within: null, carries: 0 });
      const repairs = detection.advice.filter(
        ({ audience, remedy }) =>
          audience === 'sender' || (audience === 'forwarder' && remedy !== 'confirm-in-trace' && remedy !== 'investigate-abuse'),
      );
      expect([source, threat, repairs.length > 0]).toEqual([source, threat, threat === null]);
    }
  },
);
