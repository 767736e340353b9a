const QUOTE = '"';

/** The cells of a row, and whether each quotation mark that opens one is closed. */
export type CsvCells = { readonly cells: readonly string[]; readonly closed: boolean };

/** Takes a row apart. A quotation mark closes a cell only before a delimiter or the end of the row; elsewhere it is a character. */
export function csvCells(row: string, delimiter: string): CsvCells {
  if (!row.includes(QUOTE)) return { cells: row.split(delimiter), closed: true };
  const cells: string[] = [];
  let closed = true;
  for (let at = 0; at <= row.length; ) {
    const end = row[at] === QUOTE ? closingQuote(row, delimiter, at + 1) : null;
    if (end === row.length) closed = false;
    if (end !== null && end < row.length) {
      cells.push(row.slice(at + 1, end).replaceAll('""', QUOTE));
      at = end + 2;
      continue;
    }
    const next = row.indexOf(delimiter, at);
    const stop = next < 0 || end !== null ? row.length : next;
    cells.push(row.slice(at, stop));
    at = stop + 1;
  }
  return { cells, closed };
}

/** Index of the mark that closes a quoted cell, or the length of the row. */
function closingQuote(row: string, delimiter: string, from: number): number {
  for (let at = row.indexOf(QUOTE, from); at >= 0; at = row.indexOf(QUOTE, at + 1)) {
    const next = row[at + 1];
    if (next === undefined || next === delimiter) return at;
    if (next === QUOTE) at++;
  }
  return row.length;
}
