import { deepestJson } from '../../limits.ts';

/** Undefined where it is no JSON, or objects stand in one another without end. */
export function parsed(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text.trim());
    return value;
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) inText = !inText;
    else if (code === 0x5c && inText) at += 1;
    else if (!inText && (code === 0x7b || code === 0x5b)) {
      depth += 1;
      if (depth > deepestJson) return true;
    } else if (!inText && (code === 0x7d || code === 0x5d)) depth -= 1;
  }
  return false;
}
