import type { AllRemedyWords } from '../advice-words.ts';

export const remedies: AllRemedyWords = {
  'verify-sender': {
    title: 'Check with the sender first',
    text: 'Before you open links or attachments, pay, or change account details, ask the sender another way: by a telephone number or an address that you already have. Do not use the contact details in this message.',
    steps: [
      'Find a telephone number or an address of the sender that you had before this message came.',
      'Ask there whether the message is theirs.',
      'Open, pay or answer only after they have said yes.',
    ],
    verify: 'The sender tells you, in a way that you chose yourself, that the message is theirs.',
    duration: 'A few minutes.',
    avoid: 'Do not ask by replying to the message: if it is forged, the reply may go to the forger.',
  },
  'report-message': {
    title: 'Report the message as what it is',
    text: 'If you have made sure that it is genuine, report it in Outlook as not junk. If it is not, report it as phishing or junk, and do not answer it.',
    steps: [
      'Select the message and choose Report.',
      'Choose “Not junk” if the sender has told you that it is theirs, “Phishing” if they do not know it.',
    ],
    verify: 'Outlook takes the report; as a rule it then moves the message.',
    duration: 'Less than a minute. How soon a report changes what happens to later mail cannot be said.',
    avoid: 'Do not report a message as good because it looks right: the servers it came through prove nothing either way.',
  },
  'look-elsewhere': {
    title: 'If it was filtered, see what the filter says',
    text: 'If this message was filtered, the relay pool does not by itself explain that. The recipient’s own fields say more: SFV, CAT and SCL in X-Forefront-Antispam-Report, and compauth in Authentication-Results ({page-antispam-headers}). A help desk can read them.',
    steps: [
      'Look at your own rules and blocked senders in Outlook.',
      'Ask your help desk what SFV and CAT say; they name the finding of your own filter.',
      'Ask also what compauth and its reason say; they tell whether the sender was confirmed.',
    ],
    verify: 'A rule, a list or one of these fields names a reason.',
    duration: 'A few minutes.',
    avoid: 'Do not take a pool for the reason while one of these fields names another.',
  },
  'get-full-headers': {
    title: 'Get the full headers of the delivered copy',
    text: 'Open the copy that the recipient received, not the sent one and not one that was forwarded. Show its source or its internet headers, copy everything from the first line on, and check it unchanged.',
    steps: [
      'In classic Outlook for Windows, open the message and choose File > Properties; the lines stand under “Internet headers”.',
      'In new Outlook and on the web, choose More actions (…) > View > View message details ({page-view-headers}).',
      'Copy everything from the first line on, and check it here unchanged.',
    ],
    verify: 'The new text has lines that begin with “Received:”, and the check gives an answer.',
    duration: 'A few minutes.',
    avoid:
      'Do not have the message forwarded to you in the usual way: that replaces the headers. As an attachment it keeps them.',
  },
  'send-evidence': {
    title: 'Write to the organisation that forwarded or relayed the message',
    text: 'Its administrator can confirm the pool and see which setting led to it. Add the Message-ID, the recipient and the time in UTC, so that the message can be found in a message trace.',
    steps: [
      'Copy the text that Relay Pool Inspector has ready for the administrator.',
      'Send it to the administrator[ of {tenant}], at an address that you did not take from this message.',
      'Keep the original message until they have answered.',
    ],
    verify: 'They answer with what OutboundIpPoolName says in their trace.',
    duration: 'Some minutes to send. A trace reaches back {quantity-trace-reach}, so do not wait.',
    avoid:
      'Do not send the message itself or all of its headers outside: the administrator does not need them, and they hold names and addresses.',
  },
  'no-allow-list': {
    title: 'Do not put the relay pool on an allow list',
    text: 'Do not add 40.95.0.0/16 or any other range of the pool to an IP Allow List, a mail-flow rule, a gateway, enhanced filtering or an SPF record. The pool carries unconfirmed mail of every organisation, forged mail included, and its addresses are unpublished and change ({page-outbound-pools}). The IP Allow List skips spam filtering and SPF, DKIM and DMARC as well ({page-allowlists}). If a genuine message was filtered, submit it to Microsoft as good instead.',
    steps: [
      'Check whether somebody has already added an address of the pool: in the connection filter ({place-connection-filter}), in mail-flow rules ({place-mail-flow-rules}), in a gateway, in SPF.',
      'Take such entries out.',
      'If mail of one sender must come through, write a rule for the sender’s domain that also demands “dmarc=pass” in Authentication-Results ({page-allowlists}): mail that forges the domain does not meet it, and mail of this pool as a rule only with an intact DKIM signature of that domain.',
    ],
    verify: 'None of the lists holds an address of the pool any more.',
    duration: 'A few minutes.',
    avoid:
      'No rule that trusts a sender’s domain alone ({page-allowlists}). No allow entry for spoofing either: for mail of this pool it would let any organisation pose as that sender ({page-spoof-allow-entries}).',
  },
  'submit-message': {
    title: 'Submit a message that was judged wrongly',
    text: 'If a genuine message was filtered, or a forged one was not, tell Microsoft. That is the way to have a verdict looked at again; submitting by itself opens no door for others.',
    steps: [
      'Open {place-submissions}.',
      'Submit the message as one that should not have been blocked, or as phishing.',
      'If the sender is needed at once, the submission can add an allow entry with an end date. Add none for a spoofed sender: for mail that Microsoft’s servers deliver, any organisation could then pose as that sender ({page-spoof-allow-entries}).',
    ],
    verify: 'The submission shows a result.',
    duration: 'Some minutes to submit. When the result comes cannot be said.',
    avoid: 'Do not allow an address of the pool or a whole server range instead.',
  },
  'repair-own-gateway': {
    title: 'Let your filter see past your own gateway',
    text: 'A mail filter of your own seems to have taken this message over before Microsoft 365. Without Enhanced Filtering for Connectors, Microsoft 365 judges the gateway and not the server before it ({page-enhanced-filtering}).',
    steps: [
      'Find the inbound connector of the gateway.',
      'Turn enhanced filtering on for a few mailboxes, then for everyone, with the commands or in {place-enhanced-filtering}.',
      'Switch off rules that set SCL -1 for mail from the gateway.',
      'If the gateway changes messages and seals them with ARC, add its domain, the “d=” of its seal, as a trusted sealer ({page-arc-sealers}).',
    ],
    verify:
      'New messages carry X-MS-Exchange-ExternalOriginalInternetSender and X-MS-Exchange-SkipListedInternetSender. A trusted seal shows as arc=pass with oda=1.',
    duration: 'An hour of work. Judge by new messages.',
    avoid:
      'Never enter addresses of Microsoft 365 or private addresses there ({page-enhanced-filtering}). Do not add microsoft.com as a sealer: its seals are trusted without that ({page-authentication-guide}).',
  },
  'trace-arrival': {
    title: 'Look the message up in your own message trace',
    text: 'Your own trace notes the address that a message came from, even where its headers were cut or cannot be read.',
    steps: [
      'Open {place-message-trace}, or use the commands, and find the message by recipient and day.',
      'Read “From IP”. It is empty for mail that comes from inside Exchange Online ({page-message-trace}).',
      'Compare it with the address in the headers, if there is one.',
    ],
    verify: 'The trace shows the message with an address under “From IP”.',
    duration: 'A few minutes. A trace reaches back {quantity-trace-reach}.',
    avoid:
      'Conclude nothing from an empty address in Threat Explorer: it leaves out forwarded mail that Microsoft’s own addresses delivered ({page-threat-explorer}).',
  },
  'confirm-in-trace': {
    title: 'Confirm the pool in a message trace',
    text: 'A trace of the organisation that sent the message on names the pool itself: there the property OutboundIpPoolName reads RegularRelayOutboundPool ({page-relaying-denied}).',
    steps: [
      'Trace the message by sender, recipient and day: in {place-message-trace}, or connect and use the commands[; the days from {start} to {end} cover it].',
      'Search the whole output for OutboundIpPoolName. Where in it the property stands is not documented.',
      'For more than {quantity-trace-window} at once, or a file, use the historical search; a message appears in it after {quantity-history-delay} at the latest.',
      'Read in the same output how the message left: the source MAILBOXRULE or the events REDIRECT and RESOLVE can point to forwarding, RedirectMessage to a mail-flow rule, and the name of a connector to an application or server.',
    ],
    verify: 'The output holds OutboundIpPoolName. If it names another pool, believe the trace and not the headers.',
    duration: 'A few minutes. A trace reaches back {quantity-trace-reach}, {quantity-trace-window} a query ({page-powershell}).',
    avoid: 'Do not judge a change by an old message: what was sent never changes.',
  },
  'read-pool-in-trace': {
    title: 'See in a message trace which pool it was',
    text: 'The headers show a server of Microsoft 365, and not its pool. A trace of the organisation that sent the message may name the pool, in the property OutboundIpPoolName ({page-relaying-denied}). Whether it does so in every cloud of Microsoft is not documented.',
    steps: [
      'Connect, and trace the message by sender, recipient and day with the commands[; the days from {start} to {end} cover it]. In a national cloud Connect-ExchangeOnline needs the name of that cloud too.',
      'Search the whole output for OutboundIpPoolName. Where in it the property stands is not documented.',
      'For a file, use the historical search; a message appears in it after {quantity-history-delay} at the latest.',
    ],
    verify: 'The output holds OutboundIpPoolName with the name of a pool.',
    duration: 'A few minutes. A trace reaches back {quantity-trace-reach}, {quantity-trace-window} a query ({page-powershell}).',
    avoid: 'Do not guess the pool from the address: no pool is ruled out while the trace is missing.',
  },
  'change-forwarding': {
    title: 'End forwarding from mailboxes to outside addresses',
    text: 'A mailbox that forwards passes mail of strangers on. Unless SPF passed on arrival, that mail leaves through the relay pool ({page-outbound-pools}). Mail contacts and mail users with outside addresses act in the same way.',
    steps: [
      'See who forwards at all: {place-auto-forwarded-report}.',
      'Find forwarding on mailboxes with the commands, or one by one in {place-mailbox-forwarding}[; the headers name {markedmailbox}].',
      'Offer a shared mailbox or delegated access instead, or let the outside mailbox fetch the mail. Then end the forwarding.',
      'Look through mail contacts and mail users with outside addresses that receive mail of strangers.',
      'Set AutoForwardingMode of the outbound spam policy to On or Off yourself: Automatic differs between organisations ({page-external-forwarding}).',
    ],
    verify: '{by-trace}',
    duration: 'Some minutes for one mailbox. Judge by a new message.',
    avoid:
      'Do not end forwarding before the owner has another way to the mail, and keep a copy in the mailbox until then. With Off, senders get 5.7.520 back ({page-external-forwarding}).',
  },
  'change-inbox-rules': {
    title: 'Replace inbox rules that redirect',
    text: 'An inbox rule that redirects keeps the stranger in From, so the mail counts as a stranger’s when it leaves. A rule that forwards sends a new message from the mailbox itself, whose domain is accepted. That this keeps it out of the pool follows from Microsoft’s criteria; Microsoft does not say so for this case.',
    steps: [
      'Find the rules with the command. It needs more than a reading role.',
      'Ask the owner of each mailbox[, here {markedmailbox},] whether the rule is theirs; they see it in Outlook under Settings > Mail > Rules.',
      'Replace “redirect” by “forward”, or use a shared mailbox.',
      'If nobody knows the rule, treat the account as taken over: change the password, end its sessions, then delete the rule.',
    ],
    verify: '{by-trace} Forwarded messages now come from the mailbox itself.',
    duration: 'Some minutes for one rule; an hour or more for all mailboxes of a large organisation.',
    avoid: 'Do not delete a rule that nobody knows before you have noted where it sends the mail.',
  },
  'change-mail-flow-rules': {
    title: 'Check mail-flow rules that send mail outside',
    text: 'A mail-flow rule that redirects, copies or adds an outside recipient sends mail of strangers on under their name. Unless SPF passed on arrival, it leaves through the relay pool ({page-outbound-pools}).',
    steps: [
      'Find the rules with the command, or look through {place-mail-flow-rules}.',
      'Keep the mail inside: a shared mailbox, or a retention policy if it only has to be kept.',
      'Limit what must go outside to mail of your own senders.',
    ],
    verify: '{by-trace}',
    duration: 'Under an hour. Judge by a new message.',
    avoid: 'Do not switch a rule off before you know who relies on it.',
  },
  'change-groups': {
    title: 'Change groups with outside members',
    text: 'A group or distribution list with outside members sends what strangers write to it outside under their name. What your own people write is not affected: their domain is accepted.',
    steps: [
      'Find groups with outside members with the command.',
      'Let only people of your organisation post to such a group, with the command or in {place-groups}.',
      'If strangers must be able to post, use list software that puts its own domain in From.',
    ],
    verify: '{by-trace} If only your own people may post, a stranger’s message comes back to them.',
    duration: 'Some minutes for one group.',
    avoid: 'Do not close a group that customers write to, such as a support address, without another way for them.',
  },
  'use-accepted-domain': {
    title: 'Send as an accepted domain',
    text: 'Let the application, printer or server send as a domain that Get-AcceptedDomain lists, in the envelope and in From. Mail from an accepted domain stays out of the relay pool ({page-outbound-pools}).',
    steps: [
      'Find the senders: {place-non-accepted-report}. It shows connector, domain and sample messages of up to {quantity-report-reach}.',
      'Find what sends through the connector ({place-connectors})[; this message came from {source}][, which called itself {sourcename}].',
      'Let it send as an accepted domain, in the envelope and in From.',
      'If the domain is yours but not listed[ ({fromdomain})], add it: {place-domains}, publish the TXT record that is shown there, and finish.',
      'If neither is possible, add the public address of your server to the SPF record of the envelope sender’s domain, since SPF is judged on that one ({page-spf-violation}).',
    ],
    verify: '{by-trace}',
    duration: 'Some minutes for a setting of the application; for a new domain, as long as its DNS takes.',
    avoid:
      'A domain that is not yours cannot be added: change the sender. Do not put a private address or one of a shared cloud into SPF.',
  },
  'name-envelope-sender': {
    title: 'Give automatic mail a sender, or a certificate of your own domain',
    text: 'This message had an empty envelope sender, as delivery reports and automatic answers have. Then only the certificate of the connection can show that it is yours ({page-smtp-relay}). Whether that also keeps it out of the relay pool is not documented.',
    steps: [
      'Find out what sends with an empty envelope sender[; this message came from {source}].',
      'If it is no delivery report, give it an envelope sender in an accepted domain.',
      'Otherwise let it connect with a TLS certificate whose domain is accepted, through a connector of the type OnPremises, made with the command or in {place-connectors}.',
    ],
    verify: '{by-trace}',
    duration: 'An hour, if a certificate is at hand.',
    avoid: 'Do not tell servers apart by address alone: several can share one address, and addresses change.',
  },
  'add-subdomain': {
    title: 'Add the subdomain',
    text: 'The sender is in a subdomain[, {subdomain}]. It is accepted only if it was added itself, or if its parent is set to match subdomains ({page-subdomains}).',
    steps: [
      'See with the first command whether it is listed.',
      'Add the subdomain as a domain of its own: {place-domains}. That is what Microsoft prefers.',
      'Only if there are too many: set the parent domain to InternalRelay and MatchSubDomains, with the other commands.[ The headers name {namedparent}; anybody can write that field, so compare it with the list.]',
      'Publish an SPF record and set up DKIM for the subdomain too: it inherits neither.',
    ],
    verify: 'Get-AcceptedDomain lists the subdomain, or MatchSubDomains is True. {by-trace}',
    duration: 'Some minutes, and as long as DNS takes.',
    avoid: 'InternalRelay also ends the rejection of unknown recipients of that domain. Do not set it without need.',
  },
  'enhanced-filtering': {
    title: 'Turn on enhanced filtering where a gateway stands in front',
    text: 'Behind a gateway or a mail server of your own, SPF is judged on that server and, as a rule, does not pass for mail from outside. Enhanced Filtering for Connectors looks at the server before it ({page-enhanced-filtering}). SPF must still pass for the true source.',
    steps: [
      'Look where the MX record points. If it is Microsoft 365 itself, this remedy is not for you.',
      'Find the connector of the gateway, and turn EFSkipLastIP on for a few mailboxes (EFUsers holds only if all recipients are listed).',
      'Behind several public hops of your own, list all of them in EFSkipIPs instead.',
      'Turn it on for everyone, by command or in {place-enhanced-filtering}.',
      'Switch off rules that set SCL -1 for mail from the gateway.',
    ],
    verify:
      'New messages carry X-MS-Exchange-ExternalOriginalInternetSender and X-MS-Exchange-SkipListedInternetSender, and spf=pass with the true address. {by-trace}',
    duration: 'An hour of work, and some days of watching the pilot.',
    avoid:
      'Never list addresses of Microsoft 365 or private addresses there: Microsoft does not support it ({page-enhanced-filtering}).',
  },
  'repair-hybrid': {
    title: 'Mail that passes your own Exchange servers',
    text: 'If mail goes through Exchange servers of your own, SPF is judged on them, and what they forward leaves as a stranger’s mail. This remedy helps in part.',
    steps: [
      'Add the public addresses of these servers to the SPF record of every domain that they send for ({page-spf-violation}).',
      'Turn enhanced filtering on at the connector of the type OnPremises, with the command or in {place-enhanced-filtering}, if mail from outside passes them first.',
      'If forwards leave through them, turn SenderRewritingEnabled on at the outbound connector.',
      'Make a mailbox named “bounces” in the default accepted domain: rewritten senders bounce to it ({page-sender-rewriting}).',
    ],
    verify: 'The return path of a new forward holds “+SRS=”. {by-trace}',
    duration: 'A day, with tests.',
    avoid:
      'Do not place a filter of another make between the two halves, and leave the hybrid settings of the connectors to the wizard.',
  },
  'keep-signature': {
    title: 'Let nothing on the way change signed messages',
    text: 'A DKIM signature was there, but it could not be verified. Either something changed the message on its way to you, such as a footer, a subject tag or rewritten links, or the signature was never right. This does not by itself lead out of the pool; it helps the recipient ({page-outbound-pools}).',
    steps: [
      'Find what changes mail from outside: a gateway, a disclaimer rule, a list.',
      'Let it leave signed mail as it is, or work behind Microsoft 365.',
      'If a gateway has to change mail, turn enhanced filtering on, with the command or in {place-enhanced-filtering}, and let the gateway seal with ARC.',
    ],
    verify: 'A new message shows dkim=pass with the From domain in its ARC-Authentication-Results.',
    duration: 'An hour to find it; the rest depends on the product.',
    avoid: 'Do not ask the sender to drop the signature.',
  },
  'shorten-chain': {
    title: 'Shorten the chain',
    text: 'Microsoft 365 seems to have given the message away more than once. Each station can send it through the relay pool, and each makes it harder to confirm the sender. Microsoft advises against several hops and automatic forwarding ({page-relaying-denied}).',
    steps: [
      'Follow the Received lines of such a message from the lowest one up, and note each organisation.',
      'Ask the first one to deliver straight to the last mailbox.',
      'End the forwarding in between; the commands find it, and so does {place-mailbox-forwarding}.',
    ],
    verify: 'A new message passes Microsoft 365 once.',
    duration: 'It depends on how many have to agree.',
    avoid: 'Do not repair one station alone: the next one decides again.',
  },
  'investigate-abuse': {
    title: 'Look for abuse',
    text: 'Somebody may be sending spam or forged mail through your organisation. Find the way in and close it. Keeping such mail apart is what separate pools are for ({page-outbound-pools}).',
    steps: [
      'Find out which account, application or connector sent it[; it came from {source}][, which called itself {sourcename}].',
      'Look for restricted accounts: {place-restricted-entities}.',
      'Look in {place-connectors} for those that take mail from too many addresses or without a certificate, and with the command for inbox rules that nobody knows.',
      'Change passwords, end sessions, and narrow the connector.',
    ],
    verify: 'The trace shows no further mail of that kind.',
    duration: 'Begin today; an hour for the first look.',
    avoid: 'Do not try to get such mail into another pool: close the way in instead.',
  },
  'publish-spf': {
    title: 'Publish an SPF record',
    text: 'The domain that SPF was judged on[, {spfdomain},] publishes no SPF record, so nobody can confirm its mail by it. Publish one TXT record that lists every server which really sends for the domain; each subdomain needs its own ({page-spf}).',
    steps: [
      'List what sends for the domain: mail servers, newsletters, applications.',
      'See whether there is a record already.',
      'Publish one TXT record with all of them, where the DNS of the domain is run. For Microsoft 365 that is include:spf.protection.outlook.com; a national cloud has another.',
      'Begin with ~all, and end with -all as soon as DKIM and DMARC are in place.',
    ],
    verify: 'The look-up shows exactly one record that begins with v=spf1. A new message shows spf=pass on arrival.',
    duration:
      'Some minutes to publish; then as long as DNS keeps the old answer. Microsoft recommends at least {quantity-spf-lifetime} ({page-spf}).',
    avoid: 'Never add the addresses of the relay pool: that lets unconfirmed mail of every organisation pass as yours.',
  },
  'repair-spf': {
    title: 'Repair the SPF record',
    text: 'The SPF record[ of {spfdomain}] could not be evaluated. Two records for one name, more than {quantity-spf-lookups} DNS look-ups or a typing error give permerror ({page-spf}).',
    steps: [
      'Look the record up. If there are two, make one of them.',
      'Count include, a, mx, ptr, exists and redirect, also inside the includes: {quantity-spf-lookups} at most.',
      'Replace an include by ip4 or ip6, or move a bulk sender to a subdomain with a record of its own.',
    ],
    verify: 'The look-up shows exactly one record, and a new message shows spf=pass on arrival.',
    duration: 'An hour, and as long as DNS keeps the old answer.',
    avoid: 'Do not shorten the record by +all or ?all, and never add the addresses of the relay pool.',
  },
  'cover-source': {
    title: 'List the real source in SPF, if it is yours',
    text: 'SPF did not pass for the server that handed the message over[: {source}]. If that server is yours, list it. If you do not know it, add nothing: then SPF did its work.',
    steps: [
      'Find out who runs that server: your mail server, a newsletter service, a branch, or nobody you know.',
      'If it is yours, add its public address or the include of its provider to the SPF record.',
      'If it is not, look at what the message claims: somebody may be using your domain.',
    ],
    verify: 'The look-up shows the new record. A new message from that server shows spf=pass on arrival.',
    duration: 'Some minutes to publish; then as long as DNS keeps the old answer.',
    avoid: 'Never add a server that you do not know, and never the addresses of the relay pool: both let others send as you.',
  },
  'check-spf-domain': {
    title: 'See whose name SPF was judged on',
    text: 'On arrival, SPF did not pass[ for {envelopedomain}, the domain of the envelope sender][ for {greeting}, the name that the sending server gave itself, since the envelope sender was empty]. Whether the name that it was judged on belongs to the owner of the From domain[, {fromdomain},] cannot be told from the headers. Its record is for its own owner to mend; unless that is you, no record of yours changes anything here.',
    steps: [
      'Find out whose name that is: a service that sends for you, a server of your own, or nobody you know.',
      'If a service sends for you, ask it to see that SPF passes for its name, or to send with an envelope sender in your domain.',
      'If the name is yours, look its record up: there has to be exactly one, and it has to list every server that really sends with that name ({page-spf}).',
      'If you do not know it, change nothing: somebody may be using your name.',
    ],
    verify: 'You know whose name it is. If something was changed, a new message shows spf=pass on arrival.',
    duration: 'Some minutes to look up; a change by somebody else takes as long as they need.',
    avoid:
      'Do not add a server to the SPF record of another domain because of this: that record was not asked. Never add the addresses of the relay pool.',
  },
  'steady-dns': {
    title: 'See that DNS answers',
    text: 'At that moment the DNS of the domain that SPF was judged on[, {spfdomain},] could not be read, so SPF gave no result. That may have been chance.',
    steps: [
      'Look up the name servers of the domain, and ask each of them for the SPF record.',
      'See whether every include of the record answers too.',
      'If one is slow or silent, have it repaired or taken out.',
    ],
    verify: 'All name servers give the same record at once, several times in a day.',
    duration: 'Some minutes to look.',
    avoid: 'Do not change the SPF record because of one failed look-up.',
  },
  'sign-dkim': {
    title: 'Sign with DKIM',
    text: 'A DKIM signature for the From domain helps the destination accept a forwarded copy. By itself it does not keep mail out of the relay pool ({page-outbound-pools}); older texts, such as {page-relaying-denied}, said it did.',
    steps: [
      'If the mail is sent from Microsoft 365: open {place-dkim}, or use the commands.',
      'Publish both CNAME records exactly as Microsoft shows them there; never build them yourself ({page-dkim}).',
      'Turn signing on as soon as both look-ups answer.',
      'If another provider sends the mail, sign there, with the From domain as “d=”.',
    ],
    verify: 'A message to an outside mailbox shows dkim=pass with header.d of the From domain.',
    duration: 'Some minutes, and as long as DNS takes. New keys can take {quantity-key-rotation} ({page-dkim}).',
    avoid:
      'Do not expect mail to leave the pool by this alone. Do not set DMARC to reject before DKIM works: then forwarded mail is lost.',
  },
  'leave-high-risk': {
    title: 'Remove the reason for the high-risk pool',
    text: 'Mail of a domain with neither an MX nor an A record leaves through this pool, and so do non-delivery reports and outbound mail judged spam ({page-outbound-pools}). Find out which of them it was.',
    steps: [
      'Look up MX and A of the domain. If both are missing, publish one of them.',
      'If one is there, ask the administrator of Microsoft 365 whether the mail was judged to be spam.',
      'If it was a non-delivery report, there is nothing to repair.',
    ],
    verify: 'The look-up shows an MX or A record, and a new message leaves through another pool.',
    duration: 'Some minutes to publish, and as long as DNS takes.',
    avoid: 'Do not add the addresses of the pool to SPF or to an allow list.',
  },
};
