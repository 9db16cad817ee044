/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { detect } from '../../../src/detection/index.ts';
import { recordOfDetection } from '../../../src/triage/record/record-of-detection.ts';
import { tally } from '../../../src/triage/tally/tally.ts';
import { FixList } from '../../../src/triage-view/fixes/FixList.tsx';
import { rowOf } from '../../../src/triage-view/messages/message-row.ts';
import { PictureView } from '../../../src/triage-view/PictureView.tsx';
import { sampleText } from '../../ui/sample-text.ts';
import { speechIn } from '../speech-in.ts';

test.each([
  ['en', 'Explains the one message', '1 message'],
  ['da', 'Forklarer den ene mail', '1 mail'],
  ['nl', 'Verklaart het ene bericht', '1 bericht'],
] as const)('the picture of one message speaks of one, %s', (language, explains, shown) => {
  const record = recordOfDetection(detect(sampleText('relay-delivery')), { source: 'a.eml', item: 1, within: null, carries: 0 });
  const picture = tally([record]);
  expect(picture.fixes).toHaveLength(1);
  const speech = speechIn(language);
  render(
    <PictureView
      picture={picture}
      rows={[rowOf(record, 0)]}
      left={0}
      fixes={<FixList picture={picture} fixes={[]} speech={speech} />}
      speech={speech}
      onOpen={null}
    />,
  );
  expect(screen.getByTestId('first-sentence')).toHaveTextContent(speech.words.headline.only.relay.replace('[ {likely}]', ''));
  expect(within(screen.getByTestId('fixes')).getByText(new RegExp(`^${explains}`))).toBeVisible();
  expect(within(screen.getByTestId('messages')).getByRole('status')).toHaveTextContent(new RegExp(`^${shown}\\.$`));
});
