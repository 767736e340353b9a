const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const CLOSE_LIST = 0x5d;
const CLOSE_OBJECT = 0x7d;

/** What a byte of JSON does to the structure: nothing inside strings, and nothing where it is part of a plain value. */
export type Mark = 'list' | 'object' | 'close' | 'comma' | null;

/**
 * Follows brackets and strings through the bytes of JSON, wherever they were cut. Kinds of closing brackets are not told apart:
 * whether a piece is JSON is for JSON.parse to say. Safe on UTF-8 and windows-1252, where these bytes stand for nothing else.
 */
export class JsonNesting {
  /** Open lists and objects, after the byte last taken. */
  depth = 0;
  #inString = false;
  #escaped = false;

  step(byte: number): Mark {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#inString = false;
      return null;
    }
    return this.#structure(byte);
  }

  #structure(byte: number): Mark {
    switch (byte) {
      case QUOTE:
        this.#inString = true;
        return null;
      case OPEN_LIST:
      case OPEN_OBJECT:
        this.depth++;
        return byte === OPEN_LIST ? 'list' : 'object';
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        this.depth--;
        return 'close';
      default:
        return byte === COMMA ? 'comma' : null;
    }
  }
}
