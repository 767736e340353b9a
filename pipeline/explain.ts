import { CHOICES, type Choice, GUESSES } from '../schemas/choice.ts';
import type { DateValue } from '../schemas/date-value.ts';
import type { Event } from '../schemas/event.ts';
import type { Mention } from '../schemas/mention.ts';
import type { ArticleSummary, Timeline } from '../schemas/timeline.ts';
import { excludes } from './dedupe/corrections/rebuild.ts';
import { isStatedByReviewer } from './dedupe/corrections/word.ts';
import { civilWeekday } from './time/calendar.ts';
import { describe } from './time/describe.ts';
import { tag } from './time/tag.ts';

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
    for (const step of steps(mention, { known, siblings: event.mentions })) lines.push(`     - ${step}`);
  });
  if (event.mentions.length > 1) lines.push('', `From these reports: ${merged(event)}`);
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
    ...steps(mention, { known, siblings: [] }).map((step) => `     - ${step}`),
  ].join('\n');
}

const told = ({ article_id, quote }: Mention, { articles }: Known): string =>
  `${published(articles.get(article_id), article_id)}\n     "${shorten(quote)}"`;

type Known = {
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  /** Every mention of the timeline by "article:offset of its trigger", as anchors name it. */
  readonly mentions: ReadonlyMap<string, Mention>;
};

function index({ events, unresolved, articles }: Timeline): Known {
  const all = [...events.flatMap(({ mentions }) => mentions), ...unresolved];
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    mentions: new Map(all.map((mention) => [`${mention.article_id}:${mention.trigger.start}`, mention])),
  };
}

/** A chain of anchors is as long as the story it steps through; more links than this tell nobody anything. */
const LONGEST_CHAIN = 8;

/** From the mention back to what its date rests on: an expression, another clause, the publication date. A link a line. */
function steps(mention: Mention, { known, siblings }: { known: Known; siblings: readonly Mention[] }): string[] {
  const chain: string[] = [];
  for (let at: Mention | undefined = mention; at !== undefined && chain.length < LONGEST_CHAIN; ) {
    const before: Mention | undefined = at.anchor.ref === null ? undefined : known.mentions.get(at.anchor.ref);
    chain.push(link(at, before));
    const report = before === undefined ? -1 : siblings.indexOf(before);
    if (report >= 0 && before !== mention) return [...chain, `that is report ${report + 1}`];
    at = before;
  }
  return chain;
}

/** Why one mention has its date, as far as the clause that it hangs on. */
function link(mention: Mention, before: Mention | undefined): string {
  const { expression, rule, date, why, anchor } = mention;
  const outcome = date === null ? `no date (${why})` : date.edtf;
  const other = before === undefined ? '' : ` "${shorten(before.title)}" (${before.date?.edtf ?? 'no date'})`;
  if (rule === 'corrected') return date === null ? outcome : `${reviewed(mention)}: ${outcome}`;
  if (rule === 'event_anchor' && expression) return `the words "${expression.text}" reckon it from${other}: ${outcome}`;
  if (expression) {
    const meaning = tag(expression.text)[0]?.expr;
    const from = seenFrom(anchor);
    return `the words "${expression.text}" (grammar rule ${expression.rule}) mean ${meaning ? describe(meaning) : 'a time'}${from}: ${outcome}`;
  }
  const about = rule in CHOICES ? CHOICES[rule as Choice] : rule;
  const from = anchor.kind === 'publication' || anchor.kind === 'expression' ? `, ${day(anchor.date)}` : '';
  return `${about}${from}${other === '' ? '' : `;${other}`}: ${outcome}`;
}

/** Whose word it is, with the reviewer's note, and what the article says instead. */
function reviewed({ anchor, expression, date }: Mention): string {
  const note = anchor.ref?.replace(/^[^:]*:? ?/, '') ?? '';
  const instead = expression && date?.basis === 'stated' ? `, whatever the words "${expression.text}" say` : '';
  return `${CHOICES.corrected}${note === '' ? '' : ` ("${note}")`}${instead}`;
}

function seenFrom({ kind, date, ref }: Mention['anchor']): string {
  if (kind === 'publication') return `, seen from the publication date, ${day(date)}`;
  return kind === 'expression' ? `, seen from the day of the dateline ("${ref ?? ''}"), ${day(date)}` : '';
}

const published = (article: ArticleSummary | undefined, id: string): string => {
  const date = article?.published_at ?? null;
  if (date === null) return `${id}, without a publication date`;
  const how = article?.published_method ? ` (from the ${article.published_method.replaceAll('_', ' ')})` : '';
  return `${id}, published ${day(date.slice(0, 10))}${how}`;
};

const day = (iso: string | null): string => (iso === null ? 'unknown' : `${civilWeekday(iso)} ${iso}`.trim());

function inWords({ edtf, start, end, precision, approximate, extent, basis }: DateValue): string {
  const bounds = start === end ? (start ?? '') : `${start ?? 'an unknown day'} to ${end ?? 'an open end'}`;
  const exact = approximate ? 'approximate, ' : '';
  const whole = extent === 'throughout' ? ', all of that time' : '';
  return `${edtf} (${exact}precision ${precision}: ${bounds}${whole}; basis ${basis})`;
}

const datesOf = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.flatMap((m) => (m.date ? [m.date.edtf] : []))),
];

/** Articles, and how many of them are told independently. */
function reported({ article_count, mentions }: Event): string {
  const articles = new Set(mentions.map(({ article_id }) => article_id)).size;
  const copies = articles === article_count ? '' : `, which are ${article_count} with copies of one counted once`;
  return `${articles} ${articles === 1 ? 'article' : 'articles'}${copies}`;
}

/** By which rule of `decideDate` the event has its date. */
function merged(event: Event): string {
  const guesses = event.mentions.filter(({ rule }) => GUESSES.has(rule));
  const founded = event.mentions.filter(({ rule }) => !GUESSES.has(rule) && rule !== 'shared');
  if (founded.length === 0 && datesOf(guesses).length > 1)
    return `${datesOf(guesses).join(' and ')} are guesses from the day of the story: the earliest holds, ${event.date.edtf}`;
  const ignored = datesOf(guesses).filter((edtf) => !datesOf(founded).includes(edtf));
  const told = supported(event, founded.length > 0 ? founded : event.mentions);
  return founded.length === 0 || ignored.length === 0
    ? told
    : `${told}; ${ignored.join(' and ')}, guessed from the day of the story, says nothing beside that`;
}

function supported({ date }: Event, mentions: readonly Mention[]): string {
  const dates = datesOf(mentions);
  if (dates.length < 2) return `all agree on ${date.edtf}`;
  const isReviewed = mentions.some((m) => isStatedByReviewer(m) && m.date?.edtf === date.edtf);
  if (isReviewed) return `${dates.join(' and ')}; the reviewer's word holds, ${date.edtf}`;
  return mentions.some((m) => m.date !== null && excludes(m.date, date))
    ? `${dates.join(' and ')} cannot all be one time; most speaks for ${date.edtf} (the sum of the reports' confidence, copies of one article counted once)`
    : `${dates.join(' and ')} can be one time; the finer bounds are ${date.edtf}`;
}

const SHOWN = 160;
const shorten = (text: string): string =>
  (text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()} ...`).replace(/\s+/g, ' ');
