import { LIMITS } from '../limits.ts';
import type { ByteWindow } from './byte-window.ts';
import { type HeaderFields, headerBlock } from './header-block.ts';

/** A record of a web archive. */
export type WarcRecord = {
  /** Where it begins in the file, as unpacked. */
  readonly offset: number;
  readonly fields: HeaderFields;
  /** Its content, or the beginning of one that is larger than an article may be. Holds until the next record is asked for. */
  readonly content: Buffer;
  readonly whole: boolean;
};

/** A stretch of bytes that are no sound record. */
export type Damage = { readonly from: number; readonly to: number; readonly why: string };

export type WarcItem = { readonly record: WarcRecord } | { readonly damage: Damage };

/** `length`: the bytes in front of what comes next. */
type Attempt =
  | { readonly ok: true; readonly record: WarcRecord; readonly length: number }
  | { readonly ok: false; readonly why: string; readonly length: number };

const BEGINS = /^WARC\/\d/;
const BEGIN_BYTES = 6;
const NEXT_RECORD = Buffer.from('\nWARC/1.');

/** Behind content: the two line ends that the standard asks for, or what shows that the content ended here all the same. */
const SOUND_END = /^(?:\r\n\r\n|[\r\n]*(?:WARC\/|$))/;
const END_BYTES = 16;

/**
 * The records of a WARC file in its order, and the stretches where there is none: behind damage reading goes on at the next
 * line that begins a record. Linear; holds one record of at most LIMITS.articleBytes. Throws the ReadError of a stream that
 * fails, behind what was read of it. Source: ISO 28500:2017, section 4.
 */
export async function* warcItems(window: ByteWindow): AsyncGenerator<WarcItem> {
  let damage: Omit<Damage, 'to'> | null = null;
  while (await skipBlankLines(window)) {
    const from = window.offset;
    const attempt = await readRecord(window);
    if (attempt.ok) {
      if (damage !== null) yield { damage: { ...damage, to: from } };
      damage = null;
      yield { record: attempt.record };
      window.drop(attempt.length);
    } else {
      damage ??= { from, why: attempt.why };
      window.drop(attempt.length);
      await skipToRecord(window);
    }
  }
  // What looks damaged at such an end is only cut off with it.
  if (window.failure !== null) throw window.failure;
  if (damage !== null) yield { damage: { ...damage, to: window.offset } };
}

/** False at the end of the stream. */
async function skipBlankLines(window: ByteWindow): Promise<boolean> {
  while (await window.fill(1)) {
    const first = window.view(0, window.length).findIndex((byte) => byte !== 0x0a && byte !== 0x0d);
    window.drop(first < 0 ? window.length : first);
    if (first >= 0) return true;
  }
  return false;
}

/** Leaves the window at the next line that begins a record, or at the end of the stream. */
async function skipToRecord(window: ByteWindow): Promise<void> {
  for (;;) {
    const at = window.indexOf(NEXT_RECORD);
    if (at >= 0) return window.drop(at + 1);
    window.drop(Math.max(0, window.length - NEXT_RECORD.length + 1));
    if (!(await window.fill(NEXT_RECORD.length))) return window.drop(window.length);
  }
}

async function readRecord(window: ByteWindow): Promise<Attempt> {
  const offset = window.offset;
  await window.fill(LIMITS.headerBytes);
  if (!BEGINS.test(window.view(0, BEGIN_BYTES).toString('latin1')))
    return { ok: false, why: 'no record begins here', length: 0 };
  const header = headerBlock(window.view(0, LIMITS.headerBytes));
  // The line feed stays: what begins behind it may be a record.
  if (!header.ok) return { ok: false, why: 'a header without end', length: Math.max(0, header.scanned - 1) };
  const { fields, length: at } = header;
  const size = contentLength(fields.get('content-length'));
  if (size === null) return { ok: false, why: 'a header without a Content-Length that can be', length: at - 1 };
  if (size > LIMITS.articleBytes) return readLarge(window, { offset, fields, at, size });
  if (!(await window.fill(at + size))) return { ok: false, why: 'a record that is cut off', length: at - 1 };
  if (!(await endsSoundly(window, at + size))) return { ok: false, why: WRONG_LENGTH, length: at - 1 };
  return {
    ok: true,
    record: { offset, fields, content: window.view(at, at + size), whole: true },
    length: at + size,
  };
}

const WRONG_LENGTH = 'a record with a wrong Content-Length';

/** Bytes up to 1 PB, or null. */
const contentLength = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null;

async function endsSoundly(window: ByteWindow, at: number): Promise<boolean> {
  await window.fill(at + END_BYTES);
  return SOUND_END.test(window.view(at, at + END_BYTES).toString('latin1'));
}

const NOTHING = Buffer.alloc(0);

type LargeHead = {
  readonly offset: number;
  readonly fields: HeaderFields;
  readonly at: number;
  readonly size: number;
};

/**
 * A record too large to be held is passed by. A line that begins a record inside it shows that its length is wrong: films and
 * pictures have none, and to trust a false length would cost the rest of the file.
 */
async function readLarge(window: ByteWindow, { offset, fields, at, size }: LargeHead): Promise<Attempt> {
  window.drop(at);
  let content: Buffer | null = null;
  for (let left = size; left > 0; ) {
    await window.fill(Math.min(left, LIMITS.headerBytes));
    if (window.length === 0) return { ok: false, why: 'a record that is cut off', length: 0 };
    const next = window.indexOf(NEXT_RECORD);
    if (next >= 0 && next + NEXT_RECORD.length <= left) return { ok: false, why: WRONG_LENGTH, length: next };
    content ??= Buffer.from(window.view(0, LIMITS.headerBytes));
    // A record may begin across two readings.
    const sure = Math.min(left, window.length) - (window.length < left ? NEXT_RECORD.length - 1 : 0);
    window.drop(Math.max(1, sure));
    left -= Math.max(1, sure);
  }
  if (!(await endsSoundly(window, 0))) return { ok: false, why: WRONG_LENGTH, length: 0 };
  return { ok: true, record: { offset, fields, content: content ?? NOTHING, whole: false }, length: 0 };
}
