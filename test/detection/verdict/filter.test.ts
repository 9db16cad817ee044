import { detect } from '../../../src/detection/index.ts';
import type { Source } from '../../../src/detection/route/trace.ts';
import { inspectPaste } from '../../../src/inspection/inspect-paste.ts';
import { recordOfDetection } from '../../../src/triage/record-of-detection.ts';
import { junkBlock } from '../../support/junk-lines.ts';

const reportOf = (found: string): string => junkBlock({ report: `CIP:40.95.53.73;CTRY:US;${found};DIR:INB;` });
const phishing = reportOf('SCL:8;SFV:SPM;CAT:HPHSH');
const filterOf = (text: string, source: Source): unknown[] => {
  const { finding, showing } = detect(text, { source }).filter;
  return [finding, showing];
};

describe('what the filter says of a message that somebody handed on', () => {
  test.each<[string, string]>([
    ['SCL:8;SFV:SPM;CAT:HPHSH', 'high-confidence-phishing'],
    ['SCL:8;SFV:SPM;CAT:PHSH', 'phishing'],
    ['SCL:9;SFV:SPM;CAT:MALW', 'malware'],
    ['SCL:8;SFV:SPM;CAT:UIMP', 'impersonated-user'],
  ])('the warning in %s is told, and not taken for shown', (found, finding) => {
    for (const source of ['attached', 'guessed'] as const)
      expect(filterOf(reportOf(found), source)).toEqual([finding, 'suggested']);
    expect(filterOf(reportOf(found), 'delivered')).toEqual([finding, 'shown']);
  });

  test.each(['SCL:1;SFV:NSPM;CAT:NONE', 'SCL:-1;SFV:SKN;CAT:NONE', 'SCL:5;SFV:SPM;CAT:SPM', 'SCL:5;SFV:SPM;CAT:SPOOF'])(
    '%s warns of nothing, and whoever attached it may have written it',
    (found) => {
      expect(filterOf(reportOf(found), 'attached')).toEqual(['unknown', null]);
      expect(filterOf(reportOf(found), 'guessed')).toEqual(['unknown', null]);
    },
  );

  test('a report gives lines back that no filter of a recipient wrote', () => {
    expect(filterOf(phishing, 'returned')).toEqual(['unknown', null]);
  });

  test('of two reports nobody can tell which is true', () => {
    const other = 'X-Forefront-Antispam-Report: CIP:40.95.53.73;SFV:NSPM;CAT:NONE;DIR:INB;';
    const twice = junkBlock({ report: 'CIP:40.95.53.73;SFV:SPM;CAT:HPHSH;DIR:INB;', more: [other] });
    expect(filterOf(twice, 'attached')).toEqual(['unknown', null]);
  });

  test('headers that were pasted on one line still warn', () => {
    const [read] = inspectPaste(phishing.replace(/\r?\n\s*/g, ' '));
    expect(read).toMatchObject({ detection: { filter: { finding: 'high-confidence-phishing', showing: 'suggested' } } });
  });

  test('triage counts it as a danger, and not as something to make deliverable', () => {
    const detection = detect(phishing, { source: 'attached' });
    expect(recordOfDetection(detection, { source: 'a', item: 1, within: null, carries: 0 })).toMatchObject({
      outcome: 'relay-pool',
      threat: 'phishing',
    });
  });
});
