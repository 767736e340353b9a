import type { Event } from '../../schemas/event.ts';
import type { Mention } from '../../schemas/mention.ts';
import type { Entry } from './entries.ts';
import { timelineSections } from './json.ts';
import type { Publication } from './publication.ts';
import { type EarlierFile, type ListName, pieceReader } from './sections.ts';

/** All records of a publication, for formats that cannot take them over as they stand: those that are kept are read from the earlier timeline. */
export type Contents = {
  readonly events: Records<Event>;
  readonly unresolved: Records<Mention>;
};

export type Records<T> = {
  readonly length: number;
  readonly at: (place: number) => T;
  [Symbol.iterator](): Iterator<T>;
};

/** `earlier` is timeline.json of the generation before; null where nothing is kept. */
export function contentsOf(publication: Publication, earlier: EarlierFile | null): Contents {
  const sections = timelineSections(publication);
  const read = earlier === null ? null : pieceReader(sections, earlier);
  const value = <T>(entry: Entry<T> | undefined, list: ListName): T => {
    if (entry !== undefined && 'made' in entry) return entry.made;
    if (entry === undefined || read === null) throw new Error(`a record of ${list} is in no generation`);
    return JSON.parse(read(list, entry.kept));
  };
  const records = <T>(entries: readonly Entry<T>[], list: ListName): Records<T> => ({
    length: entries.length,
    at: (place) => value(entries[place], list),
    *[Symbol.iterator]() {
      for (const entry of entries) yield value(entry, list);
    },
  });
  return {
    events: records(publication.events, 'events'),
    unresolved: records(publication.unresolved, 'unresolved'),
  };
}
