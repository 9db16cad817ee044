import { mendedJson } from '../../../src/triage/exports/json/mended-json.ts';

test.each<[what: string, text: string, value: unknown]>([
  ['a list', '[{"a":1},{"b":2},]', [{ a: 1 }, { b: 2 }]],
  ['an object', '{"a":1,"b":2 , }', { a: 1, b: 2 }],
  ['each of several', '{"a":[1,2,],"b":{"c":[{"d":3,},],},}', { a: [1, 2], b: { c: [{ d: 3 }] } }],
  ['the last line of a printed list', '[\n  {\n    "a": 1,\n  },\n]\n', [{ a: 1 }]],
  ['a list, and none in its texts', '[{"a":"x,]","b":"y, }"},]', [{ a: 'x,]', b: 'y, }' }]],
  ['a list, and none behind a quotation mark in a text', '["x\\",]",]', ['x",]']],
  ['a list behind a text that ends with a backslash', '["x\\\\",]', ['x\\']],
])('a comma too many at the end of %s is left out, and nothing else', (_, text, value) => {
  expect(mendedJson(text)).toEqual({ value, isCut: false });
});

test.each<[what: string, text: string, value: unknown]>([
  ['in its second element', '[{"a":1},{"b":2', [{ a: 1 }]],
  ['in a list of its second element', '[{"a":[{"x":1}]},{"b":[{"x":1},{"y"', [{ a: [{ x: 1 }] }]],
  ['behind a comma', '[{"a":1},', [{ a: 1 }]],
  ['within a text that looks like an end', '[{"a":1},{"b":"}]', [{ a: 1 }]],
  ['behind a text with an escaped quotation mark', '[{"a":"\\"},{"},{"b"', [{ a: '"},{' }]],
  ['within an answer', '{"@odata.count":2,"value":[{"a":1},{"b"', [{ a: 1 }]],
  ['within an answer in an object', '{"d":{"results":[{"a":1},{"b"', [{ a: 1 }]],
  ['behind the list of an answer', '{"value":[{"a":1},{"b":2}],"next":"https://', [{ a: 1 }, { b: 2 }]],
  ['within another list, which may be about something else', '{"value":[{"a":1}],"x":[{"b":2},{"c"', [{ a: 1 }]],
  ['within objects behind the list', '{"value":[{"a":1}],"x":{"y":{"z":1},"b"', [{ a: 1 }]],
  ['within an object that is about one thing', '{"id":"x","headers":[{"a":1},{"b"', [{ a: 1 }]],
  ['with commas too many', '[{"a":[1,],},{"b":2,},{"c"', [{ a: [1] }, { b: 2 }]],
])('of a list that was cut %s the whole elements are left, without what stood around it', (_, text, value) => {
  expect(mendedJson(text)).toEqual({ value, isCut: true });
});

test.each(['', '[', '[{"a":1', '{"a":1', '{"a":{"b":1},"c', '[1,2', 'Hello', ']', '}]', '{"a":"[{}'])(
  'nothing can be read of %j',
  (text) => {
    expect(mendedJson(text)).toBeNull();
  },
);
