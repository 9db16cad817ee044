import { useId, useMemo } from 'react';
import type { ReactElement } from 'react';
import { worstThreatFirst } from '../../triage/record/threat-order.ts';
import { causeKeyOf, causeName } from './message-list.ts';
import type { MessageFilters } from './message-list.ts';
import type { MessageRow } from './message-row.ts';
import type { Speech } from '../speech.ts';

interface FilterBarProps {
  readonly rows: readonly MessageRow[];
  readonly filters: MessageFilters;
  readonly speech: Speech;
  readonly onChange: (filters: MessageFilters) => void;
}

/** Narrows the list by text, pool, danger, cause and place; only what some message has can be chosen. */
export function FilterBar({ rows, filters, speech, onChange }: FilterBarProps): ReactElement {
  const { words, view } = speech;
  const id = useId();
  const outcomes = useMemo(() => distinct(rows.map(({ outcome }) => outcome)), [rows]);
  const dangers = useMemo(() => worstThreatFirst.filter((key) => rows.some(({ threat }) => threat === key)), [rows]);
  const causes = useMemo(() => distinct(rows.map(causeKeyOf)), [rows]);
  const places = useMemo(() => distinct(rows.map(({ placed }) => placed ?? ('unknown' as const))), [rows]);
  return (
    <div className="filters no-print">
      <div className="field">
        <label htmlFor={id}>{view.search}</label>
        <input
          id={id}
          type="search"
          placeholder={view.searchHelp}
          value={filters.text}
          onChange={(event) => onChange({ ...filters, text: event.target.value })}
        />
      </div>
      <Choice
        label={view.columns.pool}
        any={view.any}
        value={filters.outcome}
        values={outcomes}
        nameOf={(key) => words.pools[key]}
        onChange={(outcome) => onChange({ ...filters, outcome })}
      />
      {dangers.length > 0 && (
        <Choice
          label={view.columns.danger}
          any={view.any}
          value={filters.danger}
          values={dangers}
          nameOf={(key) => words.threats[key]}
          onChange={(danger) => onChange({ ...filters, danger })}
        />
      )}
      <Choice
        label={view.columns.cause}
        any={view.any}
        value={filters.cause}
        values={causes}
        nameOf={(key) => causeName(key, speech)}
        onChange={(cause) => onChange({ ...filters, cause })}
      />
      <Choice
        label={view.columns.placed}
        any={view.any}
        value={filters.placed}
        values={places}
        nameOf={(key) => words.placed[key]}
        onChange={(placed) => onChange({ ...filters, placed })}
      />
    </div>
  );
}

interface ChoiceProps<Key extends string> {
  readonly label: string;
  readonly any: string;
  readonly value: Key | null;
  readonly values: readonly Key[];
  readonly nameOf: (key: Key) => string;
  readonly onChange: (key: Key | null) => void;
}

function Choice<Key extends string>({ label, any, value, values, nameOf, onChange }: ChoiceProps<Key>): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(values.find((key) => key === event.target.value) ?? null)}
      >
        <option value="">{any}</option>
        {values.map((key) => (
          <option key={key} value={key}>
            {nameOf(key)}
          </option>
        ))}
      </select>
    </div>
  );
}

function distinct<Key>(keys: readonly (Key | null)[]): Key[] {
  return [...new Set(keys)].filter((key) => key !== null);
}
