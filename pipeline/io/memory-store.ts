import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { MEMORY_FORMAT, MemoryState, RememberedArticle, RememberedFile } from '../../schemas/memory.ts';
import { type Memory, NO_MEMORY, type ReadArticle } from '../memory/memory.ts';
import { MEMORY_FILES } from '../memory/memory-files.ts';
import { fileSource } from './file-source.ts';
import { records } from './records.ts';
import { errorCode, reasonOf } from './system-reason.ts';

/** A memory that is open on the disk. */
export type OpenMemory = { readonly memory: Memory; readonly close: () => void };

/** What is wrong with a memory, by file and line, and what to do: it is never left out in silence. */
class UnreadableMemory extends Error {
  constructor(place: string, what: string) {
    super(`${place}: ${what}; restore that file, or start over with --fresh`);
  }
}

async function linesOf<T>(generation: string, name: string, schema: z.ZodType<T>): Promise<T[]> {
  const path = join(generation, name);
  const found: T[] = [];
  for await (const line of records(fileSource(name, path), schema)) {
    if (!line.ok) throw new UnreadableMemory(`${path}:${line.line}`, line.message);
    found.push(line.value);
  }
  return found;
}

/** Null where the generation was made without a memory. */
function stateOf(generation: string): MemoryState | null {
  const path = join(generation, MEMORY_FILES.state);
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new UnreadableMemory(path, reasonOf(error));
  }
  const parsed = MemoryState.safeParse(found);
  if (parsed.success) return parsed.data;
  throw new UnreadableMemory(path, `it is not the memory of this version (format ${MEMORY_FORMAT})`);
}

function trying<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UnreadableMemory(path, reasonOf(error));
  }
}

function readAt(fd: number, from: number, length: number, path: string): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = trying(path, () => readSync(fd, bytes, filled, length - filled, from + filled));
    if (read === 0) throw new UnreadableMemory(path, 'it was cut short');
    filled += read;
  }
  return bytes;
}

/** Each article with the place of its mentions: these stay on the disk until they are asked for. */
function placed(remembered: readonly RememberedArticle[], fd: number, path: string): ReadArticle[] {
  let end = 0;
  return remembered.map((article) => {
    const from = end;
    end += article.bytes;
    return { ...article, packed: () => readAt(fd, from, article.bytes, path) };
  });
}

/** What the generation in a folder remembers; nothing where it was made without a memory. Throws in words where it is damaged. */
export async function openMemory(generation: string): Promise<OpenMemory> {
  const state = stateOf(generation);
  if (state === null) return { memory: NO_MEMORY, close: () => {} };
  const { corrections } = state;
  const files = await linesOf(generation, MEMORY_FILES.files, RememberedFile);
  const articles = await linesOf(generation, MEMORY_FILES.articles, RememberedArticle);
  const path = join(generation, MEMORY_FILES.mentions);
  const fd = trying(path, () => openSync(path, 'r'));
  const memory: Memory = {
    files: new Map(files.map((file) => [file.path, file])),
    articles: placed(articles, fd, path),
    corrections,
  };
  return { memory, close: () => closeSync(fd) };
}
