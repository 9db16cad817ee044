import type { ByteSource } from '../../bytes/byte-source.ts';
import { mostHeld, sourceOfChunks } from '../../bytes/byte-source.ts';
import { lookAt } from '../../kinds/plain-source.ts';
import type { ArchiveKind } from '../../kinds/archive-kind.ts';
import { isArchive } from '../../kinds/archive-kind.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import type { InputKind } from '../../kinds/sniff.ts';
import { gunzipped, inflated } from './inflate.ts';
import { readTar } from './tar.ts';
import { memberStart, packedBytes, readZipDirectory } from './zip-directory.ts';

/** Names of members that are messages, and of those that may hold some. */
const mailName = /\.(?:eml|emlx|msg|mbox)$/i;
const archiveName = /\.(?:zip|tar|t?gz)$/i;

/** What gzip holds has no name to be told by. */
const ofMail: ReadonlySet<InputKind> = new Set(['dmarc', 'message', 'mbox', 'emlx', 'outlook-item']);

/** Archives within one another that are looked into, of each so many members, and bytes that all of them unpack to. */
const deepest = 3;
const mostArchives = 20;
const mostUnpacked = 32 * 1024 * 1024;

/** What is known of an attached file. `isReport`: its message is a report by its subject, so the file needs no name of one. */
export interface Attachment {
  readonly isReport: boolean;
  readonly context: ReadContext;
}

/**
 * Whether an archive that came by mail holds messages or a report, itself or in an archive within it. The names of its members
 * tell, since people send any other thing in archives too.
 */
export function holdsMail(source: ByteSource, kind: ArchiveKind, attachment: Attachment): Promise<boolean> {
  return holdsMailBelow(source, kind, { ...attachment, levels: deepest, unpacked: measureIn(attachment.context) });
}

/** `levels`: archives within one another that may still be opened; `unpacked`: shared by all of them. */
interface Search extends Attachment {
  readonly levels: number;
  readonly unpacked: ReadContext['unpacked'];
}

async function holdsMailBelow(source: ByteSource, kind: ArchiveKind, search: Search): Promise<boolean> {
  const { isReport, context, levels, unpacked } = search;
  if (kind === 'gzip') {
    const held = await lookAt(sourceOfChunks('', gunzipped(source.stream(), unpacked, nothing)));
    return ofMail.has(held.kind) || isArchiveOfMail(held);
  }
  let isFound = false;
  if (kind === 'tar') {
    const open = async function* (member: ByteSource): RecordBatches {
      isFound ||= mailName.test(member.name) || (archiveName.test(member.name) && (await isArchiveOfMail(await lookAt(member))));
      yield* [];
    };
    const pass = readTar(source, { ...context, report: nothing, open });
    while (!isFound && (await pass.next()).done !== true);
    return isFound;
  }
  const size = source.size ?? (await source.slice(0, mostHeld)).length;
  const members = (await readZipDirectory(source, size))?.members ?? [];
  const reportName = isReport ? /\.xml$/i : /!.*\.xml$/i;
  if (members.some(({ name }) => mailName.test(name) || reportName.test(name))) return true;
  const inner = members.filter(({ name, isEncrypted }) => !isEncrypted && archiveName.test(name)).slice(0, mostArchives);
  for (const member of inner) {
    const start = await memberStart(source, member);
    if (start === null) continue;
    const packed = packedBytes(source, start, member.packedSize);
    const bytes = member.method === 0 ? packed : inflated(packed, unpacked, nothing);
    if (await isArchiveOfMail(await lookAt(sourceOfChunks('', bytes)))) return true;
  }
  return false;

  async function isArchiveOfMail({ kind: held, plain }: Awaited<ReturnType<typeof lookAt>>): Promise<boolean> {
    return levels > 0 && isArchive(held) && holdsMailBelow(plain, held, { ...search, levels: levels - 1 });
  }
}

/** What is unpacked to be looked at counts as what is unpacked to be read: a small mail could have many such archives. */
function measureIn({ unpacked }: ReadContext): ReadContext['unpacked'] {
  let total = 0;
  return (bytes) => {
    total += bytes;
    return unpacked(bytes) && total <= mostUnpacked;
  };
}

function nothing(): void {
  // what is wrong with it is told when it is read
}
