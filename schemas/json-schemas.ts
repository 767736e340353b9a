import { z } from 'zod';
import { Alias } from './alias.ts';
import { Article, ArticleInput } from './article.ts';
import { Change } from './change.ts';
import { Correction } from './correction.ts';
import { DatesEvaluation } from './dates-evaluation.ts';
import { Event } from './event.ts';
import { EventsEvaluation } from './events-evaluation.ts';
import { AnchorsGold, BoundsGold } from './gold-dates.ts';
import { EventsGold } from './gold-events.ts';
import { LogLine } from './log-line.ts';
import { Mention } from './mention.ts';
import { GoldPage, PublishedEvaluation } from './published-evaluation.ts';
import { Reject } from './reject.ts';
import { RunManifest } from './run-manifest.ts';
import { RunSummary } from './run-summary.ts';
import { ArticleSummary, Timeline } from './timeline.ts';
import { TaggedArticle, Timex } from './timex.ts';
import { TimexEvaluation } from './timex-evaluation.ts';

const RECORDS = {
  alias: Alias,
  'anchors-gold': AnchorsGold,
  article: Article,
  'article-input': ArticleInput,
  'article-summary': ArticleSummary,
  'bounds-gold': BoundsGold,
  change: Change,
  correction: Correction,
  'dates-evaluation': DatesEvaluation,
  event: Event,
  'events-evaluation': EventsEvaluation,
  'events-gold': EventsGold,
  'gold-page': GoldPage,
  'log-line': LogLine,
  mention: Mention,
  'published-evaluation': PublishedEvaluation,
  reject: Reject,
  'run-manifest': RunManifest,
  'run-summary': RunSummary,
  'tagged-article': TaggedArticle,
  timeline: Timeline,
  timex: Timex,
  'timex-evaluation': TimexEvaluation,
};

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * JSON Schema (draft 2020-12) of every record, by name. Where a pattern says all, a looser `format` goes: JSON Schema's
 * date-time asks for an offset, and news often gives none.
 */
export const jsonSchemas = (): ReadonlyMap<string, JsonSchema> =>
  new Map<string, JsonSchema>(
    Object.entries(RECORDS).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, {
        target: 'draft-2020-12',
        override: ({ jsonSchema }) => {
          if (jsonSchema.format === 'date-time' && jsonSchema.pattern !== undefined) delete jsonSchema.format;
        },
      }),
    ]),
  );
