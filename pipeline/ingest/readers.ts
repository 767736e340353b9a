import type { Source } from '../../schemas/source.ts';
import { beginsAsFeed, beginsAsMail, beginsAsPage } from './beginnings.ts';
import { headOf } from './bytes/head.ts';
import { readCsv } from './csv/read-csv.ts';
import { readFeed } from './feed/read-feed.ts';
import { readHtml } from './html/read-html.ts';
import type { Reader } from './ingested.ts';
import { type JsonShape, jsonShape } from './json/json-shape.ts';
import { readJson } from './json/read-json.ts';
import { readJsonl } from './json/read-jsonl.ts';
import { baseName, unpackedName } from './lists/sidecar-rows.ts';
import { readMail } from './mail/read-mail.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { readText } from './text/read-text.ts';
import { readWarc } from './warc/read-warc.ts';

/** A format: the extensions that it is known by, how its content begins where the name says nothing, and who reads it. */
type Format = {
  readonly extensions: readonly string[];
  /** Asked of the first kilobyte, byte by byte, white space and byte order mark taken off. */
  readonly begins?: (head: string) => boolean;
  readonly read: Reader;
};

/** One row a format. */
const FORMATS: readonly Format[] = [
  { extensions: ['.md', '.markdown'], read: readMarkdown },
  { extensions: ['.json'], read: readJson },
  { extensions: ['.jsonl', '.ndjson'], read: readJsonl },
  { extensions: ['.csv', '.tsv', '.tab'], read: readCsv },
  { extensions: ['.html', '.htm', '.xhtml'], begins: beginsAsPage, read: readHtml },
  { extensions: ['.rss', '.atom', '.rdf', '.xml'], begins: beginsAsFeed, read: readFeed },
  { extensions: ['.eml'], begins: beginsAsMail, read: readMail },
  { extensions: ['.warc', '.wet', '.wat'], begins: (head) => head.startsWith('WARC/1.'), read: readWarc },
];

const BY_EXTENSION: ReadonlyMap<string, Reader> = new Map(
  FORMATS.flatMap(({ extensions, read }) => extensions.map((extension) => [extension, read])),
);

const BY_SHAPE: { readonly [S in JsonShape]: Reader } = { json: readJson, lines: readJsonl, other: readText };

/** A text may be of any format that shows itself, and is plain text otherwise. */
const PLAIN = new Set(['.txt', '.text']);

/** The reader of a file: by its extension, or by its content where that says nothing (stdin, no extension, an unknown one). */
export async function readerOf(source: Source): Promise<Reader> {
  const extension = /\.[^.]*$/.exec(unpackedName(baseName(source.path)))?.[0].toLowerCase() ?? '';
  const named = BY_EXTENSION.get(extension);
  if (named !== undefined) return named;
  const head = await headOf(source);
  const shown = FORMATS.find(({ begins }) => begins?.(head));
  if (shown !== undefined) return shown.read;
  return PLAIN.has(extension) ? readText : BY_SHAPE[await jsonShape(source)];
}
