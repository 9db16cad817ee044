import type { AllRemedyWords } from '../catalog/advice-words.ts';

export const remedies: AllRemedyWords = {
  'verify-sender': {
    title: 'Check with the sender first',
    text: 'Ask the sender through another channel, such as by phone, before you open links or attachments, pay, or change account details.',
    steps: [
      'Use a phone number or address that you already had, not one from this message.',
      'Ask whether they sent it. Open, pay or reply only once they have confirmed.',
    ],
    verify: 'The sender confirms it.',
    duration: 'A few minutes.',
    undo: null,
    avoid: 'Do not ask by replying. If the message is forged, the reply may go to the attacker.',
  },
  'tell-help-desk': {
    title: 'Leave it alone and tell your help desk',
    text: 'According to its headers, your own mail system found it dangerous. Do not open links or files, do not reply, and do not pay.',
    steps: [
      'Copy the ticket from Relay Pool Inspector and send it to your help desk.',
      'Then choose Report > Report phishing. That deletes the message ({page-report-in-outlook}).',
      'Tell the help desk at once if you already opened something or typed a password.',
    ],
    verify: 'Your help desk has answered.',
    duration: 'A few minutes.',
    undo: 'Your help desk may be able to restore a deleted message.',
    avoid: 'Do not choose Not junk, and do not ask the sender by replying.',
  },
  'report-message': {
    title: 'Report the message correctly',
    text: 'Save the headers first: Report phishing deletes the message ({page-report-in-outlook}). Your organisation decides where reports go.',
    steps: [
      'Copy the ticket from Relay Pool Inspector, or save the message as a file.',
      'If the sender confirmed it and it is in Junk Email: Report > Not junk.',
      'If the sender did not send it: Report > Report phishing.',
    ],
    verify:
      'Report phishing deletes the message; Not junk moves it to the inbox. In a shared mailbox that you cannot send as, the message is only moved.',
    duration: 'A minute. Microsoft does not say when a report takes effect.',
    undo: 'If someone chose Report junk, remove the sender from Blocked Senders ({page-junk-settings}).',
    avoid: 'Do not choose Report junk, which blocks the sender. If the address is forged, that blocks your partner’s real mail.',
  },
  'look-elsewhere': {
    title: 'If it was filtered, check your own filter',
    text: 'The relay pool alone does not explain filtering. Check SFV, CAT, IPV and DIR in X-Forefront-Antispam-Report, and compauth in Authentication-Results ({page-antispam-headers}).',
    steps: [
      'Check your own rules and blocked senders in Outlook.',
      'Ask your help desk for SFV and CAT: what your own filter found.',
      'Ask for compauth and its reason: whether the sender was confirmed. A failure alone need not stop a message.',
    ],
    verify: 'A rule, a list or one of these values gives a reason.',
    duration: 'A few minutes.',
    undo: null,
    avoid: 'Do not blame the pool while one of these values gives another reason.',
  },
  'get-full-headers': {
    title: 'Get the full headers from the delivered copy',
    text: 'Use the copy that the recipient received, not the sent copy or a forwarded one.',
    steps: [
      'Classic Outlook for Windows: open the message, then File > Properties; the headers are under “Internet headers”.',
      'New Outlook and Outlook on the web: More actions (…) > View > View message details ({page-view-headers}).',
      'Copy everything from the first line, and check it here unchanged.',
    ],
    verify: 'The new text has headers that begin with “Received:”, and the check gives an answer.',
    duration: 'A few minutes.',
    undo: null,
    avoid: 'A normal forward replaces the headers; forwarding as an attachment keeps them.',
  },
  'send-evidence': {
    title: 'Write to the organisation that passed it on',
    text: 'Its administrator can confirm the pool and find the setting behind it. Include the Message-ID, the recipient and the time in UTC.',
    steps: [
      'Copy the ready-made text for the administrator.',
      'Send it to the administrator[ of {tenant}]. Use an address you already know, else postmaster or abuse at their domain.',
      'Without an address, try their Microsoft partner. Keep the message until they answer.',
    ],
    verify: 'They tell you what OutboundIpPoolName shows in their trace.',
    duration: 'A few minutes. A trace goes back {quantity-trace-reach}.',
    undo: null,
    avoid:
      'Do not use an address from this message. Do not send the message itself or its full headers, which contain names and addresses.',
  },
  'no-allow-list': {
    title: 'Never allow-list the relay pool',
    text: 'Never put a relay-pool address ({pool-ranges}) on an allow list: the pool carries forged mail from every organisation, and its addresses change ({page-outbound-pools}).',
    steps: [
      'Find entries with the commands, in Safe Senders, SPF and firewalls (service tag EOPExternalPublishedIPs).',
      'Note each entry, then remove it.',
      'If one sender must get through, submit a message ({place-submissions}).',
      'Else create a rule with “Bypass spam filtering” for its domain that also requires “dmarc=pass” or “dmarc=bestguesspass” ({page-allowlists}). Malware and high-confidence phishing stay blocked.',
    ],
    verify: 'No list contains a pool address.',
    duration: 'An hour.',
    undo: 'Add the noted entry again.',
    avoid:
      'Do not create a rule for a domain alone, or for your own. A spoof allow entry for the server lets any organisation pose as the sender. One for the relaying organisation’s verified DKIM domain is narrower, but never expires ({page-allow-block-list}).',
  },
  'no-allow-list-elsewhere': {
    title: 'Never allow-list the relay pool',
    text: 'Never put a relay-pool address ({pool-ranges}) on an allow list: the pool carries forged mail from every organisation, and its addresses change ({page-outbound-pools}).',
    steps: [
      'Find entries in the allow lists and gateways of your mail system, in SPF and in firewalls.',
      'Note each entry, then remove it.',
      'If one sender must get through, allow its domain only where DMARC passes or the domain’s own DKIM signature does.',
    ],
    verify: 'No list contains a pool address.',
    duration: 'An hour.',
    undo: 'Add the noted entry again.',
    avoid: 'Do not allow a domain without one of these two conditions, or your own: anyone can write it as the sender.',
  },
  'close-open-door': {
    title: 'Close the door that skips your filter',
    text: 'Your own filter’s report says that filtering was skipped for this relay-pool message. Forged mail gets in the same way.',
    steps: [
      'Find it with the commands: IP Allow List (IPV:CAL, SFV:SKI), mail flow rule (SFV:SKN), allowed sender or domain (SFV:SKA) ({page-antispam-headers}).',
      'Note it, then remove it in {place-connection-filter}, {place-mail-flow-rules} or {place-anti-spam}.',
      'If one sender must get through, submit a message instead ({place-submissions}).',
    ],
    verify: 'A new message from the pool no longer shows the code.',
    duration: 'Half an hour.',
    undo: 'Add the noted entry again.',
    avoid:
      'Older editions of that page say that SFV:SKI means mail inside the organisation. Look for an entry anyway. Microsoft’s pages differ on the IP Allow List: it skips SPF, DKIM and DMARC too ({page-allowlists}), or overrides no DMARC failure ({page-connection-filter}).',
  },
  'check-spf-setting': {
    title: 'Turn off the spam filter’s SPF setting',
    text: 'X-CustomSpam names a setting that checks SPF alone; relay-pool mail fails it because of the pool. Microsoft recommends Off. You cannot submit such false positives ({page-filter-settings}).',
    steps: [
      'Find the policy with the first command, or in {place-anti-spam}.',
      'Set both SPF settings to Off with the second command.',
    ],
    verify: 'A new message has no X-CustomSpam header.',
    duration: 'A few minutes.',
    undo: 'Restore the values that the first command printed.',
    avoid:
      'Microsoft’s pages differ on whether SPF From Record Fail means spam ({page-filter-settings}) or high-confidence spam ({page-powershell}).',
  },
  'remove-copies': {
    title: 'Find and delete other copies',
    text: 'According to its headers, your own mail system found it dangerous. Others in your organisation may have it too.',
    steps: [
      'Search for the Message-ID, or for the sender and the subject, in {place-explorer}.',
      'Select the copies and delete them with “Soft delete” ({page-remediation}).',
      'Report one in {place-submissions}, with “I’ve confirmed it’s a threat” ({page-submissions}). It may be at most {quantity-submission-age} old.',
      'Ask the recipients whether they opened something or typed a password.',
    ],
    verify: 'The “Action center” shows no failed deletion.',
    duration: 'A few minutes. The deletion may take hours.',
    undo: 'Recipients and admins can recover what was deleted softly.',
    avoid:
      'Copies that were passed on or lie outside Microsoft 365 are not deleted. Without Explorer, search and delete with Purview eDiscovery ({page-find-and-delete}).',
  },
  'submit-message': {
    title: 'Submit a wrongly classified message to Microsoft',
    text: 'If a genuine message was filtered, or a forged one was not, tell Microsoft. This does not let other senders in.',
    steps: [
      'Open {place-submissions}. The message may be at most {quantity-submission-age} old.',
      'Choose “I’ve confirmed it’s clean” or “I’ve confirmed it’s a threat” ({page-submissions}).',
      'Only if you need the sender at once: “Allow this message”. The entry ends {quantity-allow-life} after its last use.',
    ],
    verify: 'The submission shows a result.',
    duration: 'A few minutes. Microsoft does not say when the result comes.',
    undo: 'Remove the allow entry in {place-allow-block-list}.',
    avoid:
      'If spoof intelligence blocked the message, “Allow this message” creates a spoof entry that never expires ({page-allow-block-list}).',
  },
  'release-from-quarantine': {
    title: 'Check quarantine, and release once confirmed',
    text: 'If the message is in quarantine, you can read its headers there. Only administrators can release malware and high-confidence phishing ({page-quarantine}).',
    steps: [
      'Find it in {place-quarantine} or with the first command, and check its headers here.',
      'Ask the sender through another channel.',
      'Release it to the recipient with the last command.',
    ],
    verify: 'The message arrives, with the time of the release.',
    duration:
      'A few minutes. Quarantine keeps a message {quantity-quarantine-life}, or {quantity-quarantine-life-preset} with the preset policies.',
    undo: 'Delete it from the mailbox.',
    avoid: 'Do not use AllowSender, or later mail in that name would not be quarantined either ({page-powershell}).',
  },
  'trust-one-address': {
    title: 'Last resort: trust one address in one mailbox',
    text: 'Safe Senders lets an address past spam, spoofing and phishing verdicts in this mailbox, but not malware, high-confidence phishing or a tenant block ({page-junk-settings}).',
    steps: [
      'Ask the sender through another channel, and use this only until the cause is fixed.',
      'Add the address with the command, never a whole domain.',
    ],
    verify: 'The next message from this address is in the inbox.',
    duration: 'A few minutes.',
    undo: 'Run the same command with Remove instead of Add.',
    avoid: 'Anyone who forges this address gets through too.',
  },
  'repair-own-gateway': {
    title: 'Let your filter see past your gateway',
    text: 'Your own mail filter seems to have received this message before Microsoft 365. Without Enhanced Filtering for Connectors, Microsoft 365 checks the gateway ({page-enhanced-filtering}).',
    steps: [
      'Find the gateway’s inbound connector.',
      'Enable enhanced filtering for a few mailboxes, then for everyone: commands or {place-enhanced-filtering}.',
      'Disable rules that set SCL -1 for mail from the gateway.',
      'If the gateway changes messages and adds ARC seals, add its “d=” domain as a trusted sealer ({page-arc-sealers}).',
    ],
    verify:
      'New messages have X-MS-Exchange-ExternalOriginalInternetSender and X-MS-Exchange-SkipListedInternetSender. A trusted seal shows as arc=pass with oda=1.',
    duration: 'An hour.',
    undo: 'Restore the values that the commands printed.',
    avoid:
      'Never enter Microsoft 365 addresses; private IP addresses are skipped automatically ({page-enhanced-filtering}). Do not add microsoft.com as a sealer: its seals are trusted already ({page-authentication-guide}).',
  },
  'trace-arrival': {
    title: 'Find the message in your own trace',
    text: 'Your own message trace records the address that a message came from, even where its headers were cut.',
    steps: [
      'Open {place-message-trace}, or use the commands. Find the message by recipient and day.',
      'Read “From IP”. It is blank for mail from inside Exchange Online ({page-message-trace}).',
      'Compare it with the address in the headers, if there is one.',
    ],
    verify: 'The trace shows an address under “From IP”.',
    duration: 'A few minutes. A trace goes back {quantity-trace-reach}.',
    undo: null,
    avoid:
      'Threat Explorer may show the sender IP of forwarded mail as empty or zeros. Conclude nothing from that ({page-threat-explorer}).',
  },
  'see-scale': {
    title: 'See how much mail takes the relay pool',
    text: 'One report counts your outbound mail by domain and pool ({page-mail-flow-status}). You need no Message-ID.',
    steps: [
      'Open {place-mail-flow-status} for outbound mail.',
      'Compare Normal Relay and High Risk Relay by domain over {quantity-status-days}. Start with the domain that has most.',
    ],
    verify: 'After a fix, the count for that domain falls.',
    duration: 'A few minutes.',
    undo: null,
    avoid: 'Microsoft’s page has no date, so your admin center may look different.',
  },
  'confirm-in-trace': {
    title: 'Confirm the pool in a message trace',
    text: 'In the trace of the organisation that passed it on, OutboundIpPoolName shows RegularRelayOutboundPool ({page-relaying-denied}).',
    steps: [
      'Trace the message with the commands or in {place-message-trace}[; search from {start} to {end}][; after {lasttrace} it is too old for a trace].',
      'Search the whole output for OutboundIpPoolName; Microsoft does not document where it appears.',
      'For a file or over {quantity-trace-window}, use historical search. Messages appear within {quantity-history-delay} ({page-powershell}), or the last {quantity-history-gap} may be missing ({page-message-trace}).',
      'In that file, MAILBOXRULE, REDIRECT or RESOLVE points to forwarding, RedirectMessage to a mail flow rule, a connector to an application or server.',
    ],
    verify: 'The output contains OutboundIpPoolName. If it names another pool, believe the trace.',
    duration: 'A few minutes; the file takes hours. A trace goes back {quantity-trace-reach}.',
    undo: null,
    avoid: 'A trace searches by envelope sender, not by From. NotifyAddress must be in one of your domains.',
  },
  'read-pool-in-trace': {
    title: 'Find the pool in a message trace',
    text: 'The headers do not show the pool. If a Microsoft 365 organisation sent the message, its trace may show OutboundIpPoolName ({page-relaying-denied}); Microsoft does not say for which clouds.',
    steps: [
      'Trace the message with the commands[; search from {start} to {end}][; after {lasttrace} it is too old for a trace]. In a national cloud, Connect-ExchangeOnline needs ExchangeEnvironmentName.',
      'Search the whole output for OutboundIpPoolName; Microsoft does not document where it appears.',
      'For a file, use historical search. Messages appear within {quantity-history-delay} ({page-powershell}), or the last {quantity-history-gap} may be missing ({page-message-trace}).',
    ],
    verify: 'The output contains OutboundIpPoolName with the name of a pool.',
    duration: 'A few minutes. A trace goes back {quantity-trace-reach}, {quantity-trace-window} per query.',
    undo: null,
    avoid: 'Do not guess the pool from the address. Without the trace, no pool is ruled out.',
  },
  'change-forwarding': {
    title: 'End mailbox forwarding to external addresses',
    text: 'Forwarded external mail leaves through the relay pool unless SPF passed when your Microsoft 365 received it ({page-outbound-pools}). This includes external mail contacts and mail users.',
    steps: [
      'See who forwards: {place-auto-forwarded-report}. Find the mailboxes with the commands or in {place-mailbox-forwarding}[; the headers name {markedmailbox}].',
      'Offer a shared mailbox or delegated access, then end the forwarding. Check mail contacts and mail users too.',
      'Set AutoForwardingMode Off by default, On in a policy for exceptions: {place-anti-spam}. Automatic may still mean On in older organisations ({page-external-forwarding}).',
    ],
    verify: '{by-trace}',
    duration: 'A few minutes per mailbox.',
    undo: 'Restore the values that the commands printed.',
    avoid:
      'On for everyone lets data leave. Off also stops inbox rules that redirect, and senders get 5.7.520 back. Microsoft’s pages differ on whom the policy covers: on-premises users too ({page-external-forwarding}), or cloud mailboxes only ({page-powershell}).',
  },
  'change-inbox-rules': {
    title: 'Replace inbox rules that redirect',
    text: 'A rule that redirects keeps the external sender in From, so the message leaves as mail from an external sender.',
    steps: [
      'Find the rules with the command; in a large organisation it takes a long time.',
      'Ask each mailbox owner[, here {markedmailbox},] whether the rule is theirs: Settings > Mail > Rules, in classic Outlook File > Manage Rules & Alerts.',
      'Use a shared mailbox, or a rule that forwards. Forwarding should avoid the pool, but Microsoft does not say so.',
      'If unknown, treat the account as compromised: passwords, app passwords, sessions, MFA, app consents, mailbox forwarding, then the rule ({page-taken-over}).',
    ],
    verify: '{by-trace}',
    duration: 'A few minutes per rule.',
    undo: 'Enable the rule again; first note where it sends mail.',
    avoid:
      'Forwarding counts as automatic forwarding. Where that is Off, senders get 5.7.520 ({page-external-forwarding}). Spam forwarded under the user’s own name can get the mailbox blocked from sending, with 5.1.8 ({page-restricted-entities}).',
  },
  'change-mail-flow-rules': {
    title: 'Check mail flow rules that send outside',
    text: 'Rules that redirect or copy mail outside keep the external sender. It takes the relay pool unless SPF passed when your Microsoft 365 received it ({page-outbound-pools}).',
    steps: [
      'Find the rules with the command or in {place-mail-flow-rules}.',
      'Keep mail inside: use a shared mailbox, or a retention policy to archive. Limit other rules to your own senders.',
    ],
    verify: '{by-trace}',
    duration: 'Under an hour.',
    undo: 'Enable the rule again.',
    avoid: 'Do not disable a rule before you know who relies on it.',
  },
  'change-groups': {
    title: 'Restrict groups with external members',
    text: 'A group with external members passes on external mail in the sender’s name. Mail from your own people is not affected: their domain is accepted.',
    steps: [
      'Find them with the commands: distribution lists, dynamic groups (read the filter), Microsoft 365 groups with guests, and nested groups.',
      'Allow only internal senders: command, {place-groups}, or Set-UnifiedGroup for Microsoft 365 groups. Change hybrid groups on your own servers.',
      'If external senders must post, use list software that puts its own domain in From.',
    ],
    verify: '{by-trace} External senders get a non-delivery report (NDR).',
    duration: 'A few minutes per group.',
    undo: 'Run the same command with $false.',
    avoid: 'Do not close a group that customers write to without giving them another way.',
  },
  'use-accepted-domain': {
    title: 'Send as an accepted domain',
    text: 'Use a domain from Get-AcceptedDomain as both envelope sender and From. Such mail avoids the relay pool; Microsoft does not say which one counts ({page-outbound-pools}).',
    steps: [
      'Find the application, printer or server: {place-non-accepted-report}, up to {quantity-report-reach} back. See what uses the connector: {place-connectors}[; this message came from {source}][, which called itself {sourcename}].',
      'If the domain is yours but not listed[ ({fromdomain})], add it with the TXT record shown there: {place-domains}.',
      'Otherwise use SMTP AUTH with OAuth (licensed mailbox), Azure Communication Services Email or a sending service. Basic authentication is ending ({page-basic-authentication}).',
      'Or add your server’s public address to the SPF record of the envelope sender’s domain, which SPF checks ({page-spf-standard}).',
    ],
    verify: '{by-trace}',
    duration: 'A few minutes for a setting. A new domain takes as long as its DNS.',
    undo: 'Set the old sender again.',
    avoid: 'You can only add domains that are yours. Never list private or shared cloud IP addresses in SPF.',
  },
  'name-envelope-sender': {
    title: 'Give automatic mail a sender or certificate',
    text: 'With an empty envelope sender, only the connection’s certificate can show that mail is yours ({page-smtp-relay}). Microsoft does not say whether this avoids the pool.',
    steps: [
      'Find what sends it[; this message came from {source}]. Unless it is a non-delivery report (NDR), use an envelope sender in an accepted domain.',
      'Otherwise use an OnPremises connector and TLS certificate: command or {place-connectors}. Its domain must be accepted in your organisation only.',
    ],
    verify: '{by-trace}',
    duration: 'An hour with a certificate at hand. Microsoft Support may have to enable the new connector.',
    undo: 'Remove the new connector.',
    avoid:
      'Anyone who has the certificate can relay as any sender. Do not use this for bulk mail. Microsoft checks the certificate first, then the envelope sender, then the recipient ({page-attribution}), so do not tell servers apart by address.',
  },
  'add-subdomain': {
    title: 'Add the subdomain',
    text: 'The sender is in a subdomain[, {subdomain}]. It is accepted only if you added it, or if its parent matches subdomains ({page-subdomains}).',
    steps: [
      'Use the command to check whether it is listed.[ The headers name {namedparent} as the parent, but anyone can write that.]',
      'Add it as a domain of its own: {place-domains}. A subdomain of a verified domain needs no new TXT record.',
      'Publish SPF and set up DKIM for it, because it inherits no records.',
    ],
    verify: 'Get-AcceptedDomain lists the subdomain. {by-trace}',
    duration: 'A few minutes, plus the time DNS takes.',
    undo: 'Remove the domain.',
    avoid:
      'Use InternalRelay with matching subdomains only in a hybrid organisation. With all mailboxes in Microsoft 365, mail to unknown addresses would loop.',
  },
  'match-subdomains': {
    title: 'Hybrid only: match subdomains',
    text: 'Only if the subdomains’ mailboxes are on your own servers, and an outbound connector covers the parent domain and its subdomains ({page-subdomains}).',
    steps: [
      'Check that the connector exists: {place-connectors}.',
      'Set InternalRelay and MatchSubDomains with the commands.[ The headers name {namedparent}; anyone can write that, so compare it with Get-AcceptedDomain.]',
    ],
    verify: 'MatchSubDomains is True. {by-trace}',
    duration: 'A few minutes.',
    undo: 'Set MatchSubDomains to $false, then DomainType to Authoritative.',
    avoid: 'Mail to unknown recipients in the parent domain is no longer refused. Without the connector, it loops.',
  },
  'enhanced-filtering': {
    title: 'Behind a gateway, turn on enhanced filtering',
    text: 'Behind a gateway or mail server, SPF is checked on that server. Enhanced Filtering for Connectors checks the server before it, where SPF must pass ({page-enhanced-filtering}).',
    steps: [
      'If the MX record points to Microsoft 365 itself, stop here.',
      'Find the connector, and enable EFSkipLastIP for a few mailboxes. EFUsers needs every address of each mailbox.',
      'If you have several public hops, list them all in EFSkipIPs.',
      'Enable it for everyone: command or {place-enhanced-filtering}. Disable rules that set SCL -1 for mail from the gateway.',
    ],
    verify:
      'New messages have X-MS-Exchange-ExternalOriginalInternetSender and X-MS-Exchange-SkipListedInternetSender, and spf=pass with the true address. {by-trace}',
    duration: 'An hour, plus a pilot of some days.',
    undo: 'Restore the values that the commands printed. If none, set EFSkipLastIP to $false and empty EFSkipIPs and EFUsers.',
    avoid:
      'EFSkipIPs replaces the whole list. Never list Microsoft 365 addresses; private IP addresses are skipped automatically ({page-enhanced-filtering}).',
  },
  'repair-hybrid': {
    title: 'Fix mail that passes your Exchange servers',
    text: 'SPF is checked on these servers, and what they forward leaves as mail from external senders. This helps in part.',
    steps: [
      'Add their public addresses to the SPF record of every domain that they send for ({page-spf-violation}).',
      'If external mail passes them first, enable enhanced filtering on the OnPremises connector: command or {place-enhanced-filtering}.',
      'If forwards leave through them, enable SenderRewritingEnabled on the OnPremises outbound connector.',
      'Create a mailbox “bounces” in the default accepted domain: rewritten senders bounce to it ({page-sender-rewriting}).',
    ],
    verify: 'The return path of a new forward contains “+SRS=”. {by-trace}',
    duration: 'A day, with tests.',
    undo: 'Restore the values that the commands printed.',
    avoid:
      'Do not put a third-party filter between your Exchange servers and Exchange Online. Leave the connectors’ hybrid settings to the wizard.',
  },
  'keep-signature': {
    title: 'Stop changes to signed messages on the way',
    text: 'A DKIM signature failed because the message was changed, or was never valid. This alone does not avoid the pool, but helps the recipient ({page-outbound-pools}).',
    steps: [
      'Find the gateway, disclaimer rule or list that changes external mail. Exempt signed mail, or run it behind Microsoft 365.',
      'If a gateway must change mail, enable enhanced filtering ({place-enhanced-filtering}) and let it add ARC seals.',
    ],
    verify: 'A new message shows dkim=pass with the From domain in its ARC-Authentication-Results.',
    duration: 'An hour to find it.',
    undo: 'Restore the values that the commands printed.',
    avoid: 'Do not ask the sender to remove the signature.',
  },
  'shorten-chain': {
    title: 'Shorten the forwarding chain',
    text: 'Microsoft 365 seems to have sent the message on more than once. Each hop makes the sender harder to confirm; Microsoft advises against it ({page-relaying-denied}).',
    steps: [
      'Read the Received headers from the bottom up, and note each organisation.',
      'Ask the first one to deliver straight to the last mailbox. End forwarding in between: commands or {place-mailbox-forwarding}.',
    ],
    verify: 'A new message passes through Microsoft 365 once.',
    duration: 'Depends on how many have to agree.',
    undo: 'Set up the forwarding again as noted.',
    avoid: 'Fixing one hop is not enough, because the next one checks the sender again.',
  },
  'investigate-abuse': {
    title: 'Look for abuse',
    text: 'An attacker may be sending spam or forged mail through your organisation. Find the way in and close it.',
    steps: [
      'Find which account, application or connector sent it[; it came from {source}][, which called itself {sourcename}].',
      'Check for restricted accounts and connectors: {place-restricted-entities}.',
      'Check {place-connectors} for connectors with too many addresses or no certificate. Use the command to find unknown inbox rules.',
      'Secure each account: passwords, app passwords, sessions, MFA, app consents, mailbox forwarding, rules; then unblock it. Microsoft’s test: aka.ms/diagca ({page-taken-over}).',
    ],
    verify: 'The trace shows no more mail of that kind.',
    duration: 'Start today; allow an hour for a first look.',
    undo: null,
    avoid:
      'Do not try to move such mail to another pool. Keeping it apart is what separate pools are for ({page-outbound-pools}).',
  },
  'publish-spf': {
    title: 'Publish an SPF record',
    text: 'The domain that SPF checked[, {spfdomain},] has no SPF record, so SPF cannot confirm its mail. Each subdomain needs its own ({page-spf}).',
    steps: [
      'List what sends for the domain: mail servers, newsletters, applications. Check for an existing record.',
      'Publish one TXT record with all of them. Microsoft 365 is include:{spf-include} (GCC High and DoD {spf-include-us}, China {spf-include-china}).',
      'End it with ~all once DMARC is enforced: -all makes forwarded copies fail hard. Microsoft’s pages differ: -all ({page-spf}), or ~all ({page-direct-send}).',
    ],
    verify:
      'A lookup shows exactly one record that begins with v=spf1. A new message shows spf=pass when the relaying organisation’s Microsoft 365 receives it.',
    duration: 'A few minutes, plus the time DNS keeps the old answer, at least {quantity-spf-lifetime} ({page-spf}).',
    undo: 'Publish the old record again; note it first.',
    avoid: 'Never add relay-pool addresses, or unconfirmed mail from every organisation would pass as yours.',
  },
  'repair-spf': {
    title: 'Fix the SPF record',
    text: 'The SPF record[ for {spfdomain}] gave permerror: two records, over {quantity-spf-lookups} DNS lookups, over {quantity-spf-void-lookups} without an answer, or a typing error ({page-spf-standard}).',
    steps: [
      'Look up the record. If there are two, merge them.',
      'Count include, a, mx, ptr, exists and redirect, also inside the includes ({page-spf}).',
      'Replace an include with ip4 or ip6, or move a bulk sender to a subdomain with its own record.',
    ],
    verify:
      'A lookup shows exactly one record. A new message shows spf=pass when the relaying organisation’s Microsoft 365 receives it.',
    duration: 'An hour, plus the time DNS keeps the old answer.',
    undo: 'Publish the old record again; note it first.',
    avoid: 'Do not shorten the record with +all or ?all, and never add relay-pool addresses.',
  },
  'cover-source': {
    title: 'List the real source in SPF, if yours',
    text: 'SPF did not pass for the sending server[, {source}]. If you do not know it, add nothing: SPF did its work.',
    steps: [
      'Find out who runs that server: your mail server, a newsletter service, a branch, or someone you do not know.',
      'If it is yours, add its public address or its provider’s include to the SPF record.',
    ],
    verify:
      'A lookup shows the new record. A new message from that server shows spf=pass when the relaying organisation’s Microsoft 365 receives it.',
    duration: 'A few minutes, plus the time DNS keeps the old answer.',
    undo: 'Publish the old record again; note it first.',
    avoid: 'Never add the relay pool or a server that you do not know. Both let others send as you.',
  },
  'check-spf-domain': {
    title: 'Find out whose name SPF checked',
    text: 'SPF did not pass[ for {envelopedomain}, the envelope sender’s domain][ for {greeting}, the name that the sending server gave itself, because the envelope sender was empty]. The headers do not show whether the From domain’s owner[ ({fromdomain})] also owns that name.',
    steps: [
      'Find out whose name it is: a service that sends for you, your own server, or someone unknown.',
      'Ask a service that sends for you to pass SPF for its name, or use your domain as envelope sender.',
      'If the name is yours, check for exactly one record, with every server that really sends with that name ({page-spf}).',
    ],
    verify:
      'You know whose name it is. After a change, a new message shows spf=pass when the relaying organisation’s Microsoft 365 receives it.',
    duration: 'A few minutes to look up.',
    undo: 'Publish the old record again; note it first.',
    avoid:
      'Only the owner of a name can fix its SPF record. Do not add a server to another domain’s record, which was not checked. Never add the relay pool.',
  },
  'steady-dns': {
    title: 'Make sure DNS responds',
    text: 'DNS for the domain that SPF checked[, {spfdomain},] could not be read at that moment, so SPF gave no result. That may have been chance.',
    steps: [
      'Ask each of the domain’s name servers for the SPF record, and check that every include responds too.',
      'If one is slow or silent, have it fixed or removed.',
    ],
    verify: 'All name servers return the same record at once, several times in a day.',
    duration: 'A few minutes to check.',
    undo: 'Publish the old records again; note them first.',
    avoid: 'Do not change the SPF record because of one failed lookup.',
  },
  'sign-dkim': {
    title: 'Sign with DKIM',
    text: 'DKIM for the From domain helps recipients accept forwarded copies. It does not by itself avoid the relay pool ({page-outbound-pools}); an older page says it does ({page-relaying-denied}).',
    steps: [
      'If Microsoft 365 sends the mail: {place-dkim}, or the commands. Run the second only if the first finds nothing.',
      'Publish both CNAME records exactly as Microsoft shows them; never build them yourself. Enable signing once both lookups respond ({page-dkim}).',
      'If another provider sends the mail, sign there, with the From domain as “d=”.',
    ],
    verify: 'A message to an external mailbox shows dkim=pass with header.d of the From domain.',
    duration: 'Minutes once Microsoft sees the records; by its error text up to {quantity-signing-delay} ({page-dkim}).',
    undo: 'Disable signing in the same place.',
    avoid:
      'Do not set DMARC to reject before DKIM works, or forwarded mail would be lost. Until then, Microsoft’s pages differ on whether custom domains are unsigned ({page-dkim}) or signed with onmicrosoft.com ({page-powershell}).',
  },
  'leave-high-risk': {
    title: 'Remove the cause of the high-risk pool',
    text: 'This pool carries outbound spam, non-delivery reports (NDRs), and mail from domains without an MX or A record ({page-outbound-pools}).',
    steps: [
      'Look up MX and A for the domain. If both are missing, publish one.',
      'If one exists, ask the Microsoft 365 administrator whether the mail was classified as spam. An NDR needs no fix.',
    ],
    verify: 'A lookup shows an MX or A record, and a new message leaves through another pool.',
    duration: 'A few minutes, plus the time DNS takes.',
    undo: 'Remove the record again.',
    avoid: 'Do not add the pool’s addresses to SPF or to an allow list.',
  },
};
