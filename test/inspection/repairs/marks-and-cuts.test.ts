import { foreign, guessed, isRelay, postfix, read, sound, told, unfolded } from './paste-lines.ts';

describe('numbers in front of lines', () => {
  test.each<[string, readonly string[]]>([
    ['and a colon', sound.map((line, at) => `${String(at + 1)}: ${line}`)],
    ['and a blank', sound.map((line, at) => `${String(at + 10)} ${line}`)],
    ['and a tab, right-aligned', sound.map((line, at) => `${String(at + 1).padStart(6)}\t${line}`)],
    ['and two blanks', sound.map((line, at) => `${String(at + 1).padStart(4)}  ${line}`)],
    ['and a dot and three blanks', sound.map((line, at) => `${String(at + 1)}.   ${line}`)],
    ['and a bar between blanks', sound.map((line, at) => `${String(at + 1).padStart(3)}  |  ${line}`)],
    ['and a drawn bar', sound.map((line, at) => `${String(at + 1).padStart(4)}   │ ${line}`)],
    ['in brackets, of fields alone', unfolded(sound).map((line, at) => `[${String(at)}] ${line}`)],
    ['behind the name of a file', sound.map((line, at) => `mail.eml:${String(at + 1)}:${line}`)],
    ['behind a path with a colon', sound.map((line, at) => `C:\\Temp\\h1.txt:${String(at + 9)}:${line}`)],
    ['behind a letter', sound.map((line, at) => `L${String(at + 99)}: ${line}`)],
    ['behind a hash sign', sound.map((line, at) => `#${String(at + 1)} ${line}`)],
  ])('%s', (_what, lines) => {
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['line-numbers'] });
  });
});

test.each<[string, readonly string[]]>([
  ['do not go up by one', sound.map((line, at) => `mail.eml:${String(2 * at)}:${line}`)],
  ['stand in front of some fields alone', sound.map((line, at) => (at % 9 === 5 ? line : `mail.eml:${String(at + 1)}:${line}`))],
  ['stand below a message', [...foreign, '', ...sound.map((line, at) => `mail.eml:${String(at + 1)}:${line}`)]],
])('numbers behind a name that %s count no lines', (_what, lines) => {
  expect(told(lines)).not.toMatchObject({ repairs: expect.arrayContaining(['line-numbers']) as unknown });
  expect(told(lines)).not.toMatchObject({ certainty: 'certain', outcome: 'relay-pool' });
});

describe('the marks of a list, and bold names', () => {
  const bold = (line: string): string => line.replace(/^([A-Za-z-]+):/, '**$1:**');
  test.each<[string, readonly string[]]>([
    ['a dash for each line', sound.map((line) => `- ${line}`)],
    ['a dot for each field', sound.map((line) => (/^\s/.test(line) ? line : `• ${line}`))],
    ['a star for each field, indented, each in one line', unfolded(sound).map((line) => `  *   ${line}`)],
    ['bold names', sound.map(bold)],
    ['bold names without the colon', sound.map((line) => line.replace(/^([A-Za-z-]+):/, '**$1**:'))],
    ['names in italic letters', sound.map((line) => line.replace(/^([A-Za-z-]+):/, '*$1:*'))],
    ['names with underscores', sound.map((line) => line.replace(/^([A-Za-z-]+):/, '__$1__:'))],
    ['a dash and a bold name', unfolded(sound).map((line) => `- ${bold(line)}`)],
    ['a dash and a body below', [...sound.map((line) => `- ${line}`), '', '- Thanks']],
  ])('%s', (_what, lines) => {
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['list-marks'] });
  });

  test.each<[string, readonly string[]]>([
    ['below a message', [...foreign, '', ...sound.map((line) => `- ${line}`)]],
    ['inside of a field of the sender', [...foreign, 'X-Note: a', ...sound.map((line) => ` - ${line}`)]],
    ['below prose and one true field', ['Subject: see', ...sound.map((line) => `* ${line}`)]],
    ['of some fields alone', sound.map((line, at) => (at % 2 === 0 ? `- ${line}` : line))],
  ])('%s they are no marks of ours', (_what, lines) => {
    expect(told(lines)).not.toMatchObject({ outcome: 'relay-pool' });
    expect(told(lines)).not.toMatchObject({ repairs: expect.arrayContaining(['list-marks']) as unknown });
  });
});

describe('what a program put in front of every line', () => {
  test.each<[string, readonly string[]]>([
    ['the initials of whom a reply quotes', sound.map((line) => `AB> ${line}`)],
    ['the mark of lines that are gone', sound.map((line) => `-${line}`)],
    ['the mark of a remark', sound.map((line) => `// ${line}`)],
    ['a hash, and a body below', [...sound, '', 'Thanks'].map((line) => `# ${line}`.trimEnd())],
    ['a plus of a difference', sound.map((line) => `+${line}`)],
    ['other quotes', sound.map((line) => `» ${line}`)],
    ['a quote in Jira', sound.map((line) => `bq. ${line}`)],
    ['the name of a file', sound.map((line) => `saved.txt: ${line}`)],
    ['where a program would have strings', unfolded(sound).map((line) => `'${line}',`)],
    ['a list of strings', unfolded(sound).map((line) => `- "${line.replaceAll('"', '\\"')}"`)],
  ])('%s', (_what, lines) => {
    expect(told(lines)).toMatchObject({ outcome: 'relay-pool', position: 'delivery', certainty: 'certain' });
    expect(told(lines)).toMatchObject({ repairs: expect.arrayContaining(['margins']) as unknown });
  });

  test.each<[string, readonly string[]]>([
    ['of a log', sound.map((line, at) => `11:20:${String(at + 10)} ${line}`)],
    ['of a log of several processes', sound.map((line, at) => `Nov 16 11:20:10 mx cleanup[${String(at + 10)}]: ${line}`)],
  ])('the times %s, in which lines of several messages may stand', (_what, lines) => {
    expect(told(lines)).toEqual({ ...isRelay, ...guessed, repairs: ['log-times'] });
  });

  test('is known where long lines were wrapped later', () => {
    const lines = unfolded(sound).flatMap((line) => `AB> ${line}`.replace(/(.{50,70}) /g, '$1\n').split('\n'));
    expect(told(lines)).toMatchObject({ outcome: 'relay-pool', position: 'delivery', repairs: ['margins', 'lost-folds'] });
  });

  test.each<[string, readonly string[]]>([
    ['below a message', [...foreign, '', ...sound.map((line) => `// ${line}`)]],
    ['inside of a field of the sender', [...foreign, 'X-Note: a', ...sound.map((line) => ` # ${line}`)]],
    ['below prose and one true field', ['Subject: see', ...sound.map((line) => `AB> ${line}`)]],
    ['in front of some fields alone', sound.map((line, at) => (at % 2 === 0 ? `+ ${line}` : line))],
    ['in front of one Received alone', [`AB> ${sound[0] ?? ''}`, 'AB> and more of it', 'AB> To: r@example.org']],
  ])('%s it is none of ours', (_what, lines) => {
    expect(told(lines)).not.toMatchObject({ outcome: 'relay-pool', certainty: 'certain' });
    expect(told(lines)).not.toMatchObject({ repairs: expect.arrayContaining(['margins']) as unknown });
  });
});

describe('the same mark at the end of every line', () => {
  test.each<[string, readonly string[]]>([
    ['a backslash', sound.map((line) => `${line}\\`)],
    ['a backslash, and a body below', [...sound, '', 'Thanks'].map((line) => `${line}\\`)],
    ['a tag', sound.map((line) => `${line}<br>`)],
    ['a tag of XHTML, but for the last', sound.map((line, at) => (at < sound.length - 1 ? `${line}<br />` : line))],
    ['a sign for the break', sound.map((line) => `${line}↵`)],
    ...['<BR>', '<br/>', '|', '│', '¶', '⏎', '_x000D_', '$'].map((mark): [string, readonly string[]] => [
      `${mark} alone`,
      sound.map((line) => `${line}${mark}`),
    ]),
    ['what cat -A shows', sound.map((line) => `${line.replace(/^ /, '^I')}^M$`)],
  ])('%s', (_what, lines) => {
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['line-ends'] });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['a table with one column', sound.map((line) => `| ${line.padEnd(90)} |`), ['line-ends', 'quoting']],
    ['a drawn frame', ['┌──', ...sound.map((line) => `│ ${line.padEnd(90)} │`), '└──'], ['line-ends', 'margins']],
  ])('%s', (_what, lines, repairs) => {
    expect(told(lines)).toMatchObject({ outcome: 'relay-pool', position: 'delivery', repairs });
  });

  test.each<[string, readonly string[]]>([
    ['of three lines alone', [...foreign.slice(0, 3).map((line) => `${line}\\`), ...foreign.slice(3)]],
    ['in a subject', [...foreign, 'Subject: a\\', ' b\\']],
  ])('%s it stays', (_what, lines) => {
    expect(told(lines)).not.toMatchObject({ repairs: expect.arrayContaining(['line-ends']) as unknown });
  });
});

describe('quoted-printable that nobody undid', () => {
  const encoded = (lines: readonly string[]): string[] =>
    lines.flatMap((line) =>
      line
        .replaceAll('=', '=3D')
        .replace(/(.{60,73}[^=3])(?=.)/g, '$1=\n')
        .split('\n'),
    );
  const long = unfolded(sound);

  test.each<[string, readonly string[], readonly string[]]>([
    ['of every line', encoded(long), ['soft-breaks']],
    ['below what somebody wrote', ['Dear help desk,', '', ...encoded(long)], ['soft-breaks', 'text-above']],
    ['in front of it a quote', encoded(long.map((line) => `> ${line}`)), ['soft-breaks', 'quoting']],
    ['with a quote in front of what was encoded', encoded(long).map((line) => `> ${line}`), ['quoting', 'soft-breaks']],
    ['indented as a whole', encoded(long).map((line) => `    ${line}`), ['indentation', 'soft-breaks']],
    ['quoted below prose', ['> Hi,', '>', ...encoded(long).map((line) => `> ${line}`)], ['quoting', 'text-above', 'soft-breaks']],
    [
      'with blanks at the ends',
      encoded(long.map((line) => `${line}=20`)).map((line) => line.replace('=3D20', '=20')),
      ['soft-breaks'],
    ],
  ])('%s is undone, and nothing is certain then', (_what, lines, repairs) => {
    expect(told(lines)).toMatchObject({ outcome: 'relay-pool', position: 'delivery', ...guessed, repairs });
  });

  test.each<[string, readonly string[]]>([
    ['signatures that end in one', [...foreign, `X-Sign: b=${'a'.repeat(64)}=`, `X-Sign: b=${'a'.repeat(64)}=`]],
    [
      'a field of the sender',
      [...foreign, `X-Note: ${'a'.repeat(66)}=`, ` ${'a'.repeat(73)}=`, ' b=0AReceived: from x (40.95.1.2) by y; now'],
    ],
    [
      'a line end that a sender encoded',
      [...encoded(unfolded(foreign)), ...encoded([`X-Note: a${'b'.repeat(90)}`]), 'X-More: =0AReceived: from x (40.95.1.2) by y'],
    ],
  ])('%s brings no line of a sender to the top', (_what, lines) => {
    expect(told(lines)).toMatchObject({ outcome: 'not-from-microsoft365' });
  });
});

test.each<[string, readonly string[]]>([
  ['a key of YAML', ['headers: |', ...sound.map((line) => `  ${line}`)]],
  ['a key without a sign', ['Internet headers:', ...sound.map((line) => `    ${line}`)]],
  ['a key with a sign and blanks behind it', ['raw: |-  ', ...sound.map((line) => `  ${line}`)]],
  ['a key that folds', ['raw: >-', ...sound.map((line) => `\t${line}`)]],
])('%s above indented lines is no field of theirs', (_what, lines) => {
  expect(told(lines)).toMatchObject({ outcome: 'relay-pool', position: 'delivery', ...guessed });
});

test('a wide colon behind names is a colon', () => {
  const lines = sound.map((line) => line.replace(/^([A-Z][A-Za-z-]+): /, '$1：'));
  expect(told(lines)).toEqual({ ...isRelay, repairs: ['special-characters'] });
});

describe('names that a program made links of', () => {
  const hosts = /[\w-]+(?:\.[\w-]+)*\.(?:com|org|net)\b/g;
  test.each<[string, (line: string) => string]>([
    ['Outlook, as plain text', (line) => line.replaceAll(hosts, '$&<http://$&>')],
    [
      'Outlook, through its protection of links',
      (line) => line.replaceAll(hosts, '$&<https://eur01.example/?url=http%3A%2F%2F$&%2F>'),
    ],
    ['Markdown', (line) => line.replaceAll(hosts, '[$&](http://$&/)')],
    ['Slack', (line) => line.replaceAll(hosts, '<http://$&|$&>')],
    [
      'mailboxes too, and the address',
      (line) => line.replaceAll(/\S+@\S+/g, '$&<mailto:$&>').replaceAll('(40.95.1.2)', '([40.95.1.2](http://40.95.1.2))'),
    ],
  ])('%s', (_what, change) => {
    expect(told(sound.map(change))).toEqual({ ...isRelay, repairs: ['links'] });
    expect(read(sound.map(change))[0]?.headerText).toBe(sound.join('\n'));
  });

  test.each<[string, readonly string[]]>([
    ['in a subject alone', [...foreign, 'Subject: see mx.example.org<http://mx.example.org>']],
    ['in a field of a list', [...foreign, 'List-Post: a<mailto:a@example.com>']],
  ])('%s they stay', (_what, lines) => {
    expect(told(lines)).toMatchObject({ repairs: [] });
  });

  test.each(['<http://a>', '<http://a|a>', '[a](http://a)'])(
    'a looked-up name with %s inside stays that of its owner',
    (mark) => {
      const name = `mail-psaapc01rlnn2073.outbound.protection.outlook.com${mark}.example.com`;
      const lines = postfix.map((line) => line.replace('(a.example.com', `(${name}`));
      expect(told(lines)).not.toMatchObject({ outcome: 'relay-pool' });
    },
  );

  test('a greeting with one in it makes nobody else the peer', () => {
    const greeting = 'x<http://a>([40.95.1.2](http://a))';
    const lines = foreign.map((line) => line.replace('o1.example.net', greeting));
    expect(told(lines)).not.toMatchObject({ outcome: 'relay-pool' });
  });
});

describe('unclickable addresses', () => {
  // Gmail writes the root of a looked-up name; a sentence ends in a dot
  test.each(['[.]', '(.)', '[dot]'])('%s at the end of a name, as of any other dot', (mark) => {
    const lines = [
      'Received: from mail.example.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com. [40.95.1.2])',
      ' by mx.google.com with ESMTPS id 1; Mon, 16 Nov 2026 10:00:00 +0000',
      'X-Note: checked.',
      'X-More: (example.com.)',
      'X-Last: example.com., x',
    ];
    expect(read(lines.map((line) => line.replaceAll('.', mark)))[0]?.headerText).toBe(lines.join('\n'));
  });

  test.each<[string, (line: string) => string]>([
    ['dots of an address', (line) => line.replaceAll('40.95.1.2', '40[.]95[.]1[.]2')],
    ['dots of names', (line) => line.replaceAll('.outlook.com', '[.]outlook[dot]com').replaceAll('@', '[at]')],
    [
      'colons of an address',
      (line) => line.replaceAll('2603:10a6:208:2::2', '2603[:]10a6[:]208[:]2[:][:]2').replaceAll('40.95.1', '40(.)95.1'),
    ],
  ])('%s', (_what, change) => {
    expect(told(sound.map(change))).toEqual({ ...isRelay, repairs: ['defanged'] });
    expect(read(sound.map(change))[0]?.headerText).toBe(sound.join('\n'));
  });
});

describe('a mailbox file', () => {
  const separator = 'From a@example.com Fri Sep  5 06:00:03 2025';
  test('of several messages: the first is read, and that is said', () => {
    expect(told([separator, ...sound, '', 'body', '', separator, ...foreign, '', 'body'])).toEqual({
      ...isRelay,
      repairs: [],
      doubts: ['first-of-several'],
    });
  });

  test.each<[string, readonly string[]]>([
    ['of one message', [separator, ...sound, '', 'body', '>From here on', '']],
    [
      'of one message with such a line in its body',
      [separator, ...sound, '', 'text', 'From here on: no', '', 'From there on', 'too'],
    ],
  ])('%s', (_what, lines) => {
    expect(told(lines)).toMatchObject({ ...isRelay, doubts: [] });
  });

  test('that is none, since its first line is missing: there are more headers below', () => {
    expect(told([...sound, '', separator, ...foreign])).toMatchObject({ ...isRelay, doubts: ['more-below'] });
  });
});

describe('a text that begins in the middle of the reader’s own line', () => {
  const strangers = `Received: from APC01-PSA-obe.outbound.protection.outlook.com (mail-psaapc01rlnn2073.outbound.protection.outlook.com [40.95.53.73]) by mx.example.org (Postfix) with ESMTPS id 1; Sun, 22 Nov 2026 10:00:00 +0000`;
  const cuts = [
    ['il.example (unknown [203.0.113.66]) by mx.example.org (Postfix) with ESMTPS id 4Q; Sun, 22 Nov 2026 10:00:00 +0000'],
    ['by mx.example.org (Postfix) with ESMTPS id D66', 'for <r@example.org>; Sun, 22 Nov 2026 10:00:00 +0000'],
    ['\tby mx.example.org (Postfix) with ESMTPS id D66', '\tfor <r@example.org>; Sun, 22 Nov 2026 10:00:00 +0000'],
    ['2001:db8::66]) by mx.example.org (Postfix) with ESMTPS id 4Q; Sun, 22 Nov 2026 10:00:00 +0000'],
    ['10:00:00 +0000'],
  ];
  const damages: readonly (readonly [string, (lines: readonly string[]) => readonly string[]])[] = [
    ['as it is', (lines) => lines],
    ['quoted', (lines) => lines.map((line) => `> ${line}`)],
    ['indented', (lines) => lines.map((line) => `    ${line}`)],
    ['as a list', (lines) => lines.map((line) => `- ${line}`)],
    ['with bold names', (lines) => lines.map((line) => line.replace(/^([A-Za-z-]+):/, '**$1:**'))],
    ['numbered', (lines) => lines.map((line, at) => `${String(at + 1)}: ${line}`)],
    ['with empty lines', (lines) => lines.flatMap((line) => [line, ''])],
    ['in one line', (lines) => [lines.join(' ')]],
    ['in prose', (lines) => ['Hi: see', '', ...lines, '', 'Thanks']],
    ['with other folds', (lines) => [...lines, 'X-A: b', '\tc', 'X-B: c', 'd']],
  ];
  test.each(damages)('%s: never certain', (_what, damage) => {
    for (const cut of cuts) {
      const text = damage([...cut, strangers, 'From: a@example.com', 'Subject: x']);
      expect(read(text).map(({ detection }) => detection.verdict.certainty)).not.toContain('certain');
    }
  });
});
