import { Correction, type CorrectionRow } from '../../../schemas/correction.ts';
import type { Reject } from '../../../schemas/reject.ts';
import type { Source } from '../../../schemas/source.ts';
import { quoted, reject } from '../reject-codes.ts';
import { type CsvLine, csvLines, isOverlong, type Report, type Told } from './csv-lines.ts';

const NEEDED = ['id', 'action'] as const;

/**
 * Reads corrections.csv: columns id, action, value, note by name, in any order; others are the reviewer's own. A row that cannot be used
 * is a reject with its line; the other rows hold. `complete`: the folder of the file is read as a whole.
 */
export async function readCorrections(
  source: Source,
  complete: boolean,
): Promise<{ rows: CorrectionRow[]; rejects: Reject[] }> {
  const rejects: Reject[] = [];
  const report: Report = (line, code, detail) => rejects.push(reject({ source_path: source.path, line }, code, detail));
  const told: Told = { code: 'E_CORRECTION', report };
  const [header, ...lines] = await csvLines(source, told);
  const columns = header === undefined ? null : columnNames(header, report);
  const rows: CorrectionRow[] = [];
  for (const csvLine of columns === null ? [] : lines) {
    const correction = correctionOf(csvLine, columns ?? [], told);
    if (correction !== null) rows.push({ correction, source_path: source.path, line: csvLine.line, complete });
  }
  return { rows, rejects };
}

function columnNames({ cells, line }: CsvLine, report: Report): string[] | null {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const missing = NEEDED.find((name) => !names.includes(name));
  if (missing === undefined) return names;
  report(line, 'E_CORRECTION', `the header names no column "${missing}" but ${quoted(names.join(','))}`);
  return null;
}

function correctionOf(csvLine: CsvLine, columns: readonly string[], told: Told): Correction | null {
  const { cells, line } = csvLine;
  if (cells.every((cell) => cell.trim() === '') || isOverlong(csvLine, columns, told)) return null;
  const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? '';
  const row = { id: cell('id'), action: cell('action').toLowerCase(), value: cell('value'), note: cell('note') };
  const parsed = Correction.safeParse(row);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const column = String(issue?.path[0] ?? 'action');
  told.report(line, told.code, `${column} ${quoted(cell(column))} ${issue?.message ?? 'cannot be read'}`);
  return null;
}
