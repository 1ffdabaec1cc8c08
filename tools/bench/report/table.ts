/** One column: its heading and how a row is shown in it. */
export interface Column<T> {
  readonly heading: string;
  readonly show: (row: T) => string;
}

/** A number for people: as many digits as say something. */
export function shown(value: number | undefined, digits = 1): string {
  if (value === undefined) return '-';
  return value >= 1000 ? String(Math.round(value)) : value.toFixed(digits);
}

/** Rows under headings, the first column to the left and the others to the right. */
export function table<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const cells = [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ show }) => show(row)))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  const [head, ...body] = cells.map(line);
  return [head, '-'.repeat((head ?? '').length), ...body].join('\n');
}
