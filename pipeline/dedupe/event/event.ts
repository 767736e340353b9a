import type { Event } from '../../../schemas/event.ts';
import type { Mention, Status } from '../../../schemas/mention.ts';
import { byPlace } from '../order.ts';
import { conflictsOf } from './conflicts.ts';
import { type DateDecision, decideDate, type SourceOf } from './event-date.ts';
import { joinNames } from './event-names.ts';
import { bestTitle } from './event-title.ts';

/** What came true wins over what was planned. */
const STATUS_ORDER = [
  'occurred',
  'ongoing',
  'planned',
  'denied',
  'hypothetical',
  'recurring',
] as const satisfies readonly Status[];

const KIND_ORDER = ['event', 'state', 'statement'] as const satisfies readonly Mention['kind'][];

const firstOf = <T>(order: readonly T[], present: readonly T[], fallback: T): T =>
  order.find((value) => present.includes(value)) ?? fallback;

/** Each further independent source of the date takes away a fifth of the doubt that is left; certainty is never reached. */
const confidenceOf = (mentions: readonly Mention[], { agreeing }: DateDecision, sourceOf: SourceOf): number => {
  const witnesses = agreeing.flatMap((vote) => vote.mentions);
  const surest = Math.max(...(witnesses.length > 0 ? witnesses : mentions).map(({ confidence }) => confidence));
  const sources = new Set(mentions.map(({ article_id }) => sourceOf(article_id))).size;
  const value = Math.min(0.99, 1 - (1 - surest) * 0.8 ** (sources - 1));
  return Math.round(value * 1000) / 1000;
};

/** What is known of the articles of the mentions. */
export type Articles = {
  /** One name for all copies of an article: itself, where there are none. */
  readonly sourceOf: SourceOf;
  /** Day on which an article was published, since 1970-01-01; null where unknown. */
  readonly publishedOf: (article_id: string) => number | null;
};

/**
 * The mention whose content names the event: the first published of those that have a date of their own, so that what is published later
 * renames nothing. Articles without a date of publication come last.
 */
export const representativeOf = (mentions: readonly Mention[], { publishedOf }: Articles): Mention | undefined => {
  const day = ({ article_id }: Mention): number => publishedOf(article_id) ?? Number.MAX_SAFE_INTEGER;
  const borrows = ({ rule }: Mention): number => Number(rule === 'shared');
  return mentions.toSorted((a, b) => borrows(a) - borrows(b) || day(a) - day(b) || byPlace(a, b))[0];
};

const statusOf = (mentions: readonly Mention[], representative: Mention): Status =>
  firstOf(
    STATUS_ORDER,
    mentions.map(({ status }) => status),
    representative.status,
  );

/** The part of an event that its place in the timeline hangs on, and the mention that names it; null where none of them has a date. */
export const outlineOf = (
  mentions: readonly Mention[],
  articles: Articles,
): (Pick<Event, 'date' | 'status'> & { readonly representative: Mention }) | null => {
  const representative = representativeOf(mentions, articles);
  const decision = decideDate(mentions, articles.sourceOf);
  if (representative === undefined || decision === null) return null;
  return { representative, date: decision.date, status: statusOf(mentions, representative) };
};

/** An event from all its mentions, in order; null where none of them has a date. `id` is given by the caller. */
export const eventOf = (mentions: readonly Mention[], id: string, articles: Articles): Event | null => {
  const { sourceOf } = articles;
  const representative = representativeOf(mentions, articles);
  const decision = decideDate(mentions, sourceOf);
  if (representative === undefined || decision === null) return null;
  return {
    id,
    title: bestTitle(mentions),
    status: statusOf(mentions, representative),
    kind: firstOf(
      KIND_ORDER,
      mentions.map(({ kind }) => kind),
      representative.kind,
    ),
    date: decision.date,
    participants: joinNames(mentions.map(({ participants }) => participants)),
    places: joinNames(mentions.map(({ places }) => places)),
    confidence: confidenceOf(mentions, decision, sourceOf),
    article_count: new Set(mentions.map(({ article_id }) => sourceOf(article_id))).size,
    mentions: [...mentions],
    conflicts: conflictsOf(mentions, decision),
  };
};
