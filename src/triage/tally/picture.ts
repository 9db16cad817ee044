import type { Audience, Cause, Outcome, RemedyId } from '../../detection/index.ts';
import type { ContainerReport } from '../container-report.ts';
import type { Placement, Threat, TriageRecord } from '../record/record.ts';

/**
 * What many records say together: plain data for the terminal, the page and programs. Every message counts once, copies of it
 * apart; an original counts and not the message that carries it, but for one that is a threat itself.
 */
export interface Picture {
  readonly schemaVersion: 1;
  /** messages, without copies and without carriers */
  readonly messages: number;
  /** records that were copies of a message counted before */
  readonly copies: number;
  /** messages that only carried others */
  readonly carriers: number;
  readonly relayPool: number;
  /** of these, how many lie in Junk Email, and how many are in quarantine */
  readonly relayPoolInJunk: number;
  readonly relayPoolInQuarantine: number;
  /** of these, how many are likely, not certain; without the next ones, of which only what anybody can write says so */
  readonly relayPoolLikely: number;
  readonly relayPoolMayBeForged: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** messages of every pool that the recipient's own filter calls phishing, malware or spam */
  readonly threats: readonly Count<Threat>[];
  /** why messages are undetermined */
  readonly missing: readonly Count<NonNullable<TriageRecord['missing']>>[];
  /** what to fix first: at most `mostFixes`, the one first that explains most of what the reader's own side saw */
  readonly fixes: readonly Fix[];
  /** what the reader's own filter calls phishing, malware or spam: nothing to make deliverable */
  readonly toStop: ToStop;
  /** relay-pool messages of which nothing shows why they took that way */
  readonly unknownCause: number;
  /** relay-pool messages by their strongest cause; with `toStop` and `unknownCause` these add up to `relayPool` */
  readonly causes: readonly Count<Cause>[];
  /** relay-pool messages by the organisation that relayed them, the sender's domain, the region of the server, where they lie */
  readonly organisations: readonly ClaimedCount<string>[];
  readonly senderDomains: readonly Count<string>[];
  readonly regions: readonly Count<string>[];
  readonly placed: readonly Count<Placement | 'unknown'>[];
  /** all messages by pool, and by day in UTC */
  readonly pools: readonly Count<Outcome>[];
  readonly days: readonly Day[];
  /** relay-pool messages: sender domain, cause and place together, the largest first */
  readonly flows: readonly Flow[];
  /** aggregate reports, which count messages that nobody can name */
  readonly dmarc: ReportedCounts;
  /** counts of the admin center */
  readonly statistics: ReportedCounts;
  readonly completeness: Completeness;
}

/** A value and how many messages have it; `key` null: it is not known. */
export interface Count<Key extends string> {
  readonly key: Key | null;
  readonly count: number;
  readonly inJunk: number;
}

/** The same, and in how many of them only what anybody can write says so. */
export interface ClaimedCount<Key extends string> extends Count<Key> {
  readonly claimed: number;
}

/**
 * A remedy, whose job it is, who that is where the headers name it, and the messages whose strongest cause it answers;
 * `cause` is that of most of them. `claimed`: in how many of them only what anybody can write names the party. `example` is one
 * of them, for its ready text.
 */
export interface Fix {
  readonly remedy: RemedyId;
  readonly audience: Audience;
  readonly party: string | null;
  readonly cause: Cause;
  readonly count: number;
  readonly inJunk: number;
  readonly claimed: number;
  readonly example: { readonly source: string; readonly item: number };
}

/** Relay-pool messages that are a threat: how many, of which kind, and who relayed them. */
export interface ToStop {
  readonly count: number;
  readonly threats: readonly Count<Threat>[];
  readonly organisations: readonly ClaimedCount<string>[];
}

/** A day in UTC; null for messages without a time. */
export interface Day {
  readonly day: string | null;
  readonly messages: number;
  readonly relayPool: number;
  readonly inJunk: number;
}

/** Relay-pool messages with one sender domain, one cause and one place; each null or unknown where nothing shows it. */
export interface Flow {
  readonly senderDomain: string | null;
  readonly cause: Cause | 'to-stop' | null;
  readonly placed: Placement | 'unknown';
  readonly count: number;
}

/** Rows that count messages: of all pools together, and of the relay pool by domain. */
export interface ReportedCounts {
  readonly rows: number;
  readonly messages: number;
  readonly relayRows: number;
  readonly relayPool: number;
  readonly senderDomains: readonly Count<string>[];
}

/** What was read of what there was. `shortfalls` are the containers that fell short, the first `mostShortfalls` of them. */
export interface Completeness {
  readonly isComplete: boolean;
  readonly containers: number;
  /** files that hold no mail and no table of it */
  readonly passedOver: number;
  readonly incomplete: number;
  readonly shortfalls: readonly ContainerReport[];
}

/** Fixes that a picture lists. */
export const mostFixes = 5;

/** Containers that fell short which a picture lists; all are counted. */
export const mostShortfalls = 1000;

/** Values that each list of counts holds; the others are gathered in the last one, without a key. */
export const mostCounts = 1000;

/** Different repairs that are told apart. */
export const mostRepairs = 20_000;
