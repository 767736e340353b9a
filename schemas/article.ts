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
    published_method: text.describe('option, sidecar, front_matter, record or null'),
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
  })
  .meta({ id: 'Article' });
export type Article = z.infer<typeof Article>;

/** An article as a user may hand it to `tag` and `resolve`: only the text is required. */
export const ArticleInput = Article.partial().required({ text: true });
export type ArticleInput = z.infer<typeof ArticleInput>;
