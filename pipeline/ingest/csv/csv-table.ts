import type { Source } from '../../../schemas/source.ts';
import { headOf } from '../bytes/head.ts';
import { delimiterOf } from './csv-columns.ts';
import type { CsvMarks } from './csv-rows.ts';

/** How a table is written: what parts its cells and rows, and whether its first line says so to a spreadsheet ("sep=;"). */
export type CsvTable = { readonly delimiter: string; readonly marks: CsvMarks; readonly saysSo: boolean };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Excel writes it and obeys it where the comma is the decimal point. */
const SAYS_SO = /^"?sep=([,;|\t])"?$/i;

/** Old spreadsheets of the Macintosh end rows with a carriage return alone. */
const ENDS_WITH_RETURN = /^[^\r\n]*\r(?!\n)./;

/** Tells from its first kilobyte how a table is written. */
export async function csvTable(source: Source): Promise<CsvTable> {
  const head = await headOf(source);
  const firstLine = /^.*/.exec(head)?.[0] ?? '';
  const said = SAYS_SO.exec(firstLine)?.[1];
  const delimiter = said ?? delimiterOf(firstLine);
  const rowEnd = ENDS_WITH_RETURN.test(head) ? CARRIAGE_RETURN : LINE_FEED;
  return { delimiter, marks: { delimiter: delimiter.charCodeAt(0), rowEnd }, saysSo: said !== undefined };
}
