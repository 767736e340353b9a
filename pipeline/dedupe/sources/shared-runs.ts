import { at } from '../at.ts';

/** The runs that more than one sample holds, numbered from 0, and who holds them. */
export type SharedRuns = {
  readonly count: number;
  /** The samples that hold a run, ascending: two at least. */
  readonly holders: (run: number) => Int32Array;
  /** How many hold a run. */
  readonly frequency: (run: number) => number;
  /** The shared runs of a sample, ascending. */
  readonly runsOf: (sample: number) => Int32Array;
};

/** A list of lists in one piece: list `i` runs from `starts[i]` to `starts[i + 1]`. */
const slicer =
  (values: Int32Array, starts: readonly number[] | Int32Array) =>
  (index: number): Int32Array =>
    values.subarray(starts[index], starts[index + 1]);

/** Every hash of every sample with its holder as one number, hash * samples + holder, ascending: exact for two million samples. */
const heldHashes = (samples: readonly Uint32Array[]): Float64Array => {
  const held = new Float64Array(samples.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [holder, hashes] of samples.entries()) {
    for (const hash of hashes) held[end++] = hash * samples.length + holder;
  }
  return held.sort();
};

/** Turns the lists of holders around. */
const runsByHolder = (holders: Int32Array, starts: readonly number[], samples: number): SharedRuns['runsOf'] => {
  const ends = new Int32Array(samples + 1);
  for (const holder of holders) ends[holder + 1] = (ends[holder + 1] ?? 0) + 1;
  for (let i = 1; i <= samples; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const next = ends.slice();
  const runs = new Int32Array(holders.length);
  for (let run = 0; run + 1 < starts.length; run++) {
    for (let i = at(starts, run); i < at(starts, run + 1); i++) {
      const holder = holders[i] ?? 0;
      const place = next[holder] ?? 0;
      runs[place] = run;
      next[holder] = place + 1;
    }
  }
  return slicer(runs, ends);
};

/** The runs that samples share. What only one of them holds, most of it in most news, is dropped. */
export const sharedRunsOf = (samples: readonly Uint32Array[]): SharedRuns => {
  const held = heldHashes(samples);
  const hashAt = (i: number): number => Math.floor((held[i] ?? 0) / samples.length);
  const holders = new Int32Array(held.length);
  const starts = [0];
  let end = 0;
  for (let from = 0, to = 0; from < held.length; from = to) {
    const hash = hashAt(from);
    while (to < held.length && hashAt(to) === hash) to++;
    if (to - from < 2) continue;
    for (let i = from; i < to; i++) holders[end++] = (held[i] ?? 0) - hash * samples.length;
    starts.push(end);
  }
  const kept = holders.slice(0, end);
  return {
    count: starts.length - 1,
    holders: slicer(kept, starts),
    frequency: (run) => at(starts, run + 1) - at(starts, run),
    runsOf: runsByHolder(kept, starts, samples.length),
  };
};
