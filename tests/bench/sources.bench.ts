import { bench, describe } from 'vitest';
import { independentSources } from '../../pipeline/dedupe/sources/copies.ts';
import type { Sketch } from '../../pipeline/dedupe/sources/sketch.ts';
import { clausesOf, generator, plainWords, sketchOfWords } from '../dedupe/wording.ts';

const ARTICLES = 50_000;
const CLAUSES = 25;
const random = generator(11);
const CLOSING = clausesOf(random, 2);

/** All below one closing paragraph, each told in its own words. */
const independent = (): string[] => [...clausesOf(random, CLAUSES - 2), ...CLOSING];

/** A story taken over with a lead of one's own and a shorter end. */
const takenOver = (story: readonly string[]): string[] => [...clausesOf(random, 2), ...story.slice(0, 20 + random(5))];

const stories = Array.from({ length: 50 }, () => clausesOf(random, CLAUSES));
const BATCHES: Record<string, () => string[]> = {
  'each of its own, under one closing paragraph': independent,
  'half of them copies of fifty stories': () =>
    random(2) === 0 ? independent() : takenOver(stories[random(stories.length)] ?? []),
  'all of them copies of one story': () => takenOver(stories[0] ?? []),
};

const once = { iterations: 1, warmupIterations: 0, time: 0 };

describe('sketches', () => {
  const articles = Array.from({ length: 1000 }, () => independent().map(plainWords));
  bench('1000 articles of 25 clauses', () => void articles.map(sketchOfWords), { ...once, iterations: 5 });
});

describe('sources', () => {
  for (const [name, make] of Object.entries(BATCHES)) {
    const sketches: Sketch[] = Array.from({ length: ARTICLES }, () => sketchOfWords(make().map(plainWords)));
    for (const count of [ARTICLES / 2, ARTICLES]) {
      const some = sketches.slice(0, count);
      bench(`${count} articles, ${name}`, () => void independentSources(some), once);
    }
  }
});
