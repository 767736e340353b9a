import type { CellTally } from './cell-tally.ts';
import type { Entry } from './entries.ts';

/** The lists whose records stand in files one by one. */
export const LISTS = ['events', 'unresolved'] as const;
export type ListName = (typeof LISTS)[number];

/** What one record of a list is in a file. */
export type Piece = { readonly text: string; readonly cells?: CellTally };

/** A part of a file: what stands before the records, between two of them and behind them; or all that stands there if there are none. */
export type Section = {
  readonly list: ListName;
  readonly opening: string;
  readonly separator: string;
  readonly closing: string;
  readonly empty: string;
  readonly pieces: Iterable<Entry<Piece>>;
};

/** Of each record of a list in a file: its bytes, and how many of its cells had to be changed. By the record's place in the list. */
export type PieceSizes = { readonly bytes: Int32Array; readonly guarded: Int32Array; readonly shortened: Int32Array };

/** A file of the generation before, whose records may be taken over as they stand. */
export type EarlierFile = {
  readonly sizes: ReadonlyMap<ListName, PieceSizes>;
  readonly read: (from: number, to: number) => Iterable<Uint8Array>;
};

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Where the records of an earlier section stand in its file. */
class EarlierSection {
  readonly #starts: Float64Array;
  readonly #separator: number;
  readonly end: number;

  constructor({ opening, separator, closing, empty }: Section, { bytes }: PieceSizes, begin: number) {
    this.#separator = bytesOf(separator);
    this.#starts = new Float64Array(bytes.length + 1);
    let at = begin + bytesOf(opening);
    for (const [i, size] of bytes.entries()) {
      this.#starts[i] = at;
      at += size + this.#separator;
    }
    this.#starts[bytes.length] = at;
    this.end = bytes.length === 0 ? begin + bytesOf(empty) : at - this.#separator + bytesOf(closing);
  }

  /** From the first byte of one record to the last of another. */
  range(first: number, last: number): readonly [number, number] {
    return [this.#starts[first] ?? 0, (this.#starts[last + 1] ?? 0) - this.#separator];
  }
}

/** Sizes of what is being written, by list. */
export class Sizes {
  readonly lists = new Map<ListName, { bytes: number[]; guarded: number[]; shortened: number[] }>();

  add(list: ListName, [bytes, guarded, shortened]: readonly [number, number, number]): void {
    const known = this.lists.get(list) ?? { bytes: [], guarded: [], shortened: [] };
    this.lists.set(list, known);
    known.bytes.push(bytes);
    known.guarded.push(guarded);
    known.shortened.push(shortened);
  }
}

type Writing = { readonly earlier: EarlierFile | null; readonly sizes: Sizes };

/** Records that follow each other in the earlier file are one to copy, with what stands between them. */
type Stretch = { readonly first: number; readonly last: number };

/** The pieces of a section, those that are kept as stretches. */
function* stretched({ list, pieces }: Section, { earlier, sizes }: Writing): Generator<Piece | Stretch> {
  const known = earlier?.sizes.get(list);
  let open: Stretch | null = null;
  for (const entry of pieces) {
    if ('kept' in entry) {
      const { kept } = entry;
      sizes.add(list, [known?.bytes[kept] ?? 0, known?.guarded[kept] ?? 0, known?.shortened[kept] ?? 0]);
      if (open?.last === kept - 1) open = { first: open.first, last: kept };
      else {
        if (open !== null) yield open;
        open = { first: kept, last: kept };
      }
      continue;
    }
    if (open !== null) yield open;
    open = null;
    const { text, cells } = entry.made;
    sizes.add(list, [bytesOf(text), cells?.guarded ?? 0, cells?.shortened ?? 0]);
    yield entry.made;
  }
  if (open !== null) yield open;
}

type Chunks = Generator<string | Uint8Array>;

function* sectionChunks(section: Section, before: EarlierSection | null, writing: Writing): Chunks {
  let between = section.opening;
  let isEmpty = true;
  for (const part of stretched(section, writing)) {
    isEmpty = false;
    if ('text' in part) yield between + part.text;
    else if (before !== null && writing.earlier !== null) {
      yield between;
      yield* writing.earlier.read(...before.range(part.first, part.last));
    }
    between = section.separator;
  }
  yield isEmpty ? section.empty : section.closing;
}

/** Reads single records of an earlier file whose sections these are. */
export function pieceReader(
  sections: readonly Section[],
  { sizes, read }: EarlierFile,
): (list: ListName, place: number) => string {
  const known = new Map<ListName, EarlierSection>();
  let begin = 0;
  for (const section of sections) {
    const of = sizes.get(section.list);
    if (of === undefined) break;
    const earlier = new EarlierSection(section, of, begin);
    known.set(section.list, earlier);
    begin = earlier.end;
  }
  return (list, place) => {
    const section = known.get(list);
    if (section === undefined) throw new Error(`the earlier file has no ${list}`);
    return Buffer.concat([...read(...section.range(place, place))].map((chunk) => Buffer.from(chunk))).toString('utf8');
  };
}

/** A file of sections, in chunks. */
export function* sectionsText(sections: readonly Section[], writing: Writing): Chunks {
  let begin = 0;
  for (const section of sections) {
    const sizes = writing.earlier?.sizes.get(section.list);
    const before = sizes === undefined ? null : new EarlierSection(section, sizes, begin);
    yield* sectionChunks(section, before, writing);
    begin = before?.end ?? 0;
  }
}
