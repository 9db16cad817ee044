import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeHeaderBlocks } from './header-blocks.js';
import { messageOf } from './message-bodies.js';

/** Kilobytes of a body on average, where nothing else is asked for. */
export const usualBody = 39;

/**
 * Messages of Microsoft 365, most of them shorter than the average and a few four times as long; the same every time, and no end of
 * them.
 *
 * @param {number} kilobytes of a body on average
 */
function* messages(kilobytes) {
  const blocks = makeHeaderBlocks(1000, 7);
  let seed = 5;
  for (let at = 0; ; at += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const size = Math.floor((seed / 2 ** 32) ** 3 * 4000 * kilobytes);
    const head = blocks[at % blocks.length].text.replace(/^Message-ID: </im, `Message-ID: <${String(at)}.`);
    yield messageOf(head, at, size);
  }
}

/**
 * Writes a mailbox.
 *
 * @param {string} path
 * @param {number} megabytes
 * @param {number} kilobytes of a body on average
 */
export function writeMailbox(path, megabytes, kilobytes = usualBody) {
  const file = openSync(path, 'w');
  let written = 0;
  for (const message of messages(kilobytes)) {
    if (written >= megabytes * 1e6) break;
    for (const bytes of [Buffer.from('From - Mon, 05 Jan 2026 10:00:00 GMT\r\n'), message, Buffer.from('\r\n')])
      written += writeSync(file, bytes);
  }
  closeSync(file);
  return path;
}

/**
 * Writes the same messages as files of a folder.
 *
 * @param {string} folder
 * @param {number} count
 * @param {number} kilobytes of a body on average
 */
export function writeMessages(folder, count, kilobytes = usualBody) {
  mkdirSync(folder);
  let at = 0;
  for (const message of messages(kilobytes)) {
    if (at === count) break;
    writeFileSync(join(folder, `${String(at)}.eml`), message);
    at += 1;
  }
  return folder;
}

/**
 * Writes a DMARC aggregate report (RFC 7489, appendix C).
 *
 * @param {string} path
 * @param {number} megabytes
 */
export function writeReport(path, megabytes) {
  const pieces = [
    '<?xml version="1.0"?>\n<feedback>\n<report_metadata><org_name>Enterprise Outlook</org_name><report_id>bench</report_id>',
    '<date_range><begin>1772496000</begin><end>1772582400</end></date_range></report_metadata>\n',
    '<policy_published><domain>partner.example</domain><p>none</p><pct>100</pct></policy_published>\n',
  ];
  for (let at = 0, length = 0; length < megabytes * 1e6; at += 1) {
    const address = at % 30 === 0 ? `40.95.41.${String(at % 250)}` : `203.0.${String((at >> 8) % 256)}.${String(at % 256)}`;
    const piece = `<record>
  <row><source_ip>${address}</source_ip><count>${String(1 + (at % 90))}</count>
    <policy_evaluated><disposition>none</disposition><dkim>${at % 3 === 0 ? 'fail' : 'pass'}</dkim><spf>fail</spf></policy_evaluated></row>
  <identifiers><envelope_to>corp${String(at % 70)}.example</envelope_to><header_from>partner.example</header_from></identifiers>
  <auth_results><dkim><domain>partner.example</domain><selector>s1</selector><result>pass</result></dkim>
    <spf><domain>partner.example</domain><scope>mfrom</scope><result>fail</result></spf></auth_results>
</record>\n`;
    length += piece.length;
    pieces.push(piece);
  }
  writeFileSync(path, `${pieces.join('')}</feedback>\n`);
  return path;
}

/**
 * Writes a message trace as CSV.
 *
 * @param {string} path
 * @param {number} count rows
 */
export function writeTrace(path, count) {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `"<m${String(at)}@partner.example>","3/3/2026 10:15:01 AM","billing@partner.example","user${String(at % 500)}@corp.example","Invoice ""${String(at)}""","Delivered","${at % 30 === 0 ? '40.95.41.12' : '203.0.113.25'}","t${String(at)}"`,
  );
  const headings = '"MessageId","Received","SenderAddress","RecipientAddress","Subject","Status","FromIP","MessageTraceId"';
  writeFileSync(path, [headings, ...rows].join('\r\n'));
  return path;
}
