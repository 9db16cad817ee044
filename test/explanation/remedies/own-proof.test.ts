import { languages } from '../../support/locales.ts';
import { remedies as da } from '../../../src/locales/da/remedies.ts';
import { remedies as en } from '../../../src/locales/en/remedies.ts';
import { remedies as nl } from '../../../src/locales/nl/remedies.ts';
import { card as daCard } from '../../../src/locales/da/card.ts';
import { card as enCard } from '../../../src/locales/en/card.ts';
import { card as nlCard } from '../../../src/locales/nl/card.ts';

/* Advice that whom it is for can follow with what they have before them. */

const remedies = { en, da, nl };
const cards = { en: enCard, da: daCard, nl: nlCard };

/** Of the remedies for the owner of the sender's domain: they read no mailbox and no header of the organisation that relayed. */
const ofSender = ['publish-spf', 'repair-spf', 'cover-source', 'check-spf-domain', 'steady-dns', 'sign-dkim'] as const;
const relaying = { en: /relaying/, da: /videresend/, nl: /doorstur/ };
const external = { en: 'to an external mailbox', da: 'til en ekstern postkasse', nl: 'aan een extern postvak' };

test.each(languages)('the owner of the sender’s domain sees the proof themself (%s)', (language) => {
  const proofs = ofSender.map((id) => remedies[language][id].verify);
  expect(proofs.filter((proof) => relaying[language].test(proof))).toEqual([]);
  const ofMessages = proofs.filter((proof) => /(spf|dkim)=pass/.test(proof));
  expect(ofMessages).toHaveLength(5);
  expect(ofMessages.filter((proof) => !proof.includes(external[language]))).toEqual([]);
});

const shut = {
  en: ['Open nothing in it.', 'Do not open links or files,'],
  da: ['Åbn intet i den.', 'Åbn ingen links eller filer,'],
  nl: ['Open er niets in.', 'Open geen links of bestanden,'],
};

test.each(languages)('whoever reads of a danger has the message open: its links and files stay shut (%s)', (language) => {
  const { malware, phishing, spam } = cards[language].actions;
  const [nothing, noLinks] = shut[language];
  expect([malware, spam, phishing]).toEqual([
    expect.stringContaining(nothing ?? ''),
    expect.stringContaining(nothing ?? ''),
    expect.stringContaining(noLinks ?? ''),
  ]);
});
