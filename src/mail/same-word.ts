/** Whether two words are the same but for the case of ASCII letters. */
export function isSameWord(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i += 1) {
    const code = one.charCodeAt(i);
    const twin = other.charCodeAt(i);
    if (code === twin) continue;
    const letter = code | 0x20;
    if (letter !== (twin | 0x20) || letter < 0x61 || letter > 0x7a) return false;
  }
  return true;
}
