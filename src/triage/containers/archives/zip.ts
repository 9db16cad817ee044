import type { ByteSource } from '../../bytes/byte-source.ts';
import { sourceOfChunks } from '../../bytes/byte-source.ts';
import type { ShortfallReason } from '../../container-report.ts';
import { noLosses, reportOf, unread } from '../../container-report.ts';
import { mostMembers } from '../../limits.ts';
import type { ReadContext, RecordBatches } from '../../read-context.ts';
import { inputLimit } from '../../../inspection/limits.ts';
import { crc32 } from './crc32.ts';
import { inflated } from './inflate.ts';
import { memberStart, packedBytes, readZipDirectory } from './zip-directory.ts';
import type { ZipMember } from './zip-directory.ts';
import { readOlmMember, isOlmMember } from './olm.ts';

/** Reads the members of a zip archive in their order; a mailbox of Outlook for Mac (.olm) is one too. */
export async function* readZip(source: ByteSource, size: number, context: ReadContext): RecordBatches {
  const directory = await readZipDirectory(source, size);
  if (directory === null) {
    context.report(unread(source.name, 'zip', 'damaged'));
    return;
  }
  const { lose, list } = noLosses();
  const { members, declared, isDamaged } = directory;
  const files = members.filter(({ name }) => !/[\\/]$/.test(name));
  const isOlm = files.some(({ name }) => isOlmMember(name));
  if (isDamaged || declared > mostMembers) lose('damaged', Math.max(1, declared - members.length));
  let read = 0;
  let wanted = 0;
  // the rows of an export that was saved in the own format of Excel, LibreOffice or Numbers are no file of their own
  const isOneFile = await isWorkbook(source, files);
  if (isOneFile) lose('workbook');
  const overlap = overlapIn(files);
  if (overlap !== null) lose('unpacks-too-large', 1, overlap.name);
  for (const member of isOneFile || overlap !== null ? [] : files) {
    if (context.isStopped()) break;
    if (isOlm && !isOlmMember(member.name)) continue;
    wanted += 1;
    const problem = problemOf(member);
    if (problem !== null) {
      lose(problem, 1, member.name);
      continue;
    }
    const start = await memberStart(source, member);
    if (start === null) {
      lose('damaged', 1, member.name);
      continue;
    }
    const problems: ShortfallReason[] = [];
    const { inner, isAsPacked } = openMember({ source, member, start }, context, (reason) => problems.push(reason));
    let found = 0;
    try {
      const batches = isOlm
        ? readOlmMember(inner, context, (reason) => problems.push(reason))
        : context.open(inner, { ...context, depth: context.depth + 1, isNamed: false });
      for await (const batch of batches) {
        found += batch.length;
        yield batch;
      }
      // what holds no mail is looked through only where that is quickly done: the damage may be why it holds none
      const isWhole = problems.length === 0 && !context.isStopped();
      if (isWhole && (found > 0 || member.size <= inputLimit) && !(await isAsPacked())) problems.push('damaged');
    } catch {
      problems.push('unreadable');
    }
    const [first] = problems;
    if (first === undefined) read += 1;
    else lose(first, 1, member.name);
    if (problems.includes('unpacks-too-large')) break;
  }
  const report = reportOf(source.name, isOlm ? 'olm' : 'zip', read, list());
  context.report({ ...report, declared: isOlm ? wanted : files.length });
}

/** The first member that lies over another one: members are laid so to unpack to more than there is. Null for none. */
function overlapIn(members: readonly ZipMember[]): ZipMember | null {
  let coveredTo = 0;
  for (const member of [...members].sort((one, other) => one.at - other.at)) {
    if (member.at < coveredTo) return member;
    coveredTo = member.at + 30 + member.packedSize;
  }
  return null;
}

function problemOf({ isEncrypted, method }: ZipMember): ShortfallReason | null {
  if (isEncrypted) return 'encrypted';
  return method === 0 || method === 8 ? null : 'unknown-packing';
}

/** Whether an archive is a workbook: of Excel, of Numbers, or by the type that OpenDocument puts at its very start. */
async function isWorkbook(source: ByteSource, files: readonly ZipMember[]): Promise<boolean> {
  if (files.some(({ name }) => /^(?:xl\/workbook\.|Index\/Tables\/DataList)/.test(name))) return true;
  if (files[0]?.name !== 'mimetype') return false;
  const start = new TextDecoder('latin1').decode(await source.slice(0, 200));
  return start.includes('application/vnd.oasis.opendocument.spreadsheet');
}

/** A member as its readers see it; `isAsPacked` reads what they left of it, and says whether its bytes have their sum. */
interface OpenMember {
  readonly inner: ByteSource;
  readonly isAsPacked: () => Promise<boolean>;
}

/** A member in its archive; `start` is where its packed bytes begin. */
interface PackedMember {
  readonly source: ByteSource;
  readonly member: ZipMember;
  readonly start: number;
}

/** Opens a member. One that is stored lies in the archive as it is, and can be read at any place. */
function openMember(
  { source, member, start }: PackedMember,
  context: ReadContext,
  told: (reason: ShortfallReason) => void,
): OpenMember {
  const name = `${source.name}/${member.name}`;
  const isStored = member.method === 0;
  const bytes = (): AsyncIterable<Uint8Array> => {
    const packed = packedBytes(source, start, member.packedSize);
    return isStored ? packed : inflated(packed, context.unpacked, told);
  };
  let isRead: boolean | null = null;
  const summed = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    let sum = 0;
    let length = 0;
    for await (const chunk of bytes()) {
      sum = crc32(chunk, sum);
      length += chunk.length;
      yield chunk;
    }
    isRead = sum === member.sum && length === member.size;
  };
  const isAsPacked = async (): Promise<boolean> => {
    const pass = summed();
    while (isRead === null && (await pass.next()).done !== true);
    return isRead ?? false;
  };
  if (!isStored) return { inner: sourceOfChunks(name, summed(), member.size), isAsPacked };
  const slice: ByteSource['slice'] = (from, to) => source.slice(start + from, start + Math.min(to, member.packedSize));
  return { inner: { name, size: member.packedSize, slice, stream: summed }, isAsPacked };
}
