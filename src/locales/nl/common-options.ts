/** The options that every command has, as its help lists them. */
export const commonOptions: readonly string[] = [
  '  -l, --language CODE',
  '      {languages}; anders bepaalt LC_ALL, LC_MESSAGES of LANG het.',
  '  -h, --help',
  '      Deze tekst.',
];
