import type { Event } from '../../../schemas/event.ts';
import type { Mention } from '../../../schemas/mention.ts';
import type { ArticleSummary } from '../../../schemas/timeline.ts';
import { agreement, steps } from '../../provenance.ts';
import { dateInWords } from '../date-in-words.ts';
import type { PageArticle, PageClause, PageData, PageEvent, PageReport, PageUnresolved } from './page-data.ts';

/** The part of a timeline that a page shows. */
export type Shown = {
  readonly events: readonly Event[];
  readonly unresolved: readonly Mention[];
  /** All articles, in the order of their ids. */
  readonly articles: readonly ArticleSummary[];
  readonly totals: PageData['totals'];
};

type Known = {
  /** The place of an article on the page; it is put there when it is first asked for. */
  readonly placeOf: (id: string) => number;
  readonly find: (ref: string) => Mention | undefined;
};

const clause = ({ article_id, start, quote, expression }: Mention, { placeOf }: Known): PageClause => ({
  article: placeOf(article_id),
  start,
  quote,
  expression: expression && { start: expression.start, text: expression.text },
});

const report = (mention: Mention, { mentions, date }: Event, known: Known): PageReport => ({
  ...clause(mention, known),
  status: mention.status,
  confidence: mention.confidence,
  says: mention.date === null || mention.date.edtf === date.edtf ? null : dateInWords(mention.date),
  steps: steps(mention, { find: known.find, siblings: mentions }),
});

function pageEvent(event: Event, known: Known): PageEvent {
  const { id, title, status, kind, date, participants, places, confidence, article_count, conflicts } = event;
  return {
    ...{ id, title, status, kind, date, participants, places, confidence, article_count, conflicts },
    reports: event.mentions.map((mention) => report(mention, event, known)),
    agreement: event.mentions.length > 1 ? agreement(event) : null,
  };
}

const pageArticle = ({ id, title, url, publisher, published_at }: ArticleSummary): PageArticle => ({
  ...{ id, title, url, publisher, published_at },
});

const unknown = (id: string): PageArticle => ({ id, title: null, url: null, publisher: null, published_at: null });

/** All that the page's script needs. Only articles that something on the page names are told. */
export function pageData({ events, unresolved, articles, totals }: Shown): PageData {
  const all = [...events.flatMap(({ mentions }) => mentions), ...unresolved];
  const mentions = new Map(all.map((mention) => [`${mention.article_id}:${mention.trigger.start}`, mention]));
  const told = new Set(all.map(({ article_id }) => article_id));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const ids = [...told].toSorted();
  const places = new Map(ids.map((id, place) => [id, place]));
  const known: Known = { placeOf: (id) => places.get(id) ?? 0, find: (ref) => mentions.get(ref) };
  return {
    articles: ids.map((id) => {
      const article = byId.get(id);
      return article === undefined ? unknown(id) : pageArticle(article);
    }),
    events: events.map((event) => pageEvent(event, known)),
    unresolved: unresolved.map(
      (mention): PageUnresolved => ({
        ...clause(mention, known),
        title: mention.title,
        why: mention.why ?? 'no reason is known',
      }),
    ),
    totals,
  };
}
