import { detect } from '../../../src/detection/index.ts';
import type { RepairId } from '../../../src/inspection/repairs/repair.ts';
import { repairLines } from '../../../src/inspection/repairs/repairs.ts';
import { sampleLines, unfoldedLines } from '../message-text.ts';

const lines = sampleLines();
const verdict = detect(lines.join('\n')).verdict;

/** The name of a field. */
const name = /^[\w-]+:/;

/** One kind of damage each: how a sound header section comes to look. All of them can be undone without a guess. */
const damages: readonly (readonly [id: RepairId, what: string, damaged: readonly string[]])[] = [
  ['quoting', 'a mark and a blank before every line', lines.map((line) => `> ${line}`)],
  ['quoting', 'a mark alone before every line', lines.map((line) => `>${line}`)],
  ['quoting', 'two marks before every line, blank lines without', ['', ...lines.map((line) => `> > ${line}`), '']],
  ['quoting', 'a bar before every line', lines.map((line) => `| ${line}`)],
  ['indentation', 'four blanks before every line', lines.map((line) => `    ${line}`)],
  ['indentation', 'a tab before every line', lines.map((line) => `\t${line}`)],
  ['empty-lines', 'an empty line behind every line', lines.flatMap((line) => [line, ''])],
  ['empty-lines', 'two blank lines behind every line', lines.flatMap((line) => [line, '', ' '])],
  ['lost-folds', 'no blank before any continuation', lines.map((line) => line.trimStart())],
  ['links', 'behind names', lines.map((line) => line.replaceAll(/[\w-]+(?:\.[\w-]+)*\.com\b/g, '$&<http://$&>'))],
  ['defanged', 'dots in brackets', lines.map((line) => line.replaceAll('52.103.192', '52[.]103[.]192'))],
  ['defanged', 'every dot in brackets', lines.map((line) => line.replaceAll('.', '[.]'))],
  ['defanged', 'dots as a word', lines.map((line) => line.replaceAll('.outlook.', '[dot]outlook(.)'))],
  ['invisible-characters', 'zero-width spaces in addresses', lines.map((line) => line.replaceAll('52.103', '52.\u200b103'))],
  ['invisible-characters', 'a zero-width space before every line', lines.map((line) => `\u200b${line}`)],
  ['invisible-characters', 'codes for colours around names', lines.map((line) => line.replace(name, '\u001b[1;31m$&\u001b[0m'))],
  ['invisible-characters', 'such codes as less shows them', lines.map((line) => line.replace(name, 'ESC[38;5;33m$&ESC[m'))],
  ['invisible-characters', 'such codes as cat shows them', lines.map((line) => line.replace(name, '^[[31m$&^[[K'))],
  [
    'invisible-characters',
    'codes around one word',
    lines.map((line) => line.replace(/received/gi, '\u001b[01;31m\u001b[K$&\u001b[m\u001b[K')),
  ],
  ['special-characters', 'no-break spaces', lines.map((line) => line.replaceAll(' ', '\u00a0'))],
  ['special-characters', 'non-breaking hyphens', lines.map((line) => line.replaceAll('-', '\u2011'))],
  ...['\u2013', '\u2014', '\u2212', '\uff0d'].map(
    (dash) => ['special-characters', `${dash} for hyphens`, lines.map((line) => line.replaceAll('-', dash))] as const,
  ),
];

describe('damage that would cost the answer is undone and said', () => {
  test.each(damages)('%s: %s', (id, _what, damaged) => {
    // the damage is real: without the repair the answer is another one
    expect(detect(damaged.join('\n')).verdict).not.toEqual(verdict);
    const repaired = repairLines(damaged);
    expect(repaired.repairs).toEqual([id]);
    expect(detect(repaired.head.join('\n')).verdict).toEqual(verdict);
  });

  test('several kinds at once', () => {
    const damaged = lines.map((line) => `> ${line.trimStart().replaceAll('.', '[.]')}`);
    const { head, repairs } = repairLines(damaged);
    expect(repairs).toEqual(['quoting', 'lost-folds', 'defanged']);
    expect(detect(head.join('\n')).verdict).toEqual(verdict);
  });

  test('one line is cut at known names, and no field is lost or made up', () => {
    const unfolded = unfoldedLines();
    const { head, repairs } = repairLines([unfolded.join(' ')]);
    expect(repairs).toEqual(['one-line']);
    expect(head).toEqual(unfolded);
  });
});

describe('what is in order, or cannot be put in order, stays as it is', () => {
  test.each([
    ['a sound header section', lines],
    ['a sound one without folds', unfoldedLines()],
    ['nothing', ['']],
    ['prose', ['Dear Noor,', '', '> you wrote', 'the message is in Junk.']],
    ['quoted prose', ['> you wrote', '> the message is in Junk']],
    ['quoting with a field outside', ['Date: Mon, 2 Nov 2026 10:00:00 +0000', ...lines.map((line) => `> ${line}`)]],
    ['an indented rest of one field', [' by mx.example.org (192.0.2.1)', ' with ESMTP; Mon, 16 Nov 2026 10:00:00 +0000']],
    ['one line that is one field', [unfoldedLines()[0] ?? '']],
    ['letters of another script in a subject', ['Subject: caf\u00e9\u200b \u201cquoted\u201d', ...lines]],
  ])('%s', (_what, text) => {
    const { head, below, repairs } = repairLines(text);
    expect(repairs).toEqual([]);
    expect([...head, ...(below.length > 0 ? ['', ...below] : [])]).toEqual(text);
  });

  test('a body keeps its quoting, its indentation and its marks', () => {
    const body = ['> Received: from a.example by b.example', '    indented', '192[.]0[.]2[.]1'];
    expect(repairLines([...lines, '', ...body])).toMatchObject({ head: lines, below: body, repairs: [] });
  });

  test('the empty line above the body stays one when every two lines stand apart', () => {
    const apart = [...lines.flatMap((line) => [line, '']), '', '', 'Received: from the.body.example', '', 'more'];
    const { head, below } = repairLines(apart);
    expect(head).toEqual(lines);
    expect(below.filter((line) => line !== '')).toEqual(['Received: from the.body.example', 'more']);
  });
});

describe('lost folds', () => {
  const received = ['Received: from a.example', '(2001:db8:1::2) by b.example with ESMTP; Mon,', '16 Nov 2026 10:00:00 +0000'];

  test.each([
    [
      'a peer',
      received,
      ['Received: from a.example', ' (2001:db8:1::2) by b.example with ESMTP; Mon,', ' 16 Nov 2026 10:00:00 +0000'],
    ],
    ['a report', [...received, 'X-Forefront-Antispam-Report:', 'CIP:192.0.2.1;CTRY:DK'], [' CIP:192.0.2.1;CTRY:DK']],
    [
      'a time of day',
      ['Received: from a.example by b.example; Mon, 16 Nov 2026', '10:00:00 +0000', 'Subject: x'],
      [' 10:00:00 +0000', 'Subject: x'],
    ],
  ])('%s is joined to the field that lacks it', (_what, damaged, end) => {
    expect(repairLines(damaged).head.slice(-end.length)).toEqual(end);
  });

  const delivery = 'X-Microsoft-Antispam-Mailbox-Delivery:';

  test.each([
    [
      'among fields that kept theirs',
      [...received.slice(0, 1), ' by b.example; x', delivery, 'ucf:0;jmr:0;dest:J;RF:JunkEmail;'],
    ],
    ['in front of more fields', [...received.slice(0, 1), ' by b.example; x', delivery, 'abwl:0;wl:0;dest:J;', 'X-Last: 1']],
    ['by itself', [delivery, 'kl:1;ucf:0;dest:I;ENG:(750119)']],
    ['with another report', ['X-Forefront-Antispam-Report:', 'CIP:192.0.2.1;SFV:SPM;', delivery, 'ucf:0;dest:J;']],
  ])('the report of the mailbox, its tab alone lost: %s', (_what, damaged) => {
    const { head, repairs } = repairLines(damaged);
    expect(head).toEqual(damaged.map((line) => (/^(?:ucf|abwl|kl|CIP):/.test(line) ? ` ${line}` : line)));
    expect(repairs).toEqual(['lost-folds']);
  });

  test.each([
    [
      'a looked-up name',
      ['Received: from a.example (mail-', 'psaapc01rlnn2073.outbound.protection.outlook.com', '[40.95.1.2]) by b.example; x'],
      ['Received: from a.example (mail-psaapc01rlnn2073.outbound.protection.outlook.com', ' [40.95.1.2]) by b.example; x'],
    ],
    [
      'a name, twice',
      [...received, 'X-Own: APC01-', 'SG2-', 'obe.example', 'X-Last: 1'],
      ['X-Own: APC01-SG2-obe.example', 'X-Last: 1'],
    ],
    [
      'a name in a report',
      [...received, 'X-Forefront-Antispam-Report: CIP:192.0.2.1;H:APC01-', 'PSA-obe.example;CAT:PHSH;'],
      ['X-Forefront-Antispam-Report: CIP:192.0.2.1;H:APC01-PSA-obe.example;CAT:PHSH;'],
    ],
    ['a sign that stands alone', [...received, 'X-Own: a -', 'b'], ['X-Own: a -', ' b']],
    ['a name above a bracket', [...received, 'X-Own: a-', '(b)'], ['X-Own: a-', ' (b)']],
    ['a name above a fold that was kept', [...received, 'X-Own: a-', ' b'], ['X-Own: a-', ' b']],
    ['a name above another field', [...received, 'X-Own: a-', 'X-Last: 1'], ['X-Own: a-', 'X-Last: 1']],
  ])('what was broken behind a hyphen goes on without a blank: %s', (_what, damaged, end) => {
    expect(repairLines(damaged).head.slice(-end.length)).toEqual(end);
  });

  const report = 'X-Forefront-Antispam-Report:';
  const rest = ['H:mx.example.com;PTR:InfoDoma', 'inNonexistent;CAT:PHSH;', 'SFS:(1);DIR:INB;'];
  test.each([
    ['its first line kept its blank', [...received, report, ' CIP:192.0.2.1;SFV:SPM;', ...rest, 'X-Last: 1'], rest],
    ['it began behind its name', [...received, `${report} CIP:192.0.2.1;SFV:SPM;`, ...rest, 'X-Last: 1'], rest],
    ['no line kept its blank', [...received, report, 'CIP:192.0.2.1;SFV:SPM;', ...rest, 'X-Last: 1'], rest],
    [
      'that of the mailbox',
      [...received, `${delivery} ucf:0;jmr:0;`, 'dest:J;OFR:SpamFilterAuthJ;', 'X-Last: 1'],
      ['dest:J;OFR:SpamFilterAuthJ;'],
    ],
  ])('a report that was wrapped between its codes stays whole: %s', (_what, damaged, wrapped) => {
    expect(repairLines(damaged).head.slice(-1 - wrapped.length)).toEqual([...wrapped.map((line) => ` ${line}`), 'X-Last: 1']);
  });

  test.each([
    ['a field of mail', [...received, `${report} CIP:192.0.2.1;`, 'Date:x;'], 'Date:x;'],
    ['a field with a blank', [...received, `${report} CIP:192.0.2.1;`, 'H: x'], 'H: x'],
    [
      'a field that begins like a code where no fold was lost',
      ['Received: from a.example', ' by b.example; x', `${report} CIP:192.0.2.1;`, 'CAT:NONE;'],
      'CAT:NONE;',
    ],
    ['a field below one that is no report', [...received, 'X-Own: yes', 'CAT:NONE;'], 'CAT:NONE;'],
    ['a field below a report and another field', [...received, `${report} CIP:192.0.2.1;`, 'X-Own: 1', 'CAT:NONE;'], 'CAT:NONE;'],
  ])('%s is no part of a report', (_what, damaged, last) => {
    expect(repairLines(damaged).head.at(-1)).toBe(last);
  });

  test.each([
    ['a field of that name below a complete Received', [...received, '2001: x'], '2001: x'],
    ['a report of that name below a field with a value', [...received, 'X-Own: yes', 'CIP:192.0.2.1'], 'CIP:192.0.2.1'],
    [
      'a field below one without a value',
      [...received, 'X-Own:', 'Received: from c.example by a.example'],
      'Received: from c.example by a.example',
    ],
    ['a field of mail below an empty one', ['Received: from a.example', ' by b.example', 'X-Own:', 'Date:x;'], 'Date:x;'],
    ['a name with a blank behind it', ['Received: from a.example', ' by b.example', 'X-Own:', 'ucf: 0;'], 'ucf: 0;'],
    ['a report below an empty field of mail', ['Received: from a.example', ' by b.example', 'Comments:', 'ucf:0;'], 'ucf:0;'],
    ['a report below a folded value', ['X-Own:', ' yes', 'ucf:0;jmr:0;'], 'ucf:0;jmr:0;'],
  ])('%s stays a field of its own', (_what, damaged, last) => {
    expect(repairLines(damaged).head.at(-1)).toBe(last);
  });
});
