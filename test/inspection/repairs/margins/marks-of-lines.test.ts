import { lineEnds } from '../../../../src/inspection/repairs/line-breaks/line-ends.ts';
import { lineNumbers } from '../../../../src/inspection/repairs/margins/line-numbers.ts';
import { listMarks, markedReport } from '../../../../src/inspection/repairs/margins/list-marks.ts';
import { quoting } from '../../../../src/inspection/repairs/margins/quoting.ts';

const received = 'Received: from a.example by b.example; Wed, 14 Oct 2026 07:42:15 +0000';
const [fold, subject, from, to] = [' by b.example; x', 'Subject: x', 'From: ann@example.com', 'To: bo@example.org'];
const counted = (lines: readonly string[], first: number, front = '', behind = ': '): string[] =>
  lines.map((line, at) => `${front}${String(first + at)}${behind}${line}`);

describe('numbers of lines', () => {
  const text = ['Received: from a.example', fold, subject, from, '', 'Hello'];
  test.each<[string, readonly string[], readonly string[]]>([
    ['from one on', counted(text, 1), text],
    ['of two digits and more', counted(text, 8), text],
    ['of three', counted(text, 98), text],
    ['of five', counted(text, 12_345), text],
    ['of three behind the name of a file', counted(text, 100, 'h.txt:', ':'), text],
    ['in round brackets', counted(text, 1, '(', ') '), text],
    ['with a bracket behind', counted(text, 1, '', ') '), text],
    ['with a bar right behind', counted(text, 1, '', '|'), text],
    ['of three fields, no more', counted([received, subject, from], 1), [received, subject, from]],
    [
      'above which there is an empty line',
      ['', ...counted([received, subject], 1, 'h.txt:', ':'), '', 'h.txt:3:From: a'],
      ['', received, subject, '', 'From: a'],
    ],
    [
      'behind the first of which there is an empty line',
      ['h.txt:1:Subject: x', '', ...counted([received, from], 2, 'h.txt:', ':')],
      [subject, '', received, from],
    ],
    [
      'of lines, of which one was wrapped later',
      ['1: Received: from a.example', 'by b.example; x', ...counted([subject, from], 2)],
      ['Received: from a.example', 'by b.example; x', subject, from],
    ],
    [
      'below words that are indented further',
      counted(['   Hello', 'Received: from a.example', fold, subject, from], 1),
      ['   Hello', 'Received: from a.example', fold, subject, from],
    ],
  ])('%s are taken away', (_, lines, expected) => {
    expect(lineNumbers.repair(lines)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['of a list in prose that names two fields', counted([received, subject, 'Hello', 'Bye'], 1)],
    ['beside a field without one', [...counted([received, subject], 1), from, '3: To: bo@example.org']],
    ['that go down', ['3: Received: from a.example', '2: Subject: x', '1: From: ann@example.com']],
    ['that are the same', [received, subject, from].map((line) => `1: ${line}`)],
    ['behind a time of day', counted([received, subject, from], 1, '10:15:', ' ')],
    ['of six digits', counted([received, subject, from], 123_456)],
  ])('numbers %s stay', (_, lines) => {
    expect(lineNumbers.repair(lines)).toBe(lines);
  });
});

describe('the marks of a list', () => {
  test.each(['-', '*', '+', '•', '·', '▪', '●', '○', '‣', '◦', '–', '—'])('%s in front of each line', (mark) => {
    const lines = ['Received: from a.example', fold, subject, 'X-Note: y', from];
    expect(listMarks.repair(lines.map((line) => `${mark} ${line}`))).toEqual(lines);
    expect(listMarks.repair(['Hello', '', ...lines.map((line) => `   ${mark}\t${line}`)])).toEqual(['Hello', '', ...lines]);
  });

  test.each([
    ['**', (name: string) => `**${name}:**`],
    ['** in front of the colon', (name: string) => `**${name}**:`],
    ['*', (name: string) => `*${name}:*`],
    ['__', (name: string) => `__${name}:__`],
    ['_', (name: string) => `_${name}_:`],
  ])('%s around each name', (_, change) => {
    const lines = ['Received: from a.example', fold, subject, from];
    const bold = lines.map((line) => line.replace(/^([A-Z][a-z]+):/, (_all, name: string) => change(name)));
    expect(listMarks.repair(bold)).toEqual(lines);
  });

  test.each<[string, readonly string[]]>([
    ['two fields alone', [`- ${received}`, `- ${subject}`, '- Hello']],
    ['fields of which one is bold', [`- ${received}`, '- **Subject:** x', `- ${from}`, `- ${to}`]],
    ['fields of which one is bold without a mark', [`- ${received}`, '**Subject:** x', `- ${from}`, `- ${to}`]],
    ['fields, and one without', [`- ${received}`, `- ${subject}`, `- ${from}`, to]],
    ['bold fields, of which one has another mark as well', ['**Received:** x', '- **Subject:** x', '**From:** a', '**To:** b']],
  ])('stays in front of %s', (_, lines) => {
    expect(listMarks.repair(lines)).toBe(lines);
  });
});

describe('marks of quoting of which some lines have more', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one more', [`> ${received}`, `>> ${subject}`, `> ${from}`], [received, subject, from]],
    ['two more with blanks', [`> ${received}`, `> > > ${subject}`, `> ${from}`], [received, subject, from]],
    ['another one', [`> ${received}`, `> | ${subject}`, `> ${from}`], [received, subject, from]],
    [
      'those of the body below too, which stay',
      [`> ${received}`, `>> ${subject}`, `> ${from}`, '>', '>> Hello', '>>', '> Bye'],
      [received, subject, from, '', '> Hello', '', 'Bye'],
    ],
    [
      'those of the body alone, which stay',
      [`> ${received}`, `> ${subject}`, `> ${from}`, '>', '>> Hello', '>>', '> Bye'],
      [received, subject, from, '', '> Hello', '>', 'Bye'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(quoting.repair(lines)).toEqual(expected);
  });
});

describe('marks at the ends of lines', () => {
  const four = ['Received: from a.example', fold, subject, from];
  const marked = (mark: string): string[] => four.map((line) => line + mark);
  test.each<[string, readonly string[], readonly string[]]>([
    ['four lines', marked('\\'), four],
    ['four lines above an empty one', [...marked('\\'), '', 'Hello'], [...four, '', 'Hello']],
    ['four lines above one that is but the mark', [...marked('|'), '|', 'Hello|'], [...four, '', 'Hello']],
    ['all but the last line', [...marked('\\'), to], [...four, to]],
    ['all but the last line above a body', [...marked('\\'), to, '', 'Hello'], [...four, to, '', 'Hello']],
    ['a tag in several ways of writing', four.map((line, at) => `${line}${['<br>', '<br/>', '<BR />', '<Br>'][at] ?? ''}`), four],
    ['a bar below backslashes stays', [...marked('\\'), '', 'a|'], [...four, '', 'a|']],
    ['what looks like a tab stays where no dollar is', [...marked('\\'), '', 'a^Ib\\'], [...four, '', 'a^Ib']],
    ['what looks like a tab is one where a dollar is', [...marked('$'), '$', 'a^Ib$'], [...four, '', 'a\tb']],
    ['a frame, with blanks in front', four.map((line) => `${line.padEnd(40)} │ `), four],
  ])('%s', (_, lines, expected) => {
    expect(lineEnds.repair(lines)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['three lines', [...marked('\\').slice(0, 3), '', 'Hello']],
    ['four lines in the middle of a header section', [...marked('\\'), to, 'Date: x', '', 'Hello']],
    ['another mark behind the first line', four.map((line, at) => `${line}${at === 0 ? '|' : '\\'}`)],
    ['the body alone', [...four, '', 'a\\', 'b\\', 'c\\', 'd\\', 'e\\']],
  ])('%s: they stay', (_, lines) => {
    expect(lineEnds.repair(lines)).toBe(lines);
  });
});

describe('marks in front of the report of the filter alone', () => {
  const name = 'X-Forefront-Antispam-Report:';
  const value = ' SFV:SPM;CAT:PHSH;DIR:INB;';

  const marks = ['>>> ', '→ ', '* ', '\u000c', '\u26a0\ufe0f ', '**', '1) ', '(a) ', '12. ', '#3 ', '<b>', '> 4 | ', '[see] '];
  test.each(marks)('%j is taken away', (mark) => {
    expect(markedReport.repair([received, `${mark}${name}${value}`])).toEqual([received, `${name}${value}`]);
  });

  test.each([
    ['stars', '**X-Forefront-Antispam-Report**:'],
    ['underscores', '__X-Forefront-Antispam-Report__ :'],
    ['marks of code', '`X-Forefront-Antispam-Report`:'],
    ['tags', '<b>X-Forefront-Antispam-Report</b>:'],
    ['colours', '\u001b[1;31mX-Forefront-Antispam-Report\u001b[0m:'],
    ['colours that grep puts around what it looked for', 'X-Forefront-\u001b[01;31m\u001b[KAntispam\u001b[m\u001b[K-Report:'],
    ['colours as a program shows them', String.raw`X-Forefront-\x1b[31mAntispam-Report\x1b[0m:`],
  ])('%s on both sides of the name are taken away', (_, written) => {
    expect(markedReport.repair([received, `${written}${value}`])).toEqual([received, `${name}${value}`]);
  });

  test('of several reports with marks all are read: a sender may have written one', () => {
    const lines = [received, `* ${name} CAT:NONE;DIR:INB;`, `1) ${name}${value}`];
    expect(markedReport.repair(lines)).toEqual([received, `${name} CAT:NONE;DIR:INB;`, `${name}${value}`]);
  });

  test.each<[string, readonly string[]]>([
    ['of a fold, which is the field’s above', [subject, ` > ${name}${value}`]],
    ['beside another report, which may be the reader’s own', [`>${name} CAT:NONE;DIR:INB;`, `${name}${value}`]],
    ['where the route is quoted too', [subject, `> ${received}`, `> ${name}${value}`]],
    ['of a copy that the edge renamed', [received, `> X-Forefront-Antispam-Report-Untrusted:${value}`]],
    ['of a name that ends alike', [received, `My-${name}${value}`]],
    ['of a field that holds the name', [received, `Subject: ${name}${value}`]],
    ['of words that are no mark', [received, `what does the line say that begins with ${name}${value}`]],
    ['of none, with a blank in front of the colon', [received, `X-Forefront-Antispam-Report :${value}`]],
    ['of none, in whatever letters', [received, `x-forefront-antispam-report:${value}`]],
  ])('they stay in front %s', (_, lines) => {
    expect(markedReport.repair(lines)).toBe(lines);
  });
});
