/** Containers within containers that are opened. */
export const deepest = 8;

/**
 * What one input may unpack to, in bytes: this much, and so many times its own size. Mail and tables pack ten to fifty times;
 * what unpacks to more was made to do harm.
 */
export const unpackedAlways = 256 * 1024 * 1024;
export const unpackedTimes = 250;

/** Members of one archive that are looked at. */
export const mostMembers = 1_000_000;

/** Characters of JSON that are read as a whole; of a longer text the objects of its list are read one by one. */
export const wholeJson = 8 * 1024 * 1024;

/** Characters of one such object, and of a document without them. */
export const mostJson = 64 * 1024 * 1024;

/** Characters of a line of JSON, of a cell of a table with what stands before it in the piece at hand. */
export const longestLine = 32 * 1024 * 1024;

/** Columns of a table that are looked at. */
export const mostColumns = 2000;

/** Objects and lists within one another in JSON. */
export const deepestJson = 200;

/** Bytes that are looked at to tell what an input is. */
export const sniffed = 64 * 1024;
