import type { Catalog } from '../catalog/catalog.ts';
import { advice, readings } from './counsel.ts';
import { letters as messages } from './letters.ts';
import { look } from './look.ts';
import { pageCatalog } from './page-catalog.ts';
import { parts } from './parts.ts';
import { remedies } from './remedies.ts';
import { selection } from './selection.ts';
import { tags } from './tags.ts';

export const catalog: Catalog = {
  ...pageCatalog,
  look,
  pane: { ...pageCatalog.pane, parts },
  certainty: {
    certain: 'Certain. Your own mail system wrote the part that shows it, and the sender could not have put it there.',
    doubts: {
      returned: 'Likely, not certain. A delivery report returned these headers, so they cannot be verified from here.',
      attached: 'Likely, not certain. Someone attached this message to another one, so its headers cannot be verified from here.',
      guessed: 'Likely, not certain. It had to be guessed where each header begins.',
      'submitted-with-lines':
        'Likely, not certain. The message was sent from inside Microsoft 365, but it came with older headers that cannot be verified from here.',
      'other-servers':
        'Likely, not certain. Other servers wrote these headers before your mail system received the message, so they cannot be verified from here.',
      'stamps-alone':
        'Likely, not certain. Other servers wrote these headers before your mail system received the message, so they cannot be verified from here.',
      'border-unvouched':
        'Likely, not certain. It is not clear where your mail system received the message, so these headers cannot be verified from here.',
      'address-hidden':
        'Likely, not certain. The sending server’s address was replaced on your side, so only its name and Microsoft’s headers show it.',
      gateway:
        'Likely, not certain. A mail filter in front of your mail system seems to have received the message, and your own system did not write that header.',
      'line-unread':
        'Likely, not certain. Your own mail system received the message from outside Microsoft 365, but a header further down is unreadable.',
      'notes-differ':
        'Likely, not certain. Your own mail system wrote the header that shows it, but that header alone is not conclusive.',
      'writer-unnamed':
        'Likely, not certain. Your own mail system wrote the header that shows it, but that header alone is not conclusive.',
      'pool-unsettled':
        'Likely, not certain. Your own mail system wrote the header that shows it, but that header alone is not conclusive.',
      'perhaps-microsoft365':
        'Likely, not certain. Your own mail system wrote the header that shows it, but that header alone is not conclusive.',
      'stamps-missing':
        'Likely, not certain. Your own mail system wrote the header that shows it, but that header alone is not conclusive.',
    },
    uncorroborated: 'The headers that Microsoft 365 adds to such mail are missing, so this header may be forged.',
    passedOn: 'Other servers received the message from Microsoft 365 and passed it on, so this pool did not deliver it to you.',
  },
  caution: {
    'relay-pool':
      'The relay pool does not prove that a message is phishing or genuine: forwarded and forged mail both use it. Microsoft does not publish its addresses, and changes them ({page-outbound-pools}). The names and addresses used here come from {page-announcement}, and from mail seen since. Headers do not show which settings led to the pool. The relaying organisation’s administrator can confirm the pool in a message trace, where OutboundIpPoolName shows RegularRelayOutboundPool ({page-relaying-denied}).',
    'high-risk-pool':
      'A pool does not prove that a message is phishing, or that it is genuine. Microsoft uses this one for outbound spam, non-delivery reports (NDRs), and sender domains without an A or MX record ({page-outbound-pools}). Headers alone do not always show which of these it was. The sending organisation’s administrator can see the pool in a message trace, as OutboundIpPoolName ({page-relaying-denied}).',
    'ordinary-pool':
      'A pool does not prove that a message is phishing, or that it is genuine: the ordinary servers carry bad mail too. Headers older than the one where your mail system received the message were written by others. The sending organisation’s administrator can see the pool in a message trace, as OutboundIpPoolName ({page-relaying-denied}).',
    'consumer-pool':
      'A pool does not prove that a message is phishing, or that it is genuine: anyone can open an Outlook.com account. Headers older than the one where your mail system received the message were written by others.',
    'other-microsoft365':
      'A Microsoft server does not prove that a message is phishing, or that it is genuine. Headers older than the one where your mail system received the message were written by others.',
    internal:
      'Staying inside Microsoft 365 does not prove that a message is phishing, or that it is genuine. Accounts get compromised, and one organisation does not vouch for another there either.',
    'not-from-microsoft365':
      'No header shows the relay pool, which does not prove that a message is phishing, or that it is genuine. Headers older than the one where your mail system received the message were written by others, who may have left some out.',
    undetermined:
      '“Cannot tell” does not mean that all is well: the message may or may not have gone through the relay pool. If a Microsoft 365 organisation sent it, its administrator may find the pool in a message trace, as OutboundIpPoolName ({page-relaying-denied}).',
    'refused-inside': 'A report shows what its sender says: anyone can send one that looks like Microsoft’s.',
  },
  senderSideFilter: {
    passed:
      'The headers or the server’s name say that the sending side’s filter let the message pass. That does not make it safe.',
    spam: 'The headers or the server’s name say that Microsoft’s outbound filter classified it as spam.',
    unknown: 'The headers do not show what Microsoft’s outbound filter found.',
  },
  causes: {
    'spf-none': 'SPF gave “none” at the relaying organisation’s Microsoft 365: the domain checked has no SPF record.',
    'spf-neutral':
      'SPF gave “neutral” at the relaying organisation’s Microsoft 365: the domain checked says nothing about the sending server.',
    'spf-softfail':
      'SPF gave “softfail” at the relaying organisation’s Microsoft 365: the domain checked says the server is probably not its own.',
    'spf-fail':
      'SPF gave “fail” at the relaying organisation’s Microsoft 365: the domain checked does not list the sending server.',
    'spf-temperror':
      'SPF gave “temperror” at the relaying organisation’s Microsoft 365: DNS for the domain checked could not be read.',
    'spf-permerror':
      'SPF gave “permerror” at the relaying organisation’s Microsoft 365: the domain checked has a broken SPF record.',
    'null-reverse-path': 'The envelope sender was empty, so SPF checked the name that the sending server gave itself.',
    'sender-not-accepted':
      'A header that Microsoft does not document says that the sender’s domain is not an accepted domain of the relaying organisation.',
    'connector-relay':
      'The message came in through a connector of the relaying organisation, from an application, printer, gateway or its own server.',
    forwarding: 'A mailbox, a rule or a person forwarded the message.',
    'subdomain-not-accepted':
      'The sender is in a subdomain of the organisation, and that subdomain was not added to Microsoft 365.',
    'gateway-in-front':
      'Another mail filter is in front of the relaying organisation, so SPF checked the filter instead of the true source.',
    'on-premises-exit': 'The message left an Exchange server of the organisation through Microsoft 365.',
    'forwarded-twice': 'The message was forwarded more than once.',
    abuse: 'An attacker may be sending forged mail through the organisation.',
  },
  causeUnknown: 'No header shows what led to the relay pool.',
  pools: {
    relay: 'the relay pool',
    'relay-passed': 'the relay pool (mail not classified as spam)',
    'relay-spam': 'the relay pool (mail classified as spam)',
    'high-risk': 'the high-risk delivery pool',
    ordinary: 'the ordinary pool',
    consumer: 'Outlook.com',
    'communication-services': 'Azure Communication Services',
    sovereign: 'a national or government cloud of Microsoft',
    microsoft365: 'Microsoft 365, pool unknown',
  },
  evidence: {
    'reverse-name':
      'The receiving server[ {by}] looked up the sending server’s name and found {name}. That name belongs to {pool}[, as “{token}” in it shows].',
    'address-range':
      'The receiving server[ {by}] saw the message come from {address}. That address belongs to {pool}[ (range {range})][?mixed ; servers of another pool were seen in that range too].',
    'server-region': {
      placed: 'The sending server is in Microsoft’s region {region}.',
      contradicted:
        'The server’s address is in Microsoft’s region {region}, but its name is from another region. That proves nothing: Microsoft moves addresses.',
    },
    'recipient-record':
      'The {field} header records {address}[, under the name {name},] as the address that delivered the message. It belongs to {pool}[ (range {range})].',
    'relay-flag': {
      crossed:
        'The header X-MS-Exchange-AntiSpam-Relay: {value} says that the message went through the relay pool; Microsoft does not document it.',
      'not-crossed':
        'The header X-MS-Exchange-AntiSpam-Relay: {value} says that the message did not go through the relay pool; Microsoft does not document it.',
    },
    'filtering-stamp':
      'The outbound filter’s report[ in {field}] has the code SFP:{value}, seen on mail from {pool}; Microsoft does not document it.',
    'unread-line': {
      'may-be-microsoft365':
        'This header is unreadable. It mentions Microsoft 365, so it may show where Microsoft 365 sent the message out.',
    },
    'greeting-contradicted': {
      contradicted:
        'A server called itself {name}, like a Microsoft 365 server, but sent from {address}, which is none of the known Microsoft 365 addresses.',
    },
    'never-left': {
      internal:
        'These Received headers were written inside Microsoft 365[, the oldest by {by}]. None of them shows the message coming in from outside.',
    },
    'border-peer': {
      'not-microsoft365':
        'The server that sent the message to your mail system[ ({by})] is not a Microsoft 365 server[: {name}][ ({address})].',
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
        'When the message entered Microsoft 365, the envelope sender was empty, so SPF checked the name that the sending server gave itself[: {domain}].',
    },
    'automatic-reply': {
      replied:
        'The {field} header marks the message as an automatic reply. Microsoft’s page lists non-delivery reports (NDRs) for this pool. Automatic replies, which have an empty envelope sender too, used it in every public sample.',
    },
    'sender-domain-check': {
      accepted:
        'The header X-MS-Exchange-SenderADCheck: {value} says that the sender’s domain belongs to the sending organisation; Microsoft does not document it.',
      'not-accepted':
        'The header X-MS-Exchange-SenderADCheck: {value} says that the sender’s domain does not belong to the sending organisation; Microsoft does not document it.',
      rewritten:
        'The header X-MS-Exchange-SenderADCheck: {value} is seen on forwarded mail and on rewritten senders; Microsoft does not document it.',
    },
    'attributed-tenant': {
      'connector-relay':
        'The message entered Microsoft 365 through a connector in tenant {tenant}[, from {address}][, whose server called itself {name}].',
    },
    'connector-unnamed': {
      unnamed:
        'No header names a connector. In the public samples examined, every relay-pool message from a connector had such a header, so this one may have been forwarded.',
    },
    'recipient-note': {
      agrees: 'The {field} header records the same address, {address}.',
      contradicts: 'The {field} header records {address}, but the Received header names {seen}: the two do not agree.',
      'skip-listed':
        'The {field} header records {address}, the Received header {seen}. Enhanced filtering is on, so the address before the gateway is checked.',
    },
    'stamps-missing': {
      uncorroborated:
        'The headers that Microsoft 365 adds to relay-pool mail are missing. This header may be forged, or someone removed the others.',
    },
    'srs-return-path': {
      rewritten: 'A forwarding server[ at {domain}] rewrote the return path (SRS). That says nothing about the relay pool.',
    },
    'relaying-tenant': {
      named: 'According to the {field} header, this organisation sent the message through its Microsoft 365: {tenant}.',
      contradicted:
        'Several {field} headers name different organisations, so it is not clear which one sent the message through its Microsoft 365.',
    },
    'arrival-gateway': { gateway: 'A {product} mail filter passed the message to the relaying organisation: {name}.' },
    'enhanced-filtering': {
      active: 'Enhanced Filtering for Connectors looked behind a gateway and checked the source {address}[ ({name})].',
    },
    'on-premises-exit': {
      'exchange-server':
        'Right before it entered Microsoft 365, the message was on one of the organisation’s Exchange servers: {by}.',
    },
    'sender-subdomain': {
      subdomain:
        'The sender’s domain {domain} is a subdomain of {parent}, the relaying organisation’s domain. A subdomain is not accepted automatically.',
    },
    'several-tenants': {
      chain: 'Microsoft 365 sent the message out {count} times: through several organisations, or out and back in.',
    },
    'forwarding-mark': {
      forwarded:
        'A mailbox or rule that passes a message on leaves the {field} header.[ It names the mailbox {mailbox}.][ It names the tenant {tenant}.]',
      hinted:
        'The {field} header is found on messages that a group, a rule or a person passed on, but on others too. It is only a hint.',
    },
    'mailbox-delivery': {
      junk: 'The mailbox recorded dest:{dest}[ and OFR:{reason}]: it put the incoming message into Junk Email. Microsoft does not document this header.',
      inbox:
        'The mailbox recorded dest:{dest}[ and OFR:{reason}]: it put the incoming message into the inbox. Microsoft does not document this header.',
      folder:
        'The mailbox recorded dest:{dest}[ and OFR:{reason}]: it put the incoming message into another folder. Microsoft does not document this header.',
      deleted:
        'The mailbox recorded dest:{dest}[ and OFR:{reason}]: it deleted the incoming message. Microsoft does not document this header.',
    },
    'spam-verdict':
      'The recipient’s own filter said: {finding} ({field}[; SFV:{sfv}][; SRV:{srv}][; SFTY:{sfty}][; CAT:{cat}][; SCL:{scl}][; BCL:{bcl}]).',
    'filtering-skipped': {
      'by-address':
        'The recipient’s own filter was skipped for this relay-pool message: the address is on an allow list ({code} in {field}).',
      'by-rule':
        'The recipient’s own filter was skipped for this relay-pool message: a mail flow rule asked for it ({code} in {field}).',
      'by-policy':
        'The recipient’s own filter was skipped for this relay-pool message: the anti-spam policy allows the sender ({code} in {field}).',
    },
    'filter-setting': {
      'looks-at-spf':
        'An advanced setting of the recipient’s spam filter that checks SPF alone[, {setting},] marked the message ({field}: {text}). Relay-pool mail is marked because of the pool.',
      other: 'An advanced setting of the recipient’s spam filter[, {setting},] marked the message ({field}: {text}).',
    },
    'composite-authentication': {
      passed:
        'Composite authentication of the sender passed at the recipient[: compauth {result}][, reason {reason}][, SPF {spf}][, DMARC {dmarc}][ with action {action}][, checked for {address}].',
      'partly-passed':
        'Composite authentication of the sender passed at the recipient, with low confidence[: compauth {result}][, reason {reason}][, SPF {spf}][, DMARC {dmarc}][ with action {action}][, checked for {address}].',
      failed:
        'Composite authentication of the sender failed at the recipient[: compauth {result}][, reason {reason}][, SPF {spf}][, DMARC {dmarc}][ with action {action}][, checked for {address}].',
      'not-judged':
        'The recipient did not apply composite authentication to the sender[: compauth {result}][, reason {reason}][, SPF {spf}][, DMARC {dmarc}][ with action {action}][, checked for {address}].',
    },
    'outbound-verdict': {
      spam: 'A report says that Microsoft’s outbound filter classified the message as spam[, SFV:{sfv}][, SFP:{sfp} (not documented by Microsoft)][, in {field}].',
      'not-spam':
        'A report says that Microsoft’s outbound filter did not classify the message as spam[, SFV:{sfv}][, SFP:{sfp} (not documented by Microsoft)][, in {field}].',
      skipped:
        'A report says that Microsoft’s outbound filter gave no verdict of its own[, SFV:{sfv}][, SFP:{sfp} (not documented by Microsoft)][, in {field}].',
    },
  },
  arrival: {
    names: {
      'accepted-domain': 'The sender is in an accepted domain',
      spf: 'SPF passes at the relay',
      dkim: 'DKIM passes at the relay',
    },
    states: { met: 'met', 'not-met': 'not met', 'not-visible': 'not visible from here' },
    texts: {
      'accepted-domain': {
        met: 'An undocumented header says that the sender’s domain belongs to the organisation. It also occurs on relay-pool mail with an empty or different envelope sender.',
        'not-met':
          'A header that Microsoft does not document says that the sender’s domain is not an accepted domain of the relaying organisation.',
        'not-visible': 'Only the relaying organisation’s administrator can see its accepted domains.',
      },
      spf: {
        met: 'SPF passed when the relaying organisation’s Microsoft 365 received the message. By {page-outbound-pools}, that alone should have kept it out of the relay pool. Others wrote the header, and it may be wrong.',
        'not-met':
          'SPF did not pass when the relaying organisation’s Microsoft 365 received the message. Microsoft lists two ways out of the relay pool: an accepted domain and an SPF pass ({page-outbound-pools}).',
        'not-visible':
          'No header shows what SPF gave when the relaying organisation’s Microsoft 365 received the message. Microsoft lists two ways out of the relay pool: an accepted domain and an SPF pass ({page-outbound-pools}).',
      },
      dkim: {
        met: 'DKIM passed, but by itself it does not keep mail out of the relay pool ({page-outbound-pools}). Older pages, such as {page-relaying-denied}, list it as a third way out.',
        'not-met':
          'DKIM did not pass. A pass would help the destination accept the message, but by itself it does not keep mail out of the relay pool ({page-outbound-pools}). Older pages, such as {page-relaying-denied}, list it as a third way out.',
        'not-visible':
          'No header shows what DKIM gave when the relaying organisation’s Microsoft 365 received the message. By itself it would not keep mail out of the relay pool ({page-outbound-pools}). Older pages, such as {page-relaying-denied}, list it as a third way out.',
      },
    },
  },
  readings,
  advice,
  tags,
  remedies,
  audiences: {
    reader: 'For you',
    'help-desk': 'For your help desk',
    forwarder: 'For the administrator of the organisation that sent, forwarded or relayed it',
    sender: 'For the owner of the sender’s domain',
  },
  route: {
    stretches: { own: 'inside your mail system', border: 'received by your mail system', earlier: 'before your mail system' },
    unplaced: 'position on the route uncertain',
    helo: 'calls itself {name}',
    pools: {
      relay: 'relay pool',
      'relay-passed': 'relay pool (not classified as spam)',
      'relay-spam': 'relay pool (classified as spam)',
      'high-risk': 'high-risk delivery pool',
      ordinary: 'ordinary pool',
      consumer: 'Outlook.com',
      'communication-services': 'Azure Communication Services',
      sovereign: 'national or government cloud',
      microsoft365: 'Microsoft 365, pool unknown',
    },
    unreadable: 'unreadable header',
    later: '{amount} later',
    clockDifference: 'clock difference of {amount}',
    units: ['d', 'h', 'min', 's'],
  },
  report: {
    title: 'Relay Pool Inspector: report on one message',
    why: 'Why this pool',
    reasons: 'Evidence in the headers',
    remedies: 'What to do',
    route: 'Route, newest first',
    caution: 'What this does not prove',
    line: 'header {line}',
    from: 'from',
    by: 'to',
    masked:
      'Mailbox names are masked with ***, such as the part of each address before the @. Some may remain elsewhere or in another form, so read the text before you share it.',
  },

  junk: {
    heading: 'Where the mailbox put it',
    remark: 'Microsoft does not document the Mailbox-Delivery header; the message may have been moved since.',
    placed: {
      inbox: 'The mailbox put this incoming message into the inbox.',
      folder: 'The mailbox put this incoming message into another folder.',
      deleted: 'The mailbox deleted this incoming message.',
      unknown: 'The headers do not show where the mailbox put this message.',
    },
    reasons: {
      'blocked-sender': 'In Junk Email because you block this sender.',
      'policy-blocked-sender': 'In Junk Email because an anti-spam policy of your organisation blocks this sender.',
      'inbox-rule': 'In Junk Email because of one of your own inbox rules.',
      'mail-flow-rule': 'In Junk Email because a mail flow rule, or an Exchange server of your organisation, marked it as spam.',
      'trusted-only': 'In Junk Email because your mailbox only accepts trusted senders.',
      bulk: 'In Junk Email because your filter counts it as bulk mail, such as a newsletter.',
      spam: 'In Junk Email because your filter classified it as spam.',
      'high-confidence-spam': 'In Junk Email because your filter is sure that it is spam.',
      phishing: 'In Junk Email because your filter classified it as phishing.',
      'high-confidence-phishing': 'In Junk Email because your filter is sure that it is phishing.',
      imitation: 'In Junk Email because your filter found that it imitates a person, domain or brand.',
      spoof: 'In Junk Email because your filter classified the sender as forged.',
      malware: 'In Junk Email because your filter found malware.',
      'attachment-type': 'In Junk Email because of a type of attachment that your organisation does not allow.',
      'failed-authentication':
        'In Junk Email because the sender could not be verified, as is usual for relay-pool mail without the sender’s DKIM signature.',
      'sender-side-spam': 'In Junk Email; Microsoft’s outbound filter had called it spam.',
      'released-from-quarantine': 'In Junk Email after someone released it from quarantine.',
      'mailbox-setting': 'In Junk Email although your filter found nothing, so a setting in your mailbox probably put it there.',
      unknown: 'In Junk Email, and the headers do not show why.',
    },
    contradictions: {
      'clean-but-junk': 'Two headers disagree: the filter found nothing, but the mailbox put the message into Junk Email.',
      'allowed-but-junk':
        'Two headers disagree: the message was let through without filtering, but the mailbox put it into Junk Email.',
      'flagged-but-inbox': 'Two headers disagree: the filter found something, but the mailbox put the message into the inbox.',
      'verdict-and-category': 'The filter’s report contradicts itself: SFV says no spam, CAT says otherwise.',
      'levels-differ': 'Two headers disagree: they give different spam levels (SCL).',
      'bulk-and-level': 'Two headers disagree: one says bulk mail, the other gives a bulk level (BCL) of 0.',
      'notes-differ': 'Several headers disagree on where the mailbox put the message.',
      'reports-differ': 'Several reports from the filter disagree.',
    },
  },
  codes: {
    heading: 'Microsoft filter codes',
    note: 'Each code is shown with its meaning. A code does not show who wrote the header.',
    unknown: 'meaning unknown',
    undocumented: 'not documented by Microsoft',
    meanings: {
      'connecting-address': 'address that connected to Microsoft',
      'connecting-country': 'country of the connecting address',
      'connecting-greeting': 'name that the connecting server called itself (HELO)',
      'connecting-reverse-name': 'reverse name of the connecting address (PTR)',
      'no-reverse-name': 'the connecting address has no reverse name',
      'message-language': 'language of the text',
      'direction-inbound': 'inbound message',
      'direction-outbound': 'outbound message',
      'direction-internal': 'message inside the organisation',
      'arc-results': 'ARC: record of the authentication results',
      'arc-signature': 'ARC: signature over the message',
      'arc-seal': 'ARC: seal over the ARC headers',
      'address-allowed': 'filtering skipped: the address is on the organisation’s IP Allow List',
      'address-unlisted': 'the address is on no reputation list',
      'over-bulk-threshold': 'bulk mail above the anti-spam policy’s threshold (BCL); spam where the policy says so',
      'filtered-not-spam': 'filtered and not classified as spam',
      'filtered-spam': 'filtered and classified as spam',
      'marked-good-before': 'marked as not spam before filtering, for example by a mail flow rule',
      'marked-spam-before': 'marked as spam before filtering, for example by a mail flow rule',
      'policy-allowed': 'filtering skipped: the sender is on an allow list in the anti-spam policy',
      'policy-blocked': 'classified as spam: the sender is on a block list in the anti-spam policy',
      'address-on-allow-list':
        'filtering skipped: the address is on the organisation’s IP Allow List (in older editions of Microsoft’s page, mail inside the organisation)',
      'released-from-quarantine': 'released from quarantine',
      'user-safe-sender': 'filtering skipped: the sender is in the user’s Safe Senders',
      'user-blocked-sender': 'the sender is in the user’s Blocked Senders',
      'verdict-ignored': 'a setting in the organisation overrode the filter’s verdict',
      'tip-domain-impersonation': 'safety tip: the sender resembles a protected domain',
      'tip-user-impersonation': 'safety tip: the sender resembles a protected user',
      'tip-first-contact': 'safety tip: first contact with this sender; only a hint',
      'category-none': 'no threat category; Microsoft uses the value but does not define it',
      'category-spam': 'category: spam',
      'category-high-confidence-spam': 'category: high-confidence spam',
      'category-phishing': 'category: phishing',
      'category-high-confidence-phishing': 'category: high-confidence phishing',
      'category-spoofing': 'category: forged sender (spoofing)',
      'category-bulk': 'category: bulk mail',
      'category-domain-impersonation': 'category: imitates a protected domain',
      'category-user-impersonation': 'category: imitates a protected user',
      'category-contact-impersonation': 'category: imitates a contact that mailbox intelligence knows',
      'category-brand-impersonation': 'category: imitates a brand',
      'category-internal-phishing': 'category: phishing from inside the organisation',
      'category-malware': 'category: malware',
      'category-antimalware': 'category: found by the malware filter',
      'category-attachment-type': 'category: attachment type not allowed',
      'category-safe-attachments': 'category: found by Safe Attachments',
      'category-outbound-spam': 'category: outbound spam',
      'scl-skipped': 'spam confidence level: asked to skip filtering (no longer decides in the cloud)',
      'scl-not-spam': 'spam confidence level: not spam (no longer decides in the cloud)',
      'scl-spam': 'spam confidence level: spam (no longer decides in the cloud)',
      'scl-high-confidence-spam': 'spam confidence level: high-confidence spam (no longer decides in the cloud)',
      'sent-by-relay-passed': 'seen on relay-pool mail not classified as spam',
      'sent-by-relay-spam': 'seen on relay-pool mail classified as spam',
      'sent-by-ordinary': 'seen on mail from the ordinary pool',
      'sent-by-high-risk': 'seen on mail from the high-risk delivery pool',
      'sent-by-consumer': 'seen on mail from Outlook.com',
      'sent-by-communication-services': 'seen on mail from Azure Communication Services',
      'matched-filter-rules': 'numbers of filter rules that matched, for Microsoft’s own use',
      'bulk-none': 'bulk complaint level: not from a bulk sender',
      'bulk-few-complaints': 'bulk complaint level: bulk sender with few complaints',
      'bulk-some-complaints': 'bulk complaint level: bulk sender with a mixed number of complaints',
      'bulk-many-complaints': 'bulk complaint level: bulk sender with many complaints',
      'phishing-unlikely': 'phishing confidence level: phishing unlikely (older documentation)',
      'phishing-likely': 'phishing confidence level: phishing likely (older documentation)',
      'filter-setting-spf':
        'advanced filter setting {setting}: checks SPF alone, which relay-pool mail fails because of the pool',
      'filter-setting-bounce': 'advanced filter setting {setting}: treated the message as an NDR for mail that was never sent',
      'filter-setting-content': 'advanced filter setting {setting}: checks the content of the message',
      'filter-setting-test': 'an advanced filter setting in test mode: marks the message and does nothing else',
      'advanced-filter-matched': 'an advanced filter setting (ASF) that this program does not know',
      'put-into-inbox': 'put into the inbox',
      'put-into-junk': 'put into Junk Email',
      'put-into-folder': 'put into another folder',
      deleted: 'deleted',
      'junk-folder-rule': 'the rule for Junk Email acted',
      'moved-by-filter': 'seen when the filter’s verdict moved the message to Junk Email',
      'passed-filter': 'seen when the spam filter let the message pass',
      'moved-by-inbox-rule': 'seen when an inbox rule moved the message',
      'safe-senders-only': 'the mailbox accepts mail from safe senders only',
      'on-safe-list': 'seen when the sender is on the user’s safe list',
      'in-address-book': 'seen when the sender is in the user’s address book',
      'mailbox-not-authenticated': 'probably: the sender was not authenticated',
      'mailbox-authenticated': 'seen when the sender passed authentication',
      'inbox-rule-applied': 'seen when an inbox rule moved the message into a folder',
      'crossed-relay-pool': 'marks a message that went through the relay pool at some point',
      'not-through-relay-pool': 'marks a message that did not go through the relay pool',
      'sender-rewritten': 'seen on forwarded mail and on rewritten senders',
      'sender-of-own-domain': 'seen when the sender’s domain belongs to the sending organisation',
      'sender-of-other-domain': 'seen when the sender’s domain does not belong to the sending organisation',
      'safe-attachments-ran': 'Safe Attachments checked the message',
      'safe-links-ran': 'Safe Links checked the message',
      'safe-links-rewrote': 'Safe Links rewrote links; version of its key',
      'delivery-time': 'time that the message spent inside Exchange',
      'first-contact-tip-asked': 'a mail flow rule asked for the first-contact safety tip',
      'not-in-focused-inbox': 'a mail flow rule decided whether the message bypasses the Focused Inbox',
      'true-source-found': 'Enhanced Filtering for Connectors looked past a gateway to this source',
      'spf-pass': 'SPF: the sending server is listed',
      'spf-fail': 'SPF: the domain does not list the sending server',
      'spf-softfail': 'SPF: the sending server is probably not the domain’s own',
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
      'action-override-reject':
        'DMARC asked for rejection, but that was overridden because rejecting is off or the routing is complex',
      'action-quarantine': 'DMARC asked for quarantine',
      'action-reject': 'DMARC asked for rejection',
      'action-percentage': 'the DMARC policy covers only part of the mail, not this message',
      'action-permanent-error': 'permanent error during the DMARC check',
      'action-temporary-error': 'temporary error during the DMARC check',
      'composite-pass': 'composite authentication: passed',
      'composite-soft-pass': 'composite authentication: passed with low confidence',
      'composite-fail': 'composite authentication: failed',
      'composite-none': 'composite authentication: not applied',
      'reason-explicit-failure': 'explicit failure, for example DMARC with a policy of quarantine or reject',
      'reason-implicit-failure': 'implicit failure: the sender’s domain has no records, or only weak ones',
      'reason-spoofing-forbidden': 'the administrator blocks spoofed mail from this pair of sender and domain',
      'reason-own-domain-dmarc': 'DMARC failed for one of the recipient’s own accepted domains',
      'reason-aligned': 'passed: SPF or DKIM passed, and the envelope sender’s domain is aligned with From',
      'reason-signed-by-from-domain': 'passed: DKIM signature from the From domain',
      'reason-spf-aligned': 'passed: SPF passed, and the envelope sender’s domain is aligned with From',
      'reason-from-fits-reverse-name': 'passed: the From domain matches the source’s reverse name (PTR)',
      'reason-reverse-name-fits-from': 'passed: the source’s reverse name (PTR) matches the From domain',
      'reason-body-changed': 'passed: legitimate changes on the way broke the DKIM signature, which was tolerated',
      'reason-no-dmarc-record': 'passed: no DMARC record; the message would have passed with one',
      'reason-dmarc-error-aligned':
        'passed: DMARC gave an error, but the SPF or DKIM domain is aligned with From (another Microsoft page says by the reverse name)',
      'reason-dmarc-unreachable': 'passed: the DMARC record could not be fetched',
      'reason-sent-by-own-tenant': 'passed: sent from a Microsoft 365 organisation in which the From domain is accepted',
      'reason-mail-host-fits-reverse-name': 'passed: the From domain’s MX record matches the source’s reverse name (PTR)',
      'reason-arc-override': 'passed: the result in a trusted ARC set overrode a DMARC failure',
      'reason-passed': 'passed; Microsoft does not list this code by itself',
      'reason-reverse-name-fits-subnet': 'passed with low confidence: the reverse name (PTR) matches the source’s subnet',
      'reason-reverse-name-fits-domain':
        'passed with low confidence: the From domain matches the domain in the reverse name (PTR)',
      'reason-soft-passed': 'passed with low confidence; Microsoft does not list this code by itself',
      'reason-not-checked': 'not checked',
      'reason-bypassed': 'check skipped',
      'reason-report-from-contact': 'DMARC not enforced: a genuine NDR, and the two had been in contact before',
      'reason-report-on-own-message': 'DMARC not enforced: a genuine NDR for a message that this organisation sent',
      'reason-own-domain-implicit': 'implicit failure for one of the recipient’s own accepted domains',
      'reason-implicit-not-passed': 'implicit authentication failed',
      'reason-good-history':
        'passed: DMARC not enforced, because this organisation has a history of legitimate mail from that source',
      'reason-implicit-passed': 'implicit authentication passed',
      'reason-complex-routing': 'DMARC not enforced because of complex routing',
    },
  },

  selection,

  messages,

  commandLine: {
    seeHelp: '{help} shows how it is used.',
    usage: {
      'unknown-command': 'There is no command “{value}”. To check a message: relay-pool check FILE.',
      'unknown-option': 'There is no option {value}. Put a file whose name begins with a dash after -- .',
      'unwanted-value': 'The option {value} takes no value.',
      'missing-language': 'The option {value} needs a language: {languages}.',
      'unknown-language': 'There is no language “{value}”. Choose {languages}.',
      'standard-input-twice': 'Standard input ({value}) can be read only once.',
      'missing-choice': '{value} needs a value: {choices}.',
      'unknown-choice': '[{option}: ]“{value}” is not possible here. Choose {choices}.',
    },
    failures: {
      'not-found': '{source}: file not found.',
      'name-damaged': '{source}: file not found. If the � in its name is really another character, give its folder instead.',
      'web-address':
        '{source}: this is an address, and nothing is fetched. Save the message as a file and name that, or paste its headers.',
      'no-match': '{source}: no file matches this pattern.',
      'no-access': '{source}: you have no permission to read this file.',
      'folder-no-access': '{source}: you have no permission to read this folder.',
      'empty-folder': '{source}: this folder has no message files (.eml, .msg, .txt, or text files without an extension).',
      unreadable: '{source}: the file could not be read ({code}).',
      'outlook-msg':
        '{source}: this is an Office file, but not a readable Outlook item. Save the message again, as .msg or .eml.',
      'msg-without-headers':
        '{source}: this Outlook item has no headers. Outlook keeps none for sent messages and many that never left the organisation. Use the copy that the recipient received.',
      'msg-report':
        '{source}: this report in Outlook’s format does not include the original headers. Open it in Outlook and save its text as a .txt file.',
      'msg-piped':
        '{source}: this Outlook item is larger than {limit} and can only be read from a file. Give the name of the .msg file.',
      'outlook-pst':
        '{source}: this is an Outlook data file (.pst or .ost). Export the message from it as .eml, or read it all with relay-pool triage.',
      archive:
        '{source}: this is an archive. Unpack it first and check the .eml file in it. A download from quarantine asks for the password that was chosen for it. relay-pool triage reads most archives as they are.',
      binary: '{source}: this is not a text file. Save the message as .eml, or copy its internet headers into a text file.',
    },
    standardInput: 'standard input',
    pasteHere: 'Paste the internet headers here, then press Enter and Ctrl+D (on Windows: Ctrl+Z, then Enter).',
    couldNotTell: '{source}: cannot tell. {headline}',
    unwritten: 'The answer could not be written ({code}), so it is incomplete.',
    fault: '{source}: relay-pool itself failed on this input. Please report it to the maintainers.',
    table: {
      heading: '{messages} from {files}: {found}',
      messages: { one: '{count} message', other: '{count} messages' },
      files: { one: '{count} file', other: '{count} files' },
      found: {
        danger: { one: '{count} of them dangerous', other: '{count} of them dangerous' },
        relay: { one: '{count} relay pool', other: '{count} relay pool' },
        highRisk: { one: '{count} high-risk pool', other: '{count} high-risk pool' },
        forged: { one: '{count} may be forged', other: '{count} may be forged' },
        unknown: { one: '{count} unknown', other: '{count} unknown' },
      },
      nothingFound: 'no relay pool, nothing dangerous',
      unread: '{count} not read',
      unreadReasons: {
        'not-found': 'not found',
        'name-damaged': 'not found',
        'web-address': 'an address, not a file',
        'no-match': 'no match',
        'no-access': 'no permission',
        'folder-no-access': 'no permission',
        'empty-folder': 'no message files',
        unreadable: 'read error',
        'outlook-msg': 'no Outlook message, or damaged',
        'msg-without-headers': 'no headers',
        'msg-report': 'no headers in the report',
        'msg-piped': 'too large for standard input',
        'outlook-pst': 'Outlook data file',
        archive: 'archive',
        binary: 'no mail',
        'empty-file': 'empty',
        fault: 'program error',
      },
      othersUnread: '{count} more',
      passedOver: {
        one: '{count} other file in the folders was not read: not .eml, .msg, .txt or plain text.',
        other: '{count} other files in the folders were not read: not .eml, .msg, .txt or plain text.',
      },
      forTriage: {
        one: '{count} file is for relay-pool triage FILE (an export, an archive or several messages in one)',
        other: '{count} files are for relay-pool triage FILE (exports, archives or several messages in one)',
      },
      noted: {
        one: '{count} message was repaired or read in part; --full says how.',
        other: '{count} messages were repaired or read in part; --full says how.',
      },
      columns: { label: 'Answer', place: 'Now in', domain: 'Sender domain', file: 'File' },
      more: {
        one: '… {count} more. --all lists it; --full explains each.',
        other: '… {count} more. --all lists them; --full explains each.',
      },
      whole: '--full explains each.',
    },
    more: 'More: --full, --json. Exit code {code}: {reason}.',
    exitReasons: {
      relayPool: 'came through the relay pool',
      found: 'found {outcomes}',
      noRelayPool: 'no header shows the relay pool',
      nothingFound: 'found none of {outcomes}',
      couldNotTell: 'the pool is unknown',
      refused: 'Microsoft 365 refused the message, says the report',
    },
  },
};
