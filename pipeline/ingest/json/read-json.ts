import { openSource } from '../bytes/byte-order-mark.ts';
import { type Ingested, type InputFile, rejected } from '../ingested.ts';
import { LIMITS } from '../limits.ts';
import { contextOf, ingestParsed } from '../record/file-article.ts';
import { jsonFeedItem, jsonFeedOf } from './json-feed.ts';
import { type JsonRecord, JsonRecords } from './json-records.ts';
import { jsonShape } from './json-shape.ts';
import { parseJson } from './parse-json.ts';
import { readJsonl } from './read-jsonl.ts';

/** JSON: one record, a list of records, or an object with the list under "articles" or "items". */
export async function* readJson(file: InputFile): AsyncGenerator<Ingested> {
  // Many dumps write JSON Lines into files called .json.
  if ((await jsonShape(file.source)) === 'lines') {
    yield* readJsonl(file);
    return;
  }
  const { encoding, skipped, chunks } = await openSource(file.source);
  const records = new JsonRecords(LIMITS.articleBytes);
  let count = 0;
  const ingest = (record: JsonRecord): Ingested => {
    count++;
    const context = contextOf(file, record.ok && record.alone ? null : record.line, record.ok && record.alone);
    if (!record.ok) return rejected(context.place, record.code, record.detail);
    const parsed = parseJson(record.bytes, { encoding, offset: skipped + record.offset });
    const feed = parsed.ok ? jsonFeedOf(records.wrapper) : null;
    const item = parsed.ok && feed !== null ? { ...parsed, value: jsonFeedItem(parsed.value, feed) } : parsed;
    return ingestParsed(item, context);
  };
  for await (const chunk of chunks) {
    for (const record of records.feed(chunk)) yield ingest(record);
  }
  for (const record of records.finish()) yield ingest(record);
  if (count === 0) yield rejected({ source_path: file.source.path, line: null }, 'E_EMPTY', '');
}
