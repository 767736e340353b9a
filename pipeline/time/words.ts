import type { Lexicon, Word } from './lexicon.ts';

/** Finds words of a text in a fixed vocabulary without cutting a string: open addressing on a hash of the folded letters. */
export type WordTable = {
  /** Index of the word at [start, end) whose hash is `hash`, or -1. */
  readonly find: (text: string, at: { readonly start: number; readonly end: number; readonly hash: number }) => number;
  readonly words: readonly WordEntry[];
};
export type WordEntry = { readonly text: string; readonly readings: readonly Word[]; readonly literal: boolean };

/** FNV-1a over lower-cased ASCII; other letters never occur in a lexicon. */
export const HASH_SEED = 0x811c9dc5;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const fold = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** `literals` are words that only rules name. */
export function wordTable(lexicon: Lexicon, literals: Iterable<string>): WordTable {
  const named = new Set(literals);
  const words = [...new Set([...lexicon.keys(), ...named])].map((text) => ({
    text,
    readings: lexicon.get(text) ?? [],
    literal: named.has(text),
  }));
  const size = 1 << Math.ceil(Math.log2(words.length * 4));
  const slots = new Int32Array(size).fill(-1);
  words.forEach(({ text }, index) => {
    let slot = hashOf(text) & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
  });
  const find: WordTable['find'] = (text, { start, end, hash }) => {
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const index = slots[slot] ?? -1;
      if (index < 0 || same(words[index]?.text ?? '', text, start, end)) return index;
    }
  };
  return { find, words };
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (fold(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
}
