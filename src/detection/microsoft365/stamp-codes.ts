import {
  bclPage,
  headerAnalyser,
  headersPage2025,
  mailFlowPages,
  olderEditions,
  ownCount,
  publicTool,
  sclPage,
} from './code-sources.ts';
import type { CodeTable } from './code-table.ts';

/** Codes of the smaller fields: levels, what the mailbox noted, stamps of the sending side. */
export const stampCodes = [
  {
    fields: ['x-microsoft-antispam', 'x-microsoft-antispam-untrusted'],
    shape: 'pairs',
    rows: [
      ['BCL', '0', 'bulk-none', bclPage],
      ['BCL', [1, 3], 'bulk-few-complaints', bclPage],
      ['BCL', [4, 7], 'bulk-some-complaints', bclPage],
      ['BCL', [8, 9], 'bulk-many-complaints', bclPage],
      ['PCL', [1, 3], 'phishing-unlikely', olderEditions],
      ['PCL', [4, 8], 'phishing-likely', olderEditions],
      ['ARA', null, null, publicTool],
    ],
  },
  {
    fields: ['x-ms-exchange-organization-scl'],
    shape: 'whole',
    rows: [
      ['', '-1', 'scl-skipped', sclPage],
      ['', [0, 1], 'scl-not-spam', sclPage],
      ['', [5, 6], 'scl-spam', sclPage],
      ['', [8, 9], 'scl-high-confidence-spam', sclPage],
    ],
  },
  {
    fields: ['x-ms-exchange-organization-pcl'],
    shape: 'whole',
    rows: [
      ['', [1, 3], 'phishing-unlikely', olderEditions],
      ['', [4, 8], 'phishing-likely', olderEditions],
    ],
  },
  { fields: ['x-customspam'], shape: 'whole', rows: [['', null, 'advanced-filter-matched', headersPage2025]] },
  {
    fields: ['x-microsoft-antispam-mailbox-delivery'],
    shape: 'pairs',
    rows: [
      ['dest', 'I', 'put-into-inbox', ownCount],
      ['dest', 'J', 'put-into-junk', ownCount],
      ['dest', 'C', 'put-into-folder', ownCount],
      ['dest', 'D', 'deleted', publicTool],
      ['RF', 'JunkEmail', 'junk-folder-rule', publicTool],
      ['OFR', 'SpamFilterAuthJ', 'moved-by-filter', ownCount],
      ['OFR', 'SpamFilterPass', 'passed-filter', ownCount],
      ['OFR', 'CustomRules', 'moved-by-inbox-rule', ownCount],
      ['OFR', 'ExclusiveSettings', 'safe-senders-only', headerAnalyser],
      ['OFR', 'TrustedSenderList', 'on-safe-list', ownCount],
      ['OFR', 'SenderInAddressBook', 'in-address-book', ownCount],
      ['auth', '0', 'mailbox-not-authenticated', publicTool],
      ['auth', '1', 'mailbox-authenticated', ownCount],
      ['ucf', '1', 'inbox-rule-applied', ownCount],
      ...(['ucf', 'jmr', 'wl', 'dwl', 'abwl', 'pcwl', 'iwl', 'rwl', 'kl', 'dkl', 'ex', 'psp', 'ENG'] as const).map(
        (key) => [key, null, null, publicTool] as const,
      ),
    ],
  },
  {
    fields: ['x-ms-exchange-antispam-relay'],
    shape: 'whole',
    rows: [
      ['', '1', 'crossed-relay-pool', ownCount],
      ['', '0', 'not-through-relay-pool', ownCount],
    ],
  },
  {
    fields: ['x-ms-exchange-senderadcheck'],
    shape: 'whole',
    rows: [
      ['', '0', 'sender-rewritten', ownCount],
      ['', '1', 'sender-of-own-domain', ownCount],
      ['', '2', 'sender-of-other-domain', ownCount],
    ],
  },
  {
    fields: ['spamdiagnosticmetadata'],
    shape: 'whole',
    rows: [
      ['', 'NSPM', 'filtered-not-spam', publicTool],
      ['', 'SPAM', 'filtered-spam', publicTool],
    ],
  },
  {
    fields: ['x-ms-exchange-atpmessageproperties'],
    shape: 'list',
    rows: [
      ['', 'SA', 'safe-attachments-ran', publicTool],
      ['', 'SL', 'safe-links-ran', publicTool],
    ],
  },
  { fields: ['x-ms-exchange-safelinks-url-keyver'], shape: 'whole', rows: [['', null, 'safe-links-rewrote', publicTool]] },
  { fields: ['x-ms-exchange-transport-endtoendlatency'], shape: 'whole', rows: [['', null, 'delivery-time', publicTool]] },
  {
    fields: ['x-ms-exchange-enablefirstcontactsafetytip'],
    shape: 'whole',
    rows: [['', null, 'first-contact-tip-asked', mailFlowPages]],
  },
  {
    fields: ['x-ms-exchange-organization-bypassfocusedinbox'],
    shape: 'whole',
    rows: [['', null, 'not-in-focused-inbox', mailFlowPages]],
  },
  {
    fields: ['x-ms-exchange-skiplistedinternetsender', 'x-ms-exchange-externaloriginalinternetsender'],
    shape: 'whole',
    rows: [['', null, 'true-source-found', ownCount]],
  },
] as const satisfies readonly CodeTable[];
