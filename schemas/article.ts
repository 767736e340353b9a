import { z } from 'zod';

const Published = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);
const text = z.string().nullable();

/** One news article. `text` is the input string itself: every offset of the program points into it. */
export const Article = z
  .strictObject({
    id: z.string().min(1),
    title: text,
    text: z.string(),
    published_at: Published.nullable().describe('ISO date, or date-time with the offset it was given with'),
    published_method: text.describe(
      'sidecar, record, front_matter, json_ld, meta, time, url, dateline, byline, option or null',
    ),
    published_evidence: text.describe('the words that the publication date was read from'),
    timezone: text.describe('IANA zone of the publisher'),
    url: text,
    publisher: text,
    language: text,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('digest of the text in UTF-8'),
    source_path: text,
    modified_at: Published.nullable().describe('when it was last changed: a bound, never its publication date'),
    fetched_at: Published.nullable().describe('when it was fetched: an upper bound of its publication date'),
    warnings: z.array(z.string()).describe('what its reader should know, each "W_CODE: words"'),
    extra: z.record(z.string(), z.unknown()).nullable().describe('fields of the record that have no place here'),
  })
  .meta({ id: 'Article' });
export type Article = z.infer<typeof Article>;

/** An article as a user may hand it to `tag` and `resolve`: only the text is required. */
export const ArticleInput = Article.partial().required({ text: true });
export type ArticleInput = z.infer<typeof ArticleInput>;
