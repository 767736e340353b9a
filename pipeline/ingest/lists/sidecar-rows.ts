import type { Reject } from '../../../schemas/reject.ts';
import type { DateStatement } from '../dates/dating.ts';
import { reject } from '../reject-codes.ts';

/** What articles.csv says of one file. */
export type SidecarRow = {
  /** The file as the row names it, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly dating: DateStatement | null;
  /** The row states a date that cannot be read; it is reported apart. */
  readonly dateRefused: boolean;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly timezone: string | null;
};

/** An articles.csv: its path, and its rows by the file that they name. */
export type Sidecar = { readonly path: string; readonly rows: ReadonlyMap<string, SidecarRow> };

export const NO_SIDECAR: Sidecar = { path: '', rows: new Map() };

/** One way to write a path: forward slashes, composed characters (macOS decomposes them), no leading "./". */
export const normalPath = (path: string): string =>
  path.trim().replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A name without the extension that says how its bytes are packed: what is left tells the format. */
export const unpackedName = (name: string): string => name.replace(/(?<=[^/])\.(?:gz|gzip|zst|zstd)$/i, '');

/**
 * The row for a file: the one with its path from the folder of articles.csv, else the one with its bare name. The row of a
 * packed file may leave the ".gz" out.
 */
export function rowFor(sidecar: Sidecar, path: string): SidecarRow | null {
  const file = normalPath(path);
  const folder = normalPath(sidecar.path).slice(0, -baseName(sidecar.path).length);
  const relative = file.startsWith(folder) ? file.slice(folder.length) : file;
  const names = [relative, baseName(file)].flatMap((name) => [name, unpackedName(name)]);
  const named = names.find((name) => sidecar.rows.has(name));
  return named === undefined ? null : (sidecar.rows.get(named) ?? null);
}

/**
 * The rows that speak of none of the given files, as rejects in the order of their lines. `paths` are the `Source.path` of
 * every input that was read: a misspelt name would else leave its article undated without a word.
 */
export function unmatchedRows(sidecar: Sidecar, paths: Iterable<string>): Reject[] {
  const matched = new Set<SidecarRow>();
  for (const path of paths) {
    const row = rowFor(sidecar, path);
    if (row !== null) matched.add(row);
  }
  return [...sidecar.rows.values()]
    .filter((row) => !matched.has(row))
    .map(({ file, line }) =>
      reject({ source_path: sidecar.path, line }, 'E_SIDECAR', `no input file is called ${JSON.stringify(file)}`),
    );
}
