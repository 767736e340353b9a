import { parse } from 'csv-parse/sync';
import type { Source } from '../../../schemas/source.ts';
import { ReadError } from '../bytes/bytes.ts';
import { decodeSource } from '../bytes/decode.ts';
import { LIMITS } from '../limits.ts';
import type { RejectCode } from '../reject-codes.ts';

/** The cells of a row, and the line that it ends in; lines count from 1. */
export type CsvLine = { readonly cells: readonly string[]; readonly line: number };

/** Tells what cannot be used, with its line, or null for the file as a whole. */
export type Report = (line: number | null, code: RejectCode, detail: string) => void;

/** How the rows of one kind of list that lies beside the articles are told apart from all other input that is refused. */
export type Told = { readonly code: RejectCode; readonly report: Report };

/** The rows of a list that lies beside the articles, its header first. What cannot be read is reported, the rest holds. */
export async function csvLines(source: Source, told: Told): Promise<CsvLine[]> {
  const text = await textOf(source, told);
  return text === null ? [] : split(text, told);
}

async function textOf(source: Source, { code, report }: Told): Promise<string | null> {
  try {
    const decoded = await decodeSource(source, LIMITS.sidecarBytes);
    if (decoded.ok && decoded.text.trim() !== '') return decoded.text;
    if (decoded.ok) report(null, code, 'it is empty');
    else if (decoded.code === 'E_TOO_LARGE') report(null, code, `it is over ${LIMITS.sidecarBytes} bytes`);
    else report(null, decoded.code, decoded.detail);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    report(null, 'E_READ', error.message);
  }
  return null;
}

/** Spreadsheets write semicolons where the comma is the decimal point, and tabs as "Unicode text". */
const DELIMITERS = [',', ';', '\t'] as const;

function split(text: string, { code, report }: Told): CsvLine[] {
  const first = /^.*/.exec(text)?.[0] ?? '';
  const lines: CsvLine[] = [];
  parse(text, {
    delimiter: DELIMITERS.find((delimiter) => first.includes(delimiter)) ?? ',',
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], info) => {
      lines.push({ cells, line: info.lines });
      return null;
    },
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = error?.['lines'];
      report(typeof line === 'number' ? line : null, code, 'its quotation marks do not pair');
      return undefined;
    },
  });
  return lines;
}

/** Whether a row holds more than its header has columns for, which is reported: some cell was cut at a comma of its own. */
export function isOverlong({ cells, line }: CsvLine, columns: readonly string[], { code, report }: Told): boolean {
  const overlong = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (overlong)
    report(line, code, 'it has more cells than the header; put a cell with a comma between quotation marks');
  return overlong;
}
