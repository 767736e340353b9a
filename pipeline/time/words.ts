import { DOT, isDigit, isLetter, ZERO } from './characters.ts';
import type { Cue, Lead, Lexicon, Word } from './lexicon.ts';
import type { Value } from './trie.ts';

/**
 * What a word says as it is written, with a capital or without. `isToken`: it has a sense, or rules name it, and so it
 * does not end a run. `labels` are those that rules ask for, as the grammar numbers them, each with its value.
 */
export type Facts = {
  readonly isToken: boolean;
  readonly trigger: boolean;
  readonly lean: Cue | undefined;
  readonly strips: 'before' | 'after' | undefined;
  readonly labels: readonly number[];
  readonly values: readonly Value[];
};

export type WordEntry = {
  readonly text: string;
  readonly abbreviation: boolean;
  /** What it is to a cue behind it. */
  readonly lead: Lead | null;
  readonly lower: Facts;
  readonly upper: Facts;
};

/**
 * A fixed vocabulary, spelled letter by letter so that no string is cut. From `state` the letter of a code unit leads to
 * `next[state << SPELLING | LETTERS[unit]]`; 0 is the beginning, and from LOST on no word is spelled so.
 */
export type WordTable = {
  readonly next: Uint16Array;
  /** By state: the index in `words` of what is spelled there, or one past the last. */
  readonly spelled: Uint16Array;
  readonly words: readonly WordEntry[];
  /** What stands at [start, end), if the table has it. */
  readonly find: (text: string, start: number, end: number) => WordEntry | undefined;
};

const STRANGE = 37;
export const STOP = 38;
export const LOST = 1;
/** Letters by code unit: 1 to 26 whatever their case, digits, STRANGE letters that no word of the table has, the STOP of p.m., and 0. */
export const LETTERS = new Uint8Array(0x10000).map((_, code) => {
  if (code < 128 && isLetter(code)) return code & 31;
  if (isDigit(code)) return 27 + code - ZERO;
  return isLetter(code) ? STRANGE : code === DOT ? STOP : 0;
});
/** Letters a state, as a shift. */
export const SPELLING = 6;

/** The facts of a word as it stands at `start`. */
export const factsAt = (text: string, start: number, entry: WordEntry): Facts =>
  text.charCodeAt(start) < 97 ? entry.upper : entry.lower;

type Numbering = (label: string) => number;

function entry(text: string, readings: readonly Word[], label: Numbering, isLiteral: boolean): WordEntry {
  const facts = (written: readonly Word[]): Facts => {
    const senses = written.flatMap((w) => w.senses.map(({ category, value }) => ({ label: `$${category}`, value })));
    const asked = [{ label: text, value: 0 }, ...senses].filter((sense) => label(sense.label) >= 0);
    return {
      isToken: isLiteral || senses.length > 0,
      trigger: written.some((w) => w.trigger),
      lean: written.findLast((w) => w.lean !== undefined)?.lean,
      strips: written.findLast((w) => w.strips !== undefined)?.strips,
      labels: asked.map((sense) => label(sense.label)),
      values: asked.map(({ value }) => value),
    };
  };
  return {
    text,
    abbreviation: readings.some((w) => w.abbreviation),
    lead: readings.find((w) => w.lead !== undefined)?.lead ?? null,
    lower: facts(readings.filter((w) => !w.capital)),
    upper: facts(readings),
  };
}

/** `literals` are words that only rules name; `label` numbers what a rule may ask, -1 where none does. */
export function wordTable(lexicon: Lexicon, literals: Iterable<string>, label: Numbering): WordTable {
  const named = new Set(literals);
  const words = [...new Set([...lexicon.keys(), ...named])].map((text) =>
    entry(text, lexicon.get(text) ?? [], label, named.has(text)),
  );
  const { next, spelled } = spelling(words);
  const find: WordTable['find'] = (text, start, end) => {
    let state = 0;
    for (let i = start; i < end; i++) {
      state = next[(state << SPELLING) | (LETTERS[text.charCodeAt(i)] ?? 0)] ?? 0;
      if (state === LOST) return undefined;
    }
    return words[spelled[state] ?? words.length];
  };
  return { next, spelled, words, find };
}

function spelling(words: readonly WordEntry[]): Pick<WordTable, 'next' | 'spelled'> {
  const most = 2 + words.reduce((sum, { text }) => sum + text.length, 0);
  const next = new Uint16Array(most << SPELLING).fill(LOST);
  const spelled = new Uint16Array(most).fill(words.length);
  let states = 2;
  words.forEach(({ text }, index) => {
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const letter = LETTERS[text.charCodeAt(i)] ?? 0;
      // no word of a text is spelled so: its entry is never found
      if (letter === 0 || letter === STRANGE) return;
      const edge = (state << SPELLING) | letter;
      if (next[edge] === LOST) next[edge] = states++;
      state = next[edge] ?? LOST;
    }
    spelled[state] = index;
  });
  return { next: next.slice(0, states << SPELLING), spelled: spelled.slice(0, states) };
}
