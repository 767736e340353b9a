import type { DateValue } from '../../../schemas/date-value.ts';
import type { Conflict, Event } from '../../../schemas/event.ts';
import { compareText } from '../../../schemas/event-order.ts';
import type { Mention } from '../../../schemas/mention.ts';
import { eventOf } from '../event.ts';
import { isStatedByReviewer } from './word.ts';

type Bounds = Pick<DateValue, 'start' | 'end'>;
const [EARLIEST, LATEST] = ['', '~'];

/** Whether no day can be in both; an open side goes on for ever. */
export const excludes = (a: Bounds, b: Bounds): boolean =>
  (a.end ?? LATEST) < (b.start ?? EARLIEST) || (b.end ?? LATEST) < (a.start ?? EARLIEST);

/** What a reviewer says of the date comes first, then the surest report; the sort keeps the order of equals. */
const bySureness = (a: Mention, b: Mention): number =>
  Number(isStatedByReviewer(b)) - Number(isStatedByReviewer(a)) || b.confidence - a.confidence;

/** The mentions whose dates can all be one, in their order: a report that excludes surer ones has no say. */
function agreeing(mentions: readonly Mention[]): Mention[] {
  const common = { start: EARLIEST, end: LATEST };
  const kept = new Set<Mention>();
  for (const mention of [...mentions].sort(bySureness)) {
    const { date } = mention;
    if (date === null || excludes(common, date)) continue;
    kept.add(mention);
    if ((date.start ?? EARLIEST) > common.start) common.start = date.start ?? EARLIEST;
    if ((date.end ?? LATEST) < common.end) common.end = date.end ?? LATEST;
  }
  return mentions.filter((mention) => kept.has(mention));
}

/** Where a report cannot mean the event's date, both are told. */
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
  /** Conflicts that its parts had before. */
  readonly conflicts: readonly Conflict[];
  /** An undated mention, which takes the date of the event. */
  readonly counted: (mention: Mention, event: Pick<Event, 'date' | 'confidence'>) => Mention;
};

/** The event that mentions make up by a reviewer's word, even where their dates exclude each other; null where none has a date. */
export function rebuilt({ id, mentions, said, conflicts, counted }: Parts): Event | null {
  const sure = eventOf(agreeing(mentions), id);
  if (sure === null) return null;
  const date = said ?? sure.date;
  const { confidence } = sure;
  const all = mentions.map((mention) => (mention.date === null ? counted(mention, { date, confidence }) : mention));
  const event = eventOf(all, id);
  return event && { ...event, date, conflicts: united([...conflicts, ...event.conflicts, ...exclusions(date, all)]) };
}
