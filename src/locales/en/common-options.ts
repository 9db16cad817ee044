/** The options that every command has, as its help lists them. */
export const commonOptions: readonly string[] = [
  '  -l, --language CODE',
  '      {languages}; without it, LC_ALL, LC_MESSAGES or LANG decides.',
  '  -h, --help',
  '      This text.',
];
