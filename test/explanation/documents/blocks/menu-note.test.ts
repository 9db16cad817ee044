import { menuNote } from '../../../../src/explanation/documents/blocks/menu-note.ts';
import { places } from '../../../../src/explanation/facts/places.ts';
import { catalogFor } from '../../../support/locales.ts';

const { advice } = catalogFor('da');
const inMenu = { kind: 'list', ordered: true, items: ['Vent', `Åbn ${places.connectors.path}.`] } as const;

test('a menu of an admin center, however deep it stands, gets the note', () => {
  expect(menuNote([{ kind: 'outline', items: [{ text: 'x', details: [inMenu] }] }], advice)).toEqual([
    { kind: 'paragraph', text: 'Menuer i Microsofts administrationscentre er angivet på engelsk.' },
  ]);
});

test('none without such a menu, and none in English', () => {
  expect(menuNote([{ kind: 'paragraph', text: 'Filer > Egenskaber' }], advice)).toEqual([]);
  expect(menuNote([inMenu], catalogFor('en').advice)).toEqual([]);
});
