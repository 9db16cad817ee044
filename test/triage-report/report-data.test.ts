import { tally } from '../../src/triage/index.ts';
import { reportHtml } from '../../src/triage-report/report-data.ts';
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
  const html = reportHtml('<script type="application/json">"the data"</script>', dataWith(hostile)) ?? '';
  const inner = /^<script type="application\/json">([^<>&\u2028\u2029]*)<\/script>$/.exec(html)?.[1] ?? '';
  expect(JSON.parse(inner)).toEqual(dataWith(hostile));
});

test('a file without the one place for the data is no report', () => {
  expect(reportHtml('<p>', dataWith('a'))).toBe(null);
  expect(reportHtml('"the data" "the data"', dataWith('a'))).toBe(null);
});
