import type { Article, ArticleInput } from '../../schemas/article.ts';
import { type Dating, datingOf, UNDATED } from './dating.ts';
import { sha256 } from './digest.ts';
import { type InputRecord, isRecord, readField, statedDate } from './fields.ts';
import { type Defaults, type Ingested, rejected } from './ingested.ts';
import { LIMITS } from './limits.ts';
import { type Place, quoted } from './reject-codes.ts';
import type { SidecarRow } from './sidecar-rows.ts';
import { isTimezone } from './timezone.ts';

/** Where a record stands and what is known of it from elsewhere. */
export type RecordContext = {
  readonly place: Place;
  readonly method: 'record' | 'front_matter';
  readonly defaults: Defaults;
  readonly row: SidecarRow | null;
  /** The id of an article that has a file to itself; null where a file holds many. */
  readonly fileId: string | null;
};

/** The article that a record of any known shape holds. Its text is the record's string, unchanged. */
export function articleFromRecord(record: unknown, context: RecordContext): Ingested {
  const { place } = context;
  if (!isRecord(record)) return rejected(place, 'E_RECORD', `found ${quoted(record)}`);
  const text = readField(record, 'text');
  return text === null ? rejected(place, 'E_RECORD', 'it has no text') : articleFromText(text, record, context);
}

/** The article of a text, with a record of what is said about it. */
export function articleFromText(text: string, record: InputRecord, context: RecordContext): Ingested {
  const { place, row, defaults } = context;
  const id = readField(record, 'id');
  if (id !== null && id.length > LIMITS.idChars) {
    return rejected(place, 'E_RECORD', `its id has ${id.length} characters, ${LIMITS.idChars} are the most`);
  }
  const dating = datingOf({ row, stated: statedDate(record), method: context.method, published: defaults.published });
  if (!dating.ok) return rejected(place, 'E_PUBLISHED_AT', dating.why);
  const timezone = row?.timezone ?? readField(record, 'timezone') ?? defaults.timezone;
  if (timezone !== null && !isTimezone(timezone)) return rejected(place, 'E_TIMEZONE', quoted(timezone));
  return { ok: true, article: assemble({ text, record, context, id, timezone, dating: dating.dating }) };
}

type Parts = {
  readonly text: string;
  readonly record: InputRecord;
  readonly context: RecordContext;
  readonly id: string | null;
  readonly timezone: string | null;
  readonly dating: Dating;
};

function assemble({ text, record, context, id, timezone, dating }: Parts): Article {
  const { place, row, fileId } = context;
  // A title or an address in a row belongs to one article, not to each of a file of many.
  const own = fileId === null ? null : row;
  const url = own?.url ?? readField(record, 'url');
  const digest = sha256(text);
  return {
    id: id ?? fileId ?? digestId(url, digest),
    title: own?.title ?? readField(record, 'title'),
    text,
    ...dating,
    timezone,
    url,
    publisher: row?.publisher ?? readField(record, 'publisher'),
    language: readField(record, 'language'),
    sha256: digest,
    source_path: place.source_path,
  };
}

const ID_DIGITS = 16;

/** An id for an article that has none: the same wherever the article turns up again. */
const digestId = (url: string | null, textDigest: string): string =>
  (url === null ? textDigest : sha256(url)).slice(0, ID_DIGITS);

/**
 * The full article of one that a user hands to `tag` or `resolve`. The input is taken at its word (its schema was checked);
 * `published` and `timezone` fill in what it leaves out.
 */
export function completeArticle(input: ArticleInput, { published, timezone }: Defaults): Article {
  const digest = sha256(input.text);
  const url = input.url ?? null;
  return {
    id: input.id ?? digestId(url, digest),
    title: input.title ?? null,
    text: input.text,
    ...datingOfInput(input, published),
    timezone: input.timezone ?? timezone,
    url,
    publisher: input.publisher ?? null,
    language: input.language ?? null,
    sha256: digest,
    source_path: input.source_path ?? null,
  };
}

function datingOfInput(input: ArticleInput, published: string | null): Dating {
  const stated = input.published_at ?? null;
  if (stated === null) {
    const dating = datingOf({ row: null, stated: null, method: 'record', published });
    return dating.ok ? dating.dating : UNDATED;
  }
  return {
    published_at: stated,
    published_method: input.published_method ?? 'record',
    published_evidence: input.published_evidence ?? stated,
  };
}
