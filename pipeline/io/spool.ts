import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onInterrupt } from './interrupt.ts';
import { reasonOf } from './system-reason.ts';

/** Records that were put by: in memory is only where each of them begins, 8 bytes a record. */
export type Spool<T> = {
  readonly length: number;
  /** The record at an index, 0 to length - 1, parsed anew: equal to what was put by, if that was a JSON value. */
  readonly at: (index: number) => T;
  /** Gives the room on the disk back. The last thing that is asked of a spool. */
  readonly close: () => void;
};

const WRITE_CHARS = 256 * 1024;
const AHEAD_BYTES = { least: 4 * 1024, most: 256 * 1024 };
const FIRST_ROOM = 1024;

function trying<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`cannot ${what} a temporary file in ${tmpdir()}: ${reasonOf(error)}`);
  }
}

type Place = { readonly fd: number; readonly close: () => void };

/**
 * A file of its own in the folder for temporary files (TMPDIR). Where the system allows it, its name is gone as soon as it is open:
 * then the room is given back whatever ends the program, SIGKILL too. Elsewhere the name goes when the file is closed.
 */
function openPlace(): Place {
  const folder = trying('make', () => mkdtempSync(join(tmpdir(), 'annals-')));
  const remove = (): void => {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // An open file that cannot go yet, as on Windows: no reason to fail.
    }
  };
  try {
    const fd = trying('make', () => openSync(join(folder, 'records.ndjson'), 'wx+', 0o600));
    const forget = onInterrupt(remove);
    const close = (): void => {
      closeSync(fd);
      remove();
      forget();
    };
    return { fd, close };
  } finally {
    remove();
  }
}

/** Where each record begins and, last, where the file ends: in bytes. */
type Starts = { readonly starts: Float64Array; readonly length: number };

const grown = (numbers: Float64Array): Float64Array<ArrayBuffer> => {
  const wider = new Float64Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
};

async function writeAll(records: AsyncIterable<unknown>, fd: number): Promise<Starts> {
  let starts = new Float64Array(FIRST_ROOM);
  let length = 0;
  let end = 0;
  let held = '';
  const flush = (): void => trying('write', () => writeFileSync(fd, held));
  for await (const record of records) {
    const line = `${JSON.stringify(record)}\n`;
    held += line;
    end += Buffer.byteLength(line);
    length += 1;
    if (length === starts.length) starts = grown(starts);
    starts[length] = end;
    if (held.length < WRITE_CHARS) continue;
    flush();
    held = '';
  }
  flush();
  return { starts, length };
}

function readFully(fd: number, into: Uint8Array, position: number): void {
  let filled = 0;
  while (filled < into.length) {
    const read = readSync(fd, into, filled, into.length - filled, position + filled);
    if (read === 0) throw new Error('it was cut short');
    filled += read;
  }
}

/**
 * Reads one record, and what stands after it too: twice as much each time while records are asked for in their order, so that going
 * through them all takes few system calls and jumping about reads little for nothing.
 */
function reader(fd: number, { starts, length }: Starts): (index: number) => string {
  const end = starts[length] ?? 0;
  let buffer = Buffer.allocUnsafe(AHEAD_BYTES.most);
  let held = { from: 0, to: 0 };
  let ahead = AHEAD_BYTES.least;
  let next = 0;
  const hold = (from: number, to: number): void => {
    const size = Math.max(to - from, Math.min(ahead, end - from));
    if (size > buffer.length) buffer = Buffer.allocUnsafe(size);
    held = { from: 0, to: 0 };
    trying('read', () => readFully(fd, buffer.subarray(0, size), from));
    held = { from, to: from + size };
  };
  return (index) => {
    const [from = 0, to = 0] = [starts[index], starts[index + 1]];
    if (from < held.from || to > held.to) {
      ahead = index === next ? Math.min(ahead * 2, AHEAD_BYTES.most) : AHEAD_BYTES.least;
      hold(from, to);
    }
    next = index + 1;
    return buffer.toString('utf8', from - held.from, to - held.from);
  };
}

/**
 * Puts records by in a temporary file, one JSON value each, and gives them back one by one. Throws in words where the disk fails
 * (it is full, it cannot be written), and whatever the records themselves throw; nothing is left behind then.
 */
export async function spool<T>(records: AsyncIterable<T>): Promise<Spool<T>> {
  const { fd, close } = openPlace();
  try {
    const written = await writeAll(records, fd);
    const textAt = reader(fd, written);
    const { length } = written;
    const at = (index: number): T => {
      if (!Number.isInteger(index) || index < 0 || index >= length)
        throw new RangeError(`no record ${index} of ${length}`);
      return JSON.parse(textAt(index));
    };
    return { length, at, close };
  } catch (error) {
    close();
    throw error;
  }
}
