import type { Encoding } from '../bytes/byte-order-mark.ts';
import { type Decoded, decode } from '../bytes/decode.ts';
import { type Ingested, type InputFile, rejected } from '../ingested.ts';
import { articleFromRecord } from '../record/article-record.ts';
import { contextOf } from '../record/file-article.ts';
import { quoted, type RejectCode } from '../reject-codes.ts';
import { csvCells } from './csv-cells.ts';
import { type CsvColumns, csvColumns } from './csv-columns.ts';
import type { CsvRow } from './csv-rows.ts';
import { isPlainlyRow, resembledRow } from './resembled-row.ts';

/** How a table is written, as its first bytes tell. `skipped` counts those of the byte order mark. */
type Written = {
  readonly delimiter: string;
  readonly encoding: Encoding;
  readonly skipped: number;
  readonly saysSo: boolean;
};

/** Makes articles of the rows of one table in their order: the first names the columns, unless it shows that none does. */
export class CsvArticles {
  readonly #file: InputFile;
  readonly #written: Written;
  #columns: CsvColumns | null = null;
  /** Behind a row that was not closed: what looks like no row is part of it, and was told of. */
  #lost = false;
  isEmpty = true;
  /** No row of it can be read. */
  isHopeless = false;

  constructor(file: InputFile, written: Written) {
    this.#file = file;
    this.#written = written;
  }

  *read(row: CsvRow): Generator<Ingested> {
    if (this.isHopeless || (row.line === 1 && this.#written.saysSo)) return;
    const columns = this.#columns;
    if (columns === null) yield* this.#first(row);
    else if (row.kind === 'large') yield this.#reject(row.line, { code: 'E_TOO_LARGE', detail: '' });
    else yield* this.#row(row, columns);
  }

  *#first(row: CsvRow): Generator<Ingested> {
    const { delimiter } = this.#written;
    const decoded = row.kind === 'row' ? this.#decoded(row) : null;
    const cells = decoded?.ok ? csvCells(decoded.text, delimiter).cells : [];
    this.#columns = csvColumns(cells, delimiter, mappedNames(this.#file));
    if (this.#columns?.header) return;
    if (this.#columns !== null) return yield* this.read(row);
    this.isHopeless = true;
    this.isEmpty = false;
    if (decoded?.ok === false) yield this.#reject(row.line, decoded);
    else if (row.kind === 'large') yield this.#reject(row.line, { code: 'E_TOO_LARGE', detail: '' });
    else if (row.kind === 'open') yield this.#open(row.line);
    else
      yield this.#reject(row.line, {
        code: 'E_CSV',
        detail: `none of its columns is a text: ${quoted(cells.join(delimiter))}`,
      });
  }

  *#row(row: Exclude<CsvRow, { kind: 'large' }>, columns: CsvColumns): Generator<Ingested> {
    const decoded = this.#decoded(row);
    if (!decoded.ok) {
      yield this.#reject(row.line, decoded);
      return;
    }
    const { text } = decoded;
    if (row.kind === 'open' || (row.lines > 1 && holdsRows(text, columns)))
      yield* this.#rescued(text, row.line, columns);
    else if (this.#lost && resembledRow(text, columns) === null) return;
    else {
      this.#lost = false;
      const { cells } = csvCells(text, columns.delimiter);
      if (cells.some((cell) => cell.trim() !== '')) yield this.#article(cells, row.line, columns);
    }
  }

  /** The lines of a row with an open cell that are rows beyond doubt. The first that is none is told of, the others of that text are not. */
  *#rescued(text: string, line: number, columns: CsvColumns): Generator<Ingested> {
    for (const [i, one] of linesOf(text).entries()) {
      const cells = resembledRow(one, columns);
      if (cells !== null) {
        this.#lost = false;
        yield this.#article(cells, line + i, columns);
      } else if (!this.#lost && one.trim() !== '') {
        this.#lost = true;
        yield this.#open(line + i);
      }
    }
  }

  #article(cells: readonly string[], line: number, { columns }: CsvColumns): Ingested {
    this.isEmpty = false;
    const context = contextOf(this.#file, line, false);
    if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
      return rejected(context.place, 'E_CSV', `it has ${cells.length} cells, the first row ${columns.length}`);
    return articleFromRecord(recordOf(cells, columns), context);
  }

  #decoded({ bytes, offset }: { readonly bytes: Uint8Array; readonly offset: number }): Decoded {
    const { encoding, skipped } = this.#written;
    const decoded = decode(bytes, { encoding, offset: skipped + offset });
    return decoded.ok ? { ok: true, text: withoutEnd(decoded.text) } : decoded;
  }

  #open = (line: number): Ingested =>
    this.#reject(line, { code: 'E_CSV', detail: 'a quotation mark that opens in it is not closed' });

  #reject(line: number, { code, detail }: { code: RejectCode; detail: string }): Ingested {
    this.isEmpty = false;
    return rejected(contextOf(this.#file, line, false).place, code, detail);
  }
}

/** A row without the line feed or carriage return, or both, behind it. */
function withoutEnd(row: string): string {
  const returned = row.endsWith('\n') ? row.slice(0, -1) : row;
  return returned.endsWith('\r') ? returned.slice(0, -1) : returned;
}

const linesOf = (text: string): string[] => text.split(/\r?\n|\r/);

/** Whether a line of a text, its first apart, is a row beyond doubt. */
const holdsRows = (text: string, columns: CsvColumns): boolean =>
  linesOf(text).some((line, i) => i > 0 && line.includes(columns.delimiter) && isPlainlyRow(line, columns));

/** Of two columns with one name the first that says anything holds. As long as the row, however many columns there are. */
function recordOf(cells: readonly string[], columns: readonly string[]): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [i, cell] of cells.slice(0, columns.length).entries()) {
    const name = columns[i] ?? '';
    if (name !== '' && !record[name]) record[name] = cell;
  }
  return record;
}

const mappedNames = ({ defaults }: InputFile): ReadonlySet<string> => {
  const text = defaults.map?.get('text');
  return new Set(text === undefined ? [] : [text]);
};
