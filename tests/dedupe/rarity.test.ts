import { expect, test } from 'vitest';
import { rarity } from '../../pipeline/dedupe/words/rarity.ts';
import { meaning } from '../../pipeline/dedupe/words/words.ts';

const of = (word: string): number => rarity(meaning(word));

test('words weigh by how rare they are in English, names most', () => {
  const ascending = ['the', 'government', 'earthquake', 'smuggling', 'ayatollah', 'kavotenvon'];
  const weights = ascending.map(of);
  expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  expect(new Set(weights).size).toBe(ascending.length);
  expect(of('the')).toBe(0);
});

test.each([
  ['attacks', 'attack'],
  ['withdrew', 'withdrawal'],
  ['iranian', 'iran'],
])('%s weighs as much as %s', (form, base) => {
  expect(of(form)).toBe(of(base));
});

test('years are dates and weigh nothing, other numbers something', () => {
  expect([of('2015'), of('1999')]).toEqual([0, 0]);
  expect(of('36')).toBeGreaterThan(0);
});

test('sums are exact, in whatever order', () => {
  const weights = ['quake', 'tsunami', 'harbour', 'envoy', 'ballot', 'xyzzyq', '42'].map(of);
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  expect(sum(weights.toReversed())).toBe(sum(weights));
});
