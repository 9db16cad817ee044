import type { PlaceholderId } from '../../locales/catalog/advice-words.ts';
import type { Snippet } from '../explanation.ts';
import type { FactSource } from './fact-source.ts';

/**
 * What can be copied. `{blanks}` take a value from the message if it is harmless there, else a placeholder. A record never takes
 * the address of the source: whether that server is the owner's own, no header can say, and a record with a stranger's address
 * lets them send as the owner.
 */
export interface SnippetTemplate {
  readonly kind: Snippet['kind'];
  readonly text: string;
  readonly source: FactSource;
}

/** What may stand in a blank of a snippet: whatever has words for its placeholder. */
export type SnippetBlank = PlaceholderId;

/** Every block that can be copied. */
export type SnippetId = keyof typeof templates;

/** The template behind an id. */
export function snippetTemplate(id: SnippetId): SnippetTemplate {
  return templates[id];
}

/**
 * The details of each message that the trace found, with the dates once more: without them only the last 48 hours are searched,
 * and an empty answer would be read as another pool.
 */
const traceDetail = [
  '  ForEach-Object { Get-MessageTraceDetailV2 -MessageTraceId $_.MessageTraceId -RecipientAddress $_.RecipientAddress -StartDate {start} -EndDate {end} } |',
  '  Format-List',
] as const;

const printFilter = 'Get-InboundConnector -Identity {connector} | Format-List EF*';

function powershell(...lines: string[]): SnippetTemplate {
  return { kind: 'powershell', text: lines.join('\n'), source: 'powershell' };
}

function dns(source: FactSource, text: string): SnippetTemplate {
  return { kind: 'dns', text, source };
}

function lookup(text: string): SnippetTemplate {
  return { kind: 'text', text, source: 'general-knowledge' };
}

/**
 * `kind: 'dns'` is a line of a zone file. Lines break after a pipe only, where PowerShell goes on by itself. What overwrites a
 * value prints the old one first.
 */
export const templates = {
  connect: powershell('Connect-ExchangeOnline'),
  trace: powershell(
    'Get-MessageTraceV2 -MessageId {messageid} -RecipientAddress {recipient} -StartDate {start} -EndDate {end} |',
    ...traceDetail,
  ),
  'trace-by-sender': powershell(
    'Get-MessageTraceV2 -SenderAddress {sender} -RecipientAddress {recipient} -StartDate {start} -EndDate {end} |',
    ...traceDetail,
  ),
  history: powershell(
    'Start-HistoricalSearch -ReportTitle relay -ReportType MessageTraceDetail -Direction Sent -StartDate {start} -EndDate {end} -SenderAddress {sender} -NotifyAddress {notify}',
  ),
  'trace-arrival': powershell(
    'Get-MessageTraceV2 -RecipientAddress {recipient} -StartDate {start} -EndDate {end} |',
    '  Format-List Received,SenderAddress,RecipientAddress,FromIP,MessageId',
  ),
  'find-forwarding': powershell(
    'Get-EXOMailbox -ResultSize Unlimited -Properties ForwardingAddress,ForwardingSmtpAddress,DeliverToMailboxAndForward |',
    '  Where-Object {$_.ForwardingAddress -or $_.ForwardingSmtpAddress} |',
    '  Select-Object UserPrincipalName,Forwarding*,DeliverToMailboxAndForward',
  ),
  'find-contacts': powershell(
    'Get-MailContact -ResultSize Unlimited | Select-Object DisplayName,ExternalEmailAddress',
    'Get-MailUser -ResultSize Unlimited | Select-Object DisplayName,ExternalEmailAddress',
  ),
  'stop-forwarding': powershell(
    'Get-Mailbox -Identity {mailbox} | Format-List Forwarding*,DeliverToMailboxAndForward',
    'Set-Mailbox -Identity {mailbox} -ForwardingSmtpAddress $null -ForwardingAddress $null',
  ),
  'forwarding-policy': powershell(
    'Get-HostedOutboundSpamFilterPolicy | Format-List Name,AutoForwardingMode',
    'Get-RemoteDomain | Format-List DomainName,AutoForwardEnabled',
  ),
  'find-inbox-rules': powershell(
    'Get-Mailbox -ResultSize Unlimited | ForEach-Object { Get-InboxRule -Mailbox $_.PrimarySmtpAddress -IncludeHidden } |',
    '  Where-Object {$_.RedirectTo -or $_.ForwardTo -or $_.ForwardAsAttachmentTo} |',
    '  Select-Object MailboxOwnerId,Name,Enabled,RedirectTo,ForwardTo,ForwardAsAttachmentTo',
  ),
  'find-mail-flow-rules': powershell(
    'Get-TransportRule -ResultSize Unlimited |',
    '  Where-Object {$_.RedirectMessageTo -or $_.BlindCopyTo -or $_.AddToRecipients -or $_.CopyTo -or $_.RouteMessageOutboundConnector} |',
    '  Select-Object Name,State,Priority,RedirectMessageTo,BlindCopyTo,AddToRecipients,CopyTo,RouteMessageOutboundConnector',
  ),
  'find-groups': powershell(
    'Get-DistributionGroup -ResultSize Unlimited | ForEach-Object { $group = $_',
    '  Get-DistributionGroupMember -Identity $group.PrimarySmtpAddress -ResultSize Unlimited |',
    "  Where-Object {$_.RecipientType -match 'MailContact|MailUser'} |",
    "  Select-Object @{n='Group';e={$group.PrimarySmtpAddress}},PrimarySmtpAddress,RecipientType }",
    'Get-DynamicDistributionGroup -ResultSize Unlimited | Select-Object PrimarySmtpAddress,RecipientFilter',
    'Get-UnifiedGroup -ResultSize Unlimited | ForEach-Object { $group = $_',
    '  Get-UnifiedGroupLinks -Identity $group.PrimarySmtpAddress -LinkType Members -ResultSize Unlimited |',
    "  Where-Object {$_.RecipientTypeDetails -match 'Guest|MailContact|MailUser'} |",
    "  Select-Object @{n='Group';e={$group.PrimarySmtpAddress}},PrimarySmtpAddress,RecipientTypeDetails }",
  ),
  'close-group': powershell(
    'Get-DistributionGroup -Identity {group} | Format-List RequireSenderAuthenticationEnabled',
    'Set-DistributionGroup -Identity {group} -RequireSenderAuthenticationEnabled $true',
  ),
  'accepted-domains': powershell('Get-AcceptedDomain | Format-Table DomainName,DomainType,MatchSubDomains,Default'),
  connectors: powershell(
    'Get-InboundConnector |',
    '  Format-List Name,ConnectorType,Enabled,SenderDomains,SenderIPAddresses,TlsSenderCertificateName,EF*',
  ),
  'certificate-connector': powershell(
    "New-InboundConnector -Name 'Relay from apps' -ConnectorType OnPremises -SenderDomains * -TlsSenderCertificateName {certificate} -RequireTls $true",
  ),
  'match-subdomains': powershell(
    'Get-AcceptedDomain -Identity {parent} | Format-List DomainType,MatchSubDomains',
    'Set-AcceptedDomain -Identity {parent} -DomainType InternalRelay',
    'Set-AcceptedDomain -Identity {parent} -MatchSubDomains $true',
  ),
  'filter-pilot': powershell(printFilter, 'Set-InboundConnector -Identity {connector} -EFSkipLastIP $true -EFUsers {pilot}'),
  'filter-everyone': powershell(printFilter, 'Set-InboundConnector -Identity {connector} -EFSkipLastIP $true -EFUsers $null'),
  'filter-several': powershell(
    printFilter,
    'Set-InboundConnector -Identity {connector} -EFSkipLastIP $false -EFSkipIPs {hops} -EFUsers {pilot}',
    'Set-InboundConnector -Identity {connector} -EFUsers $null',
  ),
  'rewrite-senders': powershell(
    'Get-OutboundConnector | Format-List Name,ConnectorType,SenderRewritingEnabled',
    'Set-OutboundConnector -Identity {connector} -SenderRewritingEnabled $true',
  ),
  'trust-sealer': powershell(
    'Get-ArcConfig | Format-List ArcTrustedSealers',
    '$sealers = @(Get-ArcConfig | Select-Object -ExpandProperty ArcTrustedSealers)',
    '$sealers += {sealer}',
    'Set-ArcConfig -Identity Default -ArcTrustedSealers $sealers',
  ),
  'allow-lists': powershell(
    'Get-HostedConnectionFilterPolicy | Format-List Name,IPAllowList',
    'Get-TenantAllowBlockListItems -ListType IP -Allow',
    'Get-TenantAllowBlockListSpoofItems -Action Allow',
    'Get-HostedContentFilterPolicy | Format-List Name,AllowedSenders,AllowedSenderDomains',
    'Get-TransportRule -ResultSize Unlimited |',
    '  Where-Object {$_.SetSCL -eq -1 -or $_.SenderIpRanges -or $_.ExceptIfSenderIpRanges} |',
    '  Select-Object Name,State,SetSCL,SenderDomainIs,SenderIpRanges,ExceptIfSenderIpRanges',
    'Get-InboundConnector | Format-List Name,SenderIPAddresses,EFSkipIPs',
  ),
  'filter-settings': powershell(
    'Get-HostedContentFilterPolicy | Format-List Name,MarkAsSpamSpfRecordHardFail,MarkAsSpamFromAddressAuthFail',
    'Set-HostedContentFilterPolicy -Identity {policy} -MarkAsSpamSpfRecordHardFail Off -MarkAsSpamFromAddressAuthFail Off',
  ),
  'quarantined-headers': powershell(
    'Get-QuarantineMessage -MessageId {messageid} | ForEach-Object { Get-QuarantineMessageHeader -Identity $_.Identity }',
  ),
  'release-message': powershell('Get-QuarantineMessage -MessageId {messageid} | Release-QuarantineMessage -User {recipient}'),
  'trust-address': powershell(
    'Get-MailboxJunkEmailConfiguration -Identity {mailbox} | Format-List TrustedSendersAndDomains',
    'Set-MailboxJunkEmailConfiguration -Identity {mailbox} -TrustedSendersAndDomains @{Add={trusted}}',
  ),
  'signing-state': powershell(
    'Get-DkimSigningConfig -Identity {fromdomain} | Format-List Name,Enabled,Status,Selector1CNAME,Selector2CNAME',
  ),
  'prepare-signing': powershell('New-DkimSigningConfig -DomainName {fromdomain} -Enabled $false -KeySize 2048'),
  'start-signing': powershell('Set-DkimSigningConfig -Identity {fromdomain} -Enabled $true'),
  'spf-record': dns('spf', '{spfdomain}. 3600 IN TXT "v=spf1 ip4:{server} include:{provider} ~all"'),
  'mx-record': dns('outbound-pools', '{fromdomain}. 3600 IN MX 10 {mailserver}.'),
  'look-up-spf': lookup('nslookup -type=TXT {spfdomain}'),
  'look-up-selectors': lookup(
    'nslookup -type=CNAME selector1._domainkey.{fromdomain}\nnslookup -type=CNAME selector2._domainkey.{fromdomain}',
  ),
  'look-up-servers': lookup('nslookup -type=NS {spfdomain}'),
  'look-up-mail-hosts': lookup('nslookup -type=MX {fromdomain}\nnslookup -type=A {fromdomain}'),
} as const satisfies Readonly<Record<string, SnippetTemplate>>;
