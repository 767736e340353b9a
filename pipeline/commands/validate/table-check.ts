import { join } from 'node:path';
import { type CsvRow, csvRows } from '../../io/csv-rows.ts';
import type { GenerationNames } from '../../io/read-folder.ts';
import { isFormula, matchCell } from './cell.ts';
import type { Column } from './columns.ts';
import { type Finding, TIMELINE } from './finding.ts';

/** Cells that were changed for the sake of spreadsheets. */
export type CellTally = { guarded: number; shortened: number };

/** A table whose rows are asked for in the order of the records that they are about. */
export class Table<T> {
  readonly #file: string;
  readonly #columns: readonly Column<T>[];
  readonly #tally: CellTally;
  readonly #rows: AsyncGenerator<CsvRow> | null;
  #isBroken = false;
  #asked = 0;
  #found = 0;

  /** A file that is not there has nothing wrong with it: whether it must be, run.json says. */
  constructor(
    { folder, names }: GenerationNames,
    table: { readonly file: string; readonly columns: readonly Column<T>[] },
    tally: CellTally,
  ) {
    this.#file = table.file;
    this.#columns = table.columns;
    this.#tally = tally;
    this.#rows = names.includes(table.file) ? csvRows(join(folder, table.file)) : null;
  }

  /** What is wrong with the row of a record. */
  async next(record: T): Promise<Finding[]> {
    const header = await this.#header();
    this.#asked += 1;
    const { row, findings } = await this.#pull();
    return [...header, ...findings, ...(row === null ? [] : this.#compare(row, record))];
  }

  /** What is wrong with the table once all records have been asked for. */
  async end(): Promise<Finding[]> {
    const findings = await this.#header();
    let pulled = await this.#pull();
    while (pulled.row !== null) pulled = await this.#pull();
    await this.#rows?.return(undefined);
    findings.push(...pulled.findings);
    if (this.#rows === null || this.#isBroken || this.#found === this.#asked) return findings;
    const message = `has ${this.#found} rows, ${TIMELINE} asks for ${this.#asked}`;
    return [...findings, this.#wrong(null, 'agrees', message)];
  }

  #wrong(line: number | null, check: string, message: string): Finding {
    return { file: this.#file, line, check, message };
  }

  /** The first row, once: the columns by their names and in their order. New ones may follow them. */
  async #header(): Promise<Finding[]> {
    if (this.#asked > 0 || this.#found > 0 || this.#rows === null) return [];
    const { row, findings } = await this.#pull();
    this.#found = 0;
    const names = [...(row?.cells.keys() ?? [])];
    const wrong = this.#columns.findIndex(({ name }, i) => names[i] !== name);
    if (row === null || wrong === -1) return findings;
    this.#isBroken = true;
    const message = `column ${wrong + 1} is "${names[wrong] ?? ''}", it must be "${this.#columns[wrong]?.name}"`;
    return [this.#wrong(1, 'columns', message)];
  }

  async #pull(): Promise<{ row: Extract<CsvRow, { ok: true }> | null; findings: Finding[] }> {
    if (this.#rows === null || this.#isBroken) return { row: null, findings: [] };
    const { done, value } = await this.#rows.next();
    if (done) return { row: null, findings: [] };
    if (value.ok) {
      this.#found += 1;
      return { row: value, findings: [] };
    }
    this.#isBroken = true;
    return { row: null, findings: [this.#wrong(value.line, 'csv', value.message)] };
  }

  /** The first cell of a row that does not say what the record says. */
  #compare({ line, cells }: Extract<CsvRow, { ok: true }>, record: T): Finding[] {
    for (const { name, of, free } of this.#columns) {
      const cell = cells.get(name) ?? '';
      const wanted = of(record);
      const match = matchCell(cell, wanted, free === true);
      if (match === null)
        return [this.#wrong(line, 'agrees', `${name} is "${cell}", ${TIMELINE} says "${String(wanted ?? '')}"`)];
      if (free === true && isFormula(cell)) return [this.#wrong(line, 'guard', `${name} would be run as a formula`)];
      if (match.guarded) this.#tally.guarded += 1;
      if (match.shortened) this.#tally.shortened += 1;
    }
    return [];
  }
}
