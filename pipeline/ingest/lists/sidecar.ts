import type { Reject } from '../../../schemas/reject.ts';
import type { Source } from '../../../schemas/source.ts';
import { type DateStatement, readAs } from '../dates/dating.ts';
import { type InputRecord, readField, statedDate } from '../record/fields.ts';
import { isTimezone } from '../record/timezone.ts';
import { quoted, reject } from '../reject-codes.ts';
import { type CsvLine, csvLines, isOverlong, type Report } from './csv-lines.ts';
import { NO_SIDECAR, normalPath, type Sidecar, type SidecarRow } from './sidecar-rows.ts';

export { NO_SIDECAR, rowFor, type Sidecar, unmatchedRows } from './sidecar-rows.ts';

/**
 * Reads articles.csv: columns file, published_at, title, url, publisher, timezone, in any order, by name (the names of FIELD_NAMES
 * serve as well). What cannot be used is a reject with its line; the rest of the row and of the file holds.
 */
export async function readSidecar(source: Source): Promise<{ sidecar: Sidecar; rejects: Reject[] }> {
  const rejects: Reject[] = [];
  const report: Report = (line, code, detail) => rejects.push(reject({ source_path: source.path, line }, code, detail));
  const rows = new Map<string, SidecarRow>();
  const [header, ...lines] = await csvLines(source, { code: 'E_SIDECAR', report });
  const columns = header === undefined ? null : columnNames(header, report);
  for (const line of columns === null ? [] : lines) {
    const row = rowOf(line, columns ?? [], report);
    const earlier = row === null ? undefined : rows.get(row.file);
    if (earlier !== undefined) report(line.line, 'E_SIDECAR', `line ${earlier.line} speaks of the same file`);
    else if (row !== null) rows.set(row.file, row);
  }
  return { sidecar: { ...NO_SIDECAR, path: source.path, rows }, rejects };
}

function columnNames({ cells, line }: CsvLine, report: Report): string[] | null {
  const names = cells.map((cell) => columnName(cell.trim()));
  if (names.includes('file')) return names;
  report(line, 'E_SIDECAR', `the header names no column "file" but ${quoted(names.join(','))}`);
  return null;
}

const COLUMNS = new Set(['file', 'published_at', 'title', 'url', 'publisher', 'timezone']);

/** Our own columns whatever their capitals; names of other dumps as they are. */
const columnName = (cell: string): string => (COLUMNS.has(cell.toLowerCase()) ? cell.toLowerCase() : cell);

function rowOf(csvLine: CsvLine, columns: readonly string[], report: Report): SidecarRow | null {
  if (isOverlong(csvLine, columns, { code: 'E_SIDECAR', report })) return null;
  const { cells, line } = csvLine;
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

function dateOf(
  record: InputRecord,
  line: number,
  report: Report,
): { dating: DateStatement | null; dateRefused: boolean } {
  const stated = statedDate(record, 'published_at');
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
