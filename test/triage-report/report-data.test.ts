import { tally } from '../../src/triage/index.ts';
import { reportPieces } from '../../src/triage-report/report-data.ts';
import type { ReportData } from '../../src/triage-report/report-data.ts';

function dataWith(source: string): ReportData {
  return {
    language: 'en',
    made: '2026-03-03T10:00:00.000Z',
    isMasked: true,
    isStopped: false,
    period: { since: null, until: null },
    picture: tally([], [{ source, kind: 'folder', declared: null, read: 0, shortfalls: [] }]),
    rows: [
      {
        place: 0,
        source,
        item: 1,
        hasLines: true,
        time: null,
        sender: null,
        organisation: null,
        isClaimed: false,
        outcome: 'relay-pool',
        doubt: null,
        missing: null,
        threat: null,
        cause: null,
        placed: null,
      },
    ],
    left: 0,
    languages: {},
  };
}

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '&lt;/script&gt;',
  `line ${String.fromCharCode(0x2028, 0x2029)} ends`,
  '$& $1 $` "the data" \\u003c',
])('a stranger’s text neither ends the data nor changes the page: %j', (hostile) => {
  const html = [...(reportPieces('<script type="application/json">"the data"</script>', dataWith(hostile)) ?? [])].join('');
  const inner = /^<script type="application\/json">([^<>&\u2028\u2029]*)<\/script>$/.exec(html)?.[1] ?? '';
  expect(JSON.parse(inner)).toEqual(dataWith(hostile));
});

test('a file without the one place for the data is no report', () => {
  expect(reportPieces('<p>', dataWith('a'))).toBe(null);
  expect(reportPieces('"the data" "the data"', dataWith('a'))).toBe(null);
});

test.each([0, 1, 499, 500, 501, 1000, 1234])('%i rows come out as they went in, piece by piece', (count) => {
  const data = dataWith('a');
  const rows = Array.from({ length: count }, (_, place) => ({ ...data.rows[0], place })) as ReportData['rows'];
  const pieces = [...(reportPieces('<p>"the data"</p>', { ...data, rows }) ?? [])];
  expect(JSON.parse(pieces.join('').slice('<p>'.length, -'</p>'.length))).toEqual({ ...data, rows });
  expect(pieces.length).toBe(Math.ceil(count / 500) + 2);
});
