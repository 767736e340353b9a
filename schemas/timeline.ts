import { z } from 'zod';
import { Article } from './article.ts';
import { Event } from './event.ts';
import { Mention } from './mention.ts';

export const SCHEMA_VERSION = '1.0.0';

/** An article as the timeline lists it: everything but its text, which belongs to its publisher. */
export const ArticleSummary = Article.omit({ text: true }).meta({ id: 'ArticleSummary' });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

/** timeline.json */
export const Timeline = z
  .strictObject({
    schema_version: z.string(),
    events: z.array(Event),
    unresolved: z.array(Mention),
    articles: z.array(ArticleSummary),
  })
  .meta({ id: 'Timeline' });
export type Timeline = z.infer<typeof Timeline>;
