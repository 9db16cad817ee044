/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { loadPageMoreWords } from '../../src/locales/load-page-more.ts';
import About from '../../src/page/About.tsx';
import { catalogFor, places } from '../support/locales.ts';

const packageText = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
const version = /"version": "([^"]+)"/.exec(packageText)?.[1] ?? 'none';

async function open(language: (typeof places)[number]['language'] = 'en') {
  const { about } = await loadPageMoreWords(language);
  render(<About language={language} catalog={catalogFor(language)} />);
  await userEvent.click(await screen.findByRole('button', { name: about.title }));
  return about;
}

afterEach(() => document.head.replaceChildren());

test.each(places)('version, privacy and licences are told in $language', async ({ language }) => {
  const words = await open(language);
  expect(screen.getByTestId('version')).toHaveTextContent(version);
  expect(screen.getByText(words.privacy)).toBeVisible();
  expect(screen.getByRole('link', { name: words.notices })).toHaveAttribute('href', 'third-party-notices.txt');
});

test('the build is told where the name of the script tells it', async () => {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = 'https://relay-pool.test/page.0a1b2c3d.js';
  document.head.append(script);
  await open();
  expect(screen.getByTestId('version')).toHaveTextContent(`${version} (0a1b2c3d)`);
});

test('the text for feedback names the program and asks for no headers', async () => {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => {
    copied.push(text);
    return Promise.resolve();
  };
  const words = await open();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await userEvent.click(screen.getByRole('button', { name: words.copyFeedback }));
  expect(await screen.findByText(words.copied)).toBeVisible();
  expect(copied.join()).toContain(`Relay Pool Inspector ${version}`);
  expect(copied.join()).toContain(words.noHeaders);
});
