import { textOfHtml } from '../html/html-text.ts';

/** A record as somebody else wrote it: a JSON object, the front matter of a text, a row of articles.csv. */
export type InputRecord = Readonly<Record<string, unknown>>;

/**
 * What the common news dumps call the fields of an article, in order of preference: news-please, newspaper4k, fundus, trafilatura,
 * JSON Feed, schema.org, NewsAPI, Hugging Face's cc_news. Dates of change or of download bound the date of publication and never are it.
 */
export const FIELD_NAMES = {
  text: ['text', 'maintext', 'body', 'plaintext', 'article', 'content', 'content_text', 'raw_text', 'articleBody'],
  title: ['title', 'headline', 'title_page', 'title_rss'],
  published_at: [
    'published_at',
    'publishedAt',
    'date_publish',
    'publish_date',
    'publishing_date',
    'datePublished',
    'article:published_time',
    'published',
    'pubDate',
    'pub_date',
    'date_published',
    'date',
  ],
  modified_at: [
    'modified_at',
    'date_modify',
    'dateModified',
    'date_modified',
    'modified',
    'updated',
    'article:modified_time',
  ],
  fetched_at: ['fetched_at', 'date_download', 'filedate', 'time_extracted', 'WARC-Date'],
  timezone: ['timezone'],
  url: ['url', 'link', 'canonical', 'source'],
  publisher: ['publisher', 'source_domain', 'domain', 'hostname', 'source-hostname', 'sitename', 'source'],
  language: ['language', 'lang'],
  id: ['id', 'guid', 'fingerprint'],
} as const;

export type FieldName = keyof typeof FIELD_NAMES;
export type DateField = 'published_at' | 'modified_at' | 'fetched_at';

/** What programs write for nothing. */
const NOTHING: ReadonlySet<string> = new Set(['', 'none', 'null', 'nan', 'undefined', '~']);

const LONGEST_NOTHING = 'undefined'.length;

function isNothing(value: unknown): boolean {
  if (typeof value !== 'string') return value === null || value === undefined;
  const word = value.trim();
  return word.length <= LONGEST_NOTHING && NOTHING.has(word.toLowerCase());
}

export const isRecord = (value: unknown): value is InputRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type ReadValue<T> = (value: unknown, name: string) => T | null;

/** The first of a field's names that holds something readable. Own properties only: `constructor` is no field. */
function firstOf<T>(record: InputRecord, field: FieldName, read: ReadValue<T>): T | null {
  for (const name of FIELD_NAMES[field]) {
    const value = record[name];
    if (value === undefined || isNothing(value) || !Object.hasOwn(record, name)) continue;
    const result = read(value, name);
    if (result !== null) return result;
  }
  return null;
}

const asString = (value: unknown): string | null => (typeof value === 'string' ? value.trim() : null);

/** schema.org and NewsAPI name a publisher in an object. */
const asName = (value: unknown): string | null =>
  asString(isRecord(value) && Object.hasOwn(value, 'name') && !isNothing(value['name']) ? value['name'] : value);

/** Numbers that JSON could not carry whole would make one id of two. */
const asId = (value: unknown): string | null => (Number.isSafeInteger(value) ? String(value) : asString(value));

/** trafilatura's `source` is the address of the article; elsewhere it is the publisher. */
const isWebAddress = (value: unknown): boolean => typeof value === 'string' && /^https?:\/\//i.test(value.trim());
const asUrl: ReadValue<string> = (value, name) => (name === 'source' && !isWebAddress(value) ? null : asString(value));
const asPublisher: ReadValue<string> = (value, name) =>
  name === 'source' && isWebAddress(value) ? null : asName(value);

/** YAML's `published: true` says that, not when. */
const asStatedDate = (value: unknown): unknown =>
  typeof value === 'boolean' || value === 'true' || value === 'false' ? null : value;

/** A body as one string, unchanged, before one that has to be put together. */
function readText(record: InputRecord): string | null {
  return (
    firstOf(record, 'text', (value) => (typeof value === 'string' ? value : null)) ??
    firstOf(record, 'text', textOfSections) ??
    (Object.hasOwn(record, MARKUP) ? asMarkup(record[MARKUP]) : null)
  );
}

/** JSON Feed's name for a text in HTML, which an item may have instead of a plain one. */
const MARKUP = 'content_html';
const asMarkup = (value: unknown): string | null => (typeof value === 'string' ? textOfHtml(value) || null : null);

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string' && item !== '');

/** fundus: a summary, then sections with their headlines, paragraph by paragraph. */
function textOfSections(value: unknown): string | null {
  if (!isRecord(value)) return null;
  const sections = Array.isArray(value['sections']) ? value['sections'].filter(isRecord) : [];
  const paragraphs = sections.flatMap((section) => [
    ...strings(section['headline']),
    ...strings(section['paragraphs']),
  ]);
  const all = [...strings(value['summary']), ...paragraphs];
  return all.length === 0 ? null : all.join('\n\n');
}

/** How a field is read; a value of the wrong kind gives way to the next name. Only a date's kind is judged later. */
const READ: { readonly [F in Exclude<FieldName, DateField>]: (record: InputRecord) => string | null } = {
  text: readText,
  title: (record) => firstOf(record, 'title', asString),
  timezone: (record) => firstOf(record, 'timezone', asString),
  url: (record) => firstOf(record, 'url', asUrl),
  publisher: (record) => firstOf(record, 'publisher', asPublisher),
  language: (record) => firstOf(record, 'language', asString),
  id: (record) => firstOf(record, 'id', asId),
};

/** A field of a record under any of its names, or null. */
export const readField = (record: InputRecord, field: keyof typeof READ): string | null => READ[field](record);

/** What a record states as a date of its own, whatever it be; null if it states none. */
export const statedDate = (record: InputRecord, field: DateField): unknown => firstOf(record, field, asStatedDate);
