import type { Word } from './words.ts';

/** Words to write in place of others, by index. */
export type Instead = ReadonlyMap<number, string>;
export const AS_WRITTEN: Instead = new Map();

type Spelled = { readonly indices: readonly number[]; readonly instead: Instead };

/**
 * Puts words together as they stood: a blank where there was one, double quotes dropped, a colon before what is quoted. Words that
 * stand side by side are cut out of the text in one piece.
 */
export function spell(text: string, words: readonly Word[], { indices, instead }: Spelled): string {
  let line = '';
  // the piece [from, end) is still to be written
  let [from, end] = [0, 0];
  for (let i = 0; i < indices.length; i++) {
    const at = indices[i] as number;
    const word = words[at];
    if (!word) continue;
    if (isQuote(word.text)) {
      line += text.slice(from, end);
      from = end;
      if (line.endsWith(',') && words[at - 1]?.quotation === null && words[at + 1]?.quotation !== null)
        line = `${line.slice(0, -1)}:`;
      continue;
    }
    const isFirst = line === '' && from === end;
    const piece = instead.get(at) ?? definite(word) ?? article(word, words, [at, indices[i + 1] ?? at]);
    if (isFirst || piece !== null || !isBeside(text, end, word.start)) {
      const blank = !isFirst && BLANK.test(text.slice(end, word.start)) ? ' ' : '';
      line += text.slice(from, end) + blank + (piece ?? '');
      from = piece === null ? word.start : endOf(word);
    }
    end = endOf(word);
  }
  return line + text.slice(from, end);
}

const BLANK = /\s/;

const endOf = ({ end, possessive }: Word): number => (possessive ? end + 2 : end);

/** Nothing or one blank between two places of the text. */
const isBeside = (text: string, end: number, start: number): boolean =>
  start === end || (start === end + 1 && text[end] === ' ');

const QUOTES: ReadonlySet<string> = new Set('"“”«»');
const isQuote = (mark: string): boolean => mark.length === 1 && QUOTES.has(mark);

/** "lost THURSDAY'S match": without the day it is the match. */
const definite = ({ inTime, possessive }: Word): string | null => (inTime && possessive ? 'the' : null);

/** "a [1999] incident": the article before a word that was cut out follows the next one. */
function article({ lower, text }: Word, words: readonly Word[], [at, next]: readonly [number, number]): string | null {
  if (next <= at + 1 || (lower !== 'a' && lower !== 'an')) return null;
  const follows = words[next];
  if (!follows?.isWord) return null;
  const vowel = /^(?:[aeio]|u(?!ni|se|ti))/.test(follows.lower) && !/^(?:one|once|eu)/.test(follows.lower);
  return text.charAt(0) + (vowel ? 'n' : '');
}
