import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  ceil,
  civil,
  type Day,
  dayOf,
  floor,
  iso,
  isoWeek,
  offset,
  parseDay,
  type Unit,
  weekday,
} from '../../pipeline/time/calendar.ts';

const FIRST = dayOf(1, 1, 1);
const LAST = dayOf(9999, 12, 31);
const days = fc.integer({ min: FIRST, max: LAST });
const units = fc.constantFrom<Unit>('day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century');
const luxon = (day: Day): DateTime => DateTime.fromMillis(day * 86_400_000, { zone: 'utc' });
const dayOfLuxon = (at: DateTime): Day => Math.floor(at.toMillis() / 86_400_000);

describe('days', () => {
  it('turn into a civil date and back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: d } = civil(day);
        expect(dayOf(year, month, d)).toBe(day);
      }),
    );
  });

  it('agree with luxon on the date, the weekday and the ISO week', () => {
    fc.assert(
      fc.property(days, (day) => {
        const at = luxon(day);
        expect(civil(day)).toEqual({ year: at.year, month: at.month, day: at.day });
        expect(weekday(day)).toBe(at.weekday);
        expect(isoWeek(day)).toEqual({ year: at.weekYear, week: at.weekNumber });
        expect(iso(day)).toBe(at.toISODate());
      }),
    );
  });
});

describe('units', () => {
  it('move as luxon moves them', () => {
    const moved = fc.constantFrom<'day' | 'week' | 'month' | 'quarter' | 'year'>(
      'day',
      'week',
      'month',
      'quarter',
      'year',
    );
    fc.assert(
      fc.property(days, moved, fc.integer({ min: -500, max: 500 }), (day, unit, n) => {
        expect(offset(unit, day, n)).toBe(dayOfLuxon(luxon(day).plus({ [unit]: n })));
      }),
    );
  });

  it('hold the day between their first and last, and meet without a gap', () => {
    fc.assert(
      fc.property(days, units, (day, unit) => {
        expect(floor(unit, day)).toBeLessThanOrEqual(day);
        expect(ceil(unit, day)).toBeGreaterThanOrEqual(day);
        expect(floor(unit, ceil(unit, day))).toBe(floor(unit, day));
        expect(floor(unit, ceil(unit, day) + 1)).toBe(ceil(unit, day) + 1);
      }),
    );
  });

  it('keep to the month where it is too short', () => {
    expect(iso(offset('month', dayOf(2023, 1, 31), 1))).toBe('2023-02-28');
    expect(iso(offset('month', dayOf(2024, 1, 31), 1))).toBe('2024-02-29');
    expect(iso(offset('year', dayOf(2024, 2, 29), 1))).toBe('2025-02-28');
    expect(iso(offset('quarter', dayOf(2023, 11, 30), 1))).toBe('2024-02-29');
  });
});

describe('parseDay', () => {
  it('keeps the local day that was written, whatever the offset', () => {
    const clock = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      shift: fc.integer({ min: -12 * 60, max: 14 * 60 }),
    });
    const two = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(days, clock, (day, { hour, minute, shift }) => {
        const size = Math.abs(shift);
        const zone = `${shift < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
        expect(parseDay(`${iso(day)}T${two(hour)}:${two(minute)}:00${zone}`)).toBe(day);
      }),
    );
  });

  it.each([
    ['2023-06-12T23:30:00-04:00', null, '2023-06-12'],
    ['2023-06-13T03:30:00Z', 'America/New_York', '2023-06-12'],
    ['2023-06-12T20:30:00Z', 'Asia/Tehran', '2023-06-13'],
    ['2023-06-12T23:30:00-04:00', 'Asia/Tehran', '2023-06-12'],
    ['2023-06-12', 'Pacific/Auckland', '2023-06-12'],
  ])('%s in %s is %s', (text, zone, day) => {
    expect(parseDay(text, zone)).toBe(parseDay(day));
  });

  it.each(['', 'Monday', '2023-13-01', '2023-02-30', 'June 12'])('"%s" is no date', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});
