/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { version } from '../../../package.json';
import { PaneFoot } from '../../../src/pane/foot/PaneFoot.tsx';
import { catalogFor, languages, paneFootWordsFor } from '../../support/locales.ts';
import type { Language } from '../../support/locales.ts';

async function open(language: Language): Promise<void> {
  render(
    <PaneFoot
      catalog={catalogFor(language)}
      earlier={[]}
      onEarlier={() => undefined}
      address=""
      onAddress={() => Promise.resolve(true)}
    />,
  );
  await userEvent.click(await screen.findByRole('button', { name: paneFootWordsFor(language).about.title }));
}

test.each(languages)('about the program: its version, what is kept, and whose code is inside (%s)', async (language) => {
  await open(language);
  const { about } = paneFootWordsFor(language);
  expect(screen.getByTestId('version')).toHaveTextContent(version);
  expect(screen.getByText(about.privacy)).toBeVisible();
  const link = screen.getByRole('link', { name: about.notices });
  expect(link).toHaveAttribute('href', 'third-party-notices.txt');
  // a link must not take the pane away
  expect(link).toHaveAttribute('target', '_blank');
});

test('the build is told by the name of the pane’s own script', async () => {
  const script = document.createElement('script');
  script.setAttribute('src', 'taskpane.0a1b2c3d.js');
  script.type = 'text/plain';
  document.head.append(script);
  await open('en');
  expect(screen.getByTestId('version')).toHaveTextContent(`${version} (0a1b2c3d)`);
  script.remove();
});
