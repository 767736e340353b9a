import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sweep } from '../../pipeline/dedupe/pairs/sweep.ts';
import { IntLists } from '../../pipeline/dedupe/table/int-lists.ts';

type One = { readonly opens: number; readonly length: number; readonly keys: readonly number[]; readonly out: boolean };

const one = fc.record({
  opens: fc.integer({ min: -20, max: 20 }),
  length: fc.integer({ min: 0, max: 15 }),
  keys: fc.uniqueArray(fc.integer({ min: -3, max: 9 }), { maxLength: 5 }),
  out: fc.boolean(),
});

const metBy = (ones: readonly One[]): string[] => {
  const keys = new IntLists();
  for (const { keys: own } of ones) keys.push(own);
  const met: string[] = [];
  sweep(
    {
      opens: Int32Array.from(ones, ({ opens }) => opens),
      closes: Int32Array.from(ones, ({ opens, length }) => opens + length),
      keys,
      takesPart: (i) => ones[i]?.out === false,
      mayMeet: () => true,
    },
    (a, b) => met.push([Math.min(a, b), Math.max(a, b)].join(' ')),
  );
  return met.toSorted();
};

/** Each two that share two keys while both are open. */
const expected = (ones: readonly One[]): string[] =>
  ones
    .flatMap((a, i) =>
      ones.flatMap((b, k) => {
        const shared = a.keys.filter((key) => b.keys.includes(key)).length;
        const open = a.opens <= b.opens + b.length && b.opens <= a.opens + a.length;
        return i < k && !a.out && !b.out && shared > 1 && open ? [`${i} ${k}`] : [];
      }),
    )
    .toSorted();

test('those that share two keys while both are open meet, once, and no others', () => {
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), (ones) => {
      expect(metBy(ones)).toEqual(expected(ones));
    }),
  );
});

test('the work of one key is bounded, nearest in time first', () => {
  const many = Array.from({ length: 400 }, (_, i) => ({ opens: i, length: 1000, keys: [1, 2], out: false }));
  const met = metBy(many);
  expect(met.length).toBeLessThan(400 * 50);
  expect(met).toContain('398 399');
  expect(met).not.toContain('0 399');
});
