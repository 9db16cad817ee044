/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, registered } from './support/locales.ts';

const root = join(__dirname, '..');
/** English is the default of a manifest and needs no override. */
const tags = languages.filter((language) => language !== 'en').flatMap((language) => registered[language].tags);

describe.each(['manifest.xml', 'manifest.helpdesk.xml'])('%s', (file) => {
  const isHelpDesk = file === 'manifest.helpdesk.xml';
  const manifest = new DOMParser().parseFromString(textOf(file), 'application/xml');
  const office = manifest.documentElement;
  const overrides = all('VersionOverrides');

  test('is well-formed XML for a mail add-in', () => {
    expect(all('parsererror')).toEqual([]);
    expect(office.localName).toBe('OfficeApp');
    expect(kindOf(office)).toBe('MailApp');
  });

  // a help desk asks for Mailbox 1.13, which no phone has
  const ordersOfPhones: [name: string, order: string[]][] = isHelpDesk
    ? []
    : [
        ['Host', ['DesktopFormFactor', 'MobileFormFactor']],
        ['MobileFormFactor', ['FunctionFile', 'ExtensionPoint']],
      ];

  test.each([
    [
      'OfficeApp',
      [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'Hosts',
        'Requirements',
        'FormSettings',
        'Permissions',
        'Rule',
        'VersionOverrides',
      ],
    ],
    ['VersionOverrides', ['Requirements', 'Hosts', 'Resources', 'VersionOverrides']],
    ['DesktopFormFactor', ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint']],
    ...ordersOfPhones,
    ['Control', ['Label', 'Supertip', 'Icon', 'Action']],
    ['Action', ['FunctionName', 'SourceLocation', 'SupportsPinning', 'SupportsMultiSelect']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ])('%s has its children in the order of the schema', (name, order) => {
    expect(all(name).length).toBeGreaterThan(0);
    for (const element of all(name)) {
      const positions = [...element.children].map((child) => order.indexOf(child.localName));
      expect(positions).not.toContain(-1);
      expect(positions).toEqual([...new Set(positions)].sort((one, other) => one - other));
    }
  });

  test('carries an identity: a GUID, and the version of the package with a fourth part', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(only('Id').textContent).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(only('Version').textContent).toBe(`${version}.0`);
  });

  test('asks for the least permission that does', () => {
    expect(only('Permissions').textContent).toBe(isHelpDesk ? 'ReadWriteMailbox' : 'ReadItem');
    expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
      ['Mailbox', '1.1'],
      ['Mailbox', null],
      ['Mailbox', null],
    ]);
    expect(all('Sets').map((sets) => sets.getAttribute('DefaultMinVersion'))).toEqual([null, '1.3', isHelpDesk ? '1.13' : '1.5']);
  });

  test('has the overrides 1.1 inside the overrides 1.0', () => {
    const [outer, inner] = overrides;
    expect(overrides).toHaveLength(2);
    expect(outer?.parentElement).toBe(office);
    expect(inner?.parentElement).toBe(outer);
    expect(overrides.map(kindOf)).toEqual(['VersionOverridesV1_0', 'VersionOverridesV1_1']);
    expect(overrides.map((element) => element.namespaceURI)).toEqual([
      'http://schemas.microsoft.com/office/mailappversionoverrides',
      'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
    ]);
  });

  test('has two buttons for a message that is read: the pane and the quick check', () => {
    const desktop = all('DesktopFormFactor');
    expect(desktop.map((element) => overrides.indexOf(element.closest('VersionOverrides') ?? office))).toEqual([0, 1]);
    for (const element of desktop) {
      const within = (name: string): Element[] => [...element.getElementsByTagNameNS('*', name)];
      expect(within('ExtensionPoint').map(kindOf)).toEqual(['MessageReadCommandSurface']);
      expect(within('Action').map(kindOf)).toEqual(['ShowTaskpane', 'ExecuteFunction']);
      expect(within('Control').map((control) => control.getAttribute('id'))).toEqual(['RelayPool.Check', 'RelayPool.QuickCheck']);
      expect(within('FunctionFile').map((file) => file.getAttribute('resid'))).toEqual(['Commands.Url']);
    }
  });

  test('has one button on phones, which opens the pane, with each icon at the three densities; a help desk has none', () => {
    const phones = all('MobileFormFactor');
    expect(phones).toHaveLength(isHelpDesk ? 0 : 1);
    for (const phone of phones) {
      const within = (name: string): Element[] => [...phone.getElementsByTagNameNS('*', name)];
      expect(phone.closest('VersionOverrides')).toBe(overrides[1]);
      expect(within('ExtensionPoint').map(kindOf)).toEqual(['MobileMessageReadCommandSurface']);
      expect(within('Control').map(kindOf)).toEqual(['MobileButton']);
      expect(within('Action').map(kindOf)).toEqual(['ShowTaskpane']);
      expect(within('Icon').map(kindOf)).toEqual(['bt:MobileIconList']);
      // phones know none of these
      for (const name of ['OfficeTab', 'Supertip', 'SupportsPinning']) expect(within(name)).toEqual([]);
      const icons = within('Image').map((image) => [image.getAttribute('size'), image.getAttribute('scale')]);
      expect(icons).toEqual(['25', '32', '48'].flatMap((size) => ['1', '2', '3'].map((scale) => [size, scale])));
      const [label] = within('Control').flatMap((control) => [...control.children]);
      const sentence = own(overrides[1], 'String').find((one) => one.getAttribute('id') === label?.getAttribute('resid'));
      const labels = sentence === undefined ? [] : [sentence, ...sentence.children].map(valueOf);
      expect(labels).toHaveLength(tags.length + 1);
      // longer ones are cut off on a phone
      for (const text of labels) expect(text.length).toBeLessThanOrEqual(16);
    }
  });

  test('names the function that the page of the quick check registers', () => {
    const names = all('FunctionName').map((element) => element.textContent);
    const code = readFileSync(join(root, 'src', 'ribbon', 'commands.ts'), 'utf8');
    expect(names).toEqual(['checkQuickly', 'checkQuickly']);
    expect(code).toContain(`'${String(names[0])}'`);
  });

  test('has a pane that can be pinned and in shared folders, for several messages only where a help desk asks for them', () => {
    const [outer, inner] = overrides;
    for (const name of ['SupportsPinning', 'SupportsSharedFolders', 'SupportsMultiSelect']) {
      const expected = name === 'SupportsMultiSelect' && !isHelpDesk ? [] : ['true'];
      expect(own(outer, name)).toEqual([]);
      expect(own(inner, name).map((element) => element.textContent)).toEqual(expected);
    }
  });

  test.each([0, 1])('overrides %i define every resource that they use, and use every one they define', (index) => {
    const element = overrides[index];
    const used = ownElements(element).flatMap((one) => one.getAttribute('resid') ?? []);
    const defined = ownElements(element)
      .filter((one) => one.closest('Resources') !== null)
      .flatMap((one) => one.getAttribute('id') ?? []);
    expect(defined.length).toBeGreaterThan(0);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test.each([0, 1])('overrides %i show icons that exist in exactly the size they are named for', (index) => {
    const element = overrides[index];
    const shown = own(element, 'Image').filter((image) => image.hasAttribute('resid'));
    expect(shown.map((image) => image.getAttribute('size'))).toEqual(expect.arrayContaining(['16', '32', '80']));
    for (const image of shown) {
      const resource = own(element, 'Image').find((one) => one.getAttribute('id') === image.getAttribute('resid'));
      expectIcon(resource, Number(image.getAttribute('size')) * Number(image.getAttribute('scale') ?? 1));
    }
  });

  test('has the icons of the add-in list', () => {
    expectIcon(only('IconUrl'), 64);
    expectIcon(only('HighResolutionIconUrl'), 128);
  });

  test('names https addresses of one host only, each with a page or file behind it', () => {
    const addresses = [...manifest.querySelectorAll('[DefaultValue^="http"]')].map(valueOf);
    const pages = new Set(addresses.filter((address) => !address.includes('/assets/')));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
    const query = isHelpDesk ? '?edition=help-desk' : '';
    expect([...pages].map((page) => page.replace('https://localhost:3000/', '')).sort()).toEqual([
      'commands.html',
      'index.html',
      `taskpane.html${query}`,
    ]);
    const build = readFileSync(join(root, 'webpack.config.js'), 'utf8');
    for (const page of ['commands.html', 'index.html', 'taskpane.html']) expect(build).toContain(`'${page}', '`);
  });

  test('speaks every language of the register: every sentence once per tag, none for the default', () => {
    const sentences = [only('DisplayName'), description(), ...all('String')];
    // the group is labelled with the name of the product
    const kept = sentences.filter((element) => element.getAttribute('id') !== 'Group.Label');
    expect(only('DefaultLocale').textContent).toBe('en-US');
    expect(kept).toHaveLength(isHelpDesk ? 10 : 11);
    const places = kept.map((sentence) => {
      const version = overrides.filter((element) => element.contains(sentence)).length;
      const held = [...sentence.children].map((override) => override.getAttribute('Locale'));
      return { place: `${['', '1.0 ', '1.1 '][version]}${sentence.getAttribute('id') ?? sentence.localName}`, held };
    });
    const missing = places.flatMap(({ place, held }) =>
      tags.filter((tag) => !held.includes(tag)).map((tag) => `${place}: ${tag}`),
    );
    expect(missing).toEqual([]);
    for (const { place, held } of places) expect([place, [...held].sort()]).toEqual([place, [...tags].sort()]);
  });

  test('keeps within the lengths that Outlook allows', () => {
    const children = (name: string) => all(name).flatMap((element) => [...element.children]);
    const limits: readonly (readonly [elements: readonly Element[], limit: number])[] = [
      [[only('DisplayName')], 125],
      [[description()], 250],
      [children('ShortStrings'), 125],
      [children('LongStrings'), 250],
    ];
    for (const [elements, limit] of limits) {
      const texts = elements.flatMap((element) => [element, ...element.children]).map(valueOf);
      expect(texts.length).toBeGreaterThan(0);
      for (const one of texts) {
        expect(one.trim()).not.toBe('');
        expect(one.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  function all(name: string): Element[] {
    return [...manifest.getElementsByTagNameNS('*', name)];
  }

  function only(name: string): Element {
    const [element, second] = all(name);
    if (element === undefined || second !== undefined) throw new Error(`expected exactly one ${name}`);
    return element;
  }

  function description(): Element {
    const element = [...office.children].find((child) => child.localName === 'Description');
    if (element === undefined) throw new Error('expected a Description of the add-in');
    return element;
  }
});

test('the manifest for a help desk differs in nothing but its name, its permission, several messages and the lack of phones', () => {
  const [usual, helpDesk] = [withoutPhones(linesOf('manifest.xml')), linesOf('manifest.helpdesk.xml')];
  const added = helpDesk.filter((line) => !usual.includes(line));
  const named =
    /^<(!--|Id>|DisplayName |Description |Override Locale|Permissions>|SupportsMultiSelect>|bt:Sets )|\?edition=help-desk"/;
  expect(added.length).toBeGreaterThan(5);
  expect(added.filter((line) => !named.test(line))).toEqual([]);
  expect(helpDesk).toHaveLength(usual.length + 1);
  expect(idOf('manifest.helpdesk.xml')).not.toBe(idOf('manifest.xml'));
});

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Without the button on phones, its label, and the icons that it alone has. */
function withoutPhones(lines: readonly string[]): readonly string[] {
  const cut = (from: readonly string[], first: string, last: string): readonly string[] => {
    const begin = from.findIndex((line) => line.startsWith(first));
    return from.filter((_, at) => at < begin || at > from.indexOf(last, begin));
  };
  const rest = cut(cut(lines, '<MobileFormFactor>', '</MobileFormFactor>'), '<bt:String id="Phone.Label"', '</bt:String>');
  return rest.filter((line) => !/id="Icon\.(?:25|50|75|96|144)"/.test(line));
}

function linesOf(file: string): string[] {
  return textOf(file)
    .split('\n')
    .map((line) => line.trim());
}

function idOf(file: string): string | undefined {
  return linesOf(file).find((line) => line.startsWith('<Id>'));
}

/** The elements of one VersionOverrides without those of the VersionOverrides inside it. */
function ownElements(element: Element | undefined): Element[] {
  return [...(element?.querySelectorAll('*') ?? [])].filter((one) => one.parentElement?.closest('VersionOverrides') === element);
}

function own(element: Element | undefined, name: string): Element[] {
  return ownElements(element).filter((one) => one.localName === name);
}

function kindOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}

function valueOf(element: Element): string {
  return element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
}

function expectIcon(element: Element | undefined, size: number): void {
  const address = element === undefined ? '' : valueOf(element);
  const file = join(root, address.replace('https://localhost:3000/', ''));
  expect([address, existsSync(file)]).toEqual([address, true]);
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
}
