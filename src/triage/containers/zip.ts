import type { ByteSource } from '../byte-source.ts';
import { sourceOfChunks } from '../byte-source.ts';
import type { ShortfallReason } from '../container-report.ts';
import { noLosses, reportOf, unread } from '../container-report.ts';
import { mostMembers } from '../limits.ts';
import type { ReadContext, RecordBatches } from '../read-context.ts';
import { inflated } from './inflate.ts';
import { memberStart, packedBytes, readZipDirectory } from './zip-directory.ts';
import type { ZipMember } from './zip-directory.ts';
import { readOlmMember, isOlmMember } from './olm.ts';

/** What reads an input of any kind: given, so that containers can hold containers. */
export type OpenSource = (source: ByteSource, context: ReadContext) => RecordBatches;

/** Reads the members of a zip archive in their order; a mailbox of Outlook for Mac (.olm) is one too. */
export async function* readZip(source: ByteSource, size: number, context: ReadContext, open: OpenSource): RecordBatches {
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
  let coveredTo = 0;
  // the rows of an export that was saved in Excel's own format are no file of their own
  let isClosed = files.some(({ name }) => name.startsWith('xl/workbook.'));
  if (isClosed) lose('unknown-packing');
  for (const member of [...files].sort((one, other) => one.at - other.at)) {
    // members that overlap were laid over one another to unpack to more than there is
    if (member.at < coveredTo) {
      lose('unpacks-too-large', 1, member.name);
      isClosed = true;
      break;
    }
    coveredTo = member.at + 30 + member.packedSize;
  }
  for (const member of isClosed ? [] : files) {
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
    const inner = memberSource(source, member, start, context, (reason) => problems.push(reason));
    try {
      if (isOlm) yield* readOlmMember(inner, context, (reason) => problems.push(reason));
      else yield* open(inner, { ...context, depth: context.depth + 1, isNamed: false });
    } catch {
      problems.push('unreadable');
    }
    const [first] = problems;
    if (first === undefined) read += 1;
    else lose(first, 1, member.name);
    if (problems.includes('unpacks-too-large')) break;
  }
  context.report(reportOf(source.name, isOlm ? 'olm' : 'zip', read, list(), isOlm ? wanted : files.length));
}

function problemOf({ isEncrypted, method }: ZipMember): ShortfallReason | null {
  if (isEncrypted) return 'encrypted';
  return method === 0 || method === 8 ? null : 'unknown-packing';
}

/** The unpacked bytes of a member. Those that are stored lie in the archive as they are, and can be read at any place. */
function memberSource(
  source: ByteSource,
  member: ZipMember,
  start: number,
  context: ReadContext,
  told: (reason: ShortfallReason) => void,
): ByteSource {
  const name = `${source.name}/${member.name}`;
  const packed = (): AsyncGenerator<Uint8Array, void, undefined> => packedBytes(source, start, member.packedSize);
  if (member.method === 0)
    return {
      name,
      size: member.packedSize,
      slice: (from, to) => source.slice(start + from, start + Math.min(to, member.packedSize)),
      stream: packed,
    };
  const chunks = inflated(packed(), context.unpacked, (problem) => told(problem === 'ends-early' ? 'damaged' : problem));
  return sourceOfChunks(name, chunks, member.size);
}
