/** Words of a run: fewer recur by chance, and with more each changed word would cost too many of them. */
const RUN_LENGTH = 4;

/** Hashes that a sketch holds at most. Most news has hardly more runs, so that it is kept whole and compared exactly. */
const SKETCH_SIZE = 256;

/** What is kept of an article's wording: the runs of four consecutive words of its clauses, by their hashes. */
export type Sketch = {
  /** Kept are the hashes below 2 ** (32 - level): all at 0, and about half of what is left at each step up. */
  readonly level: number;
  /** Distinct and ascending, `SKETCH_SIZE` at most: of a longer article the smallest, at the lowest level where they are few enough. */
  readonly hashes: Uint32Array;
};

type Sketcher = {
  /** The words of one clause, as `wordsOf` gives them. Clauses may come in any order, overlap and repeat. */
  readonly add: (words: readonly string[]) => void;
  readonly sketch: () => Sketch;
};

/** Hashes at this level are below it. */
const limitAt = (level: number): number => 2 ** (32 - level);

/** 32-bit FNV-1a over the code units of four words, a space after each. Source: draft-eastlake-fnv. */
const hashOfRun = (words: readonly string[], from: number): number => {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + RUN_LENGTH; i++) {
    const word = words[i] ?? '';
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
};

/** The distinct ones among the first `count` of the list, moved to its front in ascending order. Gives back how many. */
const sortDistinct = (hashes: Uint32Array, count: number): number => {
  const sorted = hashes.subarray(0, count).sort();
  let end = 0;
  for (const hash of sorted) if (end === 0 || hash !== hashes[end - 1]) hashes[end++] = hash;
  return end;
};

/** How many of an ascending list are below a limit. */
const countBelow = (hashes: Uint32Array, limit: number): number => {
  let [from, to] = [0, hashes.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hashes[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** Builds the sketch of one article. Bounded, however long the article is, and the same for every order of its clauses. */
export const sketcher = (): Sketcher => {
  const hashes = new Uint32Array(2 * SKETCH_SIZE);
  let [count, level, limit] = [0, 0, limitAt(0)];
  /** Goes up only where there are too many distinct ones: at which level that ends doesn't hang on when it is done. */
  const thin = (): void => {
    count = sortDistinct(hashes, count);
    while (count > SKETCH_SIZE) {
      limit = limitAt(++level);
      count = countBelow(hashes.subarray(0, count), limit);
    }
  };
  const add = (words: readonly string[]): void => {
    for (let from = 0; from + RUN_LENGTH <= words.length; from++) {
      const hash = hashOfRun(words, from);
      if (hash < limit) hashes[count++] = hash;
      if (count === hashes.length) thin();
    }
  };
  const sketch = (): Sketch => {
    thin();
    return { level, hashes: hashes.slice(0, count) };
  };
  return { add, sketch };
};

/** The hashes that the sketch would hold at a level not below its own: a fair sample of the article's runs. */
export const sampleAt = ({ hashes }: Sketch, level: number): Uint32Array =>
  hashes.subarray(0, countBelow(hashes, limitAt(level)));
