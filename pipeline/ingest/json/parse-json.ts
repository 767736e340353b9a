import { decode, type Origin } from '../bytes/decode.ts';
import { LIMITS } from '../limits.ts';
import { type Refusal, refuse } from '../reject-codes.ts';

export type ParsedJson = { readonly ok: true; readonly value: unknown } | Refusal;

/** The value that bytes write in JSON, no deeper than the limit. */
export function parseJson(bytes: Uint8Array, origin: Origin): ParsedJson {
  const decoded = decode(bytes, origin);
  if (!decoded.ok) return decoded;
  // trim takes off a byte order mark as well: files put together by `cat` have some inside.
  const text = decoded.text.trim();
  if (text === '') return refuse('E_JSON', 'nothing stands there');
  if (isDeeperThan(text, LIMITS.jsonDepth)) return refuse('E_JSON_DEPTH', '');
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return refuse('E_JSON', placeOf(String(error)));
  }
}

/** Only the place is taken from the message: its words change with the version of Node. */
function placeOf(message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? 'it ends too early' : `at character ${Number(position) + 1}`;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENERS = new Set([0x5b, 0x7b]);
const CLOSERS = new Set([0x5d, 0x7d]);

/** Whether a text has brackets enough to nest that deep. Counting them is a tenth of following them. */
function hasBrackets(text: string, count: number): boolean {
  let left = count;
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) if (--left === 0) return true;
  }
  return false;
}

/** Whether objects and arrays nest deeper; looked up before parsing, for JSON.parse takes any depth and JSON.stringify does not. */
function isDeeperThan(text: string, limit: number): boolean {
  if (!hasBrackets(text, limit + 1)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) at = endOfString(text, at);
    else if (OPENERS.has(char) && ++depth > limit) return true;
    else if (CLOSERS.has(char)) depth--;
  }
  return false;
}

/** Index of the quotation mark that ends the string which begins at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - backslashes - 1) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}
