import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../pipeline/time/calendar.ts';
import type { Cycle } from '../../pipeline/time/expr.ts';
import { holidayNames } from '../../pipeline/time/holidays.ts';
import { begun, closest, due, ends, next, over, starts } from '../../pipeline/time/turns.ts';

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
        const [past, ended, later, held] = [begun(cycle, day), over(cycle, day), next(cycle, day), due(cycle, day)];
        expect([past, ended, later, held]).not.toContain(null);
        if (past === null || ended === null || later === null || held === null) return;
        expect(starts(past)).toBeLessThanOrEqual(day);
        expect(ends(ended)).toBeLessThan(day);
        expect(starts(later)).toBeGreaterThan(day);
        expect(ends(held)).toBeGreaterThanOrEqual(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('follow each other without a gap', () => {
    fc.assert(
      fc.property(cycles, days, (cycle, day) => {
        const [past, later] = [begun(cycle, day), next(cycle, day)];
        if (past === null || later === null) return;
        expect(next(cycle, starts(past))).toEqual(later);
        expect(begun(cycle, starts(later) - 1)).toEqual(past);
        expect(due(cycle, day)).toEqual(ends(past) >= day ? past : later);
      }),
      { numRuns: 2000 },
    );
  });

  it('are closest on the side where less time lies between', () => {
    fc.assert(
      fc.property(cycles, days, (cycle, day) => {
        const [past, later, near] = [begun(cycle, day), next(cycle, day), closest(cycle, day)];
        if (past === null || later === null || near === null) return;
        expect(Math.abs(starts(near) - day)).toBe(Math.min(day - starts(past), starts(later) - day));
      }),
    );
  });
});
