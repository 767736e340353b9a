/** Fields by their names in small letters. Of a field that comes twice the first holds. */
export type HeaderFields = ReadonlyMap<string, string>;

/** A header: its first line, its fields, and its bytes up to and with the blank line that ends it. */
export type HeaderBlock =
  | { readonly ok: true; readonly first: string; readonly fields: HeaderFields; readonly length: number }
  /** No blank line among the bytes, or the next record begins before it: at `scanned`, behind which alone is anything new. */
  | { readonly ok: false; readonly scanned: number };

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const RECORD_BEGINS = Buffer.from('WARC/1.');

/** Reads the header at the beginning of bytes, of a WARC record or an HTTP message. Lines may end with a bare line feed. */
export function headerBlock(bytes: Buffer): HeaderBlock {
  const lines: string[] = [];
  let at = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, at)) {
    const line = bytes.subarray(at, end > at && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
    if (at > 0 && line.subarray(0, RECORD_BEGINS.length).equals(RECORD_BEGINS)) return { ok: false, scanned: at };
    at = end + 1;
    if (line.length === 0) return { ok: true, first: lines[0] ?? '', fields: fieldsOf(lines.slice(1)), length: at };
    lines.push(line.toString('utf8'));
  }
  return { ok: false, scanned: bytes.length };
}

/** A line that begins with white space goes on with the field above it. */
function fieldsOf(lines: readonly string[]): HeaderFields {
  const unfolded: string[][] = [];
  for (const line of lines) {
    if (/^[ \t]/.test(line)) unfolded.at(-1)?.push(line.trim());
    else unfolded.push([line]);
  }
  const fields = new Map<string, string>();
  for (const parts of unfolded) {
    const line = parts.join(' ');
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** The type of a Content-Type in small letters, without its parameters; "" where there is none. */
export const mediaType = (value: string | undefined): string =>
  (value ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

const CHARSET = /;[ \t]{0,9}charset[ \t]{0,9}=[ \t]{0,9}["']?([\w.:-]{2,40})/i;

export const charsetOf = (value: string | undefined): string | null => CHARSET.exec(value ?? '')?.[1] ?? null;
