import { type Ingested, type InputFile, rejected } from '../ingested.ts';
import type { ParsedJson } from '../json/parse-json.ts';
import { baseName, unpackedName } from '../lists/sidecar-rows.ts';
import { articleFromRecord, type RecordContext } from './article-record.ts';

/** The context of a record of a file. `alone`: the file holds this article only, so it may lend its name as an id. */
export function contextOf({ source, defaults, row }: InputFile, line: number | null, alone: boolean): RecordContext {
  const place = { source_path: source.path, line };
  return { place, method: 'record', defaults, row, fileId: alone ? fileId(source.path) : null };
}

/** The file name without its extension, and without that of its packing; null for stdin, which has none. */
function fileId(path: string): string | null {
  const name = unpackedName(baseName(path)).replace(/(?<=.)\.[^.]*$/, '');
  return name === '' || name === '-' ? null : name;
}

/** What a parsed piece of a file comes to. */
export const ingestParsed = (parsed: ParsedJson, context: RecordContext): Ingested =>
  parsed.ok ? articleFromRecord(parsed.value, context) : rejected(context.place, parsed.code, parsed.detail);
