import type { AuthenticationRecord } from '../../mail/authentication/authentication-results.ts';
import type { FieldIndex } from '../../mail/headers/fields-by-name.ts';
import type { AutomaticReply } from './automatic-reply.ts';
import { isReport, readAutomaticReply, readEnvelope } from './automatic-reply.ts';
import type { ForwardingStamp, RewrittenReturnPath } from './forwarding-marks.ts';
import { readForwardingStamps, readRewrittenReturnPaths } from './forwarding-marks.ts';
import type { BulkLevel, FilterLevel, FilterSettingStamp, MailboxNote, SenderIp } from './mailbox-stamps.ts';
import { readBulkLevels, readFilterLevels, readFilterSettings, readMailboxNotes, readSenderIps } from './mailbox-stamps.ts';
import type { SourceStamp } from './source-stamps.ts';
import { readSourceStamps } from './source-stamps.ts';
import type { AttributedTenant, TenantId, TenantName } from './tenant-stamps.ts';
import { readAttributedTenants, readOriginatorOrgs, readSigners, readTenantIds } from './tenant-stamps.ts';
import type { TokenStamp } from './token-stamp.ts';
import { readTokens } from './token-stamp.ts';

/**
 * What servers stamped on the message beside `Received`, the authentication results and the antispam reports, each list newest
 * first. Anybody can write any of it; the recipient's own stamps are those at or below the trace's `stampsStart`. A stamp that
 * says nothing readable stays in its list, since that it is there, or there twice, means something too.
 */
export interface Stamps {
  /** X-MS-Exchange-AntiSpam-Relay */
  readonly relay: readonly TokenStamp<'0' | '1'>[];
  /** X-MS-Exchange-SenderADCheck */
  readonly senderDomain: readonly TokenStamp<'0' | '1' | '2'>[];
  /** X-MS-Exchange-CrossTenant-OriginalAttributedTenantConnectingIp */
  readonly attributedTenants: readonly AttributedTenant[];
  /** X-MS-Exchange-CrossTenant-Id */
  readonly tenantIds: readonly TenantId[];
  /** X-OriginatorOrg */
  readonly originatorOrgs: readonly TenantName[];
  /** DKIM-Signature: the domain that signed */
  readonly signers: readonly TenantName[];
  /** X-MS-Exchange-SkipListedInternetSender */
  readonly skipListed: readonly SourceStamp[];
  /** X-MS-Exchange-ExternalOriginalInternetSender */
  readonly externalOriginal: readonly SourceStamp[];
  /** the fields that forwarding leaves behind, mark by mark */
  readonly forwarding: readonly ForwardingStamp[];
  /** Return-Path, where the Sender Rewriting Scheme rewrote it */
  readonly rewrittenReturnPaths: readonly RewrittenReturnPath[];
  /** X-Sender-IP */
  readonly senderIps: readonly SenderIp[];
  /** X-Microsoft-Antispam-Mailbox-Delivery */
  readonly mailbox: readonly MailboxNote[];
  /** X-MS-Exchange-Organization-SCL */
  readonly filterLevels: readonly FilterLevel[];
  /** X-Microsoft-Antispam */
  readonly bulkLevels: readonly BulkLevel[];
  /** Auto-Submitted and its kin, where they make the message an automatic reply; else null */
  readonly automaticReply: AutomaticReply | null;
  /** whether the message calls itself a report of its delivery, in its media type, and nothing names an envelope sender */
  readonly deliveryReport: boolean;
  /** the same for a read receipt */
  readonly readReceipt: boolean;
  /** whether there is an X-CustomSpam */
  readonly customSpam: boolean;
  /** X-CustomSpam, as it was written */
  readonly filterSettings: readonly FilterSettingStamp[];
}

/** Reads every stamp once. `own`: the results that the reader's own side wrote. Total and linear. */
export function readStamps(index: FieldIndex, own: readonly AuthenticationRecord[]): Stamps {
  const envelope = readEnvelope(index, own);
  const filterSettings = readFilterSettings(index);
  return {
    relay: readTokens(index, 'X-MS-Exchange-AntiSpam-Relay', ['0', '1']),
    senderDomain: readTokens(index, 'X-MS-Exchange-SenderADCheck', ['0', '1', '2']),
    attributedTenants: readAttributedTenants(index),
    tenantIds: readTenantIds(index),
    originatorOrgs: readOriginatorOrgs(index),
    signers: readSigners(index),
    skipListed: readSourceStamps(index, 'X-MS-Exchange-SkipListedInternetSender'),
    externalOriginal: readSourceStamps(index, 'X-MS-Exchange-ExternalOriginalInternetSender'),
    forwarding: readForwardingStamps(index, envelope),
    rewrittenReturnPaths: readRewrittenReturnPaths(index),
    senderIps: readSenderIps(index),
    mailbox: readMailboxNotes(index),
    filterLevels: readFilterLevels(index),
    bulkLevels: readBulkLevels(index),
    automaticReply: readAutomaticReply(index, envelope),
    deliveryReport: isReport(index, envelope, 'delivery-status'),
    readReceipt: isReport(index, envelope, 'disposition-notification'),
    customSpam: filterSettings.length > 0,
    filterSettings,
  };
}
