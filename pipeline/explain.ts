import type { DateValue } from '../schemas/date-value.ts';
import type { Event } from '../schemas/event.ts';
import type { Mention } from '../schemas/mention.ts';
import type { ArticleSummary, Timeline } from '../schemas/timeline.ts';
import { agreement, day, shorten, steps } from './provenance.ts';

/** How an event got its date: every report of it, then, step by step, the words and days that the best one was reckoned from. */
export function explain(event: Event, timeline: Timeline): string {
  const known = index(timeline);
  const lines = [
    event.title,
    `  ${event.id}: ${event.kind}, ${event.status}`,
    `  date: ${inWords(event.date)}`,
    '',
    `Reported in ${reported(event)}:`,
  ];
  event.mentions.forEach((mention, at) => {
    lines.push(`  ${at + 1}. ${told(mention, known)}`);
    for (const step of steps(mention, { find: known.find, siblings: event.mentions })) lines.push(`     - ${step}`);
  });
  if (event.mentions.length > 1) lines.push('', `From these reports: ${agreement(event)}`);
  for (const { field, values } of event.conflicts)
    lines.push(`The reports disagree on the ${field}: ${values.join('; ')}`);
  return lines.join('\n');
}

/** How one clause of an article got its date, or why it has none, and how sure that is. */
export function explainMention(mention: Mention, timeline: Timeline): string {
  const { title, kind, status, date, confidence } = mention;
  const known = index(timeline);
  return [
    title,
    `  ${mention.article_id}:${mention.trigger.start}: ${kind}, ${status}, told by the word "${mention.trigger.text}"`,
    `  date: ${date === null ? 'none' : `${inWords(date)}, confidence ${confidence}`}`,
    '',
    `In ${told(mention, known)}`,
    ...steps(mention, { find: known.find, siblings: [] }).map((step) => `     - ${step}`),
  ].join('\n');
}

const told = ({ article_id, quote }: Mention, { articles }: Known): string =>
  `${published(articles.get(article_id), article_id)}\n     "${shorten(quote)}"`;

type Known = {
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  /** Any mention of the timeline by "article:offset of its trigger", as anchors name it. */
  readonly find: (ref: string) => Mention | undefined;
};

function index({ events, unresolved, articles }: Timeline): Known {
  const all = [...events.flatMap(({ mentions }) => mentions), ...unresolved];
  const mentions = new Map(all.map((mention) => [`${mention.article_id}:${mention.trigger.start}`, mention]));
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    find: (ref) => mentions.get(ref),
  };
}

const published = (article: ArticleSummary | undefined, id: string): string => {
  const date = article?.published_at ?? null;
  if (date === null) return `${id}, without a publication date`;
  const how = article?.published_method ? ` (from the ${article.published_method.replaceAll('_', ' ')})` : '';
  return `${id}, published ${day(date.slice(0, 10))}${how}`;
};

function inWords({ edtf, start, end, precision, approximate, extent, basis }: DateValue): string {
  const bounds = start === end ? (start ?? '') : `${start ?? 'an unknown day'} to ${end ?? 'an open end'}`;
  const exact = approximate ? 'approximate, ' : '';
  const whole = extent === 'throughout' ? ', all of that time' : '';
  return `${edtf} (${exact}precision ${precision}: ${bounds}${whole}; basis ${basis})`;
}

/** Articles, and how many of them are told independently. */
function reported({ article_count, mentions }: Event): string {
  const articles = new Set(mentions.map(({ article_id }) => article_id)).size;
  const copies = articles === article_count ? '' : `, which are ${article_count} with copies of one counted once`;
  return `${articles} ${articles === 1 ? 'article' : 'articles'}${copies}`;
}
