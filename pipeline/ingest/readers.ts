import type { Source } from '../../schemas/source.ts';
import type { Reader } from './ingested.ts';
import { type JsonShape, jsonShape } from './json-shape.ts';
import { readJson } from './read-json.ts';
import { readJsonl } from './read-jsonl.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { baseName } from './sidecar-rows.ts';

/** One row a format: the extensions that it is known by, and who reads it. */
const READERS: readonly { extensions: readonly string[]; read: Reader }[] = [
  { extensions: ['.txt', '.text'], read: readText },
  { extensions: ['.md', '.markdown'], read: readMarkdown },
  { extensions: ['.json'], read: readJson },
  { extensions: ['.jsonl', '.ndjson'], read: readJsonl },
];

const BY_EXTENSION: ReadonlyMap<string, Reader> = new Map(
  READERS.flatMap(({ extensions, read }) => extensions.map((extension) => [extension, read])),
);

const BY_SHAPE: { readonly [S in JsonShape]: Reader } = { json: readJson, lines: readJsonl, other: readText };

/** The reader of a file: by its extension, or by its content where that says nothing (stdin, no extension, an unknown one). */
export async function readerOf(source: Source): Promise<Reader> {
  const extension = /\.[^.]*$/.exec(baseName(source.path))?.[0].toLowerCase();
  return BY_EXTENSION.get(extension ?? '') ?? BY_SHAPE[await jsonShape(source)];
}
