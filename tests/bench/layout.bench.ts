import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { layout } from '../../pipeline/segment/layout/layout.ts';

const article = readFileSync(new URL('../../input/000_7964755bb1dde533.txt', import.meta.url), 'utf8');
const filled = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));

/** Megabytes, so that a rate a second is a rate in MB/s; the five of them without a line break have to be read in five times the time. */
const TEXTS: Readonly<Record<string, string>> = {
  news: filled(article, 1_000_000),
  'news without a line break': filled(`${article.replace(/\s+/g, ' ')} `, 1_000_000),
  'news without a line break, 5 MB': filled(`${article.replace(/\s+/g, ' ')} `, 5_000_000),
  'no full stop': filled('word ', 1_000_000),
  capitals: filled('WORD ', 1_000_000),
  dots: filled('. ', 1_000_000),
  brackets: filled('[(', 1_000_000),
  quotes: filled('"', 1_000_000),
  'opening quotes': filled(' "a', 1_000_000),
  initials: filled('A. ', 1_000_000),
  'short lines': filled('a\n', 1_000_000),
};

describe('layout of one megabyte', () => {
  for (const [name, text] of Object.entries(TEXTS))
    bench(name, () => void layout(text), { iterations: 5, warmupIterations: 2 });
});
