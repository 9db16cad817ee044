/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { programIds } from '../../../src/locales/catalog/page-more-words.ts';
import { loadPageMoreWords } from '../../../src/locales/load-page-more.ts';
import { WhereToFind } from '../../../src/page/where/WhereToFind.tsx';
import { catalogFor, languages } from '../../support/locales.ts';

test.each(languages)('every mail program has its way in words and as a picture with the same words in %s', async (language) => {
  const catalog = catalogFor(language);
  const words = await loadPageMoreWords(language);
  const { container } = render(<WhereToFind catalog={catalog} />);
  await userEvent.click(screen.getByRole('button', { name: catalog.pane.page.whereTitle }));
  await screen.findByText(words.where.gmail.program);
  expect(screen.getAllByRole('img')).toHaveLength(programIds.length);
  for (const id of programIds) {
    const entry = container.querySelector<HTMLElement>(`[data-program="${id}"]`) ?? container;
    const { program, steps, labels } = words.where[id];
    const picture = within(entry).getByRole('img', { name: `${words.drawing}: ${program}, ${labels.join(' > ')}` });
    expect(entry).toHaveTextContent(steps);
    for (const label of labels) expect(picture).toHaveTextContent(label);
  }
});

test.each(languages)(
  'what a picture has written on it stands in its sentence, and no text is wider than the picture: %s',
  async (language) => {
    const { where } = await loadPageMoreWords(language);
    for (const id of [
      'outlook-new',
      'outlook-classic',
      'outlook-mac',
      'outlook-phone',
      'gmail',
      'apple-mail',
      'thunderbird',
    ] as const) {
      for (const label of where[id].labels) expect(where[id].steps).toContain(label);
      // of the drawing's 320 units a letter takes 6.4 and a menu 20
      expect(where[id].labels.slice(1).reduce((sum, label) => sum + Math.max(60, label.length * 6.4 + 20), 0)).toBeLessThan(296);
    }
  },
);
