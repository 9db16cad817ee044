/** @jest-environment jsdom */
import { fileKinds } from '../../scripts/hosting/headers.js';
import { hostFiles } from '../../scripts/release/host-files.js';
import { siteFiles } from '../../scripts/release/site-files.js';

/*
 * The two configurations that no test can run, against what their products know. The tables are in our own words and name what we
 * use, no more: whoever writes another key looks it up first, in the sources named here, and then adds it.
 */

/**
 * Azure Static Web Apps, read on 2026-11-28: the schema `staticwebapp.config.json` in SchemaStore/schemastore, commit 75cdadb, and
 * Microsoft's page "Configure Azure Static Web Apps", edition of 2023-01-10 (MicrosoftDocs/azure-docs, commit ee90e2e). The schema
 * knows no further keys beside its own, at the top and in a rule. It has `trailingSlash` too, which is left out: each of its values
 * sends pages on.
 */
const azure = {
  top: ['globalHeaders', 'routes'],
  rule: ['route', 'headers'],
  /** the page says 20 KB */
  bytes: 20_000,
};

/**
 * IIS, read on 2026-11-28: `IIS_schema.xml`, which IIS installs, in the copies of lextm/iis_schema, commits 0837691 and de17a95. Each
 * element below `system.webServer` and the attributes that we give it: the schema has them all. The five sections may stand in a
 * folder's `web.config`: they are "Allow" in the public copies of `applicationHost.config` that were looked at. `location` is from
 * Microsoft's page "location Element (ASP.NET Settings Schema)", for .NET Framework 4.
 */
const iis: Readonly<Record<string, readonly string[]>> = {
  directoryBrowse: ['enabled'],
  defaultDocument: ['enabled'],
  'defaultDocument files': [],
  'defaultDocument files clear': [],
  'defaultDocument files add': ['value'],
  urlCompression: ['doStaticCompression'],
  staticContent: [],
  'staticContent remove': ['fileExtension'],
  'staticContent mimeMap': ['fileExtension', 'mimeType'],
  httpProtocol: [],
  'httpProtocol customHeaders': [],
  'httpProtocol customHeaders remove': ['name'],
  'httpProtocol customHeaders add': ['name', 'value'],
};

const files = siteFiles().map(({ path }) => path);
const hosts = hostFiles('0.0.0', files);
const textOf = (name: string): string => Buffer.from(hosts.find(({ path }) => path.endsWith(name))?.bytes ?? []).toString();

describe('the file for Azure Static Web Apps', () => {
  const text = textOf('staticwebapp.config.json');
  const read: unknown = JSON.parse(text);

  test('has the keys of the table, and no other', () => {
    expect(keysOf(read)).toEqual(azure.top);
    const rules = entryOf(read, 'routes');
    expect(Array.isArray(rules) && rules.length > 30).toBe(true);
    for (const rule of Array.isArray(rules) ? rules : []) {
      expect(keysOf(rule)).toEqual(azure.rule);
      expect(entryOf(rule, 'route')).toMatch(/^\/[\w.-]+$/);
      expectTexts(entryOf(rule, 'headers'));
    }
    expectTexts(entryOf(read, 'globalHeaders'));
  });

  test('is small enough for this build', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(azure.bytes);
  });
});

describe('the file for IIS', () => {
  const xml = new DOMParser().parseFromString(textOf('web.config'), 'application/xml');
  const sections = [...xml.querySelectorAll('system\\.webServer')];

  test('has the elements and attributes of the table, and no other', () => {
    expect(sections.length).toBeGreaterThan(30);
    const used = new Set<string>();
    for (const section of sections) {
      expect(attributesOf(section)).toEqual([]);
      for (const element of section.querySelectorAll('*')) {
        const path = pathOf(element, section);
        used.add(path);
        expect([path, attributesOf(element)]).toEqual([path, iis[path]]);
      }
    }
    expect([...used].sort()).toEqual(Object.keys(iis).sort());
  });

  test('names files of the site, once each', () => {
    const parents = [...new Set(sections.map((section) => section.parentElement?.tagName))];
    expect(parents.sort()).toEqual(['configuration', 'location']);
    const locations = [...xml.querySelectorAll('configuration > location')];
    expect(locations.length).toBe(sections.length - 1);
    for (const location of locations) expect(attributesOf(location)).toEqual(['path']);
    const named = locations.map((location) => location.getAttribute('path') ?? '');
    expect(named).toEqual(files.filter((file) => fileKinds.some(({ pattern }) => new RegExp(pattern).test(`/${file}`))));
    expect(new Set(named).size).toBe(named.length);
  });
});

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function entryOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function expectTexts(value: unknown): void {
  const texts: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(typeof text).toBe('string');
}

function attributesOf(element: Element): readonly string[] {
  return element.getAttributeNames();
}

/** The names from the section down to the element, without the section's own. */
function pathOf(element: Element, section: Element): string {
  const above = element.parentElement;
  return above === null || above === section ? element.tagName : `${pathOf(above, section)} ${element.tagName}`;
}
