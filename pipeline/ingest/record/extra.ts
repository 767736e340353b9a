import type { Article } from '../../../schemas/article.ts';
import { LIMITS } from '../limits.ts';
import { warning } from '../warning-codes.ts';
import { FIELD_NAMES, type InputRecord, isRecord } from './fields.ts';

/** Names that an article has a field for, those that `ingest` itself writes included. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(FIELD_NAMES).flat(),
  'content_html',
  'published_method',
  'published_evidence',
  'sha256',
  'source_path',
  'warnings',
  'extra',
]);

type Extra = { readonly extra: Article['extra']; readonly warnings: readonly string[] };

const NOTHING: Extra = { extra: null, warnings: [] };

/** Characters of a value as JSON, without writing a long string out first. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' ? JSON.stringify(value).length : String(value).length;
}

/** How many of the fields that are left out a warning names. */
const NAMED = 10;

/** The fields of a record that an article has no place for, as they came, as far as there is room; empty ones are left out. */
export function extraOf(record: InputRecord): Extra {
  const names = Object.keys(record).filter((name) => !KNOWN.has(name));
  const inner = record['extra'];
  if (names.length === 0 && !isRecord(inner)) return NOTHING;
  const others = names.map((name): [string, unknown] => [name, record[name]]);
  return fitted(isRecord(inner) ? [...others, ...Object.entries(inner)] : others);
}

function fitted(fields: readonly [string, unknown][]): Extra {
  const kept: [string, unknown][] = [];
  const cut: string[] = [];
  let room: number = LIMITS.extraChars;
  for (const field of fields) {
    const [name, value] = field;
    if (value === null || value === undefined || value === '') continue;
    const size = name.length + sizeOf(value);
    if (size > room) cut.push(name);
    else {
      room -= size;
      kept.push(field);
    }
  }
  return {
    extra: kept.length === 0 ? null : Object.fromEntries(kept),
    warnings: cut.length === 0 ? [] : [warning('W_EXTRA_CUT', cut.slice(0, NAMED).join(', '))],
  };
}
