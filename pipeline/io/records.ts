import type { z } from 'zod';
import type { Source } from '../../schemas/source.ts';
import { type Line, lines } from './lines.ts';

export type RecordLine<T> =
  | { readonly ok: true; readonly line: number; readonly value: T }
  | Extract<Line, { readonly ok: false }>;

/** One line of NDJSON as the record that the schema describes. The message says which field is wrong, and how. */
function record<T>(text: string, line: number, schema: z.ZodType<T>): RecordLine<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, line, code: 'E_JSON', message: 'the line is not JSON' };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, line, value: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  return { ok: false, line, code: 'E_RECORD', message: `${where ? `${where}: ` : ''}${issue?.message ?? 'not valid'}` };
}

/** Records of an NDJSON source, streaming. Empty lines count as lines and say nothing. */
export async function* records<T>(source: Source, schema: z.ZodType<T>): AsyncGenerator<RecordLine<T>> {
  for await (const line of lines(source)) {
    if (!line.ok) yield line;
    else if (line.text.trim() !== '') yield record(line.text, line.line, schema);
  }
}
