import type { Conflict, Event } from '../../schemas/event.ts';
import { compareText } from '../../schemas/event-order.ts';
import type { Mention, Status } from '../../schemas/mention.ts';
import { eventDate } from './event-date.ts';
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

/** Each further article takes away a fifth of the doubt that is left; certainty is never reached. */
const confidenceOf = (mentions: readonly Mention[], articles: number): number => {
  const doubt = 1 - Math.max(...mentions.map(({ confidence }) => confidence));
  const value = Math.min(0.99, 1 - doubt * 0.8 ** (articles - 1));
  return Math.round(value * 1000) / 1000;
};

/** One moment told with different clock times. Different days are never in one event. */
const clockConflicts = (mentions: readonly Mention[]): Conflict[] => {
  const times = new Set(
    mentions.flatMap(({ date }) => (date?.time === undefined ? [] : [`${date.start} ${date.time}`])),
  );
  return times.size > 1 ? [{ field: 'date', values: [...times].sort(compareText) }] : [];
};

/** An event from all its mentions, which are in order; null where none of them has a date. `id` is given by the caller. */
export const eventOf = (mentions: readonly Mention[], id: string): Event | null => {
  const [representative] = mentions;
  const date = eventDate(mentions);
  if (representative === undefined || date === null) return null;
  const articles = new Set(mentions.map(({ article_id }) => article_id)).size;
  return {
    id,
    title: bestTitle(mentions),
    status: firstOf(
      STATUS_ORDER,
      mentions.map(({ status }) => status),
      representative.status,
    ),
    kind: firstOf(
      KIND_ORDER,
      mentions.map(({ kind }) => kind),
      representative.kind,
    ),
    date,
    participants: joinNames(mentions.map(({ participants }) => participants)),
    places: joinNames(mentions.map(({ places }) => places)),
    confidence: confidenceOf(mentions, articles),
    article_count: articles,
    mentions: [...mentions],
    conflicts: clockConflicts(mentions),
  };
};
