import type { Article } from '../../../schemas/article.ts';
import { type Bounds, type Dated, type DateStatement, datingOf } from '../dates/dating.ts';
import { numberOrder } from '../dates/number-order.ts';
import { readPublished } from '../dates/published.ts';
import { textDates } from '../dates/text-dates.ts';
import { withAddress } from '../dates/url-date.ts';
import { sha256 } from '../digest.ts';
import { type Defaults, type Ingested, rejected } from '../ingested.ts';
import { LIMITS } from '../limits.ts';
import type { SidecarRow } from '../lists/sidecar-rows.ts';
import { type Place, quoted } from '../reject-codes.ts';
import { canonicalAddress } from './address.ts';
import { extraOf } from './extra.ts';
import { mapped } from './field-map.ts';
import { type DateField, type InputRecord, isRecord, readField, statedDate } from './fields.ts';
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

/** What a reader found out about an article besides its record. */
export type Findings = {
  /** What may date it, best first; its address is looked at besides. */
  readonly dates: readonly DateStatement[];
  readonly warnings: readonly string[];
};

const NO_FINDINGS: Findings = { dates: [], warnings: [] };

/** The article that a record of any known shape holds. Its text is the record's string, unchanged. */
export function articleFromRecord(value: unknown, context: RecordContext): Ingested {
  const { place } = context;
  if (!isRecord(value)) return rejected(place, 'E_RECORD', `found ${quoted(value)}`);
  const record = mapped(value, context.defaults.map);
  const text = readField(record, 'text');
  return text === null ? rejected(place, 'E_RECORD', 'it has no text') : articleFromText(text, record, context);
}

/** The article of a text, with a record of what is said about it. */
export function articleFromText(
  text: string,
  record: InputRecord,
  context: RecordContext,
  findings: Findings = NO_FINDINGS,
): Ingested {
  const { place, row, defaults } = context;
  const id = readField(record, 'id');
  if (id !== null && id.length > LIMITS.idChars) {
    return rejected(place, 'E_RECORD', `its id has ${id.length} characters, ${LIMITS.idChars} are the most`);
  }
  const bounds = { modified_at: boundOf(record, 'modified_at'), fetched_at: boundOf(record, 'fetched_at') };
  // An address or a title in a row belongs to one article, not to each of a file of many.
  const own = context.fileId === null ? null : row;
  const url = own?.url ?? readField(record, 'url');
  const stated = statedDate(record, 'published_at');
  const found = withAddress(findings.dates, url);
  const silent = stated === null && !row?.dating && found.every(({ unsure }) => unsure);
  const dated = datingOf({
    row,
    stated,
    method: context.method,
    found: silent ? [...textDates(text, numberOrder(readField(record, 'language'), url)), ...found] : found,
    bounds,
    published: defaults.published,
    earliest: defaults.earliest ?? LIMITS.earliestYear,
  });
  if (!dated.ok) return rejected(place, 'E_PUBLISHED_AT', dated.why);
  const timezone = row?.timezone ?? readField(record, 'timezone') ?? defaults.timezone;
  if (timezone !== null && !isTimezone(timezone)) return rejected(place, 'E_TIMEZONE', quoted(timezone));
  const title = own?.title ?? readField(record, 'title');
  return {
    ok: true,
    article: assemble({ text, record, context, id, title, url, timezone, bounds, dated, findings }),
  };
}

/** A bound that cannot be read bounds nothing. */
function boundOf(record: InputRecord, field: DateField): string | null {
  const stated = statedDate(record, field);
  const reading = stated === null ? null : readPublished(stated);
  return reading?.ok ? reading.published : null;
}

type Parts = {
  readonly text: string;
  readonly record: InputRecord;
  readonly context: RecordContext;
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly timezone: string | null;
  readonly bounds: Bounds;
  readonly dated: Dated;
  readonly findings: Findings;
};

function assemble({ text, record, context, id, title, url, timezone, bounds, dated, findings }: Parts): Article {
  const { place, row, fileId } = context;
  const digest = sha256(text);
  const { extra, warnings } = extraOf(record);
  return {
    id: id ?? fileId ?? digestId(url, digest),
    title,
    text,
    ...dated.dating,
    timezone,
    url,
    publisher: row?.publisher ?? readField(record, 'publisher'),
    language: readField(record, 'language'),
    sha256: digest,
    source_path: place.source_path,
    ...bounds,
    warnings: dated.warnings.concat(findings.warnings, warnings),
    extra,
  };
}

const ID_DIGITS = 16;

/** An id for an article that has none: the same wherever the article turns up again. */
export const digestId = (url: string | null, textDigest: string): string =>
  (url === null ? textDigest : sha256(canonicalAddress(url))).slice(0, ID_DIGITS);
