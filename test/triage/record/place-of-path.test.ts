import { isJunkFolder, placeOfPath } from '../../../src/triage/record/place-of-path.ts';

test.each([
  ...['Junk Email', 'Junk E-mail', 'Junk-Email', 'Junk Mail', 'Junk', 'SPAM', 'Bulk Mail'],
  ...['Uønsket mail', 'Uønsket e-mail', 'Uønsket post', 'Spammail', 'Ongewenste e-mail', 'Ongewenste mail'],
  ...['Junk-E-Mail', 'Spamverdacht', 'Werbemails', 'Courrier indésirable', 'Correo no deseado', 'Posta indesiderata'],
  ...['Skräppost', 'Søppelpost', 'Roskaposti', 'Lixo Eletrônico', 'Wiadomości-śmieci'],
  ...['Skr&AOQ-ppost', 'Wiadomo&AVs-ci-&AVs-mieci', ' junk '],
])('%s is a folder for junk', (name) => {
  expect([isJunkFolder(name), isJunkFolder(name.normalize('NFD'))]).toEqual([true, true]);
});

test.each(['Inbox', 'Junkyard', 'No spam', 'Spam reports', 'Sunsket mail', 'Usket mail', 'Skrppost', '', 'R&D'])(
  '%j is none',
  (name) => {
    expect(isJunkFolder(name)).toBe(false);
  },
);

test.each<[string, 'junk' | null]>([
  ['Mail/Junk/1.eml', 'junk'],
  ['Mail\\Junk\\1.eml', 'junk'],
  ['Junk', 'junk'],
  ['Junk.mbox/mbox', 'junk'],
  ['SPAM.SBD/Inbox', 'junk'],
  ['.Junk/cur/1', 'junk'],
  ['.INBOX.Spam/cur/1', 'junk'],
  ['Maildir/.Junk.2026/new/1', 'junk'],
  ['Maildir/.INBOX.Spam.Old/cur/1', 'junk'],
  ['Maildir/.Archive.Junk/cur/1', 'junk'],
  ['Maildir/.Junkyard.2026/cur/1', null],
  ['Maildir/cur/.spam.eml', null],
  ['Spam.mbox.old/1', null],
  ['Inbox.Spam/1', null],
  ['a.inbox.Spam/1', null],
  ['Inbox/Junk mail that I kept.eml', null],
  ['Inbox/1.eml', null],
])('a message in %s lies in %s', (path, place) => {
  expect(placeOfPath(path)).toBe(place);
});
