import type { Article } from '../../schemas/article.ts';
import { FIELD_NAMES, type InputRecord, isRecord } from './fields.ts';
import { LIMITS } from './limits.ts';
import { warning } from './warning-codes.ts';

/** Names that an article has a field for, those that `ingest` itself writes included. */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(FIELD_NAMES).flat(),
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
const sizeOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : (JSON.stringify(value)?.length ?? 0);

/** The fields of a record that an article has no place for, as they came, as far as there is room; nulls are left out. */
export function extraOf(record: InputRecord): Extra {
  let kept: Record<string, unknown> | null = null;
  const cut: string[] = [];
  let room: number = LIMITS.extraChars;
  const keep = (name: string, value: unknown): void => {
    const size = name.length + sizeOf(value);
    if (size > room) {
      cut.push(name);
      return;
    }
    room -= size;
    kept ??= Object.create(null) as Record<string, unknown>;
    kept[name] = value;
  };
  for (const name in record) {
    if (!Object.hasOwn(record, name) || KNOWN.has(name)) continue;
    const value = record[name];
    if (value !== null && value !== undefined && value !== '') keep(name, value);
  }
  if (isRecord(record['extra'])) for (const [name, value] of Object.entries(record['extra'])) keep(name, value);
  if (kept === null && cut.length === 0) return NOTHING;
  const warnings = cut.length === 0 ? [] : [warning('W_EXTRA_CUT', cut.slice(0, 10).join(', '))];
  return { extra: kept === null ? null : { ...(kept as Record<string, unknown>) }, warnings };
}
