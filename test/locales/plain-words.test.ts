import { catalogFor, languages } from '../support/locales.ts';
import { faultsIn, textsIn } from './plain-words.ts';

describe.each(languages)('in %s', (language) => {
  test('the words are those of a help desk', () => {
    const catalog = catalogFor(language);
    expect(textsIn(catalog).length).toBeGreaterThan(1000);
    expect(faultsIn(catalog, language)).toEqual([]);
  });
});

/** A sentence for each fault, so that no pattern is blind, and one without any. */
test.each([
  ['en', 'agentless cannot', 'The pool cannot be told.'],
  ['en', 'of for from', 'It is in lines of other servers.'],
  ['en', 'stranger for external sender', 'A stranger wrote it.'],
  ['en', 'somebody', 'Somebody wrote it.'],
  ['en', 'old verb', 'The header holds it.'],
  ['en', 'took over', 'Your system took the message over.'],
  ['en', 'free relative', 'Whoever wrote it knows.'],
  ['en', 'neither … nor', 'It is neither this nor that.'],
  ['en', 'stamp', 'The stamp is missing.'],
  ['en', 'some minutes', 'It takes some minutes.'],
  ['en', 'what not to do', 'What not to do'],
  ['en', 'label that repeats', 'How sure'],
  ['en', 'particle behind', 'Turn it off.'],
  ['en', 'whose job', 'It says whose job it is.'],
  ['en', 'NDR unnamed', 'Read the non-delivery report.'],
  ['en', 'two colons', 'Suggested: your filter: spam.'],
  ['en', 'long sentence', `${'word '.repeat(28)}word.`],
  ['da', 'public cloud', 'En offentlig Microsoft-sky.'],
  ['da', 'at without til', 'Nogle minutter at sende.'],
  ['da', 'home address', 'En privat adresse.'],
  ['da', 'what not to do', 'Hvad der ikke bør gøres'],
  ['da', 'evaded', 'Kontrollen blev omgået.'],
  ['da', 'total approval', 'En samlet godkendelse.'],
  ['da', 'lejer without tenant', 'Administratoren hos lejeren.'],
  ['da', 'no answer is', 'Intet svar er ikke et godt svar.'],
  ['da', 'before … then', 'Før du åbner den, så spørg.'],
  ['da', 'missing object', 'Den tager imod fra mange.'],
  ['da', 'keys take', 'Nye nøgler kan tage 96 timer.'],
  ['da', 'resumed passive', 'Den bliver fundet; det gør de andre også.'],
  ['nl', 'group for pool', 'Het ging door de relaygroep.'],
  ['nl', 'what a mailbox mentions', 'Wat een postvak noemt, is weg.'],
  ['nl', 'highly reliable spam', 'Spam met hoge betrouwbaarheid.'],
  ['nl', 'consent', 'Een toestemming met einddatum.'],
  ['nl', 'home address', 'Een privéadres.'],
  ['nl', 'archaic noch', 'Dit noch dat.'],
  ['nl', 'evaded', 'De controle is omzeild.'],
  ['nl', 'window for pane', 'Sluit het venster en open het opnieuw.'],
  ['nl', 'what not to do', 'Wat u beter niet doet'],
  ['nl', 'no answer is', 'Geen antwoord is geen goed antwoord.'],
  ['nl', 'keys last', 'Nieuwe sleutels kunnen 96 uur duren.'],
  ['nl', 'mailbox information', 'Dat postvakinformatie kent.'],
  ['nl', 'another register for masked', 'Het is gemaskeerd.'],
] as const)('%s: %s is found', (language, fault, text) => {
  expect(faultsIn({ a: { b: text } }, language)).toContainEqual(['/a/b', fault, text]);
});

test('good sentences pass', () => {
  expect(
    faultsIn(['Delivered from the Microsoft 365 relay pool.', 'Non-delivery report (NDR): read it at 10:30.'], 'en'),
  ).toEqual([]);
  expect(faultsIn(['Administratoren for lejer (tenant) 1.', 'Få minutter til at sende.'], 'da')).toEqual([]);
  expect(faultsIn(['Bezorgd vanuit de relaypool van Microsoft 365.'], 'nl')).toEqual([]);
});
