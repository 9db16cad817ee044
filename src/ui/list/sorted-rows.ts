/** Rows by the text of their key, numbers in it as numbers. A row without a text goes last in either order. */
export function sortedRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  { isDown }: { readonly isDown: boolean },
  locale: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const by = isDown ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort((one, other) => {
    if (one.key === '' || other.key === '') return one.key === other.key ? 0 : one.key === '' ? 1 : -1;
    return by * compare(one.key, other.key);
  });
  return keyed.map(({ row }) => row);
}
