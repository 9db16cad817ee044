/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asHtml, asMarkdown, asPlainText, readyMadeTexts } from '../../../src/explanation/messages.ts';
import { languages } from '../../../src/locales/locales.ts';
import type { FormAnswer, NewMessage } from '../../../src/outlook/message-form.ts';
import { inspectText } from '../../../src/taskpane/inspection.ts';
import { openClipboard } from '../clipboard.ts';
import { sampleText } from '../sample-text.ts';
import { flat, showPart } from './show-part.tsx';

const headerText = sampleText('relay-delivery');
const { detection } = inspectText(headerText);

/** A desk that keeps what it was asked to write, and answers the same each time. */
function desk(answer: FormAnswer['kind'] = 'opened') {
  const written: NewMessage[] = [];
  const write = (message: NewMessage): Promise<FormAnswer> => {
    written.push(message);
    return Promise.resolve(answer === 'failed' ? { kind: 'failed', code: '9020' } : { kind: answer });
  };
  return { written, desk: { address: 'help@example.com', write } };
}

async function unfoldAll(): Promise<void> {
  for (;;) {
    const [closed] = within(screen.getByTestId('remedies')).queryAllByRole('button', { expanded: false });
    if (!closed) return;
    await userEvent.click(closed);
  }
}

test.each(languages)('every remedy stands whole under whose job it is (%s)', async (language) => {
  const { explanation } = await showPart('actions', headerText, { language });
  await unfoldAll();
  expect(explanation.remedies.map(({ audience }) => audience)).toEqual(['reader', 'help-desk', 'forwarder', 'sender']);
  for (const { audienceName, party, remedies } of explanation.remedies) {
    const fold = screen.getByRole('heading', { name: audienceName }).parentElement;
    if (party !== null) expect(fold).toHaveTextContent(flat(party));
    for (const { remedy, title, text, strengthName, steps, commands, verify, duration, avoid } of remedies) {
      const card = fold?.querySelector(`[data-remedy="${remedy}"]`);
      for (const words of [
        title,
        text,
        strengthName ?? title,
        ...steps,
        verify,
        duration,
        avoid,
        ...commands.map((each) => each.text),
      ])
        expect(card).toHaveTextContent(flat(words));
    }
  }
});

test('only what the reader does is unfolded at first', async () => {
  const { explanation } = await showPart('actions', headerText);
  const [reader, ...others] = explanation.remedies.map(({ audienceName }) => screen.getByRole('button', { name: audienceName }));
  expect(reader).toHaveAttribute('aria-expanded', 'true');
  for (const other of others) expect(other).toHaveAttribute('aria-expanded', 'false');
});

test('a command is copied as it stands', async () => {
  const copied = openClipboard({ command: true, api: false });
  const { explanation, catalog, container } = await showPart('actions', headerText);
  await unfoldAll();
  const block = container.querySelector('[data-kind="powershell"]');
  if (!(block instanceof HTMLElement)) throw new Error('no command');
  await userEvent.click(within(block).getByRole('button', { name: catalog.pane.parts.actions.copy }));
  const commands = explanation.remedies.flatMap(({ remedies }) => remedies).flatMap((remedy) => remedy.commands);
  expect(copied).toEqual([{ text: commands.find(({ kind }) => kind === 'powershell')?.text }]);
});

test('a ready text is shown and copied as text, Markdown and HTML, masked unless wanted otherwise', async () => {
  const copied = openClipboard({ command: true, api: false });
  const { explanation, catalog, container } = await showPart('actions', headerText);
  await unfoldAll();
  const box = container.querySelector('[data-text="help-desk"]');
  if (!(box instanceof HTMLElement)) throw new Error('no report');
  const { copyAs, masked } = catalog.pane.parts.actions;
  const text = (redacted: boolean) => readyMadeTexts(detection, explanation, 'en', { redacted }).ticket;
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

test('Outlook writes the report to the help desk, and the other texts to nobody yet', async () => {
  const { written, desk: open } = desk();
  const { catalog } = await showPart('actions', headerText, { desk: open });
  await unfoldAll();
  const { toHelpDesk, reply, write, opened } = catalog.pane.parts.actions;
  await userEvent.click(screen.getByRole('button', { name: toHelpDesk }));
  await userEvent.click(screen.getByRole('button', { name: reply }));
  for (const button of screen.getAllByRole('button', { name: write })) await userEvent.click(button);
  expect(written.map(({ to }) => to)).toEqual(['help@example.com', '', '', '']);
  for (const { subject, text } of written) expect([subject.trim(), text.trim()]).not.toContain('');
  expect(await screen.findAllByText(opened)).toHaveLength(4);
});

test.each(['too-long', 'api-missing', 'failed', 'timed-out'] as const)(
  'a form that Outlook does not open (%s) is said',
  async (answer) => {
    const { desk: closed } = desk(answer);
    const { catalog } = await showPart('actions', headerText, { desk: closed });
    const { reply, notOpened } = catalog.pane.parts.actions;
    await userEvent.click(screen.getByRole('button', { name: reply }));
    expect(await screen.findByText(notOpened)).toBeVisible();
  },
);

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
  expect(JSON.parse(copied[0]?.text ?? '')).toEqual(JSON.parse(JSON.stringify(detection)));
});
