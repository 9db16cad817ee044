/** The languages that have a catalog. */
export type Language = 'en' | 'da' | 'nl';
