/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { createTally } from '../../src/triage/tally/tally.ts';
import type { ContainerReport } from '../../src/triage/container-report.ts';
import { emptyRecord } from '../../src/triage/record/empty-record.ts';
import { PictureView } from '../../src/triage-view/PictureView.tsx';
import { speechIn } from './speech-in.ts';

const encrypted = (source: string): ContainerReport => ({
  source,
  kind: 'zip',
  declared: 1,
  read: 0,
  shortfalls: [{ reason: 'encrypted', count: 1, detail: null }],
});

function show(sources: readonly string[], messages: number): void {
  const tally = createTally();
  for (const source of sources) tally.addContainer(encrypted(source));
  for (let item = 1; item <= messages; item += 1) {
    tally.add({ ...emptyRecord({ source: 'a', item }), identity: [2 * item + 1], outcome: 'ordinary-pool' });
  }
  render(<PictureView picture={tally.picture()} rows={[]} left={0} fixes={null} speech={speechIn('en')} onOpen={null} />);
}

test.each([
  [['a.zip'], 0, false],
  [['a.zip', 'b.zip'], 0, false],
  // the first sentences name two
  [['a.zip', 'b.zip', 'c.zip'], 0, true],
  // much stands between them and the list
  [['a.zip'], 1, true],
])('what could not be read, %j beside %i messages, is listed unless just named: %s', (sources, messages, isListed) => {
  show(sources, messages);
  expect(screen.getByTestId('completeness')).toHaveTextContent('a.zip 0/1: protected by a password: unpack it first (1).');
  expect(screen.queryByTestId('unread') !== null).toBe(isListed);
});
