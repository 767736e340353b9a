import { type DateValue, excludes } from '../../../schemas/date-value.ts';
import type { Conflict, Event } from '../../../schemas/event.ts';
import { compareText } from '../../../schemas/event-order.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { type Articles, eventOf } from '../event/event.ts';

/** Where reports cannot mean the date that a reviewer gives their event, both are told. */
function exclusions(date: DateValue, mentions: readonly Mention[]): Conflict[] {
  const others = mentions.flatMap((mention) =>
    mention.date !== null && excludes(mention.date, date) ? [mention.date.edtf] : [],
  );
  return others.length === 0 ? [] : [{ field: 'date', values: [date.edtf, ...others] }];
}

/** One conflict a field, with all values that any has of it. */
function united(conflicts: readonly Conflict[]): Conflict[] {
  const values = new Map<string, Set<string>>();
  for (const conflict of conflicts)
    values.set(conflict.field, new Set([...(values.get(conflict.field) ?? []), ...conflict.values]));
  return [...values].map(([field, all]) => ({ field, values: [...all].sort(compareText) }));
}

/** What a corrected event is made of. */
export type Parts = {
  readonly id: string;
  /** Dated and not, in the order of their places. */
  readonly mentions: readonly Mention[];
  /** The event's date by a reviewer's word; null where its reports say it. */
  readonly said: DateValue | null;
  /** What its parts had against events that are not among them. */
  readonly conflicts: readonly Conflict[];
  readonly articles: Articles;
  /** An undated mention, which takes the date of the event. */
  readonly counted: (mention: Mention, event: Pick<Event, 'date' | 'confidence'>) => Mention;
};

/** The event that mentions make up by a reviewer's word, even where their dates exclude each other; null where none has a date. */
export function rebuilt({ id, mentions, said, conflicts, articles, counted }: Parts): Event | null {
  const dated = eventOf(
    mentions.filter(({ date }) => date !== null),
    id,
    articles,
  );
  if (dated === null) return null;
  const date = said ?? dated.date;
  const { confidence } = dated;
  const all = mentions.map((mention) => (mention.date === null ? counted(mention, { date, confidence }) : mention));
  const event = eventOf(all, id, articles);
  if (event === null) return null;
  const against = said === null || said.edtf === event.date.edtf ? [] : exclusions(said, all);
  return { ...event, date, conflicts: united([...conflicts, ...event.conflicts, ...against]) };
}
