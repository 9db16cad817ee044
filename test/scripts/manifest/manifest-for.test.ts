/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf } from '../../../src/outlook/edition.ts';
import { deskAddressIn } from '../../../src/pane/mail-address.ts';
import { developmentAddress, hostOf, isDeskAddress, manifestFor } from '../../../scripts/manifest/manifest-for.js';

const host = 'https://addins.example.com/relay-pool';

test.each([
  ['https://Addins.example.com/relay-pool/', host],
  ['https://example.com:8443', 'https://example.com:8443'],
  ['http://example.com', null],
  ['addins.example.com', null],
  ['https://user@example.com', null],
  ['https://example.com/?a=1', null],
  ['https://example.com/#a', null],
  ["https://example.com/'", null],
])('the address %s is %s', (text, expected) => {
  expect(hostOf(text)).toBe(expected);
});

test.each([
  ['help@example.com', true],
  ['it.help+tickets@desk.example.com', true],
  ['help', false],
  ['help@example', false],
  ['a@example.com, b@example.com', false],
  ['"><x@example.com', false],
  ['help@example.com&cc=b@example.com', false],
  [`${'a'.repeat(250)}@example.com`, false],
])('%s is one address: %s', (text, expected) => {
  expect(isDeskAddress(text)).toBe(expected);
});

describe.each(['manifest.xml', 'manifest.helpdesk.xml'])('%s', (name) => {
  const template = readFileSync(join(__dirname, '../../..', name), 'utf8');

  test('without a help desk differs from the template in the address alone', () => {
    const written = manifestFor(template, developmentAddress, host, '');
    expect(written).not.toContain('localhost');
    expect(written.replaceAll(host, developmentAddress)).toBe(template);
  });

  test('with a help desk tells it to the pane, and to nothing else, beside the edition', () => {
    const written = manifestFor(template, developmentAddress, host, 'it+help@example.com');
    const xml = new DOMParser().parseFromString(written, 'application/xml');
    const addresses = [...xml.querySelectorAll('[DefaultValue]')].map((element) => element.getAttribute('DefaultValue') ?? '');
    const panes = addresses.filter((address) => address.startsWith(`${host}/taskpane.html`));
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(panes).toHaveLength(3);
    for (const address of panes) {
      const { search } = new URL(address);
      expect(deskAddressIn(search)).toBe('it+help@example.com');
      expect(editionOf(search)).toBe(name === 'manifest.xml' ? 'reader' : 'help-desk');
    }
    expect(addresses.filter((address) => address.includes('desk=') && !panes.includes(address))).toEqual([]);
  });
});
