/**
 * Every cmdlet that the advice uses, with the parameters it uses: read in the Exchange PowerShell reference
 * (learn.microsoft.com/powershell/module/exchangepowershell/ and the cmdlet's name in small letters), state of 2026-08-21, on
 * 2026-11-23; those marked `again` once more on 2026-11-27 in the public repository of that reference. The five that format and
 * select are PowerShell's own.
 */
export const cmdlets: Readonly<Record<string, readonly string[]>> = {
  'Connect-ExchangeOnline': ['ExchangeEnvironmentName'],
  'Get-MessageTraceV2': ['MessageId', 'SenderAddress', 'RecipientAddress', 'StartDate', 'EndDate'],
  // again
  'Get-MessageTraceDetailV2': ['MessageTraceId', 'RecipientAddress', 'StartDate', 'EndDate'],
  'Start-HistoricalSearch': ['ReportTitle', 'ReportType', 'Direction', 'StartDate', 'EndDate', 'SenderAddress', 'NotifyAddress'],
  'Get-EXOMailbox': ['ResultSize', 'Properties'],
  'Get-Mailbox': ['Identity', 'ResultSize'],
  'Set-Mailbox': ['Identity', 'ForwardingSmtpAddress', 'ForwardingAddress'],
  'Get-MailContact': ['ResultSize'],
  'Get-MailUser': ['ResultSize'],
  'Get-HostedOutboundSpamFilterPolicy': [],
  'Get-RemoteDomain': [],
  'Get-InboxRule': ['Mailbox', 'IncludeHidden'],
  'Get-TransportRule': ['ResultSize'],
  'Get-DistributionGroup': ['Identity', 'ResultSize'],
  'Get-DistributionGroupMember': ['Identity', 'ResultSize'],
  'Set-DistributionGroup': ['Identity', 'RequireSenderAuthenticationEnabled'],
  'Get-DynamicDistributionGroup': ['ResultSize'],
  'Get-UnifiedGroup': ['ResultSize'],
  // again
  'Get-UnifiedGroupLinks': ['Identity', 'LinkType', 'ResultSize'],
  // again
  'Set-UnifiedGroup': [],
  'Get-AcceptedDomain': ['Identity'],
  'Set-AcceptedDomain': ['Identity', 'DomainType', 'MatchSubDomains'],
  'Get-InboundConnector': ['Identity'],
  'New-InboundConnector': ['Name', 'ConnectorType', 'SenderDomains', 'TlsSenderCertificateName', 'RequireTls'],
  'Set-InboundConnector': ['Identity', 'EFSkipLastIP', 'EFSkipIPs', 'EFUsers'],
  'Get-OutboundConnector': [],
  'Set-OutboundConnector': ['Identity', 'SenderRewritingEnabled'],
  'Get-ArcConfig': [],
  'Set-ArcConfig': ['Identity', 'ArcTrustedSealers'],
  'Get-HostedConnectionFilterPolicy': [],
  'Get-HostedContentFilterPolicy': [],
  'Set-HostedContentFilterPolicy': ['Identity', 'MarkAsSpamSpfRecordHardFail', 'MarkAsSpamFromAddressAuthFail'],
  // again
  'Get-TenantAllowBlockListItems': ['ListType', 'Allow'],
  // again
  'Get-TenantAllowBlockListSpoofItems': ['Action'],
  // again
  'Get-QuarantineMessage': ['MessageId'],
  // again
  'Get-QuarantineMessageHeader': ['Identity'],
  // again
  'Release-QuarantineMessage': ['User', 'AllowSender'],
  'Get-MailboxJunkEmailConfiguration': ['Identity'],
  'Set-MailboxJunkEmailConfiguration': ['Identity', 'TrustedSendersAndDomains'],
  'Get-DkimSigningConfig': ['Identity'],
  'New-DkimSigningConfig': ['DomainName', 'Enabled', 'KeySize'],
  'Set-DkimSigningConfig': ['Identity', 'Enabled'],
  'Format-List': [],
  'Format-Table': [],
  'Where-Object': [],
  'Select-Object': ['ExpandProperty'],
  'ForEach-Object': [],
};
