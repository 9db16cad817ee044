/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogFor, languages } from '../support/locales.ts';
import { samples } from '../support/samples.ts';
import { CheckPage } from '../../src/page/CheckPage.tsx';
import { inspectText } from '../support/inspected.ts';
import { mostFiles } from '../../src/page/reading/use-page-inspection.ts';
import { pageMore as more } from '../../src/locales/en/page-more.ts';
import { sampleText } from '../ui/sample-text.ts';

const { intake, pane } = catalogFor('en');
const words = pane.page;

beforeAll(() => {
  // jsdom has no layout, decodes no text, and reads no bytes of a file
  Object.assign(window, { TextDecoder, matchMedia: () => ({ matches: false }) });
});

// a language that one test chose is no language of the next
beforeEach(() => window.localStorage.clear());

async function open() {
  const { container } = render(<CheckPage />);
  return {
    box: await screen.findByRole<HTMLTextAreaElement>('textbox', { name: words.headersLabel }),
    state: () => container.querySelector('[data-state]')?.getAttribute('data-state'),
    outcome: () => container.querySelector('[data-state]')?.getAttribute('data-outcome'),
    chooser: () => container.querySelector('input[type="file"]') ?? container,
  };
}

function messageFile(name: string, content: Uint8Array): File {
  const file = new File([], name);
  const slice = (start: number, end: number) => ({
    arrayBuffer: () => Promise.resolve(Uint8Array.from(content.slice(start, end)).buffer),
  });
  Object.assign(file, { slice });
  return file;
}

const textFile = (name: string, text: string): File => messageFile(name, new Uint8Array(Buffer.from(text)));

test('at first there is neither verdict nor message', async () => {
  const page = await open();
  expect(page.state()).toBe('waiting');
  expect(screen.getByText(words.noResult)).toBeVisible();
});

test.each(samples.map(({ id }) => id))('the sample %s is checked and stands in the box', async (id) => {
  const page = await open();
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames[id] }));
  const inspection = inspectText(sampleText(id));
  expect(page.state()).toBe(inspection.state);
  expect(page.outcome()).toBe('detection' in inspection ? inspection.detection.verdict.outcome : null);
  expect(page.box.value).toBe(sampleText(id).replace(/\r\n?/g, '\n'));
});

test('a paste is checked without another click, and names its message', async () => {
  const page = await open();
  await userEvent.click(page.box);
  await userEvent.paste(`Subject: Quarterly figures\n${sampleText('ordinary-pool')}`);
  expect(page.outcome()).toBe('ordinary-pool');
  expect(screen.getByTestId('message-subject')).toHaveTextContent('Quarterly figures');
});

test('typed text waits for the button', async () => {
  const page = await open();
  await userEvent.type(page.box, 'Subject: x');
  expect(page.state()).toBe('waiting');
  await userEvent.click(screen.getByRole('button', { name: words.check }));
  expect(page.state()).toBe('no-received');
  expect(screen.getByTestId('state')).toHaveTextContent(catalogFor('en').pane.pageHints['no-received']);
});

test('a chosen file is read into the box and checked', async () => {
  const page = await open();
  const file = textFile('message.eml', sampleText('relay-delivery'));
  fireEvent.change(page.chooser(), { target: { files: [file] } });
  await screen.findByTestId('verdict');
  expect(page.outcome()).toBe('relay-pool');
  expect(page.box.value).not.toBe('');
});

test('a dropped file is read, and the browser does not open it', async () => {
  const page = await open();
  const file = textFile('message.eml', sampleText('relay-delivery'));
  const dataTransfer = { types: ['Files'], files: [file] };
  expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false);
  expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
  await screen.findByTestId('verdict');
  expect(page.outcome()).toBe('relay-pool');
});

test('dropped text is left to the box', async () => {
  await open();
  expect(fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true);
});

test('a file that is no text is refused with what to do, and the verdict before it goes', async () => {
  const page = await open();
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames['relay-delivery'] }));
  const file = messageFile('mail.zip', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 20]));
  fireEvent.change(page.chooser(), { target: { files: [file] } });
  expect(await screen.findByText(words.refusals.archive.replace('{name}', 'mail.zip'))).toBeVisible();
  expect(page.state()).toBe('refused');
  expect(screen.queryByTestId('verdict')).toBeNull();
  expect(page.box.value).toBe('');
});

test('a file that is slow to read does not overtake what was asked later', async () => {
  const page = await open();
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
  await open();
  const { titles } = catalogFor('en').pane.parts;
  const folds = (): (string | null)[] =>
    screen
      .getAllByRole('button', { name: catalogFor('en').audiences['help-desk'] })
      .map((one) => one.getAttribute('aria-expanded'));
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames['relay-delivery'] }));
  await userEvent.click(await screen.findByRole('tab', { name: titles.actions }));
  const fold = await screen.findByRole('button', { name: catalogFor('en').audiences['help-desk'] });
  await userEvent.click(fold);
  expect(folds()).toEqual(['true']);
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames['relay-upstream-list'] }));
  await userEvent.click(await screen.findByRole('tab', { name: titles.actions }));
  await screen.findByRole('button', { name: catalogFor('en').audiences['help-desk'] });
  expect(folds()).toEqual(['false']);
});

test('every language can be chosen, and the verdict follows', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames['relay-delivery'] }));
  const headlines = new Set<string | null>();
  for (const language of languages) {
    await userEvent.selectOptions(document.querySelector('header select') ?? document.body, language);
    expect(await screen.findByRole('button', { name: catalogFor(language).pane.page.check })).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', language);
    headlines.add(screen.getByTestId('verdict').textContent);
  }
  expect(headlines.size).toBe(languages.length);
});

describe('several messages', () => {
  const files = [
    textFile('one.eml', sampleText('relay-delivery')),
    messageFile('two.zip', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 20])),
    textFile('three.eml', sampleText('ordinary-pool')),
  ];
  const rows = () => within(screen.getByTestId('entries')).getAllByRole('row');
  const opener = (at: number): HTMLElement => within(rows()[at] ?? document.body).getByRole('button');

  test('each file has a row with its answer; the first is on show, and any other on a click', async () => {
    const page = await open();
    fireEvent.change(page.chooser(), { target: { files } });
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(page.outcome()).toBe('relay-pool');
    expect(opener(0)).toHaveAttribute('aria-current', 'true');
    expect(rows()[1]).toHaveTextContent(words.refusals.archive.replace('{name}', 'two.zip'));
    expect(rows()[2]).toHaveTextContent('three.eml');
    await userEvent.click(opener(2));
    expect(page.outcome()).toBe('ordinary-pool');
    expect(page.box.value).toContain(sampleText('ordinary-pool').slice(0, 20));
    await userEvent.click(opener(1));
    expect(page.state()).toBe('refused');
    expect(page.box.value).toBe('');
  });

  test('dropped together they are all read', async () => {
    await open();
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } });
    await waitFor(() => expect(rows()).toHaveLength(3));
  });

  test('more files than are read at a time are counted out loud', async () => {
    const page = await open();
    const many = Array.from({ length: mostFiles + 3 }, (_, at) => textFile(`${at}.eml`, 'Subject: x'));
    fireEvent.change(page.chooser(), { target: { files: many } });
    const sentence = words.tooManyFiles.replace('{count}', String(mostFiles + 3)).replace('{limit}', String(mostFiles));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(await screen.findByText(more.list.shown.replace('{shown}', '25').replace('{count}', String(mostFiles)))).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: more.list.showMore }));
    expect(rows()).toHaveLength(50);
    expect(page.state()).toBe('no-received');
  });

  test('an attached message is shown first where it is the more dangerous, and the outer one is a click away', async () => {
    const page = await open();
    const outer = [
      'Received: from a.example by b.example',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
    ];
    fireEvent.change(page.chooser(), {
      target: { files: [textFile('fw.eml', [...outer, sampleText('relay-delivery')].join('\r\n'))] },
    });
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(page.outcome()).toBe('relay-pool');
    expect(rows()[0]).toHaveTextContent(intake.originNames['attached-original']);
    expect(screen.getByTestId('reading')).toHaveTextContent(intake.origins['attached-original']);
    await userEvent.click(opener(1));
    expect(page.outcome()).toBe('undetermined');
    expect(screen.queryByTestId('reading')).toBeNull();
  });

  test('the most dangerous is on top and on show, until another is chosen', async () => {
    const page = await open();
    const dangerous = textFile('danger.eml', sampleText('junk-phishing'));
    fireEvent.change(page.chooser(), { target: { files: [...files, dangerous] } });
    await waitFor(() => expect(rows()).toHaveLength(4));
    expect(rows().map((row) => /(?:one|two|three|danger)\.(?:eml|zip)/.exec(row.textContent)?.[0])).toEqual([
      'danger.eml',
      'one.eml',
      'two.zip',
      'three.eml',
    ]);
    expect(opener(0)).toHaveAttribute('aria-current', 'true');
    expect(rows()[0]).toHaveTextContent('Danger: phishing');
    expect(screen.getByRole('button', { name: `${more.list.dangerous} 1` })).toBeVisible();
    expect(page.box.value).toContain(sampleText('junk-phishing').slice(0, 20));
    await userEvent.click(opener(3));
    expect(page.outcome()).toBe('ordinary-pool');
  });

  test('a choice made while files are read stays, whatever comes after it', async () => {
    const page = await open();
    const later = textFile('danger.eml', sampleText('junk-phishing'));
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => void (release = resolve));
    const slice = later.slice.bind(later);
    Object.assign(later, {
      slice: (...range: [number, number]) => ({ arrayBuffer: () => held.then(() => slice(...range).arrayBuffer()) }),
    });
    fireEvent.change(page.chooser(), { target: { files: [files[0], files[2], later] } });
    await waitFor(() => expect(rows()).toHaveLength(2));
    await userEvent.click(opener(1));
    expect(page.outcome()).toBe('ordinary-pool');
    release();
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(rows()[0]).toHaveTextContent('danger.eml');
    expect(page.outcome()).toBe('ordinary-pool');
  });
});

describe('how a text was read', () => {
  test('is said for a repaired paste, and the box keeps what was pasted', async () => {
    const page = await open();
    const pasted = sampleText('relay-delivery')
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => `> ${line.replaceAll('52.103', '52[.]103')}`)
      .join('\n');
    await userEvent.click(page.box);
    await userEvent.paste(pasted);
    expect(page.outcome()).toBe('relay-pool');
    expect(page.box.value).toBe(pasted);
    const said = within(screen.getByTestId('reading'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(said).toEqual([intake.repairs.quoting, intake.repairs.defanged]);
  });

  test('is not said where nothing was done', async () => {
    const page = await open();
    await userEvent.click(page.box);
    await userEvent.paste(sampleText('relay-delivery'));
    expect(page.outcome()).toBe('relay-pool');
    expect(screen.queryByTestId('reading')).toBeNull();
  });

  test('what could not be repaired is said with what to do', async () => {
    const page = await open();
    await userEvent.click(page.box);
    await userEvent.paste('You wrote:\nDate: x\n\n> Received: from a.example by b.example\n');
    expect(page.outcome()).toBe('undetermined');
    expect(screen.getByTestId('reading')).toHaveTextContent(intake.doubts['partly-quoted']);
  });
});

describe('a non-delivery report', () => {
  const refusal = '550 5.7.26 SPF check for [example.com] does not pass with ip: [40.95.31.57].';

  test('shows what the server answered, and then the message it gives back', async () => {
    const page = await open();
    await userEvent.click(page.box);
    await userEvent.paste(`Delivery has failed.\n\n${refusal}\n\nOriginal message headers:\n\n${sampleText('internal')}`);
    const reply = screen.getByTestId('remote-reply');
    expect(reply).toHaveTextContent(intake.replies['relay-address'].headline);
    expect(reply).toHaveTextContent('40.95.31.57');
    expect(reply.querySelector('svg')).not.toBeNull();
    expect(within(reply).getByText(refusal)).toBeVisible();
    expect(screen.getByTestId('reading')).toHaveTextContent(intake.origins['returned-message']);
    expect(page.outcome()).toBe('undetermined');
  });

  test('that shows nothing of the pool has no sign of its own beside that of the answer', async () => {
    const page = await open();
    await userEvent.click(page.box);
    await userEvent.paste(`550 Blocked\n\nOriginal message headers:\n\n${sampleText('internal')}`);
    expect(page.outcome()).toBe('undetermined');
    expect(screen.getByTestId('remote-reply').querySelector('svg')).toBeNull();
  });

  test('tells first that what it gives back is dangerous, and of its answer below', async () => {
    const page = await open();
    await userEvent.click(page.box);
    await userEvent.paste(`Delivery has failed.\n\n${refusal}\n\nOriginal message headers:\n\n${sampleText('junk-phishing')}`);
    const label = screen.getByText('Danger: phishing');
    const answer = screen.getByTestId('remote-reply');
    expect(label.compareDocumentPosition(answer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByTestId('reading')).toBeVisible();
    expect(page.outcome()).toBe('relay-pool');
  });

  test('that gives nothing back shows the answer of the server alone', async () => {
    const page = await open();
    await userEvent.click(page.box);
    await userEvent.paste(refusal);
    expect(screen.getByTestId('remote-reply')).toHaveTextContent(intake.replies['relay-address'].headline);
    expect(screen.getByTestId('reading')).toHaveTextContent(intake.reportWithoutHeaders);
    expect(page.state()).toBeUndefined();
  });
});

test('something dropped that is no file says what to do, until something else is checked', async () => {
  await open();
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [] } });
  expect(screen.getByText(words.nothingDropped)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: words.sampleNames['ordinary-pool'] }));
  expect(screen.queryByText(words.nothingDropped)).toBeNull();
});

test('a file that was copied is taken from the clipboard', async () => {
  const page = await open();
  const clipboardData = { files: [textFile('copied.eml', sampleText('relay-delivery'))], types: ['Files'] };
  expect(fireEvent.paste(page.box, { clipboardData })).toBe(false);
  await screen.findByTestId('verdict');
  expect(page.outcome()).toBe('relay-pool');
});

test('a second message below the first in a paste is a result of its own', async () => {
  const { box, outcome } = await open();
  fireEvent.change(box, { target: { value: `${sampleText('relay-delivery')}\n\nHello\n\n${sampleText('ordinary-pool')}` } });
  await userEvent.click(screen.getByRole('button', { name: words.check }));
  expect(outcome()).toBe('relay-pool');
  const list = await screen.findByTestId('entries');
  const [first, second, ...others] = within(list).getAllByRole('button');
  expect(others).toEqual([]);
  expect(first).toHaveAttribute('aria-current', 'true');
  await userEvent.click(second ?? document.body);
  expect(outcome()).toBe('ordinary-pool');
  expect(screen.getByText(intake.repairs['text-above'])).toBeVisible();
});
