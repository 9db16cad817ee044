import { fileNameIn, mediaTypeOf, parameterOf } from '../../../src/mail/mime/parameters.ts';

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

test.each([
  ['attachment; filename=mail.eml', 'mail.eml'],
  ['attachment; filename="a; b.eml"', 'a; b.eml'],
  ['attachment; filename="=?utf-8?Q?M=C3=B8de.eml?="', 'Møde.eml'],
  ['attachment; filename="=?UTF-8?B?TcO4ZGUuZW1s?="', 'Møde.eml'],
  ["attachment; filename*=UTF-8''M%C3%B8de%2Eeml", 'Møde.eml'],
  ["attachment; filename*=utf-8'da'M%C3%B8de.eml", 'Møde.eml'],
  ["attachment; filename*=iso-8859-1''M%F8de.eml", 'M%F8de.eml'],
  ['attachment; filename*0="a long "; filename*1="name.eml"', 'a long name.eml'],
  ["attachment; filename*0*=UTF-8''M%C3%B8de; filename*1*=%2E; filename*2=eml", 'Møde.eml'],
  ["attachment; filename=plain.eml; filename*=UTF-8''other.txt", 'plain.eml'],
  ['attachment; filename*1=eml', ''],
  ['attachment', ''],
])('the name of the file in %j is %j', (value, name) => {
  expect(fileNameIn(value, 'filename')).toBe(name);
});
