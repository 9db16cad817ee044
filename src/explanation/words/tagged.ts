/** A sentence with its tag in brackets, before the full stop. */
export function tagged(sentence: string, tag: string | null): string {
  return tag === null ? sentence : `${sentence.replace(/\.$/, '')} (${tag}).`;
}
