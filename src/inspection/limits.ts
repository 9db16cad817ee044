/**
 * How much of a paste, a file, Outlook's answer or standard input is looked at, in bytes or characters. Exchange Online allows
 * 256 KB of header fields; this leaves room for a whole message whose original is attached. What lies beyond is not read, and
 * that is said.
 */
export const inputLimit = 8 * 1024 * 1024;

/**
 * How much of a text is searched for its header section, in characters: twice what Exchange Online allows. What stands below that
 * is read as a body alone, and header lines that go on there are not read; that is said.
 */
export const headerLimit = 512 * 1024;

/**
 * How many lines of a body are looked at for the parts of a message; within `inputLimit` there are more only where a line has
 * four characters or fewer.
 */
export const mostBodyLines = 1_750_000;

/**
 * As much of a file as nearly every header section fits in, in bytes: more is read only where something can stand further down.
 */
export const firstLook = 256 * 1024;

/** How many levels of attached messages are looked at: an original in a message in a message. */
export const deepestAttached = 3;

/** How many attached originals of one message are looked at. */
export const mostAttached = 20;
