import { SCHEMA_VERSION } from '../../schemas/timeline.ts';
import { type Entry, mapEntries } from './entries.ts';
import type { Publication } from './publication.ts';
import type { Piece, Section } from './sections.ts';

/** A record on a line of its own inside its array, so that a diff of two timelines shows the events that changed. */
const line = (record: unknown): string => `    ${JSON.stringify(record)}`;

const array = (name: string): Omit<Section, 'list' | 'pieces'> => ({
  opening: `  "${name}": [\n`,
  separator: ',\n',
  closing: '\n  ],\n',
  empty: `  "${name}": [],\n`,
});

const HEAD = `{\n  "schema_version": ${JSON.stringify(SCHEMA_VERSION)},\n`;

const pieces = (entries: Iterable<Entry<unknown>>): Iterable<Entry<Piece>> =>
  mapEntries(entries, (record) => ({ text: line(record) }));

/** timeline.json but for what stands behind its lists. */
export const timelineSections = ({ events, unresolved }: Publication): Section[] => {
  const { opening, empty, ...rest } = array('events');
  return [
    { list: 'events', opening: HEAD + opening, empty: HEAD + empty, ...rest, pieces: pieces(events) },
    { list: 'unresolved', ...array('unresolved'), pieces: pieces(unresolved) },
  ];
};

/** Where each event begins and ends in timeline.json, from their sizes there. */
export function eventPlaces(bytes: Int32Array): (place: number) => readonly [from: number, to: number] {
  const { opening, separator } = array('events');
  const starts = new Float64Array(bytes.length);
  let at = Buffer.byteLength(HEAD + opening);
  for (const [place, size] of bytes.entries()) {
    starts[place] = at;
    at += size + Buffer.byteLength(separator);
  }
  return (place) => [starts[place] ?? 0, (starts[place] ?? 0) + (bytes[place] ?? 0)];
}

/** ... and that: what is known of the articles is made anew each time. */
export const articlesTail = ({ articles }: Publication): string[] =>
  articles.length === 0
    ? ['  "articles": []\n}\n']
    : ['  "articles": [\n', articles.map(line).join(',\n'), '\n  ]\n}\n'];

/** timeline.jsonl */
export const linesSection = ({ events }: Publication): Section => ({
  list: 'events',
  opening: '',
  separator: '',
  closing: '',
  empty: '',
  pieces: mapEntries(events, (event) => ({ text: `${JSON.stringify(event)}\n` })),
});

/** One record a line: rejects.jsonl, changes.jsonl. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
