import { stopChromium } from '../../outlook-host/chromium.ts';
import { answering } from '../../outlook-host/headers-answer.ts';
import { message } from '../../outlook-host/mailbox-item.ts';
import { openOutlook } from '../../outlook-host/outlook.ts';
import { partIds } from '../../../src/locales/catalog/part-words.ts';
import type { SampleId } from '../../../src/page/samples/samples.ts';
import { usualPlaces } from '../../support/locales.ts';
import { sampleText } from '../expected.ts';
import { openPart, part, reaches, sticksOut } from '../view.ts';

/* Who enlarges the narrowest pane to twice its size (WCAG 1.4.4) has 160 of its pixels left. */
const half = 160;
const shapes: readonly SampleId[] = ['relay-delivery', 'junk-phishing', 'high-risk-pool'];

afterAll(stopChromium);

test.each(usualPlaces.flatMap(({ tag }) => shapes.map((shape) => ({ tag, shape }))))(
  'the narrowest pane enlarged to twice its size needs no scrolling sideways: $tag, $shape',
  async ({ tag, shape }) => {
    const item = message('item-1', 'Quarterly numbers');
    const outlook = await openOutlook({ item, headers: answering(sampleText(shape)), language: tag, width: half });
    await reaches(outlook.pane, 'verdict');
    await part(outlook.pane, 'facts').waitFor();
    for (const id of partIds) {
      await openPart(outlook.pane, id);
      expect([id, await outlook.pane.evaluate(sticksOut)]).toEqual([id, []]);
    }
    await outlook.close();
  },
);
