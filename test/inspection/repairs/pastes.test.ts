import {
  fieldsApart,
  foreign,
  guessed,
  isForeign,
  isRelay,
  postfix,
  read,
  relay,
  rest,
  sound,
  told,
  unfolded,
} from './paste-lines.ts';

describe('a sound text is nobody’s to repair', () => {
  test.each<[string, readonly string[], object]>([
    ['relay', sound, isRelay],
    ['foreign', foreign, isForeign],
    ['Postfix', postfix, isForeign],
    ['curly quotes, blanks and soft hyphens in a body', [...sound, '', 'It’s a “quote”\u00a0of soft\u00adhyphens.'], isRelay],
    ['a NUL in a body', [...sound, '', 'a\u0000b'], isRelay],
    ['a body of quoted header lines', [...sound, '', ...postfix.map((line) => `> ${line}`)], isRelay],
    ['a body of numbered lines', [...sound, '', ...postfix.map((line, at) => `${String(at + 1)}: ${line}`)], isRelay],
    ['a body of fields apart', [...sound, '', ...fieldsApart(['X-A: 1', 'X-B: 2', 'X-C: 3', 'Subject: y'], '')], isRelay],
    ['a body of unclickable addresses', [...sound, '', 'see 192[.]0[.]2[.]1 and www[.]example[.]com'], isRelay],
    ['a body of indented header lines', [...sound, '', ...postfix.map((line) => `    ${line}`)], { ...isRelay, doubts: [] }],
    ['a comment with [at] in it', [...relay, 'X-Note: (write to me [at] example.com, or me[at]example.com)', ...rest], isRelay],
    ['a subject with marks', [...sound, 'X-Subject: block evil[.]example[.]com'], isRelay],
  ])('%s', (_what, lines, verdict) => {
    expect(told(lines)).toEqual({ ...verdict, repairs: [] });
  });

  test('a body whose first paragraph are fields stays one, and that is said', () => {
    expect(told([...sound, '', ...postfix])).toEqual({ ...isRelay, repairs: [], doubts: ['more-below'] });
  });
});

describe('quoting', () => {
  test.each<[string, readonly string[]]>([
    ['a mark and a blank', sound.map((line) => `> ${line}`)],
    ['folds with a tab behind the mark', sound.map((line) => `> ${line}`.replace('>  ', '>\t'))],
    ['a mark alone', sound.map((line) => `>${line}`)],
    ['two deep', sound.map((line) => `> > ${line}`)],
  ])('%s in front of every line', (_what, lines) => {
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['quoting'] });
  });

  test.each<[string, readonly string[]]>([
    ['a greeting', ['Hello,', '', ...sound].map((line) => `> ${line}`)],
    ['paragraphs', ['On Monday Noor wrote:', '', 'It is in Junk.', '', ...sound].map((line) => `| ${line}`)],
    ['a word with a colon', ['Note: see below', '', ...sound].map((line) => `>${line}`)],
  ])('of %s and header lines below', (_what, lines) => {
    expect(told(lines)).toMatchObject({ ...guessed, outcome: 'relay-pool', repairs: ['quoting', 'text-above'] });
  });

  test.each<[string, readonly string[]]>([
    ['Exchange', ["Remote server returned '550 5.7.1 rejected'", 'Original message headers:', ...foreign]],
    [
      'Exchange, with paragraphs',
      ["Remote server returned '550 5.7.1 rejected'", '', 'Original message headers:', '', ...foreign],
    ],
    ['another server', ['Sorry, that did not work.', '', '<r@example.net>: 554 5.7.1 no', '', ...foreign]],
  ])('of a report of %s: the lines that it gives back', (_what, lines) => {
    const [only] = read(lines.map((line) => `> ${line}`));
    expect(only).toMatchObject({ read: { source: 'returned' }, repairs: ['quoting'] });
    expect(only?.headerText.startsWith('Received: from AM0PR01MB0001')).toBe(true);
  });

  const quoted = sound.map((line) => `> ${line}`);
  const cut = (quoted[0] ?? '').lastIndexOf(' ');

  test.each<[string, readonly string[]]>([
    ['right below words', ['On Monday you wrote:', ...quoted]],
    ['between words', ['On Monday Noor wrote:', '', ...quoted, '', 'Thanks, that is it.']],
    ['below an older quotation', ['Hello,', '> it is in Junk', '', 'Which headers?', '', ...quoted, 'Bye']],
    ['two deep, with the words of the first between', ['> Here they are:', '>', ...quoted.map((line) => `> ${line}`), '', 'Bye']],
    [
      'with a line that was wrapped',
      ['Hello,', '', quoted[0]?.slice(0, cut) ?? '', quoted[0]?.slice(cut + 1) ?? '', ...quoted.slice(1)],
    ],
    ['with a header that a mail program prints', ['From: Noor', 'To: Ann', 'Subject: headers', '', 'See below', '', ...quoted]],
  ])('of a part: %s', (_what, lines) => {
    const said = told(lines);
    expect(said).toMatchObject({ ...guessed, outcome: 'relay-pool' });
    expect(said).toHaveProperty('repairs', expect.arrayContaining(['quoting', 'text-above']));
  });

  test('of a part is a doubt where fields stand outside of it: a message may quote another one', () => {
    expect(told(['Date: Mon, 2 Nov 2026 10:00:00 +0000', 'Message-ID: <a@example.com>', '', ...quoted])).toMatchObject({
      repairs: [],
      outcome: 'undetermined',
    });
    expect(told(['On Monday you wrote:', 'X-Note: 1', ...quoted])).toMatchObject({ doubts: ['partly-quoted'] });
  });
});

describe('quoting with both marks', () => {
  test.each<[string, readonly string[]]>([
    ['a line each', sound.map((line, at) => (at % 2 === 0 ? `> ${line}` : `| ${line}`))],
    ['a first line each', sound.map((line) => (/^[ \t]/.test(line) ? `> ${line}` : `| ${line}`))],
    ['marks alone', sound.map((line, at) => (at % 3 === 0 ? `|${line}` : `>${line}`))],
    ['two deep, the outer ones mixed', sound.map((line, at) => (at % 2 === 0 ? `> | ${line}` : `| | ${line}`))],
    ['two deep, the inner ones mixed', sound.map((line, at) => (at % 2 === 0 ? `> | ${line}` : `> > ${line}`))],
  ])('%s', (_what, lines) => {
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['quoting'] });
  });
});

describe('quoting at different depths', () => {
  const marksInTurn = (marks: readonly string[], lines: readonly string[]): string[] =>
    lines.map((line, at) => `${marks[at % marks.length] ?? ''}${line}`);
  let field = -1;
  const ofFields = (marks: readonly string[], lines: readonly string[]): string[] =>
    lines.map((line) => {
      if (!line.startsWith(' ')) field += 1;
      return `${marks[field % marks.length] ?? ''}${line}`;
    });

  test.each<[string, readonly string[]]>([
    ['a depth for each field', ofFields(['> ', '> > ', '>> '], sound)],
    ['a depth for each line, folds among them', marksInTurn(['> > ', '> ', '>>'], sound)],
    ['folds one deeper than what they belong to', sound.map((line) => (line.startsWith(' ') ? `> > ${line}` : `> ${line}`))],
    ['folds one less deep', sound.map((line) => (line.startsWith(' ') ? `>${line}` : `>> ${line}`))],
    ['up to four deep, with and without blanks', marksInTurn(['>>>> ', '> ', '> > > ', '>>'], sound)],
    ['bars among them', marksInTurn(['> | ', '| ', '>> '], sound)],
    ['the first line less deep', sound.map((line, at) => (at === 0 ? `> ${line}` : `> > ${line}`))],
    ['one depth, the blank behind the mark on some lines alone', marksInTurn(['> ', '>'], unfolded(sound))],
  ])('%s', (_what, lines) => {
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['quoting'] });
  });

  test('a body below stays the body, and what it quotes deeper', () => {
    const lines = [...ofFields(['> ', '> > '], sound), '> >', '> Thanks', '>', ...foreign.map((line) => `> > ${line}`)];
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['quoting'] });
  });

  test('header lines at one depth win over deeper ones below them', () => {
    const lines = [...sound.map((line) => `> ${line}`), '>', ...foreign.map((line) => `> > ${line}`)];
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['quoting'] });
  });

  test.each<[string, readonly string[]]>([
    ['prose', ['> Hello,', '> they are below.', '>', ...sound.map((line) => `> > ${line}`)]],
    ['the lines of a reply', ['> From: b@example.org', '> Subject: Re: x', '>', ...marksInTurn(['> > ', '>>> '], sound)]],
    ['prose without an empty line of its own', ['> Hello,', '> > ', ...marksInTurn(['> > ', '> > > '], sound)]],
  ])('header lines below %s less deep are a guess', (_what, lines) => {
    expect(told(lines)).toMatchObject({ ...guessed, outcome: 'relay-pool', repairs: ['quoting', 'text-above'] });
  });

  test('a mark inside of a fold is the sender’s and opens no field', () => {
    const trap = [...foreign, 'X-Note: a', ...relay.slice(8).map((line) => ` > ${line}`)];
    expect(told(trap.map((line) => `> ${line}`))).toEqual({ ...isForeign, repairs: ['quoting'] });
    expect(told(marksInTurn(['> ', '> > '], trap))).toMatchObject({ outcome: 'not-from-microsoft365' });
  });
});

describe('a code block', () => {
  test.each<[string, readonly string[]]>([
    ['of backticks', ['```', ...sound, '```']],
    ['of backticks with a language', ['```text', ...sound, '```', '', 'What now?']],
    ['of tildes', ['', '~~~', ...sound, '~~~']],
    ['of Jira', ['{code}', ...sound, '{code}']],
    ['of Jira with options', ['{code:title=headers|borderStyle=solid}', ...sound, '{code}', 'What now?']],
    ['of Jira without format', ['{noformat}', ...sound, '{noformat}']],
    ['of Jira in the lines themselves', [`{code}${sound.join('\n')}{code}`]],
    ['that is not closed', ['```', ...sound]],
  ])('%s around the header lines', (_what, lines) => {
    expect(told(lines.join('\n').split('\n'))).toEqual({ ...isRelay, repairs: ['code-block'] });
  });

  test.each<[string, readonly string[]]>([
    ['of backticks', ['Here:', '', '```', ...sound, '```', '', 'What now?']],
    ['of backticks right below', ['Here:', '```', ...sound, '```', 'What now?']],
    ['of Jira', ['Here:', '{noformat}', ...sound, '{noformat}']],
    ['behind another', ['Run this:', '```', 'dig mx example.org', '```', 'Here:', '```', ...sound, '```']],
  ])('%s below prose', (_what, lines) => {
    const { repairs } = { repairs: [], ...told(lines) };
    expect(told(lines)).toMatchObject({ ...guessed, outcome: 'relay-pool', repairs: ['code-block', 'text-above'] });
    expect(repairs).not.toContain('lost-folds');
    expect(read(lines)[0]?.headerText).not.toContain('`');
    expect(read(lines)[0]?.headerText).not.toContain('{noformat}');
  });

  test('that is quoted', () => {
    expect(told(['```', ...sound, '```'].map((line) => `> ${line}`))).toEqual({ ...isRelay, repairs: ['quoting', 'code-block'] });
  });

  test.each<[string, readonly string[]]>([
    ['with header lines, below a message', [...sound, '', '```', ...postfix, '```']],
    ['with other lines, below a message', [...sound, '', '{code}', 'x', '{code}']],
  ])('%s is the body', (_what, lines) => {
    expect(told(lines)).toMatchObject({ ...isRelay, repairs: [] });
  });
});

describe('empty lines', () => {
  test.each<[string, readonly string[], object]>([
    ['between complete fields', fieldsApart(foreign, ''), isForeign],
    ['between complete fields, with blanks in them', fieldsApart(sound, ' ').map((line) => line), isRelay],
    ['two of them between complete fields', fieldsApart(sound, '\n'), isRelay],
    ['between fields of one line each', fieldsApart(unfolded(sound), ''), isRelay],
    ['between all lines', sound.flatMap((line) => [line, '']), isRelay],
    ['between fields, a body below', [...fieldsApart(sound, ''), '', 'Thanks'], isRelay],
    ['between fields, a longer body below', [...fieldsApart(sound, ''), '', 'Thanks,', 'Noor', '', 'X-A: b'], isRelay],
    [
      'between fields, a field that nobody knows among them',
      [...fieldsApart([...relay, 'Sensitivity: y', ...rest], '')],
      isRelay,
    ],
  ])('%s', (_what, lines, verdict) => {
    const { repairs, ...others } = read(lines).map(({ repairs: done, doubts, read: { source }, detection: { verdict: v } }) => ({
      repairs: done,
      doubts,
      source,
      outcome: v.outcome,
      certainty: v.certainty,
      position: v.position,
    }))[0] ?? { repairs: [] };
    expect(others).toEqual(verdict);
    // lines of blanks are folds, and need no repair
    expect(lines.includes('') ? ['empty-lines'] : repairs).toEqual(repairs);
    expect(read(lines)[0]?.headerText).not.toContain('Thanks');
  });
});

describe('empty lines at some places, above the fields that a sender writes', () => {
  const broken = (...places: readonly number[]): string[] =>
    sound.flatMap((line, at) => (places.includes(at) ? ['', line] : [line]));

  test.each<[string, readonly string[]]>([
    ['between two fields', broken(3)],
    ['in front of a fold', broken(1)],
    ['at every third line', broken(3, 6, 9)],
    ['several of them', sound.flatMap((line, at) => (at === 8 ? ['', '', '', line] : [line]))],
    ['below the fields of a mailbox', ['Return-Path: <a@example.com>', 'Delivered-To: r@example.org', '', ...sound]],
  ])('%s are closed', (_what, lines) => {
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['empty-lines'] });
  });

  test.each<[string, readonly string[]]>([
    ['fields', [...foreign, '', ...relay]],
    ['a fold', [...foreign, '', '  mail-a.outbound.protection.outlook.com (40.95.1.2)']],
    ['fields, where the sender wrote a subject alone', [...foreign.slice(0, 12), 'Subject: x', '', ...relay]],
    ['a paragraph, where the sender wrote no field at all', [...foreign.slice(0, 12), '', 'Hello', '', ...relay]],
  ])('a body of %s stays one', (_what, lines) => {
    expect(told(lines)).toMatchObject({ outcome: 'not-from-microsoft365', repairs: [] });
  });

  test('a body of lines of the relay pool changes no verdict that is certain without it', () => {
    expect(told([...foreign.slice(0, 12), '', ...relay])).toMatchObject({ outcome: 'not-from-microsoft365' });
  });
});

describe('quoted lines that were wrapped', () => {
  const wrapped = (lines: readonly string[]): string[] =>
    unfolded(lines).flatMap((line) => (line.match(/.{1,60}(?: |$)/g) ?? []).map((part, at) => (at === 0 ? `> ${part}` : part)));

  test.each<[string, readonly string[], object]>([
    ['relay', wrapped(sound), isRelay],
    ['foreign', wrapped(foreign), isForeign],
    ['Postfix', wrapped(postfix), isForeign],
  ])('the rests have no mark: %s', (_what, lines, verdict) => {
    expect(told(lines)).toEqual({ ...verdict, repairs: ['quoting', 'lost-folds'] });
  });

  test('folds without the mark', () => {
    expect(told(sound.map((line) => (line.startsWith(' ') ? line : `> ${line}`)))).toEqual({ ...isRelay, repairs: ['quoting'] });
  });

  test('a field without the mark is not of what was quoted', () => {
    expect(told([`> ${sound[0] ?? ''}`, ...sound.slice(1)])).not.toMatchObject({
      repairs: expect.arrayContaining(['quoting']) as unknown,
    });
  });
});

describe('prose', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a greeting', ['Hi,', '', '  see below', '', ...postfix], ['text-above']],
    ['a word with a colon', ['Question: why Junk?', '', ...postfix, '', 'Thanks'], ['text-above']],
    [
      'a forwarded message as it is printed',
      ['From: Noor', 'Sent: Monday', 'To: desk', 'Subject: help', '', ...postfix],
      ['text-above'],
    ],
    [
      'what announces a forwarded message',
      [
        '---------- Forwarded message ---------',
        'From: Noor <noor@example.com>',
        'Date: Fri, 5 Sep 2025',
        'Subject: help',
        '',
        ...postfix,
      ],
      ['text-above'],
    ],
    [
      'the same in several paragraphs',
      ['Please check.', '', 'Begin forwarded message:', '', 'From: Noor', 'Subject: help', 'Date: Monday', '', ...postfix],
      ['text-above'],
    ],
    [
      'header lines in a code block',
      ['Hi', '', ...postfix.map((line) => `    ${line}`), '', 'Thanks'],
      ['text-above', 'indentation'],
    ],
  ])('above the header lines: %s', (_what, lines, repairs) => {
    expect(told(lines)).toMatchObject({ ...guessed, outcome: 'not-from-microsoft365', repairs });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['in paragraphs', ['Hello, please help.', '', unfolded(foreign).join(' '), '', 'Thanks'], ['text-above', 'one-line']],
    ['right below and above', ['Hello, please help.', unfolded(foreign).join(' '), 'Thanks'], ['text-above', 'one-line']],
    ['below alone', [unfolded(foreign).join(' '), '', 'Thanks'], ['one-line']],
  ])('around header lines in one line: %s', (_what, lines, repairs) => {
    expect(told(lines)).toMatchObject({ ...guessed, outcome: 'not-from-microsoft365', repairs });
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['a sentence', ['Here are the headers:', ...foreign], ['text-above']],
    ['two lines', ['Hi all,', 'can you see why? Thanks - Noor', ...foreign], ['text-above']],
    ['a number of a list', ['2.', ...foreign], ['text-above']],
    ['behind a paragraph', ['My server is 192.0.2.4.', '', 'The headers', ...foreign], ['text-above']],
    ['a sentence in the same line', [`See the headers, please ${unfolded(foreign).join(' ')}`], ['text-above', 'one-line']],
    ['a number in the same line', [`1. ${unfolded(foreign).join(' ')}`], ['text-above', 'one-line']],
    ['a quotation mark in the same line', [`"${unfolded(foreign).join(' ')}`], ['text-above', 'one-line']],
  ])('right above the header lines: %s', (_what, lines, repairs) => {
    expect(told(lines)).toMatchObject({ ...guessed, outcome: 'not-from-microsoft365', repairs });
  });

  // what stands there may be the end of a line of the reader's own servers, whose beginning was not copied
  test.each<[string, readonly string[]]>([
    ['a date', ['2025 06:00:03 +0000', ...foreign]],
    ['a time zone', ['EDT', ...foreign]],
    ['the end of a comment', ['message not signed)', ...foreign]],
    ['a server', ['exchangelabs.com with HTTPS', ...foreign]],
    ['a result', ['dkim=none', ...foreign]],
    ['a sentence and a date', ['Here they are:', '2025 06:00:03 +0000', ...foreign]],
    ['a date in the same line', [`2025 06:00:03 +0000 ${unfolded(foreign).join(' ')}`]],
  ])('right above the header lines, %s is no prose', (_what, lines) => {
    expect(told(lines)).toMatchObject({ outcome: 'undetermined', certainty: null });
  });

  test('right above fields without a Received line, and none below, is left out', () => {
    expect(told(['Please check:', 'From: a@example.com', 'Subject: x'])).toMatchObject({
      repairs: ['text-above'],
      outcome: 'undetermined',
    });
  });

  test('without any header lines below stays what it is', () => {
    expect(told(['Hello: this is', '', 'From: me', '', 'Thanks'])).toMatchObject({ repairs: [], outcome: 'undetermined' });
  });
});

describe('folds that were lost in part', () => {
  const bare = sound.map((line) => line.trimStart());
  const delivery = ['X-Microsoft-Antispam-Mailbox-Delivery:', '\tucf:0;jmr:0;auth:0;dest:J;'];
  test.each<[string, readonly string[]]>([
    ['one field kept its own', [...bare.slice(0, -3), ...delivery, ...rest]],
    ['the first line kept it', sound.map((line, at) => (at === 1 ? line : line.trimStart()))],
    ['every second line kept it', sound.map((line, at) => (at % 2 === 0 ? line : line.trimStart()))],
    ['none kept it', bare],
  ])('%s', (_what, lines) => {
    expect(told(lines)).toEqual({ ...isRelay, repairs: ['lost-folds'] });
  });

  test('a field of a stranger is not drawn into the line above, even where a comment of it is open', () => {
    const lines = ['Authentication-Results: mx.example.org; spf=none smtp.helo=a(b', '(cafe: spf=pass', ...postfix];
    expect(
      read(lines)[0]
        ?.detection.fields.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['Authentication-Results', '(cafe']);
  });
});
