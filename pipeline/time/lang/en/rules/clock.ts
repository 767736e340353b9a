import type { Expr, Part } from '../../../expr.ts';
import { row } from '../row.ts';
import { ABOUT } from './amounts.ts';

const DAY = '@day|@weekday|@stepped|@holiday';
/** A day, or a part of one: "4 o'clock this morning". */
const DAYPART = `${DAY}|@daypart`;
const TIME = '@clock|@clock12';
/** Numbers of hours, in digits or words. */
const HOUR = '$hour|$num';

const clock = (hour: number, minute: number, of: Expr | null = null): Expr | null =>
  hour >= 0 && hour <= 24 && minute < 60 ? { kind: 'clock', hour, minute, of } : null;
/** Of the half day that a.m. or p.m. names. */
const at12 = (hour: number, minute: number, afternoon: number): Expr | null =>
  hour >= 1 && hour <= 12 ? clock((hour % 12) + afternoon, minute) : null;

/** "4 in the morning", "7 in the evening", "10 at night", "2 at night": an hour up to 12 moves into that part of the day. */
function hourIn(hour: number, daypart: Part): number {
  if (hour > 12 || daypart === 'morning') return hour;
  if (daypart === 'night' && hour < 6) return hour;
  return daypart === 'afternoon' || daypart === 'evening' || daypart === 'night' ? (hour % 12) + 12 : hour;
}

/** A time on a day; on the evening of a day, it is of the evening. */
function on(time: Expr, day: Expr): Expr | null {
  if (time.kind === 'about') return about(on(time.of, day));
  if (time.kind !== 'clock') return null;
  return day.kind === 'part' ? { ...time, hour: hourIn(time.hour, day.part), of: day.of } : { ...time, of: day };
}
const inPart = (time: Expr, daypart: string): Expr | null =>
  time.kind === 'clock' ? { ...time, hour: hourIn(time.hour, daypart as Part) } : null;
const about = (of: Expr | null): Expr | null => of && { kind: 'about', of };

/** Times of day. The day is named beside them, or is the one spoken of. */
export const clocks = [
  row('clock', 'clock', '$hour : $minute $zone?', (c) => clock(c.number(0), c.number(1)), ['at [8:30]']),
  row(
    'clock/seconds',
    'clock12',
    '$hour : $minute : $minute $ampm? $zone?',
    (c) => withSeconds(c.number(0), c.number(1), c.count > 3 ? c.number(3) : null),
    ['at [10:28:31 a.m.]'],
  ),
  row(
    'clock/noon',
    'clock',
    '(at|by|until|till|to|before|after|around|from|since|about) noon|midday $zone?',
    () => clock(12, 0),
    ['at [noon]'],
  ),
  row(
    'clock/midnight',
    'clock',
    '(at|by|until|till|to|before|after|around|from|since|about) midnight $zone?',
    () => clock(24, 0),
    ['at [midnight]'],
  ),
  row('clock/twelve-noon', 'clock12', '(at|by|until|before|after) $hour noon|midday', () => clock(12, 0), [
    'at [12 noon]',
  ]),
  row('clock/twelve-midnight', 'clock12', '(at|by|until|before|after) $hour midnight', () => clock(24, 0), [
    'at [12 midnight]',
  ]),
  row(
    'clock/noon-day',
    'timed',
    `noon|midday on|,? ${DAYPART}`,
    (c) => on({ kind: 'clock', hour: 12, minute: 0, of: null }, c.expr(0)),
    ['at [noon Saturday]'],
  ),
  row(
    'clock/midnight-day',
    'timed',
    `midnight on|,? ${DAYPART}`,
    (c) => on({ kind: 'clock', hour: 24, minute: 0, of: null }, c.expr(0)),
    ['at [midnight Friday]'],
  ),
  row('clock/o-clock', 'clock', `${HOUR} o ’ clock`, (c) => clock(c.number(0), 0), ["at [5 o'clock]"]),
  row(
    'clock/hour-part',
    'clock12',
    `(at) ${HOUR} in|at the? $daypart`,
    (c) => inPart({ kind: 'clock', hour: c.number(0), minute: 0, of: null }, c.word(1)),
    ['at [4 in the morning]'],
  ),
  row('clock/part', 'clock12', '@clock in|at the? $daypart', (c) => inPart(c.expr(0), c.word(1)), [
    "at [7 o'clock in the evening]",
    'at [5:45 in the evening]',
  ]),
  row('clock/half-past', 'clock', `half -? past ${HOUR}`, (c) => clock(c.number(0), 30), ['at [half past five]']),
  row('clock/quarter-past', 'clock', `a? quarter past|after ${HOUR}`, (c) => clock(c.number(0), 15), [
    'at [quarter past five]',
  ]),
  row('clock/quarter-to', 'clock', `a? quarter to ${HOUR}`, (c) => clock(c.number(0) - 1, 45), [
    'at [a quarter to six]',
  ]),
  row('clock/ampm', 'clock', `${HOUR} $ampm $zone?`, (c) => at12(c.number(0), 0, c.number(1)), ['at [8 p.m.]']),
  row(
    'clock/minutes-ampm',
    'clock12',
    '$hour : $minute $ampm $zone?',
    (c) => at12(c.number(0), c.number(1), c.number(2)),
    ['at [8:30 p.m.]'],
  ),
  row(
    'clock/dotted-ampm',
    'clock12',
    '$hourDotMinute $ampm $zone?',
    (c) => at12(hour(c.number(0)), minute(c.number(0)), c.number(1)),
    ['at [8.30pm]'],
  ),
  row('clock/military', 'clock12', '$hhmm $zone|hours', (c) => clock(hour(c.number(0)), minute(c.number(0))), [
    'at [1630 GMT]',
    'at [0900 hours]',
  ]),
  row(
    'clock/zone-words',
    'clock12',
    `${TIME} eastern|central|mountain|pacific|local|british|moscow standard|daylight|summer? time`,
    (c) => c.expr(0),
    ['at [8 p.m. Eastern time]', 'at [3 p.m. local time]'],
  ),
  row('clock/about', 'clock12', `${ABOUT} ${TIME}`, (c) => about(c.expr(0)), ['at [around 7:15 p.m.]']),
  row('clock-day', 'timed', `${TIME} on|,? ${DAYPART}`, (c) => on(c.expr(0), c.expr(1)), [
    'at [8 p.m. on Monday]',
    'at [8:30 last night]',
  ]),
  row('day-clock', 'timed', `${DAYPART} ,|at? ${TIME}`, (c) => on(c.expr(1), c.expr(0)), ['[Monday at 8 p.m.]']),
  row('day-comma-clock', 'timed', `${DAY} , at ${TIME}`, (c) => on(c.expr(1), c.expr(0)), [
    '[Dec. 7, 2013, at 7:30 p.m.]',
  ]),
];

/** 830 is half past eight. */
const hour = (written: number): number => Math.floor(written / 100);
const minute = (written: number): number => written % 100;
const withSeconds = (hour: number, minute: number, afternoon: number | null): Expr | null =>
  afternoon === null ? clock(hour, minute) : at12(hour, minute, afternoon);
