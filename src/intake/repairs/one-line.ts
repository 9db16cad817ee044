import { isBlankLine } from '../lines.ts';
import type { Repair } from './repair.ts';

/**
 * The names at which one long line is cut: what mail systems write above a message (RFC 5322, section 3.6; RFC 6376; RFC 8601;
 * RFC 8617), and anything that begins with `X-`. The blank behind the colon keeps the lists in signatures (`h=From:To:Date`) whole.
 */
const names =
  /(?<=^|[ \t])(?:Received|Received-SPF|Authentication-Results|Authentication-Results-Original|ARC-Seal|ARC-Message-Signature|ARC-Authentication-Results|DKIM-Signature|Return-Path|Delivered-To|From|To|Cc|Subject|Date|Message-ID|MIME-Version|Content-Type|Content-Transfer-Encoding|Content-Language|Accept-Language|Reply-To|Sender|In-Reply-To|References|Thread-Topic|Thread-Index|List-[A-Za-z]{1,20}|X-[A-Za-z0-9-]{1,80}):(?=[ \t])/gi;

/**
 * Cuts a text that stands on a single line before every name of a field that is known. Where a field began is a guess then, since a sender
 * may have written such a name into a subject or a greeting: whoever judges such a text must not call anything certain.
 */
export const oneLine: Repair = {
  id: 'one-line',
  repair: (lines) => {
    const filled = lines.filter((line) => !isBlankLine(line));
    const [only] = filled;
    if (only === undefined || filled.length > 1) return lines;
    const starts = [...only.matchAll(names)].map(({ index }) => index);
    const received = starts.filter((start) => only.slice(start, start + 9).toLowerCase() === 'received:');
    if (starts.length < 2 || received.length === 0) return lines;
    return [only.slice(0, starts[0]).trim(), ...starts.map((start, at) => only.slice(start, starts[at + 1]).trim())].filter(
      (line) => line !== '',
    );
  },
};
