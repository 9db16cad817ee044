/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { languages } from '../support/locales.ts';
import { sampleText } from './sample-text.ts';
import { showPart } from './show-part.tsx';

const limits = { why: 250, actions: 1200 } as const;
const samples = ['relay-delivery', 'relay-upstream-list'] as const;

const cases = languages.flatMap((language) =>
  samples.flatMap((sample) => (['why', 'actions'] as const).map((part) => [part, sample, language] as const)),
);

// The texts to send are documents of their own and are shown as they will look; the part is what stands around them.
test.each(cases)('%s for %s in %s is short with everything open', async (part, sample, language) => {
  await showPart(part, sampleText(sample), { language });
  const panel = screen.getByRole('tabpanel');
  for (;;) {
    const [closed] = within(panel).queryAllByRole('button', { expanded: false });
    if (!closed) break;
    await userEvent.click(closed);
  }
  for (const more of panel.querySelectorAll('button.more')) await userEvent.click(more);
  const ready = [...panel.querySelectorAll('.ready')].reduce((sum, text) => sum + wordsIn(text), 0);
  const count = wordsIn(panel) - ready;
  expect(count).toBeGreaterThan(limits[part] / 3);
  expect(count).toBeLessThanOrEqual(limits[part] * (language === 'en' ? 1 : 1.15));
});

/** Words by what an eye takes for one: a letter or a digit in it, blanks or the end of an element around it. */
function wordsIn(element: Element): number {
  const copy = element.cloneNode(true) as Element;
  // where a name may break it is one word all the same
  for (const chance of copy.querySelectorAll('wbr')) chance.remove();
  copy.normalize();
  return textOf(copy)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textOf(node: Node): string {
  return node instanceof Text ? node.data : [...node.childNodes].map(textOf).join(' ');
}
