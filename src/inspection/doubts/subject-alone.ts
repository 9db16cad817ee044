/**
 * Whether Outlook answered with the subject in place of the headers, a known fault (OfficeDev/office-js issue 4109, open since
 * 2024). A subject is a stranger's text: one that reads like a `Received` line must not be taken for one. Real headers hold at
 * least two of From, Date, Message-ID and the like. `fieldNames`: those of the header fields in the answer. Empty text is no
 * subject.
 */
export function isSubjectAlone(answer: string, subject: string, fieldNames: readonly string[]): boolean {
  const text = collapsed(answer);
  if (text === '') return false;
  return text === collapsed(subject) || new Set(fieldNames.map((name) => name.toLowerCase())).size < 2;
}

function collapsed(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}
