/** Numbers of the Bootstring algorithm as Punycode sets them (RFC 3492, section 5). */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialCode = 128;
/** Longest label of a name, in characters (RFC 1035, section 2.3.4). */
const labelLimit = 63;

const digits = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A label with other than ASCII letters as it stands in DNS, without `xn--`; null when it is too long (RFC 3492, section 6.3). */
export function encodePunycode(label: string): string | null {
  const codes = [...label].map((character) => character.codePointAt(0) ?? 0);
  if (codes.length > labelLimit) return null;
  const basic = codes.filter((code) => code < initialCode);
  let output = basic.map((code) => String.fromCodePoint(code)).join('') + (basic.length > 0 ? '-' : '');
  let [code, delta, bias, handled] = [initialCode, 0, initialBias, basic.length];
  while (handled < codes.length) {
    const least = codes.reduce((found, one) => (one >= code && one < found ? one : found), 0x110000);
    delta += (least - code) * (handled + 1);
    code = least;
    for (const one of codes) {
      if (one < code) delta += 1;
      if (one !== code) continue;
      output += numberOf(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return output;
}

/** The letters behind `xn--`; null when it encodes nothing (RFC 3492, section 6.2). */
export function decodePunycode(text: string): string | null {
  if (text.length > labelLimit) return null;
  const dash = text.lastIndexOf('-');
  const codes = [...text.slice(0, Math.max(dash, 0))].map((character) => character.codePointAt(0) ?? 0);
  let [code, index, bias, at] = [initialCode, 0, initialBias, dash + 1];
  while (at < text.length) {
    const before = index;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digits.indexOf(text.charAt(at) || '?');
      if (digit === -1) return null;
      at += 1;
      index += digit * weight;
      const threshold = thresholdAt(k, bias);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    bias = adapt(index - before, codes.length + 1, before === 0);
    code += Math.floor(index / (codes.length + 1));
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    index %= codes.length + 1;
    codes.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...codes);
}

/** A number of variable length. */
function numberOf(delta: number, bias: number): string {
  let output = '';
  let rest = delta;
  for (let k = base; ; k += base) {
    const threshold = thresholdAt(k, bias);
    if (rest < threshold) return output + digits.charAt(rest);
    output += digits.charAt(threshold + ((rest - threshold) % (base - threshold)));
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
}

function thresholdAt(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, tMin), tMax);
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}
