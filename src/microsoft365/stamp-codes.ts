import type { CodeTable } from './code-table.ts';
import { filterSettings } from './filter-settings.ts';

/** Codes of the smaller fields: levels, what the mailbox noted, stamps of the sending side. */
export const stampCodes = [
  {
    fields: ['x-microsoft-antispam', 'x-microsoft-antispam-untrusted'],
    shape: 'pairs',
    rows: [
      ['BCL', '0', 'bulk-none', 'bcl'],
      ['BCL', [1, 3], 'bulk-few-complaints', 'bcl'],
      ['BCL', [4, 7], 'bulk-some-complaints', 'bcl'],
      ['BCL', [8, 9], 'bulk-many-complaints', 'bcl'],
      ['PCL', [1, 3], 'phishing-unlikely', 'antispam-headers-older'],
      ['PCL', [4, 8], 'phishing-likely', 'antispam-headers-older'],
      ['ARA', null, null, 'decode-spam-headers'],
    ],
  },
  {
    fields: ['x-ms-exchange-organization-scl'],
    shape: 'whole',
    rows: [
      ['', '-1', 'scl-skipped', 'scl'],
      ['', [0, 1], 'scl-not-spam', 'scl'],
      ['', [5, 6], 'scl-spam', 'scl'],
      ['', [8, 9], 'scl-high-confidence-spam', 'scl'],
    ],
  },
  {
    fields: ['x-ms-exchange-organization-pcl'],
    shape: 'whole',
    rows: [
      ['', [1, 3], 'phishing-unlikely', 'antispam-headers-older'],
      ['', [4, 8], 'phishing-likely', 'antispam-headers-older'],
    ],
  },
  {
    fields: ['x-customspam'],
    shape: 'phrase',
    rows: [
      ...filterSettings.map(({ text, kind, source }) => ['', text, `filter-setting-${kind}`, source] as const),
      ['', null, 'advanced-filter-matched', 'general-knowledge'],
    ],
  },
  {
    fields: ['x-microsoft-antispam-mailbox-delivery'],
    shape: 'pairs',
    rows: [
      ['dest', 'I', 'put-into-inbox', 'own-count'],
      ['dest', 'J', 'put-into-junk', 'own-count'],
      ['dest', 'C', 'put-into-folder', 'own-count'],
      ['dest', 'D', 'deleted', 'decode-spam-headers'],
      ['RF', 'JunkEmail', 'junk-folder-rule', 'decode-spam-headers'],
      ['OFR', 'SpamFilterAuthJ', 'moved-by-filter', 'own-count'],
      ['OFR', 'SpamFilterPass', 'passed-filter', 'own-count'],
      ['OFR', 'CustomRules', 'moved-by-inbox-rule', 'own-count'],
      ['OFR', 'ExclusiveSettings', 'safe-senders-only', 'header-analyser'],
      ['OFR', 'TrustedSenderList', 'on-safe-list', 'own-count'],
      ['OFR', 'SenderInAddressBook', 'in-address-book', 'own-count'],
      ['auth', '0', 'mailbox-not-authenticated', 'decode-spam-headers'],
      ['auth', '1', 'mailbox-authenticated', 'own-count'],
      ['ucf', '1', 'inbox-rule-applied', 'own-count'],
      ...(['ucf', 'jmr', 'wl', 'dwl', 'abwl', 'pcwl', 'iwl', 'rwl', 'kl', 'dkl', 'ex', 'psp', 'ENG'] as const).map(
        (key) => [key, null, null, 'decode-spam-headers'] as const,
      ),
    ],
  },
  {
    fields: ['x-ms-exchange-antispam-relay'],
    shape: 'whole',
    rows: [
      ['', '1', 'crossed-relay-pool', 'own-count'],
      ['', '0', 'not-through-relay-pool', 'own-count'],
    ],
  },
  {
    fields: ['x-ms-exchange-senderadcheck'],
    shape: 'whole',
    rows: [
      ['', '0', 'sender-rewritten', 'own-count'],
      ['', '1', 'sender-of-own-domain', 'own-count'],
      ['', '2', 'sender-of-other-domain', 'own-count'],
    ],
  },
  {
    fields: ['spamdiagnosticmetadata'],
    shape: 'whole',
    rows: [
      ['', 'NSPM', 'filtered-not-spam', 'decode-spam-headers'],
      ['', 'SPAM', 'filtered-spam', 'decode-spam-headers'],
    ],
  },
  {
    fields: ['x-ms-exchange-atpmessageproperties'],
    shape: 'list',
    rows: [
      ['', 'SA', 'safe-attachments-ran', 'decode-spam-headers'],
      ['', 'SL', 'safe-links-ran', 'decode-spam-headers'],
    ],
  },
  {
    fields: ['x-ms-exchange-safelinks-url-keyver'],
    shape: 'whole',
    rows: [['', null, 'safe-links-rewrote', 'decode-spam-headers']],
  },
  {
    fields: ['x-ms-exchange-transport-endtoendlatency'],
    shape: 'whole',
    rows: [['', null, 'delivery-time', 'decode-spam-headers']],
  },
  {
    fields: ['x-ms-exchange-enablefirstcontactsafetytip'],
    shape: 'whole',
    rows: [['', null, 'first-contact-tip-asked', 'mail-flow-rules']],
  },
  {
    fields: ['x-ms-exchange-organization-bypassfocusedinbox'],
    shape: 'whole',
    rows: [['', null, 'not-in-focused-inbox', 'mail-flow-rules']],
  },
  {
    fields: ['x-ms-exchange-skiplistedinternetsender', 'x-ms-exchange-externaloriginalinternetsender'],
    shape: 'whole',
    rows: [['', null, 'true-source-found', 'own-count']],
  },
] as const satisfies readonly CodeTable[];
