import { readFileSync } from 'node:fs';
import js from '@eslint/js';
// @ts-expect-error the plugin brings no types
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout'].map((name) => [name, 'readonly']),
);

// the rooms that touch no DOM, Office or Node and read neither clock nor machine; TypeScript takes their globals away
/** @type {{ include: string[] }} */
const { include } = JSON.parse(readFileSync(new URL('tsconfig.pure.json', import.meta.url), 'utf8'));
const pureFolders = include.filter((path) => path.startsWith('src/'));

// text that strangers wrote is never HTML and never a regular expression
const neverFromText = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text only, never HTML.' },
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: 'Text only, never HTML.' },
  { selector: "NewExpression[callee.name='RegExp']", message: 'A message is never a regular expression.' },
  { selector: "CallExpression[callee.name='RegExp']", message: 'A message is never a regular expression.' },
];
const plainData = [
  { selector: 'ClassDeclaration, ClassExpression', message: 'Plain readonly data and functions; no classes.' },
  { selector: 'TSEnumDeclaration', message: 'A union of string literals instead of an enum.' },
];
const sameAnswerEverywhere = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock in here.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'No clock in here.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The same text, the same answer.' },
  {
    selector: 'MemberExpression[property.name=/^(toLocale\\w+|localeCompare)$/]',
    message: 'The locale of the machine has no say.',
  },
  { selector: 'ThrowStatement', message: 'Malformed mail is normal: name the state instead.' },
  { selector: 'AwaitExpression', message: 'The core does not wait.' },
];

export default defineConfig(
  globalIgnores(['node_modules', 'dist', 'release/', '.cache', 'coverage', 'scripts/types']),
  js.configs.recommended,
  { files: ['**/*.js'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // `import { type A }` alone would still load the file
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-len': [
        'error',
        { code: 130, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'Office', message: 'Only src/outlook speaks with Office.' }],
      'no-restricted-syntax': ['error', ...neverFromText, ...plainData],
    },
  },
  {
    files: pureFolders.map((folder) => `${folder}/**/*.ts`),
    rules: { 'no-restricted-syntax': ['error', ...neverFromText, ...plainData, ...sameAnswerEverywhere] },
  },
  // words and samples are lists: long, and read one line at a time
  { files: ['src/locales/**', 'src/page/samples/**'], rules: { 'max-len': 'off', 'max-lines': 'off' } },
  {
    files: ['src/outlook/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off', 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/{ui,pane,page}/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
    // the plugin's own types are narrower than ESLint's
    plugins: { 'react-hooks': /** @type {any} */ (reactHooks) },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
