import type { Catalog } from './catalog.ts';
import { answer } from './en/answer.ts';
import { intake } from './en/intake.ts';
import { advice, readings, unknowables } from './en/counsel.ts';
import { remedies } from './en/remedies.ts';
import { selection } from './en/selection.ts';

export const en: Catalog = {
  ...answer,
  caution: {
    'relay-pool':
      'The relay pool proves neither that a message is phishing nor that it is genuine: ordinary forwarded mail and forged mail both go through it. Microsoft does not publish its addresses and changes them ({page-outbound-pools}); the names and addresses used here come from {page-announcement}, and from mail seen since. Headers do not show which settings led to the pool. The administrator of the organisation that forwarded or relayed the message can confirm the pool in a message trace: there the property OutboundIpPoolName reads RegularRelayOutboundPool ({page-relaying-denied}).',
    'high-risk-pool':
      'A pool proves neither that a message is phishing nor that it is genuine. Microsoft uses this one for outbound mail judged spam, for non-delivery reports, and for sender domains with neither an A nor an MX record ({page-outbound-pools}); headers alone do not always show which of these it was. The administrator of the sending organisation can see the pool in a message trace, in the property OutboundIpPoolName ({page-relaying-denied}).',
    'ordinary-pool':
      'A pool proves neither that a message is phishing nor that it is genuine, and the ordinary servers carry bad mail too. Lines older than the one in which your mail system took the message over were written by others. The administrator of the sending organisation can see the pool in a message trace, in the property OutboundIpPoolName ({page-relaying-denied}).',
    'consumer-pool':
      'A pool proves neither that a message is phishing nor that it is genuine: anybody can open an Outlook.com account. Lines older than the one in which your mail system took the message over were written by others.',
    'other-microsoft365':
      'A Microsoft server proves neither that a message is phishing nor that it is genuine. Lines older than the one in which your mail system took the message over were written by others.',
    internal:
      'That a message stayed inside Microsoft 365 proves neither that it is phishing nor that it is genuine: accounts are taken over, and organisations are strangers to each other there too.',
    'not-from-microsoft365':
      'That no line shows the relay pool proves neither that a message is phishing nor that it is genuine. Lines older than the one in which your mail system took the message over were written by others, who may have left lines out.',
    undetermined:
      'No answer is not a good answer: the message may or may not have gone through the relay pool. If a Microsoft 365 organisation sent it, its administrator may find the pool in a message trace, in the property OutboundIpPoolName ({page-relaying-denied}).',
  },
  halves: {
    clean:
      'The stamps on the message, or the name of the server, say that Microsoft’s outbound filter did not judge it to be spam.',
    spam: 'The stamps on the message, or the name of the server, say that Microsoft’s outbound filter judged it to be spam.',
    unknown: 'What Microsoft’s outbound filter thought of the message cannot be seen.',
  },
  causes: {
    'spf-none': 'SPF gave “none” on arrival: the domain it was judged on publishes no SPF record.',
    'spf-neutral':
      'SPF gave “neutral” on arrival: the domain it was judged on says nothing about the server that sent the message.',
    'spf-softfail': 'SPF gave “softfail” on arrival: the domain it was judged on says the server is probably not one of its own.',
    'spf-fail': 'SPF gave “fail” on arrival: the domain it was judged on does not list the server that sent the message.',
    'spf-temperror': 'SPF gave “temperror” on arrival: the DNS of the domain it was judged on could not be read at that moment.',
    'spf-permerror': 'SPF gave “permerror” on arrival: the SPF record of the domain it was judged on is broken.',
    'null-reverse-path': 'The envelope sender was empty, so SPF was judged on the name the sending server gave itself.',
    'sender-not-accepted':
      'A stamp says that the sender’s domain is not an accepted domain of the organisation that relayed the message; Microsoft does not document this stamp.',
    'connector-relay':
      'The message entered Microsoft 365 through a connector of the relaying organisation: an application, a printer, a server of its own or a gateway.',
    forwarding: 'The message was forwarded: by a mailbox, a rule or a person.',
    'subdomain-not-accepted':
      'The sender is in a subdomain of the organisation, and that subdomain was not added to Microsoft 365.',
    'gateway-in-front':
      'Another mail filter stands in front of the relaying organisation, so SPF was judged on the filter instead of the true source.',
    'on-premises-exit': 'The message left an Exchange server of the organisation through Microsoft 365.',
    'forwarded-twice': 'The message was forwarded more than once.',
    abuse: 'Somebody may be sending forged mail through the organisation.',
  },
  causeStrengths: {
    shown: 'According to lines of other servers: {cause}',
    suggested: 'Suggested, not proven: {cause}',
    possible: 'Possible, not shown: {cause}',
  },
  causeUnknown: 'No line shows what led to the relay pool.',
  pools: {
    relay: 'the relay pool',
    'relay-clean': 'the relay pool (mail not judged spam)',
    'relay-spam': 'the relay pool (mail judged spam)',
    'high-risk': 'the high-risk delivery pool',
    ordinary: 'the ordinary pool',
    consumer: 'Outlook.com',
    'communication-services': 'Azure Communication Services',
    sovereign: 'a national or government cloud of Microsoft',
    microsoft365: 'Microsoft 365, pool not known',
  },
  evidence: {
    'reverse-name':
      'The receiving server[ {by}] looked up the name of the sending server and found {name}; that name belongs to {pool}[, as “{token}” in it shows].',
    'address-range':
      'The receiving server[ {by}] saw the message come from {address}; that address belongs to {pool}[ (range {range})][?mixed ; servers of another pool were seen in that range too].',
    'recipient-record':
      'The field {field} notes {address}[, under the name {name},] as the address that delivered the message; it belongs to {pool}[ (range {range})].',
    'relay-flag': {
      crossed:
        'The stamp X-MS-Exchange-AntiSpam-Relay: {value} says that the message went through the relay pool; Microsoft does not document it.',
      'not-crossed':
        'The stamp X-MS-Exchange-AntiSpam-Relay: {value} says that the message did not go through the relay pool; Microsoft does not document it.',
    },
    'filtering-stamp':
      'The report of the outbound filter[ in {field}] carries the code SFP:{value}, seen on mail of {pool}; Microsoft does not document the code.',
    'unread-line': {
      'may-be-microsoft365':
        'This line cannot be read. It mentions Microsoft 365, so it may be the line in which Microsoft 365 gave the message away.',
    },
    'greeting-contradicted': {
      contradicted:
        'A server called itself {name}, like a Microsoft 365 server, but it sent from {address}, which is none of the known addresses of Microsoft 365.',
    },
    'never-left': {
      internal:
        'These Received lines were written inside Microsoft 365[, the oldest of them by {by}], and none of them shows the message coming in from outside.',
    },
    'border-peer': {
      'not-microsoft365':
        'The server that handed the message to your mail system[ ({by})] is not one of Microsoft 365[: {name}][ ({address})].',
    },
    'arrival-spf': {
      met: 'When the message entered Microsoft 365, SPF gave {result}[ for {domain}][ from {address}].',
      'not-met': 'When the message entered Microsoft 365, SPF gave {result}[ for {domain}][ from {address}], not a pass.',
    },
    'arrival-dkim': {
      met: 'When the message entered Microsoft 365, DKIM gave {result}[ for {domain}].',
      'not-met': 'When the message entered Microsoft 365, DKIM gave {result}[ for {domain}], not a pass.',
    },
    'arrival-dmarc': {
      met: 'When the message entered Microsoft 365, DMARC gave {result}[ for {domain}].',
      'not-met': 'When the message entered Microsoft 365, DMARC gave {result}[ for {domain}], not a pass.',
    },
    'null-reverse-path': {
      'judged-on-helo':
        'The envelope sender was empty on arrival, so SPF was judged on the name the sending server gave itself[: {domain}].',
    },
    'sender-domain-check': {
      accepted:
        'The stamp X-MS-Exchange-SenderADCheck: {value} says that the sender’s domain belongs to the sending organisation; Microsoft does not document it.',
      'not-accepted':
        'The stamp X-MS-Exchange-SenderADCheck: {value} says that the sender’s domain does not belong to the sending organisation; Microsoft does not document it.',
      rewritten:
        'The stamp X-MS-Exchange-SenderADCheck: {value} is seen on forwarded mail and on rewritten senders; Microsoft does not document it.',
    },
    'attributed-tenant': {
      'connector-relay':
        'The message entered Microsoft 365 through a connector of the tenant {tenant}[, from the address {address}][, whose server called itself {name}].',
    },
    'connector-unnamed': {
      unnamed:
        'No stamp names a connector. In the public collections that were looked at, every relay-pool message that came in through one had such a stamp, so this one may have been forwarded.',
    },
    'recipient-note': {
      agrees: 'The field {field} of your own mail system notes the same address, {address}.',
      contradicts:
        'The field {field} of your own mail system notes {address}, but its Received line names {seen}: the two do not agree.',
      'skip-listed':
        'The field {field} notes {address}, the Received line {seen}. Enhanced filtering is on, so results are judged on the address before the gateway.',
    },
    'stamps-missing': {
      uncorroborated:
        'The stamps that Microsoft 365 puts on mail of the relay pool are missing. The line may be forged, or somebody removed the stamps.',
    },
    'srs-return-path': {
      rewritten:
        'The return path was rewritten by a forwarding server[ of {domain}] (SRS). That neither shows nor rules out the relay pool.',
    },
    'relaying-tenant': {
      named: 'According to the field {field}, this organisation sent the message through its Microsoft 365: {tenant}.',
    },
    'arrival-gateway': { gateway: 'A mail filter of {product} handed the message to the relaying organisation: {name}.' },
    'enhanced-filtering': {
      active: 'Enhanced filtering for connectors looked behind a gateway and judged the source {address}[ ({name})].',
    },
    'on-premises-exit': {
      'exchange-server':
        'Right before it entered Microsoft 365, the message was in an Exchange server of the organisation: {by}.',
    },
    'sender-subdomain': {
      subdomain:
        'The sender’s domain {domain} is a subdomain of {parent}, the domain of the relaying organisation. A subdomain is not accepted by itself.',
    },
    'several-tenants': {
      chain: 'Microsoft 365 gave the message away {count} times: through several organisations, or out and back in.',
    },
    'forwarding-mark': {
      forwarded:
        'The field {field} stays behind when a mailbox or a rule passes a message on.[ It names the mailbox {mailbox}.][ It names the tenant {tenant}.]',
      hinted:
        'The field {field} is found on messages that a group, a rule or a person passed on, and on others too. It is only a hint.',
    },
    'mailbox-delivery': {
      junk: 'The mailbox noted dest:{dest}[ and OFR:{reason}]: as the message came in, it was put into Junk Email. Microsoft does not document this field.',
      inbox:
        'The mailbox noted dest:{dest}[ and OFR:{reason}]: as the message came in, it was put into the inbox. Microsoft does not document this field.',
      elsewhere:
        'The mailbox noted dest:{dest}[ and OFR:{reason}]: as the message came in, it was put into another folder or deleted. Microsoft does not document this field.',
    },
    'spam-verdict': {
      spam: 'The recipient’s own filter judged the message to be spam ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      spoofing:
        'The recipient’s own filter took the sender’s address for forged ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      content:
        'The recipient’s own filter found something in the message itself: phishing, malware, imitation, a forbidden attachment or bulk mail ({field}[; SFV:{sfv}][; SRV:{srv}][; CAT:{cat}][; SCL:{scl}]).',
      blocked:
        'A rule or a list on the recipient’s side marked the message as spam ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      skipped:
        'The recipient’s side let the message through without a verdict of the filter ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
      'not-spam':
        'The recipient’s own filter did not judge the message to be spam ({field}[; SFV:{sfv}][; CAT:{cat}][; SCL:{scl}]).',
    },
    'composite-authentication': {
      passed:
        'Taken together, the authentication of the sender passed at the recipient[: compauth {result}][, reason {reason}][, SPF {spf}][, DMARC {dmarc}][ with action {action}][, judged on {address}].',
      'partly-passed':
        'Taken together, the authentication of the sender passed at the recipient with low confidence[: compauth {result}][, reason {reason}][, SPF {spf}][, DMARC {dmarc}][ with action {action}][, judged on {address}].',
      failed:
        'Taken together, the authentication of the sender failed at the recipient[: compauth {result}][, reason {reason}][, SPF {spf}][, DMARC {dmarc}][ with action {action}][, judged on {address}].',
      'not-judged':
        'The recipient did not judge the authentication of the sender as a whole[: compauth {result}][, reason {reason}][, SPF {spf}][, DMARC {dmarc}][ with action {action}][, judged on {address}].',
    },
    'outbound-verdict': {
      spam: 'A report says that Microsoft’s outbound filter judged the message to be spam[, SFV:{sfv}][, SFP:{sfp} (not documented by Microsoft)][, in {field}].',
      'not-spam':
        'A report says that Microsoft’s outbound filter did not judge the message to be spam[, SFV:{sfv}][, SFP:{sfp} (not documented by Microsoft)][, in {field}].',
      skipped:
        'A report says that Microsoft’s outbound filter gave no verdict of its own[, SFV:{sfv}][, SFP:{sfp} (not documented by Microsoft)][, in {field}].',
    },
  },
  arrival: {
    names: {
      'accepted-domain': 'The sender is in an accepted domain',
      spf: 'SPF passes on arrival',
      dkim: 'DKIM passes on arrival',
    },
    states: { met: 'met', 'not-met': 'not met', 'not-visible': 'not visible from here' },
    texts: {
      'accepted-domain': {
        met: 'A stamp says that the sender’s domain belongs to the organisation. Microsoft does not document it, and it has been seen on relay-pool mail whose envelope sender was empty or another one.',
        'not-met':
          'A stamp says that the sender’s domain is not an accepted domain of the relaying organisation. Microsoft does not document this stamp.',
        'not-visible': 'Only the administrator of the relaying organisation can see its accepted domains.',
      },
      spf: {
        met: 'SPF passed when the message entered Microsoft 365. By {page-outbound-pools}, that alone should have kept it out of the relay pool; the line was written by others and may be wrong.',
        'not-met':
          'SPF did not pass when the message entered Microsoft 365. An accepted domain and an SPF pass are the two ways out of the relay pool that Microsoft lists ({page-outbound-pools}).',
        'not-visible':
          'No line shows what SPF gave when the message entered Microsoft 365. An accepted domain and an SPF pass are the two ways out of the relay pool that Microsoft lists ({page-outbound-pools}).',
      },
      dkim: {
        met: 'DKIM passed, but by itself it does not keep mail out of the relay pool ({page-outbound-pools}). Older texts, such as {page-relaying-denied}, listed it as a third way out.',
        'not-met':
          'DKIM did not pass. A pass would help the destination accept the message, but by itself it does not keep mail out of the relay pool ({page-outbound-pools}); older texts, such as {page-relaying-denied}, listed it as a third way out.',
        'not-visible':
          'No line shows what DKIM gave on arrival. By itself it would not keep mail out of the relay pool ({page-outbound-pools}); older texts, such as {page-relaying-denied}, listed it as a third way out.',
      },
    },
  },
  readings,
  unknowables,
  advice,
  remedies,
  audiences: {
    reader: 'For you',
    'help-desk': 'For your help desk',
    forwarder: 'For the administrator of the organisation that sent, forwarded or relayed it',
    sender: 'For the owner of the sender’s domain',
  },
  route: {
    stretches: { own: 'inside your mail system', border: 'taken over by your mail system', earlier: 'before your mail system' },
    unplaced: 'place on the way not certain',
    helo: 'calls itself {name}',
    pools: {
      relay: 'relay pool',
      'relay-clean': 'relay pool (not judged spam)',
      'relay-spam': 'relay pool (judged spam)',
      'high-risk': 'high-risk delivery pool',
      ordinary: 'ordinary pool',
      consumer: 'Outlook.com',
      'communication-services': 'Azure Communication Services',
      sovereign: 'national or government cloud',
      microsoft365: 'Microsoft 365, pool not known',
    },
    unreadable: 'line cannot be read',
    later: '{amount} later',
    clockDifference: 'clock difference of {amount}',
    units: ['d', 'h', 'min', 's'],
  },
  report: {
    title: 'Relay Pool Inspector: report on one message',
    certainty: 'How sure',
    why: 'Why this pool',
    reasons: 'What shows it',
    arrival: 'What Microsoft 365 saw on arrival',
    remedies: 'What to do',
    route: 'Route, newest first',
    caution: 'What this does not prove',
    vouched: 'your own mail system wrote the line',
    notVouched: 'your own mail system does not vouch for the line',
    line: 'line {line}',
    from: 'from',
    by: 'to',
    quotedAbove: 'quoted above',
    masked: 'What names a mailbox is masked with ***, as the part of mail addresses before the @.',
  },

  junk: {
    heading: 'Where the mailbox put it',
    remark: 'The place is read from a field that Microsoft does not document; the message may have been moved since.',
    placed: {
      inbox: 'The mailbox put this message into the inbox as it came in, not into Junk Email.',
      elsewhere: 'As this message came in, it was put into another folder or deleted, not put into Junk Email.',
      unknown: 'Where the mailbox put this message cannot be told from its fields.',
    },
    reasons: {
      'failed-authentication':
        'The mailbox put this message into Junk Email, and its fields show one reason only: the authentication of the sender failed, as it does behind the relay pool when no DKIM signature of the sender’s domain passes.',
      content:
        'The mailbox put this message into Junk Email because of the message itself: the recipient’s filter found something in it, or judged it to be spam although the sender was authenticated; the relay pool is not the reason.',
      rule: 'The mailbox put this message into Junk Email because of a rule, a list or a setting on the recipient’s side; the relay pool is not the reason.',
      'sender-side-spam':
        'The mailbox put this message into Junk Email, and Microsoft’s outbound filter had already judged it to be spam before it was handed over; that the relay pool is the reason is not shown.',
      unproven:
        'The mailbox put this message into Junk Email; its fields do not prove why, and a relay pool on the way is no proof by itself.',
    },
  },
  codes: {
    heading: 'Codes of Microsoft’s filters',
    note: 'Each code stands with what it means; a code says nothing of who wrote the field.',
    unknown: 'meaning not known',
    undocumented: 'not documented by Microsoft',
    meanings: {
      'connecting-address': 'address that connected to Microsoft',
      'connecting-country': 'country of the connecting address',
      'connecting-greeting': 'name the connecting server called itself (HELO)',
      'connecting-reverse-name': 'reverse name of the connecting address (PTR)',
      'no-reverse-name': 'the connecting address has no reverse name',
      'message-language': 'language of the text',
      'direction-inbound': 'inbound message',
      'direction-outbound': 'outbound message',
      'direction-internal': 'message inside the organisation',
      'arc-results': 'ARC: record of the authentication results',
      'arc-signature': 'ARC: signature over the message',
      'arc-seal': 'ARC: seal over the ARC fields',
      'address-allowed': 'filtering skipped: the address is on the organisation’s IP Allow List',
      'address-unlisted': 'the address is on no reputation list',
      'over-bulk-threshold': 'bulk mail above the threshold of the spam policy',
      'filtered-not-spam': 'filtered and not judged spam',
      'filtered-spam': 'filtered and judged spam',
      'marked-good-before': 'marked as not spam before filtering, for instance by a mail-flow rule',
      'marked-spam-before': 'marked as spam before filtering, for instance by a mail-flow rule',
      'policy-allowed': 'filtering skipped: the sender is on an allow list of the spam policy',
      'policy-blocked': 'judged spam: the sender is on a block list of the spam policy',
      'filtering-skipped': 'filtering skipped for another reason, for instance inside the organisation',
      'released-from-quarantine': 'released from quarantine',
      'user-safe-sender': 'filtering skipped: the sender is in the user’s Safe Senders',
      'user-blocked-sender': 'the sender is in the user’s Blocked Senders',
      'verdict-ignored': 'the filter’s verdict was set aside by a setting of the organisation',
      'tip-domain-impersonation': 'safety tip: the sender resembles a protected domain',
      'tip-user-impersonation': 'safety tip: the sender resembles a protected user',
      'tip-first-contact': 'safety tip: first contact with this sender; only a hint',
      'category-none': 'no threat category',
      'category-spam': 'category: spam',
      'category-high-confidence-spam': 'category: spam with high confidence',
      'category-phishing': 'category: phishing',
      'category-high-confidence-phishing': 'category: phishing with high confidence',
      'category-spoofing': 'category: forged sender (spoofing)',
      'category-bulk': 'category: bulk mail',
      'category-domain-impersonation': 'category: imitates a protected domain',
      'category-user-impersonation': 'category: imitates a protected user',
      'category-contact-impersonation': 'category: imitates a contact that mailbox intelligence knows',
      'category-brand-impersonation': 'category: imitates a brand',
      'category-internal-phishing': 'category: phishing from inside the organisation',
      'category-malware': 'category: malware',
      'category-antimalware': 'category: found by the malware filter',
      'category-attachment-type': 'category: attachment of a forbidden type',
      'category-safe-attachments': 'category: found by Safe Attachments',
      'category-outbound-spam': 'category: outbound spam',
      'scl-skipped': 'spam confidence level: filtering skipped',
      'scl-not-spam': 'spam confidence level: not spam',
      'scl-spam': 'spam confidence level: spam',
      'scl-high-confidence-spam': 'spam confidence level: spam with high confidence',
      'sent-by-relay-clean': 'seen on mail of the relay pool that was not judged spam',
      'sent-by-relay-spam': 'seen on mail of the relay pool that was judged spam',
      'sent-by-ordinary': 'seen on mail of the ordinary pool',
      'sent-by-high-risk': 'seen on mail of the high-risk delivery pool',
      'sent-by-consumer': 'seen on mail of Outlook.com',
      'sent-by-communication-services': 'seen on mail of Azure Communication Services',
      'matched-filter-rules': 'numbers of filter rules that matched, for Microsoft’s own use',
      'bulk-none': 'bulk complaint level: not from a bulk sender',
      'bulk-few-complaints': 'bulk complaint level: bulk sender with few complaints',
      'bulk-some-complaints': 'bulk complaint level: bulk sender with a mixed number of complaints',
      'bulk-many-complaints': 'bulk complaint level: bulk sender with many complaints',
      'phishing-unlikely': 'phishing confidence level: phishing unlikely (older documentation)',
      'phishing-likely': 'phishing confidence level: phishing likely (older documentation)',
      'advanced-filter-matched': 'an option of the advanced spam filter (ASF) matched',
      'put-into-inbox': 'put into the inbox',
      'put-into-junk': 'put into Junk Email',
      'put-into-folder': 'put into another folder',
      deleted: 'deleted',
      'junk-folder-rule': 'the rule for Junk Email acted',
      'moved-by-filter': 'seen where the filter’s verdict moved the message to Junk Email',
      'passed-filter': 'seen where the spam filter let the message pass',
      'moved-by-inbox-rule': 'seen where an inbox rule moved the message',
      'safe-senders-only': 'the mailbox takes mail from safe senders only',
      'on-safe-list': 'seen where the sender is on the user’s safe list',
      'in-address-book': 'seen where the sender is in the user’s address book',
      'mailbox-not-authenticated': 'probably: the sender was not authenticated',
      'mailbox-authenticated': 'seen where the authentication of the sender passed',
      'inbox-rule-applied': 'seen where an inbox rule moved the message into a folder',
      'crossed-relay-pool': 'stamp: went through the relay pool somewhere on the way',
      'not-through-relay-pool': 'stamp: did not go through the relay pool',
      'sender-rewritten': 'stamp: seen on forwarded mail and on rewritten senders',
      'sender-of-own-domain': 'stamp: seen where the sender’s domain belongs to the sending organisation',
      'sender-of-other-domain': 'stamp: seen where the sender’s domain does not belong to the sending organisation',
      'safe-attachments-ran': 'Safe Attachments looked at the message',
      'safe-links-ran': 'Safe Links looked at the message',
      'safe-links-rewrote': 'Safe Links rewrote links; version of its key',
      'delivery-time': 'time the message spent inside Exchange',
      'first-contact-tip-asked': 'a mail-flow rule asked for the first-contact safety tip',
      'not-in-focused-inbox': 'a mail-flow rule settled whether the message goes past the Focused Inbox',
      'true-source-found': 'Enhanced Filtering for Connectors looked past a gateway to this source',
      'spf-pass': 'SPF: the sending server is listed',
      'spf-fail': 'SPF: the domain does not list the sending server',
      'spf-softfail': 'SPF: the sending server is probably not one of the domain’s',
      'spf-neutral': 'SPF: the domain says nothing about the sending server',
      'spf-none': 'SPF: the domain has no record',
      'spf-temperror': 'SPF: DNS could not be read at that moment',
      'spf-permerror': 'SPF: the record is broken',
      'dkim-pass': 'DKIM: a signature was verified',
      'dkim-fail': 'DKIM: a signature could not be verified',
      'dkim-none': 'DKIM: not signed',
      'dmarc-pass': 'DMARC: the From domain is confirmed',
      'dmarc-fail': 'DMARC: the From domain is not confirmed',
      'dmarc-best-guess': 'DMARC: no record; it would have passed with one',
      'dmarc-none': 'DMARC: the From domain has no record',
      'action-none': 'DMARC: no action taken',
      'action-override-reject': 'DMARC asked for rejection; the message was marked as spam instead',
      'action-quarantine': 'DMARC asked for quarantine',
      'action-percentage': 'the DMARC policy holds for a part of the mail only, not for this message',
      'action-permanent-error': 'a permanent error occurred during DMARC',
      'action-temporary-error': 'a temporary error occurred during DMARC',
      'composite-pass': 'composite authentication: passed',
      'composite-soft-pass': 'composite authentication: passed with low confidence',
      'composite-fail': 'composite authentication: failed',
      'composite-none': 'composite authentication: not applied',
      'reason-explicit-failure': 'explicit failure, for instance DMARC with a policy of quarantine or reject',
      'reason-implicit-failure': 'implicit failure: the sender’s domain has no or only weak records',
      'reason-spoofing-forbidden': 'the administrator forbids this pair of sender and domain to spoof',
      'reason-own-domain-dmarc': 'DMARC failed for an accepted domain of the recipient’s own organisation',
      'reason-arc-override': 'passed: the result in a trusted ARC set overrode a DMARC failure',
      'reason-passed': 'passed',
      'reason-soft-passed': 'passed with low confidence',
      'reason-not-checked': 'not checked',
      'reason-bypassed': 'check bypassed',
      'reason-delivery-report': 'DMARC not enforced: a genuine non-delivery report',
      'reason-own-domain-implicit': 'implicit failure for an accepted domain of the recipient’s own organisation',
      'reason-complex-routing': 'DMARC not enforced because of complex routing',
    },
  },

  intake,

  selection,

  commandLine: {
    help: [
      'Tells whether a message came through the relay pool of Microsoft 365, shows the',
      'header lines that say so, and names whose job the repair is.',
      '',
      'Usage: relay-pool check [FILE… | -] [options]',
      '',
      'FILE is a saved message (.eml or .msg) or a text file with the internet headers',
      'of a message. Only the header section is read; of several messages in one file',
      'only the first, and of a non-delivery report the message that it gives back.',
      'With - , or without FILE, the text is taken from standard input.',
      '',
      'Options:',
      '      --json           one line of JSON per input that was read instead of the',
      '                       report; full addresses, nothing masked',
      '  -l, --language CODE  en, da or nl; otherwise LC_ALL, LC_MESSAGES or LANG says',
      '  -h, --help           this text',
      '  -V, --version        the version',
      '',
      'Exit code:',
      '  0  everything was read, and nothing came through the relay pool',
      '  1  everything was read, and something came through the relay pool',
      '  2  at least one input could not be read or holds no answer, or the command',
      '     line is wrong; standard error says which',
      '',
      'With several inputs, 2 goes before 1. Nothing is sent over the network.',
    ].join('\n'),
    seeHelp: 'relay-pool --help shows how it is used.',
    usage: {
      'unknown-command': 'There is no command "{value}". To check a message: relay-pool check FILE.',
      'unknown-option': 'There is no option {value}. A file whose name begins with a dash goes behind -- .',
      'unwanted-value': 'The option {value} takes no value.',
      'missing-language': 'The option {value} needs a language: en, da or nl.',
      'unknown-language': 'There is no language "{value}". Choose en, da or nl.',
      'standard-input-twice': 'Standard input ({value}) can be read only once.',
    },
    failures: {
      'not-found': '{source}: there is no such file.',
      'no-access': '{source}: you have no permission to read this file.',
      directory: '{source}: this is a folder. Name the message files in it.',
      unreadable: '{source}: the file could not be read ({code}).',
      'outlook-msg':
        '{source}: this is an Office file, but not an Outlook item that can be read. Save the message again, as .msg or .eml.',
      'msg-without-headers':
        '{source}: this Outlook item has no header lines. Outlook keeps none for sent messages and for many that never left the organisation. Take the copy that the recipient received.',
      'msg-report':
        '{source}: this is a report in Outlook’s format that gives no header lines back. Open it in Outlook and save its text as a .txt file.',
      'msg-piped': '{source}: this is an Outlook item, which can only be read from a file. Give the name of the .msg file.',
      'outlook-pst': '{source}: this is an Outlook data file (.pst or .ost). Export the message from it as .eml.',
      archive:
        '{source}: this is an archive. Unpack it first and check the .eml file in it; a download from quarantine asks for the password that was chosen for it.',
      binary: '{source}: this is not a text file. Save the message as .eml, or copy its internet headers into a text file.',
      'too-long': '{source}: no end of the header section within {limit}. This is not a message.',
    },
    standardInput: 'standard input',
    pasteHere: 'Paste the internet headers here, then press Enter and Ctrl+D (on Windows: Ctrl+Z, then Enter).',
    couldNotTell: '{source}: could not tell. {headline}',
    fault: '{source}: relay-pool itself failed on this input. Please report it to the maintainers.',
  },
};
