import { Gathered } from '../bytes/bytes.ts';

/**
 * A row of a table as it stands in the file, with what ends it: what has an end was not cut off. `open`: its quotation marks do not pair, so it holds an unknown number of rows. `large`: a
 * line over the limit, of which nothing is kept. `line` and `offset` are of its first byte.
 */
export type CsvRow = { readonly line: number; readonly offset: number } & (
  | { readonly kind: 'row'; readonly bytes: Uint8Array; readonly lines: number }
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | { readonly kind: 'large' }
);

/** The bytes that part cells and rows. */
export type CsvMarks = { readonly delimiter: number; readonly rowEnd: number };

const QUOTE = 0x22;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const LONGEST_ROW_END = 2;

/** How many bytes end a row: a line feed, a carriage return, or both; none behind the last row of many files. */
function lengthOfEnd(bytes: Uint8Array): number {
  const last = bytes[bytes.length - 1];
  if (last === LINE_FEED) return bytes[bytes.length - 2] === CARRIAGE_RETURN ? 2 : 1;
  return last === CARRIAGE_RETURN ? 1 : 0;
}

/** What ended a scan: the end of a row, a cell that opens inside an open one, the limit, or the bytes at hand. */
type Stop = 'row' | 'reopened' | 'limit' | 'bytes';

/**
 * Cuts a table into its rows as the bytes come, one in memory, whatever quotation marks hide the ends of its lines. Not csv-parse, which
 * bounds a cell and no row, and which reads on in the middle of a cell after one that is too large. A quotation mark closes a cell
 * only before a delimiter or the end of a row; elsewhere it is a character, as in Python and spreadsheets. Linear: no byte is looked
 * at more than twice.
 */
export class CsvRows {
  readonly #marks: CsvMarks;
  readonly #limit: number;
  readonly #held: Gathered;
  #chunk: Uint8Array = new Uint8Array();
  /** Distance of the chunk, the row and the line at hand from the first byte. */
  #chunkStart = 0;
  #rowStart = 0;
  #lineStart = 0;
  #rowLine = 1;
  #line = 1;
  #fresh = true;
  #quoted = false;
  /** The byte before was a quotation mark in a quoted cell: it may close it. */
  #closing = false;
  /** That mark stands where a cell begins. */
  #atBorder = false;
  #before = 0;
  #skipping = false;
  #stop: Stop = 'bytes';

  constructor(marks: CsvMarks, limit: number) {
    this.#marks = marks;
    this.#limit = limit;
    this.#held = new Gathered(limit + LONGEST_ROW_END);
  }

  /** Takes the next bytes and gives the rows that end in them. */
  *feed(chunk: Uint8Array): Generator<CsvRow> {
    this.#chunk = chunk;
    let at = 0;
    while (at < this.#chunk.length) {
      at = this.#skipping ? this.#skip(at) : this.#scan(at);
      if (this.#stop === 'row') yield* this.#row(at);
      else if (this.#stop === 'limit' && this.#line === this.#rowLine) yield this.#tooLarge(at);
      else if (this.#stop !== 'bytes') {
        const { bytes, next } = this.#opened(at);
        yield { kind: 'open', line: this.#rowLine, offset: this.#rowStart, bytes };
        this.#begin(this.#lineStart, this.#line);
        at = next;
      }
    }
    if (!this.#skipping) this.#held.add(this.#chunk.subarray(this.#from));
    this.#chunkStart += this.#chunk.length;
  }

  /** To be called behind the last byte. */
  *finish(): Generator<CsvRow> {
    const bytes = this.#held.take();
    const place = { line: this.#rowLine, offset: this.#rowStart };
    if (this.#quoted && !this.#closing && bytes.length > 0) yield { kind: 'open', ...place, bytes };
    else yield* this.#whole(bytes);
  }

  /** Where the row at hand goes on in the chunk. */
  get #from(): number {
    return Math.max(this.#rowStart - this.#chunkStart, 0);
  }

  /** Follows the row from a byte of the chunk to what stops it; gives the index to go on at. */
  #scan(start: number): number {
    const chunk = this.#chunk;
    const { delimiter, rowEnd } = this.#marks;
    const end = Math.min(chunk.length, this.#from + this.#limit + LONGEST_ROW_END - this.#held.length);
    let before = this.#before;
    for (let at = start; at < end; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#closing) {
        this.#closing = false;
        if (byte === delimiter || byte === rowEnd || byte === CARRIAGE_RETURN) this.#quoted = false;
        else if (byte !== QUOTE && this.#atBorder && this.#lineStart > this.#rowStart)
          return this.#stopped('reopened', at, before);
      } else if (this.#quoted && byte === QUOTE) {
        this.#closing = true;
        this.#atBorder = before === delimiter || before === rowEnd;
      }
      if (this.#quoted) {
        if (byte === rowEnd) this.#newLine(at);
      } else if (byte === rowEnd) return this.#stopped('row', at + 1, byte);
      else if (byte === QUOTE && this.#fresh) this.#quoted = true;
      this.#fresh = byte === delimiter;
      before = byte;
    }
    return this.#stopped(end < chunk.length ? 'limit' : 'bytes', end, before);
  }

  #stopped(stop: Stop, at: number, before: number): number {
    this.#stop = stop;
    this.#before = before;
    return at;
  }

  #newLine(at: number): void {
    this.#line++;
    this.#lineStart = this.#chunkStart + at + 1;
  }

  /** Passes over the rest of a line that is too large. */
  #skip(start: number): number {
    const end = this.#chunk.indexOf(this.#marks.rowEnd, start);
    if (end < 0) return this.#stopped('bytes', this.#chunk.length, 0);
    this.#skipping = false;
    this.#begin(this.#chunkStart + end + 1, this.#line + 1);
    return this.#stopped('bytes', end + 1, 0);
  }

  *#row(at: number): Generator<CsvRow> {
    this.#held.add(this.#chunk.subarray(this.#from, at));
    yield* this.#whole(this.#held.take());
    this.#begin(this.#chunkStart + at, this.#line + 1);
  }

  /** The row at hand, unless it is blank. */
  *#whole(bytes: Uint8Array): Generator<CsvRow> {
    const place = { line: this.#rowLine, offset: this.#rowStart };
    const length = bytes.length - lengthOfEnd(bytes);
    if (length > this.#limit) yield { kind: 'large', ...place };
    else if (length > 0) yield { kind: 'row', ...place, bytes, lines: this.#line - this.#rowLine + 1 };
  }

  #tooLarge(at: number): CsvRow {
    const row: CsvRow = { kind: 'large', line: this.#rowLine, offset: this.#rowStart };
    this.#held.take();
    this.#skipping = true;
    this.#rowStart = this.#chunkStart + at;
    return row;
  }

  /** The lines of the open row before the one at hand, and the index at which that one is read anew as a row of its own. */
  #opened(at: number): { bytes: Uint8Array; next: number } {
    const length = this.#lineStart - this.#rowStart;
    this.#held.add(this.#chunk.subarray(this.#from, at));
    const all = this.#held.take();
    if (this.#lineStart < this.#chunkStart) {
      // It began in a chunk before: its bytes come back, at most once a chunk.
      this.#chunk = Buffer.concat([all.subarray(length), this.#chunk.subarray(at)]);
      this.#chunkStart = this.#lineStart;
    }
    return { bytes: all.subarray(0, length), next: this.#lineStart - this.#chunkStart };
  }

  #begin(rowStart: number, line: number): void {
    this.#rowStart = rowStart;
    this.#lineStart = rowStart;
    this.#rowLine = line;
    this.#line = line;
    this.#fresh = true;
    this.#quoted = false;
    this.#closing = false;
    this.#before = this.#marks.rowEnd;
  }
}
