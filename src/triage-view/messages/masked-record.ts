import { redact } from '../../explanation/masking/redact.ts';
import type { ContainerReport, Picture, TriageRecord } from '../../triage/index.ts';

/** Names of mailboxes stand in paths (`Exchange/anna@example.com/…`) and in names of what fell short. */
export function maskedRecord(record: TriageRecord): TriageRecord {
  const source = maskedPath(record.source);
  return source === record.source ? record : { ...record, source };
}

/** The picture without names of mailboxes. */
export function maskedPicture(picture: Picture): Picture {
  const { completeness, fixes } = picture;
  return {
    ...picture,
    fixes: fixes.map((fix) => ({ ...fix, example: { ...fix.example, source: maskedPath(fix.example.source) } })),
    completeness: { ...completeness, shortfalls: completeness.shortfalls.map(maskedContainer) },
  };
}

function maskedContainer(container: ContainerReport): ContainerReport {
  return {
    ...container,
    source: maskedPath(container.source),
    shortfalls: container.shortfalls.map((one) => ({ ...one, detail: one.detail === null ? null : maskedPath(one.detail) })),
  };
}

/** Folder by folder: a mailbox in one says nothing of the next. Some programs write its `@` as in an address of the web. */
function maskedPath(given: string): string {
  const path = given.replace(/%40/g, '@');
  return path.includes('@') ? path.split('/').map(redact).join('/') : path;
}
