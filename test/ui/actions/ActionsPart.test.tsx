/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { splitAtPlaces } from '../../../src/explanation/facts/place-links.ts';
import { asHtml } from '../../../src/explanation/documents/render/render-html.ts';
import { asMarkdown } from '../../../src/explanation/documents/render/render-markdown.ts';
import { asPlainText } from '../../../src/explanation/documents/render/render-text.ts';
import { readyMadeTexts } from '../../../src/explanation/documents/ready-texts.ts';
import { catalogFor, languages } from '../../support/locales.ts';
import { recordOf } from '../../../src/inspection/inspection-record.ts';
import { inspectText } from '../../support/inspected.ts';
import { openClipboard } from '../clipboard.ts';
import { sampleText } from '../sample-text.ts';
import { flat, showPart } from '../show-part.tsx';

const headerText = sampleText('relay-delivery');
const inspected = inspectText(headerText);
const { detection } = inspected;

type Callback = (result: object) => void;

/** What the form of Office.js is asked for. */
interface Form {
  readonly toRecipients: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
  readonly attachments?: readonly object[];
}

const open: object = { itemId: 'AAMk=', subject: 'Quarterly figures' };

/** A desk in whose mailbox each form ends like this; `item` is the message that the answer is about. */
function desk(result: object = { status: 'succeeded' }, item: unknown = open) {
  const forms: Form[] = [];
  const displayNewMessageFormAsync = (form: Form, callback: Callback): void => {
    forms.push(form);
    callback(result);
  };
  return { forms, desk: { address: 'help@example.com', mailbox: () => ({ displayNewMessageFormAsync }), item: () => item } };
}

async function unfoldAll(): Promise<void> {
  for (;;) {
    const [closed] = within(screen.getByTestId('remedies')).queryAllByRole('button', { expanded: false });
    if (!closed) return;
    await userEvent.click(closed);
  }
}

test.each(languages)('remedies of the own side stand whole, those of others by what and why (%s)', async (language) => {
  const { explanation, catalog } = await showPart('actions', headerText, { language });
  await unfoldAll();
  expect(explanation.remedies.map(({ audience }) => audience)).toEqual(['reader', 'help-desk', 'forwarder', 'sender']);
  for (const { audience, audienceName, party, remedies } of explanation.remedies) {
    const fold = screen.getByRole('heading', { name: audienceName }).parentElement;
    if (party !== null) expect(fold).toHaveTextContent(flat(party));
    for (const remedy of remedies) {
      const card = fold?.querySelector(`[data-remedy="${remedy.remedy}"]`);
      if (remedy.strength === 'possible') {
        expect(card).toBeNull();
        expect(fold).toHaveTextContent(flat(remedy.title));
        continue;
      }
      const { title, text, strengthName, role, licence, duration, undo, verify, avoid, steps, snippets, isGeneral } = remedy;
      for (const words of [title, text, strengthName ?? title]) expect(card).toHaveTextContent(withLabels(words));
      const isWhole = !isGeneral && (audience === 'reader' || audience === 'help-desk');
      const further = [...steps, role ?? title, licence ?? title, duration, undo ?? title, verify, avoid];
      for (const words of [...further, ...snippets.map((each) => each.text)])
        if (isWhole) expect(card).toHaveTextContent(withLabels(words));
      if (!isWhole) expect(card?.querySelector('ol, pre')).toBeNull();
    }
  }
  expect(screen.getByTestId('remedies')).toHaveTextContent(catalog.tags.inMessage);
  expect(screen.getByTestId('remedies')).toHaveTextContent(catalog.tags.alsoPossible);
});

test('menu paths and pages are links, and no address is printed', async () => {
  const { container } = await showPart('actions', headerText);
  await unfoldAll();
  const links = [...container.querySelectorAll('[data-testid="remedies"] a')];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
    expect.arrayContaining([
      ['Submissions > Emails', 'https://security.microsoft.com/reportsubmission?viewid=email'],
      ['Outbound delivery pools', 'https://learn.microsoft.com/defender-office-365/outbound-spam-high-risk-delivery-pool-about'],
    ]),
  );
  for (const link of links) expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  for (const card of container.querySelectorAll('.card')) expect(card).not.toHaveTextContent('https://');
});

/** A text as the pane shows it: of a menu path its last step. */
function withLabels(text: string): string {
  const pieces = splitAtPlaces(text).map((piece) => (typeof piece === 'string' ? piece : piece.label));
  return flat(pieces.join(''));
}

test('only what the reader does is unfolded at first', async () => {
  const { explanation } = await showPart('actions', headerText);
  const [reader, ...others] = explanation.remedies.map(({ audienceName }) => screen.getByRole('button', { name: audienceName }));
  expect(reader).toHaveAttribute('aria-expanded', 'true');
  for (const other of others) expect(other).toHaveAttribute('aria-expanded', 'false');
});

test('a command is copied as it stands', async () => {
  const copied = openClipboard({ command: true, api: false });
  // where no field says where the mailbox put it, it may be in quarantine, and that takes commands
  const unplaced = headerText.replace('X-Microsoft-Antispam-Mailbox-Delivery', 'X-Other');
  const { explanation, catalog, container } = await showPart('actions', unplaced);
  await unfoldAll();
  const block = container.querySelector('[data-kind="powershell"]');
  if (!(block instanceof HTMLElement)) throw new Error('no command');
  await userEvent.click(within(block).getByRole('button', { name: catalog.pane.parts.actions.copy }));
  const remedies = explanation.remedies.flatMap((group) => group.remedies).filter(({ isGeneral }) => !isGeneral);
  const snippets = remedies.flatMap((remedy) => remedy.snippets);
  expect(copied).toEqual([{ text: snippets.find(({ kind }) => kind === 'powershell')?.text }]);
});

test('a ready text is shown and copied as text, Markdown and HTML, masked unless wanted otherwise', async () => {
  const copied = openClipboard({ command: true, api: false });
  const { explanation, catalog, container } = await showPart('actions', headerText);
  await unfoldAll();
  const box = container.querySelector('[data-text="help-desk"]');
  if (!(box instanceof HTMLElement)) throw new Error('no report');
  const { copyAs, masked } = catalog.pane.parts.actions;
  const text = (redacted: boolean) => readyMadeTexts(detection, explanation, catalogFor('en'), { redacted }).ticket;
  expect(asPlainText(text(true))).not.toEqual(asPlainText(text(false)));
  for (const block of text(true).blocks) if (block.kind === 'paragraph') expect(box).toHaveTextContent(flat(block.text));
  for (const label of [copyAs.text, copyAs.markdown, copyAs.html])
    await userEvent.click(within(box).getByRole('button', { name: label }));
  expect(copied).toEqual([
    { text: asPlainText(text(true)) },
    { text: asMarkdown(text(true)) },
    { text: asPlainText(text(true)), html: asHtml(text(true)) },
  ]);
  await userEvent.click(screen.getByRole('checkbox', { name: masked }));
  await userEvent.click(within(box).getByRole('button', { name: copyAs.text }));
  expect(copied.at(-1)).toEqual({ text: asPlainText(text(false)) });
});

test('Outlook writes the report to the help desk, with the message itself, and the other texts to nobody yet', async () => {
  const { forms, desk: known } = desk();
  const { catalog } = await showPart('actions', headerText, { desk: known });
  await unfoldAll();
  const { toHelpDesk, reply, write, opened, openedWithOriginal } = catalog.pane.parts.actions;
  // the first of them stands above the tabs
  await userEvent.click(within(screen.getByTestId('remedies')).getByRole('button', { name: toHelpDesk }));
  await userEvent.click(screen.getByRole('button', { name: reply }));
  for (const button of screen.getAllByRole('button', { name: write })) await userEvent.click(button);
  expect(forms.map(({ toRecipients }) => toRecipients)).toEqual([['help@example.com'], [], [], []]);
  for (const { subject, htmlBody } of forms) expect([subject.trim(), htmlBody.trim()]).not.toContain('');
  const original = { type: 'item', itemId: 'AAMk=', name: 'Quarterly figures' };
  expect(forms.map(({ attachments }) => attachments)).toEqual([[original], undefined, undefined, undefined]);
  expect(await screen.findAllByText(opened)).toHaveLength(3);
  expect(await screen.findAllByText(openedWithOriginal)).toHaveLength(1);
});

test('a message that Outlook does not show, such as a file, is attached to nothing', async () => {
  const { forms, desk: known } = desk(undefined, null);
  const { catalog } = await showPart('why', headerText, { desk: known });
  const { toHelpDesk, opened } = catalog.pane.parts.actions;
  await userEvent.click(screen.getByRole('button', { name: toHelpDesk }));
  expect(await screen.findByText(opened)).toBeVisible();
  expect(forms).toHaveLength(1);
  expect(forms[0]).not.toHaveProperty('attachments');
});

test('a form that Outlook does not open is said', async () => {
  const { desk: closed } = desk({ status: 'failed', error: { code: 9020 } });
  const { catalog } = await showPart('actions', headerText, { desk: closed });
  const { reply, notOpened } = catalog.pane.parts.actions;
  await userEvent.click(screen.getByRole('button', { name: reply }));
  expect(await screen.findByText(notOpened)).toBeVisible();
});

test('outside Outlook nothing offers to write', async () => {
  const { catalog } = await showPart('actions', headerText);
  await unfoldAll();
  const { toHelpDesk, reply, write } = catalog.pane.parts.actions;
  for (const name of [toHelpDesk, reply, write]) expect(screen.queryByRole('button', { name })).toBeNull();
});

test('the whole result goes into a file and on the clipboard as JSON', async () => {
  const copied = openClipboard({ command: true, api: false });
  const saved: Blob[] = [];
  const names: string[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`, revokeObjectURL: () => undefined });
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { catalog } = await showPart('actions', headerText);
  await unfoldAll();
  const { saveJson, copyAs } = catalog.pane.parts.actions;
  await userEvent.click(screen.getByRole('button', { name: saveJson }));
  await userEvent.click(screen.getByRole('button', { name: copyAs.json }));
  click.mockRestore();
  expect(names).toEqual(['relay-pool-result.json']);
  expect(saved[0]?.type).toBe('application/json');
  expect(JSON.parse(copied[0]?.text ?? '')).toEqual(JSON.parse(JSON.stringify(recordOf(inspected, null))));
});
