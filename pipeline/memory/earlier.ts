import type { Event } from '../../schemas/event.ts';
import type { Linked } from '../dedupe/pairs/pair-list.ts';
import { type Column, type Columns, columnOf, isBytes, isInts, isTexts } from '../dedupe/relink/columns.ts';
import { linkColumns, linkedFrom } from '../dedupe/relink/saved-links.ts';
import { type EarlierFile, LISTS, type ListName, type PieceSizes, type Sizes } from '../emit/sections.ts';

/** What a run has found of events, as far as the next one can build on it. */
export type Findings = {
  readonly linked: Linked;
  /** Keys of the articles that are linked, in their order. */
  readonly keys: readonly string[];
  /** For each mention the place of its event in the timeline, or -1. */
  readonly eventOf: Int32Array;
  /** 1 for each mention that took its date from another article. */
  readonly borrowed: Uint8Array;
  /** Of each event in the order of the timeline: its id, and its bounds as the order takes them. */
  readonly events: {
    readonly ids: readonly string[];
    readonly starts: readonly string[];
    readonly ends: readonly string[];
  };
};

/** What the generation before found, and its files, of which records can be taken over. */
export type Earlier = Findings & {
  /** Files whose records can be taken over, by name. */
  readonly files: ReadonlyMap<string, EarlierFile>;
  /** Reads the event at a place of the timeline. */
  readonly eventAt: (place: number) => Event;
};

const PARTS = ['bytes', 'guarded', 'shortened'] as const satisfies readonly (keyof PieceSizes)[];
const sizeColumn = (file: string, list: ListName, part: keyof PieceSizes): string => `${file} ${list} ${part}`;

/** Findings as columns, with the sizes of the records in the files that were written. */
export function* findingColumns(
  { linked, keys, eventOf, borrowed, events }: Findings,
  files: readonly { readonly name: string; readonly sizes: Sizes }[],
): Generator<[string, Column]> {
  yield* linkColumns(linked);
  yield ['keys', keys];
  yield ['sources', linked.table.articles.sources()];
  yield ['eventOf', eventOf];
  yield ['borrowed', borrowed];
  yield ['events.ids', events.ids];
  yield ['events.starts', events.starts];
  yield ['events.ends', events.ends];
  for (const { name, sizes } of files)
    for (const [list, of] of sizes.lists)
      for (const part of PARTS) yield [sizeColumn(name, list, part), Int32Array.from(of[part])];
}

/** The sizes of the records of a file, by list; empty where it was not written. */
export function sizesIn(columns: Columns, file: string): ReadonlyMap<ListName, PieceSizes> {
  const sizes = new Map<ListName, PieceSizes>();
  for (const list of LISTS) {
    if (!columns.has(sizeColumn(file, list, 'bytes'))) continue;
    const part = (name: keyof PieceSizes): Int32Array => columnOf(columns, sizeColumn(file, list, name), isInts);
    sizes.set(list, { bytes: part('bytes'), guarded: part('guarded'), shortened: part('shortened') });
  }
  return sizes;
}

/** The findings that `findingColumns` wrote. Throws where a column is not there. */
export function findingsFrom(columns: Columns): Findings {
  const texts = (name: string): readonly string[] => columnOf(columns, name, isTexts);
  const linked = linkedFrom(columns);
  linked.table.articles.knowSources(columnOf(columns, 'sources', isInts));
  return {
    linked,
    keys: texts('keys'),
    eventOf: columnOf(columns, 'eventOf', isInts),
    borrowed: columnOf(columns, 'borrowed', isBytes),
    events: { ids: texts('events.ids'), starts: texts('events.starts'), ends: texts('events.ends') },
  };
}
