/**
 * How fast whole articles are read on one core, stage by stage, and how the time grows with the length of one article.
 * Run as the program runs, not under vitest, whose loader makes each imported name a call: npm run bench:article
 */
import { dateResolve } from '../../pipeline/date-resolve/date-resolve.ts';
import { completeArticle } from '../../pipeline/ingest/record/complete-article.ts';
import { readArticle } from '../../pipeline/read-article.ts';
import { type Segmented, segment } from '../../pipeline/segment/segment.ts';
import { tag } from '../../pipeline/time/tag.ts';
import type { Article } from '../../schemas/article.ts';
import { articles, clocked, flat, MEGA, published } from './articles.ts';

const ROUNDS = 5;
const NOTHING: Segmented = { layout: { passages: [], quotations: [], dateline: null, stamps: [] }, clauses: [] };

const ingested = (text: string): Article =>
  completeArticle({ text, published_at: '2023-06-12' }, { published: null, timezone: null });

/** Each stage over all articles; the least of some rounds, as the first ones are the compiler's. */
function stages(texts: readonly string[]): void {
  const all = texts.map(ingested);
  const tagged = all.map(({ text }) => tag(text));
  const cut = all.map((article, i) => segment(article, tagged[i] ?? []));
  const work: Readonly<Record<string, () => void>> = {
    ingest: () => texts.forEach((text) => void ingested(text)),
    tag: () => all.forEach(({ text }) => void tag(text)),
    segment: () => all.forEach((article, i) => void segment(article, tagged[i] ?? [])),
    'date-resolve': () => all.forEach((article, i) => void dateResolve(article, tagged[i] ?? [], cut[i] ?? NOTHING)),
    'all, checked': () => texts.forEach((text) => void readArticle(ingested(text))),
  };
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / MEGA;
  console.log(`${texts.length} articles, ${megabytes.toFixed(2)} MB`);
  for (const [name, run] of Object.entries(work)) {
    const least = Math.min(...Array.from({ length: ROUNDS }, () => clocked(run)));
    console.log(`${name.padEnd(16)} ${((megabytes * 1000) / least).toFixed(2).padStart(8)} MB/s`);
  }
}

/** Texts that go on and on. */
const LONG: Readonly<Record<string, string>> = {
  'a long article': published().join('\n\n'),
  'one line, no full stop': 'he met her on Monday and left the town in May and said he would go ',
  names: 'Barack Obama met Angela Merkel, ',
  quotations: '" he said " ',
  digits: '1234 5 ',
  hyphens: 'co-',
};

function growth(): void {
  console.log('\none article of 100, 200 and 400 kB, ms; the last is the larger ratio of a size to the half of it');
  for (const [name, unit] of Object.entries(LONG)) {
    const times = [1e5, 2e5, 4e5].map((size) => {
      const article = ingested(flat(unit.repeat(Math.ceil(size / unit.length))));
      return Math.min(...[1, 2].map(() => clocked(() => void readArticle(article))));
    });
    const ratios = times.slice(1).map((time, i) => time / (times[i] ?? 1));
    const row = times.map((time) => time.toFixed(0).padStart(7)).join('');
    console.log(`${name.padEnd(24)} ${row}  ${Math.max(...ratios).toFixed(2)}`);
  }
}

stages(articles());
growth();
