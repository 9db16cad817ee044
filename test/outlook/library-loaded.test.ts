/** @jest-environment jsdom */
import { libraryLoaded } from '../../src/outlook/library-loaded.ts';
import { installOffice, removeOffice } from './fake-office.ts';

const address = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

function namedInPage(src: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  document.body.replaceChildren(script);
  return script;
}

/** Whether the wait has ended by now. */
async function hasEnded(wait: Promise<void>): Promise<boolean> {
  return Promise.race([wait.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false)))]);
}

afterEach(() => document.body.replaceChildren());

test.each(['load', 'error'])('the wait for a library that has not run yet ends at its %s', async (outcome) => {
  const script = namedInPage(address);
  const wait = libraryLoaded();
  expect(await hasEnded(wait)).toBe(false);
  script.dispatchEvent(new Event(outcome));
  expect(await hasEnded(wait)).toBe(true);
});

test('a library that has run is not waited for', async () => {
  namedInPage(address);
  installOffice({});
  expect(await hasEnded(libraryLoaded())).toBe(true);
  removeOffice();
});

test('a page that names no library waits for none, whatever else it loads', async () => {
  expect(await hasEnded(libraryLoaded())).toBe(true);
  namedInPage('https://addin.example/taskpane.js');
  expect(await hasEnded(libraryLoaded())).toBe(true);
});
