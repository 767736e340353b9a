import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbsolute } from '../../pipeline/time/absolute.ts';
import { type Bounds, exactly } from '../../pipeline/time/bounds.ts';
import { type Day, dayOf, iso } from '../../pipeline/time/calendar.ts';
import { edtf } from '../../pipeline/time/edtf.ts';
import type { Amount, Cycle, Expr, Length, LengthUnit, Part } from '../../pipeline/time/expr.ts';
import { holidayNames } from '../../pipeline/time/holidays.ts';
import { type Context, NOWHERE, resolve } from '../../pipeline/time/resolve.ts';
import { timex3 } from '../../pipeline/time/timex3.ts';
import { type Rule, trie } from '../../pipeline/time/trie.ts';
import { dateViolations } from '../../schemas/checks.ts';
import { edtfBounds } from '../../schemas/edtf-bounds.ts';

const int = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const days = int(dayOf(1900, 1, 1), dayOf(2100, 12, 31));
const calendarUnits = fc.constantFrom('day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century' as const);
const origins = fc.constantFrom('speech', 'focus', 'scene', 'event' as const);
const signs = fc.constantFrom<1 | -1>(1, -1);

const amounts: fc.Arbitrary<Amount> = fc.oneof(
  int(1, 60).map((n) => ({ min: n, max: n, written: n })),
  fc.constant<Amount>({ min: 1, max: 1, written: 1, article: true }),
  int(0, 5).map((n) => ({ min: n + 0.5, max: n + 0.5, written: n + 0.5 })),
  fc.tuple(int(1, 5), int(1, 9)).map(([min, more]): Amount => ({ min, max: min + more, written: 'X' })),
);
const lengths: fc.Arbitrary<Length> = fc.record({
  amount: amounts,
  unit: fc.constantFrom<LengthUnit>('minute', 'hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade'),
  bound: fc.constantFrom('about', 'less', 'more', null),
});
const cycles: fc.Arbitrary<Cycle> = fc.oneof(
  int(1, 7).map((n): Cycle => ({ of: 'weekday', n })),
  int(1, 12).map((n): Cycle => ({ of: 'month', n })),
  fc.tuple(int(1, 12), int(1, 31)).map(([month, day]): Cycle => ({ of: 'monthday', month, day })),
  int(1, 31).map((day): Cycle => ({ of: 'dayOfMonth', day })),
  int(0, 3).map((n): Cycle => ({ of: 'season', n })),
  int(1, 4).map((n): Cycle => ({ of: 'quarter', n })),
  int(1, 2).map((n): Cycle => ({ of: 'half', n })),
  fc.constant<Cycle>({ of: 'weekend' }),
  fc.constantFrom(...holidayNames()).map((name): Cycle => ({ of: 'holiday', name })),
);
const parts = fc.constantFrom<Part>(
  'early',
  'mid',
  'late',
  'start',
  'end',
  'firstHalf',
  'secondHalf',
  'earlier',
  'later',
  'morning',
  'night',
);

/** Meanings of every kind, nested as deep as the grammar nests them. */
const { expr: exprs } = fc.letrec<{ expr: Expr; leaf: Expr; inner: Expr }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom('past', 'present', 'future' as const).map((to): Expr => ({ kind: 'reference', to })),
    int(1, 9999).map((year): Expr => ({ kind: 'date', year })),
    fc.tuple(int(1, 9999), int(1, 12)).map(([year, month]): Expr => ({ kind: 'date', year, month })),
    fc
      .tuple(int(1, 9999), int(1, 12), int(1, 31))
      .map(([year, month, day]): Expr => ({ kind: 'date', year, month, day })),
    int(1, 299).map((n): Expr => ({ kind: 'decade', year: n * 10 })),
    int(1, 30).map((n): Expr => ({ kind: 'century', n })),
    fc
      .tuple(cycles, fc.constantFrom('last', 'this', 'next', 'nearest', 'ahead', 'due', 'closest', 'latest' as const))
      .map(([of, step]): Expr => ({ kind: 'cycle', of, step })),
    fc
      .tuple(calendarUnits, int(-3, 3), origins)
      .map(([unit, steps, from]) => ({ kind: 'unit', unit, offset: steps, from }) as Expr),
    fc.tuple(lengths, signs, origins).map(([length, sign, from]): Expr => ({ kind: 'shift', length, sign, from })),
    fc.tuple(lengths, signs, origins).map(([length, sign, from]): Expr => ({ kind: 'run', length, sign, from })),
    lengths.map((length): Expr => ({ kind: 'length', length })),
    cycles.map((of): Expr => ({ kind: 'setOf', of })),
  ),
  inner: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('expr')),
  expr: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.tuple(cycles, tie('inner')).map(([of, period]): Expr => ({ kind: 'turn', of, in: period })),
    fc
      .tuple(fc.constantFrom(-1, 1, 2), fc.constantFrom('day', 'week', 'month' as const), tie('inner'))
      .map(([n, unit, period]): Expr => ({ kind: 'nth', n, unit, in: period })),
    fc.tuple(lengths, tie('inner')).map(([length, from]): Expr => ({ kind: 'run', length, sign: -1, from })),
    fc.tuple(parts, tie('inner')).map(([part, of]): Expr => ({ kind: 'part', part, of })),
    tie('inner').map((of): Expr => ({ kind: 'about', of })),
    fc.tuple(lengths, signs, tie('inner')).map(([length, sign, from]): Expr => ({ kind: 'shift', length, sign, from })),
    fc
      .tuple(int(0, 24), int(0, 59), fc.option(tie('inner')))
      .map(([hour, minute, of]): Expr => ({ kind: 'clock', hour, minute, of })),
    fc.tuple(fc.option(tie('inner')), tie('inner'), fc.boolean()).map(
      ([from, to, exclusive]): Expr => ({
        kind: 'between',
        from,
        to,
        extent: 'within',
        ...(exclusive ? { exclusive } : {}),
      }),
    ),
    tie('inner').map((from): Expr => ({ kind: 'between', from, to: null, extent: 'throughout' })),
    fc.tuple(tie('inner'), tie('inner')).map(([a, b]): Expr => ({ kind: 'list', items: [a, b] })),
  ),
}));

const aDay = (day: Day): Bounds => exactly(day, day, 'day');
const contexts: fc.Arbitrary<Context> = fc.record({
  now: days,
  lean: fc.constantFrom('past', 'future', null),
  focus: days.map(aDay),
  period: fc.option(days.map(aDay)),
  tale: fc.boolean(),
  event: days.map(aDay),
});

const isoOf = (day: Day | null): string | null => (day === null ? null : iso(day));
const runs = { numRuns: 2000 };

/** What is left out lies behind the last day that can be written. */
const END_OF_YEARS: Expr = {
  kind: 'between',
  from: null,
  to: {
    kind: 'shift',
    length: { amount: { min: 0.5, max: 0.5, written: 0.5 }, unit: 'minute', bound: 'about' },
    sign: 1,
    from: { kind: 'date', year: 9999 },
  },
  extent: 'within',
  exclusive: true,
};
const NOW: Context = { now: 0, lean: 'past', focus: null, period: null, tale: false, event: null };

describe('whatever is resolved', () => {
  it('has bounds in order, and notations that state just those bounds', () => {
    fc.assert(
      fc.property(exprs, contexts, (expr, context) => {
        const at = resolve(expr, context);
        if (!at.ok) return;
        const { start, end, clock, ...rest } = at.bounds;
        const written = edtf(at.bounds);
        expect(edtfBounds(written)).toEqual({ start: isoOf(start), end: isoOf(end) });
        const date = { ...rest, edtf: written, start: isoOf(start), end: isoOf(end), basis: 'relative' as const };
        expect(dateViolations(clock === null ? date : { ...date, time: clock })).toEqual([]);
      }),
      runs,
    );
  });

  it('comes out the same again', () => {
    fc.assert(
      fc.property(exprs, contexts, (expr, context) => {
        expect(resolve(expr, context)).toEqual(resolve(expr, context));
      }),
    );
  });

  it('has a TIMEX3 value of its type, and so has what is not resolved', () => {
    const shape: Record<string, RegExp> = {
      DATE: /^(?:(?:PAST|PRESENT|FUTURE)_REF|[\dX]{2,4}(?:-.+)?)$/,
      TIME: /T/,
      DURATION: /^P/,
      SET: /^(?:P|XXXX)/,
    };
    fc.assert(
      fc.property(exprs, contexts, (expr, context) => {
        const { type, value } = timex3(expr, resolve(expr, context));
        expect(value).toMatch(shape[type]!);
      }),
      { ...runs, examples: [[END_OF_YEARS, NOW]] },
    );
  });
});

describe('an undated article', () => {
  it('dates what is absolute and nothing else', () => {
    fc.assert(
      fc.property(exprs, contexts, (expr, context) => {
        const undated = resolve(expr, NOWHERE);
        if (undated.ok) expect(isAbsolute(expr)).toBe(true);
        // what it cannot date though absolute, no publication date could date either
        else if (isAbsolute(expr)) expect(resolve(expr, context).ok).toBe(false);
      }),
      runs,
    );
  });
});

describe('shifts', () => {
  it('by days and weeks from a day lead there and back', () => {
    const exact = fc.record({ n: int(1, 400), unit: fc.constantFrom<'day' | 'week'>('day', 'week'), from: days });
    fc.assert(
      fc.property(exact, signs, ({ n, unit, from }, sign) => {
        const length: Length = { amount: { min: n, max: n, written: n }, unit, bound: null };
        const there: Expr = { kind: 'shift', length, sign, from: 'event' };
        const back: Expr = { kind: 'shift', length, sign: sign === 1 ? -1 : 1, from: there };
        expect(resolve(back, { ...NOWHERE, event: aDay(from) })).toEqual({ ok: true, bounds: aDay(from) });
      }),
    );
  });
});

describe('the grammar', () => {
  const rule = (id: string, pattern: string): Rule => ({ id, type: 't', pattern, meaning: () => null, examples: [] });

  it('refuses two rules that claim one path', () => {
    expect(() => trie([rule('a', 'last $unit'), rule('b', 'the? last $unit|$units')], new Map())).toThrow(
      'rules a and b both read "last $unit"',
    );
  });
});
