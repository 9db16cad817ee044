import { foreign, isRelay, postfix, read, sound, told, unfolded } from './paste-lines.ts';

describe('numbers in front of lines', () => {
  test.each<[string, readonly string[]]>([
    ['and a colon', sound.map((line, at) => `${String(at + 1)}: ${line}`)],
    ['and a blank', sound.map((line, at) => `${String(at + 10)} ${line}`)],
    ['and a tab, right-aligned', sound.map((line, at) => `${String(at + 1).padStart(6)}\t${line}`)],
    ['and two blanks', sound.map((line, at) => `${String(at + 1).padStart(4)}  ${line}`)],
    ['and a dot and three blanks', sound.map((line, at) => `${String(at + 1)}.   ${line}`)],
    ['and a bar between blanks', sound.map((line, at) => `${String(at + 1).padStart(3)}  |  ${line}`)],
    ['in brackets, of fields alone', unfolded(sound).map((line, at) => `[${String(at)}] ${line}`)],
  ])('%s', (_what, lines) => {
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['line-numbers'] });
  });
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
    ['that is none', [...sound, '', separator, ...foreign]],
  ])('%s', (_what, lines) => {
    expect(told(lines)).toMatchObject({ ...isRelay, doubts: [] });
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
