import type { PlaceholderId } from '../../locales/advice-words.ts';
import type { Command } from '../explanation.ts';
import type { SourceId } from './pages.ts';

/**
 * What can be copied. `{blanks}` take a value from the message if it is harmless there, else a placeholder. A record never takes the
 * address of the source: whether that server is the owner's own, no header can say, and a record with a stranger's address
 * lets him send as the owner.
 */
export interface CommandTemplate {
  readonly kind: Command['kind'];
  readonly text: string;
  readonly source: SourceId;
}

/** What may stand in a blank of a command: whatever has words for its placeholder. */
export type CommandBlank = PlaceholderId;

export type CommandId = keyof typeof templates;

/** The template behind an id. */
export function commandTemplate(id: CommandId): CommandTemplate {
  return templates[id];
}

function powershell(...lines: string[]): CommandTemplate {
  return { kind: 'powershell', text: lines.join('\n'), source: 'powershell' };
}

function dns(source: SourceId, text: string): CommandTemplate {
  return { kind: 'dns', text, source };
}

function lookup(text: string): CommandTemplate {
  return { kind: 'text', text, source: 'general-knowledge' };
}

/** `kind: 'dns'` is a line of a zone file. Lines break behind a pipe only, where PowerShell goes on by itself. */
export const templates = {
  connect: { kind: 'powershell', text: 'Connect-ExchangeOnline', source: 'general-knowledge' },
  trace: powershell(
    'Get-MessageTraceV2 -SenderAddress {sender} -RecipientAddress {recipient} -StartDate {start} -EndDate {end} |',
    '  Get-MessageTraceDetailV2 | Format-List',
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
  'stop-forwarding': powershell('Set-Mailbox -Identity {mailbox} -ForwardingSmtpAddress $null -ForwardingAddress $null'),
  'forwarding-policy': powershell(
    'Get-HostedOutboundSpamFilterPolicy | Format-List Name,AutoForwardingMode',
    'Get-RemoteDomain | Format-List DomainName,AutoForwardEnabled',
  ),
  'find-inbox-rules': powershell(
    'Get-Mailbox -ResultSize Unlimited | ForEach-Object { Get-InboxRule -Mailbox $_.Identity -IncludeHidden } |',
    '  Where-Object {$_.RedirectTo -or $_.ForwardTo -or $_.ForwardAsAttachmentTo} |',
    '  Select-Object MailboxOwnerId,Name,Enabled,RedirectTo,ForwardTo,ForwardAsAttachmentTo',
  ),
  'find-mail-flow-rules': powershell(
    'Get-TransportRule -ResultSize Unlimited |',
    '  Where-Object {$_.RedirectMessageTo -or $_.BlindCopyTo -or $_.AddToRecipients -or $_.CopyTo -or $_.RouteMessageOutboundConnector} |',
    '  Select-Object Name,State,Priority,RedirectMessageTo,BlindCopyTo,AddToRecipients,CopyTo,RouteMessageOutboundConnector',
  ),
  'find-groups': powershell(
    'Get-DistributionGroup -ResultSize Unlimited | ForEach-Object { $group = $_; Get-DistributionGroupMember $group.Identity |',
    "  Where-Object {$_.RecipientType -match 'MailContact|MailUser'} |",
    "  Select-Object @{n='Group';e={$group.PrimarySmtpAddress}},PrimarySmtpAddress,RecipientType }",
  ),
  'close-group': {
    kind: 'powershell',
    text: 'Set-DistributionGroup -Identity {group} -RequireSenderAuthenticationEnabled $true',
    source: 'general-knowledge',
  },
  'accepted-domains': powershell('Get-AcceptedDomain | Format-Table DomainName,DomainType,MatchSubDomains,Default'),
  connectors: powershell(
    'Get-InboundConnector |',
    '  Format-List Name,ConnectorType,Enabled,SenderDomains,SenderIPAddresses,TlsSenderCertificateName,EF*',
  ),
  'certificate-connector': powershell(
    "New-InboundConnector -Name 'Relay from apps' -ConnectorType OnPremises -SenderDomains * -TlsSenderCertificateName {certificate} -RequireTls $true",
  ),
  'match-subdomains': powershell(
    'Set-AcceptedDomain -Identity {parent} -DomainType InternalRelay',
    'Set-AcceptedDomain -Identity {parent} -MatchSubDomains $true',
  ),
  'filter-pilot': powershell('Set-InboundConnector -Identity {connector} -EFSkipLastIP $true -EFUsers {pilot}'),
  'filter-everyone': powershell('Set-InboundConnector -Identity {connector} -EFSkipLastIP $true -EFUsers $null'),
  'filter-several': powershell('Set-InboundConnector -Identity {connector} -EFSkipLastIP $false -EFSkipIPs {hops}'),
  'rewrite-senders': powershell(
    'Get-OutboundConnector | Format-List Name,ConnectorType,SenderRewritingEnabled',
    'Set-OutboundConnector -Identity {connector} -SenderRewritingEnabled $true',
  ),
  'trust-sealer': powershell(
    '$sealers = @(Get-ArcConfig | Select-Object -ExpandProperty ArcTrustedSealers)',
    '$sealers += {sealer}',
    'Set-ArcConfig -Identity Default -ArcTrustedSealers $sealers',
  ),
  'allow-lists': {
    kind: 'powershell',
    text: [
      'Get-HostedConnectionFilterPolicy | Format-List Name,IPAllowList',
      'Get-TransportRule -ResultSize Unlimited | Where-Object {$_.SenderIpRanges} | Select-Object Name,State,SenderIpRanges,SetSCL',
    ].join('\n'),
    source: 'general-knowledge',
  },
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
} as const satisfies Readonly<Record<string, CommandTemplate>>;
