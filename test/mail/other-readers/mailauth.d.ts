/** The parts of mailauth that are compared; it has no types for them. */
declare module 'mailauth/lib/tools.js' {
  export function parseHeaders(bytes: Buffer): {
    readonly parsed: readonly { readonly casedKey?: string; readonly line: Buffer }[];
  };
}

declare module 'mailauth/lib/parse-received.js' {
  interface Part {
    readonly value: string;
    readonly comment?: string;
  }
  export function parseReceived(line: string): {
    readonly from?: Part;
    readonly by?: Part;
    readonly with?: Part;
    readonly timestamp?: string;
  };
}

declare module 'mailauth/lib/parse-dkim-headers.js' {
  export default function parseDkimHeaders(line: string): { readonly parsed: Readonly<Record<string, unknown>> };
}
