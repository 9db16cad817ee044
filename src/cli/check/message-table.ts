import { wrap } from '../../explanation/documents/render/wrap.ts';
import { fill } from '../../explanation/words/fill.ts';
import type { CardTone } from '../../detection/index.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import type { TableWords } from '../../locales/catalog/command-line-words.ts';
import { counted } from './counted.ts';
import type { Count, MessageRow } from './message-table-row.ts';
import type { Paint } from '../terminal/paint.ts';
import { forTerminal } from '../terminal/safe-text.ts';
import type { Screen } from '../terminal/screen.ts';
import { columnWidths, rowText } from './table-columns.ts';

/** What was named and could not be read, and in two words why. */
export interface Unread {
  readonly name: string;
  readonly reason: keyof TableWords['unreadReasons'];
}

/**
 * What was read of all inputs. `passedOver`: files in folders that are not taken for messages; `forTriage`: files that triage
 * reads in full.
 */
export interface Reading {
  readonly rows: readonly MessageRow[];
  readonly files: number;
  readonly unread: readonly Unread[];
  readonly passedOver: number;
  readonly forTriage: readonly string[];
}

/** How a table is shown; `all`: no row is left out. */
export interface TableForm {
  readonly screen: Screen;
  readonly paint: Paint;
  readonly all: boolean;
  readonly catalog: Catalog;
}

/** Rows that are shown where the screen does not say how many fit, unless all are asked for. */
const mostRows = 50;

/** Names in a sentence about files, unless all are asked for. */
const mostUnread = 10;

/** An empty line, the names of the columns, and the prompt of the shell. */
const linesAround = 3;

/**
 * Several messages in one view: their counts, what could not be read, and a line for each, the most dangerous first. Text of
 * messages and names of files are made safe here, before anything is painted.
 */
export function messageTable(
  { rows, files, unread, passedOver, forTriage }: Reading,
  { screen, paint, all, catalog }: TableForm,
): string {
  const words = catalog.commandLine.table;
  const noted = rows.filter(({ isNoted }) => isNoted).length;
  const heading = rows.length === 0 ? [] : lines('', headingWords()).map(paint.strong);
  const notes = [
    ...(unread.length === 0 ? [] : lines('! ', unreadWords()).map((line) => paint.tone('high-risk', line))),
    ...(passedOver === 0 ? [] : lines('  ', counted(words.passedOver, passedOver, catalog))),
    ...(forTriage.length === 0 ? [] : lines('  ', triageWords())),
    ...(noted === 0 ? [] : lines('  ', counted(words.noted, noted, catalog))),
  ];
  return `${[...heading, ...notes, ...tableLines()].join('\n')}\n`;

  function headingWords(): string {
    const counts = order.flatMap((kind) => {
      const count = rows.filter((row) => row.counts.includes(kind)).length;
      return count === 0 ? [] : [counted(words.found[kind], count, catalog)];
    });
    const values = {
      messages: counted(words.messages, rows.length, catalog),
      files: counted(words.files, files, catalog),
      found: counts.length === 0 ? words.nothingFound : counts.join(', '),
    };
    return fill(words.heading, values, catalog.unstated);
  }

  function unreadWords(): string {
    const names = unread.map(({ name, reason }) => `${name} (${words.unreadReasons[reason]})`);
    return named(fill(words.unread, { count: unread.length }, catalog.unstated), names);
  }

  function triageWords(): string {
    return named(counted(words.forTriage, forTriage.length, catalog), forTriage);
  }

  /** Names are put behind the phrase, since a value in a template is cut when it is long. */
  function named(phrase: string, names: readonly string[]): string {
    const shown = all ? names : names.slice(0, mostUnread);
    const others = names.length - shown.length;
    const more = others === 0 ? [] : [fill(words.othersUnread, { count: others }, catalog.unstated)];
    return `${phrase}: ${[...shown, ...more].join(', ')}`;
  }

  function tableLines(): string[] {
    if (rows.length === 0) return [];
    const shown = shownRows();
    const widths = columnWidths(shown, words.columns, screen.width);
    const left = rows.length - shown.length;
    return [
      '',
      paint.strong(`  ${rowText(words.columns, widths)}`),
      ...shown.map(({ tone, ...row }) => {
        const line = `${marks[tone]} ${rowText(row, widths)}`;
        const end = widths.label + 2;
        return tone === 'calm' ? line : paint.tone(tone, line.slice(0, end)) + line.slice(end);
      }),
      ...lines('', left === 0 ? words.whole : counted(words.more, left, catalog)),
    ];
  }

  /** One at least, however small the screen is. */
  function shownRows(): readonly MessageRow[] {
    const sorted = rows
      .map((row) => ({ ...row, file: oneLine(row.file), domain: oneLine(row.domain) }))
      .sort((one, other) => one.rank - other.rank);
    if (all) return sorted;
    const closing = lines('', counted(words.more, rows.length, catalog));
    const around = heading.length + notes.length + linesAround + closing.length;
    return sorted.slice(0, screen.height === null ? mostRows : Math.max(screen.height - around, 1));
  }

  function lines(mark: string, text: string): string[] {
    return wrap(oneLine(text), screen.width, mark, '  ');
  }
}

/** What repeats the tone of a message without colour. */
const marks: Readonly<Record<CardTone, string>> = {
  danger: '!',
  'high-risk': '^',
  relay: '*',
  forged: '?',
  unknown: '?',
  calm: ' ',
};

const order: readonly Count[] = ['danger', 'relay', 'highRisk', 'forged', 'unknown'];

function oneLine(text: string): string {
  return forTerminal(text).replaceAll('\n', ' ');
}
