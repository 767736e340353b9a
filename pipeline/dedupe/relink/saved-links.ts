import { type Disagreement, type Linked, PairList } from '../pairs/pair-list.ts';
import { ARTICLE_LISTS, type ArticleTable } from '../table/article-table.ts';
import { IntLists } from '../table/int-lists.ts';
import { COLUMNS, LISTS, MentionTable } from '../table/mention-table.ts';
import { Vocabulary } from '../table/vocabulary.ts';
import {
  type Column,
  type Columns,
  columnOf,
  isBytes,
  isDoubles,
  isInts,
  isNumbers,
  isTexts,
  isWords,
} from './columns.ts';

const ON = ['date', 'status'] as const satisfies readonly Disagreement['on'][];
/** Stands for no day of publication. */
const NO_DAY = -(2 ** 31);

function* listColumns(name: string, { values, starts, length }: IntLists): Generator<[string, Column]> {
  yield [`${name}.starts`, starts.subarray(0, length + 1)];
  yield [`${name}.values`, values.subarray(0, starts[length])];
}

const listsIn = (columns: Columns, name: string): IntLists =>
  IntLists.of(columnOf(columns, `${name}.starts`, isInts), columnOf(columns, `${name}.values`, isInts));

function* articleColumns({ ids, sketches, weights, days, ...lists }: ArticleTable): Generator<[string, Column]> {
  yield ['articles.ids', ids];
  yield ['articles.days', Int32Array.from(days, (day) => day ?? NO_DAY)];
  yield ['articles.weights', Float64Array.from(weights)];
  yield ['articles.levels', Uint8Array.from(sketches, ({ level }) => level)];
  yield ['articles.hashed', Int32Array.from(sketches, ({ hashes }) => hashes.length)];
  const hashes = new Uint32Array(sketches.reduce((sum, sketch) => sum + sketch.hashes.length, 0));
  let end = 0;
  for (const sketch of sketches) {
    hashes.set(sketch.hashes, end);
    end += sketch.hashes.length;
  }
  yield ['articles.hashes', hashes];
  for (const name of ARTICLE_LISTS) yield* listColumns(`articles.${name}`, lists[name]);
}

function fillArticles(into: ArticleTable, columns: Columns): void {
  const days = columnOf(columns, 'articles.days', isInts);
  const levels = columnOf(columns, 'articles.levels', isBytes);
  const hashes = columnOf(columns, 'articles.hashes', isWords);
  const weights = columnOf(columns, 'articles.weights', isDoubles);
  for (const id of columnOf(columns, 'articles.ids', isTexts)) into.ids.push(id);
  let end = 0;
  for (const [article, count] of columnOf(columns, 'articles.hashed', isInts).entries()) {
    const day = days[article] ?? NO_DAY;
    into.days.push(day === NO_DAY ? null : day);
    into.weights.push(weights[article] ?? 0);
    into.sketches.push({ level: levels[article] ?? 0, hashes: hashes.subarray(end, end + count) });
    end += count;
  }
  for (const name of ARTICLE_LISTS) into[name].take(listsIn(columns, `articles.${name}`), 0, into.ids.length);
}

/** Links as columns, for the next run. */
export function* linkColumns({ table, pairs, disagreements }: Linked): Generator<[string, Column]> {
  yield ['vocabulary', table.vocabulary.texts];
  yield ['article', table.article];
  for (const name of COLUMNS) yield [name, table[name]];
  for (const name of LISTS) yield* listColumns(name, table[name]);
  yield ['speeches', Int32Array.from(table.speeches.flat())];
  yield* articleColumns(table.articles);
  yield ['pairs.a', pairs.a.subarray(0, pairs.length)];
  yield ['pairs.b', pairs.b.subarray(0, pairs.length)];
  yield ['pairs.score', pairs.score.subarray(0, pairs.length)];
  yield ['disagreements', Int32Array.from(disagreements.flatMap(({ a, b, on }) => [a, b, ON.indexOf(on)]))];
}

/** The links that `linkColumns` wrote. Throws where a column is not there. */
export function linkedFrom(columns: Columns): Linked {
  const vocabulary = new Vocabulary();
  for (const text of columnOf(columns, 'vocabulary', isTexts)) vocabulary.idOf(text);
  const article = columnOf(columns, 'article', isInts);
  const table = new MentionTable(article.length, { published: new Map(), dates: true }, vocabulary);
  table.article.set(article);
  for (const name of COLUMNS) table[name].set(columnOf(columns, name, isNumbers));
  for (const name of LISTS) table[name].take(listsIn(columns, name), 0, article.length);
  const speeches = columnOf(columns, 'speeches', isInts);
  for (let i = 0; i < speeches.length; i += 2) table.speeches.push([speeches[i] ?? 0, speeches[i + 1] ?? 0]);
  fillArticles(table.articles, columns);
  const [a, b] = [columnOf(columns, 'pairs.a', isInts), columnOf(columns, 'pairs.b', isInts)];
  const pairs = { length: a.length, a, b, score: columnOf(columns, 'pairs.score', isDoubles) };
  const told = columnOf(columns, 'disagreements', isInts);
  const disagreements = Array.from({ length: told.length / 3 }, (_, i): Disagreement => {
    const [first = 0, second = 0, on = 0] = told.subarray(3 * i, 3 * i + 3);
    return { a: first, b: second, on: ON[on] ?? 'date' };
  });
  return { table, pairs, disagreements };
}

/** Where there was nothing before. */
export const noLinks = (): Linked => ({
  table: new MentionTable(0, { published: new Map(), dates: true }),
  pairs: new PairList(),
  disagreements: [],
});
