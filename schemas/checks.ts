import type { DateValue } from './date-value.ts';
import { edtfBounds } from './edtf-bounds.ts';
import type { Event } from './event.ts';
import { compareEvents } from './event-order.ts';
import type { Mention } from './mention.ts';
import { agreesWithPrecision } from './precision-bounds.ts';

/** A rule over several fields. JSON Schema cannot say these, so they are named here and `annals validate` runs them. */
type Check<T> = { readonly name: string; readonly about: string; readonly holds: (value: T) => boolean };

const dateChecks: readonly Check<DateValue>[] = [
  {
    name: 'date-order',
    about: 'start is not after end',
    holds: ({ start, end }) => start === null || end === null || start <= end,
  },
  {
    name: 'date-bounded',
    about: 'one side at least is known',
    holds: ({ start, end }) => start !== null || end !== null,
  },
  {
    name: 'date-edtf',
    about: 'edtf states the same bounds as start and end',
    holds: ({ edtf, start, end }) => {
      const bounds = edtfBounds(edtf);
      return bounds !== null && bounds.start === start && bounds.end === end;
    },
  },
  {
    name: 'date-approximate',
    about: 'approximate is true just where edtf has a "~"',
    holds: ({ edtf, approximate }) => edtf.includes('~') === approximate,
  },
  {
    name: 'date-precision',
    about: 'the bounds are as wide as the precision says: a month is a whole month, a week Monday to Sunday',
    holds: agreesWithPrecision,
  },
  {
    name: 'date-time',
    about: 'a clock time is given only where precision is time',
    holds: ({ precision, time }) => time === undefined || precision === 'time',
  },
];

const passes = <T>(checks: readonly Check<T>[], value: T): boolean => checks.every(({ holds }) => holds(value));

const placeChecks: readonly Check<Mention>[] = [
  {
    name: 'quote-length',
    about: 'the quote is as long as its offsets say',
    holds: ({ quote, start, end }) => quote.length === end - start,
  },
  {
    name: 'trigger-inside',
    about: 'the trigger stands inside the mention',
    holds: ({ trigger, start, end }) => start <= trigger.start && trigger.start < trigger.end && trigger.end <= end,
  },
  {
    name: 'trigger-text',
    about: "the trigger's text is what stands at its offsets",
    holds: ({ trigger, start, quote }) => quote.slice(trigger.start - start, trigger.end - start) === trigger.text,
  },
];

const mentionChecks: readonly Check<Mention>[] = [
  ...placeChecks,
  {
    name: 'date-or-why',
    about: 'a mention has a date, or a reason why it has none',
    holds: ({ date, why }) => (date === null) === (why !== null && why !== ''),
  },
  {
    name: 'mention-date',
    about: "the mention's date passes the checks of a date",
    holds: ({ date }) => date === null || passes(dateChecks, date),
  },
];

const eventChecks: readonly Check<Event>[] = [
  {
    name: 'event-date',
    about: "the event's date passes the checks of a date",
    holds: ({ date }) => passes(dateChecks, date),
  },
  {
    name: 'article-count',
    about: 'article_count is at most the number of articles that report it: copies of one count once',
    holds: ({ article_count, mentions }) => article_count <= new Set(mentions.map((m) => m.article_id)).size,
  },
  {
    name: 'event-mentions',
    about: "each of the event's mentions passes the checks of a mention",
    holds: ({ mentions }) => mentions.every((mention) => passes(mentionChecks, mention)),
  },
];

type Lists = { readonly events: readonly Event[]; readonly unresolved: readonly Mention[] };

/** What makes two mentions one: the same words of an article, read with the same date. */
export const mentionKey = ({ article_id, start, end, trigger, date }: Mention): string =>
  JSON.stringify([article_id, start, end, trigger.start, date?.edtf ?? null]);

const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

export const timelineChecks: readonly Check<Lists>[] = [
  {
    name: 'event-order',
    about: 'events are sorted by date.start, date.end, id',
    holds: ({ events }) =>
      events.every((event, i) => {
        const before = events[i - 1];
        return before === undefined || compareEvents(before, event) <= 0;
      }),
  },
  { name: 'event-ids', about: 'no id occurs twice', holds: ({ events }) => isUnique(events.map(({ id }) => id)) },
  {
    name: 'unresolved-why',
    about: 'unresolved mentions have no date and a reason',
    holds: ({ unresolved }) => unresolved.every(({ date, why }) => date === null && why !== null),
  },
  {
    name: 'mention-once',
    about: 'every mention is in one event, or unresolved, once',
    holds: ({ events, unresolved }) =>
      isUnique([...events.flatMap(({ mentions }) => mentions), ...unresolved].map(mentionKey)),
  },
];

/** The checks that a value fails, the innermost first: a wrong date shows as the date's own check. */
export const violations = <T>(checks: readonly Check<T>[], value: T): readonly Check<T>[] =>
  checks.filter(({ holds }) => !holds(value));

/** Name of the first check on where a mention stands that it fails, or null. */
export const misplaced = (mention: Mention): string | null =>
  placeChecks.find(({ holds }) => !holds(mention))?.name ?? null;

/** Names of the checks that a date fails. */
export const dateViolations = (date: DateValue): string[] => violations(dateChecks, date).map(({ name }) => name);

/** Names of all checks that a mention fails, those of its date instead of the one that sums them up. */
export function mentionViolations(mention: Mention): string[] {
  const own = violations(mentionChecks, mention).map(({ name }) => name);
  return [
    ...own.filter((name) => name !== 'mention-date'),
    ...(mention.date === null ? [] : dateViolations(mention.date)),
  ];
}

/** Names of all checks that an event fails, those of its date included. Its mentions are asked one by one elsewhere. */
export function eventViolations(event: Event): string[] {
  const own = violations(eventChecks, event).map(({ name }) => name);
  return [...own.filter((name) => name !== 'event-date'), ...dateViolations(event.date)];
}
