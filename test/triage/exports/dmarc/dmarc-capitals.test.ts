import { sourceOfBytes, tally } from '../../../../src/triage/index.ts';
import { bytesOf, reading } from '../../containers-of.ts';

test('names in capitals: a report is read as one in small letters', async () => {
  const xml =
    '<feedback><report_metadata><org_name>R</org_name><report_id>1</report_id><date_range><begin>1772496000</begin></date_range></report_metadata>' +
    '<record><row><source_ip>40.95.41.12</source_ip><count>3</count><policy_evaluated><dkim>fail</dkim><spf>fail</spf></policy_evaluated></row>' +
    '<identifiers><header_from>partner.example</header_from></identifiers></record></feedback>';
  const of = async (text: string) => (await reading(sourceOfBytes('a', bytesOf(text)))).records;
  const expected = await of(xml);
  expect(tally(expected).dmarc).toMatchObject({ messages: 3, relayPool: 3 });
  const capitals = xml.replace(/<[^>]*>/g, (name) => name.toUpperCase());
  const first = xml.replace(/<(\/?)(\w)/g, (_, slash: string, letter: string) => `<${slash}${letter.toUpperCase()}`);
  const outer = xml.replaceAll('feedback', 'Feedback');
  for (const text of [capitals, first, outer, `<?xml version="1.0"?>\n${capitals}`]) expect(await of(text)).toEqual(expected);
});
