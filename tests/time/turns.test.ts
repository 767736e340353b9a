import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../pipeline/time/calendar.ts';
import type { Cycle } from '../../pipeline/time/expr.ts';
import { holidayNames } from '../../pipeline/time/holidays.ts';
import { after, before, begun, closest, ends, from, starts } from '../../pipeline/time/turns.ts';

const int = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const days = int(dayOf(1600, 1, 1), dayOf(2400, 12, 31));
const cycles: fc.Arbitrary<Cycle> = fc.oneof(
  int(1, 7).map((n): Cycle => ({ of: 'weekday', n })),
  int(1, 12).map((n): Cycle => ({ of: 'month', n })),
  fc.tuple(int(1, 12), int(1, 29)).map(([month, day]): Cycle => ({ of: 'monthday', month, day })),
  int(1, 31).map((day): Cycle => ({ of: 'dayOfMonth', day })),
  int(0, 3).map((n): Cycle => ({ of: 'season', n })),
  int(1, 4).map((n): Cycle => ({ of: 'quarter', n })),
  fc.constant<Cycle>({ of: 'weekend' }),
  fc.constantFrom(...holidayNames()).map((name): Cycle => ({ of: 'holiday', name })),
);

describe('turns of whatever comes round again, seen from a day', () => {
  it('lie where their names say, and there is always one on either side', () => {
    fc.assert(
      fc.property(cycles, days, (cycle, day) => {
        const [past, over, next, due] = [begun(cycle, day), before(cycle, day), after(cycle, day), from(cycle, day)];
        expect([past, over, next, due]).not.toContain(null);
        if (past === null || over === null || next === null || due === null) return;
        expect(starts(past)).toBeLessThanOrEqual(day);
        expect(ends(over)).toBeLessThan(day);
        expect(starts(next)).toBeGreaterThan(day);
        expect(ends(due)).toBeGreaterThanOrEqual(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('follow each other without a gap', () => {
    fc.assert(
      fc.property(cycles, days, (cycle, day) => {
        const [past, next] = [begun(cycle, day), after(cycle, day)];
        if (past === null || next === null) return;
        expect(after(cycle, starts(past))).toEqual(next);
        expect(begun(cycle, starts(next) - 1)).toEqual(past);
        const due = ends(past) >= day ? past : next;
        expect(from(cycle, day)).toEqual(due);
      }),
      { numRuns: 2000 },
    );
  });

  it('are closest on the side where less time lies between', () => {
    fc.assert(
      fc.property(cycles, days, (cycle, day) => {
        const [past, next, near] = [begun(cycle, day), after(cycle, day), closest(cycle, day)];
        if (past === null || next === null || near === null) return;
        expect(Math.abs(starts(near) - day)).toBe(Math.min(day - starts(past), starts(next) - day));
      }),
    );
  });
});
