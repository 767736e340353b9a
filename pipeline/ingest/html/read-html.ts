import { openSource } from '../bytes/byte-order-mark.ts';
import { gather } from '../bytes/bytes.ts';
import { type Ingested, type InputFile, rejected } from '../ingested.ts';
import { LIMITS } from '../limits.ts';
import { contextOf } from '../record/file-article.ts';
import { articleFromPage } from './page-article.ts';

/** An HTML page: the file is one article. */
export async function* readHtml(file: InputFile): AsyncGenerator<Ingested> {
  const context = contextOf(file, null, true);
  const { encoding, chunks } = await openSource(file.source);
  const whole = await gather(chunks, LIMITS.articleBytes);
  if (!whole.ok) yield rejected(context.place, whole.code, whole.detail);
  else {
    const charset = encoding === 'undeclared' ? null : 'utf-8';
    yield await articleFromPage({ bytes: whole.bytes, charset, url: null, fetched_at: null }, context);
  }
}
