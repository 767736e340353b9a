import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { Source } from '../../../schemas/source.ts';
import { type Refusal, refuse } from '../reject-codes.ts';
import { type Encoding, openSource } from './byte-order-mark.ts';
import { gather } from './bytes.ts';
import { surveyUtf8 } from './utf8.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export type Decoded = { readonly ok: true; readonly text: string } | Refusal;

/** Where bytes come from: the encoding of their file, and their distance from its beginning. */
export type Origin = { readonly encoding: Encoding; readonly offset: number };

/**
 * The text of bytes, which are UTF-8 unless their file has no byte order mark: then they may be windows-1252. Nothing is
 * replaced: what cannot be read is refused with the offset of the first bad byte in the file.
 */
export function decode(bytes: Uint8Array, { encoding, offset }: Origin): Decoded {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse('E_BINARY', placed(encoding, offset + nul));
  if (isUtf8(bytes)) return { ok: true, text: utf8Text(bytes) };
  const survey = surveyUtf8(bytes);
  const bad = placed(encoding, offset + (survey.firstBreak ?? 0));
  if (encoding !== 'undeclared') return refuse('E_ENCODING', bad);
  if (survey.cutOff) return refuse('E_ENCODING', `cut off inside a character, ${bad}`);
  // Characters that keep to UTF-8 are no accident: where they outnumber the breaks, the text is UTF-8 that was damaged.
  if (survey.characters >= survey.breaks) return refuse('E_ENCODING', `damaged UTF-8, ${bad}`);
  const text = decodeWindows1252(bytes);
  return text === null ? refuse('E_ENCODING', bad) : { ok: true, text };
}

const WORTH_IT = 500;

/** The text of bytes that are known to be UTF-8. */
export function utf8Text(bytes: Uint8Array): string {
  const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // Many dumps escape all that is not ASCII; then no byte needs to be looked at again.
  if (isAscii(bytes)) return buffer.toString('latin1');
  // The long way round takes two thirds of the time of toString('utf8') in Node 20; short texts are not worth it.
  return bytes.length < WORTH_IT ? buffer.toString('utf8') : transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
}

/** UTF-16 was rewritten on the way, so an offset would mislead. */
const placed = (encoding: Encoding, offset: number): string =>
  encoding.startsWith('utf-16') ? 'as UTF-16' : `byte ${offset}`;

/** The text of a whole file of at most `limit` bytes. */
export async function decodeSource(source: Source, limit: number): Promise<Decoded> {
  const { encoding, skipped, chunks } = await openSource(source);
  const whole = await gather(chunks, limit);
  return whole.ok ? decode(whole.bytes, { encoding, offset: skipped }) : whole;
}
