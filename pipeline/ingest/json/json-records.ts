import { Gathered } from '../bytes/bytes.ts';
import { isBlank, isSpace } from '../bytes/lines.ts';
import { type InputRecord, isRecord, readField } from '../record/fields.ts';
import { type Refusal, refuse } from '../reject-codes.ts';
import { JsonNesting, type Mark } from './json-nesting.ts';

/** A record of a JSON file: its bytes and where they begin, or a fault. `alone` where it is the file's only value. */
export type JsonRecord = { readonly line: number } & (
  | { readonly ok: true; readonly offset: number; readonly bytes: Uint8Array; readonly alone: boolean }
  | Refusal
);

const LINE_FEED = 0x0a;

/** Names under which an object keeps its articles: NewsAPI and others, JSON Feed. */
const LIST_NAMES = ['articles', 'items'];
const LIST_NAME_AT_END = new RegExp(`"(?:${LIST_NAMES.join('|')})"\\s*:\\s*$`);

/** `start`: nothing yet; `object`: in an object that may be the one record; `list`: among the records; `end`: behind them. */
type Phase = 'start' | 'object' | 'list' | 'end' | 'stopped';

/** Cuts a JSON file into its records as the bytes come, so that of a list of any length one record at a time is held. */
export class JsonRecords {
  /** What stood before the list in the object that holds it, once it has begun. */
  wrapper: InputRecord | null = null;
  readonly #nesting = new JsonNesting();
  readonly #piece: Gathered;
  #phase: Phase = 'start';
  #records = 0;
  /** Depth of the list's commas. */
  #listDepth = 1;
  #line = 1;
  /** Bytes of the chunks before this one. */
  #before = 0;
  #chunk: Uint8Array = new Uint8Array();
  /** Where the piece at hand begins: in the chunk, in the file, and on which line. */
  #from = 0;
  #pieceOffset = 0;
  #pieceLine = 1;
  /** No more than white space of the piece has come. */
  #leading = true;

  constructor(limit: number) {
    this.#piece = new Gathered(limit);
  }

  /** Takes the next bytes and gives the records that end in them. */
  *feed(chunk: Uint8Array): Generator<JsonRecord> {
    this.#chunk = chunk;
    this.#from = 0;
    for (let at = 0; at < chunk.length && this.#phase !== 'stopped'; at++) {
      const byte = chunk[at] ?? 0;
      if (byte === LINE_FEED) this.#line++;
      if (this.#leading && !isSpace(byte)) this.#firstByte();
      const outside = this.#nesting.depth <= 0;
      const mark = this.#nesting.step(byte);
      if (outside && this.#phase !== 'object' && !isSpace(byte)) yield* this.#atTop(mark, at);
      else if (mark !== null) yield* this.#within(mark, at);
    }
    if (this.#phase === 'object' || this.#phase === 'list') this.#piece.add(chunk.subarray(this.#from));
    this.#before += chunk.length;
  }

  /** To be called behind the last byte. */
  *finish(): Generator<JsonRecord> {
    if (this.#phase === 'object' || this.#phase === 'list' || (this.#phase === 'end' && this.#nesting.depth > 0)) {
      yield { line: this.#pieceLine, ...refuse('E_JSON', 'the file ends before its last bracket') };
    }
  }

  *#atTop(mark: Mark, at: number): Generator<JsonRecord> {
    if (this.#phase === 'start' && (mark === 'list' || mark === 'object')) {
      this.#phase = mark;
      this.#begin(mark === 'list' ? at + 1 : at);
      return;
    }
    const fault =
      this.#phase === 'start'
        ? refuse('E_JSON', 'it begins with neither { nor [')
        : refuse('E_JSON', 'something follows its last bracket');
    this.#phase = 'stopped';
    yield { line: this.#line, ...fault };
  }

  *#within(mark: Mark, at: number): Generator<JsonRecord> {
    const { depth } = this.#nesting;
    if (this.#phase === 'object') {
      if (mark === 'list' && depth === 2 && this.#namesList(at)) this.#enterList(at);
      else if (depth === 0) yield* this.#cut(at + 1, 'end');
    } else if (this.#phase === 'list') {
      if (mark === 'comma' && depth === this.#listDepth) yield* this.#cut(at, 'list');
      else if (depth < this.#listDepth) yield* this.#cut(at, 'end');
    }
  }

  #begin(at: number): void {
    this.#from = at;
    this.#pieceOffset = this.#before + at;
    this.#pieceLine = this.#line;
    this.#leading = true;
  }

  #firstByte(): void {
    this.#leading = false;
    this.#pieceLine = this.#line;
  }

  /** Whether the object so far is a wrapper whose list begins here, and not a record that has such a field. */
  #namesList(at: number): boolean {
    this.#piece.add(this.#chunk.subarray(this.#from, at));
    this.#from = at;
    if (this.#piece.tooLong) return false;
    const head = Buffer.from(this.#piece.bytes()).toString('utf8');
    if (!LIST_NAME_AT_END.test(head.slice(-64))) return false;
    try {
      const wrapper: unknown = JSON.parse(`${head}[]}`);
      if (!isRecord(wrapper) || readField(wrapper, 'text') !== null) return false;
      this.wrapper = wrapper;
      return true;
    } catch {
      return false;
    }
  }

  #enterList(at: number): void {
    this.#piece.take();
    this.#phase = 'list';
    this.#listDepth = 2;
    this.#begin(at + 1);
  }

  /** Ends the piece at hand before `at`, and begins the next behind it. */
  *#cut(at: number, next: Phase): Generator<JsonRecord> {
    const alone = this.#phase === 'object';
    this.#piece.add(this.#chunk.subarray(this.#from, at));
    const { tooLong } = this.#piece;
    const bytes = this.#piece.take();
    const line = this.#pieceLine;
    // An empty list has one blank piece; elsewhere a blank piece is a comma too many, which JSON.parse will refuse.
    const empty = next === 'end' && this.#records === 0 && !tooLong && isBlank(bytes);
    const offset = this.#pieceOffset;
    this.#phase = next;
    this.#begin(at + 1);
    if (empty) return;
    this.#records++;
    yield tooLong ? { line, ...refuse('E_TOO_LARGE', '') } : { ok: true, line, offset, bytes, alone };
  }
}
