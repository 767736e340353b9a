import { compareText } from '../../schemas/event-order.ts';
import type { Features } from './features.ts';
import { LIMITS } from './weights.ts';

/** The rarest words first; ties by code units, so that the choice hangs on the mention alone. */
const rarest = (words: ReadonlyMap<string, number>): string[] =>
  [...words]
    .filter(([, weight]) => weight >= LIMITS.keyRarity)
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .slice(0, LIMITS.keys)
    .map(([word]) => word);

/** A spread of word runs that is the same wherever the runs stand: those whose digests are the smallest. */
const sampledRuns = (runs: ReadonlySet<string>): string[] =>
  [...runs]
    .map((run) => ({ run, digest: fnv1a(run) }))
    .sort((a, b) => a.digest - b.digest || compareText(a.run, b.run))
    .slice(0, LIMITS.runKeys)
    .map(({ run }) => run);

/** 32-bit FNV-1a over code units. Source: draft-eastlake-fnv. */
const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
};

/**
 * What two mentions must share, one key at least, to be compared: a deed (of a statement: its speaker) with one of its rarest words, or
 * a run of words. They come from the mention alone: which mentions meet never hangs on what else is in the batch.
 */
export const blockingKeys = (features: Features): string[] => {
  const { realm, concept, speaker, words, runs } = features;
  const topic = speaker === null ? concept : speaker.head;
  const byWord = rarest(words).map((word) => `${realm}|${topic}|${word}`);
  return [...byWord, ...sampledRuns(runs).map((run) => `${realm}||${run}`)];
};
