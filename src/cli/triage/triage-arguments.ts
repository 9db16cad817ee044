import type { TriageProblem } from '../../locales/catalog/triage-words.ts';
import type { Sought } from '../check/check-options.ts';

/** How the answer is given: the summary for people, the picture, or one line a message. */
export type TriageForm = 'summary' | 'json' | 'ndjson' | 'csv';

/** What the words behind `relay-pool triage` ask for. Days are ISO 8601 in UTC, both within. */
export interface TriageRequest {
  readonly paths: readonly string[];
  readonly form: TriageForm;
  readonly since: string | null;
  readonly until: string | null;
  readonly onlyRelayPool: boolean;
  /** what gives exit code 1, as of `check` */
  readonly failOn: readonly Sought[];
  readonly jobs: number;
  readonly unmasked: boolean;
  /** the file that the report is written to; null for none */
  readonly html: string | null;
}

/** The options of this command. */
export const triageOptions = {
  ndjson: { type: 'boolean' },
  csv: { type: 'boolean' },
  html: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  only: { type: 'string' },
  'fail-on': { type: 'string' },
  jobs: { type: 'string' },
  unmasked: { type: 'boolean' },
} as const;

/** The values of options as `parseArgs` gives them. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** What is wrong with the request, the word that is, and the option that it belongs to. */
export interface TriageMistake {
  readonly problem: TriageProblem;
  readonly value: string;
  readonly option?: string;
}

const mostJobs = 64;

/** Reads the request, or says what is wrong with it. */
export function readTriageRequest(
  paths: readonly string[],
  values: OptionValues,
  failOn: readonly Sought[],
): TriageRequest | TriageMistake {
  const forms = (['json', 'ndjson', 'csv'] as const).filter((form) => values[form] === true);
  if (forms.length > 1) return { problem: 'several-forms', value: '' };
  for (const name of ['since', 'until', 'only', 'jobs', 'html']) {
    if (values[name] === true || values[name] === '') return { problem: 'missing-value', value: `--${name}` };
  }
  for (const name of ['since', 'until'] as const) {
    const value = values[name];
    if (typeof value === 'string' && !isDay(value)) return { problem: 'bad-date', value, option: `--${name}` };
  }
  const [since, until] = [textOf(values.since), textOf(values.until)];
  if (since !== null && until !== null && until < since) return { problem: 'days-reversed', value: until, option: since };
  if (typeof values.only === 'string' && values.only !== 'relay-pool')
    return { problem: 'bad-choice', value: values.only, option: '--only' };
  if (values.only !== undefined && forms[0] !== 'csv' && forms[0] !== 'ndjson') return { problem: 'only-of-lines', value: '' };
  const jobs = typeof values.jobs === 'string' ? values.jobs : '1';
  if (!/^\d{1,2}$/.test(jobs) || Number(jobs) < 1 || Number(jobs) > mostJobs)
    return { problem: 'bad-number', value: jobs, option: '--jobs' };
  if (paths.length === 0) return { problem: 'no-input', value: '' };
  return {
    paths,
    form: forms[0] ?? 'summary',
    since,
    until,
    onlyRelayPool: values.only !== undefined,
    failOn,
    jobs: Number(jobs),
    unmasked: values.unmasked === true,
    html: textOf(values.html),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isDay(text: string): boolean {
  // of the 30th of February, Date makes a day in March
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
