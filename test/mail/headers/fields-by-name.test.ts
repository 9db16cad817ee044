import { byName, fieldsNamedAny, fieldsNamedIn, indexFields, onlyField } from '../../../src/mail/headers/fields-by-name.ts';
import { readFields } from '../../../src/mail/headers/header-fields.ts';
import { propertyOf, resultOf } from '../../../src/mail/authentication/method-results.ts';
import { readAuthentication } from '../../../src/mail/authentication/authentication-results.ts';

const fields = readFields('To: 0\nReceived: 1\nSubject: 2\nreceived: 3\nX-A: 4\nTO: 5\nSubject-X: 6\nReceived: 7\n');
const valuesOf = (found: readonly { readonly value: string }[]): string[] => found.map(({ value }) => value);

test('fields of any of several names stand in the order of the message', () => {
  const index = indexFields(fields);
  expect(valuesOf(fieldsNamedAny(index, ['To', 'Received']))).toEqual(['0', '1', '3', '5', '7']);
  expect(valuesOf(fieldsNamedAny(index, ['Received', 'To', 'Subject']))).toEqual(['0', '1', '2', '3', '5', '7']);
  expect(fieldsNamedAny(index, ['Cc'])).toEqual([]);
});

test('without an index the same fields are found, in any letter case', () => {
  expect(valuesOf(fieldsNamedIn(fields, 'RECEIVED'))).toEqual(['1', '3', '7']);
  expect(fieldsNamedIn(fields, 'Cc')).toEqual([]);
});

test('a field that should stand once counts where it does', () => {
  expect(onlyField(fields, 'subject')?.value).toBe('2');
  expect([onlyField(fields, 'To'), onlyField(fields, 'Received'), onlyField(fields, 'Cc')]).toEqual([null, null, null]);
});

test('facts are looked up in any letter case; of equal keys the first counts', () => {
  const fact = byName([
    ['Aa', 1],
    ['aA', 2],
    ['bb', 3],
  ]);
  expect([fact('AA'), fact('bB'), fact('ab'), fact(''), fact('aaa')]).toEqual([1, 3, undefined, undefined, undefined]);
});

test('of results the first of a method counts, of properties the first of any of the names', () => {
  const [record = null] = readAuthentication(
    indexFields(
      readFields('Authentication-Results: x.example; dkim=none header.d=a; spf=fail smtp.helo=h smtp.mailfrom=m; spf=pass\n'),
    ),
  );
  const spf = resultOf(record, 'spf');
  expect([spf?.result, resultOf(record, 'dkim')?.result, resultOf(record, 'dmarc'), resultOf(null, 'spf')]).toEqual([
    'fail',
    'none',
    undefined,
    undefined,
  ]);
  expect([propertyOf(spf, 'smtp.mailfrom', 'smtp.helo'), propertyOf(spf, 'smtp.mailfrom'), propertyOf(spf, 'header.d')]).toEqual([
    'h',
    'm',
    undefined,
  ]);
  expect(propertyOf(undefined, 'smtp.helo')).toBeUndefined();
});
