import type { Event } from '../schemas/event.ts';
import type { Mention } from '../schemas/mention.ts';
import type { ArticleSummary } from '../schemas/timeline.ts';

function mentionLines(mention: Mention, article: ArticleSummary | undefined): string[] {
  const { expression, anchor, date } = mention;
  return [
    `  in ${mention.article_id}, published ${article?.published_at ?? 'on an unknown day'}:`,
    `    "${mention.quote}"`,
    expression === null ? '    no time expression' : `    expression "${expression.text}" (${expression.rule})`,
    `    anchor: ${anchor.kind}${anchor.date === null ? '' : ` ${anchor.date}`}${anchor.ref === null ? '' : ` (${anchor.ref})`}`,
    `    rule: ${mention.rule}; date: ${date === null ? (mention.why ?? 'none') : `${date.edtf}, ${date.basis}`}`,
  ];
}

/** How an event got its date: each report of it, its words, what they were reckoned from and by which rule. */
export function explain(event: Event, articles: readonly ArticleSummary[]): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const { edtf, precision, basis, approximate } = event.date;
  return [
    event.title,
    `  ${edtf}: precision ${precision}, basis ${basis}${approximate ? ', approximate' : ''}`,
    ...event.mentions.flatMap((mention) => mentionLines(mention, byId.get(mention.article_id))),
    ...event.conflicts.map(({ field, values }) => `  the reports disagree on ${field}: ${values.join(', ')}`),
  ].join('\n');
}
