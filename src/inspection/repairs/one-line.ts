/**
 * The names at which one long line is cut: what mail systems write above a message (RFC 5322, section 3.6; RFC 6376; RFC 8601;
 * RFC 8617), and anything that begins with `X-`. The blank behind the colon keeps the lists in signatures (`h=From:To:Date`)
 * whole. The line may begin with a quotation mark.
 */
const names =
  /(?<=^["'“„«`]?|[ \t])(?:Received|Received-SPF|Authentication-Results|Authentication-Results-Original|ARC-Seal|ARC-Message-Signature|ARC-Authentication-Results|DKIM-Signature|Return-Path|Delivered-To|From|To|Cc|Subject|Date|Message-ID|MIME-Version|Content-Type|Content-Transfer-Encoding|Content-Language|Accept-Language|Reply-To|Sender|In-Reply-To|References|Thread-Topic|Thread-Index|List-[A-Za-z]{1,20}|X-[A-Za-z0-9-]{1,80}):(?=[ \t])/gi;

/** Shorter lines hold a single field. */
const shortest = 60;

/**
 * Cuts a line that holds a whole header section before every name of a field that is known; null for a line that holds none.
 * Where a field began is a guess then, since a sender may have written such a name into a subject or a greeting: whoever judges
 * such a text must not call anything certain.
 */
export function cutAtNames(line: string): string[] | null {
  if (line.length < shortest) return null;
  const starts: number[] = [];
  let received = false;
  for (const { index, 0: name } of line.matchAll(names)) {
    starts.push(index);
    received ||= name.toLowerCase() === 'received:';
  }
  if (starts.length < 2 || !received) return null;
  return [line.slice(0, starts[0]).trim(), ...starts.map((start, at) => line.slice(start, starts[at + 1]).trim())].filter(
    (field) => field !== '',
  );
}
