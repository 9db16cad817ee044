/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SampleButtons } from '../../../src/page/input/SampleButtons.tsx';
import { SampleChoice } from '../../../src/triage-page/SampleChoice.tsx';
import { catalogFor, languages } from '../../support/locales.ts';
import { speechIn } from '../../triage-view/speech-in.ts';

// the file of the samples is gone: no network, or a newer build in its place
jest.mock('../../../src/page/samples/texts.ts', () => {
  throw new Error('not fetched');
});
jest.mock('../../../src/triage-page/samples/sample-trace.ts', () => {
  throw new Error('not fetched');
});

const never = async (loading: Promise<unknown>): Promise<void> => {
  await loading;
  throw new Error('something was loaded');
};

describe.each(languages)('a sample that cannot be fetched says so in %s', (language) => {
  const catalog = catalogFor(language);
  const alert = (): Promise<void> => waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(catalog.pane.partMissing));

  test('on the page', async () => {
    render(<SampleButtons catalog={catalog} onChoose={never} />);
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: catalog.pane.page.sampleNames['relay-delivery'] }));
    await alert();
  });

  test.each(['mailbox', 'trace'] as const)('on the page for many messages: %s', async (sample) => {
    const { page } = speechIn(language).view;
    render(<SampleChoice words={page} answer={catalog} onFiles={never} />);
    await userEvent.click(screen.getByRole('button', { name: page.sampleNames[sample] }));
    await alert();
  });
});
