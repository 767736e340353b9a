import { sourceChunks } from '../bytes/bytes.ts';
import { type Decoded, decode } from '../bytes/decode.ts';
import { decodePage } from '../html/decode-page.ts';
import { articleFromPage } from '../html/page-article.ts';
import { type FilePart, type Ingested, type InputFile, rejected } from '../ingested.ts';
import { articleFromText, type RecordContext } from '../record/article-record.ts';
import { contextOf } from '../record/file-article.ts';
import { quoted, type Refusal, refuse } from '../reject-codes.ts';
import { warning } from '../warning-codes.ts';
import { ByteWindow } from './byte-window.ts';
import { type Payload, payloadOf } from './payload.ts';
import { type WarcItem, type WarcRecord, warcItems } from './records.ts';

/** A web archive, WARC 1.0 or 1.1: each page or text that was fetched is an article. Damage costs the records that it hit. */
export async function* readWarc(file: InputFile): AsyncGenerator<FilePart> {
  const context = contextOf(file, null, false);
  const chunks = sourceChunks(file.source);
  let count = 0;
  try {
    for await (const item of warcItems(new ByteWindow(chunks))) {
      count++;
      yield await ingestItem(item, context);
    }
  } finally {
    await chunks.return(undefined);
  }
  if (count === 0) yield rejected(context.place, 'E_EMPTY', '');
}

async function ingestItem(item: WarcItem, context: RecordContext): Promise<FilePart> {
  if ('damage' in item) {
    const { from, to, why } = item.damage;
    return rejected(context.place, 'E_WARC', `bytes ${from} to ${to}: ${why}`);
  }
  const payload = payloadOf(item.record);
  if (payload === null) return { ok: null, passedOver: 'warc_other' };
  const one = payload.ok
    ? await ingestPayload(payload, context)
    : rejected(context.place, payload.code, payload.detail);
  return placed(one, item.record);
}

async function ingestPayload(payload: Payload, context: RecordContext): Promise<Ingested> {
  const { media, bytes, charset, url, fetched_at } = payload;
  if (media === 'page') return articleFromPage({ bytes, charset, url, fetched_at }, context);
  const read = textOf(bytes, charset);
  if (!read.ok) return rejected(context.place, read.code, read.detail);
  if (read.text.trim() === '') return rejected(context.place, 'E_EMPTY', '');
  return articleFromText(read.text, { url, fetched_at }, context, { dates: [], warnings: read.warnings });
}

/** Text in another encoding than UTF-8 that is named; what is not named is read as any file is. */
function textOf(bytes: Uint8Array, charset: string | null): (Decoded & { ok: true; warnings: string[] }) | Refusal {
  if (charset === null || /^utf-?8$/i.test(charset)) {
    const decoded = decode(bytes, { encoding: charset === null ? 'undeclared' : 'utf-8', offset: 0 });
    return decoded.ok ? { ...decoded, warnings: [] } : decoded;
  }
  const { html: text, replaced } = decodePage(bytes, charset);
  if (text.includes('\0')) return refuse('E_BINARY', '');
  return { ok: true, text, warnings: replaced === 0 ? [] : [warning('W_DAMAGED', `${replaced} characters`)] };
}

/** An archive has no lines to name: a reject says which record it means. */
function placed(one: Ingested, { offset, fields }: WarcRecord): Ingested {
  if (one.ok) return one;
  const message = `${one.reject.message} (the record of ${quoted(fields.get('warc-target-uri') ?? '')}, byte ${offset})`;
  return { ok: false, reject: { ...one.reject, message } };
}
