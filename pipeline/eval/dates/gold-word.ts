import type { DateValue } from '../../../schemas/date-value.ts';
import type { Span } from '../../span.ts';

/** How a mention's date stands to gold. */
export type Judgement = {
  /** The date of gold, as fine as gold has it; for bounds: it does not contradict them. */
  readonly right: boolean;
  /** Gold lies in the bounds of the date; for bounds as `right`. */
  readonly inside: boolean;
  /** A day is stated; for bounds: where gold says that there is none. */
  readonly asDay: boolean;
};

/** The rows that gold words are counted in, by what gold says of their time. */
export type Row = 'day' | 'bounded' | 'month' | 'year' | 'begin' | 'unknown';

/** A word of which annotators told when its event was. */
export type GoldWord = {
  readonly doc: string;
  readonly word: string;
  /** Where it may stand: one place is enough. */
  readonly spans: readonly Span[];
  readonly row: Row;
  /** Gold says something of its time, so a date can be right or wrong. */
  readonly tells: boolean;
  /** What gold says, as people read it. */
  readonly written: string;
  readonly judge: (date: DateValue) => Judgement;
};
