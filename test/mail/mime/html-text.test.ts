import { linesOfHtml } from '../../../src/mail/mime/html-text.ts';

test.each<[string, string, readonly string[]]>([
  ['blocks are lines', '<p>one</p><div>two</div>three', ['one', 'two', 'three']],
  ['a break ends a line, and an empty one stays', 'one<br>two<BR/><br />three', ['one', 'two', '', 'three']],
  ['line breaks of the source are blanks', 'one\r\n   two\n<b>three</b>\n', ['one two three']],
  ['but not in pre', '<pre class="a">one\r\n\ttwo\n\nthree</pre>four\nfive', ['one', '\ttwo', '', 'three', 'four five']],
  ['characters by name and number', '&lt;a&gt; &amp;&quot;&apos; &#65;&#x42;', [`<a> &"' AB`]],
  ['what is no name stays', '&lot; & &#0; &#x110000;', ['&lot; & &#0; &#x110000;']],
  ['a non-breaking blank is a fold', '<p>&nbsp;by x\u00a0y</p>', [' by x y']],
  ['unseen text and comments', '<style>p{}</style><script>a<b</script><!-- > <p>no --><p>yes', ['yes']],
  ['what is decoded is no tag', '&lt;p&gt;one', ['<p>one']],
  ['and not in other tags', '<b>one\ntwo</b>\nthree', ['one two three']],
  ['an open tag', 'one<p', ['one']],
  [
    'an address that nobody escaped',
    '<p>From: Jane <jane@example.com><br>To: <a@b><br>',
    ['From: Jane <jane@example.com>', 'To: <a@b>'],
  ],
  ['a tag with an address in it', '<a href="mailto:jane@example.com">Jane</a>', ['Jane']],
  ['an address that does not end is a tag', '<p>one<jane@example.com two', ['one']],
  ['a table', '<table><tr><td>a</td> <td>b</td></tr><tr><td>c</td></tr></table>', ['a\tb', 'c']],
  ['headings of a table', '<tr><th>a</th><th>b</th></tr>', ['a\tb']],
  ['a block is no pre', '<p> one\r two</p>', ['one two']],
  ['line ends of old programs in pre', '<pre>one\rtwo\r\nthree</pre>', ['one', 'two', 'three']],
  ['blocks and line ends of the source without words are no lines', '<div> <p>one</p> \n</div>\n<p>two</p> ', ['one', 'two']],
  ['a paragraph of a blank that does not break is an empty line', '<p>one</p><p>&nbsp;</p><p>two</p>', ['one', '', 'two']],
  ['a tag behind one character', 'x<b>y</b>z', ['xyz']],
  ['numbers of the first and last character that is read', 'a&#32;b&#31;&#x10FFFF;', ['a b&#31;\u{10ffff}']],
  ['nothing', '', []],
])('gives the lines that HTML shows: %s', (_what, html, lines) => {
  expect(linesOfHtml(html)).toEqual(lines);
});

test.each(['p', 'div', 'pre', 'tr', 'li', 'table', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'hr', 'body'])(
  'an element %s begins and ends a line of its own',
  (name) => {
    expect(linesOfHtml(`one<${name}>two</${name}>three`)).toEqual(['one', 'two', 'three']);
    expect(linesOfHtml(`one<${name.toUpperCase()} class="a">two</${name}>three`)).toEqual(['one', 'two', 'three']);
  },
);

test.each(['style', 'script', 'title'])('what stands in %s is shown to nobody', (name) => {
  expect(linesOfHtml(`one<${name}>two<br></${name}>three`)).toEqual(['onethree']);
});
