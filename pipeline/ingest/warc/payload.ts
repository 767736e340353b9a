import { LIMITS } from '../limits.ts';
import { type Refusal, refuse } from '../reject-codes.ts';
import { undoChunks } from './chunked.ts';
import { undoCodings } from './content-coding.ts';
import { charsetOf, headerBlock, mediaType } from './header-block.ts';
import type { WarcRecord } from './records.ts';

/** The page or the text of a record. */
export type Payload = {
  readonly ok: true;
  readonly media: Media;
  readonly bytes: Buffer;
  readonly charset: string | null;
  readonly url: string;
  readonly fetched_at: string | null;
};

type Media = 'page' | 'text';

const MEDIA: ReadonlyMap<string, Media> = new Map([
  ['text/html', 'page'],
  ['application/xhtml+xml', 'page'],
  ['text/plain', 'text'],
]);

type Read = (record: WarcRecord, about: Pick<Payload, 'url' | 'fetched_at'>) => Payload | Refusal | null;

/** Requests, metadata, revisits and the crawler's own records hold no article. */
const READ_BY_TYPE: ReadonlyMap<string, Read> = new Map([
  ['response', ofResponse],
  ['resource', ofContent],
  ['conversion', ofContent],
]);

/** Crawlers keep their logs and screenshots at addresses of their own making. */
const FETCHED = /^(?:https?|ftp|file):/i;
const ROBOTS = /^[^?#]*\/robots\.txt(?:[?#]|$)/i;

/** What a record holds for us: null where it is no fetched page or text, a refusal where that cannot be read. */
export function payloadOf(record: WarcRecord): Payload | Refusal | null {
  const { fields } = record;
  const read = READ_BY_TYPE.get(fields.get('warc-type')?.toLowerCase() ?? '');
  // Old writers put the address between angle brackets.
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  if (read === undefined || !FETCHED.test(url) || ROBOTS.test(url)) return null;
  return read(record, { url, fetched_at: fields.get('warc-date') ?? null });
}

const STATUS = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})(?!\d)/i;
const HTTP = /^https?:/i;

function ofResponse({ fields, content, whole }: WarcRecord, about: Parameters<Read>[1]): ReturnType<Read> {
  const type = mediaType(fields.get('content-type'));
  if (!HTTP.test(about.url) || (type !== '' && type !== 'application/http')) return null;
  const header = headerBlock(content.subarray(0, LIMITS.headerBytes));
  const status = header.ok ? STATUS.exec(header.first) : null;
  if (!header.ok || status === null) return refuse('E_WARC', 'an HTTP response without a header that can be read');
  const said = header.fields.get('content-type') ?? fields.get('warc-identified-payload-type');
  if (status[1] !== '200' || MEDIA.get(mediaType(said)) !== 'page') return null;
  if (!whole) return refuse('E_TOO_LARGE', '');
  const sent = content.subarray(header.length);
  const chunked = /\bchunked\b/i.test(header.fields.get('transfer-encoding') ?? '');
  const joined = chunked ? undoChunks(sent) : sent;
  if (joined === null) return refuse('E_WARC', 'a chunked body that breaks off');
  const body = undoCodings(joined, header.fields.get('content-encoding') ?? '');
  return body.ok ? { ok: true, media: 'page', bytes: body.bytes, charset: charsetOf(said), ...about } : body;
}

function ofContent({ fields, content, whole }: WarcRecord, about: Parameters<Read>[1]): ReturnType<Read> {
  const said = fields.get('content-type');
  const media = MEDIA.get(mediaType(said));
  if (media === undefined) return null;
  return whole ? { ok: true, media, bytes: content, charset: charsetOf(said), ...about } : refuse('E_TOO_LARGE', '');
}
