const LINE_FEED = 0x0a;
const LONGEST_SIZE_LINE = 1024;
const SIZE_LINE = /^[ \t]*([\da-f]{1,8})[ \t]*(?:;.*)?\r?$/i;

/** A piece of a chunked body: where its bytes are, and where the next one begins. */
type Piece = { readonly from: number; readonly to: number; readonly next: number };

/**
 * A body with chunked transfer coding undone (RFC 9112 section 7.1), or null where it breaks off inside a chunk; that the last,
 * empty one is missing does no harm. Many crawlers store it undone and keep the header: what does not begin with the size of a
 * chunk stays as it is.
 */
export function undoChunks(body: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  let piece = pieceAt(body, 0);
  if (piece === null) return body;
  while (piece !== null && piece.to > piece.from) {
    if (piece.to > body.length) return null;
    pieces.push(body.subarray(piece.from, piece.to));
    if (piece.next >= body.length) break;
    piece = pieceAt(body, piece.next);
  }
  return piece === null ? null : Buffer.concat(pieces);
}

function pieceAt(body: Buffer, at: number): Piece | null {
  const end = body.subarray(at, at + LONGEST_SIZE_LINE).indexOf(LINE_FEED);
  const size = end < 0 ? null : SIZE_LINE.exec(body.toString('latin1', at, at + end));
  if (size === null) return null;
  const from = at + end + 1;
  const to = from + Number.parseInt(size[1] ?? '', 16);
  const gap = body.toString('latin1', to, to + 2);
  return { from, to, next: to + (gap === '\r\n' ? 2 : gap.startsWith('\n') ? 1 : 0) };
}
