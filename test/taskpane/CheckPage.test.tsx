/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogFor, languages } from '../../src/locales/locales.ts';
import { samples } from '../../src/samples/samples.ts';
import { CheckPage } from '../../src/taskpane/components/CheckPage.tsx';
import { inspectText } from '../../src/taskpane/inspection.ts';
import { sampleText } from './sample-text.ts';

const words = catalogFor('en').pane.page;

beforeAll(() => {
  // jsdom has no layout, decodes no text, and reads no bytes of a file
  Object.assign(window, { TextDecoder, matchMedia: () => ({ matches: false }) });
});

function open() {
  const { container } = render(<CheckPage />);
  return {
    box: screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.headersLabel }),
    state: () => container.querySelector('[data-state]')?.getAttribute('data-state'),
    outcome: () => container.querySelector('[data-state]')?.getAttribute('data-outcome'),
    chooser: () => container.querySelector('input[type="file"]') ?? container,
  };
}

function messageFile(name: string, content: Uint8Array): File {
  const file = new File([], name);
  const bytes = Uint8Array.from(content).buffer;
  Object.assign(file, { slice: () => ({ arrayBuffer: () => Promise.resolve(bytes) }) });
  return file;
}

const textFile = (name: string, text: string): File => messageFile(name, new Uint8Array(Buffer.from(text)));

test('at first there is neither verdict nor message', () => {
  const page = open();
  expect(page.state()).toBe('waiting');
  expect(screen.getByText(words.noResult)).toBeVisible();
});

test.each(samples.map(({ id }) => id))('the sample %s is checked and stands in the box', async (id) => {
  const page = open();
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames[id] }));
  const inspection = inspectText(sampleText(id));
  expect(page.state()).toBe(inspection.state);
  expect(page.outcome()).toBe('detection' in inspection ? inspection.detection.verdict.outcome : null);
  expect(page.box.value).toBe(sampleText(id).replace(/\r\n?/g, '\n'));
});

test('a paste is checked without another click, and names its message', async () => {
  const page = open();
  await userEvent.click(page.box);
  await userEvent.paste(`Subject: Quarterly figures\n${sampleText('ordinary-pool')}`);
  expect(page.outcome()).toBe('ordinary-pool');
  expect(screen.getByTestId('message-subject')).toHaveTextContent('Quarterly figures');
});

test('typed text waits for the button', async () => {
  const page = open();
  await userEvent.type(page.box, 'Subject: x');
  expect(page.state()).toBe('waiting');
  await userEvent.click(screen.getByRole('button', { name: words.check }));
  expect(page.state()).toBe('no-received');
  expect(screen.getByTestId('state')).toHaveTextContent(catalogFor('en').pane.pageHints['no-received']);
});

test('a chosen file is read into the box and checked', async () => {
  const page = open();
  const file = textFile('message.eml', sampleText('relay-delivery'));
  fireEvent.change(page.chooser(), { target: { files: [file] } });
  await screen.findByTestId('verdict');
  expect(page.outcome()).toBe('relay-pool');
  expect(page.box.value).not.toBe('');
});

test('a dropped file is read, and the browser does not open it', async () => {
  const page = open();
  const file = textFile('message.eml', sampleText('relay-delivery'));
  const dataTransfer = { types: ['Files'], files: [file] };
  expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false);
  expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
  await screen.findByTestId('verdict');
  expect(page.outcome()).toBe('relay-pool');
});

test('dropped text is left to the box', () => {
  open();
  expect(fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true);
});

test('a file that is no text is refused with what to do, and the verdict before it goes', async () => {
  const page = open();
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames['relay-delivery'] }));
  const file = messageFile('mail.msg', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  fireEvent.change(page.chooser(), { target: { files: [file] } });
  expect(await screen.findByText(words.refusals['outlook-msg'].replace('{name}', 'mail.msg'))).toBeVisible();
  expect(page.state()).toBe('refused');
  expect(screen.queryByTestId('verdict')).toBeNull();
  expect(page.box.value).toBe('');
});

test('a file that is slow to read does not overtake what was asked later', async () => {
  const page = open();
  let deliver: (bytes: ArrayBuffer) => void = () => undefined;
  const slow = new File([], 'slow.eml');
  const reading = new Promise<ArrayBuffer>((resolve) => {
    deliver = resolve;
  });
  Object.assign(slow, { slice: () => ({ arrayBuffer: () => reading }) });
  fireEvent.change(page.chooser(), { target: { files: [slow] } });
  expect(page.state()).toBe('checking');
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames['ordinary-pool'] }));
  deliver(Uint8Array.from(Buffer.from(sampleText('relay-delivery'))).buffer);
  await reading;
  await new Promise((done) => setTimeout(done, 50));
  expect(page.outcome()).toBe('ordinary-pool');
  expect(page.box.value).toContain(sampleText('ordinary-pool').slice(0, 20));
});

test('what was unfolded for one message is folded for the next', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames['relay-delivery'] }));
  const whole = catalogFor('en').pane.wholeLine;
  for (const button of screen.getAllByRole('button', { name: whole })) await userEvent.click(button);
  expect(screen.queryByRole('button', { name: whole })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames['ordinary-pool'] }));
  expect(screen.getAllByRole('button', { name: whole }).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: catalogFor('en').pane.shortLine })).toBeNull();
});

test('every language can be chosen, and the verdict follows', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames['relay-delivery'] }));
  const headlines = new Set<string | null>();
  for (const language of languages) {
    await userEvent.selectOptions(screen.getByRole('combobox'), language);
    expect(screen.getByRole('button', { name: catalogFor(language).pane.page.check })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', language);
    headlines.add(screen.getByTestId('verdict').textContent);
  }
  expect(headlines.size).toBe(languages.length);
});
