import { at } from '../at.ts';
import { type Components, componentsOf } from './components.ts';
import { isContained, sharedNeeded } from './containment.ts';
import { type SharedRuns, sharedRunsOf } from './shared-runs.ts';
import { type Sketch, sampleAt } from './sketch.ts';

const areIdentical = (a: Sketch, b: Sketch): boolean =>
  a.level === b.level && a.hashes.length === b.hashes.length && a.hashes.every((hash, i) => hash === b.hashes[i]);

/**
 * Joins what is the same run for run, however short, and gives the first of each kind. Where no clause has four words nothing speaks for
 * a copy, and the article is left out.
 */
const joinIdentical = (sketches: readonly Sketch[], sources: Components): number[] => {
  const alike = new Map<number, number[]>();
  const firsts: number[] = [];
  for (const [index, sketch] of sketches.entries()) {
    if (sketch.hashes.length === 0) continue;
    const sum = sketch.hashes.reduce((total, hash) => total + hash, 0);
    const earlier = alike.get(sum) ?? [];
    alike.set(sum, earlier);
    const same = earlier.find((other) => areIdentical(sketch, at(sketches, other)));
    if (same === undefined) {
      earlier.push(index);
      firsts.push(index);
    } else sources.join(same, index);
  }
  return firsts;
};

/** The articles that are compared at one level, by their numbers; what is known of each stands at the same index. */
type Round = {
  readonly level: number;
  readonly articles: readonly number[];
  readonly samples: readonly Uint32Array[];
  readonly shared: SharedRuns;
};

const roundOf = (level: number, sketches: readonly Sketch[], articles: readonly number[]): Round => {
  const samples = articles.map((article) => sampleAt(at(sketches, article), level));
  return { level, articles, samples, shared: sharedRunsOf(samples) };
};

/**
 * The runs by which the longer copies of this article are found: all but the most common ones, one fewer of these than a copy must share,
 * so that none is missed. So what many articles share, as the paragraph below everything of a publisher, brings nobody together.
 */
const lookups = ({ level, samples, shared }: Round, index: number): number[] => {
  const size = at(samples, index).length;
  const runs = shared.runsOf(index);
  const own = size - runs.length;
  const wanted = size - sharedNeeded(size, level) + 1 - own;
  if (wanted <= 0) return [];
  return [...runs].sort((a, b) => shared.frequency(a) - shared.frequency(b) || a - b).slice(0, wanted);
};

/**
 * Joins the articles of which one stands in the other, among those that share a run. Two of one source already aren't compared, and a run
 * is passed over once all its holders are of one source: a story that a thousand publishers took over costs little more than one.
 */
const joinContained = (round: Round, sketches: readonly Sketch[], sources: Components): void => {
  const { level, articles, shared } = round;
  const seenBy = new Int32Array(articles.length).fill(-1);
  const united = new Uint8Array(shared.count);
  const rootOf = (index: number): number => sources.root(at(articles, index));
  const sketchOf = (index: number): Sketch => at(sketches, at(articles, index));
  const meets = (index: number, other: number): boolean => {
    if (rootOf(index) === rootOf(other)) return true;
    if (seenBy[other] === index) return false;
    seenBy[other] = index;
    const [first, second] = [sketchOf(index), sketchOf(other)];
    // Two that are both known more finely met in an earlier round.
    if (Math.max(first.level, second.level) < level || !isContained(first, second)) return false;
    sources.join(at(articles, index), at(articles, other));
    return true;
  };
  for (const index of articles.keys()) {
    for (const run of lookups(round, index)) {
      if (united[run] === 1) continue;
      let apart = 0;
      for (const other of shared.holders(run)) if (!meets(index, other)) apart++;
      if (apart === 0) united[run] = 1;
    }
  }
};

/**
 * For each article the number of the source that stands for it: the lowest among the articles that are copies of one another, directly or
 * through others. Copies are the same run for run, or the shorter one mostly stands in the longer (`isContained`). Whether two are copies
 * hangs on these two alone, every such pair is found, and the order of the articles changes nothing but the numbers.
 */
export const independentSources = (sketches: readonly Sketch[]): Int32Array => {
  const sources = componentsOf(sketches.length);
  const firsts = joinIdentical(sketches, sources);
  const levelOf = (article: number): number => at(sketches, article).level;
  for (const level of [...new Set(firsts.map(levelOf))].sort((a, b) => a - b)) {
    const articles = firsts.filter((article) => levelOf(article) <= level);
    joinContained(roundOf(level, sketches, articles), sketches, sources);
  }
  return Int32Array.from(sketches, (_, article) => sources.root(article));
};
