/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paneFootWordsFor } from '../../support/locales.ts';
import { DeskSettings } from '../../../src/pane/foot/DeskSettings.tsx';

const words = paneFootWordsFor('en').settings;

async function open(address: string, kept = true) {
  const saved: string[] = [];
  const onSave = (typed: string): Promise<boolean> => {
    saved.push(typed);
    return Promise.resolve(kept);
  };
  render(<DeskSettings address={address} words={words} onSave={onSave} />);
  await userEvent.click(screen.getByRole('button', { name: words.title }));
  const box = screen.getByRole('textbox', { name: words.helpDesk });
  return {
    saved,
    box,
    type: async (text: string) => {
      await userEvent.clear(box);
      if (text !== '') await userEvent.type(box, text);
      await userEvent.click(screen.getByRole('button', { name: words.save }));
    },
  };
}

test('an address is kept, and the kept one stands in the box', async () => {
  const { box, type, saved } = await open('desk@example.com');
  expect(box).toHaveValue('desk@example.com');
  await type(' help@example.org ');
  expect(saved).toEqual(['help@example.org']);
  expect(await screen.findByText(words.saved)).toBeVisible();
  // that was said of the address before
  await userEvent.type(box, 'x');
  expect(screen.queryByText(words.saved)).toBeNull();
});

test('an emptied box forgets the address', async () => {
  const { type, saved } = await open('desk@example.com');
  await type('');
  expect(saved).toEqual(['']);
});

test.each(['help', 'help@', 'a@b', 'a@example.com, b@example.com', 'Help <help@example.com>'])(
  '“%s” is not kept',
  async (text) => {
    const { type, saved } = await open('');
    await type(text);
    expect(saved).toEqual([]);
    expect(screen.getByText(words.notAnAddress)).toBeVisible();
  },
);

test('an Outlook that cannot keep it is said', async () => {
  const { type } = await open('', false);
  await type('help@example.org');
  expect(await screen.findByText(words.notSaved)).toBeVisible();
});
