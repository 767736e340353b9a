import type { Event } from '../../schemas/event.ts';
import type { ArticleSummary } from '../../schemas/timeline.ts';
import { speakerOf } from './columns/event-columns.ts';
import { webAddress } from './web-address.ts';

/** What is told of an event where readers have room for a few lines. */
export type Report = {
  readonly quote: string;
  readonly sources: readonly Source[];
  /** Articles that are not among the sources. */
  readonly more: number;
  /** What the reports do not agree on, each in words with its values. */
  readonly disputes: readonly string[];
};

type Source = { readonly name: string; readonly url: string | null };

/** Of one event; mentions.csv has all. */
const MOST = { sources: 5, disputes: 5, characters: 600 } as const;

/** Not longer than a few lines, and never cut inside a character. */
function excerpt(text: string): string {
  if (text.length <= MOST.characters) return text;
  const code = text.charCodeAt(MOST.characters - 1);
  return `${text.slice(0, MOST.characters - (code >= 0xd800 && code <= 0xdbff ? 1 : 0)).trimEnd()} …`;
}

function sourceOf(id: string, article: ArticleSummary | undefined): Source {
  const parts = [article?.publisher, article?.title ?? id, article?.published_at?.slice(0, 10)];
  const name = parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join(', ');
  return { name: excerpt(name), url: webAddress(article?.url ?? null) };
}

/** The clause that gave the title, and the articles that tell of it, those of that clause first. */
export function reportOf(event: Event, articles: ReadonlyMap<string, ArticleSummary>): Report {
  const speaker = speakerOf(event);
  const first = speaker === undefined ? [] : [speaker.article_id];
  const ids = [...new Set([...first, ...event.mentions.map(({ article_id }) => article_id)])];
  return {
    quote: excerpt(speaker?.quote ?? event.title),
    sources: ids.slice(0, MOST.sources).map((id) => sourceOf(id, articles.get(id))),
    more: Math.max(0, ids.length - MOST.sources),
    disputes: event.conflicts
      .slice(0, MOST.disputes)
      .map(({ field, values }) => excerpt(`Reports disagree on the ${field}: ${values.join('; ')}`)),
  };
}
