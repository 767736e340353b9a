import type { DateValue } from '../../../schemas/date-value.ts';
import type { Conflict } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';

/** What the page is told, as its script reads it. Articles are named by their place in `articles`. */
export type PageData = {
  readonly articles: readonly PageArticle[];
  /** In the order of the timeline. */
  readonly events: readonly PageEvent[];
  readonly unresolved: readonly PageUnresolved[];
  /** Of the whole timeline: the page may show a part. */
  readonly totals: { readonly events: number; readonly unresolved: number; readonly articles: number };
};

export type PageArticle = Pick<ArticleSummary, 'id' | 'title' | 'url' | 'publisher' | 'published_at'>;

/** A clause: where it stands, its words and the time expression that dates it. */
export type PageClause = Pick<Mention, 'start' | 'quote'> & {
  readonly article: number;
  /** Where the words of its time expression stand in the article. */
  readonly expression: { readonly start: number; readonly text: string } | null;
};

export type PageReport = PageClause &
  Pick<Mention, 'status' | 'confidence'> & {
    /** Its own date, in words; null where it is the event's. */
    readonly says: string | null;
    /** Where that comes from, step by step. */
    readonly steps: readonly string[];
  };

export type PageEvent = {
  readonly id: string;
  readonly title: string;
  readonly status: Mention['status'];
  readonly kind: Mention['kind'];
  readonly date: DateValue;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly confidence: number;
  readonly article_count: number;
  readonly conflicts: readonly Conflict[];
  readonly reports: readonly PageReport[];
  /** How its date follows from those of several reports. */
  readonly agreement: string | null;
};

export type PageUnresolved = PageClause & Pick<Mention, 'title'> & { readonly why: string };
