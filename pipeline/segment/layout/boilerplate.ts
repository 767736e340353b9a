import { ANYWHERE, OPENING, WHOLE } from './boilerplate-phrases.ts';

/** Furniture comes in short lines; a whole article in one sentence is no licence line, whatever it mentions. */
const LONGEST = 600;

const escaped = (phrase: string): string =>
  phrase
    .replace(/[.()+?[\]\\^$|{}]/g, '\\$&')
    .replaceAll('*', "(?:[\\p{L}'’-]{1,20} ){0,3}[\\p{L}'’-]{1,20}")
    .replaceAll('#', '\\d{4}');

/** Phrases as one pattern, on word boundaries. */
const either = (phrases: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${phrases.map(escaped).join('|')})(?![\\p{L}\\p{N}])`;

const HOLDS = new RegExp(either(ANYWHERE), 'u');
const OPENS = new RegExp(`^[^\\p{L}\\p{N}]{0,4}${either(OPENING)}`, 'u');
const IS: ReadonlySet<string> = new Set(WHOLE);

/** True for a sentence or line that belongs to the page and not to the news: licence, share buttons, credits. */
export const isBoilerplate = (passage: string): boolean => {
  if (passage.length > LONGEST) return false;
  const plain = passage.toLowerCase().replace(/\s+/g, ' ');
  return IS.has(plain.replace(/[:.!]$/, '')) || OPENS.test(plain) || HOLDS.test(plain);
};
