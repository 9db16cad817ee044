/*
 * The register of languages: one line each, its code before the folder of that name. Everything else follows from these lines, and the
 * tests name what a new one still lacks outside of its folder.
 */
export { language as en } from './en/language.ts';
export { language as da } from './da/language.ts';
export { language as nl } from './nl/language.ts';
