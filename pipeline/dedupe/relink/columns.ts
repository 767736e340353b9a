type Numbers = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** What a file of columns holds under one name. */
export type Column = Numbers | readonly string[];

/** Columns by their names. */
export type Columns = ReadonlyMap<string, Column>;

/** A column that must be there, of the kind that it was written in. */
export function columnOf<T extends Column>(columns: Columns, name: string, isKind: (column: Column) => column is T): T {
  const column = columns.get(name);
  if (column === undefined || !isKind(column)) throw new Error(`the column ${name} is not there`);
  return column;
}

export const isBytes = (column: Column): column is Uint8Array => column instanceof Uint8Array;
export const isInts = (column: Column): column is Int32Array => column instanceof Int32Array;
export const isWords = (column: Column): column is Uint32Array => column instanceof Uint32Array;
export const isDoubles = (column: Column): column is Float64Array => column instanceof Float64Array;
export const isNumbers = (column: Column): column is Numbers => !isTexts(column);
export const isTexts = (column: Column): column is readonly string[] => Array.isArray(column);
