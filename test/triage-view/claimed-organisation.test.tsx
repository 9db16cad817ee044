/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { detect } from '../../src/detection/index.ts';
import { paintFor } from '../../src/cli/terminal/paint.ts';
import { summaryLines } from '../../src/cli/triage/summary.ts';
import { loadCatalog } from '../../src/locales/load-catalog.ts';
import type { TriageRecord } from '../../src/triage/index.ts';
import { recordOfDetection } from '../../src/triage/record/record-of-detection.ts';
import { tally } from '../../src/triage/tally/tally.ts';
import { FixList } from '../../src/triage-view/fixes/FixList.tsx';
import { rowOf } from '../../src/triage-view/messages/message-row.ts';
import { PictureView } from '../../src/triage-view/PictureView.tsx';
import { sampleText } from '../ui/sample-text.ts';
import { speechIn } from './speech-in.ts';

const claims = [
  ['en', 'claimed, not checked: blamed.example'],
  ['da', 'påstået, ikke kontrolleret: blamed.example'],
  ['nl', 'beweerd, niet gecontroleerd: blamed.example'],
] as const;

function recordWith(claimed: boolean, given: Partial<TriageRecord> = {}): TriageRecord {
  const detected = recordOfDetection(detect(sampleText('relay-delivery')), {
    source: 'a.eml',
    item: 1,
    within: null,
    carries: 0,
  });
  return {
    ...detected,
    tenant: { id: null, name: 'blamed.example', claimed },
    cause: 'forwarding',
    remedies: [{ remedy: 'change-inbox-rules', audience: 'forwarder' }],
    ...given,
  };
}

function show(record: TriageRecord, language: 'en' | 'da' | 'nl', ...others: readonly TriageRecord[]): void {
  const picture = tally([record, ...others]);
  const speech = speechIn(language);
  const fixes = <FixList picture={picture} fixes={[]} speech={speech} />;
  render(<PictureView picture={picture} rows={[rowOf(record, 0)]} left={0} fixes={fixes} speech={speech} onOpen={null} />);
}

const plain = (text: string | null): string => (text ?? '').replace(/\u200b/g, '');

test.each(claims)('an organisation that is only claimed is said to be, wherever it is named, %s', async (language, claim) => {
  show(recordWith(true), language);
  expect(plain(screen.getByTestId('fix').textContent)).toContain(claim);
  expect(plain(screen.getByTestId('messages').textContent)).toContain(claim);
  expect(plain(screen.getByTestId('picture').textContent).split(claim)).toHaveLength(4);
  expect(plain(screen.getByTestId('picture').textContent).split('blamed.example')).toHaveLength(4);
  const catalog = await loadCatalog(language);
  const laid = { period: { since: null, until: null }, width: null, isInReport: false };
  const lines = summaryLines(tally([recordWith(true)]), {
    words: speechIn(language).words,
    catalog,
    paint: paintFor(false),
    stopped: false,
    ...laid,
  });
  expect(lines.filter((line) => line.includes('blamed.example'))).toHaveLength(2);
  expect(lines.filter((line) => line.includes(claim))).toHaveLength(2);
});

test('one that a line of the reader’s own side shows is named alone', () => {
  show(recordWith(false), 'en');
  expect(plain(screen.getByTestId('fix').textContent)).toContain('blamed.example');
  expect(plain(screen.getByTestId('picture').textContent)).not.toContain('claimed');
});

test.each([
  ['en', 'blamed.example (only claimed in 2 of 3)'],
  ['da', 'blamed.example (kun påstået i 2 af 3)'],
  ['nl', 'blamed.example (in 2 van 3 alleen beweerd)'],
] as const)('beside one that is shown, the number of claims of the same name is said, %s', async (language, told) => {
  const of = (claimed: boolean, at: number): TriageRecord => recordWith(claimed, { identity: [2 * at + 1] });
  const records = [of(false, 1), of(true, 2), of(true, 3)] as const;
  show(records[0], language, records[1], records[2]);
  expect(plain(screen.getByTestId('fix').textContent)).toContain(told);
  expect(plain(screen.getByTestId('picture').textContent).split(told)).toHaveLength(3);
  const lines = summaryLines(tally(records), {
    words: speechIn(language).words,
    catalog: await loadCatalog(language),
    paint: paintFor(false),
    stopped: false,
    period: { since: null, until: null },
    width: null,
    isInReport: false,
  });
  expect(lines.filter((line) => line.includes(told))).toHaveLength(2);
});

test('nobody is told to stop what only a claim says they sent', () => {
  show(recordWith(true, { threat: 'phishing', placed: 'junk' }), 'en');
  expect(within(screen.getByTestId('to-stop')).queryByText(/blamed\.example/)).toBeNull();
});

test('one that is shown to have relayed it is told', () => {
  show(recordWith(false, { threat: 'phishing', placed: 'junk' }), 'en');
  expect(plain(screen.getByTestId('to-stop').textContent)).toContain('blamed.example');
});
