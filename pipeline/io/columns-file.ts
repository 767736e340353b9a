import { closeSync, openSync, readSync } from 'node:fs';

/** A column of numbers, or of texts. */
type Numbers = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;
type Column = Numbers | readonly string[];

const KINDS = { Uint8Array, Int32Array, Uint32Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS | 'texts';

type Entry = { readonly name: string; readonly kind: Kind; readonly bytes: number };

/** Says what the file is and how its numbers lie: on a machine that lays them out otherwise it is refused. */
const MAGIC = `annals columns 1 ${new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'little' : 'big'}-endian`;
const HEAD_BYTES = 64;

const isTexts = (column: Column): column is readonly string[] => Array.isArray(column);

const bytesOf = (column: Column): Uint8Array =>
  isTexts(column)
    ? Buffer.from(JSON.stringify(column))
    : new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

const kindOf = (column: Column): Kind => (isTexts(column) ? 'texts' : (column.constructor.name as keyof typeof KINDS));

/** Columns one behind the other, behind a line that names them: a hundred megabytes of numbers are read as fast as the disk gives them. */
export function* columnsChunks(columns: Iterable<readonly [string, Column]>): Generator<string | Uint8Array> {
  const all = [...columns].map(([name, column]) => ({ name, kind: kindOf(column), content: bytesOf(column) }));
  const table = JSON.stringify(all.map(({ name, kind, content }): Entry => ({ name, kind, bytes: content.length })));
  yield `${`${MAGIC} ${Buffer.byteLength(table)}`.padEnd(HEAD_BYTES - 1)}\n`;
  yield table;
  for (const { content } of all) yield content;
}

function readFully(fd: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let filled = 0; filled < length; ) {
    const read = readSync(fd, bytes, filled, length - filled, null);
    if (read === 0) throw new Error('it was cut short');
    filled += read;
  }
  return bytes;
}

function columnFrom({ kind, bytes }: Entry, fd: number): Column {
  const content = readFully(fd, bytes);
  return kind === 'texts' ? JSON.parse(Buffer.from(content.buffer).toString('utf8')) : new KINDS[kind](content.buffer);
}

/** The columns of a file. Throws in words that name no path where it is damaged, or from another kind of machine. */
export function readColumns(path: string): ReadonlyMap<string, Column> {
  const fd = openSync(path, 'r');
  try {
    const head = Buffer.from(readFully(fd, HEAD_BYTES)).toString('latin1').trimEnd();
    if (!head.startsWith(`${MAGIC} `)) throw new Error('it is no file of columns that this machine can read');
    const table = readFully(fd, Number(head.slice(MAGIC.length)));
    const entries: readonly Entry[] = JSON.parse(Buffer.from(table).toString('utf8'));
    return new Map(entries.map((entry) => [entry.name, columnFrom(entry, fd)]));
  } finally {
    closeSync(fd);
  }
}
