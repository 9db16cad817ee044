/** The options that every command has, as its help lists them. */
export const commonOptions: readonly string[] = [
  '  -l, --language KODE',
  '      {languages}; ellers bestemmer LC_ALL, LC_MESSAGES eller LANG.',
  '  -h, --help',
  '      Denne tekst.',
];
