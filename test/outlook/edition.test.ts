import { editionOf } from '../../src/outlook/edition.ts';

test.each([
  ['', 'reader'],
  ['?edition=help-desk', 'help-desk'],
  ['?edition=help-desk&_host_Info=Outlook$Web$16.01', 'help-desk'],
  ['?edition=other', 'reader'],
  ['?_host_Info=edition=help-desk', 'reader'],
])('%j is the edition %s', (query, edition) => {
  expect(editionOf(query)).toBe(edition);
});
