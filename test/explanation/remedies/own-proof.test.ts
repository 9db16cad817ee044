import { catalogFor, languages } from '../../support/locales.ts';
import { houseWordsFor } from '../../locales/house-words/house-words.ts';

/* Advice that whom it is for can follow with what they have before them. */

/** Of the remedies for the owner of the sender's domain: they read no mailbox and no header of the organisation that relayed. */
const ofSender = ['publish-spf', 'repair-spf', 'cover-source', 'check-spf-domain', 'steady-dns', 'sign-dkim'] as const;

test.each(languages)('the owner of the sender’s domain sees the proof themself (%s)', (language) => {
  const { relaying, externalMailbox } = houseWordsFor(language);
  const { remedies } = catalogFor(language);
  const proofs = ofSender.map((id) => remedies[id].verify);
  expect(proofs.filter((proof) => relaying.test(proof))).toEqual([]);
  const ofMessages = proofs.filter((proof) => /(spf|dkim)=pass/.test(proof));
  expect(ofMessages).toHaveLength(5);
  expect(ofMessages.filter((proof) => !proof.includes(externalMailbox))).toEqual([]);
});

test.each(languages)('whoever reads of a danger has the message open: its links and files stay shut (%s)', (language) => {
  const { malware, phishing, spam } = catalogFor(language).card.actions;
  const [all, linksAndFiles] = houseWordsFor(language).shut;
  expect([malware, spam, phishing]).toEqual([
    expect.stringContaining(all),
    expect.stringContaining(all),
    expect.stringContaining(linksAndFiles),
  ]);
});
