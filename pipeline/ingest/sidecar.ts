import { parse } from 'csv-parse/sync';
import type { Reject } from '../../schemas/reject.ts';
import type { Source } from '../../schemas/source.ts';
import { ReadError } from './bytes.ts';
import { type Dating, readAs } from './dating.ts';
import { decodeSource } from './decode.ts';
import { type InputRecord, readField, statedDate } from './fields.ts';
import { LIMITS } from './limits.ts';
import { quoted, type RejectCode, reject } from './reject-codes.ts';
import { NO_SIDECAR, normalPath, type Sidecar, type SidecarRow } from './sidecar-rows.ts';
import { isTimezone } from './timezone.ts';

export { NO_SIDECAR, type Sidecar, unmatchedRows } from './sidecar-rows.ts';

type Line = { readonly cells: readonly string[]; readonly line: number };
type Report = (line: number | null, code: RejectCode, detail: string) => void;

/**
 * Reads articles.csv: columns file, published_at, title, url, publisher, timezone, in any order, by name (the names of FIELD_NAMES
 * serve as well). What cannot be used is a reject with its line; the rest of the row and of the file holds.
 */
export async function readSidecar(source: Source): Promise<{ sidecar: Sidecar; rejects: Reject[] }> {
  const rejects: Reject[] = [];
  const report: Report = (line, code, detail) => rejects.push(reject({ source_path: source.path, line }, code, detail));
  const text = await sidecarText(source, report);
  const rows = new Map<string, SidecarRow>();
  const [header, ...lines] = text === null ? [] : csvLines(text, report);
  const columns = header === undefined ? null : columnNames(header, report);
  for (const line of columns === null ? [] : lines) {
    const row = rowOf(line, columns ?? [], report);
    const earlier = row === null ? undefined : rows.get(row.file);
    if (earlier !== undefined) report(line.line, 'E_SIDECAR', `line ${earlier.line} speaks of the same file`);
    else if (row !== null) rows.set(row.file, row);
  }
  return { sidecar: { ...NO_SIDECAR, path: source.path, rows }, rejects };
}

async function sidecarText(source: Source, report: Report): Promise<string | null> {
  try {
    const decoded = await decodeSource(source, LIMITS.sidecarBytes);
    if (decoded.ok && decoded.text.trim() !== '') return decoded.text;
    if (decoded.ok) report(null, 'E_SIDECAR', 'it is empty');
    else if (decoded.code === 'E_TOO_LARGE') report(null, 'E_SIDECAR', `it is over ${LIMITS.sidecarBytes} bytes`);
    else report(null, decoded.code, decoded.detail);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    report(null, 'E_READ', error.message);
  }
  return null;
}

/** Spreadsheets write semicolons where the comma is the decimal point, and tabs as "Unicode text". */
const DELIMITERS = [',', ';', '\t'] as const;

function csvLines(text: string, report: Report): Line[] {
  const first = /^.*/.exec(text)?.[0] ?? '';
  const lines: Line[] = [];
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
      report(typeof line === 'number' ? line : null, 'E_SIDECAR', 'its quotation marks do not pair');
      return undefined;
    },
  });
  return lines;
}

function columnNames({ cells, line }: Line, report: Report): string[] | null {
  const names = cells.map((cell) => columnName(cell.trim()));
  if (names.includes('file')) return names;
  report(line, 'E_SIDECAR', `the header names no column "file" but ${quoted(names.join(','))}`);
  return null;
}

const COLUMNS = new Set(['file', 'published_at', 'title', 'url', 'publisher', 'timezone']);

/** Our own columns whatever their capitals; names of other dumps as they are. */
const columnName = (cell: string): string => (COLUMNS.has(cell.toLowerCase()) ? cell.toLowerCase() : cell);

function rowOf({ cells, line }: Line, columns: readonly string[], report: Report): SidecarRow | null {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    report(line, 'E_SIDECAR', 'it has more cells than the header; put a cell with a comma between quotation marks');
    return null;
  }
  const record: InputRecord = Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
  const file = normalPath(String(record['file']));
  if (file === '') {
    if (cells.some((cell) => cell.trim() !== '')) report(line, 'E_SIDECAR', 'it names no file');
    return null;
  }
  const fields = {
    title: readField(record, 'title'),
    url: readField(record, 'url'),
    publisher: readField(record, 'publisher'),
  };
  return { file, line, ...dateOf(record, line, report), ...fields, timezone: zoneOf(record, line, report) };
}

function dateOf(record: InputRecord, line: number, report: Report): { dating: Dating | null; dateRefused: boolean } {
  const stated = statedDate(record);
  if (stated === null) return { dating: null, dateRefused: false };
  const reading = readAs('sidecar', stated);
  if (reading.ok) return { dating: reading.dating, dateRefused: false };
  report(line, 'E_PUBLISHED_AT', reading.why);
  return { dating: null, dateRefused: true };
}

function zoneOf(record: InputRecord, line: number, report: Report): string | null {
  const timezone = readField(record, 'timezone');
  if (timezone === null || isTimezone(timezone)) return timezone;
  report(line, 'E_TIMEZONE', quoted(timezone));
  return null;
}
