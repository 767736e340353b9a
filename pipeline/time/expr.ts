import type { Unit } from './calendar.ts';

/** Clock units besides the calendar's: lengths and sets use them. */
export type LengthUnit = Unit | 'second' | 'minute' | 'hour' | 'weekend';

/**
 * How many: exact (min = max) or vague ("a few": 2 to 5, "several": 3 to 9). `written` is what TIMEX3 shows: a number,
 * or X where the text names none. `article`: "a year" rather than "one year", which news uses loosely; `loose`: "a
 * couple of", which counts two and means about so many.
 */
export type Amount = {
  readonly min: number;
  readonly max: number;
  readonly written: number | 'X';
  readonly article?: true;
  readonly loose?: true;
};

export type Bound = 'about' | 'less' | 'more' | null;
export type Length = { readonly amount: Amount; readonly unit: LengthUnit; readonly bound: Bound };

/** What comes round again. Months and quarters count from 1, weekdays are ISO, seasons are 0 spring to 3 winter. */
export type Cycle =
  | { readonly of: 'weekday'; readonly n: number }
  | { readonly of: 'month'; readonly n: number }
  | { readonly of: 'monthday'; readonly month: number; readonly day: number }
  | { readonly of: 'dayOfMonth'; readonly day: number }
  | { readonly of: 'season'; readonly n: number }
  | { readonly of: 'quarter'; readonly n: number }
  | { readonly of: 'half'; readonly n: number }
  | { readonly of: 'weekend' }
  | { readonly of: 'holiday'; readonly name: string };

export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'firstHalf'
  | 'secondHalf'
  | 'earlier'
  | 'later'
  | 'morning'
  | 'noon'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'midnight';

/**
 * What a step is reckoned from: the day of speaking, the time last spoken of, an event that follows in the text; or the scene,
 * which is the time spoken of where that is a day, and else the day of speaking ("at dawn").
 */
export type Origin = 'speech' | 'focus' | 'scene' | 'event';

/**
 * last, this, next; nearest leans on the tense of the clause, `due` as well, but ahead where nothing says ("by Friday"), and
 * `ahead` of quarters, whose results "will be reported" when they are over ("will open in the first quarter").
 * `closest`, on either side, is how longer deadlines are told ("through January"), `latest`, begun already, what "since" names.
 */
export type Step = 'last' | 'this' | 'next' | 'nearest' | 'ahead' | 'due' | 'closest' | 'latest';

/** What a time expression means, before any date is known. Closed: `resolve` and the writers are exhaustive over it. */
export type Expr =
  | { readonly kind: 'reference'; readonly to: 'past' | 'present' | 'future' }
  | { readonly kind: 'date'; readonly year: number; readonly month?: number; readonly day?: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'century'; readonly n: number }
  | { readonly kind: 'cycle'; readonly of: Cycle; readonly step: Step }
  /** A cycle's turn inside a larger period: second quarter of 2019, Christmas last year; `nth`: first Monday of, -1 last. */
  | { readonly kind: 'turn'; readonly of: Cycle; readonly in: Expr; readonly nth?: number; readonly fiscal?: true }
  /** The nth unit inside a larger period, -1 the last: first week of June, last day of May. */
  | { readonly kind: 'nth'; readonly n: number; readonly unit: 'day' | 'week' | 'month'; readonly in: Expr }
  /**
   * The calendar unit `offset` steps from the one that holds the origin: yesterday, last week, this year, that month,
   * the week of March 6. `reported`: that of the results spoken of, where a report names one ("the quarter").
   */
  | {
      readonly kind: 'unit';
      readonly unit: Unit;
      readonly offset: number;
      readonly from: Origin | Expr;
      readonly fiscal?: true;
      readonly reported?: true;
    }
  /**
   * A time so far before or after another. `reported`: beside results of a quarter, "a year ago" is that quarter's; `exact`: to
   * the day, "a year ago today"; `ahead`: only where the clause looks ahead is "in two weeks" a date.
   */
  | {
      readonly kind: 'shift';
      readonly length: Length;
      readonly sign: 1 | -1;
      readonly from: Origin | Expr;
      readonly reported?: true;
      readonly exact?: true;
      readonly ahead?: true;
    }
  /**
   * A stretch up to or on from the origin: the past two years, the next few days, the three months to September. `ahead`:
   * "within two weeks", a stretch only where the clause looks ahead.
   */
  | {
      readonly kind: 'run';
      readonly length: Length;
      readonly sign: 1 | -1;
      readonly from: Origin | Expr;
      readonly ahead?: true;
    }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Expr }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly of: Expr | null }
  | { readonly kind: 'length'; readonly length: Length }
  | { readonly kind: 'set'; readonly every: number; readonly unit: LengthUnit; readonly times: number | null }
  | { readonly kind: 'setOf'; readonly of: Cycle }
  /** from ... to; `since` and `until` leave one side open. `exclusive`: "before 2018" leaves 2018 itself out. */
  | {
      readonly kind: 'between';
      readonly from: Expr | null;
      readonly to: Expr | null;
      readonly extent: 'within' | 'throughout';
      readonly exclusive?: true;
    }
  | { readonly kind: 'list'; readonly items: readonly [Expr, Expr] }
  | { readonly kind: 'about'; readonly of: Expr };
