import { mediaTypeOf, parameterOf } from '../../../src/mail/mime/parameters.ts';

test.each([
  ['', 'text/plain'],
  ['Multipart/Report; report-type=delivery-status', 'multipart/report'],
  ['message/rfc822 (a comment)', 'message/rfc822'],
  ['text/html(comment)', 'text/html'],
])('the media type of %j is %s', (value, type) => {
  expect(mediaTypeOf(value)).toBe(type);
});

test.each([
  ['multipart/report; boundary=abc', 'abc'],
  ['multipart/report; Boundary="a b"', 'a b'],
  ['multipart/report; boundary = "a b"', 'a b'],
  ['multipart/report;boundary=abc;report-type=x', 'abc'],
  ['multipart/report; x="; boundary=wrong"; boundary=right', 'right'],
  ['multipart/report; boundary="a;b"', 'a;b'],
  ['multipart/report; boundary="a\\"b"', 'a"b'],
  ['multipart/report; (boundary=wrong) boundary=right (boundary=wrong)', 'right'],
  ['multipart/report; boundary=first; boundary=second', 'first'],
  ['multipart/report; boundary="open', 'open'],
  ['multipart/report; boundary=one two', 'one'],
  ['boundary=before-any-semicolon', 'before-any-semicolon'],
  ['multipart/report; xboundary=abc', ''],
  ['multipart/report; boundary', ''],
  ['multipart/report; boundary=', ''],
  [`multipart/report; ${'x'.repeat(2000)}; boundary=too-late`, ''],
  ['', ''],
])('the boundary of %j is %j', (value, boundary) => {
  expect(parameterOf(value, 'boundary')).toBe(boundary);
});
