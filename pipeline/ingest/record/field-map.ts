import { FIELD_NAMES, type FieldName, type InputRecord, isRecord } from './fields.ts';

/** What a user's records call the fields of an article: our name -> their name, or a path with dots into nested objects. */
export type FieldMap = ReadonlyMap<FieldName, string>;

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(FIELD_NAMES, name);

/** The value at a name, or at a path of names with dots between them. Own properties only. */
function valueAt(record: InputRecord, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const name of path.split('.')) {
    if (!isRecord(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** The record with the fields that a map names under our own names, where they win over every other name. */
export function mapped(record: InputRecord, map: FieldMap | undefined): InputRecord {
  if (map === undefined || map.size === 0) return record;
  const own: Record<string, unknown> = { ...record };
  for (const [field, path] of map) {
    const value = valueAt(record, path);
    if (value === undefined) continue;
    if (path !== field) delete own[path];
    own[field] = value;
  }
  return own;
}
