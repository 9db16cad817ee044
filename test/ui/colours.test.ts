import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a rule of the sheet sets, without the indentation. */
function declarationsOf(sheet: string, selector: string): string[] {
  const [, behind = ''] = sheet.split(`${selector} {`);
  const lines = behind.slice(0, behind.indexOf('}')).split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

// CSS cannot say it once: one rule stands in a media query, the other is for a choice
test('dark is the same, whether the system asks for it or the reader chose it', () => {
  const sheet = readFileSync(join(__dirname, '../../src/ui/pane.css'), 'utf8');
  const asked = declarationsOf(sheet, ":root:not([data-theme='light'])");
  expect(asked.length).toBeGreaterThan(20);
  expect(declarationsOf(sheet, ":root[data-theme='dark']")).toEqual(asked);
});
