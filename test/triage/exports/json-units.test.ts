import { jsonUnits } from '../../../src/triage/exports/json/json-units.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<string, void, undefined> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

async function unitsIn(text: string, size: number): Promise<(string | null)[]> {
  const units: (string | null)[] = [];
  for await (const unit of jsonUnits(inPieces(text, size))) units.push(unit);
  return units;
}

test.each<[what: string, text: string, units: readonly string[]]>([
  ['a list of objects', '[{"a":1},{"b":[{"c":2}]}]', ['{"a":1}', '{"b":[{"c":2}]}', '[]']],
  ['an answer with a list', '{"x":"y","value":[{"a":1},{"b":2}],"z":3}', ['{"a":1}', '{"b":2}', '{"x":"y","value":[],"z":3}']],
  [
    'a list in an object of an answer',
    '{"d":{"results":[{"a":1}],"__next":"u"}}',
    ['{"a":1}', '{"d":{"results":[],"__next":"u"}}'],
  ],
  ['columns and rows stay together', '{"columns":[{"name":"a"}],"rows":[["x"]]}', ['{"columns":[{"name":"a"}],"rows":[["x"]]}']],
  ['a list of lists stays whole', '[["a","b"],["c","d"]]', ['[["a","b"],["c","d"]]']],
  [
    'brackets, quotes and backslashes within a text',
    '[{"a":"}],{\\"\\\\"},{"b":"["}]',
    ['{"a":"}],{\\"\\\\"}', '{"b":"["}', '[]'],
  ],
  ['documents behind one another', '{"a":1}\n{"b":{"c":2}},\ufeff[{"d":3}]', ['{"a":1}', '{"b":{"c":2}}', '{"d":3}', '[]']],
  ['two lists in one answer', '{"value":[{"a":1}],"results":[{"b":2}]}', ['{"a":1}', '{"b":2}', '{"value":[],"results":[]}']],
  ['an object named like a list', '{"value":{"a":[{"b":1}]}}', ['{"value":{"a":[{"b":1}]}}']],
  ['objects among other things of a list', '[1,{"a":1},"x"]', ['{"a":1}', '[1,"x"]']],
  ['words around', 'callback([{"a":1}]);', ['callback(', '{"a":1}', '[]', ');']],
  ['a list that was cut within an object', '[{"a":1},{"b"', ['{"a":1}', '[']],
  ['a list that was cut between objects', '{"value":[{"a":1},', ['{"a":1}', '{"value":[']],
  ['a quotation mark among words in front', '5" [{"a":1}]', ['5" ', '{"a":1}', '[]']],
  ['a bracket within a name', '{"a}":1}', ['{"a}":1}']],
  ['closing brackets in front', '}] [{"a":1}]', ['}] ', '{"a":1}', '[]']],
  [
    'objects behind a list stay where they are',
    '{"value":[{"a":1}],"x":{"y":{"z":1}}}',
    ['{"a":1}', '{"value":[],"x":{"y":{"z":1}}}'],
  ],
  ['other things of a list behind an object', '[{"a":1},"x","y"]', ['{"a":1}', '["x","y"]']],
  ['an answer of advanced hunting', '{"Results":[{"a":1}]}', ['{"a":1}', '{"Results":[]}']],
  ['records of an event hub', '{"records" : [{"a":1}]}', ['{"a":1}', '{"records" : []}']],
  ['a list of another name', '{"evalue":[{"a":1}]}', ['{"evalue":[{"a":1}]}']],
  ['a sequence of documents (RFC 7464)', '\u001e{"a":1}\n\u001e[{"b":2}]\n', ['{"a":1}', '{"b":2}', '[]']],
  ['closing brackets alone', ']}', [']}']],
  ['nothing', ' \n ', []],
])('%s', async (_, text, units) => {
  for (const size of [1, 2, 3, 7, 1000]) expect(await unitsIn(text, size)).toEqual(units);
});

test('an object that is longer than a document may be is passed over, and the next one is read', async () => {
  const piece = 'x'.repeat(1024 * 1024);
  async function* pieces(): AsyncGenerator<string, void, undefined> {
    yield '[{"a":"';
    for (let at = 0; at < 65; at += 1) yield await Promise.resolve(piece);
    yield '"},{"b":1}]';
  }
  const units: (string | null)[] = [];
  for await (const unit of jsonUnits(pieces())) units.push(unit);
  expect(units).toEqual([null, '{"b":1}', '[]']);
});
