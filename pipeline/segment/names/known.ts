import type { Token } from '../words/tokens.ts';
import { isHoliday } from './ordinary-words.ts';
import { knownName } from './organisations.ts';
import { placeNamed } from './places.ts';

/** A run of words that the tables of places and bodies know. `end` is the index after its last token. */
export type Known = {
  readonly end: number;
  readonly kind: 'place' | 'organisation' | 'other' | 'holiday';
  readonly canonical: string;
  readonly country: string | null;
  readonly demonym: boolean;
};

/** The longest known name has seven words; eight tokens bound the search and keep it linear. */
const LONGEST = 8;

const look = (words: string, end: number): Known | null => {
  if (isHoliday(words)) return { end, kind: 'holiday', canonical: words, country: null, demonym: false };
  const place = placeNamed(words);
  if (place) return { end, kind: 'place', canonical: place.canonical, country: place.country, demonym: place.demonym };
  const body = knownName(words);
  return body && { end, kind: body.kind, canonical: body.canonical, country: body.country, demonym: false };
};

/** The longest known name that starts at token `at`, of a form that begins one, or null. A possessive may only close it, or stand in a holiday. */
export const knownAt = (tokens: readonly Token[], at: number): Known | null => {
  let words = '';
  let best: Known | null = null;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST); i++) {
    const token = tokens[i];
    if (!token?.isWord || (i > at && token.gap !== 'blank')) break;
    words = words === '' ? token.text : `${words} ${token.text}`;
    best = look(words, i + 1) ?? (token.possessive ? look(`${words}'s`, i + 1) : null) ?? best;
  }
  return best;
};
