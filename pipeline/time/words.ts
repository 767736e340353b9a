import { type Before, LEADS } from './leaning.ts';
import type { Cue, Lexicon, Word } from './lexicon.ts';

/** What an edge of the rules' trie may ask of a token: its own letters, or `$category`. */
export type Label = { readonly label: string; readonly value: number | string };

/** What a word says as it is written, with a capital or without. No labels: no rule reads it. */
export type Facts = {
  readonly trigger: boolean;
  readonly lean: Cue | undefined;
  readonly strips: 'before' | 'after' | undefined;
  readonly labels: readonly Label[];
};

export type WordEntry = {
  readonly text: string;
  readonly abbreviation: boolean;
  readonly before: Before;
  readonly lower: Facts;
  readonly upper: Facts;
};

/** Finds words of a text in a fixed vocabulary without cutting a string: open addressing on a hash of the folded letters. */
export type WordTable = {
  /** Index in `words` of what stands at [start, end), or -1. */
  readonly find: (text: string, start: number, end: number) => number;
  readonly words: readonly WordEntry[];
};

/** FNV-1a over lower-cased ASCII; other letters never occur in a lexicon. */
const HASH_SEED = 0x811c9dc5;
const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const fold = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashStep(hash, fold(text.charCodeAt(i)));
  return hash;
}

/** First and last letter as one number, whatever their case. */
const endsOf = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);

function entry(text: string, readings: readonly Word[], isLiteral: boolean): WordEntry {
  const facts = (written: readonly Word[]): Facts => {
    const senses = written.flatMap((w) => w.senses.map(({ category, value }) => ({ label: `$${category}`, value })));
    return {
      trigger: written.some((w) => w.trigger),
      lean: written.findLast((w) => w.lean !== undefined)?.lean,
      strips: written.findLast((w) => w.strips !== undefined)?.strips,
      labels: isLiteral || senses.length > 0 ? [{ label: text, value: 0 }, ...senses] : [],
    };
  };
  return {
    text,
    abbreviation: readings.some((w) => w.abbreviation),
    before: LEADS.get(text) ?? null,
    lower: facts(readings.filter((w) => !w.capital)),
    upper: facts(readings),
  };
}

/** `literals` are words that only rules name. */
export function wordTable(lexicon: Lexicon, literals: Iterable<string>): WordTable {
  const named = new Set(literals);
  const words = [...new Set([...lexicon.keys(), ...named, ...LEADS.keys()])].map((text) =>
    entry(text, lexicon.get(text) ?? [], named.has(text)),
  );
  const size = 1 << Math.ceil(Math.log2(words.length * 4));
  const slots = new Int32Array(size).fill(-1);
  // by first and last letter, a bit for each length: all but a few of the words that are not in the table end here
  const lengths = new Int32Array(1 << 10);
  words.forEach(({ text }, index) => {
    let slot = hashOf(text, 0, text.length) & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
    const ends = endsOf(text, 0, text.length);
    lengths[ends] = (lengths[ends] ?? 0) | (1 << text.length);
  });
  const longest = Math.max(...words.map(({ text }) => text.length));
  const find: WordTable['find'] = (text, start, end) => {
    const length = end - start;
    if (length > longest || ((lengths[endsOf(text, start, end)] ?? 0) & (1 << length)) === 0) return -1;
    for (let slot = hashOf(text, start, end) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const index = slots[slot] ?? -1;
      if (index < 0) return index;
      const word = words[index]?.text ?? '';
      if (word.length === length && same(word, text, start)) return index;
    }
  };
  return { find, words };
}

function same(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (fold(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
}
