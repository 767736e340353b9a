import { FIELD_NAMES } from '../record/fields.ts';

/** How the rows of a table of articles are read: what parts its cells, its columns, and whether its first row names them. */
export type CsvColumns = { readonly delimiter: string; readonly columns: readonly string[]; readonly header: boolean };

/** Tabs and semicolons stand in no header by chance, commas may. */
const DELIMITERS = ['\t', ';', '|', ','] as const;

const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.values(FIELD_NAMES)
    .flat()
    .map((name) => [name.toLowerCase(), name]),
);

/**
 * The names of the columns of a row of cells: those that the user mapped and those of fields in any capitals, others as they are. A
 * field that a column names exactly is not taken for one in other capitals.
 */
function columnNames(cells: readonly string[], mapped: ReadonlySet<string>): string[] {
  const names = cells.map((cell) => cell.trim());
  const exact = new Set(names);
  const wanted = new Map([...mapped].map((name) => [name.toLowerCase(), name]));
  return names.map((name) => {
    const lower = name.toLowerCase();
    const known = wanted.get(lower) ?? KNOWN.get(lower) ?? name;
    return exact.has(known) || mapped.has(name) ? name : known;
  });
}

const TEXTS: ReadonlySet<string> = new Set(FIELD_NAMES.text);

/**
 * What trafilatura writes without a header, by the number of its cells. Source: its output `csv`, which is parted by tabs and has "null" for
 * nothing; older versions have no id.
 */
const TRAFILATURA: ReadonlyMap<number, readonly string[]> = new Map([
  [10, 'url fingerprint hostname title image date text comments license pagetype'.split(' ')],
  [11, 'url id fingerprint hostname title image date text comments license pagetype'.split(' ')],
]);

const isAddress = (cell: string): boolean => /^https?:\/\//.test(cell);

const isTrafilatura = ([first = '', ...others]: readonly string[]): boolean =>
  (first === 'null' || isAddress(first)) && others.some((cell) => cell === 'null' || /^\d{4}-\d\d-\d\d$/.test(cell));

/** The delimiter that a table's first line has most reason to be parted by. */
export function delimiterOf(firstLine: string): string {
  const unquoted = firstLine.replace(/"[^"]*"/g, '');
  return DELIMITERS.find((delimiter) => unquoted.includes(delimiter)) ?? ',';
}

/**
 * Reads the first row of a table. `mapped` is the name that the user gave for the text. Null where no column holds the text. A row with
 * an address in it names no columns, whatever words stand beside it.
 */
export function csvColumns(
  cells: readonly string[],
  delimiter: string,
  mapped: ReadonlySet<string>,
): CsvColumns | null {
  const known = delimiter === '\t' && isTrafilatura(cells) ? TRAFILATURA.get(cells.length) : undefined;
  if (known !== undefined) return { delimiter, columns: known, header: false };
  if (cells.some(isAddress)) return null;
  const columns = columnNames(cells, mapped);
  return columns.some((name) => TEXTS.has(name) || mapped.has(name)) ? { delimiter, columns, header: true } : null;
}
