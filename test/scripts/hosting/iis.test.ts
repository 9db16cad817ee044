/** @jest-environment jsdom */
import { iisConfiguration } from '../../../scripts/hosting/iis.js';

const text = iisConfiguration('1.2.3', ['index.html', 'offline.js', 'reading.4875aede.js', 'en.cfb18454.js']);
const xml = new DOMParser().parseFromString(text, 'application/xml');

test('is well-formed, lists no folder, opens index.html and compresses', () => {
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(xml.querySelector('directoryBrowse')?.getAttribute('enabled')).toBe('false');
  expect(xml.querySelector('defaultDocument add')?.getAttribute('value')).toBe('index.html');
  expect(xml.querySelector('urlCompression')?.getAttribute('doStaticCompression')).toBe('true');
});

test('the folder sends the headers of pages, and no frame header', () => {
  const headers = headersIn(xml.querySelector('configuration > system\\.webServer'));
  expect(headers).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  expect(xml.querySelector('configuration > system\\.webServer customHeaders > remove[name="X-Frame-Options"]')).not.toBeNull();
});

test('files of other kinds stand by name, and change what differs alone', () => {
  const locations = [...xml.querySelectorAll('location')];
  expect(locations.map((one) => [one.getAttribute('path'), headersIn(one)])).toEqual([
    [
      'reading.4875aede.js',
      { 'Cache-Control': 'public, max-age=31536000, immutable', 'Content-Security-Policy': "default-src 'none'" },
    ],
    ['en.cfb18454.js', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ]);
});

/** What is added; each must be removed before, or IIS answers 500 where a folder above sends the same. */
function headersIn(element: Element | null): Record<string, string> {
  const added: Record<string, string> = {};
  const removed = [...(element?.querySelectorAll('customHeaders > remove') ?? [])].map((one) => one.getAttribute('name'));
  for (const one of element?.querySelectorAll('customHeaders > add') ?? []) {
    expect(removed).toContain(one.getAttribute('name'));
    added[one.getAttribute('name') ?? ''] = one.getAttribute('value') ?? '';
  }
  return added;
}
