import { themeHint } from '../../src/outlook/theme-hint.ts';

test.each([
  ['#292827', 'dark'],
  ['#000000', 'dark'],
  ['#ffffff', 'light'],
  ['#F3F2F1', 'light'],
] as const)('%s is %s', (color, hint) => {
  expect(themeHint(color)).toBe(hint);
});

test.each([undefined, null, '', 'black', '#fff', '#12345g', 0x292827])('%p says nothing', (color) => {
  expect(themeHint(color)).toBeNull();
});
