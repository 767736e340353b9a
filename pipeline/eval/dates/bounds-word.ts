import type { DateValue } from '../../../schemas/date-value.ts';
import type { BoundsEvent } from '../../../schemas/gold-dates.ts';
import { spans } from './anchor.ts';
import type { GoldWord, Judgement } from './gold-word.ts';

const SIDE = /^[<>]/;

/** The day of a bound, whichever side of it is meant. */
const dayOf = (bound: string | null): string | null => bound?.replace(SIDE, '') ?? null;

/** The one day on which all of an event was, or null. */
function oneDay({ kind, begin: [earliest, latest], until: [ended] }: BoundsEvent): string | null {
  const isOne = kind === 'single' && earliest === latest && earliest === ended;
  return isOne && earliest !== null && !SIDE.test(earliest) ? earliest : null;
}

const judgeDay = (day: string, date: DateValue): Judgement => ({
  right: (date.precision === 'day' || date.precision === 'time') && date.start === day,
  inside: spans(date, day, day),
  asDay: false,
});

/** Bounds contradict each other where they lie apart: gold's run from the earliest beginning to the latest end. */
function judgeBounds({ kind, begin, until }: BoundsEvent, { start, end, precision }: DateValue): Judgement {
  const earliest = dayOf(begin[0]);
  const latest = dayOf(until[1]);
  const agrees =
    (earliest === null || end === null || end >= earliest) && (latest === null || start === null || start <= latest);
  return { right: agrees, inside: agrees, asDay: precision === 'day' && kind === 'multi' };
}

const written = ({ kind, begin, until }: BoundsEvent): string =>
  `${kind} ${[begin, until].map((bounds) => bounds.map((bound) => bound ?? '').join('..')).join(' to ')}`;

/** A gold event with bounds. */
export function boundsWord(event: BoundsEvent): GoldWord {
  const { doc, word, start, end } = event;
  const day = oneDay(event);
  return {
    doc,
    word,
    spans: [{ start, end }],
    row: day === null ? 'bounded' : 'day',
    tells: [...event.begin, ...event.until].some((bound) => bound !== null),
    written: day ?? written(event),
    judge: (date) => (day === null ? judgeBounds(event, date) : judgeDay(day, date)),
  };
}
