import { roleOf } from '../headings.ts';
import { areKnown } from '../heading-sets.ts';

/** Lines in which the properties of one object stand. */
const mostLines = 60;

/** Fewer known names than this may be anything. */
const fewest = 3;

const property = /^(?:- |[ \t]{1,8}(?:- )?)?"?([A-Za-z]+)"?:(?:[ \t]|$)/;

/**
 * Whether a text lists deliveries as YAML (`ConvertTo-Yaml`): names that are written together, as no field of mail is, and of
 * which three are known. Its values may be quoted and folded in many ways, so that it is named and not read.
 */
export function looksLikeYaml(text: string): boolean {
  return areOfExport(text.split('\n', mostLines).flatMap((line) => property.exec(line.replace(/\r$/, ''))?.[1] ?? []));
}

/**
 * Whether a document in XML lists deliveries (`ConvertTo-Xml`, rows or feeds of other programs), by the names of its elements or
 * those that they state: each program has elements of its own, so that it is named and not read.
 */
export function looksLikeXmlList(text: string): boolean {
  if (/^<(?:!doctype html|html)/i.test(text)) return false;
  return areOfExport(Array.from(text.matchAll(element), ([, name = '', stated, key]) => key ?? stated ?? name));
}

/** An element by its name; by the one that its first attribute states (`Name="FromIP"`, `k='FromIP'`); or a key of a plist. */
const element = /<(?:\w{1,40}:)?(\w{1,80})(?:\s(?:name|key|k|n|id)=["'](\w{1,80})["']|(?<=<key)>(\w{1,80})<)?/gi;

/** A document in XML without what stands in it as it was written: a sender's words may look like any other document. */
export function withoutCdata(text: string): string {
  return text.replace(/<!\[CDATA\[.*?(?:\]\]>|$)/gs, '');
}

function areOfExport(all: readonly string[]): boolean {
  const names = all.filter((name) => /[a-z][A-Z]/.test(name) && roleOf(name) !== null);
  return new Set(names).size >= fewest && areKnown(names);
}
