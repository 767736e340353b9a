import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { layout } from '../../pipeline/segment/layout/layout.ts';

const article = readFileSync(new URL('../../input/000_7964755bb1dde533.txt', import.meta.url), 'utf8');
const megabyte = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length));

describe('layout of one megabyte', () => {
  for (const [name, unit] of [
    ['news', article],
    ['no full stop', 'word '],
    ['initials', 'A. '],
    ['quotes', '"'],
  ] as const) {
    const text = megabyte(unit);
    bench(name, () => void layout(text), { iterations: 3, warmupIterations: 1 });
  }
});
