import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SystemTimex, scoreTimexes } from '../../pipeline/eval/score-timex.ts';
import type { GoldTimex } from '../../pipeline/eval/timeml.ts';
import { addCounts, NO_COUNTS, timexFigures } from '../../pipeline/eval/timex-figures.ts';
import type { Span } from '../../pipeline/span.ts';

const gold = (start: number, end: number, value = '2018', type = 'DATE'): GoldTimex => ({
  start,
  end,
  text: `${start}-${end}`,
  type,
  value,
});
const system = (start: number, end: number, value = '2018', type = 'DATE'): SystemTimex => ({
  ...gold(start, end, value, type),
  rule: 'year',
});
const score = (timexes: GoldTimex[], found: SystemTimex[], unscored: Span[] = []) =>
  scoreTimexes({ created: null, timexes, unscored }, found);
const kinds = (...args: Parameters<typeof score>): string[] => score(...args).differences.map(({ kind }) => kind);

test('figures of an example reckoned by hand', () => {
  const { counts, differences } = score(
    [
      gold(0, 4), // the same
      gold(10, 18, '2018-05-08'), // other extent
      gold(20, 24, 'P2D', 'DURATION'), // other type and value
      gold(30, 34, ''), // no value
      gold(40, 44), // missed
    ],
    [
      system(0, 4),
      system(14, 18, '2018-05-08'),
      system(20, 24, '2018-05-07'),
      system(30, 34, '2018-05-01'),
      system(50, 54, '2018-01-01'),
    ],
  );
  expect(differences.map(({ kind, gold, system }) => [kind, gold?.start, system?.start])).toEqual([
    ['extent', 10, 14],
    ['type', 20, 20],
    ['value', 20, 20],
    ['missed', 40, undefined],
    ['spurious', undefined, 50],
  ]);
  const figures = timexFigures(counts);
  expect(figures).toMatchObject({
    documents: 1,
    undated: 1,
    gold: 5,
    system: 5,
    strict: { precision: 3 / 5, recall: 3 / 5, f1: 3 / 5 },
    relaxed: { precision: 4 / 5, recall: 4 / 5, f1: 4 / 5 },
    type: { accuracy: 3 / 4 },
    value: { accuracy: 2 / 3 },
    // Of four values that are days one is spurious and one meets gold without a value.
    day_values: { system: 4, matched: 2, equal: 1, precision: 1 / 2 },
  });
  expect(figures.type.f1).toBeCloseTo(0.6, 12);
  expect(figures.value.f1).toBeCloseTo(0.8 * (2 / 3), 12);
});

test('counts add up before anything is divided', () => {
  const one = score([gold(0, 4)], [system(0, 4)]).counts;
  const other = score([gold(0, 4), gold(5, 9), gold(10, 14)], [system(0, 4)]).counts;
  const { relaxed, documents } = timexFigures(addCounts(addCounts(NO_COUNTS, one), other));
  expect({ documents, relaxed }).toEqual({ documents: 2, relaxed: { precision: 1, recall: 2 / 4, f1: 4 / 6 } });
});

test('nothing to divide by is no figure; nothing right is none at all', () => {
  expect(timexFigures(score([], []).counts)).toMatchObject({
    relaxed: { precision: null, recall: null, f1: null },
    value: { f1: null, accuracy: null },
    day_values: { precision: null },
  });
  expect(timexFigures(score([gold(0, 4)], []).counts)).toMatchObject({
    relaxed: { precision: null, recall: 0, f1: 0 },
    value: { f1: 0, accuracy: null },
  });
});

describe('a match', () => {
  test('is the first overlapping expression that is still free', () => {
    expect(kinds([gold(0, 10)], [system(0, 3), system(4, 10)])).toEqual(['extent', 'spurious']);
    expect(kinds([gold(0, 3), gold(4, 10)], [system(0, 10)])).toEqual(['extent', 'missed']);
    expect(kinds([gold(0, 10), gold(2, 4)], [system(1, 3), system(3, 9)])).toEqual(['extent', 'extent']);
  });

  test('needs a character in common: touching is not enough', () => {
    expect(kinds([gold(0, 4)], [system(4, 8)])).toEqual(['missed', 'spurious']);
  });

  test('does not hang on the order in which expressions come', () => {
    const found = [system(20, 24), system(0, 4)];
    expect(kinds([gold(20, 24), gold(0, 4)], found)).toEqual([]);
    expect(found.map(({ start }) => start)).toEqual([20, 0]);
  });

  test.each([
    ['1998-W8', '1998-W08'],
    ['1998-W8-WE', '1998-W08-WE'],
    [' 1998 ', '1998'],
  ])('of %j and %j has the same value', (a, b) => {
    expect(kinds([gold(0, 4, a)], [system(0, 4, b)])).toEqual([]);
  });

  test.each([
    ['1998-W80', '1998-W08'],
    ['1998', '1998-01'],
    ['p1d', 'P1D'],
  ])('of %j and %j has another value', (a, b) => {
    expect(kinds([gold(0, 4, a)], [system(0, 4, b)])).toEqual(['value']);
  });
});

test('what overlaps the time of the document itself counts neither for nor against', () => {
  const unscored = [
    { start: 0, end: 4 },
    { start: 20, end: 24 },
  ];
  const found = [system(2, 6), system(4, 8), system(19, 21), system(23, 26), system(24, 26)];
  expect(score([], found, unscored).differences.map(({ system }) => system?.start)).toEqual([4, 24]);
  expect(score([gold(24, 26)], found.slice(3), unscored).counts).toMatchObject({ system: 1, strict: 1 });
});

const timexes = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 5 }),
      length: fc.integer({ min: 1, max: 9 }),
      nested: fc.boolean(),
      value: fc.constantFrom('', '2018', '2018-W8', '2018-05-08', 'P1D'),
      type: fc.constantFrom('', 'DATE', 'DURATION'),
    }),
    { maxLength: 12 },
  )
  .map((parts) => {
    let at = 0;
    return parts.flatMap(({ gap, length, nested, value, type }) => {
      const start = at + gap;
      at = start + length;
      const outer = gold(start, at, value, type);
      return nested ? [outer, gold(start, start + 1, 'PXD', type)] : [outer];
    });
  });

test('gold as system is right in everything', () => {
  fc.assert(
    fc.property(timexes, (annotated) => {
      const { counts, differences } = score(
        [...annotated, gold(1e6, 1e6 + 4, '2018-05-08')],
        [...annotated.map((timex) => ({ ...timex, rule: 'gold' })), system(1e6, 1e6 + 4, '2018-05-08')],
      );
      const all = { precision: 1, recall: 1, f1: 1 };
      expect(differences).toEqual([]);
      expect(timexFigures(counts)).toMatchObject({
        strict: all,
        relaxed: all,
        type: { f1: 1, accuracy: 1 },
        value: { f1: 1, accuracy: 1 },
        day_values: { precision: 1 },
      });
    }),
  );
});

test('every expression is accounted for once, in a match or as a difference', () => {
  fc.assert(
    fc.property(timexes, timexes, (annotated, found) => {
      const { counts, differences } = score(
        annotated,
        found.map((timex) => ({ ...timex, rule: 'any' })),
      );
      const count = (kind: string): number => differences.filter((difference) => difference.kind === kind).length;
      expect(counts.relaxed + count('missed')).toBe(counts.gold);
      expect(counts.relaxed + count('spurious')).toBe(counts.system);
      expect(counts.strict + count('extent')).toBe(counts.relaxed);
      expect(counts.type + count('type')).toBe(counts.relaxed);
      expect(counts.value + count('value')).toBe(counts.valued);
    }),
  );
});
