/**
 * Reads a stretch of a file, by the offsets of its first byte and of the byte behind its last; gives fewer bytes at the end of
 * the file.
 */
export type ReadBytes = (start: number, end: number) => Promise<Uint8Array>;
