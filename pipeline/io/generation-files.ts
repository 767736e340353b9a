import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readColumns } from './columns-file.ts';
import { fileSource } from './file-source.ts';
import { records } from './records.ts';
import { reasonOf } from './system-reason.ts';

/** What is wrong with a file of a generation, by its path, and what to do: nothing that was read is left out in silence. */
class UnreadableFile extends Error {
  constructor(place: string, what: string) {
    super(`${place}: ${what}: restore that file, or start over with --fresh`);
  }
}

const READ_BYTES = 1024 * 1024;

/** The files of a published generation, by their names there. What cannot be read is thrown in words. */
export class GenerationFiles {
  readonly #folder: string;
  readonly #opened = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  has(name: string): boolean {
    // Not existsSync: a disk that fails to tell would pass for one that has it not.
    return this.#trying(name, () => statSync(this.#path(name), { throwIfNoEntry: false }) !== undefined);
  }

  /** The records of a file of JSON lines, all of which must be as the schema says. */
  async lines<T>(name: string, schema: z.ZodType<T>): Promise<T[]> {
    const found: T[] = [];
    for await (const line of records(fileSource(name, this.#path(name)), schema)) {
      if (!line.ok) throw new UnreadableFile(`${this.#path(name)}:${line.line}`, line.message);
      found.push(line.value);
    }
    return found;
  }

  columns(name: string): ReturnType<typeof readColumns> {
    return this.#trying(name, () => readColumns(this.#path(name)));
  }

  /** The bytes of a file from one offset up to another. */
  bytes(name: string, from: number, to: number): Uint8Array {
    return this.#trying(name, () => {
      const fd = this.#open(name);
      const bytes = Buffer.allocUnsafe(to - from);
      for (let filled = 0; filled < bytes.length; ) {
        const read = readSync(fd, bytes, filled, bytes.length - filled, from + filled);
        if (read === 0) throw new Error('it was cut short');
        filled += read;
      }
      return bytes;
    });
  }

  /** The same, unpacked by its reader. */
  unpacked<T>(name: string, [from, to]: readonly [number, number], unpack: (bytes: Uint8Array) => T): T {
    return this.#trying(name, () => unpack(this.bytes(name, from, to)));
  }

  /** The same in pieces. */
  *stretch(name: string, from: number, to: number): Generator<Uint8Array> {
    for (let at = from; at < to; at += READ_BYTES) yield this.bytes(name, at, Math.min(to, at + READ_BYTES));
  }

  close(): void {
    for (const fd of this.#opened.values()) closeSync(fd);
    this.#opened.clear();
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }

  #open(name: string): number {
    const known = this.#opened.get(name) ?? openSync(this.#path(name), 'r');
    this.#opened.set(name, known);
    return known;
  }

  #trying<T>(name: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile(this.#path(name), reasonOf(error));
    }
  }
}
