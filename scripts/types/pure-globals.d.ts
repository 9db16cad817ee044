/** The two globals that browsers, Node and workers share and the pure folders may use (WHATWG Encoding and HTML standards). */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
declare function atob(base64: string): string;
