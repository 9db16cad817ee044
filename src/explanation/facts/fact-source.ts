import type { PageId } from '../../microsoft365/sources.ts';

/** What a fact in the words rests on: a page of the register, or `general-knowledge`, and then the words say so. */
export type FactSource = PageId | 'general-knowledge';
