/** Something to be published: made now, or kept as it stands in the generation before, by its place in the list there. */
export type Entry<T> = { readonly made: T } | { readonly kept: number };
export type Entries<T> = readonly Entry<T>[];

export const allMade = <T>(values: readonly T[]): Entries<T> => values.map((made) => ({ made }));

export function* mapEntries<T, U>(entries: Iterable<Entry<T>>, written: (value: T) => U): Generator<Entry<U>> {
  for (const entry of entries) yield 'made' in entry ? { made: written(entry.made) } : entry;
}
